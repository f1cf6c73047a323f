"""Subjects that are only understood: taken from what the text is about, unless the sentence has a subject of its own."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import Participant, PartyRole, Shape
from torihiki.lang.ja.deals.acts import GIVEN
from torihiki.lang.ja.deals.people import Clause, inner
from torihiki.lang.ja.deals.people.beside import lends
from torihiki.lang.ja.deals.topics import same
from torihiki.lang.ja.morphemes import morphemes
from torihiki.lang.ja.parties.words import KATA_WORDS, LATIN_STOPS

__all__ = ["is_passive", "understood"]

_SOMEONE = r"企業|会社|各社|他社|メーカー|ファンド|大手|陣営|銀行団|創業者|創業家|経営陣|株主|幹部|社長|会長|首相|大統領|氏|さん|政府|当局|業界|勢|ベンチャー|スタートアップ|投資家|アナリスト"
_SOMEWHERE = sieve(
    r"(?:事業|プロジェクト|計画|発電所|企業|会社|事業者)に対し(?:て)?、|[一-龥ァ-ヴーA-Za-z」)](?<![年月日期末半旬度])(?:に|へ)(?:の|も)?(?![はよつ対関加])"
)  # …に出資する: to someone or something that is said
_SHORTLY = 100  # letters back: the sentence before
_ACRONYM = 4  # shorter capitals are mostly things: GPU, PPA
# parts that several play together
_SHARED = frozenset({"partner", "builder", "investor", "lender", "acquirer", "investee", "customer", "lessee", "borrower", "grantee"})
_TOGETHER = frozenset({"together"})
_BESIDE: dict[PartyRole, frozenset[str]] = {  # Yと工場を建てる, Yとの協調融資となる: who does is still open
    "builder": frozenset({"together", "with"}), "lender": frozenset({"together", "with"}),
}  # fmt: skip
_GROUP = sieve(rf"(?:関連会社|子会社|{_SOMEONE})(?:など)?が$")  # Xの関連会社が出資している
_NAMED = sieve(
    rf"(?:([ァ-ヴー・]{{3,24}}|[A-Z][A-Za-z0-9.&-]{{2,24}}|(?<![一-龥々ァ-ヴー0-9])[一-龥々]{{2,8}}(?=は、))|(?:{_SOMEONE}|[一-龥]{{2}}(?:庁|公社|公団|機構|協会|連盟|組合)))(?:\([^()\n]{{1,60}}\))?は(?!なく)"
)
_PASSIVE = sieve(
    r"(?:さ|ら)れ|を(?:[^、。はが]{1,12}(?:から|間))?(?:受け|申請|得|獲得|仰)|受け(?!入れ先)|の(?:[^、。をはが]{1,6}な)?(?:打診|提案|申し入れ)を受け|を打診され"
)
_RECEIVES = sieve(r"[^、。はが]{0,12}受け")
_GRANTS = sieve(r"(?:契約)?を[^。]{0,60}?に(?:対し)?[^。、に]{0,24}(?:与え|付与|供与|許諾|売却|販売|売る|売った|売り)")  # 放映権をXに与える
_GIVEN_AWAY = sieve(r"(?:契約)?を[^。、]{0,12}(?:売却|供与|付与|与え|許諾|販売)")  # Xに放映権を売却
_GETS = sieve(r"から(?:総額|計|約|最大)?[0-9][0-9.,兆億万]{0,10}(?:円|米?ドル|ユーロ|元)(?:の)?$|から(?:の)?$")
_HEADLINE = sieve(r"(?:受け入れ)?(?:[ \n]|$)")
_DELAY = sieve(
    r"(?:の?(?:開始|実施))?を[^、。]{0,12}(?:よう|こと)(?:に|を)?(?:求め|要請|要望)|の?(?:開始|実施)?の?(?:延期|撤回|中止|見送り|取り下げ|条件変更)を[^、。]{0,12}(?:求め|要請|要望|申し入れ)"
)  # XにTOBを遅らせるよう求めた: X bids
_CALLED_OFF = sieve(
    r"(?:計画|案)?(?:を|の)(?:撤回|取り下げ|中止|断念|打ち切)[^。、]{0,10}(?:通知|連絡|通告|申し入れ|申し出|意向|旨|書簡)[^。、]{0,30}受け"
)  # XはYから提案を撤回するとの通知を受けた: Y bids
_SOUGHT = sieve(
    r"(?:(?:の可否|の検討|の意向|への協力)?を[^。、]{0,16}?(?:求め|要請|募[るりっ]|募集|呼び?[か掛]け|依頼|取り付け|引き出|確保)|(?:に|の)[^、。]{0,8}(?:めど|メド|目途))"
)  # 出資を求めた: the subject is whom it goes to
_GRANTED = sieve(
    r"交付(?:が|の)(?:決ま|認められ|内定)|(?:助成|補助)の対象(?:に|と)|(?:助成|補助)金?[^。、はがを]{0,12}獲得"
)  # 補助金の交付が決まった: the subject gets it
_ANSWERS = sieve(
    r"(?:案|提案)?(?:を(?:「[^」\n]{1,60}」(?:など|だ)?として)?[^。、]{0,8}(?:拒否|拒絶|拒[んみむ]|退け|はねつけ|突っぱね|一蹴|蹴|断[りっ]|受け入れ|受諾)|に[^。、]{0,8}(?:賛同|反対|反発|応じ|同意))"
)  # XはYのTOBに賛同した
_AGREES = sieve(r"(?:案|提案)?に応じ")  # 出資に応じる: the subject puts in
_OFFERED = sieve(
    r"から(?:の(?=[^。、のを]{0,6}$)|(?:受け(?:た|ていた|ている)|提示された|示された|打診された)(?=[^。、]{0,12}$|[^。はがを]{0,40}の$))[^。]{0,42}$"
)  # Xから受けた買収提案
_RELATIVE = sieve(
    r"(?:する|した|している|していた|を受けた)(?=[一-龥ァ-ヴA-Za-z「])(?!方針|計画|予定|考え|意向|見通し|見込み|場合|際|上で|後|結果|模様|もよう|構想|契約|方向|可能性|検討|旨|目的|理由|形|枠組|案|話|見方|動き|姿勢|狙い|道|枠|条件|提案|交渉|協議|調整|段階|手続き|手続|必要|余地|用意|準備|合意|覚書|協定|考え|一方|途中|直前|前|決定|決断|判断|公算|見返り|代わり|権利)"
)
_SUBJECT = sieve(r"[一-龥ァ-ヴーA-Za-z0-9)」](?:は|が)")
_IS = sieve(r"(?:株式会社|合同会社|有限会社)?で、(?=[^、。]{1,40}が)")  # 主体はXで、Yが出資した: in X
_COPULA = sieve(r"は、?[^。、はが]{1,30}(?:で|し|て|ち|り)、")  # 同社は1962年創業で、Yも出資する: in it
_ABOUT = sieve(
    r"(?:\([^()\n]{0,30}\))?(?:に対し(?:て)?は?|をめぐっ?[てり]は?|を巡っ?[てり]は?|について(?:は|も)?)、"
)  # Xに対しては、Yが…: X is meant
_VEHICLE = sieve(
    r"(?:投資信託|REIT|リート|ファンド|投資法人|特別目的会社|SPC)(?:\([^()\n]{1,20}\))?(?:を|に|へ)[^。\n]{0,40}?(?:設立|組成|立ち上げ|売却|譲渡|新設)"
)  # a vehicle that only is described: what is put in goes there
_NOBODY = sieve(
    r"(?:企業|会社|新興|スタートアップ|ベンチャー|メーカー|[0-9数]社|法人|事業者)(?:など)?(?:へ|に|への)$"
)  # to someone who has no name


_OFFICIAL: frozenset[PartyRole] = frozenset(
    {"grantor", "lender", "investor", "lessor", "seller"}
)  # parts of a state that is only spoken of
_NEVER: dict[str | None, frozenset[PartyRole]] = {  # parts that none of a kind plays by being spoken of only
    "bank": frozenset({"borrower", "grantee", "customer", "provider", "builder"}),
    "fund": frozenset({"grantee", "customer", "provider", "builder"}),
}
_ITEM_HEAD = sieve(r"\s*(?:[■◆●▼◇▽□【]|[0-9]{1,2}[.)] )")
_OF_SOME = sieve(r"による[^、。はがを\n]{2,24}の$")
_SOME_ONE = sieve(r"[一-龥ァ-ヴーA-Za-z]が$")
_WITH_SOME = sieve(r"(?:[ァ-ヴー]{2,20}|[A-Z][A-Za-z]{1,20}|[一-龥]{2,8}社)と(?:[^、。はがをと]{0,6})?$")


def is_passive(clause: Clause, shape: Shape) -> bool:
    """Whether the word's subject undergoes it: 買収される, 出資を受ける, からの買収提案, TOBに賛同した."""
    text, end = clause.scene.text, clause.sentence.end
    if not shape.passive:
        return False
    if shape.name == "ja.deals.rights":
        given = _GIVEN_AWAY.match(text, clause.cue.end, end) and any(p.place == "to" and p.found.start >= clause.edge for p in clause.left)
        return bool(given) or _GRANTS.match(text, clause.cue.end, end) is not None  # 放映権を獲得した: whoever comes by it acts
    if text.endswith("供給を", clause.cue.start, clause.cue.end):
        return _RECEIVES.match(text, clause.cue.end, end) is not None  # 供給を10年間受ける
    if shape.name == "ja.deals.tender" and text.endswith("から", clause.edge, clause.cue.start) and _HEADLINE.match(text, clause.cue.end):
        return True  # X、Yから買収提案
    if shape.name == "ja.deals.invest" and _GETS.search(text, clause.edge, clause.cue.start) and _HEADLINE.match(text, clause.cue.end):
        return True  # X、Yから20億ドル出資
    return (
        text.endswith("受け", clause.cue.start, clause.cue.end)
        and not text.endswith(("引き受け", "引受け"), clause.cue.start, clause.cue.end)
    ) or bool(
        _PASSIVE.match(text, clause.cue.end, end)
        or (shape.type == "subsidy" and _GRANTED.search(text, clause.cue.start, end))
        or (shape.type == "investment" and _SOUGHT.match(text, clause.cue.end, end))
        or (_ANSWERS.match(text, clause.cue.end, end) and not (shape.type == "investment" and _AGREES.match(text, clause.cue.end, end)))
        or (shape.type == "acquisition" and (_DELAY.match(text, clause.cue.end, end) or _CALLED_OFF.match(text, clause.cue.end, end)))
        or (
            _OFFERED.search(text, clause.edge, clause.cue.start)
            and not (shape.name == "ja.deals.order-given" and text.startswith(("購入", "買"), clause.cue.start))
        )
    )


def understood(
    clause: Clause, shape: Shape, people: list[Participant], topics: Sequence[Sequence[Placed]], *, passive: bool
) -> list[Participant]:
    """The participants with the subject that the sentence leaves out: the first of ``topics`` that can be, or that of a clause inside."""
    text, cue = clause.scene.text, clause.cue
    roles = shape.passive if passive else shape.roles
    role, open_role = roles.get("agent"), roles.get("elided")
    if role is None or shape.follows or not (people or shape.alone):
        return people
    if shape.name == "ja.deals.tender" and any(p.role == "target" and p.place == "agent" for p in people):
        return people  # XはYと組み、株式を非公開化する: nobody is left out
    if shape.name == "ja.deals.tender" and _OF_SOME.search(text, clause.edge, cue.start) and not any(p.role == "target" for p in people):
        return people  # XによるYのTOB: Y is one that is not known for a firm
    headed = any(
        p.place and span.start >= cue.end for p in people for span in p.spans
    )  # 買収したX: X is what was bought, by whom is understood
    if shape.type != "construction" and not headed and _RELATIVE.match(text, cue.end, clause.sentence.end):
        return people
    if (
        (shape.name == "ja.deals.acquired" or (passive and shape.type == "acquisition"))
        and not any(p.role == role for p in people)
        and _SUBJECT.search(text, clause.edge, cue.start)
    ):
        return people  # 新興のどこかが…に買われた: somebody whom no name tells
    if passive and shape.type in GIVEN and not any(p.role == role for p in people) and _SUBJECT.search(text, clause.edge, cue.start):
        return people  # 電池は…に供給される: the goods are the subject
    told = any(
        p.place == "agent"
        and (not p.topic or text.startswith("も", p.found.end) or (shape.name == "ja.deals.invest" and p.found.value.kind == "government"))
        and p.found.end <= cue.start
        for p in clause.placed
    )  # Xが出資した, 国は…出資する: of whom the text speaks
    if (
        open_role
        and (told or shape.type != "investment")
        and people
        and all(p.role == role for p in people)
        and not (role == "lender" and topics and lends(topics[0][0]) and all(p.place == "with" for p in people))
        and not (_NOBODY.search(text, clause.edge, cue.start) or _SOMEWHERE.search(text, clause.edge, cue.start))
    ):
        role = open_role  # someone lends, and whom they lend to is understood
    if (
        role == "partner"
        and people
        and _ITEM_HEAD.match(text, *clause.sentence)
        and not text[slice(*clause.sentence)].rstrip().endswith("。")
    ):
        return people  # ■X タイで合弁: a heading, of X alone so far
    if role == "partner" and len(people) == 1 and _with_some(clause, people[0].name):
        return people  # Xと組み: with one that is not known for a firm
    if len(people) > 1 if role == "partner" else any(p.role == role and p.place not in _BESIDE.get(role, _TOGETHER) for p in people):
        return people
    taken = {p.name for p in people}
    if role == open_role and role != roles["agent"]:
        taken |= {
            p.found.value.name for p in clause.placed if p.place == "agent" and p.found.end <= cue.start and not p.topic
        }  # a subject of the sentence is not whom it goes to
    spoken = (
        []
        if _stranger(clause.scene, clause.sentence, clause.placed, cue.start)
        else _later(text, clause.placed, cue, {p.name for p in people}) or _meant(topics, role, taken)
    )
    said = (
        [p for p in clause.placed if not p.place and p.found.end <= cue.start and _IS.match(text, p.found.end)] if role == open_role else []
    )
    if role == open_role and shape.type == "investment":
        own = [
            p
            for p in clause.placed
            if p.topic and _pointed(text, p) and p.found.end <= cue.start and _COPULA.match(text, p.found.end, cue.start)
        ]
        said = own[-1:] or said
        if not said and _VEHICLE.search(text, max(clause.sentence.start - _SHORTLY, 0), clause.sentence.start):
            return people
    if role == open_role and not said:
        said = [p for p in clause.placed[:1] if _ABOUT.match(text, p.found.end) and p.found.value.name not in {q.name for q in people}]
    spoken = said[-1:] or spoken or (inner(clause) if role == roles["agent"] else [])
    if role not in _SHARED:
        spoken = spoken[:1]
    return people + [p for p in participants((t, role) for t in spoken) if p.name not in taken]


def _meant(topics: Sequence[Sequence[Placed]], role: PartyRole, taken: Collection[str]) -> list[Placed]:
    """The first of those spoken of who can play the part and do not play another: no ministry borrows, no lender buys turbines."""
    for topic in topics:
        free = [p for p in topic if _plays(p.found.value.kind, role) and not any(same(p.found.value.name, t) for t in taken)]
        if free:
            return free
    return []


def _plays(kind: str | None, role: PartyRole) -> bool:
    """Whether one of a kind may be understood in a part."""
    return role in _OFFICIAL if kind == "government" else role not in _NEVER.get(kind, ())


def _with_some(clause: Clause, name: str) -> bool:
    """Whether a word in the form of a name that was not found stands as the other side."""
    text = clause.scene.text
    some = _WITH_SOME.search(text, clause.edge, clause.cue.start + 1)
    if some is not None and not any(p.found.start < some.end() and some.start() < p.found.end for p in clause.placed):
        return True
    last = clause.left[-1] if clause.left else None
    return (
        last is not None
        and last.found.value.name == name
        and _SOME_ONE.search(text, clause.edge, last.found.start) is not None
        and not any(p.found.end == last.found.start - 1 for p in clause.placed)
    )  # who is with X is no known firm either


def _pointed(text: str, p: Placed) -> bool:
    """Whether a name is only pointed back at: 同社."""
    return text.startswith("同", p.found.start)


def _later(text: str, placed: Sequence[Placed], cue: Span, taken: Collection[str]) -> list[Placed]:
    """The topic that a sentence names only behind a first clause without a subject: …に投じながら、Xは; not one that has its part (後者は)."""
    if any(p.place == "agent" for p in placed if p.found.end <= cue.start):
        return []
    first = next((p for p in placed if p.topic and p.found.start >= cue.end and p.found.value.name not in taken), None)
    if first is not None and text.startswith("も", first.found.end):
        return []  # …を取得し、Xも…を買う: X is one more
    return [p for p in placed if first is not None and p.chain == first.chain]


def _stranger(scene: Scene, sentence: Span, placed: Sequence[Placed], cue: int) -> bool:
    """Whether は marks someone before a transaction word who is none of the names that were found."""
    if _GROUP.search(scene.text, sentence.start, cue):
        return True
    for match in _NAMED.finditer(scene.text, sentence.start, cue):
        if any(p.found.start < match.end() and match.start() < p.found.end for p in placed):
            continue
        run = match.group(1)
        if run is None or not _thing(run):
            return True
    return False


def _thing(run: str) -> bool:
    """Whether letters that stand as a subject are an ordinary word: クラウド, データセンター."""
    words = morphemes(run)
    return (
        run in KATA_WORDS
        or (not any(w.unknown for w in words) and all(w.surface in KATA_WORDS or w.sort == "普通名詞" for w in words))
        or (run.isupper() and (len(run) < _ACRONYM or run in LATIN_STOPS))
    )
