"""Lines of a fact sheet: a label, a colon, a value. Some say who has which part (買い手：X), others how much, how long, when (契約期間：7年)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import DealType, Event, PartyRole
from torihiki.values.change import replace

__all__ = ["FACTS", "Cards", "labelled"]

_OPEN = r"[ \t]*(?:[-・*•●○■◆▼▶|✅→]|[\U0001f300-\U0001faff]\ufe0f?)?[ \t]*\**"
_COLON = r"\** ?[:|](?!//)"
_SUM = r"(?:契約|調達|資金調達|買収|取得|取引|出資|投資|融資|譲渡|売却|受注|発注|補助|助成|支払|合計|供給)?(?:総額|金額|額|規模|価格|対価|価額)"
_WHEN = r"日付|(?:発表|公表|契約|締結|調印|合意|報道)(?:日|時期)?|(?:買収|取引|手続き|譲渡|統合|払込|クロージング|供給|提供|稼働|運用|運転|利用|納入|出荷|着工|建設|開業|量産|展開|初回展開|サービス)?(?:の)?(?:完了|開始|終了|実行|予定|見込み?|見通し|期限|満了)+(?:日|時期|予定|見込み?)*|払込(?:期)?日|稼働(?:時期|予定)?|時期|日程|着工|完成|竣工"
_WHAT = r"(?:契約|賃貸|リース|供給|提携|協業|利用|融資|返済)?期間|年限|(?:GPU|TPU|チップ|アクセラレーター)(?:数|の数|の?種類|数量)?|(?:搭載|採用|対象|使用)?(?:チップ|GPU|アクセラレーター|半導体)|(?:電力|供給|契約|発電|設備)?(?:容量|電力|電力量)|支払い?(?:方法|条件)|対価の?形|(?:出資|持ち?株|議決権|取得)比率|取得割合|条件|オプション|独占(?:契約|性|権)?|更新|前払い?|違約金|(?:規制)?(?:当局の)?承認|役員|取締役"
FACTS = sieve(rf"{_OPEN}(?:うち|主な|総)?(?:{_SUM}|{_WHEN}|{_WHAT})(?:\([^()\n]{{1,12}}\))?{_COLON}")
_LABEL = sieve(rf"{_OPEN}(?P<label>[^\s:|。、「」]{{1,14}}){_COLON}")
_NUMBERED = r"[ \t]*(?:\(?[0-9①-⑳]{1,2}[).、]{0,2} ?|[■●・◆] ?)?"  # 1. (2) ③: how releases number their lines
_ROW = sieve(  # 1.借入先 株式会社X: a label of a release, which no colon ends
    rf"{_NUMBERED}(?P<label>借入先|アレンジャー|参加金融機関|金融機関|貸付人|割当(?:予定)?先|譲渡先|売却先|買主|譲受人|引受先|取得先|提携先|発注者|委託先)[ \t]{{1,4}}(?=\S)"
)
_TITLE = sieve(rf"{_NUMBERED}(?:名称|商号|会社名|氏名|法人名)(?:[ \t]{{1,4}}| ?: ?)(?=\S)")
_SECTION = sieve(  # 2.譲渡先の概要, with the name in a row below
    rf"(?:^|\n){_NUMBERED}(?P<label>[^\s:。、]{{0,8}}?(?:譲渡(?:先|の相手(?:先|方))|売却先|買主|借入先|割当(?:予定)?先|(?:業務|資本業務)?提携(?:先|の相手(?:先|方))|取得の相手(?:先|方)|相手(?:先|方)))(?:企業|会社)?の?(?:概要|名称)[^\n]{{0,12}}\n(?:[^\n]{{0,30}}\n)?$"
)
_SECTION_REACH = 90  # code points from such a heading to the row with the name
_LONGEST = 160  # code points of a line that lists names
_REACH = 900  # code points from what was told to a line that adds to it

_BUYS: dict[DealType, PartyRole] = {
    "acquisition": "acquirer",
    "divestiture": "acquirer",
    "supply": "customer",
    "cloud": "customer",
    "lease": "lessee",
}
_SELLS: dict[DealType, PartyRole] = {
    "acquisition": "seller",
    "divestiture": "seller",
    "supply": "provider",
    "cloud": "provider",
    "lease": "lessor",
}
_ORDERS: dict[DealType, PartyRole] = {
    "supply": "customer",
    "cloud": "customer",
    "lease": "lessee",
    "licensing": "licensee",
    "financing": "borrower",
}
_GIVES: dict[DealType, PartyRole] = {
    "supply": "provider",
    "cloud": "provider",
    "lease": "lessor",
    "licensing": "licensor",
    "financing": "lender",
}
_ALIKE: dict[DealType, PartyRole] = {
    "partnership": "partner", "joint_venture": "partner", "merger": "partner", "other": "partner", "financing": "lender", "investment": "investor",
    "construction": "builder",
}  # fmt: skip
_LABELS: tuple[tuple[str, dict[DealType, PartyRole]], ...] = (
    (r"[^\s]{0,8}?(?:譲渡の相手(?:先|方)|譲受人)", _BUYS),
    (r"[^\s]{0,8}?取得(?:先|の相手(?:先|方))", _SELLS),
    (r"割当予定先", {"investment": "investor"}),
    (r"(?:業務|資本業務)?提携の相手(?:先|方)", {"partnership": "partner", "investment": "investee"}),
    (r"相手(?:先|方)", {"acquisition": "seller", "divestiture": "acquirer", "partnership": "partner", "joint_venture": "partner", "merger": "partner"}),
    (r"(?:共同)?リード(?:投資家|インベスター|VC)?|(?:その他の?|主な|既存|新規|参加|主要)?(?:投資家|株主|引受先|引き受け先|出資者|引受人|割当先|出資企業|出資元|VC)", {"investment": "investor"}),
    (r"買い手|買収(?:企業|者|元|側)|買主|譲受(?:企業|会社|人)|売却先|譲渡先", _BUYS),
    (r"売り手|売主|売却(?:企業|元|側)|譲渡(?:企業|会社|元|人)", _SELLS),
    (r"買収(?:対象|先|される側)|対象(?:会社|企業)|被買収(?:企業|会社)", {"acquisition": "target", "divestiture": "target"}),
    (r"出資先|投資先|調達(?:企業|した企業)", {"investment": "investee"}),
    (r"借入先|貸し手|貸付人|融資(?:行|元|銀行|団)|レンダー|(?:参加)?金融機関|アレンジャー", {"financing": "lender"}),
    (r"借り手|借入人|融資先", {"financing": "borrower"}),
    (r"(?:発注|購入|利用|借り)(?:者|元|企業|側)|借主|顧客|需要家|納入先|供給先|提供先", _ORDERS),
    (r"(?:供給|提供|受注|販売)(?:者|元|企業|側)|貸主|発注先|調達先|購入先|仕入れ?先|(?:クラウド|電力)事業者", _GIVES),
    (r"当事者|(?:提携|参加|関係|契約|参画|協業)(?:企業|会社|機関|先)|メンバー|パートナー(?:企業)?", _ALIKE),
)  # fmt: skip
_ROLES = tuple((sieve(rf"(?:{words})(?:企業|名)?"), roles) for words, roles in _LABELS)


def labelled(scene: Scene, sentence: Span) -> bool:
    """Whether a line is a label and a value, so that nobody is its subject but whom the part is about."""
    return _LABEL.match(scene.text, sentence.start, sentence.end) is not None and (
        not sentence.start or scene.text[sentence.start - 1] == "\n"
    )


class Cards:
    """What the lines of such a sheet add to the deal told before them."""

    def __init__(self) -> None:
        self._told: list[Event] = []

    def hear(self, told: Sequence[Event]) -> None:
        """Take up what a sentence tells."""
        self._told += [e for e in told if e.participants]

    def read(self, scene: Scene, sentence: Span, placed: Sequence[Placed]) -> list[Event]:
        """The event by which the names of a line take the part that its label says; none for any other line."""
        if not placed or sentence.end - sentence.start > _LONGEST:
            return []
        label, word, row = _label(scene, sentence)
        if label is None or not word:
            return []
        roles = next((roles for words, roles in _ROLES if words.fullmatch(word)), None)
        named = [p for p in placed if p.found.start >= label.end()]
        if roles is None or not named:
            return []
        last = next((e for e in reversed(self._told) if e.type in roles and sentence.start - e.sentence.end <= _REACH), None)
        if last is None:
            return []
        held = {p.name for p in last.participants}
        new = [p for p in participants((p, roles[last.type]) for p in named) if p.name not in held]
        if not new:
            return []
        event = replace(
            last, participants=[*last.participants, *new], span=Span(sentence.end, sentence.end), sentence=sentence, scope=sentence
        )
        event.plain, event.land, event.fresh, event.cues = True, None, False, ()
        if row:
            event.shape = replace(event.shape, follows=True)  # one more of those who take part
        return [event]


def _label(scene: Scene, sentence: Span) -> tuple[re.Match[str] | None, str, bool]:
    """The label of a line, the words that say which part it tells of, and whether it is a row of a release."""
    text = scene.text
    label = _LABEL.match(text, *sentence) if labelled(scene, sentence) else None
    title = _TITLE.match(text, *sentence)
    if label is not None and title is None:
        return label, label["label"].strip("*"), False
    label = _ROW.match(text, *sentence)
    if label is not None:
        return label, label["label"], True
    section = _SECTION.search(text, max(sentence.start - _SECTION_REACH, 0), sentence.start) if title else None
    return title, section["label"] if section else "", True
