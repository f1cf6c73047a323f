"""Compare records with gold ones by the record contract: what overlaps and has the same value is right.

Gold and predictions are plain JSON objects (docs/records.md). Gold may say more: ``optional`` (neither missed nor wrong), ``alt``
(other accepted values of a mention), lists of accepted values in a deal's type, status, roles and timexes, and ``names`` of a party.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from torihiki.confidence import classes, kind_of_deal

__all__ = ["TYPES", "Scores", "Tally", "compare"]

Json = Mapping[str, Any]

TYPES = ("amount", "duration", "date", "chip", "quantity")
UNITS = frozenset({"W", "Wh", "percent", "multiple"})  # other counted things are read, but not scored
ATTRIBUTES: Mapping[str, Sequence[str]] = {
    "amount": ("modifier", "per", "role"),
    "duration": ("modifier",),
    "date": ("start", "end", "bound"),
    "chip": ("kind", "quantity"),
    "quantity": ("modifier",),
}
_SEPARATORS = re.compile(r"[\s\-‐‑・.,，、']+")
_DURATION = re.compile(r"P(?:([0-9.]+)Y)?(?:([0-9.]+)M)?(?:([0-9.]+)W)?(?:([0-9.]+)D)?(?:T(?:([0-9.]+)H)?(?:([0-9.]+)M)?(?:([0-9.]+)S)?)?")


@dataclass(slots=True)
class Tally:
    """How many there are in gold, how many were predicted, how many of them are right; ``span``: right but for the value."""

    gold: int = 0
    pred: int = 0
    right: int = 0
    span: int = 0

    @property
    def precision(self) -> float:
        return self.right / self.pred if self.pred else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.gold if self.gold else 0.0

    @property
    def mille(self) -> int:
        """F1 in thousandths, rounded down: the same on every machine."""
        return 2000 * self.right // (self.gold + self.pred) if self.gold + self.pred else 0


@dataclass(slots=True)
class Scores:
    """All that a run counted. Keys: a type, ``deal``, ``slots`` or ``slot.<name>``, alone and with ``/<language>``."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    attributes: dict[str, Tally] = field(default_factory=dict)  # over the right mentions; pred is not used
    rules: dict[str, Counter[str]] = field(default_factory=dict)  # rule -> fired, right, wrong, spare
    errors: list[str] = field(default_factory=list)

    def count(self, scope: str, lang: str, **by: int) -> None:
        """Add to a scope and to its language's part."""
        for key in (scope, f"{scope}/{lang}"):
            tally = self.tallies.setdefault(key, Tally())
            for name, n in by.items():
                setattr(tally, name, getattr(tally, name) + n)

    def fired(self, rule: str, verdict: str) -> None:
        """One finding of a rule: ``right``, ``wrong``, or ``spare`` (on an optional or unscored one)."""
        self.rules.setdefault(rule, Counter()).update(("fired", verdict))


def compare(gold: Json, record: Json, scores: Scores) -> None:
    """Add one article to the scores; gold without ``mentions`` tells of deals only. ``record``: what the package gave, empty if it gave nothing."""
    if "mentions" in gold:
        for kind in TYPES:
            _mentions(kind, gold, record, scores)
    _deals(gold, record, scores)


# ---------------------------------------------------------------------------------------------------------------- mentions


def _mentions(kind: str, gold: Json, record: Json, scores: Scores) -> None:
    all_wanted = [m for m in gold.get("mentions", ()) if m["type"] == kind]
    wanted = [m for m in all_wanted if _scored(m)]
    unscored = [m for m in all_wanted if not _scored(m)]
    found = [m for m in record.get("mentions", ()) if m["type"] == kind]
    excused = [m for m in found if not _scored(m) or any(_overlap(m, u) > 0 for u in unscored)]
    found = [m for m in found if all(m is not e for e in excused)]
    for m in excused:
        scores.fired(m["rule"], "spare")
    lang, name = gold["lang"], gold["id"]
    matched: set[int] = set()
    taken: set[int] = set()
    for g, p, right in _pairs(kind, wanted, found):
        matched.add(id(g))
        taken.add(id(p))
        if g.get("optional"):
            scores.fired(p["rule"], "spare")
            continue
        scores.fired(p["rule"], "right" if right else "wrong")
        for scope in (kind, "all"):
            scores.count(scope, lang, gold=1, pred=1, right=int(right), span=1)
        if right:
            _attributes(kind, g, p, scores)
        else:
            want, got = _say(kind, g["value"]), _say(kind, p["value"])
            scores.errors.append(f"{name} {kind} wrong {g['text']!r}: {want}, got {got} ({p['rule']})")
    for g in wanted:
        if id(g) not in matched and not g.get("optional"):
            for scope in (kind, "all"):
                scores.count(scope, lang, gold=1)
            scores.errors.append(f"{name} {kind} missed {g['text']!r}: {_say(kind, g['value'])}")
    for p in found:
        if id(p) not in taken:
            for scope in (kind, "all"):
                scores.count(scope, lang, pred=1)
            scores.fired(p["rule"], "wrong")
            scores.errors.append(f"{name} {kind} spurious {p['text']!r}: {_say(kind, p['value'])} ({p['rule']})")


def _pairs(kind: str, wanted: Sequence[Json], found: Sequence[Json]) -> Iterator[tuple[Json, Json, bool]]:
    """Pairs that overlap, each mention once: equal values first, then the larger overlap."""
    candidates = []
    for i, g in enumerate(wanted):
        accepted = {_value(kind, v) for v in (g["value"], *g.get("alt", ()))}
        for j, p in enumerate(found):
            shared = _overlap(g, p)
            if shared > 0:
                candidates.append((_value(kind, p["value"]) not in accepted, -shared, p["start"], i, j))
    used_g: set[int] = set()
    used_p: set[int] = set()
    for wrong, _, _, i, j in sorted(candidates):
        if i not in used_g and j not in used_p:
            used_g.add(i)
            used_p.add(j)
            yield wanted[i], found[j], not wrong


def _attributes(kind: str, gold: Json, pred: Json, scores: Scores) -> None:
    for name in ATTRIBUTES[kind]:
        if name in gold["value"]:
            tally = scores.attributes.setdefault(f"{kind}.{name}", Tally())
            tally.gold += 1
            want, got = gold["value"][name], pred["value"].get(name)
            tally.right += (_span(want) == _span(got)) if name == "quantity" else want == got


def _span(count: Json | None) -> tuple[Decimal, Decimal] | None:
    return (Decimal(count["low"]), Decimal(count["high"])) if count else None


def _scored(mention: Json) -> bool:
    return mention["type"] != "quantity" or mention["value"]["unit"] in UNITS


def _overlap(a: Json, b: Json) -> int:
    return int(min(a["end"], b["end"]) - max(a["start"], b["start"]))


def _value(kind: str, value: Json) -> tuple[object, ...]:
    """What must be equal for a mention to be right."""
    if kind == "amount":
        return value["currency"], Decimal(value["low"]), Decimal(value["high"])
    if kind == "duration":
        return _length(value["low"]), _length(value["high"])
    if kind == "date":
        return value["timex"], value["mod"]
    if kind == "chip":
        return _fold(value["vendor"]), _fold(value["name"])
    return value["unit"], Decimal(value["low"]), Decimal(value["high"])


def _say(kind: str, value: Json) -> str:
    """The value for an error line, as written."""
    names = {"amount": ("currency", "low", "high"), "date": ("timex", "mod"), "chip": ("vendor", "name"), "duration": ("low", "high")}
    return " ".join(str(value.get(name)) for name in names.get(kind, ("unit", "low", "high")))


def _length(iso: str) -> tuple[Decimal, Decimal]:
    """Months and seconds: P1Y is P12M, PT24H is P1D."""
    match = _DURATION.fullmatch(iso)
    if match is None:
        raise ValueError(f"not an ISO 8601 duration: {iso!r}")
    years, months, weeks, days, hours, minutes, seconds = (Decimal(part or 0) for part in match.groups())
    return years * 12 + months, (weeks * 7 + days) * 86400 + hours * 3600 + minutes * 60 + seconds


def _fold(name: str | None) -> str:
    return _SEPARATORS.sub("", unicodedata.normalize("NFKC", name or "").casefold())


# ------------------------------------------------------------------------------------------------------------------- deals


def _deals(gold: Json, record: Json, scores: Scores) -> None:
    wanted, found, lang = gold.get("deals", ()), record.get("deals", ()), gold["lang"]
    ranked = sorted(((_fit(g, p), i, j) for i, g in enumerate(wanted) for j, p in enumerate(found)), reverse=True)
    pair: dict[int, int] = {}
    for fit, i, j in ranked:
        if fit and i not in pair and j not in pair.values():
            pair[i] = j
    spare = {j for i, j in pair.items() if wanted[i].get("optional")}
    for i, g in enumerate(wanted):
        if g.get("optional"):
            continue
        scores.count("deal", lang, gold=1, right=int(i in pair), span=int(i in pair))
        hits = _hits(g, found[pair[i]]) if i in pair else Counter[str]()
        if i in pair:
            _ways(g, found[pair[i]], scores)
        for name, n in Counter(name for name, _ in _slots(g)).items():
            for scope in ("slots", f"slot.{name}"):
                scores.count(scope, lang, gold=n, right=hits[name], span=hits[name])
        if i not in pair:
            scores.errors.append(f"{gold['id']} deal missed {_brief(g)}")
    for j, p in enumerate(found):
        verdict = "spare" if j in spare else "right" if j in pair.values() else "wrong"
        for rule in (*p.get("rules", ()), kind_of_deal(p)):
            scores.fired(rule, verdict)
        if j in spare:
            continue
        scores.count("deal", lang, pred=1)
        for name, _ in _slots(p):
            for scope in ("slots", f"slot.{name}"):
                scores.count(scope, lang, pred=1)
        if verdict == "wrong":
            scores.errors.append(f"{gold['id']} deal spurious {_brief(p)}")


def _slots(deal: Json) -> Iterator[tuple[str, tuple[frozenset[object], ...]]]:
    """A deal's slots; each is right if it shares a value with every part of a slot of that name in the other deal."""
    for slot in ("type", "status"):
        yield slot, _parts(slot, deal[slot])
    for slot in ("amount", "duration"):
        if value := deal.get(slot):
            yield slot, _parts(slot, value)
    for field_, slot in (("parties", "party"), ("chips", "chip"), ("dates", "date"), ("terms", "term")):
        for value in deal.get(field_) or ():
            yield slot, _parts(slot, value)


def _parts(slot: str, value: Any) -> tuple[frozenset[object], ...]:
    """What of a slot must be equal, each part as the set of accepted values."""
    if slot in {"type", "status"}:
        return (_any(value),)
    if slot == "party":
        return _names(value), _any(value["role"])
    if slot == "date":
        return _any(value["role"]), _any(value["timex"])
    return (_any(value["kind"]),) if slot == "term" else (frozenset([_value(slot, value)]),)


def _ways(gold: Json, pred: Json, scores: Scores) -> None:
    """Count each slot of a deal that was found under its class (``confidence.classes``), as right or wrong; capacities are not scored."""
    left = list(_slots(gold))
    for slot, value, name in classes(pred):
        if slot == "capacity":
            continue
        got = _parts(slot, value)
        at = next((i for i, (other, want) in enumerate(left) if other == slot and _meet(want, got)), None)
        scores.fired(name, "wrong" if at is None else "right")
        if at is not None:
            del left[at]


def _hits(gold: Json, pred: Json) -> Counter[str]:
    left = list(_slots(pred))
    hits: Counter[str] = Counter()
    for name, want in _slots(gold):
        for i, (other, got) in enumerate(left):
            if other == name and _meet(want, got):
                hits[name] += 1
                del left[i]
                break
    return hits


def _meet(want: Sequence[frozenset[object]], got: Sequence[frozenset[object]]) -> bool:
    return all(w & g for w, g in zip(want, got))  # noqa: B905  slots of one name have the same parts


def _fit(gold: Json, pred: Json) -> int:
    """How well a predicted deal fits a gold one: they share a party, and the type or the amount; 0 if not."""
    ours = [_names(p) for p in pred.get("parties") or ()]
    shared = sum(any(_names(g) & p for p in ours) for g in gold["parties"])
    hits = _hits(gold, pred)
    return shared * 3 + sum(hits.values()) if shared and (hits["type"] or hits["amount"]) else 0


def _names(party: Json) -> frozenset[object]:
    return frozenset(_fold(n) for n in (party.get("name"), *party.get("names", ())) if n)


def _any(value: object) -> frozenset[object]:
    return frozenset(value) if isinstance(value, list) else frozenset([value])


def _brief(deal: Json) -> str:
    amount = deal.get("amount") or {}
    parties = ", ".join(f"{p.get('name') or p['names'][0]} ({p['role']})" for p in deal["parties"])
    return f"{deal['type']} {deal['status']}: {parties} {amount.get('currency', '')} {amount.get('low', '')}".strip()
