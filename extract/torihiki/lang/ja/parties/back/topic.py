"""Whom 同社 means: the topic of the sentence before, or of the one that it stands in, by the particles behind the names."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.ja.paragraphs import begins
from torihiki.lang.ja.parties.back.told import told_before
from torihiki.values.party import Party

__all__ = ["topic"]

_TOPIC = sieve(r"」?(?:\([^)\n]{1,30}\))?(?:は|が|も)")
_WA = sieve(r"」?(?:\([^)\n]{1,30}\))?は")
_MARKED = sieve(r"」?(?:\([^)\n]{1,30}\)|\))?[はも]")
_WITH_IT = sieve(r"(?:\([^)\n]{1,30}\))?と(?:共同|組[んみ]|折半|提携|ともに|連携)")
_THING_IS = sieve(r"[一-龥ァ-ヴーA-Za-z]は、?[^。]{0,24}$")
_SHARES = sieve(
    r"の?(?:全|発行済み?|普通)?(?:株式|株)(?:の|を|[0-9])|の(?:第三者割当|増資|買収|完全子会社化|子会社化)"
)  # 同社の株式を: never its own
_SUBJECT = sieve(r"同[社行]は")
_FOUNDED = sieve(
    r"同社は、?(?:[0-9]{2,4}年|昭和|平成|大正|明治)[^。\n、]{0,16}?(?:設立|創業|創立|発足)"
)  # what a report says of the one that is bought
_HELD = sieve(
    r"同社に(?:は|も)?(?:[^。\n]{1,40}(?:が|も)[^。\n]{0,24}(?:出資|投資)|[^。\n、]{0,8}出資する[^。\n]{1,30}(?:だ|である))"
)  # 同社にはYが20%出資している, behind XがZを買収した: Z is spoken of
_SIDE_IS = sieve(r"\s*(?:売り手|売り主|売却元|譲渡元|買い手|相手|出資者|大株主|筆頭株主|助言役|主幹事|引受先|リード)(?:は|には)")
_HOLDING = sieve(
    r"(?:\([^()\n]{1,30}\))?が[^、。はが\n]{0,16}(?:保有|所有|取得|握|持)(?:する|して(?:いる|いた)|した|る|つ|って(?:いる|いた)|った)"
)
_PUTS = sieve(
    r"(?:がリードし|が主導し|出資(?:した|する)|追加投資し|引き受け|参加し|参画し|加わっ|名を連ね|応じ)[^。、]{0,12}[。」]?\s*$"
)  # X、Yが出資した。同社は
_BOUGHT = sieve(
    r"(?:\([^()\n]{1,40}\))?(?:を[^。\n]{0,24}?(?:買収|子会社|傘下)|の[^。\n、]{0,16}株式?を[^。\n]{0,24}?取得|に[^。\n、]{0,16}出資)"
)
_SUBJECTED = sieve(r"[一-龥ァ-ヴーA-Za-z0-9)」](?:は|が)")
_SIGN = sieve(r"(?:^|\n)\s?[#■◆●▼▶◎○【*]{1,4}\s?(?:[0-9]{1,2}[.)] ?)?$")
_NEXT = 6  # code points between the names of XとYは
_SAID_OF = sieve(r"(?:だ|である|です|となる)[。」]?\s*$")  # 主な顧客はXだ。同社は
_BACKWARD = sieve(r"[ \n]*(?:この|今回|本件|同[一-龥]{1,3}は|また|なお|これ)")  # such a sentence says more of the subject before it


def topic(scene: Scene, named: Sequence[Found[Any]], at: int, *, oblique: bool) -> Party | None:
    """The topic of the sentence before (or, inside a sentence, the name just before), else the last name.

    Args:
        named: all names that may be meant, in order.
        at: where the word begins.
        oblique: the word is no subject (同社に), so that of the names before it in the sentence the one that is none is meant.
    """
    before = told_before(named, at)
    if not before:
        return None
    own = scene.sentence(at)
    inside = [f for f in before if f.start >= own.start]
    if inside:
        return _beside(scene, before, inside, own, at, oblique=oblique)
    if not oblique and begins(scene, at) and (told_of := _above(scene, before, at)):
        return told_of
    last = scene.sentence(before[-1].start)
    earlier = _sentence_before(scene, before, last)
    if oblique:
        return _of_other(scene, named, earlier, last, own, at)
    return _of_subject(scene, before, earlier, last, at)


def _beside(scene: Scene, before: Sequence[Found[Any]], inside: Sequence[Found[Any]], own: Span, at: int, *, oblique: bool) -> Party:
    """Of the names before the word in its own sentence, the topic; for what is no subject, one that is no topic."""
    topics = [f for f in inside if _TOPIC.match(scene.text, f.end)]
    others: Sequence[Found[Any]] = []
    if oblique and topics and topics[-1] is not inside[-1]:
        others = [f for f in inside if f not in topics]
    if oblique and topics and not others and not scene.text.startswith("の", at + 2) and all(f in topics for f in inside):
        others = _before_sentence(scene, before, topics[-1], own)
    if oblique and len(topics) > 1 and scene.text.startswith("が", topics[-1].end) and scene.text.startswith("は", topics[-2].end):
        others = topics[-2:-1]  # Xは、Yが同社を買収することで: X
    if len(topics) > 1 and _HOLDING.fullmatch(scene.text, topics[-1].end, at):
        others = [f for f in topics[:-1] if f.value.name != topics[-1].value.name]  # Xは、Yが保有する同社株: X
    party: Party = (others or topics or inside)[-1].value
    return party


def _before_sentence(scene: Scene, before: Sequence[Found[Any]], topic: Found[Any], own: Span) -> Sequence[Found[Any]]:
    """Of those told before a sentence that names its topic alone, who may be meant (Xは…同社とも): best who was bought, or was the topic."""
    others = [f for f in before if f.start < own.start and f.value.name != topic.value.name]
    first = scene.sentence(max(own.start - 1, 0))
    near = [f for f in others if f.start >= first.start]
    told = [f for f in near if _BOUGHT.match(scene.text, f.end)] or [f for f in near if _MARKED.match(scene.text, f.end)]
    return [f for f in others if f.start == first.start and scene.text.startswith("には", f.end)] or told or others


def _sentence_before(scene: Scene, before: Sequence[Found[Any]], last: Span) -> Sequence[Found[Any]]:
    """The names of the sentence that named somebody last; of the one above, where that only says more of its subject."""
    earlier = [f for f in before if f.start >= last.start]
    if _BACKWARD.match(scene.text, last.start) and earlier[0] is not before[0] and not any(_WA.match(scene.text, f.end) for f in earlier):
        above = scene.sentence(last.start - 1) if last.start else last
        return [f for f in before if above.start <= f.start < last.start] or earlier
    return earlier


def _of_other(scene: Scene, named: Sequence[Found[Any]], earlier: Sequence[Found[Any]], last: Span, own: Span, at: int) -> Party:
    """Whom a word means that is no subject, with no name before it in its sentence; ``last``: the sentence that named ``earlier``."""
    party: Party
    if earlier[0].start == last.start and scene.text.startswith("には", earlier[0].end):
        party = earlier[0].value
        return party  # XにはYも出資する。Yは同社と: X
    topics = [f for f in earlier if _TOPIC.match(scene.text, f.end)]
    if topics and _HELD.match(scene.text, at) and (bought := _bought(scene, earlier, topics)):
        return bought
    if topics and scene.text.startswith(("へ", "に", "と", "から"), at + 2) and _alone(scene, named, own, at):
        others = [f for f in earlier if f.value.name != topics[0].value.name]  # 同社にも出資する: the subject that is left out is the topic
        allies = [f for f in others if _WITH_IT.match(scene.text, f.end)] if scene.text.startswith("と", at + 2) else []
        if others:
            party = (allies or others)[-1].value  # Yと共同でZを買収した。同社と: Y
            return party
    return _topic_or_last(scene, earlier, topics, at)


def _of_subject(scene: Scene, before: Sequence[Found[Any]], earlier: Sequence[Found[Any]], last: Span, at: int) -> Party:
    """Whom a subject means, with no name before it in its sentence; ``last``: the sentence that named ``earlier``."""
    subject = _SUBJECT.match(scene.text, at) is not None
    topics = [f for f in earlier if _TOPIC.match(scene.text, f.end)]
    if topics and subject and all(scene.text.startswith("も", f.end) for f in topics):
        topics = [f for f in before if f.start < last.start and _WA.match(scene.text, f.end)][-1:] or topics  # Xも買う。同社は: not X
    if topics and not any(_MARKED.match(scene.text, f.end) for f in topics):
        topics = _of_story(scene, before, topics, last, at)
    if topics and _FOUNDED.match(scene.text, at) and (bought := _bought(scene, earlier, topics)):
        return bought
    if subject:
        topics = _of_whom_told(scene, before, earlier, topics, last)
    if topics and (led := _led_by(scene, before, earlier, topics[0])):
        return led
    return _topic_or_last(scene, earlier, topics, at)


def _of_story(scene: Scene, before: Sequence[Found[Any]], topics: list[Found[Any]], last: Span, at: int) -> list[Found[Any]]:
    """The topic of the story, where が marks who only does something in it: 主幹事はXが務める, 船はXが建造する, what follows is not of X."""
    opens = scene.text[at - 1 : at] == "\n"
    if not opens and not _THING_IS.search(scene.text, last.start, topics[0].start):
        return topics
    floor = -1 if opens else scene.text.rfind("\n", 0, at)
    return [f for f in before if f.start > floor and _MARKED.match(scene.text, f.end)][-1:] or topics


def _of_whom_told(
    scene: Scene, before: Sequence[Found[Any]], earlier: Sequence[Found[Any]], topics: list[Found[Any]], last: Span
) -> list[Found[Any]]:
    """The topic that 同社は goes back to, where the sentence before names others: who put money in, or one of the sides."""
    if _PUTS.search(scene.text, last.start, last.end) and not any(_WA.match(scene.text, f.end) for f in earlier):
        topics = [f for f in before if _WA.match(scene.text, f.end)][-1:] or topics  # whose round it is
    if not topics and not _SAID_OF.search(scene.text, last.start, last.end):
        # the sentence before names no subject: its own is meant, or whom the heading names
        topics = [f for f in before if _WA.match(scene.text, f.end) or _heads(scene, f)][-1:]
    if not topics and _SIDE_IS.match(scene.text, last.start):
        topics = [f for f in before if _TOPIC.match(scene.text, f.end) and f.start < last.start][
            :1
        ]  # 売り手はXだった。同社は: of whom it is told
    return topics


def _bought(scene: Scene, earlier: Sequence[Found[Any]], topics: Sequence[Found[Any]]) -> Party | None:
    """Whom the sentence before says to be bought: what a report says of a firm, when it was founded or who holds it, is of that one."""
    found = [f for f in earlier if f not in topics and _BOUGHT.match(scene.text, f.end)]
    party: Party | None = found[-1].value if found else None
    return party


def _topic_or_last(scene: Scene, earlier: Sequence[Found[Any]], topics: Sequence[Found[Any]], at: int) -> Party:
    """The topic, else the last name; of shares (同社の株式を) who is no topic: they are never its own."""
    others = [f for f in earlier if topics and f.value.name != topics[0].value.name] if _SHARES.match(scene.text, at + 2) else []
    party: Party = (others or topics or earlier)[-1 if others or not topics else 0].value
    return party


def _above(scene: Scene, before: Sequence[Found[Any]], at: int) -> Party | None:
    """Whom the paragraph above is about, the first that は marks in it, or the one above that: a paragraph that begins with 同社 goes on about it."""
    topics = [f for f in before if _WA.match(scene.text, f.end)]
    if not topics:
        return None
    line = scene.text.rfind("\n", 0, topics[-1].start)
    first = next(f for f in topics if f.start > line)
    meant: Party = _led_by(scene, before, [f for f in before if f.start > line], first) or first.value
    return meant


def _heads(scene: Scene, found: Found[Any]) -> bool:
    """Whether a line is a mark and this name: ▼ X."""
    text = scene.text
    opens = _SIGN.search(text, max(found.start - 12, 0), found.start) is not None
    return opens and (text.startswith("\n", found.end) or text.startswith(" ", found.end))


def _led_by(scene: Scene, before: Sequence[Found[Any]], earlier: Sequence[Found[Any]], topic: Found[Any]) -> Party | None:
    """The first of the two of XとYは, if X was the topic before and Y was not: that they do something together, the story of X tells."""
    with_it = [f for f in earlier if f.end < topic.start and scene.text[f.end] == "と" and topic.start - f.end <= _NEXT]
    told = {f.value.name for f in before if f.end < earlier[0].start and _WA.match(scene.text, f.end)}
    first: Party | None = with_it[-1].value if with_it else None
    return first if first is not None and first.name in told and topic.value.name not in told else None


def _alone(scene: Scene, named: Sequence[Found[Any]], own: Span, at: int) -> bool:
    """Whether a sentence names nobody, so that its subject is understood."""
    first = bisect_left(named, at, key=lambda f: f.start)
    return (first == len(named) or named[first].start >= own.end) and not _SUBJECTED.search(scene.text, own.start, own.end)
