"""How far a Japanese report says that a deal is: rumoured, planned, agreed, completed, cancelled or denied.

The words behind the transaction word decide (Japanese predicates stand last); attribution anywhere in the sentence can only weaken.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from torihiki.core.rule import Cue
from torihiki.core.sieve import Find, Hints, sieve
from torihiki.deals.shape import Shape, Status

__all__ = ["FIRST_BIDDERS", "Stage", "status_of"]

FIRST_BIDDERS = frozenset(
    {"ja.deals.preferred", "ja.deals.first-bidder", "ja.deals.first-supplier"}
)  # shapes in which somebody is chosen for first talks

_NO_PLAN = sieve(r"(?:予定|考え|意向|計画|方針)は")
_DENIED = sieve(
    r"否定|報道(?:内容)?は(?:誤り|事実(?:では|と異な|に反))|^[^。]{0,12}検討(?:せず|(?:は|も)?して(?:いない|おらず|いません)|しない(?!と))|事実(?:は|では)?(?:一切|まったく|全く)?(?:ない|なく|ありません|無い)|(?:した)?わけではない|誤報|交渉はしていない|(?:予定|考え|意向|計画|方針)は(?:一切)?(?:ない|なく|ありません)|"
    r"当社が発表したものではない(?!」とコメント)|手放す理由がない"
)
_CANCELLED = sieve(
    r"^(?:の|を)?解消(?:[、。 ]|$)|^を(?:「[^」]{1,60}」(?:など|だ)?として)?[^。、]{0,8}(?:拒否|拒絶|退け)|撤回|白紙|破談|はねつけ|突っぱね|一蹴|(?<!争いに)(?<!競争に)(?<!論争に)(?<!時代に)(?<!対立に)(?<!議論に)(?<!支配に)(?<!依存に)終止符|打ち切[りるっ]|断念|解消(?:する|した|して(?:いる|いた|おり)|で|し、|すると|を|が|へ|に)|^を?[^、。]{0,10}(?:阻止|差し止め|禁じ)|中止|取りやめ|取り止め|(?<!訴訟を)(?<!訴えを)(?<!申し立てを)(?<!提訴を)取り下げ|見送[りるっ]|(?:契約|発注|注文|計画|合意|提携)[^。、]{0,10}を[^。、を]{0,6}(?:取り消[しすさ]|キャンセル(?:し|する))|^(?:を)?(?:キャンセル(?:し|する)|取り消し(?:た|、|て))|解約(?:した|し、|する(?!こと(?:が|も)でき|権利|場合|際|と(?:違約|手数料|きは?)))|^(?:の)?解約(?:通知|の(?:通知|申し入れ)|を(?:通知|申し入れ))|解除(?:した|する|を|へ|に|が|し、|して(?:いる|おり))|破棄|頓挫|^(?:会社|事業)?(?:を|は|の)?(?:清算|解散)(?:$|[ 。、へすし手])|ご破算|失敗に終わ|"
    r"決裂|認めない(?:決定|こと|と(?:決|判断|発表|通知|する決定))|認めなかった|差し止め(?:を(?:命じ|認め)|る(?:決定|判断|命令)|命令)|承認しな(?:い(?:と|決定|方針)|かった)|(?:提案|案|申し入れ)を[^。]{0,8}(?:拒否|拒絶|退け)|(?:同社|相手|経営陣|取締役会)[がは][^。、]{0,6}(?:拒否|拒絶|退け|断っ|拒ん)|拒否され|拒まれ|断られ|受け入れない(?:方針|考え|と|こと|。)|応じない(?:方針|考え|と|こと|。)|否決|(?:実現|成就)(?:せず|しなかった)|不成立|撤退(?:した|する)|立ち消え|物別れ|から手を引|実を結ば(?!なければ)|^(?:は|が|も)?(?:最終的に|結局)?成立(?:しなかった|しなくなった|せず|に至らず)|^(?:の)?(?:計画|交渉|協議|手続き|案)?(?:を|は)[^。、]{0,6}見合わせ|^(?:関係|契約)?を解(?:く|いた|き、|くと|くこと)|まとまらなかった|(?:完了|実現|成立|合意|統合|買収)(?:が|を|は)?でき(?:なかった|ず)|まとまらず|不調に終わ|(?:話|計画|案|交渉)(?:は|が|も)[^。、]{0,10}(?:消えた|流れた|つぶれた|ついえた)|(?:協議|交渉)を終(?:える|了する)(?:こと|と)|終了すると発表|凍結"
)
_CEASES = sieve(
    r"[」』]?(?:契約|関係)?(?:の(?:段階的な?)?|が[^。、はがを]{0,12}|を[^。、をはが]{0,24}?)(?:終了|解約|打ち切り)(?:\([^()\n]{0,24}\))?(?:する|した|し、|で|に|を|へ|$)"
)  # 提携を来年3月末で終了することに合意した
_SIGNED_FIRST = sieve(r"[^。、]{0,24}(?:締結し|調印し|合意し|結び)、")  # Xとの契約を締結し、Yとの契約を解消した: what ends is another
_LASTING = frozenset(
    {"partnership", "supply", "licensing", "lease", "cloud", "joint_venture", "other"}
)  # what goes on until it is ended; a tender that is closed is done
_STRUCK = sieve(  # 売却する商談が成立した: signed, not closed
    r"(?:する|した)?(?:[^、。はが]{0,6})?(?:商談|契約|取引)[がはも](?:[^、。はが]{0,6})?(?:成立|まとま[りっ])"
)
_UNSURE = sieve(
    r"(?:は|も)?(?:せず|しない(?!こと)|しなかった|してい(?:ない|なかった)|しておらず)|[^。、]{0,12}?(?:可能性|恐れ|おそれ|場合|なら|れば|懸念|リスク|かねない|かもしれ|検討)"
)
_RUMOURED = sieve(
    r"検討|案を練|(?:視野|念頭)に(?:入れ|置)|選択肢(?:に|の一つ|のひとつ|として|から)|途上に|目前に|目前だ|間近に|間近だ|合意に(?:近づ|近い)|大詰め|最終(?:段階|局面)|道を探|^に前向き|協議(?=$|[ 。へか=])|協議(?:して|中|に入|を|し、|し始|入り)|交渉(?:して|中|に入|も進め|を進め|を始|し、|入り|が|も|$)|最終調整|調整(?:して|に入|中|を進め)|方向で|案が|可能性|観測|とみられ|報じ(?:た|られ)|"
    r"^[^、。はがを\n]{0,10}(?:か否か|かどうか)|(?:^(?:する|した|へ)?|(?<=[一-龥]{2})|(?<=[一-龥]へ))か(?=[ ?\n]|$)|打診|模索|噂|うわさ|準備している|話し合っ|詰めの|名乗り|応札|候補|浮上|関心を示|意欲"
)
_SOURCES = sieve(
    r"消息筋|関係筋|(?:政府|業界|外交|市場|金融)筋|関係者(?:に|が|の話|への取材|による|らによ|は(?:匿名|明らか|話)|筋)|複数の関係者|事情に詳しい|と報じ|が報じた|と伝え|(?:紙|新聞|通信社?|メディア|放送|テレビ|ロイター|ブルームバーグ|日経)が[^。、]{0,8}伝え|伝えられ|報道によ|(?:との|とする|という)(?:一部)?報道|(?:見込み|見通し|方針|予定|模様)(?:だ|である)?という|一部報道|通信社電|取材で分か|取材で明らか|(?<!発表で)(?<!発表から)(?<!資料で)(?<!開示で)(?<!届け出で)(?<!届出で)(?<!登記で)(?<!報告書で)(?<!書類で)(?<!文書で)(?:分かった|わかった)|"
    r"によると(?=[^。]{0,60}(?:方針|見通し|交渉|協議|検討))"
)
_PRESS_SAYS = sieve(  # 東都新聞によると: what no sentence of the firm's own backs
    r"(?:新聞|日報|[一-龥]紙|通信社?|電子版|メディア|テレビ|放送|NHK|ロイター|ブルームバーグ|日経|誌|関係者|関係筋|消息筋|報道)(?:\([^()\n]{0,20}\))?(?:の報道)?(?:によると|によれば)"
)
_OWN = sieve(
    r"と?(?:公表|発表|明らかに|開示|公式に|表明)(?:した(?!もの|事実)|する(?!予定|計画|方針|見通し|見込み)|し、|している|しました|いたし)|お知らせ|と発表"
)
_PLANNED = sieve(
    r"(?:に|^)動(?:いて|く|き出)|計画(?!経済)|方針|予定|基本合意|初期合意|暫定合意|予備合意|覚書|趣意書|意向表明|意向書|LOI|MOU|目指[すし]|めざ[すし]|見込[みむ]|見通し|構想|求め(?:ている|る(?!と発表))|申請(?:した|中|し、)|意向|考え(?:だ|を示)|つもり|準備(?:中|を|に)|持ち[掛か]け(?:た|る|て)|提案(?:した|する|し、|を(?:した|行))|案を(?:提示|示)|を?提示(?:した|する)|申し入れ(?:た|る)|"
    r"(?:[月年内中末春夏秋冬]|上旬|下旬|中旬)に(?:も)?、?[^。、はがを]{0,8}(?:(?:契約|協定)(?:書)?(?:を|に)[^。、]{0,4})?(?:結ぶ|締結する|交わす|調印する)(?=[。、])|入札|おおむね合意|大筋合意|^[^、。 ]{0,14}へ(?:$|[ 。、])"
)
_COMPLETED = sieve(
    r"(?:手続き|取引|作業)[はが](?:すべて|全て|無事に?|予定通り)?(?:終わった|終わり、|終了した|終了し、)|^(?:を|が|も)?完了(?:$|[ 。、\n=])|(?:を|が|も)?完了(?:した|させた|させ、|させて|しました|いたしました|致しました|し、|済|して)|(?:を|し|い|え|日に|月に|年に|末に|旬に)終え(?:た|て|、|ました)|^済み|(?:調達|買収|取得|払い込み|完了|出資|売却|設立|支払い|実施)済み|済ませ(?:た|て)|完成(?:した|し、)|成立(?:した|し、|させ(?:た|、))|果たし(?:た|、)|遂げ(?:た|て|、|ており)|払い込(?:まれ|みを完了)"
)
_PAST = sieve(
    r"(?:続け(?:て|た)|た(?![らいめ])|を受け(?:、|て)|(?:を|が|に)?(?:実施|行|行な|受け取|受け|実行|発行|成功|成功し|集め)?(?:させた|した(?!い|がっ|ら|上で|うえで|場合)|してきた|していた|しました|したと|し続け|ってきた|ってい[るた]|いる|てきた|ていた|して以来|(?:させ|し)てから|った|いた|んだ|れた|られた|りました|"
    r"入れた|受けた|建てた|めた|され(?:た(?![いらめ])|て(?:いる|おり|いた))|ました|てい[るた]|以降|以来|後[のはに、]))"
)
_ENDED = sieve(r"(?:子会社にした|(?<!に)(?<!と)[しっいけえりめれせげ]た|んだ)$")  # the word itself tells it as past: 譲渡した
_THEREAFTER = sieve(
    r"(?:[^。、]{0,8}た)?(?:後|のち|うえ|上)(?:は|に|で|も|、)"
)  # 傘下に入った後は: what comes then tells whether it has come
_TOOK = sieve(
    r"[^。、はが]{0,24}(?:取得|買い取|譲り受け|買収)し?った|[^。、はが]{0,24}(?:取得|買収)した(?!い)"
)  # 全株式を創業家から取得した
_TAKING = sieve(r"[^。、はが]{0,24}(?:取得し|買収し|買い取り|譲り受け)、")  # 全株式を取得し、子会社とした
_SIGNS = sieve(r"(?:締結|契約|合意|を結|調印)$")  # 融資契約を締結した: signed, not paid
_RAISED = sieve(
    r"(?:[^。、0-9]{0,8}[0-9.]{1,6}%(?:超|以上|程度)?から)?[^。、0-9]{0,8}[0-9.]{1,6}%(?:超|以上|程度)?(?:に|へ|まで)(?:引き?上げ|高め)た"
)  # 出資比率を20%に引き上げた
_BROUGHT = sieve(
    r"(?:を発行し|の発行)?(?:で|により|によって|、)[^。]{0,40}(?:を|の資金を)調達(?:した|している|済み)|を(?:総額|約|最大|計|合計)?[0-9][0-9.,兆億万千]{0,14}(?:円|米?ドル|ユーロ|元|ウォン)(?:\([^()]{0,24}\))?(?:分|相当)?を?(?:発行|起債|調達)した"
)  # 社債で100億ドルを調達した
_OFFERS = sieve(r"(?:提案|申し入れ)$")  # a bid is made: what its maker intends, until the other side takes it
_TAKEN_UP = sieve(r"受け入れ|応じ|受諾|賛同|合意|承認|成立|完了")
_PUT_OFF = sieve(  # 経営統合を10月から延期する: it is still to come
    r"(?:の(?:時期|期日|完了|実施|開始))?[^。、はが]{0,14}?(?:延期(?!され続け)|先送り|遅らせ|後ろ倒し|後ずれ|ずれ込)(?![^。]{0,20}(?:しない|せず|撤回|求め|要請))"
)
_BORN = sieve(
    r"(?:[「『][^「」『』。、]{1,24}[」』](?:\([^()\n]{0,30}\))?)?[^。、]{0,16}(?:設立|新設|発足|始動)(?:した|させた|しました|済み)|[^。、]{0,12}(?:立ち上げた|立ち上げて(?:いる|おり)|つくった|作った|設けた|誕生した|(?:設立し|新設し|発足させ)て(?:いる|おり))"
)  # 合弁会社を設立した
_BORN_BEFORE = sieve(
    r"(?:(?:設立|新設)した|(?:発足|始動)させた|(?:立ち上げ|設け)た|(?:つく|作)った)[^、。はがを]{0,6}$"
)  # Xと立ち上げた合弁会社
_BORN_IN = sieve(r"(?:設立し|立ち上げ|設け)た$")  # 会社を東京に設け|た: the word itself is the verb
_CLOSES = sieve(
    r"(?:する|される)?(?:ため)?の?(?:手続き|取引)(?:を|は|が)[^。、]{0,20}(?:終え|終わ|完了)(?:る|する)(?:見通し|見込み|予定)"
)  # 買収手続きを10月に終える見通し: what is closed has been signed
_CLEARED = sieve(r"を?(?:受け|得|取得|した|して|され)")  # 上場の承認を受けた: not yet listed
_GRANTED = sieve(r"(?:決めた|決定した|認めた|承認した)[^、。はがを]{0,24}$")  # 国が決めたXへの補助
_AGREED_TO_TALK = sieve(
    r"(?:検討|協議|話し合い)(?:を[^。、]{0,6})?(?:する|始める|開始する|進める)こと(?:で|に|を)[^。]{0,16}?(?:合意|決め|決定|決議)"
)  # 設立を検討することで合意した
_OPEN_END = sieve(
    r"(?:\([^()\n]{0,20}\))?(?:が(?:[^。、はを]{0,6})?(?:成立|実現|成功)(?:しない|するか|せず|する可能性)|の(?:成否|可否|行方|帰趨))"
)  # TOBが成立しない可能性: how it will end says nothing of how far it is
_LATER = sieve(r"(?:延期|先送り)$")
_ROUGHLY = sieve(r"(?:(?:基本|大筋|暫定|初期|予備)合意(?:書[にを]?(?:署名|調印)?)?|(?:覚書|意向書|基本合意|MOU|MoU)[をに(]?)$")
_MEMORANDA = (
    "基本合意",
    "初期合意",
    "暫定合意",
    "予備合意",
    "覚書",
    "趣意書",
    "意向書",
    "LOI",
    "MOU",
)  # signed, and yet no more than a plan
_ON_PAPER = sieve(r"[^。]{0,40}こと(?:で|に|について)、?[^。はがを\n]{0,60}?(?:(?:基本|初期|暫定|予備)合意|覚書|趣意書|意向書|LOI|MOU|MoU)")
_TALKED = sieve(r"の?(?:交渉|協議)(?![^。、]{0,6}(?:完了|終え|まとま|まとめ|妥結|決着))")  # 買収交渉は
_BY_THEN = sieve(
    r"(?:めど|目途|年内|年度内|月内|期中|末まで|月まで|年まで)(?:に|で)[^。]{0,60}$"
)  # 11月をめどに…する: not done, nor said to be settled
_HOPED = frozenset({"目指す", "目指し", "めざす", "めざし", "見込む", "見込み", "見通し", "構想"})
_STARTS_TALKS = sieve(
    r"(?:に向けた?|に関する|についての|の|へ)?[^。、]{0,8}(?:協議|交渉)(?:を|に)[^。、]{0,8}(?:始め|開始|入[るっり]|着手)"
)  # 統合に向けた協議を始めると発表した
_AS_PLANNED = sieve(r"案を(?:軸|中心|柱|ベース|基本)に")
_STOPS = sieve(r"[ 。、\n]|$")
_TALKS = sieve(r"(?:協議|交渉)$")
_EARLIER = sieve(r"(?:発行した|実施した|終えた|完了した)[^、。]{0,20}$|後$|^(?:かつて|以前|過去に)")
_GOING_ON = sieve(
    r"(?:を|が)?(?:し|して|い|って|え|えて|け|受け|受けて|め|めて|んで|(?:する?)?など)、|して(?=[^、。はが\n]{1,16}[たんだ]。)|(?:を)?して?(?=(?:約|計)?[0-9][0-9.,億万千]{1,10}(?:円|米?ドル|ユーロ))"
)
_ENDS_PAST = sieve(r"(?:た|んだ|ました|てきた|ている|ています|ていた|た(?:ため|から|が))[。」]*$")
_WILL = sieve(r"(?:[うくすつぬむるぐぶ]|ます|予定(?:だ|です)?|計画(?:だ|です)?)[。」]*$")
_AGREED = sieve(
    r"(?:締結|合意|決定|決議|署名|調印)(?!(?:する|に(?:達す|至)る)(?:見通し|見込み|予定|計画|方針|方向|意向|考え|可能性))|契約(?:した|を(?:結[んび]|獲得|交わし|取り交わ|勝ち取))|結[んび]|結ぶ(?:と|こと)|決め[たて]|と発表|発表し|受注|決まって|決まった|決まり|選定|採用|交わし|取り交わ|応じ(?:た|る)|承認(?:した|され)|と明らかに|明らかにした|お知らせ"
)
_FIGURE = sieve(
    r"(?:おり|いて|し|て|び|で)、(?:[前後]者|契約(?:額|期間|金額)|取引額|買収額|出資額|投資額|総額|金額|期間)(?:は|が)"
)  # …を締結しており、総額は…と報じられている
_DOING = sieve(r"して(?:い(?:る|ます)|おり)")  # 2023年にも…買収している
_DONE_TYPES = frozenset({"acquisition", "divestiture", "investment", "ipo"})
_SALES = frozenset({"acquisition", "divestiture"})
_FIRST_BIDDER = sieve(
    r"優先交渉(?:先|権者?)[^。、]{0,30}(?:選[んび定]|決め|指名|定め|与え|付与|獲得|得た|とした)"
)  # 売却先としてYを優先交渉先に選んだ: chosen to talk with, nothing is signed
_SEEKS = sieve(
    r"(?:先|相手)(?:の(?:選定|選考|選び|模索)|選び|選定|探し|を[^。、をはが]{0,6}探)|(?=[^。]{0,40}買い手(?:探し|を[^。、をはが]{0,6}(?:探|募)))"
)  # nobody has been found yet
_MONEY_USED = sieve(r"(?:し)?た(?:資金|資本|お金)")  # 借り入れた資金は…に充てる
_RUNNING = sieve(
    r"を?(?:始め(?:た|て)|開始し(?:た|て))|(?:し|が)?(?:て)?(?:建設中|工事中|進行中|始まっ|着手し|着工し|請け負)|中の?(?:工場|施設|データセンター|だ|で、|と)"
)
_GOVERNED = sieve(
    r"こと(?:で|に|を)[^。]{0,24}(?:合意|決め|決定|決議|承認|発表|検討|約束)|(?:計画|方針|予定|意向)(?:を|だ|で)"
)  # …し、…することで合意した: neither is done
_EXPECTED = sieve(r"(?:見通し|見込み|予定|計画|方針|考え)(?:だ|です|である|。|$)[。]?")
_RAISING = sieve(r"(?:ラウンド)?(?:が|は|も|を)?(?:進行|実施)中")
_HINTS = Hints(
    _AGREED, _AGREED_TO_TALK, _BORN_BEFORE, _BY_THEN, _CANCELLED, _COMPLETED, _DENIED, _EARLIER, _ENDED, _ENDS_PAST, _EXPECTED, _FIGURE, _FIRST_BIDDER, _GOVERNED, _GRANTED, _LATER, _OFFERS, _OWN, _PLANNED, _PRESS_SAYS, _ROUGHLY, _RUMOURED, _SIGNS, _SOURCES, _TAKEN_UP, _TALKS, _WILL
)  # fmt: skip


class Stage(NamedTuple):
    """A status, the words that gave it (relative to the tail) and whether nothing but the shape itself did."""

    status: Status
    cues: tuple[Cue, ...] = ()
    plain: bool = False


def status_of(shape: Shape, own: str, tail: str, sentence: str, before: str) -> Stage:
    """The status that the sentence gives.

    Args:
        own: folded text from the end of the transaction word to where the next clause with a transaction word begins.
        tail: the same to the end of the sentence. sentence: the whole sentence. before: what stands left of the word in it, with the word.
    """
    find = _HINTS.finder(sentence)  # of which the others are parts
    figure = find(_FIGURE, own)
    if figure and find(_AGREED, own, 0, figure.start() + 2):
        own, tail = own[: figure.start() + 2], tail[: figure.start() + 2]  # what is reported behind it is a figure, not the deal
        sentence = before + tail
    if shape.status == "cancelled" and not find(_RUMOURED, own):
        return Stage("cancelled")  # 提案を拒否: the word says so itself
    match = find(_DENIED, tail)
    if match and not (match.start() >= len(own) < len(tail) and _NO_PLAN.match(match.group())):  # 上場を目指すが、売却の計画はない
        return Stage("denied", (_cue(match, "denied"),))
    first = _SIGNED_FIRST.match(own)
    match = find(_CANCELLED, own, 0, first.end() if first else len(own)) or (_CEASES.match(own) if shape.type in _LASTING else None)
    if match and not _UNSURE.match(tail, match.end()):
        return Stage("cancelled", (_cue(match, "cancelled"),))
    if find(_LATER, before) or (_PUT_OFF.match(own) and not _finished(shape, own, tail, before, find)):
        return Stage("planned")
    if shape.type == "ipo" and _CLEARED.match(own) and before.endswith(("承認", "認可", "申請")):
        return Stage("planned")
    if shape.type == "ipo" and before.endswith(("上場に伴", "上場に")):
        return Stage("planned", (), True)  # 上場に伴う公募価格を発表した: the price is told
    if shape.type == "subsidy" and find(_GRANTED, before):
        return Stage("agreed")
    if _STRUCK.match(own) and find(_ENDS_PAST, tail):
        return Stage("agreed")
    finished = _finished(shape, own, tail, before, find)
    official = find(_OWN, tail)
    if _MONEY_USED.match(own):
        return Stage(shape.status, (), True)
    if _OPEN_END.match(own):
        return Stage(shape.status, (), True)
    if shape.past and not finished and _CLOSES.match(own):
        return Stage("agreed")
    if before.endswith("検討"):
        return Stage("rumoured")  # 上場検討: the word itself says so
    match = find(_RUMOURED, own)
    if _STARTS_TALKS.match(own) and official:
        return Stage("planned", (), True)
    if _AS_PLANNED.search(own) and not finished:
        return Stage("planned", (), True)
    if match is None and not finished and (_TALKED.match(own) or (find(_TALKS, before) and not official)):
        return Stage("rumoured")
    if match and find(_AGREED_TO_TALK, own):
        return Stage("planned", (_cue(match, "planned"),))
    if match and not finished and not (official and match.group().startswith("報じ")):
        return Stage("rumoured", (_cue(match, "rumoured"),))
    signed_first = own != tail and find(_AGREED, own)
    if find(_SOURCES, sentence) and not signed_first and not official and not (finished and find(_COMPLETED, own)):
        source = find(_SOURCES, tail)
        return Stage("rumoured", (_cue(source, "rumoured"),) if source else ())
    if find(_PRESS_SAYS, sentence) and not signed_first and not official and not finished and not find(_AGREED, own):
        return Stage("rumoured")
    if find(_OFFERS, before) and not find(_TAKEN_UP, own):
        return Stage("planned")
    if finished and shape.past is not None and find(_OFFERS, before) and not find(_COMPLETED, own):
        return Stage("agreed")  # 買収提案を受け入れた: nothing has changed hands
    if finished and shape.past is not None:
        return Stage(shape.past, (_cue(finished, shape.past),) if finished.string is own else ())  # else the word itself says it
    if shape.type in _DONE_TYPES and _DOING.match(own):
        return Stage(shape.past or shape.status)
    if find(_ROUGHLY, before):
        return Stage("planned")
    if before.endswith("へ") and _STOPS.match(own):
        return Stage("planned", (), True)  # 統合へ: the word itself says that it is to come
    match = find(_PLANNED, own) or _ON_PAPER.match(tail)
    signed = find(_AGREED, own) or find(_AGREED, tail)
    if match and not (signed and signed.start() < match.start() and not match.group().endswith(_MEMORANDA)):
        weak = match.group().rstrip(" 。、").endswith("へ")
        hoped = match.group() in _HOPED and not official
        return Stage("planned", () if weak else (_cue(match, "planned"),), weak or hoped)
    if shape.type == "joint_venture" and (_BORN.match(own) or find(_BORN_BEFORE, before) or _BORN_IN.search(before + own[:1])):
        return Stage("completed")
    if shape.type == "investment" and _RAISING.match(own):
        return Stage("planned")
    running = _RUNNING.match(own)
    if running:
        return Stage("agreed", (_cue(running, "agreed"),))
    if (
        shape.past
        and (_GOING_ON.match(own) or (before.endswith("を") and _TAKING.match(own)))
        and find(_ENDS_PAST, tail)
        and not official
        and not find(_GOVERNED, tail)
    ):
        return Stage(shape.past)
    if shape.type == "divestiture" and _SEEKS.match(own):
        return Stage("planned")
    if shape.type in _SALES and find(_FIRST_BIDDER, sentence):
        return Stage("planned", (_cue(signed, "planned"),) if signed else ())
    if signed:
        kept = shape.name in FIRST_BIDDERS or (shape.type == "construction" and not own.startswith("を決"))
        status: Status = shape.status if kept else "agreed"
        return Stage(status, (_cue(signed, status),))
    if shape.status in {"agreed", "completed"} and not official and find(_WILL, tail) and find(_BY_THEN, before):
        return Stage("planned", (), True)
    if shape.status == "completed" and find(_WILL, tail) and shape.name != "ja.deals.opens":
        return Stage("agreed", (), True)
    return Stage(shape.status, (), True)


def _finished(shape: Shape, own: str, tail: str, before: str, find: Find) -> re.Match[str] | None:
    """The words that tell the deal as done; ``None`` where its shape knows no such state."""
    if shape.past is None:
        return None
    match = _PAST.match(own) or (_TOOK.match(own) if before.endswith("を") else None)
    if match and match.group().startswith("を受け") and find(_EXPECTED, tail):
        match = None  # 出資を受け、総額は…になる見通しだ
    if match and (find(_SIGNS, before) or (_THEREAFTER.match(own) and find(_WILL, tail))):
        match = None
    return (
        match
        or _RAISED.match(own)
        or (_BROUGHT.match(own) if shape.type == "financing" else None)
        or find(_COMPLETED, own)
        or find(_EARLIER, before)
        or (None if own.startswith("い") else find(_ENDED, before))  # 子会社にした|い
    )


def _cue(match: re.Match[str], status: str) -> Cue:
    return Cue("status", match.start(), match.end(), status)
