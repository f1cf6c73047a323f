"""The other side of a deal where the text says what it is and not who: 欧州の船主から, インドの部品メーカーと合弁."""

from __future__ import annotations

import re
from collections.abc import Sequence

from torihiki.core.lexicon import any_of
from torihiki.core.sieve import sieve
from torihiki.deals.shape import DealType, Participant, Shape
from torihiki.lang.ja.deals.people.clause import Clause
from torihiki.lang.ja.parties.words import NATION_SIGNS, NATIONS

__all__ = ["faced", "founder"]

_LAND = rf"(?:(?:{any_of(NATIONS)}|米国|海外|国内外|国内|域内|アジア|中東|欧米|アフリカ|南米|北米|中南米|北欧|東欧|東南アジア|オセアニア|現地|地元)(?:地域)?(?:の|系|籍の)?|(?<![一-龥])[{NATION_SIGNS}](?:の|(?=[一-龥ァ-ヴ])))"
_SORT = (
    r"(?:船主|船会社|船社|海運大手|船舶会社|鉄道事業者|メーカー|財閥|商社|事業者|需要家|オペレーター|公社|公団|国営企業|国有企業|政府|国鉄|国防省|空軍|海軍|陸軍|交通省|運輸省|当局|病院|荷主|プロジェクト|(?:投資)?ファンド"
    r"|[一-龥ァ-ヴーA-Z]{2,10}?(?:会社|企業|大手|最大手|中堅|新興|チェーン|グループ)|同業(?:他社|大手)?)"
)
_ENDS = r"[」』]?(?:[1-3一二]社)?(?:\([^()\n]{0,30}\))?(?:から|より|と|との間で|との|向けに|向け|に|へ|が)(?![よつ対関おは])"
_WINS = sieve(r"を(?:勝ち取|獲得|射止め|取り付け)")
_ABROAD_AT_ALL = sieve(_LAND)
_BUYER = sieve(rf"{_LAND}[^、。はがをとに\n]{{0,18}}?{_SORT}(?:に|へ)(?![よつ対関おは])")
_ABROAD = sieve(rf"{_LAND}[^、。はがをとに\n]{{0,18}}?{_SORT}{_ENDS}")
_SIDE = sieve(rf"(?:{_LAND}[^、。はがをとに\n]{{0,18}}?|(?<=[」A-Za-zァ-ヴー]))?{_SORT}{_ENDS}")
# several and nobody; who belongs to the one named
_SEVERAL = sieve(
    r"(?:複数|各|多数|多く|一部|主要|さまざま|様々|数[十百]?|[0-9]{2,})(?:の|な|社)?[^、。]{0,8}$|各社|事業者ら|など"
    r"|子会社|関連会社|関係会社|親会社|持ち?株会社|新会社|合弁会社|グループ会社|グループ企業|取引先|大企業|中小企業|零細企業|地元企業|民間企業|一般企業|海外企業|外国企業|日本企業|日系企業|外資系企業|参加企業|同業他社"
)
_COUNTED = sieve(
    r"[0-9](?:隻|機|基|台|両|編成|艘|艇|棟)|[0-9](?:万)?(?:トン|キロリットル|バレル|立方メートル|平方メートル|坪)|メガワット|キロワット|[0-9][MGk]W"
)
_CRAFT = sieve(
    r"ボーイング|エアバス|[AB]?[0-9]{3}型?(?:機|neo|MAX|ER)|旅客機|航空機|機材|LNG船|タンカー|コンテナ船|フェリー|新造船|車両|編成"
)
_AREA = sieve(r"[0-9](?:万)?(?:平方メートル|m2|坪)|[一全]棟|フロア")
_OFFERED_BY = sieve(  # 第三者から買収提案を受けた
    rf"(?:第三者|サードパーティー?|(?:複数|匿名)の[^、。はが\n]{{1,10}}|{_SORT})(?:[1-9一二三]社)?から(?:の)?[^、。はが\n]{{0,16}}(?:提案|打診|申し入れ|申し出|オファー)を[^、。はが\n]{{0,8}}受け"
)
_BOUGHT = sieve(  # 茶飲料の米社を買収
    rf"(?:{_LAND}[^、。はがをとに\n]{{0,18}}?(?:[一-龥ァ-ヴーA-Z]{{1,12}}?(?:会社|企業|大手|最大手|中堅|新興|チェーン|メーカー|スタートアップ|ベンチャー))|(?<![一-龥])[{NATION_SIGNS}]社)(?:を|の(?:全?株式|買収|子会社化))"
)
_OFTEN = sieve(r"相次|次々|これまで|積極|繰り返|など|過去|[2-9]社|複数")
_HABIT = sieve(r"(?:して(?:いる|きた|おり|きており)|する(?:こと|動き|ケース|計画はない|方針だ)|を(?:検討|模索|目指|狙|視野|進め|加速))")
_DEALT: frozenset[DealType] = frozenset({"supply", "lease"})
_ORDERS = frozenset({"ja.deals.order-won", "ja.deals.order-built"})  # won from somebody: that is a contract, however much it is for
_LETS = frozenset({"lessor"})


def faced(clause: Clause, shape: Shape, people: Sequence[Participant]) -> bool:
    """Whether a clause with one named party tells what stands on the other side, and how much goes over."""
    if len(people) != 1 or not people[0].spans or people[0].spans[0].start < clause.sentence.start:
        return False
    text = clause.scene.text
    if shape.type == "joint_venture":
        return founder(clause)
    if shape.type == "divestiture":
        return people[0].role == "seller" and _other(clause, _BUYER)
    if shape.type == "acquisition":
        if people[0].role == "acquirer":
            return (
                _other(clause, _BOUGHT, by=2)
                and not _OFTEN.search(text, clause.sentence.start, clause.sentence.end)
                and not _HABIT.match(text, clause.cue.end, clause.sentence.end)
            )
        bid_for = people[0].role == "target" and people[0].place == "agent"
        return bid_for and _OFFERED_BY.search(text, clause.edge, clause.sentence.end) is not None
    if shape.type not in _DEALT:
        return False
    if _CRAFT.search(text, clause.edge, clause.sentence.end) and _COUNTED.search(text, clause.edge, clause.sentence.end):
        return True  # whoever builds or lets the aircraft
    if people[0].role in _LETS and _AREA.search(text, clause.sentence.start, clause.sentence.end):
        return True  # whoever takes the floors
    if (
        shape.name in _ORDERS
        and _WINS.match(text, clause.cue.end, clause.sentence.end)
        and _ABROAD_AT_ALL.search(text, clause.edge, clause.cue.start)
    ):
        return True  # 豪州の次期艦の受注を勝ち取った
    return _other(clause) and (
        shape.name in _ORDERS or _signed(clause) or _COUNTED.search(text, clause.edge, clause.sentence.end) is not None
    )


def _signed(clause: Clause) -> bool:
    """Whether a contract with one firm of a land and a trade is told."""
    return "契約" in clause.scene.text[clause.cue.start : clause.cue.end + 6] and founder(clause)


def founder(clause: Clause) -> bool:
    """Whether a partner without a name is said to be one firm of a land and a trade."""
    return _other(clause, _ABROAD)


def _other(clause: Clause, side: re.Pattern[str] = _SIDE, by: int = 0) -> bool:
    """Whether what is on the other side is said before the word; ``by``: how far into it."""
    text, floor = clause.scene.text, clause.edge
    end = clause.cue.start + by + text.startswith(("に", "へ"), clause.cue.start)  # 現地ファンド|に譲る: the word begins with the particle
    for match in side.finditer(text, floor, end):
        named = any(p.found.start < match.end() and match.start() < p.found.end for p in clause.placed)
        if not named and not _SEVERAL.search(text[max(floor, match.start() - 10) : match.end() - 1]):
            return True
    return False
