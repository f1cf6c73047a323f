"""Firms and premises that change hands and are only counted or measured: agreed to buy five privately held firms, 400 MW of wind farms."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.shape import DealType
from torihiki.lang.en.deals.frame import Frame

__all__ = ["counted"]

_I = re.IGNORECASE
_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|an? (?:dozen|pair of|trio of)|[1-9][0-9]{0,2})"
_FIRMS = (
    r"companies|firms|businesses|start-?ups|subsidiaries|banks|insurers|brokers|brokerages|retailers|brands|chains|agencies|makers|producers|operators|distributors|suppliers|dealers|dealerships|franchises|"
    r"concerns|associations|thrifts|airlines|utilities|publishers|units|divisions|affiliates|partnerships"
)
_PREMISES = (
    r"hotels|motels|resorts|stores|shops|supermarkets|restaurants|outlets|pharmacies|stations|newspapers|magazines|plants|factories|mills|mines|quarries|refineries|terminals|pipelines|smelters|"
    r"hospitals|clinics|nursing homes|nursing centers|care homes|laboratories|schools|theat(?:re|er)s|cinemas|casinos|clubs|warehouses|malls|cent(?:re|er)s|buildings|towers|properties|branches|offices|dairies|bakeries|breweries|"
    r"distilleries|wineries|vineyards|farms|ranches|plantations|depots|garages|dams|airports|ports|shipyards|fields|licen[cs]es|cable systems|systems|parks|facilities"
)
# so many of them, behind the verb or "of"; not so many a year
_MANY = (
    rf"(?:(?:all|about|some|another|around|its|the|a further|an additional|more than|over|nearly) ){{0,2}}{_NUMBER} (?:(?!of |million |billion |pct |percent |mln |per |shares |years? )[\w'’.&-]+,? ){{0,5}}?"
    rf"(?:{_FIRMS}|{_PREMISES})(?![\w-])(?! (?:a|per|each|every) (?:year|month|quarter)| annually)"
)
# premises by their size: wind farms in Spain with a combined capacity of 400 MW, a 300-room hotel
_SIZED = (
    rf"(?:(?!from |to |and sell|for |at |until )[\w&'’-]+ ){{0,7}}?(?:(?:{_PREMISES}|projects|assets|portfolio|campus(?:es)?|land)(?: in [A-Z][\w', ]{{2,30}})?,? (?:of|with|totall?ing|covering|comprising|that (?:have|has|total)) (?:[a-z-]+ ){{0,6}}?[0-9][\d.,]*[ -]?(?:MW|GW|MWp|GWp|megawatts?|gigawatts?|square (?:feet|met(?:re|er)s)|acres|hectares|rooms|beds|keys)\b"
    rf"|[0-9][\d.,]*[ -]?(?:MW|GW|MWp|GWp|megawatts?|gigawatts?|room|bed|acre|hectare) (?:of )?(?:[a-z-]+ ){{0,4}}?(?:{_PREMISES}|hotel|project|projects|assets|portfolio|farm|plant|hospital|campus))(?![\w-])"
)
_BEHIND = sieve(rf"(?: of)? (?:{_MANY}|{_SIZED})", _I)
_BEFORE = sieve(
    rf"(?<![\w$€£.,-]){_MANY}(?: in [\w', ]{{2,30}})? (?:(?:have|has|had|were|was|are|will|would|be|been|being|to|also) ){{1,3}}$", _I
)
# over some time, and not yet meant for sure: has bought ten firms since, wants to buy two firms
_TOTAL = sieve(
    r"\b(?:since|so far|to date|(?:in|over|during|within) the (?:past|last|next|coming)|(?:in|over) recent|this (?:year|decade)|by (?:the end of )?(?:19|20)[0-9]{2}|every year|each year|a year|annually|history|eventually)\b",
    _I,
)
_WISH = sieve(
    r"\b(?:wants?|hopes?|aims?|seek(?:s|ing)?|looking|would like|could|may|might|can|consider\w*|intends? eventually|tr(?:y|ies|ied|ying)|able|budget\w*|enough|ready|prepared|already|previously|used to) (?:[\w'’-]+ ){0,4}$",
    _I,
)
_TRADED: frozenset[DealType] = frozenset({"acquisition", "divestiture"})


def counted(scene: Scene, frame: Frame, kind: DealType, sentence: Span) -> bool:
    """Whether the sentence says how many firms or premises, or of what size, somebody named buys or sells at once."""
    if kind not in _TRADED or frame.shape.type not in _TRADED:
        return False
    many = (
        _BEFORE.search(scene.text, max(sentence.start, frame.cue.start - 120), frame.cue.start)
        if frame.form == "passive"
        else _BEHIND.match(scene.text, frame.cue.end, sentence.end)
    )
    return many is not None and not _TOTAL.search(scene.text, *sentence) and not _WISH.search(scene.text, sentence.start, frame.cue.start)
