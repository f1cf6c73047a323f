"""Whether a name stands where the sides of a deal stand: subject, object or owner of a transaction word. The words are the shapes'."""

from __future__ import annotations

from collections.abc import Iterator

from torihiki.core.lexicon import any_of
from torihiki.core.places import Places
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.deals.shapes import SHAPES
from torihiki.lang.en.parties.words import DEAL_VERBS

__all__ = ["AUX", "WHEN", "asked", "deals", "does", "governed", "has", "undergoes"]

_W = r"(?![A-Za-z])"
_LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
_JOINED = _LETTERS | {"-"}  # before which no word begins
# transaction words that are said of much else too: their subject or object alone is no firm
_LOOSE = frozenset((
    "award", "award", "build", "building", "builds", "built", "buy", "buying", "buys", "bought", "commit", "commits", "committed", "combine with", "deliver", "delivered",
    "delivers", "developing", "granted", "lead the", "leads", "led the", "lend", "lends", "lent", "license", "licence", "order", "ordering", "orders", "ordered",
    "paid", "pays", "picked", "picks", "provide", "provides", "pour", "poured", "pours", "pump", "pumped", "pumps", "purchase", "purchases", "put in",
    "puts in", "raise", "raised", "raises", "raising", "reopen", "restart", "sell", "selling", "sells", "sold", "supplies", "supply", "supplied", "wins", "won a", "work together",
    "has won", "auction", "selected", "selects", "chose", "reserved", "rent", "rents", "rented", "renting", "lands", "landed", "bags", "handed", "hands", "handing", "joined by", "backed", "swallow", "swallows",
))  # fmt: skip
_TELLING = [shape for shape in SHAPES if not shape.common]
_VERBS = {word for shape in _TELLING for word in shape.words}
_NOUNS = {word for shape in _TELLING for word in shape.nouns}
_TAKES = {word for shape in _TELLING if "object" in shape.roles for word in shape.words} - _LOOSE
_SAID = _VERBS & _LOOSE
_DEALT = _NOUNS | _VERBS
_TAKEN = {word for shape in _TELLING if shape.passive for word in shape.words if word.endswith(("ed", "ought", "old", "en"))}
WHEN = (
    r"(?:(?:on|in|last|this|earlier|late|early|next) (?:the )?[A-Za-z]{2,10}\.?(?: [0-9]{1,2}| [a-z]{3,9})?,? |(?:itself|yesterday|today|separately|"
    r"reportedly|(?:most )?recently|last|subsequently|eventually|(?:meanwhile|likewise|too|for its part),?|also|already|jointly|quietly|formally|officially|initially|previously|now|then|since|later|first|finally|successfully) )?"
)
# said in a statement on Monday that it
_TOLD = (
    r"(?:said|says|announced|confirmed|disclosed|told (?:investors|shareholders|reporters|the stock exchange|(?:the )?[A-Z][\w.&]*(?: (?:of|and|[A-Z][\w.&]*)){0,5}))(?: in an? (?:[\w-]+ ){0,3}(?:statement|filing|release|post|notice|letter|memo|disclosure))?"
    r"(?: (?:on |late |early |late on |earlier )?(?:[A-Z][a-z]{2,6}day|today|yesterday|this week))?(?: that)? (?:it|they)"
)
AUX = (
    r"(?:(?:has|have|had|is|are|was|were|will|would|could|may|might|to|be|been|not|also|soon|plans|planned|intends|hopes|wants|wanted|agreed|agrees|"
    r"offered|offers|set|expected|in talks|in advanced talks|in early talks|in discussions|close|nearing|looking|planning|preparing|considering|exploring|"
    r"weighing|(?:do|does|did|has|have|had|is|are|was|wo|would|could)n['’]t|does|did|plan|intend|want|yet|rul(?:e|ed|ing) out|"
    + _TOLD
    + r"|a deal|a contract|an agreement|definitive agreement|"
    r"a definitive|entered into|signed|seeking|seeks|aims|poised|due) ){0,6}"
)
# the subject of a transaction verb, or of a verb that firms mostly have in news of business
_DOES = sieve(
    rf"(?: Inc\.?| Corp\.?| Ltd\.?)?,? {WHEN}(?:{any_of(DEAL_VERBS)}){_W}"
    rf"|(?: Inc\.?| Corp\.?| Ltd\.?)?,? {WHEN}{AUX}(?:{any_of(_VERBS - _LOOSE)}){_W}"
    rf"|(?: Inc\.?| Corp\.?| Ltd\.?)?,? {WHEN}{AUX}(?:{any_of(_SAID)}) (?:[$€£¥]|[0-9]|an? |the |its |up to )"
    rf"|(?: Inc\.?| Corp\.?| Ltd\.?)?,? {_TOLD} {AUX}(?:{any_of(_SAID)}) [A-Z]"
    rf"|,? {WHEN}{AUX}(?:hired|appointed|tapped|engaged|contracted|commissioned|picked|selected|chosen) to (?:[a-z]+ )?(?:build|supply|provide|deliver|design|construct|make|run|operate|install|upgrade|manufacture){_W}"
)
# X was acquired, X is to be sold
_UNDERGOES = sieve(
    rf"(?:,? which|, once)? (?:(?:has|have|had|will|would|could|may|is|are|was|were|to|be|been|being|set|expected|about|also) ){{1,4}}(?:[a-z]+ly )?"
    rf"(?:{any_of(_TAKEN)}){_W}"
    r"|, which (?:[A-Z][\w.&'’-]{1,20} ){1,5}(?:(?:has|have|had) )?(?:bought|sold|acquired|took over|spun off) "
)
# X's $2 billion acquisition of
_HAS = sieve(rf"'s? (?:[\w$€£.,%-]{{1,18}} ){{0,5}}?(?i:{any_of(_NOUNS)}){_W}")
_DESCRIBED = r"(?:(?:[A-Z][A-Za-z]+(?: [A-Z][a-z]+)?'s|an?|the|its|their|rival|fellow|[A-Z][\w&.]*-(?:based|backed|owned|led|listed|headquartered|controlled)|[a-z][a-z-]{2,16}|AI|IT|US|UK|U\.S\.|[A-Z][a-z]+(?:ese|ian|ish|can|an|ch)) ){0,5}"
# acquires (the chip designer) X; provides X with
_OBJECT = sieve(rf" {_DESCRIBED}$")
# acquisition of X, deal with X, loan from X, round led by X, stake in X
_GOVERNED = sieve(
    rf"(?: (?!of |from |with |by |to |in |between |and )[\w$€£.,%'()-]{{1,18}}){{0,6}}? (?:of|from|with|by|to|between) {_DESCRIBED}$"
)
_HOLDS = sieve(
    rf"(?:[Ss]takes?|[Ii]nvest(?:s|ed|ing|ments?)?|interests?|holding|[Ss]hares?|shareholding|rounds?|financing|funding|extension|tranche|[Ss]eries [A-H]|[Pp]uts?|putting|sank|pour(?:ed|s)?|pump(?:ed|s)?|plow(?:ed|s)?|plough(?:ed|s)?)(?: (?!in )[\w$€£.,%'()-]{{1,18}}){{0,5}}? in(?:to)? {_DESCRIBED}$"
    rf"|(?:[Ii]nvest(?:s|ed|ing)?|[Pp]uts?|putting|pour(?:s|ed)?|pump(?:s|ed)?) [^.;]{{2,80}}? (?:and|plus) (?:another |about |a further )?[A-Z]{{0,3}}[$€£¥₹]\s?[0-9][\d.,]*(?: (?:m|b)illion|bn|m)? in(?:to)? {_DESCRIBED}$"
    rf"|(?:[Oo]rder(?:s|ed|ing)?|[Cc]ontract(?:s|ed|ing)?|[Bb]ook(?:s|ed|ing)?)(?: (?!at )[\w$€£.,/%'()-]{{1,18}}){{0,6}}? (?:newbuild(?:ing)?s?|bulkers?|carriers?|tankers?|(?:container)?ships?|vessels?|[a-z]+max(?:es)?|VLCCs?|ferries|feeders?)(?: [a-z-]+){{0,3}}? at {_DESCRIBED}$"
    rf"|(?:[Pp]ay(?:s|ing)?|[Pp]aid|offer(?:s|ed)|bid|(?:splash(?:es|ed)|shell(?:s|ed)|fork(?:s|ed)) out)(?: (?!for )[\w$€£¥₹.,%'-]{{1,18}}){{0,4}}? [\w$€£¥₹.,-]{{0,12}}(?:million|billion|crore|[0-9](?:bn|mn|[mbMB]))(?:,?(?: (?!for )[\w$€£.%'()-]{{1,18}}){{0,9}}?,?) for {_DESCRIBED}$"
)
_SPOKEN = _DEALT | {"stake", "funding", "deal", "agreement"}
_SPOKEN_LOW = frozenset(word.lower() for word in _SPOKEN)
_HELD = (
    "stake", "invest", "interest", "holding", "share", "round", "financing", "put", "sank", "pour", "pump", "plow", "plough", "tranche", "extension",
    "series", "book",
)  # fmt: skip
_PLACES = Places("en.parties.dealing", _SPOKEN.union(_HELD, DEAL_VERBS))
_REACH = 90  # characters of a name's right side that are looked at


def deals(scene: Scene, start: int, end: int) -> bool:
    """Whether a transaction word stands in a stretch of the text."""
    text, low = scene.text, scene.lower
    return any(
        stop <= end and low[at:stop] in _SPOKEN_LOW and (stop == end or text[stop] not in _LETTERS)
        for at in _PLACES.within(scene, start, end)
        if not at or text[at - 1] not in _JOINED
        for stop in _PLACES.ends(scene, at)
    )


def does(scene: Scene, stop: int, right: str) -> bool:
    """Whether what ends at ``stop`` is the subject of such a verb; ``right``: the text behind."""
    return _near(scene, stop) and _DOES.match(right) is not None


def undergoes(scene: Scene, stop: int, right: str) -> bool:
    """Whether it is what is dealt in."""
    return _near(scene, stop) and _UNDERGOES.match(right) is not None


def has(scene: Scene, stop: int, right: str) -> bool:
    """Whether it is the owner of such a noun."""
    return _near(scene, stop) and _HAS.match(right) is not None


def _near(scene: Scene, stop: int) -> bool:
    return bool(_PLACES.within(scene, stop, stop + _REACH))


def governed(scene: Scene, start: int, left: str) -> bool:
    """Whether a transaction word governs the name that begins at ``start``; ``left``: the text before."""
    if not left.endswith(" "):
        return False
    edge = start - len(left)
    for at in _PLACES.within(scene, edge, start):
        if _HOLDS.match(left, at - edge):
            return True
        for word, end in _words(scene, at, edge, left):
            if (word in _TAKES and _OBJECT.match(left, end)) or (word in _DEALT and _GOVERNED.match(left, end)):
                return True
    return False


def asked(scene: Scene, start: int, left: str) -> bool:
    """Whether a verb that is said of much else too governs the name."""
    if not left.endswith(" "):
        return False
    edge = start - len(left)
    return any(
        word in _SAID and _OBJECT.match(left, end)
        for at in _PLACES.within(scene, edge, start)
        for word, end in _words(scene, at, edge, left)
    )


def _words(scene: Scene, at: int, edge: int, left: str) -> Iterator[tuple[str, int]]:
    """The words of the list that begin at a place of ``left``, which itself begins at ``edge``, and where in it they end."""
    begin = at - edge
    if not begin or left[begin - 1] not in _JOINED:
        for end in _PLACES.ends(scene, at):
            if end - edge <= len(left):
                yield left[begin : end - edge], end - edge
