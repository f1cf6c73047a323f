"""Lists of those who take the shares of a round, under a heading of their own: 【引受先】 and a firm a line."""

from __future__ import annotations

from collections.abc import Sequence

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import Event
from torihiki.lang.ja.deals.shapes import BY_NAME

__all__ = ["Takers"]

_HEADING = sieve(
    r"\s*[■◆●▼【<\[(・*#\-]{0,3} ?(?:今回の|本ラウンド(?:にお)?(?:ける|の)?(?:主な)?|新規の?|シリーズ[A-G]の?)?(?:第三者割当増資の?)?(?:引受先|引き受け先|引受投資家|引受人|割当先|出資者|参加投資家|投資家|(?:新規|既存)?株主)"
    r"(?:企業|の皆様|一覧|リスト|企業一覧|の一覧)?(?:\s?\([^()\n]{1,30}\))?[】>\])]?[::]?\s*"
)
_OTHER = sieve(r"[■◆●▼【<\[]|[0-9]\.|(?:会社名|社名|名称|所在地|代表者|設立|資本金|事業内容|お問い?合わせ|URL)")
_PROSE = ("。", "です", "ます")
_SHORT = 40  # letters of a heading at most
_LEAD = BY_NAME["ja.deals.lead"]


class Takers:
    """Whether such a list is open, line by line."""

    def __init__(self) -> None:
        self._open = False

    def line(self, scene: Scene, sentence: Span) -> None:
        """Open the list at its heading; a line of prose, or one of another heading, closes it."""
        line = scene.text[sentence.start : sentence.end].strip()
        if self._open and (line.endswith(_PROSE) or _OTHER.match(line)):
            self._open = False
        if len(line) < _SHORT and _HEADING.fullmatch(line):
            self._open = True

    def read(self, sentence: Span, placed: Sequence[Placed]) -> list[Event]:
        """The event by which the firms of a row join the round; none for any other line."""
        if not self._open or not placed:
            return []
        event = Event(
            _LEAD,
            _LEAD.type,
            Span(sentence.end, sentence.end),
            sentence,
            sentence,
            participants((p, "investor") for p in placed),
            _LEAD.status,
        )
        event.plain = True
        return [event]
