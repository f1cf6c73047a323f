"""An article read once from its beginning to its end: which deals each sentence speaks of, and what it gives them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from torihiki.core.language import Draft
from torihiki.core.rule import Found
from torihiki.core.span import Span, Starting
from torihiki.deals.closing import closing, ends, transfer
from torihiki.deals.conditions import agree
from torihiki.deals.digest import Digest
from torihiki.deals.offers import Offers
from torihiki.deals.priced import only_one
from torihiki.deals.room import DealRoom
from torihiki.deals.shape import AHEAD, Deal, Event, Telling
from torihiki.deals.silicon import beside_chips
from torihiki.deals.slots.give import Giver
from torihiki.deals.slots.money import WORTH
from torihiki.deals.slots.spoken import (
    ByName,
    astray,
    called,
    of_one_deal,
    of_the_named_last,
    pair_before,
    strange,
    told_last,
    told_now,
)

__all__ = ["Reading"]

# sentences, and blank lines, behind an event …
_FOLLOW = 2  # that may still speak of its deal
_PART = 8  # the same in a part of a round-up that tells one deal only
_LATER = 5  # the same for terms, whose words are plain
_SHEET, _NEAR_SHEET = 24, 8  # over which a fact sheet may run: in its part of a round-up, elsewhere


@dataclass(slots=True)
class _Sentence:
    """What one sentence says.

    Attributes:
        inside: its amounts, dates, chips, lengths and quantities, in order.
        people: its names, without those that only say whose chips they are.
        said: the names themselves.
        here: the deals that its transaction words tell.
        meant: the deal that it would speak of if it has none.
        targets: the deals that its findings go to.
        sheet: whether it is a row of a fact sheet.
    """

    span: Span
    inside: list[Found[Any]]
    people: Sequence[Found[Any]]
    said: set[str]
    here: Sequence[Telling]
    meant: Sequence[Telling]
    targets: Sequence[Telling]
    sheet: bool = False


class Reading:
    """The state of reading: what was told last, and how long ago.

    Args:
        digest, lost, strays: see ``fill``.
    """

    def __init__(
        self, draft: Draft, room: DealRoom, deals: Sequence[Deal], digest: Digest,
        lost: Mapping[Span, set[str]], strays: Mapping[Span, Sequence[Event]],
    ) -> None:  # fmt: skip
        self._scene, self._room, self._deals, self._digest = draft.scene, room, deals, digest
        self._lost, self._strays = lost, strays
        self._names = Starting(f for f in draft.found if f.kind == "party")
        self._findings = Starting(f for f in draft.found if f.kind != "party")
        self._giver = Giver(draft.scene, room, deals)
        tellings = [Telling(event, deal) for deal in deals for event in deal.events]
        self._by_name = ByName(tellings)
        self._first = [Telling(deal.events[0], deal) for deal in deals[:1]]
        self._lone = self._first if of_one_deal(deals) else []
        self._told_in: dict[Span, list[Telling]] = {}  # by sentence, in order
        self._of_part: dict[int, set[int]] = {}  # which deals the parts of a round-up tell
        for telling in sorted(tellings, key=lambda t: t.event.span):
            self._told_in.setdefault(telling.event.sentence, []).append(telling)
            self._of_part.setdefault(digest.at(telling.event.span.start), set()).add(id(telling.deal))
        self._part = 0
        self._focus: Sequence[Telling] = []  # what the last sentence that tells of deals told, without what it only recalled
        self._age = 0  # sentences since then
        self._last: Sequence[Telling] = []  # the last of them, which a figure behind it may still be of
        self._closes: Sequence[Telling] = []  # the transfer told last that is still to close

    def offers(self) -> Mapping[int, Offers]:
        """What the article offers to each deal, by its identity; lengths, chips, capacities and terms the deals have then."""
        for span in self._scene.sentences:
            self._read(span)
        return self._giver.offers

    def _read(self, span: Span) -> None:
        """Let one sentence give what it says."""
        part = self._digest.at(span.start)
        if part != self._part:
            self._part, self._focus, self._last, self._closes, self._age = part, [], [], [], _LATER + 1
        if self._says_nothing(span):
            self._age += 1  # a blank line counts: the next paragraph is further off
            return
        sentence = self._sentence(span)
        self._aim(sentence)
        self._leave_totals(sentence)
        before = self._last if sentence.here else []
        self._last = self._focus[-1:] if sentence.here else self._last
        if self._speaks_of_both(sentence):
            for item in sentence.inside:
                for telling in pair_before(self._deals, span) if item.kind == "date" else ():
                    self._giver.day(item, [telling], own=False)
            return
        self._hand_out(sentence, before)
        if sentence.targets or self._lone or self._age <= _LATER:
            main = [t for t in self._first if t.event.span.start < span.end and not self._digest]
            agree(self._scene, self._room, span, sentence.targets or sentence.meant, main)

    def _says_nothing(self, span: Span) -> bool:
        """Whether a sentence tells of no deal and has nothing to give to any."""
        if span in self._told_in or self._findings.within(*span):
            return False
        return not self._scene.once(self._room.terms, span)

    def _sentence(self, span: Span) -> _Sentence:
        """A sentence with what it tells, or else the deal that was told last as its target, if that was not long ago."""
        here = self._told_in.get(span, [])
        if here:
            self._focus, self._age = told_now(here), 0
        else:
            self._age += 1
        inside = [*self._findings.within(*span)]
        people = beside_chips(self._names.within(*span), inside)
        said = called(people)
        meant: Sequence[Telling] = self._focus[-1:]
        if not here:
            meant = self._by_name.meant(told_last(self._focus, leads=self._room.dates_lead), said, span)
        reach = _PART if self._digest and len(self._of_part.get(self._part, ())) == 1 else _FOLLOW
        targets = here or (meant if self._age <= reach and not strange(self._scene, meant, people, span) else [])
        return _Sentence(span, inside, people, said, here, meant, targets)

    def _aim(self, sentence: _Sentence) -> None:
        """Settle which deals a sentence speaks of, where it says more than what it tells and what was told last."""
        self._at_whose_nod(sentence)
        if not sentence.here and self._is_of_others(sentence):
            sentence.targets = sentence.meant = []
        self._closes = transfer(sentence.here) or self._closes
        if self._closes and self._is_closing(sentence):
            sentence.targets = sentence.meant = self._closes
        if sentence.here:
            return
        self._at_sheet(sentence)
        self._at_whole(sentence)
        if not sentence.targets and self._speaks_of_first(sentence):
            sentence.targets = self._first  # the deal, long after: the one that the article is about

    def _at_whose_nod(self, sentence: _Sentence) -> None:
        """Aim at the deal of those who are named: the deal needs the nod of X's shareholders, that with X, though another was told since."""
        if not sentence.here or not all(e.shape.generic and e.joins and not e.participants for e, _ in sentence.here):
            return
        about = self._by_name.meant(sentence.here[-1:], sentence.said, sentence.span)
        if about[0].deal is not sentence.here[-1].deal and about[0].deal.status in AHEAD:
            sentence.here = sentence.targets = sentence.meant = about

    def _is_of_others(self, sentence: _Sentence) -> bool:
        """Whether others deal in something that comes to no deal, none of them one of those meant."""
        others = self._lost.get(sentence.span)
        return others is not None and not any(others & deal.names for _, deal in sentence.targets)

    def _is_closing(self, sentence: _Sentence) -> bool:
        """Whether a sentence says when or if the transfer told before closes, though another deal has been told since."""
        names = {f.value.name for f in sentence.people}
        return closing(self._scene, self._room, sentence.span, sentence.here, self._focus, self._closes, names)

    def _at_sheet(self, sentence: _Sentence) -> None:
        """Aim a row of a fact sheet at the deal told above it."""
        rows, span = self._room.rows, sentence.span
        reach = _SHEET if self._digest else _NEAR_SHEET
        if rows is not None and self._focus and self._age <= reach and rows.match(self._scene.text, span.start, span.end):
            sentence.targets, sentence.sheet = self._focus[-1:], True

    def _at_whole(self, sentence: _Sentence) -> None:
        """Aim what speaks of the deal wherever it stands at that of its paragraph or its part, else at the article's first."""
        whole, span, text = self._room.whole, sentence.span, self._scene.text
        aside = self._age == 1 and text[span.start] == "("  # …を取得した。(所有割合:51%)
        if aside or whole is None or not self._deals or not whole.search(text, span.start, span.end):
            return
        about = self._by_name.meant(self._focus[-1:] or self._first, sentence.said, span)
        if any(sentence.said & deal.names for _, deal in about):
            sentence.targets = about
        elif self._digest or (self._focus and "\n" not in text[self._focus[-1].event.span.start : span.start]):
            sentence.targets = self._focus[-1:]  # a paragraph's own deal, however far back in it
        else:
            sentence.targets = self._first

    def _speaks_of_first(self, sentence: _Sentence) -> bool:
        """Whether a sentence speaks of the deal that the article began with (the deal is worth …)."""
        again, span = self._room.again, sentence.span
        if again is None or not self._deals or self._digest or self._first[0].event.span.start >= span.start:
            return False
        return again.search(self._scene.text, span.start, span.end) is not None

    def _leave_totals(self, sentence: _Sentence) -> None:
        """Leave out sums of what several deals come to: they are of none; and what stands in a stretch that comes to no deal."""
        room, text, span = self._room, self._scene.text, sentence.span
        if room.sums is not None and len({id(d) for _, d in self._focus}) > 1 and room.sums.match(text, span.start):
            sentence.inside = [f for f in sentence.inside if f.kind != "amount"]
        if room.totals is not None and len({id(d) for _, d in sentence.targets}) > len({e.span for e, _ in sentence.targets}):
            sentence.inside = [f for f in sentence.inside if f.kind != "amount" or not room.totals.search(text, span.start, f.start)]
        strays = self._strays.get(span)
        if sentence.here and strays is not None:
            sentence.inside = [f for f in sentence.inside if f.kind != "amount" or not astray(f, strays, sentence.here)]

    def _speaks_of_both(self, sentence: _Sentence) -> bool:
        """Whether a sentence without a name speaks of two deals told before (both transactions are expected to close in)."""
        both, span = self._room.both, sentence.span
        if both is None or not self._deals or self._names.within(*span):
            return False
        return both.match(self._scene.text, span.start, span.end) is not None

    def _hand_out(self, sentence: _Sentence, before: Sequence[Telling]) -> None:
        """Give each finding of a sentence to one of the deals that it speaks of; ``before``: what was told last before a sentence that tells."""
        closed_from = ends(self._scene, self._room, sentence.span, sentence.here)
        for item in sentence.inside:
            if item.kind == "date" and item.start >= closed_from:
                self._giver.day(item, sentence.here[:1], own=True)
            elif item.kind == "date" and self._lone and not sentence.targets:
                self._giver.day(item, self._lone, own=False, ahead=True)
            else:
                self._hand(item, sentence, before)

    def _hand(self, item: Found[Any], sentence: _Sentence, before: Sequence[Telling]) -> None:
        """Give a finding to the first deal that can take it."""
        if item.kind == "chip" and self._of_a_side(sentence):
            self._giver.give(item, sentence.meant, own=False)
            return
        for targets, own in self._turns(item, sentence, before):
            if self._giver.give(item, targets, own=own):
                return

    def _turns(self, item: Found[Any], sentence: _Sentence, before: Sequence[Telling]) -> Iterator[tuple[Sequence[Telling], bool]]:
        """The deals that may take a finding, the first that can has it; and whether its sentence tells them."""
        yield (
            of_the_named_last(sentence.targets, self._names.within(sentence.span.start, item.start)),
            bool(sentence.here) or sentence.sheet,
        )
        if before and item.value.role not in WORTH:
            yield before, False  # 投資額は…で、補助を申請した: of the deal before
        if not self._digest:
            yield only_one(self._scene, self._room, item, self._deals), False

    def _of_a_side(self, sentence: _Sentence) -> bool:
        """Whether a sentence that speaks of no deal names sides of the one told last and nobody else (同社は…を並べる)."""
        if sentence.targets or not sentence.meant or self._age > _LATER:
            return False
        return bool(sentence.said) and sentence.said <= sentence.meant[0].deal.names
