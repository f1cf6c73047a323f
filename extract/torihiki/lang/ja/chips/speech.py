"""How Japanese speaks of chips: 米エヌビディア製GPU, 10万基のH100, B200が約3200基, AI半導体「昇騰910C」."""

from __future__ import annotations

import re
from collections.abc import Sequence

from torihiki.core.lexicon import any_of
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.ja.hedges import hedge
from torihiki.lang.ja.numbers import PATTERN, parse
from torihiki.lang.silicon.catalogue import Catalogue
from torihiki.lang.silicon.phrase import Count, Speech, Unit
from torihiki.values.number import Bounds

__all__ = ["speech"]

_COUNTRY = r"(?:米国?|中国(?:の)?|韓国(?:の)?|台湾(?:の)?|英国?|欧州|日本の|加|仏|独)?"
_OPEN, _SHUT = '「『"(〈《“‘', '」』")〉》”’'

# adjectives and purposes that stand between a maker or a count and the chip: no particle that ends a phrase
_BETWEEN = r"[^をがはにでともやへ、。「」『』()\n0-9:;!?]{0,22}"
_GENERATION = sieve(r"第[0-9一二三四五六七八九十]+世代|[0-9]+ナノ(?:メートル)?|[0-9]+nm|[0-9]+層|[0-9]+GB|次世代|最(?:先端|新鋭?|上位)")
_HOLDER = sieve(any_of((
    "サーバ", "ラック", "パソコン", "端末", "機器", "装置", "ロボット", "自動車", "車両", "カメラ", "データセンター", "スマホ", "スマートフォン",
    "ドローン", "企業", "社員", "会社", "拠点", "工場", "システム", "ノード", "基板", "ウエハ", "コア", "メーカー", "顧客", "製品", "子会社", "部門",
)))  # fmt: skip

_COUNTERS = any_of(("基", "枚", "個", "台", "機", "ユニット", "セット", "石", "カード"))
_RACKS = any_of(("基", "台", "ラック", "架", "システム", "セット", "本", "式", "個", "機", "ユニット"))
_N = rf"(?:{PATTERN})"
_RANGE = rf"{_N}(?:\s?[~-]\s?{_N}|(?:基|枚|個|台)?から{_N}|、{_N}(?=[百千万億]))?"
_MEASURE = any_of(("超", "以上", "余り", "余", "規模", "程度", "ほど", "近く", "弱", "強", "前後", "未満", "以下", "相当", "分", "ずつ", "を超える", "を超す", "を上回る", "に上る", "にのぼる", "に及ぶ", "に達する", "に迫る", "以内", "単位", "もの", "あまり"))  # fmt: skip
_REST = sieve(rf"(?:{_MEASURE}){{0,2}}の?(?P<between>{_BETWEEN})")
_LED = sieve(rf"(?P<n>{_RANGE})(?P<c>{_COUNTERS})")
_LED_RACK = sieve(rf"(?P<n>{_RANGE})(?P<c>{_RACKS})")
_LED_BARE = sieve(rf"(?P<n>{_RANGE})(?=規模の)")
_LED_DIRECT = sieve(rf"(?P<n>{_RANGE})$")

_GLOSS_AFTER = r"(?:\([^()\n]{1,24}\))?"
_LEAD = (
    r"(?:(?P<of>の)|(?P<number>数(?:量)?(?:は|が|を|[:]|)\s?)|\s?[:]\s?|\s"
    r"|(?:など|等|計|だけ)?(?:の(?:[一-龠]{2,4})?(?:台数|枚数|基数|個数|総数|数量|数|量)|換算|相当)?(?:は|が|を|も|で(?:は)?|のみ)"
    r"|(?P<paren>\()|)"
)
_FILLER = r"(?P<between>(?:[^をがはも。「」『』()、\n0-9:]|[0-9]{1,4}(?=[年月日]|カ月|ヵ月|か月|年度|年間)){0,24}?)"
_PER = r"(?!\s?(?:あたり|当たり|当り|につき|ごと|毎|目|の差|の価格))"
_FOLLOW = sieve(rf"{_GLOSS_AFTER}{_LEAD}{_FILLER}(?P<n>{_RANGE})(?P<c>{_COUNTERS}|つ|(?=チップ|GPU|規模)){_PER}")
_FOLLOW_RACK = sieve(rf"{_GLOSS_AFTER}{_LEAD}{_FILLER}(?P<n>{_RANGE})(?P<c>{_RACKS}){_PER}")
_EACH = sieve(r"各$|それぞれ|いずれも|おのおの|ずつ")


def speech(catalogue: Catalogue) -> Speech:
    """The patterns of this language, with the makers of the catalogue."""
    vendor = sieve(
        rf"(?P<all>(?<![A-Za-z0-9ァ-ヶー]){_COUNTRY}(?<![A-Za-z0-9ァ-ヶー])(?P<v>{catalogue.vendor})(?:\([A-Za-z0-9 :.ァ-ヶー]{{2,20}}\)|社|集団)?)"
        rf"(?P<link>製の?|社製の?|の|が(?:開発|設計|製造|供給|手掛け)(?:する|した|る)|[®™]?[ 「]?|、)(?P<between>{_BETWEEN}|{_BETWEEN}「)$"
    )

    def maker(scene: Scene, unit: Unit) -> tuple[str, int] | None:
        left = scene.before(unit.left, 44)
        match = vendor.search(left)
        if match is None or match["link"] == "、":
            return None
        name = catalogue.vendors[match["v"]]
        between = match["between"]
        start = unit.left - len(left) + match.start("v")
        if not between:
            return (name, start) if _makes(catalogue, name, unit) else None
        if unit.named or not match["link"].strip() or _HOLDER.search(between) or between.count("の") > 1:
            return None
        if not _makes(catalogue, name, unit):
            return None
        return name, unit.left

    return Speech(
        opening=sieve(rf"[{_OPEN}]$"),
        closing=sieve(rf"[®™]?[{_SHUT}]?"),
        apposition=sieve(rf"\s?(?:の|である|、)?\s?[{_OPEN}]|\s|"),
        head=sieve(
            rf"[®™]?[{_SHUT}]?(?:\([0-9]+GB\))?\s?(?:(?:搭載|世代|系|型|ベース|シリーズ|アーキテクチャー?|採用|プラットフォーム)?の?(?:各種?|次世代|最新)?"
            rf"|Tensor\s?(?:Core|コア)\s?|テンソルコア\s?|(?:データセンター|サーバー|AI|ゲーム|学習|推論)(?:向け|用)|Ultra\s|AI\s?)\s?"
        ),
        gloss=sieve(rf"[{_SHUT}]?\s?[({_OPEN}=/]\s?|[{_SHUT}]?\s?[:=]\s?"),
        separator=sieve(
            rf"(?!\s?[(〈《]$)\s?[{_SHUT}]?\s?(?:[、,・/&+]|と|や|および|及び|ならびに|並びに|または|もしくは|、?さらに|\sand\s|\sor\s|)\s?(?:次世代の|最新の|新型の|旧型の|{_COUNTRY})\s?[{_OPEN}]?"
        ),
        vendor=maker,
        maker_after=lambda scene, unit: None,
        before=_before,
        after=_after,
        inherits=_inherits,
    )


def _makes(catalogue: Catalogue, vendor: str, unit: Unit) -> bool:
    return unit.vendor == vendor or (unit.vendor is None and unit.kind in catalogue.makers.get(vendor, ()))


def _bounds(text: str) -> Bounds | None:
    ends = re.split(r"\s?[~-]\s?|[基枚個台]?から", text)
    first, last = parse(ends[0]), parse(ends[-1])
    if first is None or last is None:
        return None
    if len(ends) == 1:
        return first
    scale = re.search(r"[百千万億]+$", ends[-1])
    if scale and first.high < last.high and not re.search(r"[百千万億]$", ends[0]):
        first = parse(ends[0] + scale.group()) or first
    return Bounds(first.low, last.high, first.modifier or last.modifier) if first.low <= last.high else last


def _count(scene: Scene, start: int, end: int, number: str, *, each: bool = False, shared: bool = False) -> Count | None:
    bounds = _bounds(number)
    if bounds is None or bounds.high <= 0:
        return None
    modifier, cues = hedge(scene, start, end)
    return Count(bounds.hedged(modifier), start, end, cues, each, shared)


def _before(scene: Scene, unit: Unit) -> Count | None:
    """10万基のH100, 数十万規模のGPU, 5000枚の最新AI半導体, 数十万チップ."""
    left = scene.before(unit.left, 56)
    base = unit.left - len(left)
    if not unit.named:
        direct = next((m for m in _LED_DIRECT.finditer(left) if _free(left, m.start())), None)
        if direct is not None and direct["n"] != "1":
            return _count(scene, base + direct.start(), unit.end, direct["n"])
    leads = [_LED_RACK if unit.kind == "system" else _LED, _LED_BARE]
    for match in sorted((m for lead in leads for m in lead.finditer(left)), key=lambda m: -m.end()):
        if not _free(left, match.start()):
            continue
        rest = _REST.fullmatch(_GENERATION.sub("", left[match.end() :]))
        if rest is None or _HOLDER.search(rest["between"]):
            continue
        if unit.kind == "memory" and match.groupdict().get("c") == "枚":
            continue
        return _count(scene, base + match.start(), base + match.end(), match["n"], each="ずつ" in left[match.end() :])
    return None


def _free(text: str, start: int) -> bool:
    """Whether a number starts here and not inside a longer one or a name."""
    return start == 0 or not (text[start - 1].isascii() and (text[start - 1].isalnum() or text[start - 1] in ".,-$¥第"))


def _after(scene: Scene, unit: Unit, wall: int) -> Count | None:
    """GPUを20万枚, B200が約3200基, GB300:6万枚, 搭載数は倍の20万個."""
    pattern = _FOLLOW_RACK if unit.kind == "system" else _FOLLOW
    right = scene.after(unit.right, 60)
    match = pattern.match(right)
    if match is None or _HOLDER.search(match["between"]) or unit.right + match.start("n") > wall:
        return None
    if match["of"] and match["between"]:
        return None
    if not match["c"] and not match["number"] and not right[match.end() :].startswith("規模"):
        return None
    if unit.kind == "memory" and match["c"] == "枚":
        return None
    if re.match(rf"(?:{_MEASURE})?の(?=[「A-Z0-9])", right[match.end() :]) and unit.right + match.end() + 3 >= wall:
        return None  # it counts the next chip: H100、5000基のB200
    start, end = unit.right + match.start("n"), unit.right + match.end()
    each = _EACH.search(match["between"]) is not None or right[match.end() :].startswith("ずつ")
    return _count(scene, start, end, match["n"], each=each, shared=match["number"] is not None)


def _inherits(scene: Scene, unit: Unit, earlier: Sequence[Unit]) -> str | None:
    """1台に8基のGPUを積む「DGX H100」: the chips of a system are of its maker."""
    if not earlier or earlier[-1].kind != "system" or earlier[-1].found.start < scene.sentence(unit.start).start:
        return None
    gap = scene.text[earlier[-1].right : unit.start]
    return earlier[-1].vendor if re.search(r"1(?:台|ラック|基)(?:に|当たり|あたり)|各|それぞれ", gap) else None
