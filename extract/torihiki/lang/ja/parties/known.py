"""Names that the tables know: the letters around them decide whether the name ends there and whether it is meant."""

from __future__ import annotations

import re
from collections.abc import Callable

from torihiki.core.lexicon import any_of
from torihiki.core.rule import Reading, Rule
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.ja.morphemes import morphemes
from torihiki.lang.ja.parties.bracketed import SEAT
from torihiki.lang.ja.parties.form import ordinary
from torihiki.lang.ja.parties.shapes import CODE
from torihiki.lang.ja.parties.words import CLASSES, COMPOUNDS, KATA_HEADS, KIN, LATIN_STOPS, LEGAL, NATION_SIGNS, NATIONS, PLACES, VERBAL
from torihiki.lang.naming import LABEL, Name, Names
from torihiki.values.party import Party

__all__ = ["SURE", "UNSURE", "rule", "shortened"]

SURE, UNSURE = 0.95, 0.3  # an unsure finding stays only if the article has a sure one of the same name

_KATA = frozenset(chr(code) for code in range(0x30A1, 0x30FB)) | {"ー"}
_LEGAL_BEFORE = sieve(rf"(?:{any_of(LEGAL)})$")
_LEGAL_KANA = r"・(?:コーポレー?ション|コーポレイション|インコーポレー?テッド|インコーポレイテッド|インク|リミテッド|カンパニー)(?![ァ-ヴー・])"  # Corporation, Inc.
_LEGAL_AFTER = sieve(
    rf"{_LEGAL_KANA}| ?(?:{any_of(LEGAL)}|,? (?:Inc|Corp|Corporation|CORPORATION|INC|CORP|LTD|Ltd|LLC|Co|plc|AG|SE|NV|SA|GmbH)(?![A-Za-z])\.?)"
)
_WIDER = sieve(
    r"・?(?:グループ・?ホールディングス|グループ(?:\(G\))?|ジャパン(?![ァ-ヴー・])|ホールディングス(?:\(HD\))?|G?HD(?![A-Z])|HLDGS|G(?![A-Za-z0-9]))(?!企業|会社|各社|全体|傘下|内)"
)
_KIN = sieve(rf"(?!{_LEGAL_KANA})(?:・?[ァ-ヴー]{{1,8}}|・)?(?:{any_of(KIN)})(?:・[ァ-ヴー]{{2,12}}){{0,2}}(?![ァ-ヴー])")
_BRANCH = sieve(  # 富士通ゼネラル, 伊藤忠プラスチックス: a firm of its own, where only a firm can stand
    r"([ァ-ヴー]{3,14}|総合研究所|総研)(?=社(?![長員内外])|株|\([^()\n]{1,30}\)(?:の全?株式|を|に|と|は)|株式会社|\(株\)|を(?:買収|(?:完全)?子会社|傘下|売却|設立)|の(?:買収|子会社化|統合|上場|全?株式)|と(?:提携|合弁|契約|合併|統合|共同)|に(?:出資|投資|売却|譲渡|発注)|への(?:TOB|出資|売却)|から(?:[^。、]{0,12})(?:出資|調達|受注|購入)|による|は[^。\n]{0,40}(?:買収|出資|提携|契約|設立))"
)
_TIED = sieve(
    r" ?VC(?![A-Za-z])|・[一-龥ァ-ヴー]{2,12}(?:ホールディングス|HD(?![A-Z])|フィナンシャルグループ)|[A-Z]{2,4}(?="
    + rf"\((?:{SEAT}|本社|資本金|売上)|<[0-9])"
)  # マクニカ・富士エレホールディングス, パイオニアFA(埼玉県…)
_CAPITALS = sieve(  # キヤノンMJ, where only a firm can stand: how the exchange calls a subsidiary
    r"([A-Z]{2,4})(?=、|は[、0-9]|(?:が|は|を|に|と|の)[^、。\n]{0,40}?(?:買収|子会社|出資|提携|契約|合併|統合|売却|受注|調達|株式))"
)
_LINKING = frozenset({"助詞", "助動詞", "動詞", "接続詞", "連体詞", "代名詞"})
_SOFT_KIN = sieve(rf"([ぁ-ん]{{2,6}})(?:{any_of([h for h in KATA_HEADS if len(h) > 3])})(?![ァ-ヴー])")  # SMBCあさひパートナーズ
_LONGER = sieve(
    rf"[ァ-ヴー]{{3,12}}(?:・[ァ-ヴー]{{2,12}}){{0,2}}・(?:{any_of([h for h in KATA_HEADS if len(h) > 3])})(?![ァ-ヴー])"
)  # KBCアドバンスト・テクノロジーズ is not KBC
_ARM = sieve(
    r"の?(?:日本|英国|米国|中国|韓国|インド|欧州|北米|台湾|豪州|ブラジル)(?:法人|子会社)(?=の(?:全|発行済み?|普通|議決権付き)?株式|を[^、。]{0,12}(?:買収|売却|子会社|譲渡)|の(?:買収|売却|子会社化))"
)  # what is sold is the local firm, not its parent
_LOCAL = sieve(  # ハイレゾ香川(高松市): a firm of its own
    rf"(?:{any_of(PLACES)})(?=\([^()\n]{{1,20}}\)(?:は|が|に|と|を|へ)|株式会社|は、|(?:に|への)[^。、]{{0,12}}(?:出資|融資|投資)|を(?:設立|買収|子会社))"
)
_ABROAD = sieve(  # トヨタ自動車(中国)投資: a firm of its own
    rf"\((?:{any_of([*NATIONS, '上海', '北京', '広州', '深圳', '天津', '蘇州', '大連', 'アジア', '欧州', '北米'])})\)(?:(?:投資|貿易|商貿|販売|製造|科技|控股|集団|ホールディングス)(?:株式会社|有限公司|股份有限公司|有限会社|有限責任公司)?|(?:株式会社|有限公司|股份有限公司|有限会社|有限責任公司)|(?<=中国\))|(?<=[海京州圳津]\)))(?=[、。はがをとにのやへ(0-9]|から|社)"
)
_NATION = sieve(rf"(?:^|[^一-龥ァ-ヴー])(?:[{NATION_SIGNS}]|{any_of(NATIONS)})(?:の|・)?$")
_CLASS = sieve(rf"(?:(?:{any_of(CLASSES)})(?:の|、|「)?|[0-9]位(?:の)?)$")
_PARTICLE = sieve(r"(?:は|が|を|と|に|の|も|へ|や|から|など|製|社|株|側|系|傘下|による|との|への|、|・|。|\(|\)|」|』|:|/|×|→|$|\s)")
_OPEN = sieve(r"(?:^|[\s。、「『(\[【・:/×→=|\-■◆●○▼▽★☆#*>はがをとにもやへで])$")
_FIRM = sieve(
    rf"(?:社(?![長員債会内外説])|株(?![主])|傘下|CEO|(?:は|が|も)[^。\n]{{0,60}}?(?:{any_of(VERBAL)})|を(?:買収|傘下)|(?:に|を|から)(?:約|計)?[0-9][0-9.,兆億万]{0, 9}(?:米?ドル|円|ユーロ)(?:で|を)?、?[^。\n]{0, 50}(?:出資|投資|買収|売却|取得|融資)|の(?:買収|子会社化|統合|上場|IPO|新規株式|増資|資金調達|全?株式)|と(?:共同で|手を)?(?:提携|合弁|組[みんむ]|"
    rf"契約)|に(?:出資|投資|供給|[^。、]{{0,10}}(?:発注|注文|納入))|から[^。、]{{0,14}}(?:ライセンス|出資|調達|受注|購入|買)|と[^。、]{{0,16}}(?:契約|提携|合意))"
)
_LAST_OF = sieve(r"(?:など)?の(?:大手|メガバンク|計)?[2-9二三四五六七八九](?:行|社|グループ)|両[行社]")
_VETO = sieve(
    r"(?:(?<=銀)メダル|(?<=東証)(?:グロース|プライム|スタンダード|マザーズ|[12一二]部|上場)|市(?!場)|町|村|駅|港|県|郡|湾|山|川|(?:の)?アントラーズ|[0-9](?![0-9]{0,2}(?:\.[0-9]{1,2})?%)(?![0-9]{2}(?:型|-[0-9]|MAX| ?MAX|ER|F[^A-Za-z]|「|を[0-9]))|ライセンス|五輪|世界記録|(?<=メタ)(?:分析|認知|検索|情報|言語|データ))"
)
_SIGN_FOLLOWERS = frozenset("株製社側系傘下向版内外元前会副取幹担専本子広経主員業各両、。・「」()")
_STATE_AFTER = sieve(r"は|が|も|から|や|と(?!し)|の(?:補助|助成|支援|予算)|、")
_ARMS = frozenset(("CVC",))  # names that are words for a part of any firm too
_GROUPS = (
    ("フィナンシャルグループ", "FG"),
    ("グループホールディングス", "GHD"),
    ("グループ・ホールディングス", "GHD"),
    ("ホールディングス", "HD"),
    ("グループ", "G"),
)
_SPORTS = ("J1", "J2", "J3", "Jリーグ", "Bリーグ", "サッカー", "プロ野球", "女子プロ")
_LONG_KANA = 7  # letters of a kana name from which it is known without its marks, too
_STATE_WORDS = frozenset(("国", "政府"))


def shortened(word: str) -> tuple[str, ...]:
    """How newspapers write a name: みずほ銀 for みずほ銀行, 三菱ケミカルG for 三菱ケミカルグループ, kana without the marks between."""
    if word.endswith("銀行") and len(word) > 3:
        return (word[:-1],)
    if "・" in word and len(word) > _LONG_KANA and all(c in _KATA or c == "・" for c in word):
        return (word.replace("・", ""),)  # デリバリーヒーロー
    head, sign = next(((word.removesuffix(end), sign) for end, sign in _GROUPS if word.endswith(end)), ("", ""))
    return (head.rstrip("・") + sign,) if len(head) > 2 else ()


def rule(names: Names) -> Rule[Party]:
    """The rule for known names; wakes at every surface."""
    return Rule("ja.parties.known", "party", (LABEL,), sieve(""), _builder(names))


def _builder(names: Names) -> Callable[[re.Match[str], Scene], Reading[Party] | None]:
    def build(match: re.Match[str], scene: Scene) -> Reading[Party] | None:
        start = match.start()
        word = next((w for w in scene.words_within(start, start + 1) if w.label == LABEL), None)
        if word is None or not _starts(scene, start):
            return None
        end: int = word.end
        name = names.at(scene.lower[start:end])
        while name is not None and not (_cased(name, scene.text[start:end]) and _ends(scene, start, end)):
            name = names.prefix(scene.lower[start:end])  # NTTデータ in NTTデータセンター: NTT
            end = start + len(name.surface) if name is not None else start
        if name is None or (_VETO.match(scene.text, end) and not CODE.match(scene.text, end)) or _in_address(scene, start, end):
            return None
        return _reading(name, scene, start, end)

    return build


def _reading(name: Name, scene: Scene, start: int, end: int) -> Reading[Party] | None:
    left, right = scene.before(start, 24), scene.after(end, 70)
    if left.endswith(_SPORTS):
        return None  # サッカーJ1鹿島
    if left.endswith(("(", "<")) and _TICKER.match(right):
        return None  # インドステイト銀行(SBI.NS)
    if name.surface in _FORMS and _LATIN_WORD.search(left):
        return None  # EFFILUX SAS
    if name.surface in _ARMS and left.endswith("の") and not _CLASS.search(left):
        return None  # 三井不動産のCVC: its arm
    if name.surface in _STATE_WORDS:
        meant = _OPEN.search(left) and _STATE_AFTER.match(right)
        return Reading(start, end, name.party, confidence=0.85) if meant else None
    if name.common and right.startswith("・") and scene.text[end - 1] in _KATA and right[1:2] in _KATA and not _listed(scene, end):
        return None  # ワールド・リバティ・フィナンシャル: a word of a longer name
    kin = _KIN.match(right)
    if kin and name.party.kind != "product" and (not name.common or name.surface.isascii()):
        return Reading(start, end + kin.end(), Party(scene.text[start : end + kin.end()], kind="company"), confidence=0.8)
    branch = _BRANCH.match(right) if scene.text[end - 1] not in _KATA else None
    if branch and name.party.kind != "product" and not ordinary(branch.group(1)):
        return Reading(start, end + branch.end(1), Party(scene.text[start : end + branch.end(1)], kind="company"), confidence=0.8)
    local = _LOCAL.match(right) if scene.text[end - 1] in _KATA and name.party.kind != "product" else None
    if local:
        return Reading(start, end + local.end(), Party(scene.text[start : end + local.end()], kind="company"), confidence=0.8)
    capitals = _CAPITALS.match(right) if scene.text[end - 1] in _KATA or _sign(scene.text[end - 1]) else None
    if capitals and capitals.group(1) not in LATIN_STOPS and not _WIDER.match(right) and name.party.kind != "product" and not name.common:
        return Reading(start, end + capitals.end(1), Party(scene.text[start : end + capitals.end(1)], kind="company"), confidence=0.8)
    tied = _TIED.match(right) or _ARM.match(right) if name.party.kind != "product" and not _listed(scene, end) else None
    if tied:
        return Reading(start, end + tied.end(), Party(scene.text[start:end] + tied.group().lstrip("の"), kind="company"), confidence=0.8)
    soft = _SOFT_KIN.match(right) if name.surface.isascii() and name.party.kind != "product" else None
    if soft and not any(w.pos in _LINKING for w in morphemes(soft.group(1))):
        return Reading(start, end + soft.end(), Party(scene.text[start : end + soft.end()], kind="company"), confidence=0.8)
    longer = _LONGER.match(right) if name.surface.isascii() and name.party.kind != "product" else None
    if longer and not ordinary(longer.group().replace("・", "")):
        return Reading(start, end + longer.end(), Party(scene.text[start : end + longer.end()], kind="company"), confidence=0.8)
    abroad = _ABROAD.match(right) if right.startswith("(") else None
    if abroad:
        return Reading(start, end + abroad.end(), Party(scene.text[start : end + abroad.end()], kind="company"), confidence=0.8)
    legal = _LEGAL_BEFORE.search(left)
    after = _LEGAL_AFTER.match(right) or _WIDER.match(right)
    nation = _NATION.search(left)
    confidence = SURE if legal or after or nation else _trust(name, left, right, listed=_listed(scene, end))
    if confidence == UNSURE and _LAST_OF.match(right) and _listed_behind(scene, start):
        confidence = 0.8
    if legal:
        start -= len(legal.group())
    elif left.endswith("日本") and not re.match(r"[一-龥]", name.surface) and not re.search(r"[一-龥]日本$", left):
        start -= 2  # 日本マイクロソフト
    return Reading(start, end + (after.end() if after else 0), name.party, confidence=confidence)


def _listed(scene: Scene, end: int) -> bool:
    """Whether another name of the table is listed right behind: みずほや三菱UFJ."""
    return scene.text[end : end + 1] in {"や", "、", "・"} and any(
        w.label == LABEL and w.start == end + 1 for w in scene.words_within(end + 1, end + 2)
    )


def _listed_behind(scene: Scene, start: int) -> bool:
    """Whether another name of the table is listed right before: 三菱UFJ、みずほの3行."""
    return scene.text[start - 1 : start] in {"や", "、", "・", "と"} and any(
        w.label == LABEL and w.end == start - 1 for w in scene.words_within(max(start - 24, 0), start)
    )


def _trust(name: Name, left: str, right: str, *, listed: bool) -> float:
    """How surely an ambiguous word is the organisation here."""
    if not name.common:
        return SURE
    if name.surface[0].isascii():
        return 0.8 if _PARTICLE.match(right) and not re.match(r" [A-Z][a-z]", right) else UNSURE
    if _CLASS.search(left) or re.match(r"[一-龥]", name.surface):
        return 0.85 if _PARTICLE.match(right) else UNSURE
    return 0.8 if _OPEN.search(left) and (_FIRM.match(right) or listed) else UNSURE


def _starts(scene: Scene, start: int) -> bool:
    """Whether a name can start here: not inside a kana run, nor (short ones) inside a kanji run."""
    char = scene.text[start]
    before = scene.text[start - 1] if start else ""
    if char in _KATA:
        if before in _KATA:
            return False
        if before == "・" and start > 1 and scene.text[start - 2] in _KATA:
            return _NATION.search(scene.before(start, 14)) is not None or any(
                w.label == LABEL and w.end == start - 1 for w in scene.words_within(max(start - 24, 0), start)
            )
        return True
    if _sign(char) and _sign(before):
        left = scene.before(start, 12)
        if any(w.label == LABEL and w.end == start for w in scene.words_within(max(start - 24, 0), start)):
            return True
        return bool(_NATION.search(left) or _CLASS.search(left) or before in "元前旧新現系社者業手")
    return True


def _ends(scene: Scene, start: int, end: int) -> bool:
    last = scene.text[end - 1]
    after = scene.text[end] if end < len(scene.text) else ""
    if last == "&" and after.isalnum():
        return False  # 三井E&S is not e&
    if last in _KATA and after in _KATA:
        return _KIN.match(scene.text, end) is not None or _WIDER.match(scene.text, end) is not None
    if "ぁ" <= last <= "ん" and (after in _KATA or _sign(after)):
        return after in _SIGN_FOLLOWERS  # さくらデータ分析 is not さくら
    if _sign(last) and _sign(after) and end - start <= 2:
        return after in _SIGN_FOLLOWERS or scene.text.startswith(COMPOUNDS, end)  # 東芝買収
    return True


def _sign(char: str) -> bool:
    return "一" <= char <= "龥" or char == "々"


def _cased(name: Name, text: str) -> bool:
    if text == name.surface or (text.isupper() and len(text) > 2):
        return True
    if name.common or (name.surface.isupper() and len(text) < 5):
        return False
    return text.isupper() if text[0].isascii() and not text[0].islower() and len(text) < 4 else text[0].isupper()


_TICKER = sieve(r"\.[A-Z]{1,2}[)>]")
_FORMS = frozenset(("SAS", "SE", "AG", "SA", "NV", "AB"))
_LATIN_WORD = sieve(r"[A-Za-z] $")
_WEB = sieve(r"(?:://|www\.|@)[^\s]*$|[._]$")
_WEB_AFTER = sieve(r"\.(?:com|co|org|net|io|ai|jp|html?|php)(?![A-Za-z])|[/_][a-z0-9]|@")


def _in_address(scene: Scene, start: int, end: int) -> bool:
    """Whether the word is a part of a web or mail address."""
    beside = scene.text[start - 1] if start else " "
    if beside.isascii() and beside not in " \n":
        token = scene.text[max(start - 80, 0) : start].rpartition(" ")[2].rpartition("\n")[2]
        if beside == "<" or _WEB.search(token):
            return True
    return _WEB_AFTER.match(scene.text, end) is not None
