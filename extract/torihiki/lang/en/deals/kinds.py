"""What is bought, sold, raised or built decides the kind of deal: shares of a company, chips, notes, a plant."""

from __future__ import annotations

import re
from collections.abc import Mapping

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.shape import DealType, PartyRole
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.ties import SITE

__all__ = ["TURNED", "energetic", "kind_of"]

_I = re.IGNORECASE
_DEBT = sieve(
    r"\b(?:notes|bonds?|debentures|treasury (?:tap )?(?:stocks?|bills)|commercial paper|loans?|credit facilit\w+|debt|borrowings?|tap stocks?|certificates of deposit|gilts?|eurobonds?)\b",
    _I,
)
_GOODS = sieve(
    r"\b(?:[0-9.,]+\s?(?:[MG]Wh?|megawatts?|gigawatts?|megawatt-hours?)|electricity|power|output|wafers?|GPUs?|CPUs?|TPUs?|chips?|processors?|accelerators?|turbines?|reactors?|carbon credits?|"
    r"carbon removal|credits|servers?|racks?|systems|batteries|battery cells|cells|HBM\w*|memory|DRAM|panels?|modules?|equipment|machines?|aircraft|jets?|planes|helicopters|engines|trains?|ships?|vessels|"
    r"buses|trucks|vehicles|cars|vans|tonnes|tons|barrels|gas|LNG|oil|lithium|nickel|cobalt|copper|graphite|steel|fuel|uranium|doses|vaccines?|drugs|software|licen[cs]es|robots?|satellites?|"
    r"missiles|tanks|rifles|radars?|drones|phones|devices|components|parts|materials|goods|products|tools|bushels|wheat|corn|soybeans|grain)\b",
    _I,
)
_COMPUTE = sieve(r"\b(?:cloud|comput(?:e|ing)|GPU capacity|data cent(?:er|re) capacity|hosting)\b", _I)
_SHARES = sieve(r"(?:[0-9]\s?%|\b(?:percent|per cent|pct|stakes?|shares?|interest|holding|equity|stock|half|warrants)\b)", _I)
_CONTROL = sieve(r"\b(?:majority|controlling|remaining|outstanding|all|100\s?(?:%|pct|percent)|full|entire|(?:5[1-9]|[6-9][0-9])(?:\.[0-9]+)?\s?(?:%|pct|percent|per cent)|rest of|does not already own)", _I)
_STOCK = sieve(r"(?:'s?)?\s(?:[a-z-]+\s){0,2}(?:shares?|stock)\b", _I)
_FIRM = sieve(r"\b(?:unit|business|businesses|division|arm|company|start-?up|firm|maker|group|subsidiary|operations?|assets?|portfolio|brand|chain|bank|plants?|factory|mine|fields?|stations?|hotels?|facilities|towers?|fabs?|patents|land|sites?|campus|property|properties|buildings?|rights|terminals?|refinery|refineries|mines)\b", _I)
_GRANT = sieve(r"\b(?:CHIPS|grants?|subsid\w+|incentives|tax credits?|federal funding|funding)\b", _I)
_IPO = sieve(r"\b(?:IPO|initial public offering|listing|flotation|public offering|share sale|debut)\b", _I)
_SITE = sieve(SITE, _I)
_ENERGY = sieve(
    r"\b(?:Energy|Energies|Power|Solar|Wind|Renewables?|Electric|Utilities|Nuclear|Hydro|Geothermal|Light|Generation|Gas|Fusion|Grid|Offshore|Ørsted|Orsted|Iberdrola|Engie|RWE|EDF|Enel|EDP|"
    r"NextEra|AES|Constellation|Vistra|Talen|Equinor|Statkraft|Vattenfall|Invenergy|Brookfield|TotalEnergies)"
)

TURNED: Mapping[DealType, Mapping[PartyRole, PartyRole]] = {
    "supply": {"acquirer": "customer", "seller": "provider", "target": "provider"},
    "cloud": {"acquirer": "customer", "seller": "provider", "target": "provider"},
    "financing": {"seller": "issuer", "acquirer": "lender", "investee": "borrower", "investor": "lender", "target": "borrower"},
    "investment": {"acquirer": "investor", "target": "investee"},
    "acquisition": {"investor": "acquirer", "investee": "target"},
    "ipo": {"investee": "issuer", "seller": "issuer"},
    "construction": {"investor": "builder", "customer": "builder", "provider": "builder"},
    "subsidy": {"customer": "grantor", "provider": "grantee"},
    "licensing": {"customer": "licensor", "provider": "licensee"},
    "lease": {"customer": "lessor", "provider": "lessee"},
}


def kind_of(frame: Frame, scene: Scene, land: Span) -> DealType:
    """The type of a frame's deal."""
    what = scene.text[frame.object.start : frame.object.end]
    rest = scene.text[frame.cue.end : min(land.end, frame.cue.end + 110)]
    name = frame.shape.name.rpartition(".")[2]
    if name == "acquire":
        return _bought(frame, scene, what)
    if name == "sell":
        return _sold(frame, scene, what, land)
    if name in {"raise", "land", "front"}:
        if _DEBT.search(rest):
            return "financing"
        return "ipo" if _IPO.search(rest) else "investment"
    if name == "invest" and not (frame.places.get("in") or frame.places.get("object")):
        return "construction" if _SITE.search(rest) else "investment"
    if name == "choose" and frame.turn is not None and frame.turn.type in {"construction", "cloud", "supply"}:
        return frame.turn.type
    if name == "award":
        return _awarded(frame, scene, land)
    if name == "stake":
        around = scene.text[max(frame.clause, frame.cue.start - 40) : frame.cue.end + 4]
        return "acquisition" if re.search(r"\b(?:majority|controlling)\b", around, _I) else "investment"
    return frame.shape.type


def _first(one: re.Pattern[str], other: re.Pattern[str], text: str) -> bool:
    """Whether the text has the one, and the other not before it."""
    match, rival = one.search(text), other.search(text)
    return match is not None and (rival is None or match.start() < rival.start())


def _bought(frame: Frame, scene: Scene, what: str) -> DealType:
    target = frame.places.get("object") or frame.places.get("of")
    if target and frame.form != "passive":
        behind = scene.text[target[-1].end : target[-1].end + 30]
        if _STOCK.match(behind) and not _CONTROL.search(what):
            return "investment"
        made = re.match(r"\s(?:[a-z-]+\s){0,2}" + _GOODS.pattern, behind, _I)
        return "supply" if made else "investment" if _SHARES.search(what) and not _CONTROL.search(what) and "%" in what else "acquisition"
    owned = frame.places.get("owned")
    if owned and frame.object.start <= owned[-1].start < frame.object.end:
        what = scene.text[owned[-1].end : frame.object.end]
    if frame.form == "passive" or _first(_FIRM, _GOODS, what):
        return "acquisition"
    if _DEBT.search(what):
        return "financing"
    if _COMPUTE.search(what):
        return "cloud"
    if _GOODS.search(what):
        return "supply"
    return "investment" if _SHARES.search(what) and not _CONTROL.search(what) else "acquisition"


def _awarded(frame: Frame, scene: Scene, land: Span) -> DealType:
    given = frame.turn is None and scene.lower[frame.cue.start : frame.cue.end] in {"granted", "gave"}
    if given or _GRANT.search(scene.text, frame.cue.end, land.end):
        return "subsidy"
    return frame.turn.type if frame.turn is not None and frame.turn.type != "other" else "supply"


def _sold(frame: Frame, scene: Scene, what: str, land: Span) -> DealType:
    if frame.places.get("object") or frame.form == "passive" or (frame.form == "noun" and frame.places.get("of")):
        return "divestiture"
    if _DEBT.search(what):
        return "financing"
    if _IPO.search(scene.text, *land):
        return "ipo"
    behind = scene.text[frame.cue.end : min(land.end, frame.cue.end + 80)].partition(" to ")[0]
    if _first(_GOODS, _FIRM, what) or _first(_GOODS, _FIRM, behind):
        return "supply"
    return "divestiture"


def energetic(name: str) -> bool:
    """Whether a name says that the firm makes power."""
    return _ENERGY.search(name) is not None
