"""What a date is to a deal, from the words around it."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve

__all__ = ["date_role"]

# what stands right before the date: 着工は26年5月, 契約締結日 2025年5月12日
_LEFT: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("announced", sieve(r"(?:発表日|公表日|開示日|発表|日付)\s?(?:は|[::])?\s*$")),
    ("signed", sieve(r"(?:契約(?:締結)?日|締結日|調印日|取締役会決議日|合意日|契約\(|契約締結)\s?(?:は|[::])?(?:現地時間の?|日本時間の?|米東部時間の?)?\s*$")),
    ("start", sieve(r"(?:買付(?:け)?|買い付け|公開買付|応募|申込|募集)(?:等)?の?期間は\s?$")),
    ("end", sieve(r"期間は[^。]{2,22}から$")),
    ("completion", sieve(r"工期は[^。]{2,22}から$")),
    ("payment", sieve(r"決済の?開始日\s?(?:は|[::])?\s*$|(?:払込(?:期日|日)|支払(?:い)?(?:期日|日|時期))\s?(?:(?:は|[::])?\s*|は(?:いずれも|それぞれ|ともに))$")),
    ("completion", sieve(
        r"(?:完了|完成|納期|納入期限|工期|実行|上場|クロージング|受け渡し|取得|株式交換|株式移転|会社分割|譲渡|設立|統合|効力発生|竣工|引き?渡し?|合併|発行|売却|払い込み|組成)(?:予定)?(?:日|時期)?\s?(?:は|予定は|[::])(?:いずれも|それぞれ|ともに)?\s*$"
        r"|(?:完了|実行|上場|取得|譲渡|譲受|設立|効力発生|引き?渡し?)(?:予定)?日\s*$|設立(?:予定)?(?:日|時期|年月日?)? {1,4}$")),
    ("start", sieve(r"(?:着工|開始|開業|稼働|出荷|量産|移管|スタート|提供開始|運用開始|納入開始|始まり|発効)(?:予定)?(?:日|時期)?\s?(?:は|[::])\s*$|(?:着工|開始|開業|稼働|発効)(?:予定)?(?:日|時期)? {1,8}$")),
    ("end", sieve(r"(?:期限|満期|終了|償還|契約期間)(?:日)?\s?(?:は|[::])[^。、]{0,10}$|(?:返済|償還|満期)(?:期限|期日|日) {1,4}$|(?:契約|利用|賃貸借|リース|用船|供給)期間 {1,8}$")),
)  # fmt: skip
_SUBSCRIBED = sieve(r"(?:申込|申し込み|募集|受付)期間は\s?$")  # when notes are sold to the public
_SIGNING_DAY = sieve(r"(?:契約締結|締結|調印|契約)(?:予定)?日\s*(?:は|[::])?\s*$")  # a row that names it, be it still to come
_TO_SIGN = sieve(
    r"(?:末|中|ごろ|頃)?(?:まで)?に(?:も)?、?[^。、はがを]{0,10}(?:(?:(?:最終|正式|本|実施)?契約(?:書)?|協定|協定書)(?:を|に)[^。、]{0,4}(?:結|締結|交わ|調印)(?!んだ|ば|び|し)|(?:結ぶ|締結する|交わす|調印する)(?=[。、]|予定|見通し|計画|方針|見込み))"
)
_TOLD_TOO = sieve(r"にも、?[^。、]{0,30}を?(?:公表|発表)して(?:いる|おり|いた)")  # 7月にも受注を公表している: of another
_CONTRACTED = sieve(r"契約は\s?$")  # 契約は3月1日: if nothing behind it says otherwise
# the verb of a cleft that the date completes: 契約を結んだのは10月29日
_CLEFT = sieve(
    r"(?P<signed>(?:結んだ|結ばれた|交わした|交わされた|合意(?:した|に達した|に至った)|締結(?:した|された)|調印した|署名した|契約した|まとまった|受注した|発注した|決まった|決めた|決議した))"
    r"|(?P<announced>(?:発表|公表|表明|開示)(?:した|された)|明らかに(?:した|なった)|明かした|(?:提案|打診|公言)した|持ち[掛か]けた|申し入れた|名乗りを上げた)"
    r"|(?P<start>着工(?:する|した)|(?:始|はじ)(?:まる|める|まった|めた)|(?:稼働|開始|操業|開業|運用|出荷|納入|量産|就航)(?:する|した|を始める|が始まる)|動[きか](?:出す|す|出した)|引き渡(?:す|される)|(?:工事|操業|量産|生産)に入る|使えるようになる|適用される|発効(?:する|した))"
    r"|(?P<end>終わる|切れる|満期(?:を迎える|となる|が来る)|(?:満了|終了|失効)する|期限(?:が来る|を迎える))"
    r"|(?P<payment>(?:払い込|支払|払)(?:む|う|われる|まれる|ったる|い込む))"
    r"|(?P<completion>(?:完了|完成|竣工|成立|実行|実施|売却|譲渡|買収|取得|上場|設立|発足|統合|合併|出資|子会社化)(?:する|した|される|された)|終[えわ](?:る|た|った)|(?:手放|移|渡)[すし]た?|(?:売|買|買い取|手に入れ|譲|引き取)(?:る|う|った|た)"
    r"|(?:傘下|グループ)に(?:入|収め|加え|加わ|迎え|置)(?:る|った|た|く|いた)|(?:連結対象|子会社)(?:に|と)(?:な|加え|す)(?:る|った|た|した)|出来上がる|発行(?:する|した))"
)
_CLEFT_ENDS = sieve(r"[るたうすむくだ]のは、?(?:早くても?|早ければ|早いと|遅くとも|いずれも|最短で|実際には)?\s?$")
# what follows the date in its clause, nearest first
_RIGHT: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("signed", sieve(r"付(?:け)?で?[^。、]{0,40}?(?:締結|契約を結|契約した|合意|調印|署名|結んだ|結びま|結ばれ|交わし|交わされ|取り交わ)|付(?=[)。])")),
    ("announced", sieve(r"(?:夕方?|早?朝|夜|未明|深夜|昼|午前|午後)?(?:に)?(?![^。、]{0,10}(?:先週|先月|昨日|昨年|[0-9]日に))(?:(?!する|した|され|を決|るこ)[^。、]){0,16}?(?:発表|公表|表明|明らかにし|適時開示)(?!する(?:可能性|見通し|予定|方向|とみ|見込み)|(?:された|した)[^。、]{0,16}(?:価格|業績|決算|見通し))")),
    ("announced", sieve(r"に(?:も)?、?[^。、]{0,16}(?:買収|TOB|経営統合|統合|合併|子会社化)(?:案)?を[^。、]{0,6}(?:提案|申し入れ|持ちかけ)(?:し|た)|に(?:も)?、?[^。、はがを]{0,8}(?:提案|打診)(?:し|を受け|され)")),
    ("announced", sieve(r"(?:に)?、?[^。]{0,24}(?:記者)?(?:会見|発表会)(?:を)?(?:開いた|開き|開催|行った|行い|実施)")),
    ("start", sieve(r"にかけて[^。、]{0,16}(?:開始|始め|着手|着工)")),
    ("start", sieve(r"、?[^。、はが]{0,40}(?:起工式|着工式|地鎮祭)")),
    ("completion", sieve(r"、?[^。、はが]{0,40}(?:竣工式|完成式|落成式)")),
    ("announced", sieve(r"、?[^。、]{0,12}発表(?:資料|文)?(?:で|から)[^。、]{0,4}(?:分か|わか|判明|明らか)")),
    ("signed", sieve(r"(?:開催の|に?(?:開いた|開かれた|開催した)|の)(?:定時|臨時|定例)?(?:取締役会|役員会|理事会)(?!長)")),
    ("signed", sieve(r"(?!まで)(?:、(?=[^。、]{0,40}?契約を(?:締結|結)))?[^。、]{0,40}?(?:締結|契約を結|契約した|合意(?!期限|に至れ|を目指)|調印|署名|結んだ|結びま|結ばれ|交わした|交わされ|取り交わ|契約締結|正式契約|受注し|受注した|条件が決ま|[、に]決まった|に決定した|に決議した)")),
    ("completion", sieve(
        r"[^。、]{0,24}?(?:完了|クロージング|実現(?:する|した|させ)|買収(?:した|を終え)|買い取った|取得(?:し|する|、)|設立|譲渡(?!契約)|実行|統合(?!契約|協議|交渉|準備|に向け|に関す|計画|案|の検討)|発足|上場|完成|完工|成立|竣工|立ち上げ|設け(?:る|た|、)|終わ[るり]|終える|揃う|発行|受け取|受領|入手|手続きを(?:終え|完了)|効力[がは]?(?:発生|生)|取引を(?:終え|完了)|撤退|子会社[にと](?:な|する|した)|傘下に入)"
        r"|(?:まで|ごろまで|までに|ごろまでに|中に|内に)[^。、]{0,24}?(?:投じ|投資|建設|建て|整備|新設|増設|終え)")),
    ("payment", sieve(r"[^。、]{0,16}?(?:支払|払う|払い|入金|年内に入る)")),
    ("capacity", sieve(r"[^。、]{0,30}?(?:完全な容量|キャパシティ|全容量|使い切|フル稼働|オンラインにな|そろう|整[うい]|使えるように|利用可能に|全面稼働|まで(?:に)?(?:拡大|広げ))")),
    ("start", sieve(
        r"[^。、]{0,24}?(?:稼働|開始|始め|(?<!ことに)(?<!資に)(?<!のに)始ま|着工|提供を|納入|納め|供給(?!に向け|契約|網|体制|計画|確保計画|に関す)|動か|動き出|運用|スタート|順次|順に|発効|量産|出荷|開業|開く|使い始め|引き渡|工事に|着手|操業|(?:付で)?実施(?:する|し|の予定|予定))")),
    ("end", sieve(r"[^。、]{0,12}?(?:満期|満了|(?<!取引)終了|期限|償還|まで続|に切れ|に締め切|(?:を)?もって(?:打ち切|終|解消|解除|失効)|で(?:打ち切|終え(?![て、])|解消|失効|解約|解除|終了))|まで(?:の(?![^。、]{0,10}(?:製品化|実用化|商用化|事業化|商業化|量産|発売|投入|完了|締結|合意|成立|取得|実現|統合|上場|売却|開始|稼働|クロージング|実施|設立|買収|竣工|完成|契約|決着))|。|だ|、|[^。、]{0,10}(?:延長|延ば|継続|続け))")),
)  # fmt: skip
_DECIDED_BY = sieve(r"までに、?[^。]{0,120}?(?:こと|方針|意向|計画|方向)(?:を|で)(?:正式に|最終的に)?(?:決め|固め|決定し|まとめ|決断し)")
_CAMPAIGN = sieve(
    r"(?:申し?込み?|応募|受付|受け付け|キャンペーン|実施|開催|販売|購入|無料|登録|投票)(?:受付)?(?:期間|期限|締め?切り?)?は[^。、はが]{0,24}$"
)  # 申込期間は9月30日まで: of customers
_PATENTS = sieve(r"(?:特許|独占(?:販売)?(?:期間|権))(?:期間)?(?:が|は|の)[^。、]{0,4}$")  # 特許が2028年に切れる: why they buy
_BUSINESS = sieve(
    r"(?:まで)?(?:の)?[^。、]{0,14}?(?:赤字|黒字|決算|業績|資金繰り|売上高|純利益|営業利益|経常利益|増収|減収|減益|増益|前年同期|四半期連続)"
)
_FROM = sieve(
    r"(?:から|より|以降(?!は|も|、?(?:計|合計|累計|延べ)))(?!まで)(?![^。、]{0,8}(?:外れ|除外|対象外))(?![^。、]{0,14}(?:取得|保有)して(?:いる|おり))(?![^。、]{0,20}(?:交渉|協議|検討|話し合|募集|準備))(?!の(?:報道|発表))"
)
_OPEN = sieve(
    r"(?:買い?付け?|応募|申し?込み?|募集|公開買付け?|TOB)(?:の?期間)?(?:は|を)[^。]{0,40}$"
)  # 買い付けは3月1日に始めて4月3日に締め切る
_PERIOD = sieve(r"(?:買い?付け?|応募|TOB)(?:の?期間)は\s?$")
_BEGINS = sieve(r"(?:に|から)(?:開始|始|スタート)|から(?=[^。、]{2,20}(?:まで|に締め切))")
_TAKES_IN = sieve(r"まで(?:[^。、]{0,8}(?:受け付け|募集|応募を)|(?:に)?(?:延長|延ば))")  # 8月19日まで受け付ける
_SHUTS = sieve(r"(?:に|まで)?(?:で|に)?(?:締め切|締切|終[えわ了]|満了|閉じ)|まで")
_SPAN = sieve(r"から[^。、]{2,16}まで")
_UNTIL = sieve(
    r"(?:末|ごろ|頃)?まで(?!に(?!わた|及|続)|の?(?:製品化|実用化|商用化|事業化|商業化|量産|発売|導入|投入|累計|実績|決算|業績|交渉|協議|検討))"
)  # 2042年まで…に電気を売る
_RANGE = sieve(r"[^~〜～\-‐–―—から]{2,12}(?:年|年度|月|日|[0-9])(?:[~〜～\-‐–―—]|から)[^~〜～\-‐–―—から]{2,12}")  # 2009年から16年
_FOR = sieve(
    r"(?![^。、]{0,20}(?:交渉|協議|検討|業績|累計))(?:(?:末|度)?(?:まで)?の?(?:[0-9]{1,2}年間|契約期間|期間|間(?!に)|を期間|に(?:わた|及)|、?[^。、]{0,24}(?:供給|調達|購入|販売|提供|貸|借|利用|使用|開発|引き取|納|放映|配信|協業|提携))|まで)"
)
_SINCE = frozenset({"supply", "cloud", "lease", "licensing", "partnership", "other"})  # what goes on from a day, and is not done on one
_WITHIN = sieve(r"(?:年|年度|月|期|今年|今期|来年)(?:内|中)(?:に|の|を|で|$)|(?:年|月|日|末|期)まで")
_CLOSED = frozenset({"acquisition", "merger", "divestiture", "investment", "construction", "financing", "ipo", "joint_venture"})
_BORN = sieve(r"に?(?:、[^。、]{0,16})?設立(?!し、|する|へ|で合意)(?:された|され|した|の|で|、|。)")
_FORMED = sieve(r"に?設立し、")  # 2012年に設立し、太陽光発電を手がける
_TALKS = sieve(
    r"(?:に|から)[^。、]{0,4}(?:始め|始まっ|開始し|入っ|続け)(?:た|ていた|てきた|ている)[^。、]{0,8}(?:協議|交渉|検討|話し合い)|まで[^。、]{0,6}(?:協議|交渉|検討)を|[^。]{0,60}(?:交渉|協議|検討)中[^。、]{0,14}(?:明らかにし|発表し|認め|公表し)てい(?:た|る)"
)  # what was known before
_HELD = sieve(
    r"に[^。、]{0,12}(?:取得|買収|購入|出資|子会社化|開業)した(?:もの(?:で|だ|。)|。|(?=[一-龥ァ-ヴA-Za-z「])(?!と|際|時|後|こと|もの))"
)  # 1997年に取得したX: how it came to its owner
_CAME_OF = sieve(
    r"に[^。、]{0,14}(?:切り離(?:し|され)|分離(?:し|され)|分社(?:化)?(?:し|され)|独立し|生まれ|生まれ変わっ|誕生し|旗揚げし|経営破綻し|破綻し|上場廃止となっ|上場廃止にし)た(?=[一-龥ァ-ヴA-Za-z「])(?!と|際|時|後|こと|もの)"
)  # 2005年に切り離した会社: what the firm was before
_WITH_THESE = sieve(
    r"に[^。、]{0,14}(?:取得|購入|買収|買い付け|引き受け)(?:した|済みの)(?:株式?|持ち分|新株|分|[0-9.]{1,6}%)[^。、はが]{0,6}(?:と|を|も)(?:合わせ|あわせ|含め|加え)"
)  # 2021年に取得した株式と合わせ10%: how the rest was come by
_LONG_SINCE = sieve(r"から[^。、]{0,10}(?:手掛け|手がけ|展開|運営|続け|取り組|販売|提供|生産|協業|提携)")
_BOUGHT = frozenset({"acquisition", "investment"})
_FOUNDED = sieve(r"(?:設立|創業|創立|会社設立)(?:年月)?日?(?:は|が|[::]|年は)?\s?$")
_OFFERED = frozenset({"acquisition", "ipo", "financing"})  # deals in which others apply for shares or bonds
_FOUNDS = frozenset({"joint_venture", "construction"})
_DATELINE = sieve(r"^\s?[【\[(][^】\])]{0,20}$")
_AGENCY = sieve(
    r"(?:\s?[A-Z]{2,8}| ロイター|[^】\])\n]{0,8}(?:ロイター|共同|時事|AFP|AP|聯合ニュース|新華社|BUSINESS WIRE|PR Newswire))?\s?[】\])]"
)
_ANNOUNCES = sieve(r"発表|明らかにし|公表|開示|合意した|契約を(?:結んだ|締結した)|締結した")
_LEAK = sieve(r"関係者|関係筋|によると|と報じ|分かった|わかった")
_DAY = sieve(r"日$|[0-9]/[0-9]{1,2}$|[0-9]\.[0-9]{1,2}\.[0-9]{1,2}$")  # 8/17, 2026.8.17
_OTHER_DAY = sieve(r"(?:[0-9]{1,2}[月日]|昨年|前年|先月|先週)に(?:も)?(?:発表|公表)")  # 30日、…昨年9月に発表していた
_ELSEWHERE = sieve(r"\((?:日本|現地|米国|米東部|中国|欧州|英国|韓国)時間\s?$")  # 16日(日本時間17日)
_MONTH = sieve(r"(?:月|週|年)$")
_TOLD_IN = sieve(r"(?:に、|には|にも|に入り、|、)[^。\n]{0,100}?(?:と|を)(?:発表|公表|表明|明らかに)(?:し|[。、]|$)")
_TOLD = sieve(
    r"(?=[『「])[^。\n]{2,160}?(?:と|を)(?:発表し|公表し)|(?:\([^()\n]{0,14}\))?(?:の?(?:取引終了|大引け|引け)後?|の[^、。はがを]{0,16}(?:会見|発表会|説明会|講演|イベント|総会)で?)?(?:夕方?|早?朝|夜|未明|深夜|昼|午前|午後)?(?:に)?(?:、|まで?に|には|にも)[^。\n]{0,220}?(?:と|を|が|も)?(?:発表し|公表し|表明し|明らかにし|発表。|と発表|開示し|お知らせ)(?!(?:ものでは|事実は))"
)
_DONE_THEN = sieve(  # 買収の手続きを5日に終えたと発表した
    r"(?:末|中)?に(?:(?!発表|公表|開示)[^。、]){0,20}(?:終え|完了し|実行し|取得し|買収し|売却し|譲渡し|成立し|設立し)た(?:と|こと)"
)
_SAYS_WHO = sieve(
    r"\s*(?:これは、?)?(?:[^。、をと\n(]{1,40}(?:\([^()\n]{0,60}\))?(?:が|は)、?)?(?:[^。、をはが\n]{0,8})(?:\([^()\n]{0,10}\))?"
)
_NEWS = sieve(  # Xが5日に発表したもので: the sentence dates what was told before it
    r"(?:\([^()\n]{0,12}\))?(?:に|、|付で)?(?:[^。、をとはが\n]{0,12}(?:会見|リリース|文書|声明)で)?(?:合意を|契約を|内容を)?(?:発表した|公表した|明らかにした|明かした|開示した)(?:もの|内容|。|\s*$)"
    r"|の(?:同社の?|両社の?)?(?:発表|プレスリリース|声明)(?:資料|文)?(?:による(?:と|もの)|によれば|では)"
)
_REPORT = sieve(
    r"(?:に|、|まで?に)?[^。]{0,40}?(?:関係者|取材|分かった|わかった|報じ|報道|東京株式|株価|終値|(?:株式|為替|東京|米国|金融)市場で)"
)
_SHELVED = sieve(
    r"[^。、]{0,30}(?:見込んで|予定して|計画して|目指して)い(?:た|ました)(?=[。が])|[^。、]{0,30}ことになってい(?:た|ました)|末?までに[^。、]{0,14}(?:停止|終了|閉鎖|廃止)|[^。、]{0,40}予定(?:だった|でした|していた|であった|だったが)|末?に(?:期限|満期)を迎える|[^。、]{0,12}上場廃止|に[^。、]{0,6}(?:閉鎖|停止|廃止|廃炉|破綻)|までに?[^。]{0,30}(?:全て|すべて|全量|全電力|全消費電力|100%|実質ゼロ)[^。]{0,20}(?:方針|目標|目指)"
)  # what is no longer so, or comes along
_OFF = sieve(
    r"(?:に|、|付で|付け?で)?、?(?:(?!締結し|結んだ|結ばれ|交わし|始め|開始し|合意し|発表し)[^。、]){0,24}?(?:打ち切り|破談|白紙|解消|撤回|断念|決裂|物別れ|取りやめ)(?:が|に|を|と)?[^。、]{0,10}(?:決ま|決め|決定|な[りっ]|終わ|した|し、|合意|発表)|(?:に)?、?[^。、]{0,16}?(?:提案|申し出|計画|案)を(?:取り下げ|引っ込め)た"
)
_AIM = sieve(
    r"(?:度|末|ごろ|頃)?までに、?[^。、]{0,40}(?:倍|[0-9]割|%|キロワット|万台|億円)[^。、]{0,8}(?:に|へ|まで)(?:増や|高め|引き上げ|拡大|伸ば)"
)
_AGREED_THEN = sieve(  # 今年4月、…経営統合することで基本合意した
    r"(?:に)?、[^。\n]{0,160}?(?:合意し(?:た|ました)|合意に(?:達し|至り|至っ)(?:た|ました)|(?:契約|覚書|協定|合意書)書?(?:を|に)[^。、\n]{0,10}?(?:結んだ|結びました|締結した|締結しました|交わした|調印した|署名した))(?=[。\n]|$)"
)
_SETTLES = sieve(
    r"(?:(?<=[しす])る?|(?<=する)|する)?(?:こと(?:で|に|を)[^。、0-9]{0,12}(?:合意|決め|決議|決定)(?:した|して|し、|。)|(?:基本合意書|契約|覚書|意向書)(?:を|に)[^。、0-9]{0,6}(?:結[びん]|締結|交わし|署名|調印))"
)  # 2月に…を取得することで合意した: agreed then, unless it lies ahead
_OPENING = sieve(r"にかけて[^。、]{0,16}(?:開始|始め|着手|着工)")  # 7月下旬から8月にかけて工事を始める
_ISSUE = sieve(
    r"(?:週刊|今週|先週|ニュース|まとめ|ダイジェスト|レポート|通信)[^()\n。]{0,12}\($"
)  # 週刊AIニュース(2/9〜2/15): what the issue covers
_SET_FOR = sieve(r"(?:ごろ|頃)?に(?:予定|計画)(?:する|し(?!てい?た)|して(?:いる|おり)|だ)")  # 上場を6月27日に予定する
_HERALD = sieve(r"(?:中|内)?にも、?[^。、はが]{0,12}(?:発表|公表)(?:する|し、|され|へ|の見通し)")  # 3月にも公表する
_TO_DECIDE = sieve(  # 月内にも取締役会で決議し、年内の完了を目指す
    r"(?:中|内)?にも、?[^。、はが]{0,16}(?:決議し|決議する|正式(?:に)?決定|正式(?:に)?決め|正式(?:に)?発表|決定する|発表する|回答|返答|可否を判断)"
)
_ALL_THERE = sieve(  # 29年までに全編成の引き渡しを終える: no start of it
    r"(?:ごろ|末|中)?(?:までに|に)(?:は)?[^。、]{0,24}?(?:納入|納め|引き?渡し|供給|配備|搬入)(?:を|が)?(?:完了|終え|終わ|し終)|(?:ごろ|末)?までに(?:全て|すべて|全[^。、はが]{1,8}[をの]|全量を?)[^。、]{0,16}?(?:納入|納め|引き?渡|配備|搬入)"
)
_TERMS_SET = sieve(r"(?:に(?:は|も)?|、)?[^。、はが]{0,40}条件(?:を(?:決め|決定し)|が決まっ)た")  # 10年債の発行条件を決めた
_YEARS_OF = sieve(r"の[0-9]{1,2}年間")  # 06年から25年の20年間
_LEFT_BY = frozenset({"divestiture", "joint_venture", "partnership", "merger"})  # of what is left, not of what is put in
_MATURES = sieve(r"末?に(?:満期|償還)(?:期限)?を迎える")  # of the bond told; a lease that ends makes room for another
_ASIDE = sieve(
    r"\s?(?:の[^、。はが\n]{1,16}以来|以降、?(?:計|合計|累計|延べ)|に入って[^。]{0,24}(?:累計|合計|通算)|の(?:東京|米国?|ニューヨーク|欧州|台湾|韓国|香港)?(?:株式|外国為替)市場|に比べ|と比べ|比|終値|前場|後場|(?:末)?時点|(?:末)?現在(?!の予定)|の(?:M&A|買収|TOB|IPO|資金調達)(?:市場|件数|動向|案件)|の(?:終値|株価|設立(?!時|当初|に際)|創業|決算|融資総額|売上高))"
)


_WATCHED = sieve(r"(?:省|庁|委員会|当局|政府|裁判所|FTC|CMA|CFIUS|公取委)(?:\([^()\n]{1,20}\))?(?:は|が)、?$")
_CLEARS = sieve(
    r"(?:に|付で)?、[^。]{2,80}?(?:買収|統合|合併|子会社化|取得|TOB|出資|譲渡|売却|提携)(?:計画|案)?(?:を|について)[^。、]{0,12}(?:承認|認可|許可|認め)"
)  # 当局は13日、Yの買収を承認した: not the day on which it was signed


def date_role(scene: Scene, start: int, end: int, deal_type: str) -> str | None:
    """What a date is to the deal, from the words beside it; ``None`` if nothing tells, ``"aside"`` if it is none of the deal's."""
    head, text = scene.before(start, 28), scene.text
    if _CLEARS.match(text, end) and _WATCHED.search(head):
        return "other"
    if deal_type not in _FOUNDS and _FOUNDED.search(head):
        return "aside"  # how old the firm is
    if deal_type not in _OFFERED and _CAMPAIGN.search(head):
        return "aside"
    if _ISSUE.search(head):
        return "aside"
    if deal_type == "financing" and _SUBSCRIBED.search(head):
        return "aside"
    for role, pattern in _LEFT:
        if pattern.search(head):
            if role == "signed" and _SIGNING_DAY.search(head):
                return "due"
            if role == "start" and text.startswith("まで", end):
                return "end"
            if role in {"start", "end"} and deal_type in _SINCE and _RANGE.fullmatch(text, start, end):
                return "lasts"
            return "start" if role in {"end", "signed", "completion"} and text.startswith("から", end) else role
    if deal_type != "licensing" and _PATENTS.search(head):
        return "aside"
    if _TO_SIGN.match(text, end):
        return "due"
    if _TOLD_TOO.match(text, end):
        return "aside"
    cleft = _cleft(head)
    if cleft:
        return cleft
    sentence = scene.sentence(start)
    if deal_type == "financing" and _MATURES.match(text, end):
        return "end"
    if _AIM.match(text, end, sentence.end):
        return "aside"
    if _ELSEWHERE.search(head) or _SHELVED.match(text, end, sentence.end):
        return "aside"
    if _OPEN.search(scene.before(start, 60)) or _PERIOD.search(head):
        if _SHUTS.match(text, end, sentence.end):
            return "closes"
        if _BEGINS.match(text, end, sentence.end):
            return "opens"
    if deal_type == "acquisition" and head.endswith("期間は") and text.startswith("まで", end):
        return "closes"
    if deal_type == "acquisition" and _TAKES_IN.match(text, end, sentence.end):
        return "closes"
    if head.endswith("から") and _OPENING.match(text, end):
        return "start"
    if head.endswith("から") and (text.startswith(("まで", "にかけて"), end) or _YEARS_OF.match(text, end)):
        return "end"
    if deal_type in _SINCE and _RANGE.fullmatch(text, start, end) and _FOR.match(text, end, sentence.end):
        return "lasts"
    if _SPAN.match(text, end, sentence.end) or (deal_type in _SINCE and _FROM.match(text, end, sentence.end)):
        return "start"
    if deal_type in _SINCE and _UNTIL.match(text, end, sentence.end):
        return "end"
    if _BUSINESS.match(text, end, sentence.end) or _ASIDE.match(text, end, sentence.end):
        return "aside"
    if (
        _TALKS.match(text, end, sentence.end)
        or (deal_type not in _BOUGHT and _HELD.match(text, end))
        or _CAME_OF.match(text, end)
        or _WITH_THESE.match(text, end)
        or (deal_type in _CLOSED and _LONG_SINCE.match(text, end))
    ):
        return "aside"
    if deal_type != "joint_venture" and _FORMED.match(text, end) and text[end - 1] == "年":
        return "aside"
    if deal_type != "joint_venture" and text[end - 1] != "日" and _BORN.match(text, end, sentence.end):
        return "aside"
    if _DATELINE.search(scene.before(start, 24)) and _AGENCY.match(text, end):
        line = text[end : text.find("\n", end) if "\n" in text[end:] else len(text)]
        return "announced" if _ANNOUNCES.search(line) and not _LEAK.search(line) else "aside"
    if _NEWS.match(text, end, sentence.end) and _SAYS_WHO.fullmatch(text, sentence.start, start):
        return "news"
    if _MONTH.search(text[start:end]) and _TOLD_IN.match(text, end, sentence.end):
        return "announced"
    if deal_type in _CLOSED and _DONE_THEN.match(text, end, sentence.end):
        return "completion"
    told = _TOLD.match(text, end, sentence.end) if _DAY.search(text[start:end]) else None
    if told and not _OTHER_DAY.search(told.group()) and not text.startswith("付", end):
        return "announced"
    if _OFF.match(text, end, sentence.end):
        return "off"
    if _HERALD.match(text, end):
        return "herald"
    if _TO_DECIDE.match(text, end, sentence.end):
        return "aside"
    if _ALL_THERE.match(text, end, sentence.end):
        return "completion"
    if _TERMS_SET.match(text, end, sentence.end):
        return "signed"
    if _DAY.search(text[start:end]) and _DECIDED_BY.match(text, end, sentence.end):
        return None  # 7日までに買収することを決めた: when that was decided
    best: tuple[int, str] | None = None
    for role, pattern in _RIGHT:
        match = pattern.match(text, end, sentence.end)
        if match and (best is None or match.end() < best[0]):
            best = (match.end(), role)
    if best is not None and best[1] == "completion" and deal_type not in _LEFT_BY and text.endswith("撤退", end, best[0]):
        return "aside"
    if best is None and (_REPORT.match(text, end, sentence.end) or re.search(r"(?:設立|創業|誕生)", text[end : end + 10])):
        return "aside"
    if best is None and _CONTRACTED.search(head):
        return "signed"
    if best is None and _AGREED_THEN.match(text, end, sentence.end):
        return "signed"
    if best is None and _SET_FOR.match(text, end):
        return "completion" if deal_type in _CLOSED else "start"
    if best is None and _WITHIN.search(text[start:end] + text[end : end + 2]):
        return "completion" if deal_type in _CLOSED else "start"
    if best and best[1] == "completion" and _SETTLES.match(text, best[0], sentence.end):
        return "settled"
    return best[1] if best else None


def _cleft(head: str) -> str | None:
    """The role that the verb of a cleft gives the date behind it: …が完了するのは3月."""
    end = _CLEFT_ENDS.search(head) if "のは" in head else None
    if end is None:
        return None
    verbs = [m for m in _CLEFT.finditer(head, 0, end.start() + 1) if m.end() == end.start() + 1]
    role = verbs[0].lastgroup if verbs else None
    return "news" if role == "announced" else role  # 計画を公表したのは2020年9月: of what is told, however far it is by now
