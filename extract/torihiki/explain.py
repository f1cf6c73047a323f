"""For a person: an article with its mentions marked, and for each the rule, the value and the words that decided it."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence

from torihiki.records import Amount, Chip, Count, Cue, DateMention, Deal, Duration, Mention, Record

__all__ = ["explain"]

Paint = Callable[[str, str], str]
"""(text, what it is: mention, id, rule, cue, head) → text for the terminal."""


def explain(record: Record, text: str, paint: Paint = lambda piece, _: piece) -> Iterator[str]:
    """Lines of the explanation.

    Args:
        record: the record of ``text``.
        text: the article's text, which the offsets refer to.
        paint: colours, where the output can show them.
    """
    article = record.article
    day = f"published {article.published} ({article.published_source})" if article.published else "no publication date"
    yield paint(article.id, "head")
    yield f"{article.lang}: {article.lang_reason}; {day}"
    yield from (f"warning: {warning}" for warning in record.warnings)
    yield ""
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        inside = [m for m in record.mentions if start <= m.start < end]
        yield _marked(line, start, inside, paint)
        if inside:
            yield from _table([_row(m, text, paint) for m in inside])
            yield ""
        start = end + 1
    for deal in record.deals:
        yield from _deal(deal, text, paint)
    if not record.deals:
        yield "no deals"


def _marked(line: str, offset: int, mentions: Sequence[Mention], paint: Paint) -> str:
    parts, at = [], 0
    for m in mentions:
        start, end = m.start - offset, min(m.end - offset, len(line))
        if start < at:
            continue
        parts += [line[at:start], paint(f"[{line[start:end]}]", "mention"), paint(m.id, "id")]
        at = end
    return "".join([*parts, line[at:]])


def _row(mention: Mention, text: str, paint: Paint) -> list[str]:
    cues = "; ".join(_cue(cue, text, paint) for cue in mention.cues)
    flat = mention.text.replace("\n", " ")
    return [mention.id, mention.type, flat, value(mention), paint(mention.rule, "rule"), cues]


def _cue(cue: Cue, text: str, paint: Paint) -> str:
    return f"{cue.what} {cue.gives} ← {paint(text[cue.start : cue.end].strip(), 'cue')}"


def value(mention: Mention) -> str:
    """A mention's value in one line.

    >>> from torihiki.records import DurationValue
    >>> seven = DurationValue(low="P7Y", high="P7Y")
    >>> value(Duration(id="m1", type="duration", start=0, end=2, text="7年", rule="ja.terms.length", confidence=1, value=seven))
    'P7Y'
    """
    if isinstance(mention, Amount):
        v = mention.value
        parts = [v.currency or "?", _count(v), f"per {v.per}" if v.per else "", v.role]
        return " ".join(p for p in [*parts, f"(= {v.equivalent_of})" if v.equivalent_of else ""] if p)
    if isinstance(mention, DateMention):
        d = mention.value
        interval = f"[{d.start} – {d.end}]" if d.start and d.end and d.start != d.end else ""
        return " ".join(p for p in (d.bound or "", d.timex, d.mod or "", interval) if p)
    if isinstance(mention, Duration):
        t = mention.value
        return " ".join(p for p in (t.modifier or "", t.low if t.low == t.high else f"{t.low} – {t.high}") if p)
    if isinstance(mention, Chip):
        c = mention.value
        count = f"× {_count(c.quantity)}" if c.quantity else ""
        return " ".join(p for p in (c.vendor or "", c.name or "", f"({c.kind})", count) if p)
    q = mention.value
    return " ".join(p for p in (_count(q), q.unit, f"of {q.of}" if q.of else "") if p)


def _count(count: Count) -> str:
    number = _grouped(count.low) if count.low == count.high else f"{_grouped(count.low)} – {_grouped(count.high)}"
    return f"{count.modifier} {number}" if count.modifier else number


def _grouped(number: str) -> str:
    """380000 is 380,000."""
    whole, dot, rest = number.partition(".")
    sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    return f"{sign}{int(digits):,}{dot}{rest}"


def _deal(deal: Deal, text: str, paint: Paint) -> Iterator[str]:
    yield paint(f"deal {deal.id}: {deal.type}, {deal.status}", "head") + f"  confidence {deal.confidence:g}"
    rows: list[list[str]] = []
    for party in deal.parties:
        words = " ".join(dict.fromkeys(f"“{text[p.start : p.end]}”" for p in party.mentions))
        rows.append([party.role, party.name, words])
    if deal.amount:
        rows.append(["amount", f"{deal.amount.currency or '?'} {_count(deal.amount)}", deal.amount.mention or ""])
    rows += [[a.role, "", a.mention] for a in deal.amounts]
    if deal.duration:
        d = deal.duration
        rows.append(["duration", d.low if d.low == d.high else f"{d.low} – {d.high}", d.mention or ""])
    for chip in deal.chips:
        count = f"× {_count(chip.quantity)}" if chip.quantity else ""
        rows.append(["chip", " ".join(p for p in (chip.vendor or "", chip.name or chip.kind, count) if p), chip.mention or ""])
    rows += [["capacity", f"{_grouped(c.low)} {c.unit}", c.mention or ""] for c in deal.capacity]
    rows += [[f"date {d.role}", d.timex, d.mention or ""] for d in deal.dates]
    rows += [[f"term {t.kind}", t.value or "", f"“{t.text}”"] for t in deal.terms]
    rows += [["because", cue.what + " " + cue.gives, "“" + paint(text[cue.start : cue.end].strip(), "cue") + "”"] for cue in deal.cues]
    if deal.rules:
        rows.append(["rules", paint(", ".join(deal.rules), "rule"), ""])
    yield from _table(rows)
    yield ""


def _table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Columns aligned for a terminal, where a wide character takes two cells; the last ones are left ragged."""
    widths = [max((_cells(row[i]) for row in rows if _cells(row[i]) <= 40), default=0) for i in range(len(rows[0]))] if rows else []
    for row in rows:
        padded = (cell + " " * max(width - _cells(cell), 0) for cell, width in zip(row, widths, strict=True))
        yield "    " + "  ".join(padded).rstrip()


def _cells(text: str) -> int:
    """Cells on a terminal, colour codes aside."""
    cells, inside = 0, False
    for char in text:
        if char == "\x1b":
            inside = True
        if not inside:
            cells += 2 if unicodedata.east_asian_width(char) in "WF" else 1
        if inside and char == "m":
            inside = False
    return cells
