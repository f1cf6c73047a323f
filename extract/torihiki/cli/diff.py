"""``torihiki diff``: what a change of rules, options or articles did to the records."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import click

from torihiki.batch.store.connect import is_store

__all__ = ["command"]

_LIMIT = 20
_PLURALS = {"quantity": "quantities"}


@click.command("diff", short_help="What changed between two runs, stores or files of records.")
@click.argument("names", nargs=-1, required=True, metavar="STORE [RUN1 [RUN2]] | RECORDS RECORDS")
@click.option("--limit", type=click.IntRange(0), default=_LIMIT, show_default=True, metavar="N", help="Articles to show; all are counted.")
def command(names: tuple[str, ...], limit: int) -> int:
    """Print which mentions and deals came (+), went (-) or changed (~), article by article, and their number.

    Compared are two runs of STORE (RUN2: the last one; RUN1: the one before it), or two stores or files of records (.jsonl).
    A store keeps what changed in its last five runs.

    Exit status: 0 no difference, 1 some.
    """
    old, new = _sides(names)
    from torihiki.batch.compare import differences

    same: Counter[str] = Counter()
    articles: Counter[str] = Counter()
    counts: dict[str, Counter[str]] = {}
    for number, difference in enumerate(differences(old, new, same)):
        articles[difference.sign] += 1
        if number < limit:
            click.echo(f"{difference.sign} {difference.article}")
        for change in difference.changes:
            counts.setdefault(change.kind, Counter())[change.sign] += 1
            if number < limit and difference.sign == "~":
                click.echo(f"    {change.sign} {change.kind} {change.text}")
    different = sum(articles.values())
    if different > limit:
        click.echo(f"… {different - limit:,} more; --limit {different} shows all")
    click.echo(f"articles: {articles['+']:,} new, {articles['-']:,} gone, {articles['~']:,} changed, {same['articles']:,} the same")
    for kind in sorted(counts):
        click.echo(
            f"  {_PLURALS.get(kind, kind + 's'):<11}{counts[kind]['+']:+7,} {-counts[kind]['-']:+7,} {counts[kind]['~']:>6,} changed"
        )
    return 1 if different else 0


def _sides(names: tuple[str, ...]) -> tuple[Iterator[tuple[str, str]], Iterator[tuple[str, str]]]:
    """What is compared with what."""
    from torihiki.batch.compare import by_id

    store, *numbers = names
    if len(names) == 2 and not numbers[0].isdigit():
        return by_id(names[0]), by_id(names[1])
    if not is_store(store) or len(names) > 3 or not all(number.isdigit() for number in numbers):
        raise click.UsageError("name a store and one or two of its runs, or two stores or files of records.")
    runs = [int(number) for number in numbers]
    if len(runs) < 2:
        runs = _latest(store, runs)
    return by_id(store, runs[0]), by_id(store, runs[1])


def _latest(store: str, runs: list[int]) -> list[int]:
    """The run named, or the last but one, against the last."""
    from torihiki.batch.store import read_store

    with read_store(store) as reader:
        known = reader.runs()
    if len(known) < 2 and not runs:
        raise click.UsageError(f"{store} has one run only; there is nothing to compare it with.")
    return [runs[0] if runs else known[-2], known[-1]]
