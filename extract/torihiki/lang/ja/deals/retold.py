"""What a later sentence says of deals that are told: more of one of them, or expressly another."""

from __future__ import annotations

from collections.abc import Sequence

from torihiki.core.lexicon import any_of
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.shape import RUNNING, Event, Shape, Status
from torihiki.lang.ja.deals.people import Clause
from torihiki.lang.ja.deals.unsaid import ACTING
from torihiki.lang.ja.parties.words import NATIONS
from torihiki.values.change import replace

__all__ = [
    "another", "done_then", "earlier", "into_born", "more_of_loan", "offered", "outlay", "pays_for", "refers", "renewed", "shared_out",
    "with_ally",
]  # fmt: skip

_FRESH = sieve(r"\s*(?:[・\-*◆■●]?\s*)(?:これとは別に|それとは別に|別に、|今度は|このほか|さらに、?別|また、?別|ほかにも|他にも)")
_ALIKE = sieve(r"(?:同様の|(?<!個)別の|同じような|似た)$")  # 英国でも同様の契約を: another one
_ELSEWHERE = sieve(
    r"(?:でも[^、。]{0,16}|[一-龥ァ-ヴー](?<![中間後時前下上])でも(?:[0-9]{2,4}年|昨年|今年)に[^、。]{0,40})$"
)  # 熊本県でも工場を
_IN_LAND = sieve(rf"\s*(?:{any_of(NATIONS)}|米国|豪州|北米|南米|中南米|欧州|東南アジア|中東|アフリカ|国内)でも(?!、?同)")
_SHARED_OUT = sieve(
    r"が(?:約)?[0-9.]{1,5}(?:%|割)[^。]{1,60}が(?:それぞれ|各々|各)?(?:約)?(?:残り(?:の)?)?[0-9.]{1,5}(?:%|割)(?:を|ずつ|の(?:割合|比率)で)?(?:それぞれ)?[^。、]{0,6}出資|[がで](?:それぞれ)?(?:約)?[0-9.]{1,5}(?:%|割)ずつ(?:を)?出資し、[^。、]{0,24}会社|出資比率は|が(?:約)?[0-9][0-9.,]{0,8}[兆億万]?(?:円|米?ドル)、[^。、]{1,24}が(?:約)?[0-9][0-9.,]{0,8}[兆億万]?(?:円|米?ドル)を(?:それぞれ)?出資し、[^。、]{0,24}(?:新会社|合弁会社)"
)
_VEHICLE = sieve(
    r"\s*(?:特別目的会社|SPC|(?:開発|運営|事業|合弁|新|共同出資)会社)(?:\([^()\n]{1,20}\))?に(?:は|、)?"
)  # 特別目的会社にAが5割、Bが4割を
_HELD = sieve(r"(?:これまで|それまで|従来|以前|かつて|前回)(?:は|も|から)?、?[^。]{0,60}$")
_HAD = sieve(r"[^。、]{0,6}を?[^。、]{0,6}(?:結んで|締結して|交わして|契約して|更新して)いた|だった")
_FORMER = sieve(r"(?:前回|旧|従来|以前|前身)の?[^、。はがを]{0,10}$")
_OVER_IT = sieve(r"(?:を|に)(?:めぐ|巡)|に基づ|に関連し|の(?:見直し|条件|変更|改定|預託金|保証金)")
_RENEWED = sieve(r"(?:(?:更新|延長|改定|見直し)後の?|新たな|新しい|新|今回の)[^、。はが]{0,6}$")
_PURCHASE_MONEY = sieve(r"\s*(?:買収|取得|買い付け|TOB)の?(?:に必要な)?資金(?:は|として|の|には)")
_RAN = sieve(r"(?:期間)?(?:は|では|が)[^。]{0,40}(?:[0-9]年間|総額|円|ドル|ユーロ)")
_OVER = sieve(r"解消|終了|打ち切|解除|破棄|解約")
_MOREOVER = sieve(r"\s*(?:さらに|加えて)、")
_OFFERED = sieve(r"(?:案|化案)?(?:を|の)?[^。、はが]{0,8}(?:提案|打診|申し入れ|持ちかけ|迫っ|要求)")
_IN_HALVES = sieve(r"(?:折半|共同)出資(?:で|により)")
_THEN_TOO = sieve(r"(?:昨年|一昨年|前年|(?<![0-9])[0-9]{2}年|[0-9]{4}年)(?:[0-9]{1,2}月)?にも、?[^。]{0,40}$")
_MONTH_TOO = sieve(r"(?:(?<![0-9])[0-9]{1,2}月|先月|先週|今春|今夏|昨秋)にも、?[^。]{0,40}$")
_IN_MONTH = sieve(r"(?:(?<![0-9])[0-9]{1,2}月|先月|昨年|前年|[0-9]{4}年)(?:に(?:は|も)?)?、?[^。、]{0,60}$")
_DONE = sieve(
    r"(?:を|契約を|も)?[^。、]{0,12}(?:(?:結ん|交わし|締結し|受注し|発注し|合意し)で?て?(?:いる|おり|いた)|結んだ|結び、|交わした|締結した|受注した|発注した|合意した)"
)
_SERIES_TOO = sieve(r"シリーズ[A-H](?:ラウンド)?(?:で|に)も")
_ROUND = sieve(r"シード|プレシリーズ|シリーズ ?[A-H]")
_IN_A_MONTH = sieve(r"(?:昨年|前年|同年|今年|[0-9]{4}年|[0-9]{1,2}月)(?:[0-9]{1,2}月)?(?:に|には|にも|の)[^。]{0,70}$")
_SITES = sieve(r"工場|棟|センター|DC|拠点|施設|プラント|発電|建設|研究所|ライン|増産|量産")
_VENTURE_TOO = sieve(r"[^。、]{0,20}(?:設立|発足|立ち上げ|新設)も")
_LAST_ROUND = sieve(r"(?:前回|前々回)の?[^。、]{0,20}(?:ラウンド|シリーズ|調達|増資)")
_LATER_STEP = sieve(r"(?:統合|完了|取得|合併|実現|その)(?:の完了)?後(?:に|は)?、?[^。]{0,40}$")
_MORE = sieve(r"追加取得|追加で取得|買い増")
_PREMISES = r"(?:ビル|ホテル|施設|物件|倉庫|センター|マンション|[0-9]棟|店舗|用地|土地|底地|工場|住宅|拠点|発電所)(?:の[^、。はが]{1,12})?"
_BOUGHT_THEN = sieve(  # 今年7月にはホテルを…から買った
    rf"(?:今年|同年|先月|先週|昨年|一昨年|前年|今[春夏秋冬]|昨[春夏秋冬]|[0-9]{{2,4}}年|(?<![0-9])[0-9]{{1,2}}月)(?:[0-9]{{1,2}}月)?に(?:は|も)、?[^。]{{0,60}}{_PREMISES}を[^。、]{{0,40}}$"
)
_PASSED = frozenset({"agreed", "completed"})
_IN_YEAR = sieve(
    r"(?:昨年|一昨年|前年|(?<![0-9])[0-9]{2}年|[0-9]{4}年)(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:に(?!設立|創業|発足)|、|には|にも)[^。]{0,70}$"
)
_VERB_OVER = sieve(r"(?:契約|協定)?(?:を(?:結び|締結し|交わし)|[しりいめけえ])、")
_SINCE_YEAR = sieve(r"(?:[0-9]{4}|(?<![0-9])[0-9]{2})年(?:度)?から[^。、]{0,16}(?:まで|間)[^。]{0,40}$")
_STANDS = sieve(r"を[^。、]{0,14}(?:結ん|交わし|締結し)で?て?(?:いる|おり|いた|きた)")  # 2006年から25年まで…の契約を結んでいる
_THE_LOAN = sieve(
    r"\s*(?:この|同|今回の|本)?(?:シンジケート・?ローン|協調融資|プロジェクト・?ファイナンス)(?:\([^()\n]{0,20}\))?(?:の[^、。はが]{1,8})?(?:では?|は|には)"
)


def into_born(told: Sequence[Event], born: set[str]) -> None:
    """Let those who put money into a company that the text has just founded take part in its founding; it is no partner of its own."""
    for event in told:
        others = [p for p in event.participants if p.name not in born]
        if event.type == "joint_venture" and others:
            event.participants = others
        if event.type == "investment" and others and len(others) < len(event.participants):
            event.participants, event.also = others, True


def shared_out(scene: Scene, told: Sequence[Event], events: Sequence[Event], *, founded: bool) -> None:
    """Make partners of those whose shares in a venture are told (Aが75%、Bが25%を出資する)."""
    for event in told:
        here = [p for p in event.participants if any(event.sentence.start <= s.start for s in p.spans)]
        into = (
            founded and event.type == "investment" and 0 < len(here) < len(event.participants) and all(p.role == "investor" for p in here)
        )
        if into and _SHARED_OUT.search(scene.text, *event.sentence):
            event.type, event.also, event.joins = "joint_venture", True, True  # what they put into it, the firm that is founded
            event.participants = [replace(p, role="partner") for p in here]
            continue
        several = len(here) > 1 and all(p.role == "investor" and p.place == "agent" for p in here)
        several = several and (founded or _VEHICLE.match(scene.text, *event.sentence) is not None)
        if event.type == "investment" and several and _SHARED_OUT.search(scene.text, *event.sentence):
            event.type = "joint_venture"
            event.participants = [replace(p, role="partner") for p in here]
            last = next((e for e in reversed(events) if e.type == "joint_venture" and len(e.participants) > 1), None)
            founders = {p.name for p in last.participants} if last is not None else set()
            known = [p for p in event.participants if p.name in founders]
            if len(founders) == len(here) and len(known) == len(here) - 1:
                event.participants = known  # タタ, of タタ・エレクトロニクス: one of them by a shorter name


def pays_for(scene: Scene, told: Sequence[Event], events: Sequence[Event]) -> None:
    """Let who buys borrow what a purchase is paid with, where the borrower is only understood: 買収資金は…が融資する."""
    last = next((e for e in events if e.type == "acquisition" and any(p.role == "acquirer" for p in e.participants)), None)
    for event in told:
        if last is not None and event.type == "financing" and _PURCHASE_MONEY.match(scene.text, *event.sentence):
            here = [p for p in event.participants if p.role != "borrower" or any(s.start >= event.sentence.start for s in p.spans)]
            buyers = [replace(p, role="borrower") for p in last.participants if p.role == "acquirer"]
            if len(here) < len(event.participants) and here:
                event.participants = [*here, *buyers]


def with_ally(event: Event, told: Sequence[Event]) -> None:
    """Let the ally of the clause before found the joint venture too, of which only the subject is named: Yと提携し、合弁会社を設立した."""
    last = told[-1] if told else None
    here = [p for p in event.participants if p.place == "agent"]
    if (
        last is None
        or event.type != "joint_venture"
        or last.type != "partnership"
        or len(here) != len(event.participants)
        or len(here) != 1
    ):
        return
    allies = [p for p in last.participants if p.place in {"with", "together"}]
    if allies and any(p.name == here[0].name for p in last.participants):
        event.participants += [p for p in allies if p.name != here[0].name]


def outlay(scene: Scene, told: Sequence[Event], events: Sequence[Event]) -> None:
    """Let what is said of an outlay (投資額は) belong to the stake just told, where no site is spoken of; what the project costs is not laid out by who joins it."""
    built = next((e for e in told if e.type == "construction" and e.participants), None)
    for event in told:
        if built is not None and event.shape.name == "ja.deals.put-abroad" and event.names <= built.names:
            event.type, event.participants = built.type, list(built.participants)  # X、Aに2兆円投資 工場を新設
        if (
            built is not None
            and event.roles == {"investor"}
            and event.names <= built.names
            and _IN_HALVES.search(scene.text, max(event.span.start - 2, 0), event.span.end + 3)
        ):
            event.participants = []  # XとYは折半出資で工場を建てる
    last = events[-1] if events else None
    if last is not None and last.type in RUNNING and len(told) == 1 and _is_bought(scene, told[0], last):
        told[0].type, told[0].participants = last.type, list(last.participants)
    if last is None or last.type not in {"investment", "acquisition", "supply"}:
        return
    if last.type == "supply" and _SITES.search(scene.text, last.sentence.start, max(e.sentence.end for e in [last, *told])):
        return
    for event in told:
        near = scene.text.count("。", last.sentence.end, event.sentence.start) <= 1
        if event.shape.name == "ja.deals.site" and event.understood and near:
            if scene.text.endswith("投資額は", event.span.start, event.span.end):
                event.type, event.participants = last.type, list(last.participants)
            elif last.type == "investment" and len(told) == 1 and scene.text.endswith("事業費は", event.span.start, event.span.end):
                event.participants = []


def _is_bought(scene: Scene, event: Event, last: Event) -> bool:
    """Whether a sum is what the goods cost that were just told to be bought: Xからサーバーを調達した。調達額は."""
    costs = event.shape.name == "ja.deals.raise" and event.understood and scene.text.endswith("調達額", event.span.start, event.span.end)
    return costs and "調達" in scene.text[last.span.start : last.sentence.end]


def more_of_loan(scene: Scene, sentence: Span, told: Sequence[Event], events: Sequence[Event]) -> None:
    """Let a sentence about the loan (シンジケートローンは) say more of the one told, not of another with a borrower that is only understood."""
    if not _THE_LOAN.match(scene.text, sentence.start, sentence.end) or not any(e.type == "financing" and e.participants for e in events):
        return
    for event in told:
        if event.type == "financing":
            here = [p for p in event.participants if any(sentence.start <= s.start < sentence.end for s in p.spans)]
            event.shape, event.participants = replace(event.shape, follows=True), here or event.participants


def another(clause: Clause, shape: Shape) -> bool:
    """Whether the words say that this is another deal than those told: これとは別に, 同様の契約を."""
    text = clause.scene.text
    if _THEN_TOO.search(text, clause.edge, clause.cue.start):
        return True  # 2020年にも統合を協議したが
    if (
        shape.type == "partnership"
        and _IN_MONTH.search(text, clause.edge, clause.cue.start)
        and _STANDS.match(text, clause.cue.end, clause.sentence.end)
    ):
        return True  # 4月には、Yと販売契約を結んでいる
    if _MONTH_TOO.search(text, clause.edge, clause.cue.start) and _DONE.match(text, clause.cue.end, clause.sentence.end):
        return True  # 4月にも4隻の契約を結んでいる
    if (
        shape.type in {"lease", "supply"}
        and _MOREOVER.match(text, clause.sentence.start, clause.sentence.end)
        and any(p.place in ACTING for p in clause.left)
    ):
        return True  # さらに、大阪の施設をYと賃貸契約
    if shape.name in {"ja.deals.acquire", "ja.deals.order-given", "ja.deals.sell"} and _BOUGHT_THEN.search(
        text, clause.edge, clause.cue.start
    ):
        return True
    if _FRESH.match(text, clause.sentence.start, clause.sentence.end) or _ALIKE.search(text, clause.edge, clause.cue.start):
        return True
    if shape.type == "joint_venture" and _VENTURE_TOO.match(text, clause.cue.start, clause.sentence.end):
        return True  # 提携した。新会社の設立も検討する
    if shape.name == "ja.deals.raise" and (
        _LAST_ROUND.search(text, clause.edge, clause.cue.end) or _SERIES_TOO.search(text, clause.edge, clause.cue.end + 6)
    ):
        return True  # 前回のラウンドでは, 5月のシリーズBでも
    if shape.name == "ja.deals.raise" and _other_round(clause):
        return True
    if (
        shape.name == "ja.deals.acquire"
        and _LATER_STEP.search(text, clause.edge, clause.cue.start)
        and _MORE.search(text, clause.edge, clause.cue.end + 12)
    ):
        return True  # 統合後、株式を追加取得し子会社とする
    if (
        _HELD.search(text, clause.edge, clause.cue.start)
        and _HAD.match(text, clause.cue.end, clause.sentence.end)
        and not _OVER.search(text, clause.cue.end, clause.sentence.end)
    ):
        return True  # これまで…契約を結んでいた
    if shape.generic and _FORMER.search(text, clause.edge, clause.cue.start) and _RAN.match(text, clause.cue.end, clause.sentence.end):
        return True  # 前回契約は12年間で総額…だった
    if shape.name in {"ja.deals.take-part", "ja.deals.acquire"} and _IN_LAND.match(text, clause.sentence.start, clause.cue.start):
        return True  # 豪州でも権益を取得する
    return shape.type == "construction" and _ELSEWHERE.search(text, clause.edge, clause.cue.start) is not None


def _other_round(clause: Clause) -> bool:
    """Whether a round bears another letter than those told before, and had its time: シリーズAで…。1月にはシードラウンドで."""
    text, edge = clause.scene.text, clause.edge
    own = {m.group() for m in _ROUND.finditer(text, edge, clause.cue.end + 6)}
    if not own or not _IN_A_MONTH.search(text, edge, clause.cue.start):
        return False
    told = {m.group() for m in _ROUND.finditer(text, max(edge - 600, 0), edge)}
    return bool(told) and not own & told


def refers(clause: Clause, shape: Shape) -> bool:
    """Whether a clause only goes back to a contract: Xとの供給契約をめぐり."""
    return shape.type in RUNNING and _OVER_IT.match(clause.scene.text, clause.cue.end, clause.sentence.end) is not None


def renewed(clause: Clause, shape: Shape) -> bool:
    """Whether a bare word for a contract means the new one, and not that before it: 新契約の期間は, 更新後の契約期間は."""
    return shape.generic and _RENEWED.search(clause.scene.text, clause.edge, clause.cue.start) is not None


def offered(clause: Clause, shape: Shape) -> bool:
    """Whether a purchase is only proposed: 子会社化を提案した."""
    return shape.name == "ja.deals.acquire" and _OFFERED.match(clause.scene.text, clause.cue.end, clause.sentence.end) is not None


def done_then(clause: Clause) -> bool:
    """Whether a clause ends behind the word that tells what was done in a year: 2016年に提携し、"""
    text = clause.scene.text
    return _VERB_OVER.match(text, clause.cue.end) is not None and _IN_YEAR.search(text, clause.edge, clause.cue.start) is not None


def earlier(clause: Clause, status: Status) -> bool:
    """Whether a year stands before the word as that in which it was done: 16年に出資し."""
    text = clause.scene.text
    if status not in _PASSED:
        return False
    runs = _SINCE_YEAR.search(text, clause.edge, clause.cue.start) and _STANDS.match(text, clause.cue.end, clause.sentence.end)
    return bool(runs) or _IN_YEAR.search(text, clause.edge, clause.cue.start) is not None
