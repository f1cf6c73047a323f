"""Lines that were broken at a width."""

from __future__ import annotations

import torihiki

_WRAPPED = (
    "The maker of pumps said on Monday it would pay $1.2\nbillion for a rival in the north of the country, its\nsecond purchase since the spring, and that it will\n"
    "keep all the workers of the plant. The seller is a\nfund from Oslo."
)


def test_a_figure_reads_on_behind_the_break_of_a_wrapped_line() -> None:
    """Its span holds the break, for offsets are those of the text as it is."""
    record = torihiki.extract(_WRAPPED, lang="en")
    assert [(m.text, m.value.low) for m in record.mentions if m.type == "amount"] == [("$1.2\nbillion", "1200000000")]


def test_the_lines_of_a_list_stay_apart() -> None:
    """Short lines that begin with capitals are items."""
    record = torihiki.extract("Sales by maker\nNorvane $4\nBillion Pumps $3\nQuillon $2\nHarrow $1\n", lang="en")
    assert [m.text for m in record.mentions if m.type == "amount"] == ["$4", "$3", "$2", "$1"]
