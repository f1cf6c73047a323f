"""Contract terms in Japanese: what the words of each kind look like, with the percent of a stake and ``removed`` where dropped."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene
from torihiki.core.sieve import Hints, sieve
from torihiki.core.span import Span
from torihiki.deals.shape import TermFound, TermKind
from torihiki.lang.ja.numbers import share

__all__ = ["terms"]

_CLAUSE = r"[^。、\n・]"
_NUMBER = r"(?:[0-9.]{1,6}|[〇一二三四五六七八九十・]{1,6})"
_SHARE = rf"{_NUMBER}(?:%|割)(?:超|強|弱|以上|未満|程度|余り)?"
_PART = r"(?:過半数?|半数(?:超|以上)?|半分|[3-9]分の[1-8](?:超|以上|強|弱)?)"  # shares that no percent tells
_TERMS: tuple[tuple[TermKind, re.Pattern[str]], ...] = (
    ("first_refusal", sieve(
        rf"先買権|第一拒否権|優先(?:買い?取り?|購入|取得|引受|割当)権|優先権|優先(?:的に|して)[^。、]{{0,10}}(?:買い?取|引き受け|購入し?|取得)(?:れ|る権利|する権利|でき)|優先的な利用権|優先的に{_CLAUSE}{{0,10}}(?:権利|供給を受け|使え|利用でき)|最初に{_CLAUSE}{{0,8}}権利|(?:他社|よそ)(?:より先に|に先んじて)"
        rf"{_CLAUSE}{{0,14}}(?:権利|できる)|先に{_CLAUSE}{{0,10}}られる権利|優先交渉権(?!者)")),
    ("exclusivity", sieve(r"独占(?:交渉|契約|販売|供給|提供|実施|使用|利用|放映|放送|配信|開発|製造|ライセンス|輸入|代理|提携|ライセンシー|的(?!地位|な地位|な?立場|状態|な状態))|排他的|専属契約|専属的|専売(?:契約|権)|総(?:輸入)?代理店|総販売(?:元|代理)|一手(?:販売|に引き受け|に供給)|唯一の(?:販売|供給|代理|調達|サプライヤ)|他社(?:に|へ)は?[^。、]{0,10}(?:販売|供給|提供|ライセンス)(?:しない|せず|できない|を禁)")),
    ("renewal", sieve(r"自動更新|自動的に[^。、]{0,8}(?:更新|延長)|(?:異議|申し出|申し入れ|解約|反対)[^。]{0,20}(?:なければ|ない限り|ない場合)[^。]{0,24}(?:継続|延長|更新|延び)|[0-9]年ごと(?:の|に)(?:自動)?更新|契約[^。、]{0,6}(?:が|は)更新され|契約(?:の|を)(?:更新|延長)|契約更新|更新(?:できる|でき、|可能|オプション|する(?:権利|ことができ)|を[^。、]{0,8}選べ)")),
    ("option", sieve(
        r"(?:買い増せる|(?:買い増す|高める|増やす|買い取る|引き上げる|買い取れる|買い戻す|買い戻せる|売り戻す|(?:取得|購入|発注|追加発注|売却|譲渡|転換|追加出資|増資|行使|拡張)(?:する|できる))権利|延長でき|延長(?:が|も)?可能|延長を(?:求め|請求|要求|選択?|申し[入出])[^。、]{0,8}(?:でき|権利|べ)|延長する権利|延長オプション|(?:を|まで|に)延ば(?:す権利|せる|すことができ)|年(?:間)?延ば(?:せ|すことができ)|拡張でき|拡張する権利|拡張の余地"
        r"|スケールアップする余地|追加購入でき|新株予約権|(?:株式|普通株)(?:に|へ)転換(?:でき|可能|する権利)|追加(?:で|の)?(?:購入|取得|発注|出資)(?:できる|も可能|が可能)|(?:増や|拡大|拡張|引き上げ|買い増)(?:す|し|する)?ことができる|増やせる|選択権|オプション(?:権)?(?!取引|料|価格))")),
    ("stake", sieve(
        rf"(?:発行済み?株式の?|議決権の?|議決権ベースで|持ち分(?:法)?の?|持分の?|株式の|株の|株式を|株を|株式|株)(?:総数の|の)?(?:約)?{_SHARE}(?:を(?:取得|保有|握る|持つ|出資|譲渡|売却))?")),
    ("stake", sieve(
        rf"(?<![0-9.〇一二三四五六七八九十]){_SHARE}(?:ずつの?(?:株式|株)|の株式|の持ち分|の議決権|の株(?!価)|を?出資(?!法)|の出資|を握|を保有|分の株式|を持つ(?:筆頭|大)?株主|分?(?:を|の)?(?:追加で?)?取得(?:する|し|した|へ))")),
    ("stake", sieve(r"折半(?:して|で|の)?(?:共同)?出資")),
    ("stake", sieve(rf"(?<![0-9.〇一二三四五六七八九十]){_SHARE}(?:分の株(?!価)|ずつ(?:を)?(?:出資|保有|持[つち]|取得|拠出))|(?<![0-9]){_PART}を(?:取得|買い取|保有|握)|[1-9]対[1-9]の(?:割合|比率)で[^。、]{{0,6}}出資")),
    ("stake", sieve(rf"(?<![0-9.〇一二三四五六七八九十]){_SHARE}の[^、。はがを\n]{{1,12}}(?:株式|株(?!価|主)|持ち分|持分|権益|議決権)|権益の?(?:うち)?、?{_SHARE}")),
    ("stake", sieve(
        rf"(?:株式|株|持ち?分|権益)の?(?:約|ほぼ)?{_PART}(?![^、。]{{0,6}}株主)|議決権の?(?:約)?(?!過半){_PART}|(?<![0-9]){_PART}(?:の株式|株式|の株(?!価|主)|の議決権|の持ち?分|の権益|を出資)")),
    ("governance", sieve(
        r"(?:社外)?(?:取締役(?!会)|役員(?!会)|監査役(?!会))[^。、\n]{0,14}(?:派遣|指名|選任|送(?:り|る)|出し|出す|迎え|就任)[^。、\n]{0,3}|取締役会[^。、\n]{0,10}(?:議席|オブザーバー)|経営の独立性|議決権の過半|拒否権"
        r"|黄金株|経営体制|代表権|(?:取締役|取締役会|役員)の(?:過半|半数)|(?:社長|会長|CEO|最高経営責任者|代表取締役)(?:に|には|は)[^。、\n]{0,24}(?:就く|就任(?:する|し、|予定)|就き、|派遣|(?:から|側が)(?:出す|選ぶ|送)|続投|留任)|(?:社長|会長)は[^。、\n]{1,12}(?:が|から)(?:出す|出し|選ぶ|、会長)|経営陣(?:は|が)[^。、]{0,10}(?:続投|留任|残)")),
    ("payment", sieve(
        r"(?:前払い?|後払い|分割払い|一括払い|一括で(?:支払|払)|頭金|手付金|着手金|内金|(?:手元|自己)資金(?:で|を(?:充|使|活用))|残(?:額|金|り)(?:は|を)[^。、]{0,20}(?:支払|払[いうっ])|(?:引き?渡し|納入|完了|検収|契約)時に(?:支払|払[いうっ])|(?:業績|進捗|進み|販売額|売上|売り上げ|達成|成果|実績)[^。、]{0,10}(?:に応じ|次第)[^。]{0,30}(?:支払|払[いうっ]|受け取)|(?:残り|半分|[0-9]割|[0-9.]{1,5}%)(?:は|を|が)(?:現金|(?:自社)?株式?(?=で|、|。))|[0-9]回に(?:分けて|分割し(?:て)?)、?(?:支払|払|受け取|拠出|出資)|分割(?:で|して)(?:支払|受け取)|段階的に(?:支払|行われ|投資|出資|実施)|マイルストー?ン(?=[^。]{0,30}(?:支払|払[うい]|受け取|受領|対価|ペイメント|収入|達成|達し|クリア|に応じ|報酬|満た))|アーンアウト|(?:全額|対価)[をはが]?(?:全額)?(?:が|を)?(?:現金|株式)|現金を対価|(?:買収|取得|取引|決済)(?:の対価)?は(?:全額)?現金|まず[^。]{0,16}(?:円|ドル)[^。]{0,16}(?:その後|残り|達成|達し)|現金約?[0-9][^。、]{0,30}(?:受け取|支払)|現金(?:約|総額)?[0-9][^。、はが]{0,14}で(?:買収|取得|買い)|現金(?:で(?:支払|買い取|取得|の買収|資金提供)|と(?:自社)?株式|による|[0-9約][^。、]{0,12}を受け取)|株式と現金|(?:自社)?株式?と交換|自社株(?:で支払|を対価)"
        r"|株式交換|株式交付|株[^。、]{0,10}[0-9.]{1,6}株(?:を|が)[^。、]{0,24}(?:引き換え|引換え|交換|割り当て|割当て|交付)|[0-9.]{1,6}株と(?:引き換え|引換え|交換)|預託金|払い込み済み|契約一時金|(?:四半期|半年|毎年|毎月)ごとに(?:支払|払|納)|折半(?:する|して負担|で負担)|ロイヤル?(?:ティー|ティ|リティ)|出来高)[^。、\n]{0,6}"
        rf"|売上(?:高)?の{_SHARE}を[^。、\n]{{0,12}}(?:支払|払|納)|使用料も?(?:を)?(?:支払|払)")),
    ("approval", sieve(
        rf"(?:(?:当局|政府|株主(?:総会)?|規制|審査|委員会|CFIUS|公取委|独占禁止法|競争法){_CLAUSE}{{0,14}}(?:承認|許可|認可|同意|審査|クリアランス){_CLAUSE}{{0,8}}|承認を(?:条件|前提|経て|得て|得られ)|承認待ち|(?:多数|賛成)で(?:承認|可決)(?:された|した|され|を得)?|株主総会で[^。、]{{0,8}}(?:賛同|可決)|(?:承認|認可|許可|同意)(?:など)?(?:が|を)[^。、]{{0,6}}(?:得られ|得る|受け|取得|取り付け|下り)[^。、]{{0,10}}(?:条件|前提)"
        r"|承認(?:など)?が(?:条件|前提|必要)|(?:独占禁止法|独禁法|競争法|外為法|反トラスト法)[^。、]{0,8}(?:審査|手続き|届け出|クリアランス|認可)|(?:裁判所|取締役会|理事会|金融庁|経済産業省|経産省|国土交通省|国交省|総務省|厚生労働省|財務省|公正取引委員会|公取委|欧州委員会|司法省|連邦取引委員会|商務省|FTC|CMA|議会|組合員|債権者)(?:の|が|は|から|に)[^。、]{0,10}(?:承認|許可|認可|同意|審査し|審査中)|株主総会(?:に|で)[^。、]{0,12}(?:諮|付議|議案|可決|承認)|株主(?:から)?の(?:賛同|同意|承認)|(?:クリアランス|許認可)(?:の取得)?(?:を|が)[^。、]{0,6}(?:待|必要|取得|得|下り|条件|前提))")),
    ("break_fee", sieve(
        r"(?:[0-9.兆億万,]{1,12}(?:円|ドル|ユーロ)の)?(?:違約金|解約金|解約料|解約手数料|キャンセル料|違約罰|ブレー(?:ク|ク・)アップ・?フィー|ペナルティー?を(?:支払|払))"
        r"|(?:破談|契約が終わ|不成立|解除|解約|撤回|白紙)[^。、\n]{0,6}(?:場合|なれば|れば|たら|なら)[^。\n]{0,30}(?:支払|払)(?:う|い)")),
    ("non_binding", sieve(r"拘束力(?:の|は|が|を|も)?(?:一切)?(?:ない|なく|ありません|持たない|持たず|伴わない|伴わず|有しない)|拘束力のない")),
    ("other", sieve(r"競業避止|競合する事業を[^。、]{0,6}(?:行わない|しない)|ロックアップ|[0-9](?:年|カ月)間は[^。、]{0,10}(?:売却|譲渡)(?:しない|できない)|売らない約束|売却しない約束|(?:雇用|生産|稼働)を[^。、]{0,14}(?:維持|継続)する(?:条件|義務|約束)")),
)  # fmt: skip
_SHARES = sieve(
    r"(?:出資比率|統合比率|持ち株比率|出資割合|持ち分比率|持分比率|議決権比率|株式保有比率|資本構成|所有割合|保有割合|保有比率|持株比率|取得割合|(?<![一-龥])比率(?=[0-9.]{1,5}%(?:に|へ))|に対する割合|議決権割合)(?:は|が|を|:|で|\s|(?=[0-9]))[^。\n]{1,80}|[^。、\n]{1,24}が(?:約)?[0-9.]{1,6}%(?:を)?、[^。\n]{1,80}(?:出資|保有|持ち合う|所有|持つ|持ちます|握る)"
)
_ANY = sieve(  # a letter or two of every term, so that most sentences are done with one look
    "[権%割払延占金]|多数で|過半|半数|半分|分の|排他|専属|更新|拡張|余地|増やせ|買い増|オプション|選択|取締役|役員|監査|黄金株|経営|現金|マイルスト|アーンアウト|株式交|自社株|預託|一時金|折半|ロイヤ|出来高"
    "|引き換え|引換え|交換|分けて|賛同|可決|承認|許可|認可|同意|審査|クリアランス|違約|解約|フィー|ペナルティ|拘束|競業|競合|ロックアップ|約束|維持|継続|使用料|まず|段階的|比率|議席|独立性|優先|専売|代理店|一手|唯一|他社|転換|社長|会長|代表|CEO|自己資金|残り|残額|総会|許認可|株主|キャンセル料|競争法|独禁法|独占禁止法|外為法|トラスト法|売却しない|譲渡|分の株|対[1-9]"
)
_HELD = Hints(*(pattern for _, pattern in _TERMS), _SHARES)
_LONG = frozenset({"option", "renewal", "payment", "approval"})  # kinds whose words say little without those before
_REMOVED = sieve(r"[」』]?(?:が|を|は)?(?:削除|撤廃|放棄|失[いう]|手放|廃止|なくな[るっり]|消え)")
_NOT = sieve(r"[」』]?(?:な(?:もの|契約|取引|提携))?(?:では|でも)(?:ない|なく|ありません)")
_MARKET = sieve(r"(?:シェア|市場|需要|売上高|生産量|全体|利益)(?:の|で|は)?(?:約)?[^。、]{0,6}[0-9.]{1,6}(?:%|割)")
_VOTED = sieve(r"^[^。]{0,40}(?:賛成|賛同|多数)[^。、]{0,8}(?:承認|可決)")  # 99%の賛成で承認された: votes
_BIDDING = sieve(r"入札|売却|買収|落札|譲渡")
_FURTHER = sieve(
    r"追加|計算|提供|期(?:分|棟|工事)?の?$|増や|増設|共同|購入|供給|将来|次期|次世代|次の|販売|開発|ライセンス|地域|拡張|増資|更新|利用"
)  # what comes on top of the deal
_DRUG = sieve(r"食品医薬品局|FDA|薬事|製造販売|上場を承認|新規上場")
_BEFORE = sieve(r"(?:異動|取得|譲渡|変更|買付け?等?)前の?[^。]{0,40}$")
_PERCENT = sieve(r"([0-9]{1,3}(?:\.[0-9]{1,3})?|[〇一二三四五六七八九十・]{1,6})(%|割)")


def terms(scene: Scene, span: Span) -> list[TermFound]:
    """The contract terms in a stretch of text, in order, without overlaps."""
    found: list[TermFound] = []
    text = scene.text
    if _ANY.search(text, span.start, span.end) is None:
        return found
    held = _HELD.within(text[span.start : span.end])
    for kind, pattern in _TERMS if held else ():
        for match in pattern.finditer(text, span.start, span.end) if pattern in held else ():
            if _NOT.match(text, match.end(), span.end) or _elsewhere(
                kind, text[max(match.start() - 24, span.start) : span.end], text[span.start : span.end]
            ):
                continue
            value = "removed" if _REMOVED.match(text, match.end(), span.end) else None
            if kind == "stake" and value is None:
                percent = _PERCENT.search(match.group())
                if percent and (not share(*percent.groups()) or _BEFORE.search(text, span.start, match.start())):
                    continue  # 異動前の所有割合: what is held before
                if match.group().startswith("折半"):
                    value = "50"
                if percent:
                    value = str(share(*percent.groups()))
            found.append(TermFound(kind, _opens(text, match.start(), span.start) if kind in _LONG else match.start(), match.end(), value))
    for match in _SHARES.finditer(text, span.start, span.end) if _SHARES in held else ():
        for percent in _PERCENT.finditer(text, match.start(), match.end()):
            if text.startswith("から", percent.end()) or not share(*percent.groups()) or _BEFORE.search(text, span.start, match.start()):
                continue  # 15%から20%に, 異動前の: what it was
            value = str(share(*percent.groups()))
            found.append(TermFound("stake", percent.start(), percent.end(), value))
    found.sort(key=lambda t: (t.start, -t.end))
    kept: list[TermFound] = []
    for term in found:
        if not kept or term.start >= kept[-1].end:
            kept.append(term)
    return kept


def _opens(text: str, start: int, floor: int) -> int:
    """Where the words before a term begin: after the last mark or particle は・が, at most 16 characters back."""
    left = text[max(start - 16, floor) : start]
    cut = max(left.rfind(mark) for mark in "。、\n・はが(「")
    return start - (len(left) - cut - 1)


def _elsewhere(kind: TermKind, near: str, sentence: str) -> bool:
    """Whether words of a term mean another thing here: shares of a market, a preferred bidder, the approval of a drug."""
    if kind == "stake":
        return _MARKET.search(near[:48]) is not None or _VOTED.search(near[24:80]) is not None
    if kind == "first_refusal":
        return "優先交渉権" in near[:36] and (
            _BIDDING.search(sentence) is not None or _FURTHER.search(near.partition("優先交渉権")[0]) is None
        )
    return kind == "approval" and _DRUG.search(sentence) is not None
