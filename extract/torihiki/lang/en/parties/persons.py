"""Whether a name is a person's: by the given name, by what is said of the person, unless something says that it is a firm's."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from torihiki.core.lexicon import any_of
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.parties.common import COMMON_WORDS
from torihiki.lang.en.parties.cut import Run
from torihiki.lang.en.parties.dealing import does, governed
from torihiki.lang.en.parties.edges import FIRM_ENDS
from torihiki.lang.en.parties.listed import LISTED
from torihiki.lang.en.parties.people import GIVEN_NAMES
from torihiki.lang.en.parties.words import NOUNS, OFFICE, PERSON_TITLES
from torihiki.lang.naming import LATIN_HEADS

__all__ = ["firmly", "person"]

_W = r"(?![A-Za-z])"
_PERSON_AFTER = sieve(
    rf",? (?:who|aged)(?![a-z])|, [0-9]{{2}},|, (?:an? |the |its |our |[A-Z][\w-]*'s )?(?:[a-z-]{{2,14}} "
    rf"){{0,2}}(?:{any_of(PERSON_TITLES)}){_W}|, (?:who(?![a-z])|(?!(?:{any_of(NOUNS)}|together|along|jointly|best|one|two|three|part|most|all|some|another|both|formerly|maker|makers|owner|owners|operator|publisher|backed|listed|headquartered) )[a-z]+ (?:at|of|for|with) [A-Z])"
    r"|, (?:an? |the )?(?:[a-z-]+ )?member of (?:the |its |[A-Z][\w-]*'s )?(?:[a-z-]+ ){0,2}(?:board|committee|council|parliament|family|cabinet|staff|team|bench)(?![a-z])"
    r"| (?:told reporters|told analysts|teaches|lives|argues|thinks|tweeted|wrote|chairs|died|herself|himself)"
)
_PERSON_BEFORE = sieve(rf"(?:^|[^A-Za-z])(?:{any_of(PERSON_TITLES)}) $")
_PERSONS_BEFORE = sieve(rf"(?:^|[^A-Za-z])(?:{any_of(PERSON_TITLES)}) and [a-z-]+ $")  # founder and president
# Norvane's Jane Doe hinted at: what persons do who speak for a firm
_OF_ITS = sieve(r"[A-Z][\w.&-]*['’]s $")
_SPEAKS = sieve(
    r" (?:hinted|told|argued|argues|wrote|writes|tweeted|posted|joked|insisted|insists|quipped|thinks|believes|put it|recalled|recalls|admitted|admits|also hinted)(?![a-z])"
)
# an office right before a name: CEO Jane Doe, chief executive Jane Doe, whatever it is that she says
_OFFICE_BEFORE = sieve(rf"(?:^|[^A-Za-z]){OFFICE} $")
_SAYS_BEFORE = sieve(r"(?:said|says|according to|told) $")
# what only firms are said to be; investors, partners and owners are persons as well
_FIRMS = (
    "company", "firm", "corporation", "conglomerate", "group", "maker", "manufacturer", "provider", "supplier", "distributor", "retailer",
    "wholesaler", "startup", "start-up", "spin-off", "spinoff", "unicorn", "bank", "lender", "insurer", "reinsurer", "airline", "carmaker", "automaker",
    "chipmaker", "drugmaker", "steelmaker", "homebuilder", "shipbuilder", "brewer", "chain", "operator", "utility", "brokerage", "consultancy",
    "biotech", "fintech", "insurtech", "edtech", "proptech", "telco", "carrier", "subsidiary", "unit", "division", "arm", "brand", "label", "platform",
    "producer", "marketplace", "business", "studio", "agency", "rival", "giant", "specialist", "upstart", "grocer", "fund", "outfit", "venture", "foundry",
)  # fmt: skip
_FIRM_BEFORE = sieve(rf"(?:^|[^A-Za-z-])(?:{any_of(_FIRMS)}),? (?:called |named )?$")
_FIRM_AFTER = sieve(
    rf" ?(?:, (?:an?|the|its|one|[A-Z][\w.]{{1,16}}'s|[A-Z][a-z]+-based)|\((?:an?|the)|is an?|was an?) (?:[\w$%/-]{{1,18}},? ){{0,6}}?(?:{any_of(_FIRMS)}){_W}"
)
# of whom or what: nobody has a stake in a person, or buys one
_OF_FIRM = sieve(
    r"(?:(?:stakes?|interest|shareholding|holding) (?:of [0-9.]+ ?(?:%|percent|per cent) )?in|[Ii]nvest(?:s|ed|ing|ments?)? in|(?:share|stock)holders (?:of|in)|shares (?:of|in)|"
    r"(?:% |percent |per cent )of|(?:unit|subsidiary|division|parent|customers) of|(?:chief executive|CEO|CFO|president|chairman|chairwoman|chair|spokes[a-z]{3,6}|director) (?:of|at|for)|"
    r"(?:[Aa]cquisition|[Tt]akeover|[Bb]uyout|[Pp]urchase) of|[Mm]erger? with|merg(?:ed|ing) with|(?:[Aa]cquir(?:e|es|ed|ing)|(?:take|took|taking|takes) over)) (?:the )?$"
)
_FIRM_HAS = sieve(
    r" (?:shares|stock|bonds|stores|shareholders|unit|subsidiary|brand) |'s? (?:board|shareholders|shares|stock price|share price|market value|revenues?|sales|earnings|"
    r"headquarters|customers|business|subsidiary|unit|division|infrastructure|network|plants?|factory|factories|stores|products|(?:chief executive|president and CEO|CEO|CFO)(?![a-z]))"
)
# it, not he or she; and what persons do not do by themselves
_FIRM_DOES = sieve(
    r" (?:said|says|announced|announces|reported|confirmed|disclosed)(?: (?:on |late |early )?[A-Z]?[a-z]+day| in an? [a-z ]{4,24}){0,2} (?:that )?(?:it|its|they) "
    r"| (?:has |have |had )?(?:raise[sd]?|closed?s?|secure[sd]?|lands?|landed) (?:an? )?(?:[A-Z]{0,3}[$€£¥₹]|[0-9])[^.;\n]{0,40}?(?:[Ss]eries|[Ss]eed|[Rr]ound|[Ff]unding|[Ff]inancing|loan)"
    r"| (?:has |have |had |will |would |to |agreed to |agrees to |plans to ){0,3}(?:merge[sd]?|suppl(?:y|ies|ied)|licen[sc]e[sd]?|leases?|leased|sub-?leases?d?|teamed up|teams up) "
    r"| (?:has |have |had |will )?(?:sold|sells?|selling|spun off|spins? off|completed?s?|closed?s?|expand(?:s|ed)?|licen[sc]e[sd]?|agreed to sell|agrees to sell) (?:its|an? [0-9.]+ ?(?:%|percent|per cent)) "
    r"| (?:has been |have been |had been |was |is being |will be |would be |is to be )(?:acquired|bought|taken over|taken private|absorbed|delisted|spun off|listed|nationali[sz]ed)(?![a-z])"
    r"| (?:has |had )?(?:received|rejected|rebuffed|attracted|accepted) (?:an? |the )?(?:[\w$€£.-]+ ){0,3}?(?:takeover|buyout|buy-out|merger) "
    r"|, which "
)
_PAID_IN = sieve(r" in(?:to)? $")  # invested $80 million in X
_BUYS = sieve(r"(?<![A-Za-z])(?:[Bb]uy(?:s|ing)?|[Bb]ought) $")
_SOLD = sieve(r" (?:for|from|in an?|last|to) |[.,;\n]| [0-9]")


def firmly(run: Run, scene: Scene) -> bool:
    """Whether a name that begins like a person's, or is a trade's term, is said here to be a firm's: its shares, its ticker, a stake in it, airline X."""
    if len(run.tokens) == 1 and run.text.isupper() and run.stop > run.end:
        return True  # PCR Inc, later PCR
    if len(run.tokens) not in {2, 3} or run.tokens[0] not in GIVEN_NAMES:
        return False
    left, right = scene.before(run.start, 60), scene.after(run.stop, 90)
    if run.stop == run.end and _OFFICE_BEFORE.search(left):
        return False
    return (
        run.stop > run.end
        or LISTED.match(right) is not None
        or _FIRM_AFTER.match(right) is not None
        or _FIRM_HAS.match(right) is not None
        or _FIRM_DOES.match(right) is not None
        or _FIRM_BEFORE.search(left) is not None
        or _OF_FIRM.search(left) is not None
        or (_PAID_IN.search(left) is not None and governed(scene, run.start, left))
        or (_BUYS.search(left) is not None and _SOLD.match(right) is not None)
    )


_SURNAME = sieve(r" (?:[A-Z]\. )?[A-Z][a-z]")


_NAMESAKES = frozenset(("Jr", "Sr", "II", "III"))  # of whom a family has several


def _namesake(tokens: tuple[str, ...]) -> bool:
    """Whether a name ends as one of a family's: Haldane III, but Tarn Acquisition II."""
    return (
        len(tokens) > 1
        and tokens[-1] in _NAMESAKES
        and not any(t.lower() in COMMON_WORDS or t in LATIN_HEADS or t in FIRM_ENDS for t in tokens)
    )


_HOUSES = frozenset(("Banque", "Banco", "Banca", "Compagnie", "Caisse", "Societe", "Cassa", "Istituto"))  # nobody is called so


def person(run: Run, scene: Scene, left: str, right: str, firms: AbstractSet[str]) -> bool:
    """Whether this is a person; ``firms``: names that the article says elsewhere to be firms'."""
    if run.stop > run.end or run.tokens[-1] in LATIN_HEADS or run.tokens[-1] in FIRM_ENDS or run.tokens[0] in _HOUSES or "&" in run.tokens:
        return False
    if _PERSON_AFTER.match(right) or _namesake(run.tokens):
        return True
    if sum(t[0].isupper() for t in run.tokens) in {2, 3} and run.tokens[0] in GIVEN_NAMES and run.text not in firms:
        return True
    if len(run.tokens) == 2 and run.text not in firms and _OF_ITS.search(left) and _SPEAKS.match(right):
        return True
    if len(run.tokens) in {2, 3} and run.text.replace(" ", "").isalpha() and _OFFICE_BEFORE.search(left):
        return True
    if len(run.tokens) == 1 and run.text in GIVEN_NAMES and _SURNAME.match(scene.text, run.stop):
        return True
    if not run.tokens[-1].isalpha() or does(scene, run.stop, right):
        return False
    if _PERSON_BEFORE.search(left) or (" and " in left and _PERSONS_BEFORE.search(left)):
        return True
    return len(run.tokens) in {2, 3} and run.text not in firms and _SAYS_BEFORE.search(left) is not None
