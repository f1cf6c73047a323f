"""One transaction word in its clause, and what the clause itself tells of the names around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed
from torihiki.deals.shape import PartyRole

__all__ = ["Cast", "Clause", "has", "later_parts", "nameless", "parted"]

Cast = list[tuple[Placed, PartyRole]]

_UNNAMED = sieve(
    r"(?:者|企業|各社|ファンド|スタートアップ|ベンチャー|商社|新興|(?<!株式)(?<!合同)(?<!有限)会社|大手|政府|機関|団体|自治体|大学|メーカー|陣営|勢|パートナー|[米英仏独伊韓中印豪加台]社)(?:など)?との?[^とをがはに]{0,16}$"
)
_HEADED = sieve(
    r"を(?:目指す|めざす|目指している|決めた|進める|進めている|検討する|検討している|狙う|急ぐ|計画する|発表した)(?:[一-龥ァ-ヴー]{0,10}の|[米英独仏韓]|、)?$"
)  # 買収を目指すXに: X is of another verb
_TO_VERB = sieve(
    r"(?:について|に関して?|に向けて?|をめぐ(?:り|って)|を巡(?:り|って))、?[^、。\n]{2,40}|(?:(?<=を)|[)」』]?(?:\([^()\n]{0,30}\))?(?:の?契約|の一部|の全て|の持ち分|の[0-9.]{1,5}%)?(?:\([^()\n]{0,30}\))?(?:を、?|で))[^、。\n]{2,40}|(?:する|した|る|う|た)[^、。をはが\n]{0,8}(?:契約|覚書|協定|合意書)(?:を|について|に関して|に関し|に向けて|に向け)、?[^、。\n]{2,40}|は、?[^、。\n]{2,40}?(?:結[んび]|交わし|締結)|は、?[^。\n]{2,80}?(?:から|より)(?:受け|調達|借り|(?:約|総額|計)?[0-9])"
)
_TO_AGREE = sieve(  # 電池を供給することで、Xと合意した
    r"(?:[^、。はがを\n]{0,4}|を?[^、。はがを\n]{0,24}[うくすつぬむるぐぶ])こと(?:で|に|について)、?[^。はがを\n]{2,60}?と(?=[^。、はがを\n]{0,12}(?:合意|一致|折り合|妥結|覚書|契約|協定|話が))"
)
_CLOSES = sieve(r"[^、。はがを\n]{0,10}?(?:から|より)\s*")  # 50億円調達、Xなどから
_SIGNS = sieve(
    r"(?:\([^()\n]{0,20}\))?が[^、。はがを\n]{0,14}(?:取得|獲得|得た|得る|結[んぶ]|締結|勝ち取|受注|手に入れ|落札|交わ|射止め)"
)  # 販売権をXが取得した
_OBLIQUE = frozenset(("from", "to", "with", "by"))
_ENDS = sieve(  # a clause ends; 株式を取得し、子会社化する has one object for both verbs
    r"(?:(?<!に対)(?<!に関)(?<!に際)(?<!取得)(?<!買収)(?<!出資)(?<!購入)(?<!売却)(?<!譲渡)(?<!締結)(?<!合意)(?<!子会社化)(?<!引き受)し|(?<!よ)(?<!従)(?<!伴)って|(?<!に対)(?<!を通)して|んで|(?<!つ)(?<!お)(?<!除)いて|めて|せて|れて)、|(?<=で)(?:基本|大筋|最終)?合意、"
)


@dataclass(frozen=True)
class Clause:
    """One transaction word in its clause: ``edge`` where the clause starts, ``until`` where the next transaction word stands."""

    scene: Scene
    sentence: Span
    placed: Sequence[Placed]
    cue: Span
    edge: int
    until: int
    before: int = 0  # where the transaction word before ends

    @cached_property
    def left(self) -> list[Placed]:
        """The names before the word, and those between it and its verb: 融資契約をXと結んだ, 使用権をYから得た."""
        text, start, until = self.scene.text, self.cue.end, self.sentence.end
        verb = max((m for p in (_TO_VERB, _TO_AGREE) if (m := p.match(text, start, until))), key=lambda m: m.end(), default=None)
        end = verb.end() if verb else 0
        if verb and not self.scene.text[self.sentence.start : self.sentence.end].rstrip().endswith("。"):
            blank = self.scene.text.find(" ", self.cue.end, end)
            end = blank if blank > 0 else end  # in a headline the next sentence begins there
        return [
            p
            for p in self.placed
            if p.found.end <= self.cue.start
            or (
                p.found.end <= end
                and (p.place in _OBLIQUE or (p.place == "agent" and _SIGNS.match(text, p.found.end, until) is not None))
                and not _HEADED.search(self.scene.text, self.cue.end, p.found.start)
            )
        ]


def nameless(clause: Clause) -> bool:
    """Whether the other side is a sort of firm and no name: 主要企業と提携."""
    floor = max(clause.cue.start - 24, clause.edge)
    match = _UNNAMED.search(clause.scene.text[floor : clause.cue.start])
    if match is None or any(p.found.start <= floor + match.start() < p.found.end for p in clause.placed):
        return False
    return not any(
        p.place == "with" and clause.edge <= p.found.start and p.found.end <= floor + match.start() for p in clause.placed
    )  # Aなど5つの金融機関と


def later_parts(clause: Clause) -> list[Placed]:
    """The names of a headline's later parts that have no transaction word: X事業を売却 Yに240億円で."""
    scene, sentence = clause.scene, clause.sentence
    if scene.text[sentence.start : sentence.end].rstrip().endswith("。"):
        return []
    until = clause.until
    if until < sentence.end:
        until = max(scene.text.rfind(" ", clause.cue.end, until), clause.cue.end)  # the part in which the next word stands is its own
    return [
        p
        for p in clause.placed
        if clause.cue.end < p.found.start < until
        and (" " in scene.text[clause.cue.end : p.found.start] or _CLOSES.fullmatch(scene.text, p.found.end, sentence.end))
    ]


def parted(clause: Clause, p: Placed) -> bool:
    """Whether a clause of its own ends between a name and the word: Xを発表し、Yに投資する."""
    return p.found.end < clause.cue.start and _ENDS.search(clause.scene.text, p.found.end, clause.cue.start) is not None


def has(chosen: Cast, role: str) -> bool:
    return any(r == role for _, r in chosen)
