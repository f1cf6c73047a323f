"""The transaction words of a sentence with their shapes: each act once, none that is only part of another."""

from __future__ import annotations

import re
from collections.abc import Sequence

from torihiki.core.scene import Scene, Word
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed
from torihiki.deals.shape import Shape
from torihiki.lang.ja.deals.shapes import BY_NAME, GIVES, SHAPES, TURNS

__all__ = ["GIVEN", "LABEL", "Act", "Acts", "two_rounds"]

LABEL = "deal:"
GIVEN = frozenset({"supply", "cloud", "lease", "licensing"})  # 電池は…に供給される: the goods are the subject, nobody is understood
_HEADS = sieve(r"(?:した|を結んだ|を交わした|で合意した)[^、。]{0,24}$")
_BY_CONTRACT = sieve(r"(?:で|により|に基づき|に基づいて)、?")  # 定期借地契約で貸し出す
_IT = sieve(r"を[^。、を]{0,8}")
_TAKEN = sieve(r"[^。]{0,40}?(?:取得|買い取|買い受け|買い付け|譲り受け|手に入れ|獲得|引き取|握)")
_ONE_FIRM = sieve(r"(?:する|した)?[^、。はがを]{0,6}(?:新会社|合弁会社|共同出資会社|共同会社)")
_VENTURE = sieve(r"合弁(?:会社|契約)")
_FUNDED = sieve(r"増資[^。]{0,80}(?:調達|資金)|ラウンド|シリーズ")
_ALSO = sieve(r"(?:契約)?(?:など|等)?(?:により|による|によって|を(?:含|合わせ|組み合わせ)|で、?|と)[^。]{0,30}調達")
_ONE_ACT = frozenset(
    {("ja.deals.buyout", "ja.deals.tender"), ("ja.deals.buyout", "ja.deals.acquire"), ("ja.deals.tender", "ja.deals.acquire")}
)  # MBOで株式を非公開化
_COMPUTED = sieve(r"クラウド|計算資源|計算能力|GPU|サーバー|インフラ|建設|工場|利用")
_JOINTLY = sieve(r"(?:と組[んみ]|手を組|タッグを組|と連携し)")
_HEAD = sieve(
    r"[一-龥ァ-ヴA-Za-z「](?<!方)(?<!計)(?<!予)(?<!見)(?<!意)(?<!可)(?<!準)(?<!申)(?<!際)(?<!場)(?<!時)(?<!案)(?<!考)(?<!道)(?<!株)"
)
_WORKS = sieve(r"(?:・[一-龥]{2,4})+を(?:行[うっい]|実施|手掛け|開始|計画|決め|決定)")  # 発電所の建設・保守・運転を行う
_DELIVERS = frozenset({"ja.deals.partner", "ja.deals.order-given", "ja.deals.order-built", "ja.deals.supply"})
_WORKS_OF = sieve(r"(?:工事|業務|案件|計画|プロジェクト)?(?:一式)?(?:を[^。、を]{0,24}|の(?:一括)?)")
_BY_OFFER = sieve(r"(?:で|により|によって|を通じて?)[^。、]{1,40}を")  # TOBでYを
_JOINED = 60  # how far behind …と組み、 the verb may stand that says what they do
_BRING_IN = frozenset({"ja.deals.bond", "ja.deals.borrow", "ja.deals.sell"})
_SHARES = sieve(r"増資|株|ラウンド|シリーズ|。")
_TAKES_OVER = frozenset({"ja.deals.acquire", "ja.deals.tender", "ja.deals.tendered", "ja.deals.buyout"})
_AND_DELIST = sieve(
    r"(?:案)?(?:(?:を受け入れ|に賛同し|に応じ|を受諾し)(?:て)?|し|して|を実施し|を通じて|で|により)?、?(?:同社の?|その)?(?:株式を)?"
)
_HOLDING = sieve(r"持ち?株会社[^。]{0,30}$")
_LABELS = sieve(r"(?:プレ)?シリーズ|Series|シード|プレシード|ラウンド")
_VERB_BETWEEN = sieve(r"(?:[しいっきえりて]|んだ|った|した)、|(?:に続|に次|に加え|までに|以来|の後)")
_INTEREST = sieve(r"(?:の?(?:約)?[0-9.]{1,6}%(?:分)?)?を[^。、をはが]{0,40}")
_APART = sieve(r"(?:ほか|一方(?:で)?|が)、[^。]{0,4}(?:[0-9]{2,4}年|昨年|前年|今年|翌年|同年)")  # 22年に借り入れたほか、21年には…調達した
_MERGE = 14  # two words of one shape this near speak of one act: TOB(株式公開買い付け)

Act = tuple[Shape, Span]


class Acts:
    """Finds the acts of sentences."""

    def __init__(self) -> None:
        self._shapes = {LABEL + s.name: s for s in SHAPES}
        self._turns = {name: [turn for turn in TURNS if name in turn.shapes] for name in BY_NAME}
        self._needs = {s.name: sieve(s.needs) for s in SHAPES if s.needs}

    def may(self, scene: Scene, cue: Word) -> bool:
        """Whether a word may be an act in its sentence; never wrong in saying no."""
        shape, text = self._shapes[cue.label], scene.text
        if not shape.needs or text.startswith("を投じ", cue.end - 3) or self._needs[shape.name].search(text, *scene.sentence(cue.start)):
            return True
        word, right = text[cue.start : cue.end], text[cue.end : cue.end + 48]
        return any(turn.word.match(word) and turn.right.match(right) for turn in self._turns[shape.name])

    def of(self, scene: Scene, sentence: Span, cues: Sequence[Word], placed: Sequence[Placed]) -> list[Act]:
        """The acts of one sentence in order."""
        text = scene.text
        acts: list[Act] = []
        for i, cue in enumerate(cues):
            if acts and _of_interest(text, acts[-1], cue):
                acts.pop()  # 権益をXから取得した: the verb tells
            edge = acts[-1][1].end if acts else sentence.start
            until = cues[i + 1].start if i + 1 < len(cues) else sentence.end
            sides = text[max(edge, cue.start - 80) : cue.start], text[cue.start : cue.end], text[cue.end : cue.end + 48]
            shape = self._turned(self._shapes[cue.label], *sides)
            if shape is not None and text.startswith("を投じ", cue.end - 3) and self._puts(scene, Span(edge, sentence.end), cue, placed):
                shape = BY_NAME["ja.deals.put"]  # X社に1億ドルを投じた
            if shape is None or (shape.needs and not self._needs[shape.name].search(text[sentence.start : sentence.end])):
                continue
            if _aside(text, sentence, cue, shape, acts) or (acts and shape.name == "ja.deals.negotiate"):
                continue  # 買収の交渉を進め: the word that says what of
            if (
                shape.name in GIVES
                and not text.startswith(("借", "賃借"), cue.start)
                and any(p.place in {"to", "for"} and edge <= p.found.start and p.found.end <= cue.start for p in placed)
            ):
                shape = BY_NAME[GIVES[shape.name]]
            if acts and not shape.generic and _only_how(text, acts[-1], cue):
                acts.pop()
            if acts and shape.name == "ja.deals.first-bidder" and acts[-1][0].name in _DELIVERS and "。" not in text[edge : cue.start]:
                shape = BY_NAME["ja.deals.first-supplier"]  # 艦の共同開発で、Xを優先交渉先に
                acts.pop()
            if acts and acts[-1][0].name == "ja.deals.build" and _works_won(text, shape, edge, cue):
                shape = BY_NAME["ja.deals.build-won"]
                acts.pop()
            if acts:
                before, span = acts[-1]
                near = cue.start - span.end <= _MERGE and not re.search(r"[。、]", text[span.end : cue.start])
                near = near and not any(span.end <= p.found.start < cue.start for p in placed)
                if near and (shape.name == before.name or (before.name, shape.name) in _ONE_ACT):
                    acts[-1] = (before, Span(span.start, cue.end))
                    continue
                if near and (shape.generic or (shape.name == "ja.deals.agree" and before.name != "ja.deals.site")):
                    continue  # 供給契約, 買収で合意: the more telling word has it
            if acts and shape.name == acts[-1][0].name == "ja.deals.raise" and _one_round(text, acts[-1][1], cue):
                acts.pop()  # シードラウンドで、Xから1億円を調達
            acts.append((shape, Span(cue.start, min(cue.end, until) if until > cue.start else cue.end)))
        return acts

    @staticmethod
    def _puts(scene: Scene, clause: Span, cue: Word, placed: Sequence[Placed]) -> bool:
        """Whether money goes into a firm, not into what it builds or sells."""
        into = any(p.place == "to" and clause.start <= p.found.start and p.found.end <= cue.start for p in placed)
        return into and not _COMPUTED.search(scene.text, clause.start, clause.end)

    def _turned(self, shape: Shape, left: str, word: str, right: str) -> Shape | None:
        for turn in self._turns[shape.name]:
            if turn.word.match(word) and turn.left.search(left) and turn.right.match(right):
                return BY_NAME.get(turn.into)
        return shape


def _aside(text: str, sentence: Span, cue: Word, shape: Shape, acts: Sequence[Act]) -> bool:
    """Whether a word is no act of its own here."""
    if (
        shape.name == "ja.deals.acquire"
        and text[cue.end - 1] == "を"
        and "株" in text[cue.start : cue.end]
        and not _TAKEN.match(text, cue.end, sentence.end)
    ):
        return True  # 全株式を…譲渡する: the verb behind tells
    if (
        acts
        and text.endswith("非公開化", cue.start, cue.end)
        and acts[-1][0].name in _TAKES_OVER
        and _AND_DELIST.fullmatch(text, acts[-1][1].end, cue.start)
    ):
        return True  # Xを買収し、株式を非公開化する
    if shape.name == "ja.deals.sell" and acts and acts[-1][0].name == "ja.deals.rights" and _IT.fullmatch(text, acts[-1][1].end, cue.start):
        return True  # 放映権を売却した: rights, no firm
    if shape.type == "ipo" and _HOLDING.search(text, sentence.start, cue.start) and any(done.type == "merger" for done, _ in acts):
        return True  # 持ち株会社を設立し、上場する: the one that they merge under
    if shape.name == "ja.deals.order-won" and any(done.name == "ja.deals.concession" for done, _ in acts):
        return True  # 運営権を落札した
    if (
        shape.name == "ja.deals.sell"
        and text.startswith(("株式譲渡", "事業譲渡"), cue.start)
        and any(d.name in {"ja.deals.acquire", "ja.deals.take-over"} for d, _ in acts)
    ):
        return True  # 全株式を取得することを決議し、株式譲渡契約を: the contract by which it is bought
    if text.startswith("する", cue.end - 2) and shape.type == "ipo" and _HEAD.match(text, cue.end):
        return True  # 東証に上場するX: what X is
    if shape.name == "ja.deals.invest" and text.startswith("資金を", cue.start) and any(done.type == "financing" for done, _ in acts):
        return True  # 融資枠の範囲内で資金を出していく
    if shape.type == "lease" and acts and acts[-1][0].type == "financing" and _IT.fullmatch(text, acts[-1][1].end, cue.start):
        return True  # ローンを借りる: the loan's own word tells
    if shape.type == "financing" and _ALSO.match(text, cue.end, sentence.end) and _FUNDED.search(text, sentence.start, sentence.end):
        return True  # 増資と…からの融資により…の資金調達: one round
    if (
        shape.name == "ja.deals.raise"
        and acts
        and acts[-1][0].name in _BRING_IN
        and not _SHARES.search(text, acts[-1][1].end, cue.end)
        and not _APART.search(text, acts[-1][1].end, cue.start)
    ):
        return True  # 社債を発行し、…を調達する: what the notes or the sale bring in
    if shape.name == "ja.deals.raise" and text.endswith("調達額", cue.start, cue.end) and acts and acts[-1][0].type == "supply":
        return True  # 部品を購入し、調達額は: what the goods cost
    if shape.type == "merger" and (
        any(done.type == "joint_venture" for done, _ in acts)
        or (text.startswith("事業", cue.start) and _VENTURE.search(text, cue.end, sentence.end))
    ):
        return True  # 合弁会社を設立し、事業統合契約を: what the joint venture takes over
    if shape.type == "merger" and text.endswith("統合へ", cue.start, cue.end) and text.startswith("の", cue.end):
        return True  # 統合への合流: the noun behind tells
    if shape.type == "merger" and _ONE_FIRM.match(text, cue.end, sentence.end):
        return True  # 生産を統合する新会社を設立
    if acts and shape.name == "ja.deals.partner" and text.startswith("基本合意", cue.start):
        return True
    listed = text[cue.end : cue.end + 1] == "・" or (text[cue.start - 1 : cue.start] == "・" and cue.start > sentence.start + 2)
    listed = listed or (text[cue.start - 1 : cue.start] == "、" == text[cue.end : cue.end + 1])  # 製造、調達、受注、管理
    listed = listed and not (text[cue.start - 1 : cue.start] == "の" and _WORKS.match(text, cue.end, sentence.end))
    return (
        listed and "を" not in text[cue.start : cue.end] and (shape.type in GIVEN or shape.type == "construction")
    )  # 調達・受注・管理: lines of work


def _works_won(text: str, shape: Shape, edge: int, cue: Word) -> bool:
    """新工場の建設(工事)を受注: what is built is what was ordered."""
    return shape.name == "ja.deals.build-won" or (
        shape.name == "ja.deals.order-won" and _WORKS_OF.fullmatch(text, edge, cue.start) is not None
    )


def _of_interest(text: str, act: Act, cue: Word) -> bool:
    """Whether an act is only the noun for what the next word says to be bought: 権益を…取得した."""
    shape, span = act
    noun = shape.name == "ja.deals.take-part" and text.startswith("権益", span.start) and span.end - span.start == len("権益")
    return noun and cue.label == LABEL + "ja.deals.acquire" and _INTEREST.fullmatch(text, span.end, cue.start) is not None


def _one_round(text: str, label: Span, cue: Word) -> bool:
    """Whether a word for raising says how much the round brings in that is named before."""
    if not _LABELS.match(text, label.start, label.end) or _LABELS.match(text, cue.start, cue.end):
        return False
    between = text[label.end : cue.start]
    return _VERB_BETWEEN.search(between) is None and not any(mark in between for mark in "。;\n ")


def two_rounds(text: str, one: Act, other: Act) -> bool:
    """Whether two words call rounds by their labels: シリーズAで5億円、シリーズBで10億円を調達."""
    labels = [_LABELS.match(text, act[1].start, act[1].end) for act in (one, other) if act[0].name == "ja.deals.raise"]
    return len(labels) > 1 and all(labels)


def _only_how(text: str, act: Act, cue: Word) -> bool:
    """Whether an act only says what the next is about or how it is done: Xと契約したYの譲渡, Xと組んでYを買収する."""
    shape, span = act
    if shape.generic and (_HEADS.match(text, span.end, cue.start) or _BY_CONTRACT.fullmatch(text, span.end, cue.start)):
        return True
    if shape.name == "ja.deals.tender" and cue.label == LABEL + "ja.deals.acquire" and _BY_OFFER.fullmatch(text, span.end, cue.start):
        return True  # TOBで約1500億円を投じてYを完全子会社に
    return _JOINTLY.match(text, span.start) is not None and cue.start - span.end <= _JOINED
