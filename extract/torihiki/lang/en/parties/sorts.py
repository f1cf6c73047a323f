"""Words that say of a name that it is no firm's: a town's, a person's, a drug's or a newspaper's."""

from __future__ import annotations

from torihiki.core.lexicon import any_of
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.parties.cut import Run
from torihiki.lang.en.parties.nations import PEOPLES

__all__ = ["NO_FIRMS", "of_another_sort"]

_TOWNS = (
    "city", "town", "village", "port", "island", "province", "region", "state", "capital", "district", "county", "suburb", "hamlet", "municipality", "resort", "peninsula",
    "river", "lake", "coast", "valley", "borough", "prefecture", "canton", "archipelago", "enclave",
)  # fmt: skip
_DRUGS = (
    "drug", "pill", "treatment", "medicine", "therapy", "vaccine", "antibody", "injection", "inhaler", "tablet", "jab", "antiviral", "antibiotic", "painkiller", "blockbuster",
    "insulin", "sedative", "statin", "opioid", "supplement",
)  # fmt: skip
_PEOPLE = (
    "minister", "president", "premier", "chancellor", "king", "queen", "prince", "actor", "actress", "singer", "author", "writer", "artist", "tycoon", "billionaire", "magnate",
    "businessman", "businesswoman", "entrepreneur", "financier", "oligarch", "politician", "lawmaker", "official", "general", "economist", "analyst", "banker", "lawyer", "engineer",
    "scientist", "architect", "striker", "midfielder", "footballer", "coach", "player", "champion", "chef", "rapper", "dealmaker", "executive", "chief", "boss", "veteran",
)  # fmt: skip
_WORKS = (
    "film", "movie", "novel", "book", "song", "album", "newspaper", "daily", "weekly", "tabloid", "magazine", "language", "word", "law",
    "festival", "tournament", "cup",
)  # fmt: skip
_CRAFT = (
    "rocket", "missile", "jet", "fighter", "tank", "frigate", "submarine", "satellite", "ship", "vessel", "tanker", "train", "plane",
    "car", "yacht", "ferry", "helicopter", "drone",
)  # fmt: skip
_LINKS = (
    "and", "from", "with", "that", "than", "into", "over", "for", "the", "its", "their", "will", "has", "have", "was", "were", "said",
    "says", "but", "who", "near", "off",
)  # fmt: skip
NO_FIRMS = (*_TOWNS, *_DRUGS, *_PEOPLE, *_WORKS, *_CRAFT, *_LINKS)

# the German city of Hanau; heart drug Cardolex
_SORT = sieve(rf"(?<![A-Za-z])(?:(?:{any_of(_TOWNS)}) of|[a-z]{{3,14}} (?:{any_of(_DRUGS)})) $")
# Crohn's therapy: whose name an illness has
_ILL = frozenset((
    "Crohn", "Alzheimer", "Parkinson", "Huntington", "Hodgkin", "Gaucher", "Fabry", "Pompe", "Wilson", "Graves", "Addison", "Duchenne",
    "Lou Gehrig", "Stargardt", "Sjogren", "Sjögren", "Batten", "Cushing",
))  # fmt: skip
_OF_ILL = sieve(
    r"(?:['’]s?)? (?:[a-z-]+ )?(?:disease|syndrome|therap(?:y|ies)|treatments?|drugs?|medicines?|patients?|lymphoma|dystrophy|trials?|antibody|portfolio)(?![a-z])"
)
# the FarmVille people: what they are known for
_KNOWN_FOR = sieve(r" (?:people|folks|guys|crowd|lot)(?![a-z])")
# a newspaper that is only told of: a report in the Business Post
_PAPERS = frozenset((
    "Post", "Times", "Journal", "Herald", "Tribune", "Gazette", "Courier", "Chronicle", "Ledger", "Observer", "Telegraph", "Examiner", "Inquirer", "Enquirer", "Bulletin", "Dispatch",
    "Echo", "Standard", "Mirror", "Express", "Mail", "Globe", "Argus", "Advertiser", "Zeitung", "Daily", "Weekly", "Independent", "Guardian", "Register", "Sentinel", "News",
))  # fmt: skip
_TELLS_OF = sieve(
    r"(?:(?:reports?|stor(?:y|ies)|articles?|columns?|interview|leak|splash) (?:in|by|from|with)|told|reported by|according to|newspaper|daily|as) (?:the )?(?:[A-Z][a-z]+ ){0,2}$"
)
_REPORTS = sieve(
    r"(?:['’]s)?,? (?:has |had )?(?:reported|reports|wrote|writes|can reveal|has learn(?:ed|t)|understands|revealed|broke the)(?![a-z])"
)


def of_another_sort(run: Run, scene: Scene, left: str, right: str) -> bool:
    """Whether what stands beside it says that it is no firm's name."""
    if _SORT.search(left) or (run.text in _ILL and _OF_ILL.match(right)):
        return True
    if run.text in PEOPLES:
        return True
    if left.endswith("the ") and _KNOWN_FOR.match(right):
        return True
    return run.tokens[-1] in _PAPERS and run.stop == run.end and bool(_TELLS_OF.search(left) or _REPORTS.match(right))
