"""Deals that a list tells: rows without a transaction word under a heading that has one, and grants shared out in one sentence."""

from __future__ import annotations

from collections.abc import Sequence

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import DealType, Event, Participant, PartyRole, Shape
from torihiki.values.change import replace

__all__ = ["Rows", "spread"]

_ROW = sieve(r"\s*[・●○■◆▼▽*\-•→>]")
_AMONG = sieve(r"\s*[・●○\-•*] ?(?:うち|内訳|このうち)")  # a part of the sum above it, no round of its own
_SUM = sieve(r"[0-9][0-9.,]{0,9}(?:兆|億|万|百万)?[0-9.,兆億万]{0,8}(?:米?ドル|円|ユーロ|ポンド|元|ウォン)")
_SHARE = sieve(
    r"(?:の[^、。はがを]{0,12}(?:工場|拠点|計画|事業|新棟|施設|プロジェクト))?(?:など)?(?:の共同(?:申請|提案|事業体))?(?:に|へ|は|が)?(?:対し)?、?(?:約|最大約?|上限|計|総額)?[0-9]"
)
_OPEN = frozenset({"object", "to", "from", "with"})  # places that several fill in turn before one verb
_AMOUNT = (
    r"(?:約|計|総額|最大)?[0-9][0-9.,]{0,9}(?:兆|億|万|百万)?[0-9.,兆億万]{0,8}(?:米?ドル|円|ユーロ|ポンド|元|ウォン)(?:\([^()\n]{0,24}\))?"
)
_NUMBER = r"[0-9][0-9.,]{0,8}万?(?:機|隻|基|台|両|編成|%|割)"
_PART = sieve(
    rf"(?:\([^()\n]{{0,40}}\))?(?:を|に(?:は)?|へ|と|から(?:は)?)(?:[^、。はがをに\n]{{0,16}}を?)?(?:{_AMOUNT}|{_NUMBER})(?:で|を)?、"
)
_BEFORE = sieve(rf"(?:{_AMOUNT}|{_NUMBER})(?:ずつ)?を(?:[米英独仏韓]|台湾の|中国の)?$")
_HANDED = sieve(r"(?:\([^()\n]{0,40}\))?(?:に|へ)、")
_COUNTED = sieve(rf"(?:\([^()\n]{{0,40}}\))?が[^、。は\n]{{0,40}}?{_NUMBER}")
_ORDERED = frozenset({"ja.deals.order-won", "ja.deals.order-built", "ja.deals.order-given"})
_SIDES: dict[DealType, tuple[tuple[PartyRole, PartyRole], ...]] = {
    "supply": (("customer", "provider"), ("provider", "customer")), "lease": (("lessee", "lessor"), ("lessor", "lessee")),
}  # fmt: skip
_FACED = frozenset({"from", "to", "with", "for"})
_EACH_ONE = sieve(r"(?:それぞれ|各々|おのおの|個別に)")  # XとYは、Zと契約をそれぞれ結んだ
_AS_ONE = sieve(r"共同|連合|コンソーシアム|企業体|JV|陣営|グループ|連名|3者|三者")
_TOGETHER = sieve(r"共同(?:で|して|発行)|連名")
_LISTED: dict[str, PartyRole] = {"ja.deals.raise": "investee", "ja.deals.subsidise": "grantee", "ja.deals.aid": "grantee"}


class Rows:
    """The list that is open: what its heading or the sentence before it deals in, line by line."""

    def __init__(self) -> None:
        self._shape: Shape | None = None
        self._givers: list[Participant] = []
        self._won: Event | None = None  # orders that a maker was told to have won
        self._maker: list[Participant] = []

    def hear(self, scene: Scene, sentence: Span, events: Sequence[Event]) -> None:
        """Take up what a sentence opens; prose that is no row closes the list."""
        text = scene.text
        if not text[sentence.start : sentence.end].strip():
            return
        won = next((e for e in reversed(events) if e.shape.name in _ORDERED and any(p.role == "provider" for p in e.participants)), None)
        if won is not None:
            self._won, self._maker = won, [p for p in won.participants if p.role == "provider"]
        elif any(e.participants and not {p.name for p in self._maker} & {p.name for p in e.participants} for e in events):
            self._won = None
        heading = not text[sentence.start : sentence.end].rstrip().endswith("。")
        opened = [e for e in events if e.shape.name in _LISTED]
        if opened and (heading or opened[-1].type == "subsidy"):
            self._shape = opened[-1].shape
            self._givers = [p for p in opened[-1].participants if p.official] or self._givers
        elif not _ROW.match(text, sentence.start) and (heading or events) and text[sentence.start - 1 : sentence.start] == "\n":
            self._shape = None

    def _orders(self, scene: Scene, sentence: Span, placed: Sequence[Placed]) -> list[Event]:
        """The orders of several from the maker just told of: Aが30機、Bが25機などとなっている."""
        if self._won is None:
            return []
        chains: dict[int, list[Placed]] = {}
        for p in placed:
            if p.place == "agent":
                chains.setdefault(p.chain, []).append(p)
        told = [run for run in chains.values() if _COUNTED.match(scene.text, run[-1].found.end, sentence.end)]
        if len(told) < 2:
            return []
        edges = [run[0].found.start for run in told[1:]] + [sentence.end]
        events = []
        for run, end in zip(told, edges, strict=True):
            start = run[0].found.start
            event = Event(
                self._won.shape,
                "supply",
                Span(start, start),
                sentence,
                sentence,
                [*participants((p, "customer") for p in run), *self._maker],
                self._won.status,
            )
            event.plain, event.fresh, event.faced, event.land = True, True, True, Span(start, end)
            events.append(event)
        if all(p.role == "provider" for p in self._won.participants):
            self._won.participants = []  # what all of them come to is the order of none
        return events

    def read(self, scene: Scene, sentence: Span, placed: Sequence[Placed]) -> list[Event]:
        """The deal of a row that names a firm and a sum, and has no transaction word."""
        ordered = self._orders(scene, sentence, placed)
        if ordered:
            return ordered
        if self._shape is not None and self._shape.type == "subsidy" and self._givers and not _ROW.match(scene.text, sentence.start):
            heard = Event(
                self._shape, self._shape.type, Span(sentence.end, sentence.end), sentence, sentence, list(self._givers), self._shape.status
            )
            heard.plain = True
            parts = spread(scene, heard, placed)
            return parts if len(parts) > 1 else []  # Aに10億円、Bに5億円を充てる
        if (
            self._shape is None
            or not placed
            or not _ROW.match(scene.text, sentence.start)
            or not _SUM.search(scene.text, sentence.start, sentence.end)
            or _AMONG.match(scene.text, sentence.start)
        ):
            return []
        role = _LISTED[self._shape.name]
        people = participants((p, role) for p in placed if p.chain == placed[0].chain)
        if role == "grantee":
            people += self._givers
        event = Event(self._shape, self._shape.type, Span(sentence.end, sentence.end), sentence, sentence, people, self._shape.status)
        event.plain, event.fresh = True, True
        return [event]


def gapped(scene: Scene, event: Event, placed: Sequence[Placed]) -> list[Event]:
    """One event for each of those who share a verb, each with a sum or a count: 21年にAを30億円で、19年にはBを50億円で買収した."""
    last = next(
        (
            p
            for p in reversed(event.participants)
            if p.place in _OPEN and p.spans and event.scope.start <= p.spans[0].start < event.span.start
        ),
        None,
    )
    if last is None:
        return [event]
    before = [p for p in placed if p.place == last.place and event.scope.start <= p.found.start < last.spans[0].start]
    chains: dict[int, list[Placed]] = {}
    for p in before:
        chains.setdefault(p.chain, []).append(p)
    several = [run for run in chains.values() if _part(scene, run, event.span.start)]
    if not several:
        return [event]
    rest = [p for p in event.participants if p.role != last.role]
    parts, start = [], event.scope.start
    for run in several:
        end = _part(scene, run, event.span.start)
        mark = Span(run[0].found.start, run[0].found.start)
        parts.append(
            replace(event, participants=[*rest, *participants((p, last.role) for p in run)], span=mark, land=Span(start, end), fresh=True)
        )
        start = end
    return [
        *parts,
        replace(
            event,
            participants=[p for p in event.participants if p.role != last.role or p.name == last.name],
            land=Span(start, event.sentence.end),
            fresh=True,
        ),
    ]


def _part(scene: Scene, run: Sequence[Placed], until: int) -> int:
    """Where the part of a list ends that tells of those named, with a sum or count of their own; 0 if there is none."""
    match = _PART.match(scene.text, run[-1].found.end, until)
    if match is None and _BEFORE.search(scene.before(run[0].found.start, 24)):
        match = _HANDED.match(scene.text, run[-1].found.end, until)  # 0.8%をAに、0.5%をBに
    return match.end() if match else 0


def spread(scene: Scene, event: Event, placed: Sequence[Placed]) -> list[Event]:
    """One event for each of those among whom a sentence shares out a grant (Xに10億円、Yに5億円) or who order, supply or rent, else the event itself."""
    apart = gapped(scene, event, placed)
    if len(apart) > 1:
        return apart
    if (event.type in _SIDES and not event.shape.generic) or event.shape.name == "ja.deals.bond":
        return _each(scene, event)
    if event.type != "subsidy":
        return [event]
    chains: dict[int, list[Placed]] = {}
    for p in placed:
        chains.setdefault(p.chain, []).append(p)
    shared = [run for run in chains.values() if _SHARE.match(scene.text, run[-1].found.end) and not _official(run)]
    if len(shared) < 2:
        return [event]
    givers = [p for p in event.participants if p.role == "grantor"]
    edges = [run[0].found.start for run in shared[1:]] + [event.sentence.end]
    parts = []
    for run, end in zip(shared, edges, strict=True):
        people = [*participants((p, "grantee") for p in run), *givers]
        part = replace(
            event, participants=people, fresh=True, land=Span(run[0].found.start, end), span=Span(run[0].found.start, run[0].found.start)
        )
        parts.append(part)
    return parts


def _each(scene: Scene, event: Event) -> list[Event]:
    """One event for each of several on the other side (AとBから受注した) or who issue bonds, unless they act as one."""
    if event.type == "financing":
        several = [p for p in event.participants if p.role == "issuer" and p.place == "agent"]
        alone = len(several) > 1 and len(several) == len(event.participants) and not _TOGETHER.search(scene.text, *event.sentence)
        return [replace(event, participants=[one], fresh=True) for one in several] if alone else [event]
    apart = _EACH_ONE.search(scene.text, event.scope.start, event.sentence.end) is not None
    for side, other in _SIDES[event.type]:
        several = [p for p in event.participants if p.role == side and (p.place in _FACED or (apart and p.place == "agent"))]
        rest = [p for p in event.participants if p.role == other]
        if (
            len(several) > 1
            and len(rest) == 1
            and len(several) + 1 == len(event.participants)
            and not _AS_ONE.search(scene.text, *event.sentence)
        ):
            return [replace(event, participants=[one, *rest], fresh=event.fresh or apart) for one in several]
    return [event]


def _official(run: Sequence[Placed]) -> bool:
    return any(p.found.value.kind == "government" for p in run)
