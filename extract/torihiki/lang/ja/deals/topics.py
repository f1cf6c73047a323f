"""What the text is about where a sentence names no subject: the last topic, or the article's own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from torihiki.core.lexicon import any_of
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed
from torihiki.lang.ja.deals.cards import labelled
from torihiki.lang.ja.deals.places import consumed
from torihiki.lang.ja.parties.words import NATIONS

__all__ = ["BORN", "Topic"]

_HEADING = sieve(r"\s*(?:[■◆●○◎◇▼▲★☆#【▽▶✅\U0001f300-\U0001faff]|[0-9]{1,2}(?:[.)、 ]|\ufe0f?\u20e3)\s?[^\s0-9]|\([0-9]{1,2}\))")
_COMMENT = sieve(r"取材に|コメント|回答(?:して|を|し)|応じていない|述べ(?:た|て)|語った|話した|指摘(?:した|する)|強調した")
_NAMED = sieve(r"(?:顧客|相手|買い手|借り手|売り手|パートナー|発注元|受注先|発注先|出資者|テナント|入居者)は[^、。]{0,10}$")
_LINK = sieve(r"https?://")
_IS = sieve(r"(?:だ|で|です|となる)")
_SOLD = sieve(r"売却|手放|譲渡|売る|解消|撤退")  # a venture that is sold is not what the text goes on about
_OTHER = sieve(
    r"[一-龥ァ-ヴーA-Za-z」)](?<![日月年週期前後末旬時秋春夏冬朝夜間度])(?:に|で)?は、?[^。]{0,24}$"
)  # 計画にはXが出資している: of the plan
_LAND = sieve(rf"\s*(?:{any_of(NATIONS)}|米国|欧州)は(?!なく)")
BORN = sieve(r"(?:合弁(?:新)?会社|新会社|共同出資会社)(?:の|、)?「?$")


_BULLET = sieve(r"\s*[・•\-*] ?\S")
_BEGINS = sieve(r"\s*(?:一方(?:で)?、?|また、?|さらに、?)?[^、。はがをに\n]{0,12}")


class Topic:
    """The organisations that an elided subject means, sentence by sentence."""

    def __init__(self) -> None:
        self._main: list[Placed] = []
        self._sure = False  # whether the article's own subject was marked as one, or is only the first name
        self._now: list[Placed] = []
        self._head: list[Placed] = []
        self._heading = False  # whether the line is a heading
        self._row = False  # whether the line is a label and a value
        self._nobody = False  # whether a land is spoken of, which deals in nothing
        self._back: list[Placed] | None = None  # the topic to return to behind a paragraph about a customer

    @property
    def names(self) -> list[Placed]:
        """Who is spoken of now; in a line of a fact sheet, whom the heading above it is about."""
        if self._nobody:
            return []
        return (self._head if self._row else None) or self._now or self._main

    @property
    def firm(self) -> list[Placed]:
        """The same, the article's own subject where a government is spoken of."""
        told = self.names
        return self._main if told and all(p.found.value.kind == "government" for p in told) else told

    def line(self, scene: Scene, sentence: Span) -> None:
        """A heading starts afresh: what follows is about the article's own subject until a topic is named."""
        opens = not sentence.start or scene.text[sentence.start - 1] == "\n"
        text = scene.text[sentence.start : sentence.end]
        self._nobody = _LAND.match(text) is not None or (self._nobody and not opens)
        self._row = labelled(scene, sentence) or (bool(self._head) and opens and _BULLET.match(text) is not None)
        self._heading = opens and _HEADING.match(text) is not None and not text.rstrip().endswith("。")
        if self._heading:
            self._head = []
        if self._heading:
            self._now, self._back = [], None
        elif opens and self._back is not None:
            self._now, self._back = self._back, None

    def hear(self, scene: Scene, sentence: Span, placed: Sequence[Placed]) -> None:
        """Take up the sentence's topic: what は marks, else the subject of its main verb where the paragraph starts with it."""
        if self._row and _LINK.search(scene.text, sentence.start, sentence.end):
            return  # - Reuters: https://…
        placed = [p for p in placed if p.place != "whose"]
        agents = [p for p in placed if p.place == "agent" and p.found.value.kind != "product"]
        leads = [p for p in placed[:1] if p.place == "to" and scene.text.startswith("には", p.found.end)]  # XにはYなどが出資した: of X
        spoken = [p for p in agents if p.topic] or leads
        opens = not sentence.start or scene.text[sentence.start - 1] == "\n"
        if spoken:
            first = spoken[0]
            if scene.text[first.found.start - 1 : first.found.start] == "「" and self._now and not opens:
                return
        else:
            free = [
                p
                for p in agents
                if not (self._sure and _OTHER.search(scene.text, sentence.start, p.found.start))
                and not consumed(scene, p.found.end, sentence.end)
            ]
            lists = [p for p in placed if p.place == "pair"]
            heads = [p for p in placed[:1] if self._heading and not agents and p.found.value.kind != "product"]  # ■ Xの事情
            if not (self._sure and not opens) and (free or lists or heads):
                first = (free or lists or heads)[0]
            elif not self._main and placed:
                self._main = list(placed[:1])
                return
            else:
                return
        if self._main and _COMMENT.search(scene.text, sentence.start, sentence.end):
            return  # Xはコメントを控えた
        last = next(p for p in reversed(placed) if p.chain == first.chain)
        too = bool(self.names) and re.match(r"[^、。]{0,6}も", scene.text[last.found.end : last.found.end + 8]) is not None
        if too and not (opens and _BEGINS.fullmatch(scene.text, sentence.start, first.found.start)):
            return  # Xも: one more beside the topic
        chosen = [p for p in placed if p.chain == first.chain and p.place == first.place]
        named = [
            p for p in placed if p.place == "" and _NAMED.search(scene.before(p.found.start, 20)) and _IS.match(scene.text, p.found.end)
        ]
        if named and not spoken:
            chosen, self._back = named[:1], self._now
        elif too:
            self._back = self._now  # a paragraph about one more
        born = [
            p for p in placed if BORN.search(scene.before(p.found.start, 12)) and not _SOLD.search(scene.text, p.found.end, sentence.end)
        ]
        self._now, self._nobody = born[:1] or chosen, False
        if self._heading:
            self._head = self._now
        if not self._sure:
            self._main, self._sure = chosen, True
