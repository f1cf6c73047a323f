"""Round-ups: articles whose paragraphs, or parts under headings, tell of one firm's affairs each. Nothing is meant across them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from torihiki.core.language import Draft
from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.span import Span, Starting
from torihiki.deals.gather import actors

__all__ = ["Digest"]

_LINE = re.compile(r"[^\n]+")
_ENDED = re.compile(r"[.!?。:;][)\"'」]?\s*\Z")
# DALLAS — …; SALEM, ORE. — …: each of several such lines is a report of its own
_DATELINE = re.compile(r"[A-Z][A-Z.'’&-]+(?:,? [A-Z][A-Za-z.'’-]+){0,5},? ?(?:\([^()\n]{1,24}\) ?)?(?:—|–|--?) ?(?=[A-Z])")
_HEADING = 120  # code points that a heading has at most
_ROW = 40  # code points up to which a line without an end or a figure is a row of a list: who takes part, no story of its own
_DIGIT = re.compile(r"[0-9]")
_FEWEST = 3  # parts of a round-up
# ## 1. …; 2) …; (3) …; ■ …; 4️⃣ …: lines that one kind of mark makes headings
_MARKED = re.compile(
    r"\s*[*_]{0,3}(?:(?P<hash>#{1,5}) |(?P<keycap>[0-9]\ufe0f?\u20e3)|[(【]?(?P<number>[0-9]{1,2})[.)】] ?(?![0-9])|【?(?P<sign>[■◆●▼▍◇◎□▶◼🔹🔸📌✅▽])(?! ?\Z) ?)"
)
_CLOSING = re.compile(
    r"\s*(?:[#■◆●▼▍◇◎□▶]+ ?)?[^\s\w]{0,3} ?(?:まとめ|総括|所感|雑感|感想|おわりに|終わりに|最後に|さいごに|編集後記|ひとこと|一言|個人的な見方|参考(?:リンク|文献|資料)?|出典一覧|Conclusion|Summary)(?:と所感|・所感|と感想)?[^。、\w]{0,6}"
)
_SEVERAL = re.compile(
    r"\s*(?:[#■◆●▼▍◇◎□▶✅]+ ?)?[^\s\w]{0,3} ?(?:[今本]日の|[今先]週の|[今先]月の)?(?:ハイライト|トピックス?|見出し|目次|要点|[0-9]行まとめ|3行で|TL;DR|その他(?:の[^\s。、]{1,8})?|短信|ほか(?:の[^\s。、]{1,8})?|小ネタ|注目ニュース|Highlights?)[^。\w]{0,3}(?:\([^()\n]{1,16}\))?[::]?\s*"
)
_RELEASE = re.compile(
    r"概要|理由|目的|日程|見通し|スケジュール|背景|お問い?合わ?せ|について|\b(?:About|Overview|Terms|Background|Contact)\b"
)  # sections of one announcement
_BARE = "bare"  # a line of its own above a list
_ITEM = re.compile(r"\s*(?:\|(?=[^\n]*[^-|: \n])|[-・*•✅🔹]|[^\s\w|(「『【\"'<$+]{1,2} )\s*\S")
_LABEL = re.compile(r"\s*(?:[-・*•|] ?)?[^\s:、。,.()]{1,14} ?[:|](?!//) ?(?=\S)")
_OBLIQUE = re.compile(r"[」』]?(?:を|と|に|へ|から|との|への|からの)(?![はも])")  # behind a name that is no subject
_FRONT = 60  # code points from the beginning of a part in which it names whom it is about
_MOST = 0.7  # of the parts: that many begin with a name, or they go on with one story
_SHARE = 0.35  # of the parts in which the organisation named in most of them may be named: a story names its own in half of them or more


_DATED = re.compile(r"(?:^|\n)\W{0,6}(?:In |On )?\Z")  # what stands before the date of a line in a chronicle
_LABELLED = 10
_SO = re.compile(r"\W{0,3}(?::|—|–| -|\n)\W{0,4}(?=[A-Z])")  # and behind it
_OPENED = 16  # code points behind a date within which its line begins with a name


class Digest:
    """Which part of a round-up a place of the text lies in; an article that tells one story has one part."""

    def __init__(self, draft: Draft) -> None:
        self._text = draft.scene.text
        self._heads: frozenset[int] = frozenset()
        reports = [m.start() for m in _LINE.finditer(draft.scene.text) if _DATELINE.match(m.group())]
        if len(reports) >= _FEWEST:
            self._starts = [0, *(start for start in reports if start)]
            return
        parties = actors(draft.found)
        named = Starting(parties)
        marked = _marked(draft.scene, named)
        self._heads = frozenset(marked)
        if marked:
            self._starts = marked
            return
        if _what_one_did(draft.scene, parties, named):
            self._starts = [0]
            return
        starts = _starts(draft.scene, named)
        self._starts = starts if _is_digest(starts, parties) and not _of_one(draft, starts, named) else [0]

    @classmethod
    def of(cls, draft: Draft) -> Digest:
        """The parts of a draft's text, worked out once."""
        known: Digest | None = draft.scene.memo.get("deals.digest")
        if known is None:
            known = draft.scene.memo["deals.digest"] = cls(draft)
        return known

    def __bool__(self) -> bool:
        return len(self._starts) > 1

    def at(self, position: int) -> int:
        """The number of the part that a character lies in."""
        return bisect_right(self._starts, position)

    def anew(self, part: int) -> bool:
        """Whether a mark at its beginning shows that a part tells another story, so that nobody is understood in it from those before."""
        start = self._starts[part - 1]
        return _MARKED.match(self._text, start) is not None or _ITEM.match(self._text, start) is not None or start in self._heads

    def parted(self, one: Span, other: Span) -> bool:
        """Whether two sentences lie in different parts."""
        return self.at(one.start) != self.at(other.start)


def _marked(scene: Scene, named: Starting[Found[Any]]) -> list[int]:
    """Where the parts begin of a text whose headings bear one mark and name different organisations; nothing for any other text."""
    lines = [Span(*m.span()) for m in _LINE.finditer(scene.text)]
    kinds: dict[str, list[tuple[int, set[str]]]] = {}
    marks = [_kind(scene, line, following) for line, following in zip(lines, [*lines[1:], Span(0, 0)], strict=True)]
    for line, before, mark, behind in zip(lines, [None, *marks], marks, [*marks[1:], None], strict=False):
        if mark is not None and mark not in {before, behind}:  # lines of one kind, one under the other, are a list
            names = {n for f in named.within(*line) for n in (f.value.names or (f.value.name,))}
            kinds.setdefault(mark, []).append((line.start, names))
    for kind, heads in kinds.items():
        said = [names for _, names in heads if names]
        most = max(Counter(name for names in said for name in names).values(), default=0)
        least = _FEWEST + 1 if kind == _BARE else len(heads) // 2 + 1
        if len(heads) < _FEWEST or len(said) < least or 2 * most > len(heads):
            continue  # sections of one firm's story
        if not any(_RELEASE.search(scene.text, start, scene.text.find("\n", start)) for start, _ in heads):
            return _with_items(scene, lines, {start for start, _ in heads})
    return []


def _what_one_did(scene: Scene, parties: Sequence[Found[Any]], named: Starting[Found[Any]]) -> bool:
    """Whether a headline names one organisation and the items below leave out the subject, which is that one (Xの提携まとめ, - Yを買収)."""
    lines = [Span(*m.span()) for m in _LINE.finditer(scene.text) if m.group().strip()]
    items = [line for line in lines if _ITEM.match(scene.text, *line)]
    if len(items) < _FEWEST or items[0].start == lines[0].start or _ENDED.search(scene.text, lines[0].start, lines[0].end):
        return False
    heads = {n for f in named.within(*lines[0]) for n in (f.value.names or (f.value.name,))}
    firsts = [found for line in items if (found := next(iter(named.within(*line)), None)) is not None]
    if len(heads) != 1 or len(firsts) < _FEWEST or any(f.value.name in heads for f in firsts):
        return False
    return sum(_OBLIQUE.match(scene.text, f.end) is not None for f in firsts) >= _MOST * len(firsts)


def _kind(scene: Scene, line: Span, following: Span) -> str | None:
    """The sort of mark that makes a line a heading of a story; ``None`` for any other line, and for the headings of lists and closing words."""
    text = scene.text
    if line.end - line.start > _HEADING or _ENDED.search(text, max(line.end - 4, line.start), line.end):
        return None
    if _CLOSING.fullmatch(text, *line) or _SEVERAL.fullmatch(text, *line):
        return None
    mark = _MARKED.match(text, *line)
    if mark is not None:
        return mark["hash"] or mark["sign"] or mark.lastgroup
    return (
        _BARE
        if _ITEM.match(text, *following) and not _ITEM.match(text, *line) and line.start > 1 and text.startswith("\n\n", line.start - 2)
        else None
    )


def _with_items(scene: Scene, lines: Sequence[Span], heads: set[int]) -> list[int]:
    """The beginnings of parts with those of the items of lists that tell several stories (highlights, other news), and of closing words."""
    starts, listing = [0], True
    for line in lines:
        closes = _CLOSING.fullmatch(scene.text, line.start, line.end) is not None
        several = _SEVERAL.fullmatch(scene.text, line.start, line.end) is not None
        if line.start in heads or closes or several:
            listing = several
        elif not (listing and _ITEM.match(scene.text, line.start, line.end)):
            continue
        if line.start:
            starts.append(line.start)
    return starts


def _starts(scene: Scene, named: Starting[Found[Any]]) -> list[int]:
    """Where the parts begin: at headings that name somebody, if there are two or more, else at every line."""
    lines = [Span(*m.span()) for m in _LINE.finditer(scene.text)]
    ended = [_ENDED.search(scene.text, max(line.end - 4, line.start), line.end) is not None for line in lines]
    heads = [
        line.start
        for i, line in enumerate(lines[1:-1], 1)
        if not ended[i] and ended[i + 1] and line.end - line.start <= _HEADING and named.within(*line)
    ]
    if len(heads) > 1:
        return [0, *heads]
    told = [
        line.start
        for line, end in zip(lines, ended, strict=True)
        if (end or line.end - line.start > _ROW or _DIGIT.search(scene.text, *line)) and not _row(scene, named, line, ended=end)
    ]
    return [0, *told[1:]]


def _row(scene: Scene, named: Starting[Found[Any]], line: Span, *, ended: bool) -> bool:
    """Whether a line is one of a fact sheet: a label that names nobody, and a value; it goes with the lines above."""
    label = None if ended or line.end - line.start > _HEADING else _LABEL.match(scene.text, *line)
    return label is not None and not named.within(line.start, label.end())


def _of_one(draft: Draft, starts: Sequence[int], named: Starting[Found[Any]]) -> bool:
    """Whether most lines begin with a date and then with nobody's name: what one firm did, in order (May 2023: Lists in Oslo)."""
    text = draft.scene.text
    dated = [
        f.end
        for f in draft.found
        if f.kind == "date" and _DATED.search(text, max(f.start - _LABELLED, 0), f.start) and _SO.match(text, f.end)
    ]
    if len(dated) < _FEWEST or 2 * len(dated) < len(starts):
        return False
    opened = sum(bool(named.within(end, end + _OPENED)) for end in dated)
    return 2 * opened <= len(dated)


def _is_digest(starts: Sequence[int], parties: Iterable[Found[Any]]) -> bool:
    """Whether the parts are about different organisations."""
    parts: dict[int, set[str]] = {}
    fronted = set()
    for found in parties:
        part = bisect_right(starts, found.start)
        parts.setdefault(part, set()).update(found.value.names or (found.value.name,))
        if found.start - starts[part - 1] <= _FRONT:
            fronted.add(part)
    if len(parts) < _FEWEST or len(fronted) < _MOST * len(parts):
        return False
    most = max(Counter(name for names in parts.values() for name in names).values())
    return most <= max(1, _SHARE * len(parts))
