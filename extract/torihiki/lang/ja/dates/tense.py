"""Where a sentence looks from a date: to what happened, or to what is planned."""

from __future__ import annotations

from typing import Literal, NamedTuple

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve

__all__ = ["View", "view"]


class View(NamedTuple):
    """``sure``: the predicate that the date belongs to says so itself, no other clause lies between."""

    toward: Literal["past", "future"] | None
    sure: bool


_TOKEN = sieve(
    r"(?P<skip>という|といっ|によ(?:る|れば)|とみ(?:る|られ)|とされ|において|における|に関する|に対する|ています?|ているという|新たな"
    r"|新たに|[しいっきえけせれめべげぎじちりみび]た(?:後|あと|上で|うえで|場合|段階|時点|ら(?![しれ])))"
    r"|(?P<plan>(?:予定|計画|見通し|方針|目標|方向|見込み|構え|考え|意向|めど|メド|構想|予想|予測|可能性)(?=[。」、』\s)）]|$|だ|で"
    r"|と[しい発述話語明表すの]|を(?:示|明|発|表|固|打|掲)|も|が(?:ある|高|出)|通り)"
    r"|予定し(?!てい?た)|予定する(?=[。、])|見込[みむまめ]|めざ[すし]|目指[すし]|だろう|でしょう|[いきしちりみびぎれえめけせ]たい(?=[。」とが])|ようと|までに|べき|べく|つもり"
    r"|狙[いう]|ねら[いう]|見据え|控え|迎える)"
    r"|(?P<past>(?:[しいっきえけせてれめべげぎじちりみび]た|んだ|だった|[出見得経来似]た)(?![いらりくだちめ])|中だ|済み|(?:発表|公表|表明)し(?:ている|ており)|(?<=[とを])(?:発表|公表|表明)(?=[。」\n]|$))"
    r"|(?P<future>(?<!い)(?<!あ)[うくぐすつぬぶむる](?=[。」』]|$|と(?:発|し[たて]|述|話|語|説|報|決|明|表|伝|公)|こと(?!を(?:確認|知っ))|計画|予定|方"
    r"|見通|見込|よう|必要|ほか|という)|(?<!てい)(?<!あり)ます(?=[。!\s」]|$)|へ(?=[。」\s]|$))"
    r"|(?P<link>(?:[しいきえけせてれめべげぎじちりみび]|んで|として)、)"
)

_TOLD_THEN = sieve(r"の[^、。\n]{0,12}?(?:発表|公表|会見|報道|調査|報告|声明)(?:時点?|当時|した|で|によ)")  # 6月の発表時点では
_CONTRACT = sieve(r"渡し|限(?![定りる度月])|物(?:は|が|の|で|も|、|と比|終値|$)")  # 12月物: what is traded for delivery then
_TOLD_ON = sieve(
    r"(?<=[だるたいうくすむぶつぬ])と、?(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:夜|朝|夕|午前|午後|まで|付)?(?:に|、)"
)  # 17日、起工式を行う予定だと14日、明らかにした

_DUE = sieve(
    r"(?:上場|払い?込み?|実行|発行|支払|決済|納入|効力発生|株式譲渡|引き?渡し?|受け?渡し?|クロージング)(?:予定|期)?日は(?:いずれも|それぞれ|ともに)?\s?$"
)  # named in advance
_LISTED_ON = sieve(r"付?(?:で)?の[^。、]{0,24}上場(?:を(?:承認|申請|認)|が承認)")  # 3日付での上場を承認した
_DONE = sieve(r"(?:付)?(?:に|で)?[^。、\n]{0,8}(?:完了|終了|締結|調印|合意|成立)(?:[。\n]|$)")  # 買収手続きを14日に完了。
_OFFERED = sieve(r"(?:(?:(?:買い?付け?|応募|募集|TOB)の?|^|[。\n])期間|買い?付け?)は、?$")  # opens after it is announced
_RUNS = sieve(r"から[0-9]{1,2}(?:年|カ月)間?(?:の[^。、はがを]{0,16}(?:契約|期間))?(?:[。\n]|$)")  # 10月から7年間の定期借家契約。
_ACT_ENDS = sieve(  # 3月にはXを売却。: what is told so is done
    r"(?<=月)(?:[上中下]旬)?(?:に(?:は|も)?|、)[^。\n]{0,150}(?:買収|売却|取得|譲渡|出資|提携|合意|締結|調印|契約|受注|発注|発表|公表|子会社化|傘下入り|撤退|解消|増資|調達)。"
)
_WAS = sieve(r"[^。\n]{0,40}(?:だった|でした|終了した|終えた|締め切った)")
_CLEFT_PAST = sieve(r"(?:[しいっきえけせれめべげぎじちりみび]た|んだ)のは、?(?:早くも|実に|実際には)?$")  # 合意したのは7月18日
_SETTLED = sieve(r"(?:で|に|を)[^。、]{0,8}(?:合意|決め|決定|決議)(?:した|して)")  # 4月に取得することで合意した: agreed or done then
_TOPIC = sieve(r"に(?:は|、)")
_HAVE_TOLD = sieve(r"と(?:発表|公表|表明|宣言)(?:し(?:た|ました|てい(?:る|た|ます))|済み)(?:だ|です)?(?=[。\n」]|$)")
_ALREADY = sieve(  # 建設すると4月に発表している, 9月に合意したばかり
    r"、[^。、\n]{0,40}?(?:契約|協定|覚書)を(?:結び|締結し|交わし)、|(?:に|には|にも|、)(?:[^。、\n]{0,6}?(?:発表|公表|表明|決定|開始)し(?:て(?:いる|います|おり)|たばかり)"
    r"|[^。、\n]{0,48}?(?:締結|合意|調印|買収|取得|出資|売却)し(?:て(?:いる|います|おり)|たばかり))"
)


def view(scene: Scene, start: int, end: int) -> View:
    """The tense of the predicate that a date at ``[start, end)`` belongs to.

    ８日、…と発表した belongs to the end of the sentence; ８月に開く予定だと発表した to the nearest predicate.
    """
    text = scene.text
    if _TOLD_THEN.match(text, end) or text.startswith("以来", end):
        return View("past", sure=True)
    if _DONE.match(text, end):
        return View("past", sure=True)
    if _ALREADY.match(text, end):
        return View("past", sure=True)
    if _CLEFT_PAST.search(scene.before(start, 12)):
        return View("past", sure=True)
    if _CONTRACT.match(text, end) or (_DUE.search(scene.before(start, 12)) and text.startswith(("。", "、", "で、", "の予定", "\n"), end)):
        return View("future", sure=True)
    if _LISTED_ON.match(text, end):
        return View("future", sure=True)
    if _RUNS.match(text, end):
        return View("future", sure=False)
    if _OFFERED.search(scene.before(start, 14)) and not _WAS.match(text, end):
        return View("future", sure=True)
    stop = min(scene.sentence(start).end, end + 160)
    told = _TOLD_ON.search(text, end, stop)
    stop = told.start() if told else stop
    main = text.startswith(("、", ",", "は、"), end)
    open_ = _TOPIC.match(text, end) is not None and _HAVE_TOLD.search(text, end, stop) is not None
    linked = False
    last = View(None, sure=False)
    quote = text.find("「", end, stop)
    unquote = text.find("」", quote, stop) if quote >= 0 else -1
    if unquote < 0 or text.find("」", end, quote) >= 0:
        quote = unquote = -1  # none, or the date itself stands in the quotation
    for m in _TOKEN.finditer(text, end, stop):
        kind = m.lastgroup
        if quote <= m.start() < unquote:
            continue  # what somebody says has a tense of its own
        if kind == "skip":
            continue
        if kind == "link":
            linked = True
            continue
        settled = kind == "future" and m.group().endswith("こと") and _SETTLED.match(text, m.end()) is not None
        found = View("past" if kind == "past" else "future", sure=(not linked and not settled) or kind == "plan")
        if not main:
            return View(None, sure=False) if open_ and kind == "future" else found  # 4月には…を出資すると発表した: either
        last = found
    return View("past", sure=False) if last.toward is None and _ACT_ENDS.match(text, end, stop) else last
