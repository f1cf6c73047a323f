"""Who gives a licence or lets a site: the side that is said to be paid up front or in royalties; the one that is called no tenant."""

from __future__ import annotations

import re
from collections.abc import Sequence

from torihiki.core.lexicon import any_of
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.deals.shape import Participant, PartyRole
from torihiki.values.change import replace

__all__ = ["chartered", "let", "paid"]

_MONEY = r"[^.;]{0,90}?(?:up-?front|milestones?|royalt(?:y|ies)|licen[cs]e fees?|licen[cs]ing fees?|cash payments?|balancing payments?|payments? to|net payments?)(?![a-z])"
_GETS = r"(?:'s?)?(?:,[^,.;]{2,40},)? (?:(?:will|would|is|could|may|stands|also|eligible|entitled|set|due|to) ){0,4}(?:receives?|received|gets?|earns?|collects?)"
_PAYS = r"(?:,[^,.;]{2,40},)?(?:, which)? (?:(?:will|would|has|agreed|is|could|also|to) ){0,4}(?:pays?|paid|paying|makes?|made)"
_ONE = sieve(r"(?:up-?front|milestones?|payments?|royalt(?:y|ies)|licen[cs](?:e|ing) fees?)")


def paid(scene: Scene, people: Sequence[Participant], *, generic: bool) -> list[Participant]:
    """The sides of a licence, where the text says that one of the two is paid for it or pays; of a general word those of a contract."""
    names = _two(scene, people, _ONE)
    if not names:
        return list(people)
    gets = [_says(scene, name, _GETS) or _is_paid(scene, name) for name in names]
    pays = [_says(scene, name, _PAYS) for name in names]
    giver = [g or (pays[1 - i] and not pays[i]) for i, g in enumerate(gets)]
    if giver[0] == giver[1]:
        return list(people)
    gives: PartyRole = "provider" if generic else "licensor"
    takes: PartyRole = "customer" if generic else "licensee"
    return [replace(p, role=gives if g else takes) for p, g in zip(people, giver, strict=True)]


_TO_HIM = r"(?:(?:cash|licen[cs]e|licen[cs]ing|royalty|milestone|upfront|up-front) (?:payments?|fees?)|royalt(?:y|ies)(?: payments?)?) to (?:the )?"


def _is_paid(scene: Scene, name: str) -> bool:
    """Whether the text speaks of payments to him: cash payments to Norvane."""
    forms = {name, name.split(" ", maxsplit=1)[0]}
    return re.search(rf"(?<![A-Za-z]){_TO_HIM}(?:{any_of(forms)})(?![A-Za-z])", scene.text) is not None


_MOVES_IN = r"[^.;]{0,60}?(?:tenant|lessee)(?![a-z])"
_HOUSES = r"(?:, (?:the|its) landlord|[^.;]{0,40}? as (?:the )?(?:landlord|lessor))(?![a-z])"
_TENANT = sieve(r"(?:tenant|lessee|landlord|lessor)(?![a-z])")


# whose business is to let, by their names
_LETS = sieve(
    r"\b(?:REIT|Propert(?:y|ies)|Real Estate|Realty|Estates?|Land Securities|Landsec|British Land|Segro|SEGRO|Prologis|Goodman|Tritax|Big Box|Vornado|Boston Properties|BXP|SL Green|Tishman Speyer|Hines|Brookfield Properties|Rexford|Unibail|Gecina|Klepierre|Klépierre|Vonovia|CapitaLand|Mapletree|"
    r"AerCap|Avolon|Air Lease|Aircastle|Aviation Capital|BOC Aviation|Aero Capital|Jackson Square|Dubai Aerospace|Griffin Global|Castlelake|Carlyle Aviation|Macquarie AirFinance|Air Transport Services|Leasing|Lessors?)\b"
)


# who needs more halls than it builds: it rents them from miners and developers
_MOVE_IN = frozenset(("Amazon Web Services", "Amazon", "Microsoft", "Google", "Meta", "Oracle", "OpenAI", "Anthropic", "xAI", "ByteDance"))


def let(scene: Scene, people: Sequence[Participant], *, generic: bool) -> list[Participant]:
    """The sides of a lease, where the text calls one of the two the tenant or the landlord."""
    owns = [_LETS.search(p.name) is not None for p in people]
    if owns == [False, False] and sum(p.name in _MOVE_IN for p in people) == 1:
        owns = [p.name not in _MOVE_IN for p in people]
    if len(people) == 2 and owns[0] != owns[1] and not any(p.place in {"from", "by", "to"} for p in people):
        takes: PartyRole = "customer" if generic else "lessee"
        gives: PartyRole = "provider" if generic else "lessor"
        return [replace(p, role=gives if own else takes) for p, own in zip(people, owns, strict=True)]
    names = _two(scene, people, _TENANT)
    if not names:
        return list(people)
    tenants = [
        _says(
            scene,
            name,
            r"(?:,(?:[^.;]|\.\d){2,80}?,)? (?:(?:will|is|to|would|as|be|become|becomes|the|its|only|sole|anchor|an?) )+?",
            _MOVES_IN,
        )
        for name in names
    ]
    if tenants[0] == tenants[1]:
        landlords = [_says(scene, name, "", _HOUSES) for name in names]
        tenants = [other and not own for own, other in zip(landlords, reversed(landlords), strict=True)]
    if tenants[0] == tenants[1]:
        return list(people)
    takes = "customer" if generic else "lessee"
    gives = "provider" if generic else "lessor"
    return [replace(p, role=takes if t else gives) for p, t in zip(people, tenants, strict=True)]


# whose business is ships, by their names; and who runs a line on ships of his own and of others
_OWNS_SHIPS = sieve(
    r"\b(?:Lines?|Shipping|Maritime|Tankers?|Bulk(?:ers?)?|Marine|Navigation|Carriers?|LNG Transport|Ships?|Shipholding|Kaiun|Kisen|Kaisha|Golar|Flex LNG|Danaos|Frontline|Knutsen|Nakilat|Maran|Höegh|Hoegh|BW|GasLog|Dynagas|Teekay|Seaspan|Costamare|Euroseas|Capital Clean Energy)\b"
)
_RUNS_A_LINE = sieve(r"\b(?:Hapag-Lloyd|Maersk|MSC|CMA CGM|Evergreen|Yang Ming|ONE|Ocean Network Express|ZIM|Zim|HMM|COSCO|Wan Hai)\b")


def chartered(people: Sequence[Participant]) -> list[Participant]:
    """The sides of a charter, where one is known by its name to own ships and the other charters them."""
    if len(people) != 2:
        return list(people)
    owns = [_OWNS_SHIPS.search(p.name) is not None for p in people]
    if owns[0] == owns[1] or any(_RUNS_A_LINE.search(p.name) for p in people):
        lines = [_RUNS_A_LINE.search(p.name) is not None for p in people]
        if lines[0] == lines[1]:
            return list(people)
        owns = [not line for line in lines]
    return [replace(p, role="lessor" if own else "lessee") for p, own in zip(people, owns, strict=True)]


def _two(scene: Scene, people: Sequence[Participant], told: re.Pattern[str]) -> list[str]:
    """The names of two sides as the text writes them, where it tells at all which is which; empty otherwise."""
    if len(people) != 2 or told.search(scene.lower) is None:
        return []
    names = [scene.text[s.start : s.end] for p in people for s in p.spans[:1]]
    return names if len(names) == 2 else []


def _says(scene: Scene, name: str, verb: str, what: str = _MONEY) -> bool:
    """Whether the text says so of a name, in full or by its first word."""
    forms = {name, name.split(" ", maxsplit=1)[0]}
    kept: dict[tuple[str, str, str], bool] = scene.memo.setdefault("en.deals.paid", {})
    if (name, verb, what) not in kept:
        kept[name, verb, what] = re.search(rf"(?<![A-Za-z])(?:{any_of(forms)}){verb}{what}", scene.text) is not None
    return kept[name, verb, what]
