"""How much speaks for a stretch of text as a firm's name: its letters, and what stands beside it."""

from __future__ import annotations

import re

from torihiki.core.lexicon import any_of
from torihiki.core.scene import Scene
from torihiki.core.sieve import Ends, sieve
from torihiki.lang.ja.parties.form import form, lexical, sure
from torihiki.lang.ja.parties.shapes import CODE, Shape
from torihiki.lang.ja.parties.words import (
    ACTS,
    CLASSES,
    DEALINGS,
    FOLLOWERS,
    HONORIFICS,
    LEGAL,
    NATION_SIGNS,
    NATIONS,
    PLACE_ENDS,
    VERBAL,
)  # fmt: skip

__all__ = ["ENOUGH", "dealt", "weigh"]

_K = "ァ-ヴー"
_S = "一-龥々"

ENOUGH = 2.0  # a name is taken from here
_BOLD = "**"  # marks of a text set in Markdown

_LEGAL_BEFORE = sieve(rf"(?:{any_of(LEGAL)}) ?$")
_LEGAL_AFTER = sieve(rf" ?(?:{any_of(LEGAL)})")
_CLASS_BEFORE = sieve(rf"(?:{any_of(CLASSES)}|[一-龥]地盤)(?:の|、|「|である|だった|・)?$")
_ROLE_BEFORE = sieve(rf"(?:^|\n)[^:。\n]{{0,8}}(?:{any_of([c for c in CLASSES if len(c) > 1])})(?:企業|名)? ?[:|] ?$")  # - リード投資家：X
_SHEET_BELOW = sieve(  # ◆ X(物流) above ラウンド：…, 調達額：…
    r"(?:\([^()\n]{1,24}\))?[^\n、。]{0,6}\n{1,2}(?:[^\n:。]{1,12} ?: ?[^\n]{0,40}\n){0,2}[・\-* ]{0,3}(?:調達額|資金調達額|調達金額|ラウンド|シリーズ|投資家|引受先|リード投資家|出資者|株主|評価額) ?:"
)
_QUOTED_FIRM = sieve(
    r"[」』](?:の(?:全|発行済み?|(?:すべて|全て|全部)の)?(?:発行済み?)?株式(?:を|の?約?[0-9])|を[^、。]{0,12}(?:買収|(?:完全)?子会社化|子会社に)|に(?:出資|資本参加)|の(?:買収|(?:完全)?子会社化))"
)
_CALLED = sieve(  # 「X」という米国の製薬会社
    r"[」』](?:という|と呼ばれる|と称する|を名乗る)[^、。\n「]{0,20}?(?:会社|企業|メーカー|ファンド|ベンチャー|スタートアップ|新興|商社|銀行|組合)"
)
_QUOTED = sieve(rf"(?:{any_of(CLASSES)})(?:の|、)?「$")
_NATION_BEFORE = sieve(rf"(?:^|[^{_S}])(?:[{NATION_SIGNS}]|{any_of(NATIONS)})(?:・|の)?$")
_NATION_CLASS = sieve(rf"(?:[{NATION_SIGNS}]|{any_of(NATIONS)})[{_S}{_K}A-Z]{{0,14}}(?:{any_of(CLASSES)})(?:の|、)?$")
_SEAT = sieve(
    r"\((?:本社|売上高?[0-9:]|年商|東京|大阪|京都|名古屋|福岡|札幌|仙台|横浜|神戸|北海道|[一-龥]{1,4}(?:市|区|町|村|県|府|都|州)|"
    r"[ァ-ヴー]{2,10}(?:州|市)|[ァ-ヴー]{3,12}\)|[A-Z][A-Za-z&. -]{2,30}(?:、|\))|証券コード|コード|東証|以下|旧|通称|略称|CEO|社長|[0-9]{4}\)|NASDAQ|NYSE|"
    r"[^)\n]{0,12}(?:本社|市|区|スタートアップ|企業|会社|大手|新興|チップ|メーカー|ファンド|社長))"
)
_FOLLOWER = sieve(any_of(FOLLOWERS))
_ACT = sieve("|".join(ACTS))
_DEALINGS = sieve(any_of(DEALINGS))
_HEADLINE_LENGTH = 90
_TOPIC = sieve(rf"(?:\([^)\n]{{1,30}}\))?(?:は|が|も)(?!ん)[^。\n]{{0,60}}?(?:{any_of(VERBAL)})")
# the subject that opens a sentence, and a deal in it, however far behind
_OPENS = sieve(r"(?:^|[。\n]|」と|[。」] )\s?[・\-■◆●○◇▼【]? ?$")
_SUBJECT = sieve(
    r"(?:\([^)\n]{1,60}\))?(?:は|が)(?:、|[0-9]{1,2}日|同日|今年|昨年|[0-9]{4}年)(?:[^。\n(]|\([^)\n]{0,160}\)){0,120}?"
    rf"(?:{any_of(DEALINGS)})"
)
_TOLD_OF = sieve(  # 同社 in the next sentence means the firm that this one speaks of; and what only firms are
    r"(?:\([^)\n]{1,40}\))?(?:は|が)(?:[^。\n(]|\([^)\n]{0,60}\)){1,120}。\s?(?:また|さらに|一方(?:で)?|このほか)?、?同社(?:は|も|が|の)"
    r"|(?:\([^)\n]{1,40}\))?は、?[^、。はがを\n]{0,30}(?:の老舗|(?<!子)(?<!関連)会社|企業|メーカー|スタートアップ|ベンチャー|商社|ファンド|チェーン)(?:だ|で|です|である)[、。]"
    r"|(?:\([^)\n]{1,40}\))?は、?(?:[0-9]{4}年(?:[0-9]{1,2}月)?(?:に)?(?:創業|設立)|創業[0-9])"
)
_COMPOUND = sieve(
    r"(?:の?(?:全|発行済み?)?株式?)?(?:買収|子会社化|完全子会社化|TOB|MBO|売却|統合|合併|出資|上場|株(?:式)?取得|傘下入り|支援)(?!者|先)"
)
_DEALT = sieve(rf"(?:\([^)\n]{{1,60}}\))?(?:は|が|も)(?!ん)[^。\n]{{0,60}}?(?:{any_of(DEALINGS)})")
_TAGGED = sieve(r"^[ ・\-■◆●○◇▼☆★▽◎]{0,4}(?:【[^】\n]{1,12}】)?[ ・◇◎]?$")  # 【速報】X、Yを買収
_HEADLINE = sieve(
    rf"(?:、| ?[:|][ ]?(?=[^。\nはが:]{{2,40}}[をにと])| {{1,2}}(?=[^。\nはが ]{{2,40}}[をにと][^。\nはが]{{2,30}}|[^。\nはがをにと ]{{2,20}}(?:買収|売却|合併|子会社化|TOB)(?:へ|か|を?(?:断念|撤回|検討|完了|発表|中止)|で合意)?(?:[ \n]|$)))[^。\n]{{0,60}}?(?:{any_of(DEALINGS)})[^。\n]{{0,40}}(?:\n|$)"
)
_MONEYED = sieve(
    r"(?:[、・/][^、。\n]{2,16})?(?:\([^()\n]{1,12}\))?(?:\(| {1,3}|\t|: ?| ?\| ?)(?:(?:プレ)?(?:シリーズ|シード|Series)[^\s、。|]{0,6}(?: {1,3}|\t| ?\| ?))?(?:最大)?(?:約|最大)?[0-9.,]{1,8}(?:万|億|兆)?(?:米?ドル|円|ユーロ|ポンド|元|ウォン)"
)
_HONORED = sieve(rf"(?:・[{_K}]{{1,12}})?(?:\([0-9]{{2}}\))?(?:{any_of(HONORIFICS)})")
_PLACED = sieve(
    rf"{any_of(PLACE_ENDS)}|の[{_S}{_K}A-Z]{{0,10}}(?:(?<!子)(?<!合弁)(?<!出資)(?<!株)(?<!親)(?<!関連)(?<!適用)会社|(?<!合弁)企業|新興|スタートアップ|メーカー|大手|ベンチャー)(?!に|の|と)|の(?:企業|"
    rf"新興|スタートアップ|会社)"
)
_LET = sieve(r"に(?:本社|拠点|工場)[^、。はが\n]{0,16}を[^、。はが\n]{0,16}(?:賃貸|貸|売却|譲渡|売)")  # Xに本社ビルを賃貸する
_FOREIGN = sieve(rf"(?:^|[^{_S}])[{NATION_SIGNS}]$")  # 米IDT: initials that a sign of a country marks are those of a firm
_SET_OFF, _SET_OFF_BEHIND = re.compile(r"(?<=[ぁ-んァ-ヴー一-龥、」]) $"), re.compile(r"^ (?=[ぁ-んァ-ヴー一-龥、])")
_BULLET = sieve(
    r"(?:^|\n)[ ]{0,4}(?:[0-9]{1,2}[.)、]|\([0-9]{1,2}\)) ?$|(?:^|\n)[ ]{0,4}[・●○■◆▼*\-→>|] ?(?:[^\s、。:はがを]{1,14}の)?$|→ ?$"
)
_MARK = sieve(r"(?:^|\n)(?:第?[0-9]{1,2}位[ :]{0,2})?[ #・●○■◆◇▼▶*\-0-9.()【<\U0001f300-\U0001faff]{0,6}$")
_OVER_NEWS = sieve(  # nothing but a name in its line, and what it did in the next, which names no subject
    r"(?:\([^()\n]{1,24}\))?[】>」]? {0,2}\n{1,2}(?![^。\n]{0,30}(?<![でにと])[はが](?![、ん]))"
    rf"[^。\n]{{2,80}}?(?:{any_of(DEALINGS)})(?:[^。\n]{{0,40}}(?:た|る|す|ぶ|む|へ|を(?:実施|発表|締結|開始|決定)))?[。\n]"
)
_ENTRY = sieve(r"(?:\([^)\n]{1,20}\))?(?: ?[:→×]|は|が)")
_DEALS = sieve(any_of(VERBAL))
_CROSS = sieve(rf"[×→&] ?[{NATION_SIGNS}]?$")


_COUNTED_LIST = sieve(r"(?:の|など)?(?:[2-9二三四五六七八九十]|1[0-9])社(?:の|を|と|が|に|は|から)")  # AとBの2社の全株式
_AFTER_ONE = sieve(r"[一-龥ァ-ヴーA-Za-z)」](?:、|と|・|や)$")
_SHARES = sieve(
    r"(?:が|は)(?:[0-9]{1,2}日ぶりに?|大幅に?|一時、?)?(?:続伸|反発|続落|反落|急伸|急騰|急落|大幅高|大幅安|ストップ高|ストップ安|高い。|買われ)"
)
_DOES = sieve(r"(?:手掛ける|手がける|展開する|運営する|製造する|販売する|提供する|営む|開発する|生産する)(?:米|英|独|仏|中国|韓国|台湾)?$")
_DONE_BY = sieve(  # Yを買収したX
    rf"(?:{any_of(DEALINGS)})(?:契約)?(?:を(?:決めた|受けた|受ける|結んだ|実施した|実施する|終えた|発表した|完了した|目指す|計画する|検討する|進める))?(?:した|する|している|していた|される(?:予定|見通し|見込み|方針)の|される|された|し損ねた)?(?:ばかりの)?(?:[米英独仏]|中国|韓国|台湾|同業の)?$"
)
_SORT = -1.0  # 再エネ, 車載用電池: a sort of things
_STRANGE = 1.1  # letters that are no word: where a sentence speaks of a deal, they name who takes part in it
_SLOT = sieve(r"は|が|を|に|の|と|から|へ|、|,|など|による|側|向け|との|への|株|社")
_ABROAD = sieve(
    r"(?:州|県|市|郡|省|島|郊外の?|近郊の?|南部の?|北部の?|東部の?|西部の?|首都|ブランド|製品|新薬|薬|サービス|アプリ|モデル|シリーズ|ゲーム|車|機種|「|『)$"
)  # places, products
_PRODUCT = sieve(
    r"(?:サービス|アプリ|ソフト|ソフトウエア|ソフトウェア|ツール|システム|モデル|プラットフォーム|ブランド|製品|新薬|治療薬|薬|ゲーム|端末|ロボット|機種|サイト|基盤|チップ|半導体|AI|LLM|プログラム|商品|車種|SUV|EV|番組|雑誌|店|ロケット|衛星|構想|計画|プロジェクト)(?:の)?[「『]$"
)
_MEDICINE = sieve(  # what is licensed, tried and swallowed
    r"(?:\([^()\n]{1,30}\))?(?:(?:に関する|を対象とする|の)(?:独占的な?|全世界での|日本での|国内)?(?:開発・?|販売・?|製造・?|商業化|実施|ライセンス){1,3}(?:権|契約|承認)|の(?:臨床|治験|第[0-9一二三I]+相|適応|承認申請)|\((?:一般名|開発番号|製品名)|(?:錠|注射|カプセル|点滴)(?![一-龥ァ-ヴ]))"
)
_ADJECTIVE = sieve(r"な(?!ど|か|が|く|し|ら|る|り|い)")  # サステナブルな
_WHO = sieve(
    r"(?:[たる]のは|先は|相手は|対象は|候補は|幹事は|投資家は|株主は|買い手は|売り手は|貸し手は|借り手は|リードは|引受は|主導は)(?:[米英独仏伊蘭韓]|台湾の?|中国の?|同業の|[^、。はがを\n]{1,12}の)?$"
)  # 主導したのはXで
_NAMED_SO = sieve(r"(?:で、|だ|です|と|、|など|。)")
_PART = sieve(r"\S $")  # headlines part their clauses with a blank
_PLACE = sieve(r"\((?:[一-龥]{2,4}(?:都|道|府|県)?[一-龥ヶ・]{0,8}(?:市|区|町|村|都|府|県)?|東京|大阪|京都)(?:[・、。][^)\n]{0,80})?\)")

_ENDS = Ends((pattern, None) for pattern in (
    _PRODUCT, _DOES, _DONE_BY, _LEGAL_BEFORE, _QUOTED, _ROLE_BEFORE, _CLASS_BEFORE, _NATION_CLASS, _NATION_BEFORE, _WHO, _AFTER_ONE, _PART, _MARK, _BULLET, _ABROAD, _FOREIGN, _CROSS
))  # fmt: skip


def weigh(shape: Shape, scene: Scene) -> float:
    """Evidence for one occurrence; below zero speaks against."""
    bold = scene.text.startswith(_BOLD, shape.stop) and scene.text.endswith(_BOLD, 0, shape.start)
    start, stop = (shape.start - len(_BOLD), shape.stop + len(_BOLD)) if bold else (shape.start, shape.stop)
    left, right = scene.before(start, 26), scene.after(stop, 90)
    if shape.kind == "latin":  # releases set Latin words off with blanks
        left, right = _SET_OFF.sub("", left), _SET_OFF_BEHIND.sub("", right)
    ends = _ENDS.within(left)
    if _HONORED.match(right) or (_PLACED.match(right) and not _SEAT.match(right) and not _LET.match(right)):
        return -3.0
    if (_PRODUCT in ends and _PRODUCT.search(left)) or (shape.kind != "sign" and _MEDICINE.match(right)):
        return -3.0
    if shape.kind == "kata" and _ADJECTIVE.match(right):
        return -2.0
    score = form(shape)
    if -1.0 < score < 2.0 and shape.kind != "latin":
        score += lexical(shape.text, shape.kind)
    if _PLACE.match(right):
        score = max(score, 0.6)
    code = CODE.match(right)
    if code:
        score = max(score, 0.6) + 2.5
        right = right[code.end() :]
    if _DOES in ends and _DOES.search(left):
        score += 1.0
    if _DONE_BY in ends and _DONE_BY.search(left):
        score += 1.6
    if _SHARES.match(right):
        score += 1.6
    if (_LEGAL_BEFORE in ends and _LEGAL_BEFORE.search(left)) or _LEGAL_AFTER.match(right):
        score += 4.0
    if _QUOTED in ends and _QUOTED.search(left):
        score += 2.0
    elif _ROLE_BEFORE in ends and _ROLE_BEFORE.search(left):
        score += 2.4
    elif _CLASS_BEFORE in ends and _CLASS_BEFORE.search(left):
        score += 1.7
    if _NATION_CLASS in ends and _NATION_CLASS.search(left):
        score += 0.5
    elif _NATION_BEFORE in ends and _NATION_BEFORE.search(left):
        score += 1.3 if shape.kind != "sign" else 0.6
    if _SEAT.match(right):
        score += 1.5
        right = right[right.find(")") + 1 :]
    if _WHO in ends and _WHO.search(left) and _NAMED_SO.match(right):
        score += 1.6
    if _FOLLOWER.match(right):
        score += 1.4
    if _COUNTED_LIST.match(right) and _AFTER_ONE in ends and _AFTER_ONE.search(left):
        score += 2.6
    if _ACT.match(right) or _DEALT.match(right):
        score += 1.6
    elif _COMPOUND.match(right) or _TOPIC.match(right):
        score += 1.2
    opens = _OPENS.search(scene.before(start, 4))
    tagged = not left.strip("・-■◆●○◇▼【 ") or ("】" in left and _TAGGED.search(left) is not None)
    if (opens or tagged) and tagged and _HEADLINE.match(scene.text, stop, stop + 100):
        score += 1.6 if shape.kind == "latin" else 1.2
    elif (
        (_PART in ends and _PART.search(left))
        and right.startswith(("、", "が", "に", "を", "と", "など", "から"))
        and _headed(scene, shape.start)
    ):
        score += 1.2
    if opens and _SUBJECT.match(scene.text, stop, stop + 400):
        score += 1.2
    if opens and right.startswith(("は", "が", "(")) and _TOLD_OF.match(scene.text, stop, stop + 200):
        score += 1.4
    if _SHEET_BELOW.match(scene.text, stop) and _MARK in ends and _MARK.search(left):
        score += 2.2
    if _MARK in ends and _MARK.search(left) and _OVER_NEWS.match(scene.text, stop):
        score += 1.7
    if (_BULLET in ends and _BULLET.search(left)) or (_MARK in ends and right.startswith((" ", "\t", "(")) and _MARK.search(left)):
        if _MONEYED.match(right):
            score += 1.6
        elif _ENTRY.match(right) and _BULLET in ends and _BULLET.search(left):
            score += 1.4 if _DEALS.search(right.partition("\n")[0]) else 0.6
    if left.endswith(("「", "『")) and (_QUOTED_FIRM.match(right) or _CALLED.match(right)):
        score += 2.0
    if (
        score >= _STRANGE
        and lexical(shape.text, shape.kind) != _SORT
        and _SLOT.match(right)
        and shape.kind != "latin"
        and not (_ABROAD in ends and _ABROAD.search(left))
        and dealt(scene, shape.start)
    ):
        score += 0.9
    if (
        shape.kind == "latin"
        and score < ENOUGH
        and (_FOREIGN in ends and _FOREIGN.search(left))
        and _SLOT.match(right)
        and dealt(scene, shape.start)
    ):
        score += 1.2
    if shape.kind == "sign" and sure(shape.text) and _SLOT.match(right):
        score += 0.2
    if (_CROSS in ends and _CROSS.search(left)) or right.startswith((" ×", "×", " →")):
        score += 0.8
    return score


def dealt(scene: Scene, at: int) -> bool:
    """Whether the sentence of a place is about a deal."""
    sentence = scene.sentence(at)
    known = scene.memo.setdefault("ja.parties.dealt", {})
    if sentence.start not in known:
        known[sentence.start] = _DEALINGS.search(scene.text, sentence.start, sentence.end) is not None
    return bool(known[sentence.start])


def _headed(scene: Scene, at: int) -> bool:
    """Whether a place stands in a headline about a deal: a line without a full stop."""
    line = scene.text[scene.text.rfind("\n", 0, at) + 1 :].partition("\n")[0]
    return len(line) < _HEADLINE_LENGTH and not line.rstrip().endswith("。") and _DEALINGS.search(line) is not None
