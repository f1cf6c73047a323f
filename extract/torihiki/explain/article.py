"""An article with its mentions marked, and for each the rule, the value and the words that decided it; then its deals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from torihiki.explain.deal import explain_deal
from torihiki.explain.paint import Paint, count, table
from torihiki.records import Amount, Chip, Cue, DateMention, Duration, Mention, Record

__all__ = ["explain", "value"]


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
            yield from table([_row(m, text, paint) for m in inside])
            yield ""
        start = end + 1
    mentions = {m.id: m for m in record.mentions}
    for deal in record.deals:
        yield from explain_deal(deal, mentions, text, paint)
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
        parts = [v.currency or "?", count(v), f"per {v.per}" if v.per else "", v.role]
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
        number = f"× {count(c.quantity)}" if c.quantity else ""
        return " ".join(p for p in (c.vendor or "", c.name or "", f"({c.kind})", number) if p)
    q = mention.value
    return " ".join(p for p in (count(q), q.unit, f"of {q.of}" if q.of else "") if p)
