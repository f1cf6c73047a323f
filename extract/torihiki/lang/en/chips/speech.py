"""How English speaks of chips: Nvidia GPUs, Amazon's Trainium2, 100,000 of its latest Blackwell chips, a 10,000-GPU cluster."""

from __future__ import annotations

import re
from collections.abc import Sequence

from torihiki.core.lexicon import any_of
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.hedges import hedge
from torihiki.lang.en.numbers import ANY, parse
from torihiki.lang.silicon.catalogue import Catalogue
from torihiki.lang.silicon.phrase import Count, Speech, Unit
from torihiki.values.number import Bounds

__all__ = ["speech"]

_SHUT = "\\]\"')"
_TICKER = r"(?:\s\([A-Za-z0-9:. ]{1,24}\))?"

# words that may stand between a maker and a class word: kinds, praise, generations, purposes
_KIND_WORD = (
    r"(?:(?:latest|newest|new|newer|next|top|best|own|most|more|very|custom|flagship|advanced|powerful|sophisticated|coveted|prized|popular|pricey|expensive|upcoming"
    r"|forthcoming|older|current|first|second|third|AI|A\.I\.|artificial|intelligence|data|cent(?:er|re)|datacenter|gaming|server|graphics|mobile|desktop|laptop|PC|inference"
    r"|training|generative|machine|learning|specialized|specialised|dedicated|homegrown|proprietary|in|house|high|performance|bandwidth|end|rival|competing|powerhouse"
    r"|cutting|edge|generation|leading|best-selling|enterprise|consumer|semiconductor|memory|so-called|vaunted|much|hyped|line|of|family|range|series"
    r"|[a-z]+-(?:[a-z]+-)?[a-z]+|[A-Z]{0,2}[0-9]{1,4}[A-Z]?)[ -])"
)
_STOP = any_of((
    "of", "in", "on", "for", "with", "to", "at", "from", "by", "and", "or", "worth", "per", "as", "that", "which", "who", "than", "but", "is", "are",
    "was", "were", "be", "been", "has", "have", "had", "will", "would", "can", "could", "may", "use", "uses", "using", "used", "runs", "run", "running", "buy",
    "buys", "bought", "makes", "make", "made", "sell", "sells", "sold", "building", "builds", "gigawatt", "gigawatts", "megawatt", "megawatts", "GW", "MW", "kW",
    "percent", "percentage", "pct", "points", "years", "year", "months", "month", "weeks", "week", "days", "day", "hours", "hour", "minutes", "nm", "nanometer",
    "nanometers", "nanometre", "GB", "TB", "gigabytes", "gigabyte", "terabytes", "terabyte", "dollars", "yuan", "euros", "won", "yen", "times", "x", "layers", "stacks", "layer",
    "high", "servers", "racks", "rack", "nodes", "node", "clusters", "cluster", "systems", "trays", "pods", "companies", "company", "customers", "customer", "countries",
    "models", "people", "employees", "engineers", "researchers", "centers", "centres", "startups", "vendors", "makers", "firms", "suppliers", "generations", "types", "kinds",
    "phones", "cars", "vehicles", "devices", "square", "tons", "wafers", "patents", "plants", "fabs", "factories", "quarters", "quarter", "half", "cores", "core",
    "through", "into", "about", "after", "before", "its", "their", "his", "her", "our", "billion-dollar", "million-dollar", "series", "Series", "Gen", "parameters", "s",
))  # fmt: skip
_ADJ = rf"(?:(?!(?:{_STOP})[ -])[A-Za-z][A-Za-z'.-]*,? )"
_NUMBER = sieve(
    rf"(?<![A-Za-z0-9$€£¥.,%#/])(?<![0-9][-.,:])(?<![A-Za-z]-)(?P<n>{ANY})(?P<k>\s?[kKM](?![A-Za-z]))?(?P<plus>\+)?(?![A-Za-z0-9%])",
    re.IGNORECASE,
)
_RANGE_BACK = sieve(rf"(?<![A-Za-z0-9$€£¥.,])(?P<n>{ANY})(?:\s?-\s?|\s(?:to|or|and)\s)$", re.IGNORECASE)
_GAP = sieve(
    r"(?:(?P<hyphen>-)|\s(?:or (?:more|so) |plus |additional |extra |more )?(?:of (?:(?:the|its|their|these|those|his|our|such|said) )?(?:company|chipmaker|chip designer|group|firm)?(?:'s )?)?"
    rf"(?P<words>(?:{_ADJ}){{0,6}}))\"?"
)
_YEAR = sieve(r"(?:19|20)[0-9]{2}$")
_COUNTED = r"(?:GPUs?|CPUs?|TPUs?|chips?|accelerators?|processors?|superchips?|semiconductors?|units|cards|boards|modules|equivalents?|parts|pieces|devices|sockets|dies|instances)"
_HOLDS = sieve(rf"[\s-](?:AI |graphics |data[ -]?cent(?:er|re) |Tensor Core |server )?{_COUNTED}\b", re.IGNORECASE)
_BOXES = sieve(
    r"[\s-](?:\w+[ -])?(?:systems?|racks?|servers?|cabinets?|pods?|units?|equivalents?|clusters?|nodes?|boxes|supercomputers?|machines?|computers?|kits?|devices)\b",
    re.IGNORECASE,
)
_ENDS = sieve(r"\s*(?:$|[.,;:!?)\"'\]/(-]|\n|(?:in|at|by|for|from|to|and|or|with|on|that|which|is|are|was|were|will|this|next|last|each|per|over|into|as|it|under|through|within|during|before|after|would|could|can|has|have|had|a|across|between|than|of|if|when|while|annually|today|already|inside|online|worth|running|deployed|installed|available)\b)")  # fmt: skip
_CLUSTER = sieve(
    r"\s(?:\w+ ){0,2}(?:clusters?|supercomputers?|supercluster|systems?|data cent(?:er|re)s?|deployment|order|installation|machine|facility|capacity|campus|complex|training run|purchase|site|server|rack|pod|node|fabric|factory|build)\b"
)

_MONEY = sieve(r"[$€£¥]\s?[0-9][\d.,]*\s?$")
_TALLY = (
    r"(?:\s?\((?P<paren>)|\s?:\s?|,? (?:numbering|total(?:l?ing|s)|amounting to) |\s(?:count|fleet|tally|total|number|numbers|base|stockpile|pool|order|orders|purchases|shipments|capacity)s?"
    r"(?: \w+){0,3}? (?:to|of|at|reach(?:es|ed)?|was|is|hit|hits|tops|topped|exceed(?:s|ed)?) "
    r"|(?P<of>)(?: \w+){0,6}? (?:to|at|of|reach(?:es|ed|ing)?|was|is|hit|hits|exceed(?:s|ed)?|tops|topped) )"
)
_HEDGE = r"(?:about |around |roughly |some |approximately |at least |more than |over |up to |as many as |nearly |almost |an estimated |a total of |close to |fewer than |less than ){0,2}"
_FOLLOW = sieve(
    rf"{_TALLY}{_HEDGE}(?P<n>{ANY})(?P<k>\s?[kKM](?![A-Za-z]))?(?![A-Za-z0-9%]|[.,][0-9])(?! ?(?:percent|per cent|nm|GB|gigawatts?|GW|MW|dollars|million dollars|billion dollars|years?|months?|days?|weeks?))",
    re.IGNORECASE,
)
_NUMBER_OF = sieve(r"\bnumber of (?:[A-Za-z'-]+ ){0,4}$", re.IGNORECASE)
_EACH_WITH = sieve(
    r"\beach (?:one )?(?:of (?:them|which) )?(?:\w+ )?(?:with|containing|holding|packing|carrying|fitted with|equipped with|housing|having|has|contains|holds|packs|linking|combining|comprising|of)\b",
    re.IGNORECASE,
)


def speech(catalogue: Catalogue) -> Speech:
    """The patterns of this language, with the makers of the catalogue."""
    makers = {**catalogue.vendors, **{w.upper(): v for w, v in catalogue.vendors.items()}}
    word = any_of(makers)
    before = sieve(
        rf"(?<![A-Za-z0-9])(?P<v>{word}){_TICKER}(?:(?P<own>'s?)|[-–](?:made|designed|built|supplied|branded|developed))?[®™]?(?P<gap>[ -])(?P<between>{_KIND_WORD}{{0,7}})[\"']?$"
    )
    after = sieve(
        rf"(?:(?:,? (?:that are |which are )?(?:made|designed|supplied|built|produced|developed|sold|manufactured|bought))? (?:from|by)|, (?:all )?from) (?:(?:chipmaker|market leader|rival|U\.S\.|industry leader|Chinese|the) )?(?P<v>{word})(?![A-Za-z0-9])"
    )

    def maker(scene: Scene, unit: Unit) -> tuple[str, int] | None:
        left = scene.before(unit.left, 80)
        match = before.search(left)
        if match is None:
            return None
        name = makers[match["v"]]
        if unit.vendor != name and (unit.vendor is not None or unit.kind not in catalogue.makers.get(name, ())):
            return None
        between = match["between"]
        if between and unit.named:
            return None
        return (name, unit.left) if between else (name, unit.left - len(left) + match.start("v"))

    def from_maker(scene: Scene, unit: Unit) -> str | None:
        match = after.match(scene.after(unit.right, 80))
        if match is None:
            return None
        name = makers[match["v"]]
        return name if unit.kind in catalogue.makers.get(name, ()) else None

    return Speech(
        opening=sieve(r"[\"'(]$"),
        closing=sieve(rf"[®™]?[{_SHUT}]?(?!s\b)"),
        apposition=sieve(r"\s|\s?[\"'(]|, (?:the |called |named |dubbed |code-?named |known as )[\"']?"),
        head=sieve(
            rf"[®™]?[{_SHUT}]?(?: \([0-9]+ ?GB\))?(?:[ -](?:(?:Tensor[ -]Core|Tensor|data[ -]?cent(?:er|re)|server|AI|A\.I\.|graphics|gaming|based|generation|class|series|family|line|of|architecture|superchip|rack-scale|high-bandwidth|next|inference|training|custom|Instinct|flagship|Ultra|platform|powered|type|accelerated|memory)[ -]){{0,3}}|)"
        ),
        gloss=sieve(r"[\"']?,? ?[(\"'=/] ?|, or "),
        separator=sieve(
            r"[\"')]?\s?(?:,\s?(?:and |or |as well as |plus )?|/|&|\+|\s?and |\s?or |\s?plus |\s?as well as |\s?versus |\s?vs\.? |\s?alongside |\s?with )\s?(?:the |its |their |newer |older |new |next-generation |upcoming |latest |later )?[\"'(]?"
        ),
        vendor=maker,
        maker_after=from_maker,
        before=_before,
        after=_after,
        inherits=_inherits,
    )


def _bounds(number: str, letter: str | None) -> Bounds | None:
    bounds = parse(number)
    if bounds is None or bounds.high <= 0:
        return None
    return bounds.times(1000 if letter.strip().lower() == "k" else 10**6) if letter else bounds


def _before(scene: Scene, unit: Unit) -> Count | None:
    """180,000 Nvidia GPUs, several thousand of AMD's MI355X accelerators, a 100,000-GPU cluster."""
    left = scene.before(unit.left, 100)
    base = unit.left - len(left)
    for match in reversed(list(_NUMBER.finditer(left))):
        gap = _GAP.fullmatch(left[match.end() :])
        if gap is None:
            continue
        number = match["n"]
        if (_YEAR.fullmatch(number) and not match["k"]) or _MONEY.search(left, 0, match.start()):
            continue  # $400 million of chips: no number of them
        if number.lower() == "one" and left.startswith(" of ", match.end()):
            return None  # one of the largest chip deals
        bounds = _bounds(number, match["k"])
        if bounds is None or not _carries(scene, unit, bounds, hyphen=gap["hyphen"] is not None):
            return None
        start = base + match.start()
        first = _RANGE_BACK.search(left[: match.start()])
        if first is not None:
            low = _bounds(first["n"], match["k"])
            if low is not None and low.high < bounds.high:
                scale = re.search(r"(?:hundred|thousand|million)$", number, re.IGNORECASE)
                if scale and not re.search(r"(?:hundred|thousand|million)$", first["n"], re.IGNORECASE):
                    low = parse(f"{first['n']} {scale.group()}") or low
                bounds, start = Bounds(low.low, bounds.high, bounds.modifier), base + first.start()
        modifier, cues = hedge(scene, start, base + match.end())
        if match["plus"] and modifier is None:
            modifier = "at_least"
        return Count(bounds.hedged(modifier), start, base + match.end(), cues)
    return None


def _carries(scene: Scene, unit: Unit, bounds: Bounds, *, hyphen: bool) -> bool:
    """Whether a count left of the unit is one of these chips, and not of what the words after it name (500 H100 servers)."""
    text, end = scene.text, unit.right
    if hyphen:
        return unit.right == unit.found.end or bool(unit.head)
    word = unit.head or scene.text[unit.found.start : unit.found.end]
    plural = word[-1:] == "s"
    if plural or (unit.named and _HOLDS.match(text, unit.end)):
        return True
    if unit.kind == "system":
        return _BOXES.match(text, end) is not None or _ENDS.match(text, end) is not None
    if unit.named and not unit.head:
        return _ENDS.match(text, end) is not None
    return bounds.low == bounds.high == 1 or (bounds.high >= 100 and _CLUSTER.match(text, end) is not None)


def _after(scene: Scene, unit: Unit, wall: int) -> Count | None:
    """GPUs: 10,000; H100 GPUs (about 2,000 units); the number of GPUs to 100,000; its GPU fleet to 1 million."""
    match = _FOLLOW.match(scene.after(unit.right, 80))
    if match is None or unit.right + match.start("n") > wall:
        return None
    if match["of"] is not None and not _NUMBER_OF.search(scene.before(unit.left, 60)):
        return None
    if match["paren"] is not None and not re.match(
        r"(?: (?:of them|units|cards|chips|in (?:all|total)|pieces))?[),;]",
        scene.text[unit.right + match.end() : unit.right + match.end() + 24],
    ):
        return None
    if _YEAR.fullmatch(match["n"]):
        return None
    bounds = _bounds(match["n"], match["k"])
    if bounds is None:
        return None
    start, end = unit.right + match.start("n"), unit.right + match.end()
    modifier, cues = hedge(scene, start, end)
    return Count(bounds.hedged(modifier), start, end, cues)


def _inherits(scene: Scene, unit: Unit, earlier: Sequence[Unit]) -> str | None:
    """500 DGX H100 systems, each with eight GPUs: the chips of a system are of its maker."""
    if not earlier or earlier[-1].kind != "system" or earlier[-1].found.start < scene.sentence(unit.start).start:
        return None
    return earlier[-1].vendor if _EACH_WITH.search(scene.text[earlier[-1].right : unit.start]) else None
