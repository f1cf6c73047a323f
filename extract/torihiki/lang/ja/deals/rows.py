"""Deals that a list tells: rows without a transaction word under a heading that has one."""

from __future__ import annotations

from collections.abc import Sequence

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, participants
from torihiki.deals.kin import FACING
from torihiki.deals.shape import Event, Participant, PartyRole, Shape
from torihiki.lang.ja.deals.gaps import COUNT, spread
from torihiki.lang.ja.deals.shapes import BY_NAME
from torihiki.values.change import replace

__all__ = ["Rows", "labelled"]

_ROW = sieve(
    r"\s*[・●○■◆▼▽*\-•→>|]|[^\s。、]{2,24}(?:\([^()\n]{1,16}\))?[ \t]{1,4}(?:[^\s。]{1,12}[ \t]{1,4})?(?:約|最大)?[0-9][0-9.,兆億万百千]{0,9}(?:米?ドル|円|ユーロ|ポンド|元|ウォン)[ \t\n]"
)  # a mark, or a name and a sum that blanks set apart
_AMONG = sieve(r"\s*[・●○\-•*] ?(?:うち|内訳|このうち)")  # a part of the sum above it, no round of its own
_SUM = sieve(r"[0-9][0-9.,]{0,9}(?:兆|億|万|百万)?[0-9.,兆億万]{0,8}(?:米?ドル|円|ユーロ|ポンド|元|ウォン)")
_COUNTED = sieve(rf"(?:\([^()\n]{{0,40}}\))?が[^、。は\n]{{0,40}}?{COUNT}")
_ORDERED = frozenset({"ja.deals.order-won", "ja.deals.order-built", "ja.deals.order-given"})
_LISTED: dict[str, PartyRole] = {"ja.deals.raise": "investee", "ja.deals.subsidise": "grantee", "ja.deals.aid": "grantee"}


_DEALS_OF = sieve(  # これまでのXの契約: what the rows below are of
    r"(?:\([^()\n]{1,24}\))?(?:が|の)(?:[^。、\n]{0,16}?)(?:契約|提携|調達|ディール|コミット|インフラ)(?:先|済み|した|している|する)?(?:[^。\n]{0,24})"
)
_OF_ROW = sieve(r"\s*[・●○■◆▼▽*\-•→>]?\s*\**$")
_BEHIND = sieve(r"\**(?:社)?(?:\([^()\n]{1,24}\))?\**\s?(?::|\||→|-|—|(?=は)|と(?=[^。、はが\n]{0,4}[0-9]))")
_LABEL = sieve(r"(?:プレ)?(?:シリーズ ?[A-H]|Series [A-H]|シード)(?:ラウンド)?")
_TELLS = sieve(r"。|調達|増資|[はがを]")
_NO_LABEL = sieve(r"[\s・●○■◆▼▽*\-•→>0-9.()]*(?:約|計|最大|総額)?")
_SIZE = sieve(r"[0-9.]{1,6}(?:ギガワット|メガワット|[MG]W)|[0-9万億]{1,8}(?:基|個|台|枚)")
_CONTRACT = BY_NAME["ja.deals.contract"]
_HEADING = 60
_OTHER: dict[PartyRole, PartyRole] = {**FACING, "investor": "investee", "investee": "investor", "partner": "partner"}


class Rows:
    """The list that is open: what its heading or the sentence before it deals in, line by line."""

    def __init__(self) -> None:
        self._shape: Shape | None = None
        self._givers: list[Participant] = []
        self._won: Event | None = None  # orders that a maker was told to have won
        self._maker: list[Participant] = []
        self._whose: list[Participant] = []  # of whose contracts the rows tell

    def hear(self, scene: Scene, sentence: Span, events: Sequence[Event], placed: Sequence[Placed]) -> None:
        """Take up what a sentence opens; prose that is no row closes the list."""
        text = scene.text
        if not text[sentence.start : sentence.end].strip():
            return
        if not _ROW.match(text, sentence.start) and text[sentence.start - 1 : sentence.start] in {"", "\n"}:
            self._whose = _listed(scene, sentence, placed)
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

    def _contract(self, scene: Scene, sentence: Span, placed: Sequence[Placed]) -> list[Event]:
        """The contract of a row with one name and its size, under a heading that says whose contracts they are."""
        text, first = scene.text, placed[0].found
        if (
            not _OF_ROW.fullmatch(text, sentence.start, first.start)
            or not _BEHIND.match(text, first.end)
            or not (_SUM.search(text, first.end, sentence.end) or _SIZE.search(text, first.end, sentence.end))
        ):
            return []
        other = participants([(placed[0], "provider")])
        if other[0].name in {p.name for p in self._whose}:
            return []
        event = Event(_CONTRACT, "other", Span(first.end, first.end), sentence, sentence, [*self._whose, *other], _CONTRACT.status)
        event.plain, event.fresh = True, False
        return [event]

    def turned(self, scene: Scene, sentence: Span, placed: Sequence[Placed], told: Sequence[Event]) -> None:
        """Let the name that such a row begins with be the other side of what its words tell: NVIDIA: 最大1000億ドルの出資を受ける."""
        if not self._whose or not placed or not self._contract(scene, sentence, placed):
            return
        for event in told:
            side = event.participants[0].role if len(event.participants) == 1 else None
            other = _OTHER.get(side) if side is not None else None
            if other is not None and side is not None and event.participants[0].name == placed[0].found.value.name:
                event.participants = [*(replace(p, role=side) for p in self._whose), replace(event.participants[0], role=other)]

    def read(self, scene: Scene, sentence: Span, placed: Sequence[Placed]) -> list[Event]:
        """The deal of a row that names a firm and a sum, and has no transaction word."""
        ordered = self._orders(scene, sentence, placed)
        if ordered:
            return ordered
        if self._whose and placed and (own := self._contract(scene, sentence, placed)):
            return own
        if self._shape is not None and self._shape.type == "subsidy" and self._givers and not _ROW.match(scene.text, sentence.start):
            heard = Event(
                self._shape, self._shape.type, Span(sentence.end, sentence.end), sentence, sentence, list(self._givers), self._shape.status
            )
            heard.plain = True
            parts = spread(scene, heard, placed)
            return parts if len(parts) > 1 else []  # Aに10億円、Bに5億円を充てる
        return _row(scene, sentence, placed, self._shape, self._givers) if self._shape is not None else []


def labelled(scene: Scene, sentence: Span, placed: Sequence[Placed], told: Sequence[Event]) -> list[Event]:
    """The round of a row that says no more of it than its label and its sum: X(創薬AI) シリーズB 12億円 Y、Z."""
    labels = all(e.shape.name == "ja.deals.raise" and _LABEL.fullmatch(scene.text, e.span.start, e.span.end) for e in told)
    if not told or not labels or _TELLS.search(scene.text, *sentence):
        return []
    row = _row(scene, sentence, placed, told[0].shape, ())
    return row if row and placed[0].found.start < told[0].span.start else []


def _row(scene: Scene, sentence: Span, placed: Sequence[Placed], shape: Shape, givers: Sequence[Participant]) -> list[Event]:
    """The deal of a line with the form of a row: who gets the money stands before the sum, who puts it into a firm behind."""
    if (
        not placed
        or not _ROW.match(scene.text, sentence.start)
        or not (total := _SUM.search(scene.text, *sentence))
        or _AMONG.match(scene.text, sentence.start)
    ):
        return []
    role, at = _LISTED[shape.name], total.start()
    behind = placed[0].found.start > at
    if role == "investee" and behind and not _NO_LABEL.fullmatch(scene.text, sentence.start, at):
        return []  # whoever raises the money bears no name that is known: those behind put it in
    people = participants((p, role) for p in placed if p.chain == placed[0].chain and (behind or p.found.start < at))
    if role == "investee" and not behind:
        people += participants((p, "investor") for p in placed if p.found.start > at)
    if role == "grantee":
        people += givers
    event = Event(shape, shape.type, Span(sentence.end, sentence.end), sentence, sentence, people, shape.status)
    event.plain, event.fresh = True, True
    return [event]


def _listed(scene: Scene, sentence: Span, placed: Sequence[Placed]) -> list[Participant]:
    """Whose contracts a heading opens a list of, if it names nobody else."""
    text = scene.text
    if len(placed) != 1 or sentence.end - sentence.start > _HEADING or text[sentence.start : sentence.end].rstrip().endswith("。"):
        return []
    return participants([(placed[0], "customer")]) if _DEALS_OF.match(text, placed[0].found.end) else []
