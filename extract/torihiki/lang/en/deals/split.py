"""One word that tells several deals: bought X for $1 billion and Y for $2 billion, X in 2019 and Y in 2021; approached both X and Y; the listings of X and Y."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.shape import DealType, Participant
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.goods import made

__all__ = ["plural", "split"]

_SINGLY: frozenset[DealType] = frozenset({"supply", "cloud", "lease", "licensing", "other"})
_SO_EACH = sieve(r"\b(?:each|both separately|separately) (?:also |have |has |had )?$")
_EACH_ITS = sieve(r"\b(?:respectively|in that order)\b")
_MANY = sieve(r"\b(?:contracts|orders|deals|each)\b")
_BUYS = frozenset(("en.deals.order", "en.deals.acquire"))
_OVER_TIME = sieve(
    r"\b[Ss]ince (?:[A-Z][a-z]+ )?[0-9]{4}\b|\b(?:[Ii]n|[Oo]ver|[Dd]uring) (?:the (?:past|last) (?:(?:few|several|two|three|four|five|six|ten|[0-9]+) )?(?:years?|months|weeks|decade)|recent (?:years|months))\b|\b(?:[Ss]o far )?[Tt]his year\b"
)
_THEREBY = sieve(
    r"\b(?:spent|grown|grew|built|expanded|been|invested)\b[^;]{2,120}, (?:buying|acquiring|snapping up|swallowing)$"
)  # has spent $30 billion, buying X, Y and Z
# what joins a side to the one before it that has a thing of its own: for $2 million, its ports to Y; and 15 jets from Y
_OWN = sieve(
    r"(?:,?\s(?!(?:and|plus|while|which|who|to|from|its|the|their)\b)[\w$€£¥₹.%'’()-]+){0,8}?(?:,?\s(?:and|plus|while)|,|;)\s"
    r"(?P<thing>(?:another|an?|its|the|their|one|two|three|four|five|six|ten|[0-9][\d.,]*%?)\s(?:(?!(?:and|to|from|which|who|that)\b)[\w.%'’&/-]+\s){0,8}?|(?:[a-z-]+\s){0,3}[a-z-]+s\s)"
    r"(?P<by>to|from)\s(?:(?!(?:and|which|who|that|its)\b)[\w'’.-]+\s){0,7}$"
)
_SIDES = ("from", "to")  # whom each object is bought from or sold to: X from Y, and Z from W
_DATED = 12  # code points between a name and the year in which it was bought
_SAID_OF = 70  # the same where words between commas say what it is
_APPOSED = sieve(r", (?:an?|the|its|their|one of|now|then|which|once) [^,.;()]{3,50}, (?:in |on |early in |late in )?")
_FORWARD = sieve(r"(?:,| and|, and),? (?:then,? )?(?:for (?:about |around |some |nearly )?|in |on )?$")  # and, for $2 billion, X
_ON_TO = sieve(r"(?: in cash)?, (?:(?!and |or )[^\s,;.]+ ){0,6}")
_PACTS = ("agreements", "accords", "pacts", "memorandums", "memoranda", "contracts", "deals", "tie-ups", "alliances", "partnerships")
_AGREED = frozenset(("en.deals.supply", "en.deals.license", "en.deals.lease"))
_RAISED: frozenset[DealType] = frozenset({"investment", "financing", "subsidy"})
_EACH = frozenset(("en.deals.approach",))  # verbs whose objects are met one by one


def split(
    scene: Scene, frame: Frame, kind: DealType, people: Sequence[Participant], land: Span, figures: Sequence[Found[Any]]
) -> Iterator[tuple[list[Participant], Span]]:
    """The people and the stretch of each deal that a word tells; mostly it tells one."""
    parts = _parts(scene, frame, kind, people, land, figures)
    if not parts:
        yield list(people), land
        return
    parts = _respectively(scene, parts, figures)
    ends = [{at for at, _ in parts if at != own} for own, _ in parts]
    sides = [p for p in people if p.place in _SIDES and p.spans and p.spans[0].start > parts[0][0].start]
    for (_, stretch), others in zip(parts, ends, strict=True):
        elsewhere = {
            p.name
            for p in sides
            if not stretch.start <= p.spans[0].start < stretch.end and (len(sides) > 1 or p.spans[0].start < parts[-1][1].start)
        }
        yield [p for p in people if (not p.spans or p.spans[0] not in others) and p.name not in elsewhere], stretch


def _parts(
    scene: Scene, frame: Frame, kind: DealType, people: Sequence[Participant], land: Span, figures: Sequence[Found[Any]]
) -> list[tuple[Span, Span]]:
    """Those who are met one by one, each with its stretch; nobody if the word tells one deal."""
    if kind == "ipo" and (frame.form == "verb" or plural(scene, frame)):
        return _one_by_one((p for p in people if p.role == "issuer"), land)  # X, Y and Z are to list; the listings of X and Y
    if frame.form == "verb":
        if kind in _SINGLY and frame.places.get("agent") and _SO_EACH.search(scene.text, land.start, frame.cue.start):
            return _one_by_one((p for p in people if p.place == "agent"), land)  # X and Y each ordered 40 jets from it
        if frame.shape.name == "en.deals.award" and frame.turn is not None and _MANY.search(scene.text, *land):
            return _one_by_one((p for p in people if p.place == "object"), land)  # awarded X and Y contracts
        if kind in _RAISED and frame.shape.figure:
            return _subjects(scene, people, land, figures)
        return _priced(scene, frame, land, figures)
    if (frame.shape.name in _AGREED or frame.word.endswith(_PACTS)) and plural(scene, frame):
        withs = _one_by_one((p for p in people if p.place == "with"), land)  # supply agreements with X and Y
        return withs or _one_by_one((p for p in people if p.place == "agent"), land)  # X and Y reached agreements with it
    if frame.shape.name == "en.deals.acquire" and plural(scene, frame):
        return _apart(scene, frame, land, figures)
    if kind == "investment" and frame.word.endswith("stakes"):
        return _one_by_one((p for p in people if p.place in {"in", "of"}), land)  # stakes in X and Y
    if frame.shape.name == "en.deals.suitors" or (frame.shape.name == "en.deals.bid" and plural(scene, frame)):
        return _one_by_one((p for p in people if p.role == "acquirer"), land)  # received merger offers from X and Y
    if frame.shape.name == "en.deals.order" and any(p.role == "customer" for p in people):
        makers = _one_by_one((p for p in people if p.role == "provider" and p.place != "agent"), land)
        return makers or (_one_by_one((p for p in people if p.role == "customer"), land) if plural(scene, frame) else [])
    return []


def _respectively(scene: Scene, parts: list[tuple[Span, Span]], figures: Sequence[Found[Any]]) -> list[tuple[Span, Span]]:
    """The parts, each with the stretch of its own sum, if the sums of all stand behind them in their order: contracts of $3 million and $2 million, respectively."""
    land = parts[0][1]
    sums = [
        f for f in figures if f.kind == "amount" and f.value.equivalent_of is None and f.start > parts[-1][0].end and f.start < land.end
    ]
    if any(stretch != land for _, stretch in parts) or len(sums) != len(parts) or not _EACH_ITS.search(scene.text, *land):
        return parts
    ends = [*(f.start for f in sums[1:]), land.end]
    return [(at, Span(f.start, end)) for (at, _), f, end in zip(parts, sums, ends, strict=True)]


def _subjects(scene: Scene, people: Sequence[Participant], land: Span, figures: Sequence[Found[Any]]) -> list[tuple[Span, Span]]:
    """The subjects of a verb, each with its sum: X and Y raised $1 million and $2 million respectively."""
    doing = [p.spans[0] for p in people if p.place == "agent" and p.spans]
    sums = [f for f in figures if f.kind == "amount" and f.value.equivalent_of is None and land.start <= f.start < land.end]
    if len(doing) < 2 or len(doing) != len(sums) or sums[0].start < doing[-1].end or not _EACH_ITS.search(scene.text, *land):
        return []
    ends = [*(f.start for f in sums[1:]), land.end]
    return [(at, Span(f.start, end)) for at, f, end in zip(doing, sums, ends, strict=True)]


def _one_by_one(people: Iterable[Participant], land: Span) -> list[tuple[Span, Span]]:
    """The first mention of each, if there are several."""
    spans = [p.spans[0] for p in people if p.spans]
    return [(at, land) for at in spans] if len(spans) > 1 else []


def _apart(scene: Scene, frame: Frame, land: Span, figures: Sequence[Found[Any]]) -> list[tuple[Span, Span]]:
    """What several purchases are of (the acquisitions of X in 2019 and Y in 2021), each with its stretch if each has a figure of its own."""
    found = sorted((f for place in ("of", "for") for f in frame.places.get(place, ())), key=lambda f: f.start)
    if len({f.value.name for f in found}) < 2:
        return []
    own = [f for f in figures if f.start > found[0].start and (f.kind == "date" or (f.kind == "amount" and f.value.equivalent_of is None))]
    return _each(found, own, land) or [(Span(f.start, f.end), land) for f in found]


def _priced(scene: Scene, frame: Frame, land: Span, figures: Sequence[Found[Any]]) -> list[tuple[Span, Span]]:
    """The objects of a verb, each with the stretch that ends at the next one, if each has a sum of its own or is met by itself."""
    found = sorted((f for place in ("object", "owned") for f in frame.places.get(place, ())), key=lambda f: f.start)
    givers = sorted(frame.places.get("from", ()), key=lambda f: f.start)
    if frame.shape.name in _BUYS and len(givers) > 1 and not found:
        return _each(givers, [f for f in figures if f.kind == "amount" and f.value.equivalent_of is None], land) or _with_own(
            scene, givers, "from", land
        )  # from X for $2 million and from Y for $3 million; jets from X and engines from Y
    takers = sorted(frame.places.get("to", ()), key=lambda f: f.start)
    if frame.shape.name == "en.deals.sell" and len(takers) > 1 and len(found) < 2:
        return _with_own(scene, takers, "to", land) or _each(
            takers, [f for f in figures if f.kind == "amount" and f.value.equivalent_of is None], land
        )
    objects = [Span(f.start, f.end) for f in found]
    if len(objects) < 2 or len({f.value.name for f in found}) < len(found):
        return []
    if frame.shape.name in _EACH:
        return [(at, land) for at in objects]
    if frame.shape.name in _BUYS and len(objects) == len(frame.places.get("object", ())) and all(made(scene, f) for f in found):
        edges = [*(at.start for at in objects[1:]), land.end]
        return [
            (at, Span(start, edge)) for at, start, edge in zip(objects, [land.start, *edges[:-1]], edges, strict=True)
        ]  # 40 of X's jets and 60 of Y's
    sums = [f for f in figures if f.kind == "amount" and f.value.equivalent_of is None]
    sums += _unsaid(scene, land)
    if len(sums) == len(objects) and sums[0].start > objects[-1].end and _EACH_ITS.search(scene.text, *land):
        ends = [*(f.start for f in sums[1:]), land.end]
        return [
            (at, Span(f.start, end)) for at, f, end in zip(objects, sums, ends, strict=True)
        ]  # bought X and Y for $1 billion and $2 billion, respectively
    if (
        frame.shape.name == "en.deals.acquire"
        and len(objects) > 2 - (not sums)
        and _OVER_TIME.search(scene.text, *scene.sentence(frame.cue.start))
    ):
        if not sums:
            return [(at, land) for at in objects]  # has bought X, Y and Z since 2019
        cuts = [*(at.start for at in objects[1:]), land.end]
        return [(at, Span(start, cut)) for at, start, cut in zip(objects, [land.start, *cuts[:-1]], cuts, strict=True)]
    behind = any(f.start > frame.cue.start for f in sums)
    if (
        frame.shape.name == "en.deals.acquire"
        and not behind
        and _THEREBY.search(scene.text, scene.sentence(frame.cue.start).start, frame.cue.end)
    ):
        return [(at, Span(frame.cue.start, land.end)) for at in objects]
    days = [f for f in figures if f.kind == "date" and any(_dated(scene, at, f) for at in objects)]
    edges = [_edge(scene, one, other, figures) for one, other in pairwise(found)]
    return _each(found, sums, land, edges) or _each(found, [*sums, *days, *(f for f in figures if f.start in edges)], land, edges)


def _with_own(scene: Scene, people: Sequence[Found[Any]], by: str, land: Span) -> list[tuple[Span, Span]]:
    """Those on the other side, each with its stretch, if each behind the first has a thing of its own before it: its mines to X and its ports to Y."""
    own = [_OWN.fullmatch(scene.text, one.end, other.start) for one, other in pairwise(people)]
    if not all(m is not None and m["by"] == by for m in own):
        return []
    edges = [land.start, *(m.start("thing") for m in own if m is not None), land.end]
    return [(Span(f.start, f.end), Span(start, end)) for f, (start, end) in zip(people, pairwise(edges), strict=True)]


_UNSAID = sieve(r"\b(?:an? |some )?(?:undisclosed|unspecified|unnamed|smaller|larger|similar) (?:amount|sum|price|fee|consideration)\b")


def _unsaid(scene: Scene, land: Span) -> list[Found[Any]]:
    """What stands in place of a sum: X for $2 million and Y for an undisclosed amount."""
    return [Found("unsaid", m.start(), m.end(), None, "") for m in _UNSAID.finditer(scene.text, *land)]


def _dated(scene: Scene, name: Span, day: Found[Any]) -> bool:
    """Whether a date stands right behind a name, or behind what the name is: X, a rival, in 2016."""
    if 0 < day.start - name.end <= _DATED:
        return True
    return 0 < day.start - name.end <= _SAID_OF and _APPOSED.fullmatch(scene.text, name.end, day.start) is not None


def _edge(scene: Scene, one: Found[Any], other: Found[Any], figures: Sequence[Found[Any]]) -> int:
    """Where an object begins: at its name, or at the figure between commas before it (and, for $2 billion, X; and, last year, X)."""
    return next(
        (
            f.start
            for f in figures
            if one.end < f.start < f.end < other.start
            and not _dated(scene, Span(one.start, one.end), f)
            and _FORWARD.search(scene.text, one.end, f.start)
            and _ON_TO.fullmatch(scene.text, f.end, other.start)
        ),
        other.start,
    )


def _each(found: Sequence[Found[Any]], figures: Sequence[Found[Any]], land: Span, between: Sequence[int] = ()) -> list[tuple[Span, Span]]:
    """The names, each with the stretch that ends where the next one begins, if each has a figure of its own.

    ``between``: where the second and each later one begins, if not at its name.
    """
    edges = [*(between or (f.start for f in found[1:])), land.end]
    starts = [land.start, *edges[:-1]]
    if not all(
        any(min(start, name.start) <= f.start < edge and (f.start > name.end or f.start == start) for f in figures)
        for name, start, edge in zip(found, starts, edges, strict=True)
    ):
        return []
    return [(Span(f.start, f.end), Span(start, edge)) for f, start, edge in zip(found, starts, edges, strict=True)]


def plural(scene: Scene, frame: Frame) -> bool:
    """Whether a noun tells of several deals, one with each of those named: supply deals with X and Y."""
    head = scene.lower[frame.cue.start : frame.cue.end].removesuffix(" for").removesuffix(" from")
    return frame.form == "noun" and head.endswith("s") and not head.endswith("ss")
