"""What the text is about where a sentence names no subject: the last topic, or the article's own."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from torihiki.core.lexicon import any_of
from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed
from torihiki.deals.shape import DealType, Event
from torihiki.lang.ja.deals.cards import labelled
from torihiki.lang.ja.deals.places import consumed
from torihiki.lang.ja.paragraphs import in_paragraphs
from torihiki.lang.ja.parties.words import NATIONS

__all__ = ["BORN", "Topic", "same"]

_HEADING = sieve(r"\s*(?:[■◆●○◎◇▼▲★☆#【▽▶✅\U0001f300-\U0001faff]|[0-9]{1,2}(?:[.)、 ]|\ufe0f?\u20e3)\s?[^\s0-9]|\([0-9]{1,2}\))")
_MARK = sieve(r"\s*(#{1,5}|\S)")
_COMMENT = sieve(r"取材に|コメント|回答(?:して|を|し)|応じていない|述べ(?:た|て)|語った|話した|指摘(?:した|する)|強調した")
_NAMED = sieve(r"(?:顧客|相手|買い手|借り手|売り手|パートナー|発注元|受注先|発注先|出資者|テナント|入居者)は[^、。]{0,10}$")
_MOREOVER = sieve(
    r"\s*(?:また|さらに|このほか|加えて|これとは別に)、"
)  # a line of its own, so that it is said of whom the article is about
_LINK = sieve(r"https?://")
_IS = sieve(r"(?:だ|で|です|となる)")
_SOLD = sieve(r"売却|手放|譲渡|売る|解消|撤退")  # a venture that is sold is not what the text goes on about
_OTHER = sieve(
    r"[一-龥ァ-ヴーA-Za-z」)](?<![日月年週期前後末旬時秋春夏冬朝夜間度])(?:に|で)?は、?[^。]{0,24}$"
)  # 計画にはXが出資している: of the plan
_PARTED = sieve(r"\S(?: |[―—–]{1,2})[^。]{0,40}$")  # X、来春開業へ――Yなどが出資: the second part of a headline
_LAND = sieve(rf"\s*(?:{any_of(NATIONS)}|米国|欧州)は(?!なく)")
_KNOWN = sieve(r"ことが[^。]{0,16}(?:分か|わか|判明|明らかに)")  # Xが…を売却する方向で調整していることが分かった
_WHO = sieve(  # Xは2020年設立の新興企業だ
    r"(?:設立|創業|新興|大手|中堅|企業|会社|メーカー|スタートアップ|ベンチャー)[^。]{0,24}。|手掛け|手がけ|展開し|展開する|運営|開発し|開発する|に強い|強みを|を持つ|を持ち|本社|本拠|拠点を置|従業員|売上高|知られ|製造し|製造する|販売し|販売する|提供し|提供する"
)
BORN = sieve(r"(?:合弁(?:新)?会社|新会社|共同出資会社)(?:の|、)?「?$")


_BEFORE_NAME = sieve(r"\s*(?:第?[0-9]{1,2}位[ :]{0,2})?[<「]?")
_BEHIND_NAME = sieve(r"(?:株式会社|\(株\))?[>」]?(?:\([^()\n]{1,24}\))?[>」]? {0,2}\n")
_WHOLLY = sieve(r"(?:全額|100%|単独)(?:の)?出資|(?:完全|全額出資)子会社として")
_BULLET = sieve(r"\s*[・•\-*] ?\S")
_FREE = frozenset({"", "agent", "of", "list", "stock", "pair"})  # places of a name whom a text may be about, though nothing says so
_TAKEN = sieve(  # 株式会社Xの株式の取得に関するお知らせ: who tells it is another
    r"(?:株式会社|\(株\))?[」』]?(?:\([^()\n]{1,30}\))?(?:の?(?:全|発行済み?|普通)?株式?の?(?:取得|買い?付け?|追加取得)|の(?:完全|連結)?子会社化|の買収|の事業(?:の)?譲受)"
)
_SELDOM = 3  # times as often somebody else is named, of whom it is then told
_LEAD = 3  # lines in which an article says what it is about: a headline, a blank, the first paragraph
_BEGINS = sieve(r"\s*(?:一方(?:で)?、?|また、?|さらに、?)?[^、。はがをに\n]{0,12}")


def _alone(scene: Scene, sentence: Span, parties: Sequence[Found[Any]]) -> bool:
    """Whether a line is nothing but a name, and a line follows it."""
    return (
        len(parties) == 1
        and _BEFORE_NAME.fullmatch(scene.text, sentence.start, parties[0].start) is not None
        and _BEHIND_NAME.match(scene.text, parties[0].end) is not None
    )


def same(one: str, other: str) -> bool:
    """Whether two names may be one firm's, the second shorter or longer: 日栄海運, 日栄."""
    return one.startswith(other) or other.startswith(one)


_Acting = tuple[list[Placed], frozenset[DealType]]


class Topic:
    """The organisations that an elided subject means, sentence by sentence.

    What a paragraph speaks of ends with it: a new one that names no subject goes back to whom the section or the article is about.
    """

    def __init__(self, named: Mapping[str, int]) -> None:
        """``named``: how often the article names whom."""
        self._named, self._most = named, max(named.values(), default=0)
        self._main: list[Placed] = []
        self._sure = False  # whether the article's own subject was marked as one, or is only the first name
        self._mark = ""  # what makes the line a heading
        self._of = ""  # what made that line one which gave the article its own subject
        self._now: list[Placed] = []
        self._head: list[Placed] = []
        self._heading = False  # whether the line is a heading
        self._row = False  # whether the line is a label and a value
        self._nobody = False  # whether a land is spoken of, which deals in nothing
        self._born: list[Placed] = []  # the firm that the article tells to be founded
        self._lines = 0  # how many there have been
        self._just: _Acting = ([], frozenset())  # who does what in this sentence, though the text is about others
        self._before: _Acting = ([], frozenset())  # the same of the sentence before, where this one names nobody
        self._between: set[tuple[str, DealType]] = set()  # who had a deal of which kind with somebody
        self._sides: set[str] = set()  # those who were named without being the topic

    @property
    def told(self) -> list[list[Placed]]:
        """Who may be meant, likeliest first: whom the paragraph speaks of, the section, the article."""
        groups = [] if self._row else [self._now]
        return [] if self._nobody else [g for g in (*groups, self._head, self._born, self._main) if g]

    def meant(self, kind: DealType) -> list[list[Placed]]:
        """The same for a deal of a kind: one more word on what others did in the sentence before is said of them (Xの増資を、Yが引き受けた。計10億円を出資する)."""
        acting, kinds = self._before
        return [acting, *self.told] if acting and kind in kinds else self.told

    @property
    def names(self) -> list[Placed]:
        """Who is spoken of now; in a line of a fact sheet, whom the heading above it is about."""
        return next(iter(self.told), [])

    def line(self, scene: Scene, sentence: Span, parties: Sequence[Found[Any]]) -> None:
        """A heading starts afresh, a paragraph goes back to what its section is about; ``parties``: whom the sentence names."""
        names = bool(parties)
        opens = not sentence.start or scene.text[sentence.start - 1] == "\n"
        self._lines += opens
        self._before, self._just = ([], frozenset()) if names or opens else self._just, ([], frozenset())
        text = scene.text[sentence.start : sentence.end]
        self._nobody = _LAND.match(text) is not None or (self._nobody and not opens)
        self._row = labelled(scene, sentence) or (bool(self._head) and opens and _BULLET.match(text) is not None)
        self._heading = (
            opens and not text.rstrip().endswith("。") and (_HEADING.match(text) is not None or _alone(scene, sentence, parties))
        )
        mark = _MARK.match(text) if self._heading else None
        self._mark = ("0" if mark[1].isdigit() else mark[1]) if mark else ""
        if names and self._mark and self._mark == self._of:
            self._main, self._sure = [], False  # ◆X、… ◆Y、…: each of such lines is about another
        if self._heading:
            self._head = []
        if self._heading or (opens and (scene.once(in_paragraphs) or _MOREOVER.match(text))):
            self._now = []

    def hear(self, scene: Scene, sentence: Span, placed: Sequence[Placed], told: Sequence[Event]) -> None:
        """Take up the sentence's topic: what は marks, else the subject of its main verb where the paragraph starts with it."""
        if self._row and _LINK.search(scene.text, sentence.start, sentence.end):
            return  # - Reuters: https://…
        placed = [p for p in placed if p.place != "whose"]
        opens = not sentence.start or scene.text[sentence.start - 1] == "\n"
        first = self._first(scene, sentence, placed, opens=opens)
        aside = first is not None and self._aside(scene, sentence, first, placed, told, opens=opens)
        self._sides |= {p.found.value.name for p in placed if not p.topic}
        self._between |= {(p.name, e.type) for e in told if len(e.participants) > 1 for p in e.participants}
        if first is None:
            acts = [e for e in told if len(e.participants) > 1]
            doing = {p.name for e in acts for p in e.participants if p.place == "agent"}
            self._just = [p for p in placed if p.place == "agent" and p.found.value.name in doing], frozenset(e.type for e in acts)
            if not self._main:
                free = [p for p in placed[:1] if p.place in _FREE and not _TAKEN.match(scene.text, p.found.end)]
                self._main, self._of = free, self._mark
            return
        if aside or (self._main and _COMMENT.search(scene.text, sentence.start, sentence.end)):
            return  # Xはコメントを控えた
        chosen = [p for p in placed if p.chain == first.chain and p.place == first.place]
        born = [
            p for p in placed if BORN.search(scene.before(p.found.start, 12)) and not _SOLD.search(scene.text, p.found.end, sentence.end)
        ]
        if _WHOLLY.search(scene.text, *sentence):
            born = []  # 新会社Yを全額出資で設立する: what Y is to do, X does
        self._now, self._nobody = born[:1] or chosen, False
        if self._heading:
            self._head = self._now
        if not self._sure:
            self._of = self._mark
            self._main, self._sure = chosen, _SELDOM * max(self._count(p.found.value.name) for p in chosen) > self._most
        if self._lines <= _LEAD and self._main[0].found.value.name in {p.found.value.name for p in chosen}:
            self._born = self._born or born[:1]

    def _acts(self, name: str, told: Sequence[Event]) -> bool:
        """Whether somebody has a deal with others than the topic, or of another kind than those that the two have."""
        mine = {p.found.value.name for p in self.names}
        acts = [e for e in told if any(p.name == name for p in e.participants)]
        both = [e for e in acts if any(p.name in mine for p in e.participants)]
        return any(e not in both and (len(e.participants) > 1 or (name, e.type) not in self._between) for e in acts)

    def _count(self, name: str) -> int:
        """How often somebody is named, by whichever name."""
        return sum(n for other, n in self._named.items() if same(other, name))

    def _first(self, scene: Scene, sentence: Span, placed: Sequence[Placed], *, opens: bool) -> Placed | None:
        """The name that a sentence sets as its topic, the first of a list."""
        text = scene.text
        agents = [p for p in placed if p.place == "agent" and p.found.value.kind != "product"]
        leads = [p for p in placed[:1] if p.place == "to" and text.startswith("には", p.found.end)]  # XにはYなどが出資した: of X
        spoken = [p for p in agents if p.topic] or leads
        if spoken:
            at = spoken[0].found
            quoted = text.startswith("「", at.start - 1) and not text.startswith("」", at.end) and self._now and not opens
            return None if quoted else spoken[0]
        if self._sure and not opens:
            return None
        named = [p for p in placed if p.place == "" and _NAMED.search(scene.before(p.found.start, 20)) and _IS.match(text, p.found.end)]
        free = [
            p
            for p in agents
            if not _OTHER.search(text, sentence.start, p.found.start)
            and not _PARTED.search(text, sentence.start, p.found.start)
            and (not consumed(scene, p.found.end, sentence.end) or _KNOWN.search(text, p.found.end, sentence.end))
        ]
        lists = [p for p in placed if p.place == "pair"]
        heads = [p for p in placed[:1] if self._heading and not agents and p.place in {"", "of"} and p.found.value.kind != "product"]
        return next(iter(named or free or lists or heads), None)

    def _aside(self, scene: Scene, sentence: Span, first: Placed, placed: Sequence[Placed], told: Sequence[Event], *, opens: bool) -> bool:
        """Whether a sentence only adds something about another than the topic, who is left again behind it.

        So does one about one more (Xも), and one in which the other side of a deal has its say, unless that tells a deal of its own or who it is.
        """
        text, name = scene.text, first.found.value.name
        last = next(p for p in reversed(placed) if p.chain == first.chain)
        if self.names and re.match(r"[^、。]{0,6}も", text[last.found.end : last.found.end + 8]) is not None:
            return not (opens and _BEGINS.fullmatch(text, sentence.start, first.found.start))
        begins = opens and scene.once(in_paragraphs)
        if begins or not self._sure or name not in self._sides or any(same(name, p.found.value.name) for p in (*self._now, *self._main)):
            return False
        return not self._acts(name, told) and first.topic and _WHO.search(text, last.found.end, sentence.end) is None
