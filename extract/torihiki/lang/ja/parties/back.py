"""Words that stand for an organisation named elsewhere: 同社, 両社, 当社, ３社, 前者, 後者, 親会社."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Any

from torihiki.core.language import Draft
from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.core.weave import weave
from torihiki.lang.ja.paragraphs import begins
from torihiki.values.party import Party

__all__ = ["BACK", "find_back"]

BACK = "ja.parties.back"

_ONE = sieve(r"(?<![一-龥])同(?:社|行|グループ|庁|省|機構|ファンド|公社|大学)(?![一-龥]{1}(?<!株)(?<!長)(?<!側)(?<!製)(?<!製)(?<!子))")
_FIRM = sieve(
    r"(?<![^\s、。」でき])会社(?=(?:は|では|としては|によりますと|側は)(?!、?(?:こう|この|その)))"
)  # broadcasters: 会社は…を発表しました
_SELVES = ("当社", "弊社", "当行", "当グループ", "本投資法人", "当投資法人")
_SELF = sieve(rf"(?<![一-龥])(?:{'|'.join(_SELVES)}|当社グループ)")
_BOTH = sieve(r"(?<![一-龥])両(?:社|行|グループ|者)")
_OF_TWO = sieve(r"(?<![一-龥])([前後])者(?=[はがのにとをも、])")
_COUNT = sieve(r"(?<![0-9.,一-龥])(?:の)?([2-9二三四五六七八九])社(?=は|が|の|で|と|に|、|から|とも|による|共同)")
_TOPIC = sieve(r"」?(?:\([^)\n]{1,30}\))?(?:は|が|も)")
_LEARNED = sieve(r"(?:大学|大学院|研究所|研究機構|高専|University|Institute of Technology|RIKEN|AIST)$|^University of ")  # never 同社
_WA = sieve(r"」?(?:\([^)\n]{1,30}\))?は")
_WITH_IT = sieve(r"(?:\([^)\n]{1,30}\))?と(?:共同|組[んみ]|折半|提携|ともに|連携)")
_THING_IS = sieve(r"[一-龥ァ-ヴーA-Za-z]は、?[^。]{0,24}$")
_SEVERAL = sieve(r"(?:と|、|や|・)[ァ-ヴーA-Za-z一-龥・]{2,16}$")
_MARKED = sieve(r"」?(?:\([^)\n]{1,30}\)|\))?[はも]")
_OBLIQUE = sieve(r"(?:株|株式)?(?:に|を|から|と(?!も|し)|へ|の|側に|側と)")
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
_ISSUER = sieve(r"(?:株式会社|\(株\)|㈱|会社名|上場会社名|商号)")
_LABEL = sieve(r"^\s?(?:会社名|上場会社名|商号|会社名称|社名)\s?[:：]?\s?")
_SAME = sieve(r"(?:株式会社)? ?\([^()\n]{0,40}「(?:当社|弊社|当行)」")
_HEADS = sieve(r"[、」]|(?:は|が)(?![^。\n]{0,60}と(?:締結|契約)した)")
_BETWEEN = sieve(r"(?:\([^)\n]{1,20}\))?(?:、|と|や|・|,|および|及び| )[^、。\n]{0,18}")
_DIGITS = {c: i for i, c in enumerate("二三四五六七八九", 2)} | {str(i): i for i in range(2, 10)}
_MEMORY = 500  # characters back in which the organisation meant must stand


def find_back(draft: Draft) -> Draft:
    """Add a finding for each such word whose organisation is clear."""
    scene = draft.scene
    if not scene.dealt:
        return draft
    named = [f for f in draft.found if f.kind == "party" and f.value.kind not in {"media", "product"} and not f.value.names]
    if not named:
        return draft
    firms = [f for f in named if f.value.kind not in {"government", "centralbank"} and not f.value.name.endswith("証券取引所")]
    late = [*_singles(scene, firms or named, named), *_of_two(scene, firms), *_selves(scene, firms or named), *_plurals(scene, firms)]
    return weave(draft, late)


def _found(start: int, end: int, party: Party) -> Found[Any]:
    return Found("party", start, end, party, BACK, (), 0.6)


def _singles(scene: Scene, named: Sequence[Found[Any]], everyone: Sequence[Found[Any]]) -> Iterator[Found[Any]]:
    for match in _FIRM.finditer(scene.text):
        meant = _topic(scene, named, match.start(), oblique=False)
        if meant is not None:
            yield _found(match.start(), match.end(), meant)
    banks = [f for f in named if _bank(f)]
    firms = [f for f in named if not _bank(f) and not _LEARNED.search(f.value.name)] or named
    funds = [f for f in named if f.value.kind == "fund" or f.value.name.endswith(("ファンド", "組合"))]
    offices = [f for f in everyone if f.value.kind == "government"]
    pools = {"社": firms, "行": banks, "フ": funds, "庁": offices, "省": offices}
    for match in _ONE.finditer(scene.text):
        meant = _topic(
            scene, pools.get(match.group()[1]) or named, match.start(), oblique=_OBLIQUE.match(scene.text, match.end()) is not None
        )
        if meant is not None:
            yield _found(match.start(), match.end(), meant)


def _bank(found: Found[Any]) -> bool:
    """Whether a name is a bank's, which is never called 同社."""
    party = found.value
    return bool(
        party.name.endswith(("銀行", "信用金庫", "信金", "公庫"))
        or (party.kind == "bank" and party.name.endswith((" Bank", " Banking Corporation", "Finance Corporation", "Bank of Japan", "公庫")))
    )


def _of_two(scene: Scene, named: Sequence[Found[Any]]) -> Iterator[Found[Any]]:
    """前者, 後者: the first and the second of the two names told last, in this sentence or the one before."""
    if "前者" not in scene.text and "後者" not in scene.text:
        return
    for match in _OF_TWO.finditer(scene.text):
        first = scene.sentence(max(scene.sentence(match.start()).start - 1, 0)).start
        told = list({f.value.name: f for f in _before(named, match.start()) if f.start >= first}.values())
        if len(told) > 1:
            yield _found(match.start(), match.start() + 2, told[-2 if match[1] == "前" else -1].value)


def _topic(scene: Scene, named: Sequence[Found[Any]], at: int, *, oblique: bool) -> Party | None:
    """The topic of the sentence before (or, inside a sentence, the name just before), else the last name.

    ``oblique``: the word is no subject (同社に), so that of the names before it in the sentence the one that is none is meant.
    """
    before = _before(named, at)
    if not before:
        return None
    own = scene.sentence(at)
    inside = [f for f in before if f.start >= own.start]
    topics = [f for f in inside if _TOPIC.match(scene.text, f.end)]
    if inside:
        others = [f for f in inside if f not in topics] if oblique and topics and topics[-1] is not inside[-1] else []
        if oblique and topics and not others and not scene.text.startswith("の", at + 2) and all(f in topics for f in inside):
            others = [
                f for f in before if f.start < own.start and f.value.name != topics[-1].value.name
            ]  # Xは…同社とも: someone told before
            first = scene.sentence(max(own.start - 1, 0))
            near = [f for f in others if f.start >= first.start]
            told = [f for f in near if _BOUGHT.match(scene.text, f.end)] or [f for f in near if _MARKED.match(scene.text, f.end)]
            others = [f for f in others if f.start == first.start and scene.text.startswith("には", f.end)] or told or others
        if oblique and len(topics) > 1 and scene.text.startswith("が", topics[-1].end) and scene.text.startswith("は", topics[-2].end):
            others = topics[-2:-1]  # Xは、Yが同社を買収することで: X
        if len(topics) > 1 and _HOLDING.fullmatch(scene.text, topics[-1].end, at):
            others = [f for f in topics[:-1] if f.value.name != topics[-1].value.name]  # Xは、Yが保有する同社株: X
        party: Party = (others or topics or inside)[-1].value
        return party
    if not oblique and begins(scene, at) and (told_of := _above(scene, before, at)):
        return told_of
    last = scene.sentence(before[-1].start)
    earlier = [f for f in before if f.start >= last.start]
    if _BACKWARD.match(scene.text, last.start) and earlier[0] is not before[0] and not any(_WA.match(scene.text, f.end) for f in earlier):
        above = scene.sentence(last.start - 1) if last.start else last
        earlier = [f for f in before if above.start <= f.start < last.start] or earlier
    topics = [f for f in earlier if _TOPIC.match(scene.text, f.end)]
    if oblique and earlier[0].start == last.start and scene.text.startswith("には", earlier[0].end):
        into: Party = earlier[0].value
        return into  # XにはYも出資する。Yは同社と: X
    if topics and not oblique and _SUBJECT.match(scene.text, at) and all(scene.text.startswith("も", f.end) for f in topics):
        topics = [f for f in before if f.start < last.start and _WA.match(scene.text, f.end)][-1:] or topics  # Xも買う。同社は: not X
    if topics and not oblique and not any(_MARKED.match(scene.text, f.end) for f in topics):
        opens = scene.text[at - 1 : at] == "\n"
        if opens or _THING_IS.search(scene.text, last.start, topics[0].start):
            floor = -1 if opens else scene.text.rfind("\n", 0, at)
            topics = [f for f in before if f.start > floor and _MARKED.match(scene.text, f.end)][
                -1:
            ] or topics  # 主幹事はXが務める, 船はXが建造する: what follows is not of X
    bought = (
        [f for f in earlier if f not in topics and _BOUGHT.match(scene.text, f.end)]
        if topics and (_FOUNDED.match(scene.text, at) or _HELD.match(scene.text, at))
        else []
    )
    if bought:
        target: Party = bought[-1].value
        return target
    if (
        _SUBJECT.match(scene.text, at)
        and _PUTS.search(scene.text, last.start, last.end)
        and not any(_WA.match(scene.text, f.end) for f in earlier)
    ):
        topics = [f for f in before if _WA.match(scene.text, f.end)][-1:] or topics  # whose round it is
    if topics and oblique and scene.text.startswith(("へ", "に", "と", "から"), at + 2) and _alone(scene, named, own, at):
        others = [f for f in earlier if f.value.name != topics[0].value.name]  # 同社にも出資する: the subject that is left out is the topic
        allies = [f for f in others if _WITH_IT.match(scene.text, f.end)] if scene.text.startswith("と", at + 2) else []
        others = allies or others  # Yと共同でZを買収した。同社と: Y
        if others:
            other: Party = others[-1].value
            return other
    if not topics and not oblique and _SUBJECT.match(scene.text, at) and not _SAID_OF.search(scene.text, last.start, last.end):
        topics = [f for f in before if _WA.match(scene.text, f.end) or _heads(scene, f)][
            -1:
        ]  # the sentence before names no subject: its own is meant, or whom the heading names
    if not topics and _SUBJECT.match(scene.text, at) and _SIDE_IS.match(scene.text, last.start):
        topics = [f for f in before if _TOPIC.match(scene.text, f.end) and f.start < last.start][
            :1
        ]  # 売り手はXだった。同社は: of whom it is told
    if topics and not oblique and (led := _led_by(scene, before, earlier, topics[0])):
        return led
    others = [f for f in earlier if topics and f.value.name != topics[0].value.name] if _SHARES.match(scene.text, at + 2) else []
    party = (others or topics or earlier)[-1 if others or not topics else 0].value
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


def _before(named: Sequence[Found[Any]], at: int) -> Sequence[Found[Any]]:
    """The names that end within reach left of a place."""
    first = bisect_left(named, at - _MEMORY, key=lambda f: f.start)
    last = bisect_left(named, at, key=lambda f: f.start)
    return [f for f in named[first:last] if f.end <= at]


def _selves(scene: Scene, named: Sequence[Found[Any]]) -> Iterator[Found[Any]]:
    """当社: the issuer, the first name that stands with its legal form or in the head of the release."""
    matches = list(_SELF.finditer(scene.text)) if any(word in scene.text for word in _SELVES) else []
    if not matches:
        return
    signed = _signature(scene, named)
    issuer = signed or _issuer(scene, named)
    for match in matches:
        if issuer.start > match.start() and signed is None:
            continue
        yield _found(match.start(), match.end(), issuer.value)


def _signature(scene: Scene, named: Sequence[Found[Any]]) -> Found[Any] | None:
    """The name that stands alone on a line with its legal form: head or foot of a release."""
    for found in named:
        if found.value.name.endswith("投資法人") and found.start < _MEMORY:
            return found
        left = _LABEL.sub("", scene.before(found.start, 40))
        right = scene.after(found.end, 40)
        if not left.strip() and _ISSUER.match(scene.text, found.start) and not right.strip():
            return found
        if not left.strip() and _ISSUER.fullmatch(right.strip()):
            return found
    return None


def _issuer(scene: Scene, named: Sequence[Found[Any]]) -> Found[Any]:
    """Who says 当社: the name that is so called, the subject that opens the text, the first with its legal form, else the first."""
    for found in named:
        if _SAME.match(scene.text, found.end):
            return found
    first = named[0]
    if not scene.text[: first.start].strip("「【 ") and _HEADS.match(scene.text, first.end):
        return first
    return next((f for f in named if _ISSUER.search(scene.before(f.start, 12) + scene.text[f.start : f.end])), first)


def _plurals(scene: Scene, named: Sequence[Found[Any]]) -> Iterator[Found[Any]]:
    """両社 and N社: the last distinct names before."""
    wanted = [(m.start(), m.end(), 2) for m in _BOTH.finditer(scene.text)]
    wanted += [(m.start(1), m.end(), _DIGITS[m.group(1)]) for m in _COUNT.finditer(scene.text)]
    lists = _lists(scene, named) if wanted else []
    meant: dict[int, tuple[str, ...]] = {}  # count → the names that it stood for last
    ends = {f.end for f in named}
    for start, end, count in sorted(wanted):
        if scene.text[start - 1 : start] == "の" and start - 1 not in ends and _SEVERAL.search(scene.before(start - 1, 24)):
            continue  # プロダクション・アイジーとボンズの2社: those are meant, whoever they are
        names = _near(scene, named, start, count)
        if names is None:
            names = meant.get(count) or _listed(lists, start, count) or _distinct([f for f in named[:8] if f.end <= start], count)
        if names is not None and len(names) == count:
            meant[count] = names
            yield _found(start, end, Party(names[0], names=names))


def _listed(lists: Sequence[tuple[int, tuple[str, ...]]], at: int, count: int) -> tuple[str, ...] | None:
    """The last list of just so many names before a place."""
    last = bisect_left(lists, at + 1, key=lambda entry: entry[0])
    return next((names for _, names in reversed(lists[max(last - 40, 0) : last]) if len(names) == count), None)


def _near(scene: Scene, named: Sequence[Found[Any]], at: int, count: int) -> tuple[str, ...] | None:
    """The names of this sentence and the one before, if they are just as many."""
    first = scene.sentence(max(scene.sentence(at).start - 1, 0)).start
    near = [f for f in _before(named, at) if f.start >= first]
    if near and near[-1].start < scene.sentence(at).start and scene.text.startswith("も", near[-1].end):
        return None  # AやBも進める: others than the two
    names = tuple(dict.fromkeys(f.value.name for f in near))
    return names if len(names) == count else None


def _distinct(named: Sequence[Found[Any]], count: int) -> tuple[str, ...] | None:
    names = tuple(dict.fromkeys(f.value.name for f in named))[:count]
    return names if len(names) == count else None


def _lists(scene: Scene, named: Sequence[Found[Any]]) -> list[tuple[int, tuple[str, ...]]]:
    """Lists of names with the place where each ends: A、B、米データセンター開発のC."""
    lists: list[tuple[int, tuple[str, ...]]] = []
    group: list[Found[Any]] = []
    for found in named:
        if group and not _BETWEEN.fullmatch(scene.text, group[-1].end, found.start):
            lists.append((group[-1].end, tuple(dict.fromkeys(f.value.name for f in group))))
            group = []
        group.append(found)
    if group:
        lists.append((group[-1].end, tuple(dict.fromkeys(f.value.name for f in group))))
    return [(end, names) for end, names in lists if len(names) > 1 and not scene.text.startswith("も", end)]  # AやBも: others
