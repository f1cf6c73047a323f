"""Words that stand for an organisation named before: the company, the chipmaker, both companies, the latter, its parent, we."""

from __future__ import annotations

import re
from bisect import insort
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import Any

from torihiki.core.language import Draft
from torihiki.core.lexicon import any_of
from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.weave import weave
from torihiki.lang.en.deals.words import KIN, PERSONS
from torihiki.lang.en.parties.defined import defined
from torihiki.lang.en.parties.epithets import fitting, is_lab, made_by
from torihiki.lang.en.parties.looked import BACK, earlier, plain
from torihiki.lang.en.parties.observers import in_passing, taking_part
from torihiki.lang.en.parties.peoples import peoples
from torihiki.lang.en.parties.press import dealing, tells
from torihiki.lang.en.parties.protagonist import protagonist
from torihiki.lang.en.parties.together import OFFICE, of_two, offices, pairs
from torihiki.lang.en.parties.words import NOUNS
from torihiki.values.party import Party

__all__ = ["BACK", "find_back"]


_OTHER_NOUNS = frozenset((
    "agency", "arm", "brand", "business", "chain", "client", "competitor", "consortium", "contractor", "customer", "division",
    "exchange", "fund", "house", "lab", "owner", "parent", "partner", "platform", "player", "rival", "seller", "unit", "vehicle",
    "venture",
))  # fmt: skip
_HOUSES = frozenset(("group", "conglomerate", "empire", "chain", "brand"))  # of the name right before: the Nordstrom chain
# the same, where a name is described so; else they mean none
_CALLED_SO = frozenset(("chain", "platform", "agency", "exchange", "brand"))
_SINGULAR = frozenset(n for n in NOUNS if not n.endswith("s") and (n not in _OTHER_NOUNS or n in _CALLED_SO))
_ONE = sieve(
    rf"(?<![A-Za-z])[Tt]he (?!same )(?:[A-Z][A-Za-z.]+(?: [A-Z][A-Za-z.]+){{0,2}}, (?=[A-Z][A-Za-z. ]{{1,18}}-based))?(?:(?:[A-Z][A-Za-z]+|U\.[SK]\.|(?!(?:from|to|with|for|of|in|by|at|on|and|or|an?|that|which|is|was|has)\b)[a-z]+)(?:-[a-z]+)? ){{0,3}}((?:(?<=U\.[SK]\. )(?i:{any_of(_SINGULAR)})|{any_of(_SINGULAR)})|lab|(?:chip|memory|cloud|battery|industry|market) leader|[A-Z][A-Za-z]+ creator)(?![A-Za-z-])(?! of | that | which | (?:tools?|kits?|communit(?:y|ies)|conference|relations|productivity|ecosystem|experience|preview|portal|jobs?|salaries|mode)\b| (?:{any_of(NOUNS)}) [A-Z]| (?!CEO|CFO|COO|CTO|IPO|US|UK|AI)[A-Z][A-Za-z])"
)
_PREDICATE = sieve(r"\b(?:is|are|was|were|be|been|becomes?|becoming|became|remains?|remained) (?:now |also |still |then )?$")
_TOLD_NEXT = frozenset(("buyer", "bidder", "acquirer", "purchaser"))
_NAMED_NEXT = sieve(r": ?(?=[A-Z])")  # The investor: X
_IS = sieve(r" (?:is|are|was|were|will be|for)(?![a-z])")  # the buyer is X: who it is comes only now
_SAME = sieve(
    rf"(?<= )(?:with|from|to|for) (the same (?:[a-z]+ )?({any_of(_SINGULAR | {'operator', 'customer', 'client', 'buyer', 'supplier', 'partner', 'tenant', 'landlord', 'utility', 'owner'})}))(?![A-Za-z-])"
)
# a name that only says whose rival or unit the next one is
_SAYS_WHOSE = sieve(rf"(?:'s?)? (?:[a-z-]+ ){{0,2}}(?:{any_of(KIN)}) (?=[A-Z])")
# whose people founded it: two former X engineers
_FORMERLY = sieve(r", (?:formerly|previously|then|once|now) (?:known as |called |named )?(?=[A-Z])")
_FORMER = sieve(r"\b(?:former|ex-|onetime|ex) ?$")
_STAFF = sieve(rf" (?:[a-z]+ )?(?:{any_of(PERSONS)})s?(?![a-z])")
_SUBJECT_WITHIN = 60  # a name this near to its sentence's start is its subject


def find_back(draft: Draft) -> Draft:
    """Add a finding for each such word whose organisation is clear."""
    scene = draft.scene
    if not scene.dealt:
        return draft
    press = dealing(scene, draft.found)
    named = [
        f
        for f in draft.found
        if f.kind == "party"
        and (
            f.value.kind not in {"media", "product", "centralbank", "government"}
            or (f.value.name in press and f.value.kind == "media" and not tells(scene, f))
        )
        and not f.value.names
        and not _SAYS_WHOSE.match(scene.text, f.end)
        and not (_FORMER.search(scene.before(f.start, 24)) and _STAFF.match(scene.text, f.end))
    ]
    named = taking_part(scene, named)
    if not named and not any(f.kind == "party" for f in draft.found):
        return draft
    bodies = [f for f in draft.found if f.kind == "party" and (f.value.kind == "government" or OFFICE.search(f.value.name))]
    products = [f for f in draft.found if f.kind == "party" and f.value.kind == "product"]
    hero = protagonist(scene, named)
    return weave(
        draft,
        [
            *offices(scene, bodies),
            *defined(scene, named, hero),
            *_singles(scene, named, products, hero),
            *peoples(scene, named),
            *of_two(scene, named),
            *_same(scene, named),
            *pairs(scene, named),
        ],
    )


def _singles(scene: Scene, told: Sequence[Found[Any]], products: Sequence[Found[Any]], hero: Found[Any] | None) -> Iterator[Found[Any]]:
    everybody = [*told]
    aside = in_passing(scene, told, scene.cues)
    for match in _ONE.finditer(scene.text):
        paragraph = scene.text.rfind("\n", 0, match.start())
        named = [f for f in everybody if f.start > paragraph or f.value.name not in aside] if aside else everybody
        if (match[1] in _TOLD_NEXT and _IS.match(scene.text, match.end())) or _NAMED_NEXT.match(scene.text, match.end()):
            continue
        if _PREDICATE.search(scene.before(match.start(), 20)) and not scene.text.startswith(("'", "’"), match.end()):
            continue  # will be the anchor tenant: what somebody is, not who
        if _FORMERLY.match(scene.text, match.end()):
            continue  # the shipbuilder, formerly X: X is told
        if _named_so(match, named) or _part_told(scene, match):
            continue
        clouds = [f for f in named if f.value.cloud] if "cloud" in match.group().lower() else []
        within = [f for f in products if match.start() < f.start and f.end <= match.end()]
        meant = (
            made_by(match.group(), within)
            or _of_holders(scene, named, match)
            or _of_teller(scene, named, match)
            or _apposed(scene, named, match)
            or _of_article(scene, hero, named, match)
            or _meant(scene, clouds or named, match)
        )
        if meant is not None:
            if match.start() == scene.sentence(match.start()).start:  # whom the sentence is about is who the next one goes on with
                insort(everybody, Found("party", match.start(), match.end(), meant, BACK, (), 0.6), key=lambda f: f.start)
            yield Found("party", match.start(), match.end(), meant, BACK, (), 0.6)


# those who speak of the firm that is theirs: X shareholders argued that the company
_HOLDERS = sieve(
    r"(?:['’]s?)? (?:[a-z-]+ ){0,2}?(?:shareholders?|stockholders?|investors|bondholders|noteholders|holders|creditors|directors|board|workers|employees|staff|unions?|managers|management|founders?) (?:[a-z’']+ ){1,8}$"
)


def _of_holders(scene: Scene, named: Sequence[Found[Any]], match: re.Match[str]) -> Party | None:
    """The firm whose owners or people the clause is about."""
    before = [f for f in earlier(named, match.start()) if f.start >= scene.sentence(match.start()).start]
    return plain(before[-1]) if before and _HOLDERS.fullmatch(scene.text, before[-1].end, match.start()) else None


# a part of a firm that is called by the same word before: the sale of its pumps group … the group was sold
_PARTS = frozenset(("group", "business"))
_ITS_PART = sieve(r"\b(?:its|their|the company['’]s|[A-Z]\w+['’]s) (?:[\w&-]+ ){1,5}(group|business)\b")


def _part_told(scene: Scene, match: re.Match[str]) -> bool:
    word = match[1]
    if word not in _PARTS or not _BARE.fullmatch(match.group()):
        return False
    return any(m[1] == word for m in _ITS_PART.finditer(scene.text, max(match.start() - 400, 0), match.start()))


_SAYS_THAT = sieve(
    r"(?:,? [^.;\n]{1,60},)?(?: Inc\.?| Corp\.?| Ltd\.?| plc)? (?:also |has |had )?(?:said|says|announced|reported|confirmed|disclosed)(?: on [A-Z][a-z]+day| today)?(?: that)?"
    r"(?: it (?:was|has been|had been) (?:told|informed|notified|advised) by [^.;,\n]{1,40}? that)? "
)
_ITSELF = sieve(r"(?:it|he|she|they|its|their|the (?:company|firm|group))\b")  # who tells it goes on as the subject
_STEPS = sieve(r"[a-z-]+ ")


def _of_teller(scene: Scene, named: Sequence[Found[Any]], match: re.Match[str]) -> Party | None:
    """Who tells what others do with it: X said an investor group has bought 12 percent of the company."""
    if not _BARE.fullmatch(match.group()) or not _GOVERNED.search(scene.before(match.start())):
        return None
    own = scene.sentence(match.start())
    inside = [f for f in named if own.start <= f.start < match.start()]
    teller = inside[0] if inside else None
    if teller is None or not _NAMES.fullmatch(scene.text, own.start, teller.start):
        return None
    said = _SAYS_THAT.match(scene.text, teller.end, match.start())
    if said is None or _ITSELF.match(scene.text, said.end()):
        return None
    others = [f for f in inside if f.start >= said.end() and f.value.name != teller.value.name]
    if any(_STEPS.search(scene.text, said.end(), f.start) for f in others[:1]) or len({f.value.name for f in others}) > 1:
        return None  # X said the fund bought Y and merged the company with another: Y
    return plain(teller)


def _of_article(scene: Scene, hero: Found[Any] | None, named: Sequence[Found[Any]], match: re.Match[str]) -> Party | None:
    """Whom the article is about, where *the company* stands in a paragraph that begins with nobody else."""
    if hero is None or not _BARE.fullmatch(match.group()) or hero.start > match.start():
        return None
    own = scene.sentence(match.start()).start
    if any(f.value.name == hero.value.name for f in named if own <= f.start < match.start()):
        return None  # X lends the company: another one
    start = scene.text.rfind("\n", 0, match.start()) + 1
    first = next((f for f in named if f.start >= start), None)
    if first is not None and first.end <= match.start() and first.value.name != hero.value.name:
        return None
    return plain(hero)


_OWN = sieve(r"[Tt]he [A-Z][a-z]+(?<!ish)(?<!ese)(?<!ian)(?<!ean)(?<!an)(?<!ch)(?<!ss) group$")


def _named_so(match: re.Match[str], named: Sequence[Found[Any]]) -> bool:
    """Whether the words are a name themselves: the Halden group, the Nordstrom chain, but the Swiss group."""
    ends = {match.end(), match.start(1) - 1} if match[1] in _HOUSES else {match.end()}
    return _OWN.match(match.group()) is not None or any(match.start() < f.start and f.end in ends for f in named)


def _same(scene: Scene, named: Sequence[Found[Any]]) -> Iterator[Found[Any]]:
    """The same operator: of the two that the sentence before names the one that it does not begin with."""
    for match in _SAME.finditer(scene.text):
        own = scene.sentence(match.start())
        inside = list({f.value.name: f for f in named if own.start <= f.start < match.start()}.values())
        if len(inside) > 2:
            yield Found(
                "party", match.start(1), match.end(1), plain(inside[-2]), BACK, (), 0.6
            )  # X signed with Y, and Z has a contract from the same operator
            continue
        told = [f for f in earlier(named, own.start) if f.start >= scene.sentence(max(own.start - 2, 0)).start]
        told = told or earlier(named, own.start)[-2:]
        names = list({f.value.name: f for f in told}.values())
        here = {f.value.name for f in named if own.start <= f.start < match.start()}
        left = [f for f in names[1:] if f.value.name not in here]
        if left:
            yield Found("party", match.start(1), match.end(1), plain(left[0]), BACK, (), 0.6)


_CLOSED = sieve(r"[,;)]|\.(?: |$)")


def _apposed(scene: Scene, named: Sequence[Found[Any]], match: re.Match[str]) -> Party | None:
    """The name that the words describe right behind it: Norvane, the Swiss security firm, from its founders."""
    if scene.text[match.start() - 2 : match.start()] != ", " or _CLOSED.match(scene.text, match.end()) is None:
        return None
    before = earlier(named, match.start(), 80)
    return plain(before[-1]) if before and before[-1].end == match.start() - 2 else None


_GIVER = sieve(r"\b(?:Bank|[A-Z]\w*bank|Capital|Ventures?|Partners|Equity|Asset Management|Fund)$")
# who does so is not the company that the next sentence goes on about
_LENDS = sieve(
    r" (?:(?:will|would|has|have|had|is|are|to|also|jointly) ){0,3}(?:lend|lent|lends|lending|give|gives|gave|giving|grant|grants|granted|invest|invests|invested|put|puts|provide|provides|provided|extend|extends|extended)(?![a-z])"
)
_RAISERS = frozenset(("firm", "company", "startup", "start-up", "scaleup", "scale-up", "business"))


_KIN_OF = sieve(
    r"\W{0,3}(?:[Ii]ts|[Tt]heir) (?:[a-z-]+ ){0,3}?(?:customers|clients|users|rivals|competitors|investors|backers|shareholders|suppliers|partners) (?:include|are|is) "
)
_SEATED = sieve(r"[A-Z][a-z]+-based ")


def _meant(scene: Scene, named: Sequence[Found[Any]], match: re.Match[str]) -> Party | None:
    """The subject of the sentence before or of this one, else the last name; a class noun prefers the name that it described."""
    at, noun = match.start(), match[1]
    before = fitting(scene, match.group(), noun, earlier(named, at))
    if noun == "lab":
        before = [f for f in before if is_lab(f)]  # a room, unless a firm that is one was told
    if len({f.value.name for f in before}) == 1:
        return plain(before[-1])
    if _SEATED.search(match.group()):
        counts = Counter(f.value.name for f in named if f.start < at)
        (name, most), *rest = counts.most_common(2) or [("", 0)]
        if most > 2 and (not rest or most > 1.5 * rest[0][1]):
            # of whom it is said where it has its seat: whom the article is about
            return next((plain(f) for f in named if f.value.name == name), None)
    own = scene.sentence(at)
    governed = {f.value.name: f for f in before if f.start >= own.start and not _opens(scene, f, own.start)}
    if len(governed) == 1 and len(before) < len(earlier(named, at)) and _GIVEN_TO.search(scene.before(at)):
        return plain(next(iter(governed.values())))  # gets $100 million from X, and grants the U.S. company rights
    colon = scene.text.find(": ", own.start, at)
    labels = [f for f in before if own.start <= f.start < colon]
    if labels:
        return plain(labels[0])  # Norvane, $85M: Harrow led the round for the robot maker
    if scene.before(at).endswith(" back to ") and before and before[-1].start >= own.start:
        return plain(before[-1])  # sold its stake in X back to the company
    if _GOVERNED.search(scene.before(at)):
        opener = {f.value.name for f in before if f.start >= own.start and _opens(scene, f, own.start)}
        wanted = _wanted(scene, [f for f in before if f.start >= own.start], opener)
        if wanted is not None:
            return plain(wanted)  # X shares jumped after Y offered to buy the company
        before = [
            f for f in before if f.value.name not in opener and (f.start < own.start or not _BIDS.match(scene.text, f.end))
        ]  # nobody lends to himself
        if before and not any(f.start >= own.start for f in before) and _IT.search(scene.text, own.start, at):
            opened = next(f.value.name for f in before if f.start >= scene.sentence(before[-1].start).start)
            before = [f for f in before if f.value.name != opened] or before  # it put money into the company
        here = [f for f in before if f.start >= own.start and not _FROM.search(scene.before(f.start, 30))]
        teller = next((f for f in here if _TELLS.match(scene.text, f.end)), None)
        if teller is not None and any(_BUYS.match(scene.text, f.end) for f in here if f.start > teller.start):
            return plain(teller)  # X said that Y will buy a stake in the company
        if noun in _ANY and not here and (told := _often(named, before, at)) is not None:
            return plain(told)  # X will also put money into the company: the one that the article goes on naming
        if here and noun not in _ANY:
            return plain(here[-1])  # broke off talks with X and invested in the start-up; buys X, whose holders: shareholders of the miner
        before = [f for f in before if not _BUYS.match(scene.text, f.end)] or before
    if not before:
        return None
    if noun == "giant":
        before = [f for f in before if f.value.known] or before
    if noun not in _ANY:
        described = [f for f in before if _describes(scene, noun, f)]
        if described:
            return plain(described[-1])
    if noun in _CALLED_SO:
        return None
    if noun in _RAISERS:  # who lends or puts money in is none
        before = [f for f in before if f.value.kind not in {"bank", "fund"} and not _GIVER.search(f.value.name)] or before
        before = [f for f in before if not _LENDS.match(scene.text, f.end)] or before
    subjects = [
        f
        for f in before
        if f.start < own.start
        and f.start - (first := scene.sentence(f.start).start) < _SUBJECT_WITHIN
        and not _KIN_OF.match(scene.text, first, f.start)
    ]
    several = {
        scene.sentence(a.start).start
        for a, b in pairwise(subjects)
        if _LISTED.fullmatch(scene.text, a.end, b.start) and scene.text[b.end : b.end + 1] not in {"'", "’"}
    }
    subjects = [
        f
        for f in subjects
        if scene.sentence(f.start).start not in several and not _behind(scene, f) and not _GIVEN.search(scene.before(f.start, 40))
    ] or subjects
    near = scene.sentence(before[-1].start)
    if (
        subjects
        and near.start < own.start
        and subjects[-1].start < near.start
        and len({f.value.name for f in before if f.start >= near.start}) == 1
        and not _GIVEN.search(scene.before(before[-1].start, 40))  # ordered from X
        and not _GOES_ON.match(scene.text, *near)
    ):
        return plain(before[-1])  # the only one of the sentence before: the commission has fined X; the casino operator …
    if subjects:
        last = scene.sentence(subjects[-1].start).start
        return plain(next(f for f in subjects if f.start >= last))
    return plain(before[-1])


def _wanted(scene: Scene, here: Sequence[Found[Any]], opener: AbstractSet[str]) -> Found[Any] | None:
    """With whom a sentence begins, where a clause of it has a subject of its own that buys or bids: that one does so to the other."""
    acting = next(
        (
            f
            for f in reversed(here)
            if _BUYS.match(scene.text, f.end) or _BIDS.match(scene.text, f.end) or _MAY_BUY.match(scene.text, f.end)
        ),
        None,
    )
    opened = next((f for f in here if f.value.name in opener), None)
    if acting is None or opened is None or acting.value.name in opener:
        return None
    return opened if _CLAUSE.search(scene.text, opened.end, acting.start) else None


_CLAUSE = sieve(r"\b(?:after|as|when|because|since|that|once|amid|news|report)\b")
_MAY_BUY = sieve(
    r" (?:said|says|announced) (?:that )?(?:it|they) (?:would|will|had|has|is|was|plans|planned|had agreed|has agreed|agreed)(?![a-z])"
    r"| (?:is|was|are|were) (?:reportedly |also |now )?(?:considering|in talks|weighing|exploring|nearing|close to|preparing|planning|set to|interested)(?![a-z])"
    r"| (?:plans|planned|wants|wanted|hopes|intends|may|might|could) "
)


def _often(named: Sequence[Found[Any]], left: Sequence[Found[Any]], at: int) -> Found[Any] | None:
    """Of several who are left, the one that was told more than twice as often as each other."""
    counts = Counter(f.value.name for f in named if f.start < at)
    ranked = sorted({f.value.name: f for f in left}.values(), key=lambda f: -counts[f.value.name])
    if len(ranked) < 2 or counts[ranked[0].value.name] <= 2 * counts[ranked[1].value.name]:
        return None
    return ranked[0]


_IT = sieve(r"\b[Ii]t (?:has |had |will |also )?[a-z]+")
_GIVEN_TO = sieve(r"\b(?:grants?|granted|gives?|gave|sells?|sold|supply|supplies|pays?|paid|licen[cs]es?|leases?) $")
_BEHIND = sieve(r"[a-z,] (?:after|when|while|since|because|as|until|following|before) ")


def _behind(scene: Scene, found: Found[Any]) -> bool:
    """Whether a name is the subject of a clause behind the one that the sentence begins with: The deal comes after X agreed."""
    return _BEHIND.search(scene.text, scene.sentence(found.start).start, found.start) is not None


_GIVEN = sieve(
    r"\b(?:to|by|from|with|for|against|via|through) (?:the )?(?:[A-Z][\w.-]+['’]s |[A-Z][\w.]+-based )?(?:[a-z-]+ ){0,2}$"
)  # awarded to X: whom a preposition governs is no subject
_GOES_ON = sieve(r"\W{0,3}(?:It|Its|They|Their) ")  # the sentence has a subject, who was named before
_BARE = re.compile(r"[Tt]he (?:company|firm|group)")
_ANY = frozenset(("company", "firm", "group"))  # said of whoever is told of
_FROM = sieve(r"\b(?:from|by) (?:the )?(?:[a-z-]+ ){0,2}$")
# words before which "the company" is not the one that does it
_GOVERNED = sieve(
    r"(?: in| into| of| from| with| for| by| to acquire| to buy| acquire| acquired| buy| buys| bought| acquiring| buying| valued| values| valuing| against| lent| lend| lends| lending) $"
)
# whose bid is for somebody else
_BIDS = sieve(
    r" (?:has |had |have |will |would |may |could )?(?:offer(?:ed|s)?|made|makes?|bids?|launch(?:ed|es)?|submitted|submits|tabled|tables|lodged|proposed|agreed to|agrees to|raised its)(?![a-z])"
)
# who buys into another firm: of the two, that one is governed
_BUYS = sieve(
    r"(?: Inc\.?| Corp\.?| Ltd\.?)? (?:has |had |have |will |is |agreed to |agrees to |to )?(?:acquir(?:e|es|ed|ing)|buy(?:s|ing)?|bought|t(?:ake|akes|ook|aken|aking) (?:over|an?|[0-9])|invest(?:s|ed|ing)?)(?![a-z])"
)
_TELLS = sieve(
    r"(?: Inc\.?| Corp\.?| Ltd\.?)?,? (?:also |has |had )?(?:said|says|announced|told|reported|confirmed|disclosed|added|expects|believes|denied)(?![a-z])"
)
_NAMES = sieve(r"(?:[^a-z\s]\S{0,24}[ ,]{0,2}|and |the |its ){0,8}")  # names alone, no verb yet
_OPENING = 48  # characters in which a sentence names its subject


def _opens(scene: Scene, found: Found[Any], start: int) -> bool:
    """Whether a name is the subject of a sentence, or its owner, and does more than tell something."""
    return (
        found.start - start < _OPENING
        and _NAMES.fullmatch(scene.text, start, found.start) is not None
        and _TELLS.match(scene.text, found.end) is None
    )


_SHORT = 4  # letters of a noun that other words may end in by chance


def _describes(scene: Scene, noun: str, found: Found[Any]) -> bool:
    """Whether the class word stands beside a name, or in it, or is its business."""
    if noun == "bank" and found.value.kind == "bank":
        return True
    near = f"{scene.text[found.start : found.end]}{scene.after(found.end, 60).split('.')[0]}"
    joined = "[a-z]{0,6}" if len(noun) > _SHORT else ""  # the broker: shipbroker X
    if re.search(rf"(?<![A-Za-z]){joined}{noun}(?:,? [\w.'’-]+)?,?\s*$", scene.before(found.start, 24), re.IGNORECASE):
        return True  # chipmaker X; but not: the chipmaker will supply X
    return re.search(rf"(?<![A-Za-z]){joined}{noun}(?![a-z])", near, re.IGNORECASE) is not None


_LISTED = sieve(r", (?:and )?(?:the )?")  # one of three or more: a single noun means none of them
