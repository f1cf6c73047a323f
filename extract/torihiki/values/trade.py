"""Words for what a company does, as its name says them in Japanese and in English: 電機 in one language is Electric in the other.

They part a name into what is its own (白根, Shirane) and its line of business, so that the two can be compared in turn. A row: the
line's name here, its Japanese words with their readings (katakana words need none), its English words, lower case.
Source: names that companies listed in Tokyo use in both languages.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

__all__ = ["Parted", "part"]

_LINES: tuple[tuple[str, tuple[tuple[str, str], ...], tuple[str, ...]], ...] = (
    ("electric", (("電機", "デンキ"), ("電気", "デンキ"), ("電器", "デンキ"), ("電工", "デンコウ")), ("electric", "electrical", "denki")),
    ("electronics", (("電子", "デンシ"), ("電子工業", "デンシコウギョウ"), ("エレクトロニクス", "")), ("electronics", "electronic", "denshi")),
    ("precision", (("精機", "セイキ"), ("精密", "セイミツ"), ("精工", "セイコウ"), ("精密機器", "セイミツキキ")), ("precision", "seiki", "seimitsu", "precision machinery")),
    ("machinery", (("機械", "キカイ"), ("機工", "キコウ"), ("機器", "キキ"), ("鉄工", "テッコウ"), ("鉄工所", "テッコウショ")), ("machinery", "machine", "machines", "ironworks", "iron works", "kiko")),
    ("works", (("製作所", "セイサクショ"), ("工業", "コウギョウ"), ("産業", "サンギョウ"), ("工作所", "コウサクショ")), ("works", "industries", "industry", "industrial", "manufacturing", "seisakusho", "kogyo", "sangyo")),
    ("heavy", (("重工業", "ジュウコウギョウ"), ("重工", "ジュウコウ"), ("重機", "ジュウキ")), ("heavy industries", "heavy machinery", "jukogyo")),
    ("chemical", (("化学", "カガク"), ("化学工業", "カガクコウギョウ"), ("化成", "カセイ"), ("ケミカル", "")), ("chemical", "chemicals", "chemistry", "kagaku", "kasei")),
    ("pharma", (("製薬", "セイヤク"), ("薬品", "ヤクヒン"), ("薬品工業", "ヤクヒンコウギョウ"), ("ファーマ", "")), ("pharma", "pharmaceutical", "pharmaceuticals", "seiyaku")),
    ("semiconductor", (("半導体", "ハンドウタイ"), ("セミコンダクター", "")), ("semiconductor", "semiconductors", "semi")),
    ("steel", (("製鉄", "セイテツ"), ("製鋼", "セイコウ"), ("鉄鋼", "テッコウ"), ("鋼業", "コウギョウ")), ("steel", "seiko", "iron and steel")),
    ("motor", (("自動車", "ジドウシャ"), ("自動車工業", "ジドウシャコウギョウ"), ("モーター", ""), ("モータース", "")), ("motor", "motors", "automobile", "automotive", "jidosha")),
    ("power", (("電力", "デンリョク"),), ("electric power", "power", "denryoku")),
    ("gas", (("ガス", ""), ("瓦斯", "ガス")), ("gas",)),
    ("oil", (("石油", "セキユ"), ("興産", "コウサン")), ("oil", "petroleum", "sekiyu")),
    ("telecom", (("通信", "ツウシン"), ("テレコム", ""), ("コミュニケーションズ", "")), ("telecom", "telecommunications", "communications", "tsushin")),
    ("bank", (("銀行", "ギンコウ"), ("バンク", "")), ("bank", "bancorp", "ginko")),
    ("trust", (("信託銀行", "シンタクギンコウ"), ("信託", "シンタク")), ("trust bank", "trust and banking", "trust")),
    ("securities", (("証券", "ショウケン"),), ("securities", "shoken")),
    ("insurance", (("保険", "ホケン"), ("海上", "カイジョウ"), ("損保", "ソンポ"), ("生命", "セイメイ"), ("生命保険", "セイメイホケン")), ("insurance", "marine", "life", "life insurance", "seimei")),
    ("trading", (("商事", "ショウジ"), ("物産", "ブッサン"), ("商会", "ショウカイ"), ("交易", "コウエキ"), ("貿易", "ボウエキ")), ("trading", "shoji", "bussan")),
    ("construction", (("建設", "ケンセツ"), ("工務店", "コウムテン"), ("組", "グミ")), ("construction", "builders", "kensetsu", "gumi")),
    ("realty", (("不動産", "フドウサン"), ("地所", "ジショ"), ("リアルティ", "")), ("real estate", "realty", "properties", "fudosan", "estate")),
    ("logistics", (("物流", "ブツリュウ"), ("運輸", "ウンユ"), ("運送", "ウンソウ"), ("通運", "ツウウン"), ("ロジスティクス", "")), ("logistics", "transport", "express", "unyu")),
    ("shipping", (("汽船", "キセン"), ("海運", "カイウン"), ("郵船", "ユウセン"), ("商船", "ショウセン")), ("shipping", "lines", "kaiun", "kisen", "marine transport")),
    ("shipbuilding", (("造船", "ゾウセン"), ("造船所", "ゾウセンショ"), ("ドック", "")), ("shipbuilding", "shipyard", "zosen", "dock")),
    ("rail", (("鉄道", "テツドウ"), ("電鉄", "デンテツ")), ("railway", "railroad", "rail", "dentetsu")),
    ("air", (("航空", "コウクウ"), ("エアライン", ""), ("エアラインズ", "")), ("airlines", "airways", "aviation", "air")),
    ("food", (("食品", "ショクヒン"), ("食品工業", "ショクヒンコウギョウ"), ("フーズ", ""), ("製粉", "セイフン"), ("製菓", "セイカ")), ("food", "foods", "food products", "flour milling", "confectionery", "shokuhin", "seika")),
    ("beer", (("ビール", ""), ("麦酒", "ビール"), ("酒造", "シュゾウ")), ("brewery", "breweries", "beer", "brewing")),
    ("paper", (("製紙", "セイシ"), ("紙業", "シギョウ")), ("paper", "pulp and paper", "seishi")),
    ("textile", (("紡績", "ボウセキ"), ("繊維", "センイ"), ("毛織", "ケオリ")), ("textile", "textiles", "spinning", "boseki", "fibers")),
    ("rubber", (("ゴム", ""), ("ゴム工業", "ゴムコウギョウ"), ("護謨", "ゴム")), ("rubber",)),
    ("glass", (("硝子", "ガラス"), ("ガラス", "")), ("glass", "garasu")),
    ("mining", (("鉱業", "コウギョウ"), ("金属鉱業", "キンゾクコウギョウ"), ("鉱山", "コウザン")), ("mining", "mines")),
    ("metal", (("金属", "キンゾク"), ("金属工業", "キンゾクコウギョウ"), ("非鉄", "ヒテツ"), ("伸銅", "シンドウ")), ("metal", "metals", "kinzoku")),
    ("printing", (("印刷", "インサツ"),), ("printing", "insatsu")),
    ("media", (("新聞", "シンブン"), ("新聞社", "シンブンシャ"), ("放送", "ホウソウ"), ("テレビ", ""), ("出版", "シュッパン")), ("newspaper", "shimbun", "broadcasting", "television", "publishing", "tv")),
    ("medical", (("医療", "イリョウ"), ("医科", "イカ"), ("メディカル", "")), ("medical", "healthcare", "iryo")),
    ("university", (("大学", "ダイガク"),), ("university", "college")),
    ("institute", (("研究所", "ケンキュウショ"), ("研究機構", "ケンキュウキコウ"), ("ラボ", "")), ("institute", "laboratory", "laboratories", "labs", "research institute")),
    ("technology", (("技術", "ギジュツ"), ("技研", "ギケン"), ("テクノロジー", ""), ("テクノロジーズ", ""), ("テック", ""), ("技研工業", "ギケンコウギョウ")), ("technology", "technologies", "tech", "giken")),
    ("system", (("システム", ""), ("システムズ", "")), ("system", "systems")),
    ("software", (("ソフト", ""), ("ソフトウェア", ""), ("ソフトウエア", "")), ("software",)),
    ("data", (("データ", ""),), ("data",)),
    ("energy", (("エネルギー", ""), ("エナジー", "")), ("energy",)),
    ("battery", (("電池", "デンチ"), ("バッテリー", "")), ("battery", "batteries", "denchi")),
    ("materials", (("材料", "ザイリョウ"), ("素材", "ソザイ"), ("マテリアル", ""), ("マテリアルズ", "")), ("material", "materials")),
    ("optical", (("光学", "コウガク"), ("光機", "コウキ"), ("オプティカル", "")), ("optical", "optics", "kogaku")),
    ("finance", (("金融", "キンユウ"), ("ファイナンス", ""), ("フィナンシャル", ""), ("ファイナンシャル", "")), ("finance", "financial", "kinyu")),
    ("capital", (("資本", "シホン"), ("キャピタル", ""), ("ベンチャーズ", ""), ("パートナーズ", "")), ("capital", "ventures", "partners")),
)  # fmt: skip
_JAPANESE = {word: (line, reading) for line, words, _ in _LINES for word, reading in words}
_ENGLISH = {word: line for line, _, words in _LINES for word in words}
_LONGEST = max(map(len, _JAPANESE))
_WORDS = re.compile(r"[^\s\-‐‑・.,，、]+")


class Parted(NamedTuple):
    """A name's own part (with its reading, if one was given and still fits), and its line of business or ``""``."""

    own: str
    reading: str
    line: str


@lru_cache(maxsize=65_536)
def part(name: str, reading: str = "") -> Parted:
    """Part a name without legal form; one that is nothing but a line of business stays whole.

    >>> part("白根電機", "シロネデンキ"), part("Shirane Electric")
    (Parted(own='白根', reading='シロネ', line='electric'), Parted(own='Shirane', reading='', line='electric'))
    """
    for size in range(min(_LONGEST, len(name) - 1), 0, -1):
        line, said = _JAPANESE.get(name[-size:], ("", ""))
        if line:
            rest = reading.removesuffix(said) if said else reading.removesuffix(name[-size:])
            return Parted(name[:-size], rest, line)
    words = list(_WORDS.finditer(name))
    for number in (3, 2, 1):
        if len(words) > number:
            line = _ENGLISH.get(" ".join(w.group().lower() for w in words[-number:]), "")
            if line:
                return Parted(name[: words[-number].start()].rstrip(" -・.,"), reading, line)
    return Parted(name, reading, "")
