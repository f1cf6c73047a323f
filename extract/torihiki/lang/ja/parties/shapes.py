"""Stretches of a Japanese text that have the form of a firm's name, and how much speaks for each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from torihiki.core.lexicon import any_of
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.ja.parties.words import (
    ACTS,
    CLASSES,
    DEALINGS,
    FOLLOWERS,
    HONORIFICS,
    KATA_HEADS,
    KATA_KINDS,
    KATA_WORDS,
    LATIN_STOPS,
    LEGAL,
    NATION_SIGNS,
    NATIONS,
    PLACE_ENDS,
    SIGN_HEADS,
    SIGN_STOPS,
    VERBAL,
)  # fmt: skip
from torihiki.lang.naming import LATIN_HEADS

__all__ = ["ENOUGH", "KATA_END", "SIGN_END", "Shape", "shapes", "weigh"]

ENOUGH = 2.0  # a name is taken from here

_SURE_ENDS = sieve(
    r"(?:銀行|信用金庫|証券|公庫|製作所|自動車|製薬|建設|電力|電機|精工|重工業?|工業|化学工業|航空|生命保険?|海上|火災|科技|集団)$"
)

_OWNERS = sieve(r"(?:ホールディングス?|フィナンシャル・?グループ|グループ|(?<=[A-Z])HD)$")  # whatever stands before, it is a firm
_KINDS = sieve(rf"(?:{any_of(KATA_KINDS)})$")
_K = "ァ-ヴー"
_S = "一-龥々"
_SIGN_HEAD = any_of(SIGN_HEADS)
KATA_END = sieve(rf"(?:・)?(?:{any_of(KATA_HEADS)})$")
SIGN_END = sieve(rf"(?:{_SIGN_HEAD})$")
_LATIN = r"[A-Z][A-Za-z0-9À-ÿ]{0,24}(?:[-&.+'][A-Za-z0-9À-ÿ]{1,20}){0,3}"
# kana with a kanji or Latin end; kanji with a firm-like end; Latin words
_KANA_NAME = rf"[{_K}]{{2,20}}(?:[・=][{_K}]{{1,20}}){{0,4}}(?:(?:{_SIGN_HEAD})(?![{_S}])|(?:AI|DX|IT|BV|HD|DC|IX)(?![A-Za-z0-9]))?"
_KANA = sieve(_KANA_NAME)
_INITIALS = r"(?:(?<![A-Za-z0-9])(?!(?:AI|IT|EV|GPU|CPU|PC|IC|LSI|DX|EC|TV|CM|SNS|IP|ID|VR|AR|XR|LED|SaaS|DVD|CD|OS|NAND|DRAM|HBM|DC|LNG|LP|UV)[ァ-ヴ])[A-Z]{2,5})?"
_SHAPE = sieve(
    rf"(?P<kata>(?<![{_K}]){_INITIALS}{_KANA_NAME})"
    rf"|(?P<sign>(?<![{_S}])[{_S}]{{1,12}}(?:[{_K}]{{2,16}}|(?:AI|DX|IT|BV)(?![A-Za-z0-9]))?)"
    rf"|(?P<latin>(?<![A-Za-z0-9@/#.-]){_LATIN}(?: (?:& )?{_LATIN}){{0,5}})"
)
_NATION_HEAD = sieve(rf"(?:(?:{any_of([n for n in NATIONS if n != '日本'])})|[{NATION_SIGNS}](?=[{_S}]{{2}}|[{_K}]{{2}}))")
_CLASS_HEAD = sieve(rf".{{0,8}}?(?:{any_of([c for c in CLASSES if len(c) > 1])})(?=[{_S}{_K}]{{2}})")
_SIGN_NAME = sieve(rf"[{_S}]{{1,6}}?(?:{any_of([h for h in SIGN_HEADS if len(h) > 1])})$")
_LEGAL_LATIN = sieve(
    r",? (?:Inc|Corp|Corporation|Ltd|Limited|LLC|Co|plc|PLC|AG|SE|NV|N\.V|SA|S\.A|GmbH|Pte|BV|B\.V|AB|ASA|Oy|S\.p\.A|Pty|Pvt|K\.K)"
    r"(?![A-Za-z])\.?(?: Ltd\.?)?"
)


_LEGAL_INNER = sieve(
    r" (?:Pte|Pvt|Pty|Sdn|Bhd|KK|Inc|Corp|Corporation|Ltd|Limited|LLC|Co|plc|PLC|AG|SE|NV|N\.V|SA|S\.A|GmbH|BV|B\.V|AB|ASA|Oy)(?: "
    r"(?:Ltd|Bhd|Co|Inc|KGaA))?$"
)
_ENDS = tuple(SIGN_HEADS)
_INNER = sieve(r"[A-Za-z]*[a-z][A-Z]|[A-Z]{2,}[a-z]{2}")


class Shape(NamedTuple):
    """``text[start:end]`` has the form of a name; ``kind`` is kata, sign or latin; ``stop`` lies after a Latin legal form."""

    start: int
    end: int
    stop: int
    text: str
    kind: str


def shapes(scene: Scene, closed: Sequence[Span]) -> Iterator[Shape]:
    """All stretches outside ``closed`` (sorted) that have the form of a name."""
    text = scene.text
    at = 0
    for match in _SHAPE.finditer(text):
        start, end, kind = match.start(), match.end(), str(match.lastgroup)
        while at < len(closed) and closed[at].end <= start:
            at += 1
        if at < len(closed) and closed[at].start < end:
            if closed[at].start <= start:
                continue
            end = closed[at].start
        if kind == "sign" and not text.endswith(_ENDS, start, end) and not "ァ" <= text[end - 1] <= "ー" and not text[end - 1].isascii():
            continue  # most kanji runs: no firm-like end
        shape = _sign_shape(text, start, end) if kind == "sign" else Shape(start, end, end, text[start:end], kind)
        if shape is None or len(shape.text) < 2 or shape.text in KATA_WORDS:
            continue
        if kind == "latin":
            if shape.text in LATIN_STOPS:
                continue
            inner = _LEGAL_INNER.search(shape.text)
            legal = _LEGAL_LATIN.match(text, end + (text.startswith(". ", end) if inner else 0))
            stop = legal.end() if legal else end + (bool(inner) and text[end : end + 1] == ".")
            if inner and inner.start() > 1:
                shape = Shape(start, start + inner.start(), stop, shape.text[: inner.start()], kind)
            else:
                shape = shape._replace(stop=stop)
        yield shape


def _sign_shape(text: str, start: int, end: int) -> Shape | None:
    """Kanji with a firm-like end, without a country or a class word before it; None if it has no such end."""
    nation = _NATION_HEAD.match(text, start, end)
    if nation:
        start = nation.end()
    classed = _CLASS_HEAD.match(text, start, end)
    while classed:
        start = classed.end()
        classed = _CLASS_HEAD.match(text, start, end)
    name = text[start:end]
    if name[-1].isascii():  # 星海AI; 生成AI is a thing
        head = name[:-2]
        return None if len(head) < 2 or len(head) > 5 or head in SIGN_STOPS or head[-2:] in SIGN_STOPS else Shape(start, end, end, name, "sign")
    kata = re.search(rf"[{_K}]+$", name)
    if kata:
        head = name[: kata.start()]
        if not head:
            kana = _KANA.match(text, start)
            return Shape(start, kana.end(), kana.end(), kana.group(), "kata") if kana else None
        if len(head) > 4 or (head in SIGN_STOPS and head != "日本") or kata.group() in _THINGS:
            return None
        if kata.group() in KATA_WORDS and not KATA_END.search(kata.group()) and kata.group() not in SIGN_HEADS:
            return None
        return Shape(start, end, end, name, "sign")
    found = _SIGN_NAME.match(name)
    if found is None:
        return None
    head = SIGN_END.sub("", name)
    if not head or (head in SIGN_STOPS and not _CODE.match(text, end)) or any(head.startswith(s) and head[len(s) :] in SIGN_STOPS for s in (head[:2], head[:1])):
        return None
    return Shape(start, end, end, name, "sign")


_THINGS = frozenset((
    "メモリー", "サービス", "システム", "データ", "ソフト", "ネットワーク", "パワー", "モバイル", "クラウド",
    "ロボット", "バッテリー", "エネルギー", "オイル", "カー", "オート", "リンク", "インフラ", "コンピューター",
))  # fmt: skip
_LEGAL_BEFORE = sieve(rf"(?:{any_of(LEGAL)}) ?$")
_LEGAL_AFTER = sieve(rf" ?(?:{any_of(LEGAL)})")
_CLASS_BEFORE = sieve(rf"(?:{any_of(CLASSES)})(?:の|、|「|である|だった|・)?$")
_QUOTED = sieve(rf"(?:{any_of(CLASSES)})(?:の|、)?「$")
_NATION_BEFORE = sieve(rf"(?:^|[^{_S}])(?:[{NATION_SIGNS}]|{any_of(NATIONS)})(?:・|の)?$")
_NATION_CLASS = sieve(rf"(?:[{NATION_SIGNS}]|{any_of(NATIONS)})[{_S}{_K}A-Z]{{0,14}}(?:{any_of(CLASSES)})(?:の|、)?$")
_SEAT = sieve(
    r"\((?:本社|東京|大阪|京都|名古屋|福岡|札幌|仙台|横浜|神戸|北海道|[一-龥]{1,4}(?:市|区|町|村|県|府|都|州)|"
    r"[ァ-ヴー]{2,10}(?:州|市)|[ァ-ヴー]{3,12}\)|[A-Z][A-Za-z&. -]{2,30}(?:、|\))|証券コード|コード|東証|以下|旧|通称|略称|CEO|社長|[0-9]{4}\)|NASDAQ|NYSE|"
    r"[^)\n]{0,12}(?:本社|市|区|スタートアップ|企業|会社|大手|新興|チップ|メーカー|ファンド|社長))"
)
_FOLLOWER = sieve(any_of(FOLLOWERS))
_ACT = sieve("|".join(ACTS))
_TOPIC = sieve(rf"(?:\([^)\n]{{1,30}}\))?(?:は|が|も)(?!ん)[^。\n]{{0,60}}?(?:{any_of(VERBAL)})")
# the subject that opens a sentence, and a deal in it, however far behind
_OPENS = sieve(r"(?:^|[。\n]|」と|[。」] )\s?[・\-■◆●○◇▼【]? ?$")
_SUBJECT = sieve(
    r"(?:\([^)\n]{1,60}\))?(?:は|が)(?:、|[0-9]{1,2}日|同日|今年|昨年|[0-9]{4}年)(?:[^。\n(]|\([^)\n]{0,160}\)){0,120}?"
    rf"(?:{any_of(DEALINGS)})"
)
_HEADLINE = sieve(rf"、[^。\n]{{0,60}}?(?:{any_of(DEALINGS)})[^。\n]{{0,40}}(?:\n|$)")
_MONEYED = sieve(r"\((?:約|最大)?[0-9.,]{1,8}(?:万|億|兆)?(?:米?ドル|円|ユーロ|ポンド|元|ウォン)")
_HONORED = sieve(rf"(?:・[{_K}]{{1,12}})?(?:\([0-9]{{2}}\))?(?:{any_of(HONORIFICS)})")
_PLACED = sieve(
    rf"{any_of(PLACE_ENDS)}|の[{_S}{_K}A-Z]{{0,10}}(?:会社|企業|新興|スタートアップ|メーカー|大手|ベンチャー)(?!に|の|と)|の(?:企業|"
    rf"新興|スタートアップ|会社)"
)
_BULLET = sieve(r"(?:^|\n)[ ]{0,4}[・●○■◆▼*\-→>|] ?$|→ ?$")
_ENTRY = sieve(r"(?:\([^)\n]{1,20}\))?(?: ?[:→×]|は|が)")
_DEALS = sieve(any_of(VERBAL))
_CROSS = sieve(r"[×→&] ?$")


_CODE = sieve(r" ?[<(【\[](?:東証[^)>\]】]{0,6}|コード:?)?[0-9]{3}[0-9A-Z](?:\.T|:JP|、[^)>\]】]{1,10})?[>)】\]]")  # its number at the exchange
_SHARES = sieve(r"(?:が|は)(?:[0-9]{1,2}日ぶりに?|大幅に?|一時、?)?(?:続伸|反発|続落|反落|急伸|急騰|急落|大幅高|大幅安|ストップ高|ストップ安|高い。|買われ)")
_DOES = sieve(r"(?:手掛ける|手がける|展開する|運営する|製造する|販売する|提供する|営む|開発する|生産する)(?:米|英|独|仏|中国|韓国|台湾)?$")
_PLACE = sieve(r"\((?:[一-龥]{2,4}(?:都|道|府|県)?[一-龥ヶ・]{0,8}(?:市|区|町|村|都|府|県)?|東京|大阪|京都)(?:[・、。][^)\n]{0,80})?\)")


def weigh(shape: Shape, scene: Scene) -> float:
    """Evidence for one occurrence; below zero speaks against."""
    left, right = scene.before(shape.start, 26), scene.after(shape.stop, 90)
    if _HONORED.match(right) or (_PLACED.match(right) and not _SEAT.match(right)):
        return -3.0
    score = _form(shape)
    if _PLACE.match(right):
        score = max(score, 0.6)
    code = _CODE.match(right)
    if code:
        score = max(score, 0.6) + 2.5
        right = right[code.end() :]
    if _DOES.search(left):
        score += 1.0
    if _SHARES.match(right):
        score += 1.6
    if _LEGAL_BEFORE.search(left) or _LEGAL_AFTER.match(right):
        score += 4.0
    if _QUOTED.search(left):
        score += 2.0
    elif _CLASS_BEFORE.search(left):
        score += 1.7
    if _NATION_CLASS.search(left):
        score += 0.5
    elif _NATION_BEFORE.search(left):
        score += 1.3 if shape.kind != "sign" else 0.6
    if _SEAT.match(right):
        score += 1.5
        right = right[right.find(")") + 1 :]
    if _FOLLOWER.match(right):
        score += 1.4
    if _ACT.match(right):
        score += 1.6
    elif _TOPIC.match(right):
        score += 1.2
    opens = _OPENS.search(scene.before(shape.start, 4))
    if opens and not left.strip("・-■◆●○◇▼【 ") and _HEADLINE.match(scene.text, shape.stop, shape.stop + 100):
        score += 1.2
    if opens and _SUBJECT.match(scene.text, shape.stop, shape.stop + 400):
        score += 1.2
    if _BULLET.search(left) and _ENTRY.match(right):
        score += 1.4 if _DEALS.search(right.partition("\n")[0]) else 0.6
    elif _BULLET.search(left) and _MONEYED.match(right):
        score += 1.2
    if _CROSS.search(left) or right.startswith((" ×", "×", " →")):
        score += 0.8
    return score


def _ordinary(kana: str) -> bool:
    """Whether a kana run (initials before it aside) is made of ordinary words alone: ホワイト + プラン."""
    kana = kana.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") or kana
    reach = [True] + [False] * len(kana)
    for start in range(len(kana)):
        if reach[start]:
            for end in range(start + 2, len(kana) + 1):
                reach[end] = reach[end] or kana[start:end] in KATA_WORDS
    return reach[-1]


def _form(shape: Shape) -> float:
    """What the form alone says."""
    if shape.stop > shape.end:
        return 3.0
    text = shape.text
    if _OWNERS.search(text) and len(text) > 6 and not _ordinary(_OWNERS.sub("", text).rstrip("・")):
        return 2.0
    if _KINDS.search(text):
        return -2.0
    if shape.kind == "kata":
        if SIGN_END.search(text) or re.search(r"[A-Z]$", text):
            head = SIGN_END.sub("", text)
            return -2.0 if _ordinary(re.sub(r"[A-Z]+$", "", head)) else 1.2
        end = KATA_END.search(text)
        if end and end.start() > 1 and text[: end.start()] not in KATA_WORDS:
            return -1.0 if _ordinary(text[: end.start()]) else 1.0
        if all(map(_ordinary, re.split("[・=]", text))):
            return -2.0
        return 0.8 if len(text) > 3 else 0.2
    if shape.kind == "sign":
        kata = re.search(rf"[{_K}]+$", text)
        if kata and kata.group() in KATA_WORDS:
            return 0.4 if kata.start() == 2 else -1.0
        return 0.8 if kata else 1.5 if _SURE_ENDS.search(text) else 0.7
    if " " in text and text.rpartition(" ")[2] in LATIN_HEADS:
        return 1.4
    if text.isupper() and len(text) < 5:
        return -0.5
    return 0.8 if _INNER.match(text) else 0.5 if len(text) > 3 else 0.1
