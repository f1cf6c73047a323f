"""``torihiki status``: what a store holds, what failed and why, what a run would do again and why."""

from __future__ import annotations

import json
import shutil
import sys
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from torihiki.batch.store import Reader

__all__ = ["command"]

# what is shown of a view, and in which order; of the others all of it
_VIEWS: dict[str, tuple[str, str]] = {
    "deals": ("currency, low, high, modifier, type, status, parties, announced, article", "currency IS NULL, currency, high DESC, article, deal"),
    "parties": ("name, count(DISTINCT article) AS articles, count(*) AS deals, group_concat(DISTINCT role) AS roles", "deals DESC, name"),
    "amounts": ("currency, low, high, modifier, role, text, article", "currency IS NULL, currency, high DESC, article, mention"),
    "mentions": ("type, text, coalesce(currency, unit, timex, name, duration_high) AS value, high, article", "article, start"),
    "articles": ("article, lang, published, title, mentions, deals", "article"),
    "errors": ("place, stage, code, message, remedy, attempts", "place"),
    "runs": ("run, started, status, done, changed, skipped, failed, dropped, version, substr(rules, 1, 8) AS rules, inputs", "run"),
    "merged": ("currency, low, high, type, status, parties, articles, first_reported, last_reported", "currency IS NULL, currency, high DESC"),
    "conflicts": ("parties, type, field, value, preferred, articles, why", "deal, field, preferred DESC"),
}  # fmt: skip
_GROUPED = {"parties": "GROUP BY name"}
_OF_SUMS = {"deals", "amounts", "merged"}  # where the largest of each currency are shown, not all of the first


@click.command("status", short_help="What a store holds, what failed and why.")
@click.argument("store", metavar="STORE")
@click.option("--show", type=click.Choice(list(_VIEWS)), help="Show a view of the store instead, as a table.")
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True, metavar="N", help="Rows of a table.")
def command(store: str, show: str | None, limit: int) -> int:
    """Say what STORE holds, which articles failed and why, and what 'torihiki run' would do again and why.

    The views are there for any tool that reads SQLite; see docs/batch.md.
    """
    from torihiki.batch.store import read_store

    with read_store(store) as reader:
        for line in _table(reader, show, limit) if show else _status(reader):
            click.echo(line)
    return 0


def _table(reader: Reader, view: str, limit: int) -> list[str]:
    from torihiki.batch.figures import columns, count

    wanted, order = _VIEWS[view]
    query = f"SELECT {wanted} FROM {view} {_GROUPED.get(view, '')} ORDER BY {order}"
    (total,) = reader.connection.execute(f"SELECT count(*) FROM ({query})").fetchone()
    if view in _OF_SUMS:
        ranked = f"SELECT *, row_number() OVER (PARTITION BY currency ORDER BY {order}) AS rank FROM {view}"
        query = f"SELECT {wanted} FROM (SELECT * FROM ({ranked}) ORDER BY rank, currency IS NULL, currency LIMIT ?) ORDER BY {order}"
    else:
        query += " LIMIT ?"
    rows = [_readable(row) for row in reader.table(query, limit)]
    if not rows:
        return [f"{view}: none" + ("; 'torihiki merge STORE --out STORE' makes them" if view in {"merged", "conflicts"} else "")]
    most = shutil.get_terminal_size().columns if sys.stdout.isatty() else 160
    lines = columns(rows, most)
    return lines if total <= limit else [*lines, f"… {count(total - limit, 'more row')}; --limit {total} shows all"]


def _readable(row: dict[str, Any]) -> dict[str, Any]:
    """Low, high and modifier of a sum in one column."""
    from torihiki.batch.figures import short

    if "low" not in row:
        return row
    low, high = row.pop("low"), row.pop("high")
    words = [(row.pop("modifier", None) or "").replace("_", " ")]
    if high is not None:
        words.append(short(Decimal(str(high))) if low == high else f"{short(Decimal(str(low)))} – {short(Decimal(str(high)))}")
    return {**{name: row.pop(name) for name in list(row)[:1]}, "amount": " ".join(filter(None, words)), **row}


def _status(reader: Reader) -> list[str]:
    from torihiki.batch.figures import count

    total, mentions, deals = reader.connection.execute(
        "SELECT count(*), coalesce(sum(mentions), 0), coalesce(sum(deals), 0) FROM document WHERE status = 'done'"
    ).fetchone()
    by_language = reader.table("SELECT lang, count(*) AS n FROM document WHERE status = 'done' GROUP BY lang ORDER BY lang")
    languages = ", ".join(f"{row['lang']} {row['n']:,}" for row in by_language)
    lines = [f"{count(total, 'article')}{f' ({languages})' if total else ''}, {count(mentions, 'mention')}, {count(deals, 'deal')}"]
    runs = reader.table("SELECT * FROM run ORDER BY run DESC LIMIT 1")
    for run in runs:
        running = run["status"] == "running"
        state = (
            ("is going on" if reader.locked() else "was killed; the same command again goes on from there") if running else run["status"]
        )
        lines.append(f"run {run['run']} of {run['started']}: {state}" + ("" if running else f"; {_counts(run)}"))
    lines += _failures(reader)
    lines += _to_redo(reader)
    lines += _merged(reader)
    return lines


def _counts(run: dict[str, Any]) -> str:
    words = {"done": "done", "changed": "of them new or changed", "skipped": "unchanged", "failed": "failed", "dropped": "dropped"}
    return ", ".join(f"{run[name]:,} {word}" for name, word in words.items() if run[name] or name == "done")


def _failures(reader: Reader) -> list[str]:
    rows = reader.table("SELECT code, count(*) AS n, min(place) AS place, message, remedy FROM errors GROUP BY code ORDER BY n DESC, code")
    if not rows:
        return []
    lines = [f"failed: {sum(row['n'] for row in rows):,} (--show errors lists them; 'torihiki run --rerun errors' tries them again)"]
    for row in rows:
        example = "" if row["n"] == 1 else ", for example"
        lines.append(f"  {row['n']:>6,}  {row['code']}{example} {row['place']}: {row['message']}; {row['remedy']}")
    return lines


def _to_redo(reader: Reader) -> list[str]:
    """Articles that were made by other rules or options than the last run with the present rules would use."""
    from torihiki.batch.settings import present
    from torihiki.errors import TorihikiError

    runs = [run for run in reader.runs_read() if run["rules"]]
    if not runs:
        return []
    last = runs[0]
    try:
        now = present(last["settings"])
    except TorihikiError as error:
        return [f"cannot tell what a run would do again: {error}"]
    made = reader.table(
        "SELECT r.version, r.rules, r.settings, count(*) AS n FROM document d JOIN run r ON r.run = d.run"
        " WHERE d.fingerprint <> ? GROUP BY d.fingerprint ORDER BY n DESC", now.fingerprint
    )  # fmt: skip
    lines = [f"a run with the options of the last one would do again: {sum(row['n'] for row in made):,}, and what has changed since"]
    for row in made:
        why = [
            reason
            for reason, same in (
                (f"version {row['version'] or '?'}, now {now.version}", row["version"] == now.version),
                (f"rules {row['rules'][:8] or '?'}, now {now.rules[:8]}", row["rules"] == now.rules),
                (_options(json.loads(row["settings"]), now.options), row["settings"] == now.text),
            )
            if not same
        ]
        lines.append(f"  {row['n']:>6,}  made by {'; '.join(why)}")
    return lines if made else ["a run with the options of the last one would do again: only what has changed since"]


def _options(then: dict[str, Any], now: dict[str, Any]) -> str:
    """The options that differ."""
    names = [name for name in dict.fromkeys((*then, *now)) if then.get(name) != now.get(name)]
    return "options " + ", ".join(f"{name}: {then.get(name)}, last {now.get(name)}" for name in names)


def _merged(reader: Reader) -> list[str]:
    from torihiki.batch.figures import count

    deals, run = reader.connection.execute("SELECT count(*), max(run) FROM merged_deal").fetchone()
    if not deals:
        return []
    (conflicts,) = reader.connection.execute("SELECT count(DISTINCT deal || ' ' || field) FROM conflict").fetchone()
    (later,) = reader.connection.execute("SELECT count(*) FROM run WHERE run > ? AND (changed OR dropped)", (run,)).fetchone()
    stale = f"; records have changed since: torihiki merge {reader.path} --out {reader.path}" if later else ""
    return [f"merged: {count(deals, 'deal')}, {count(conflicts, 'conflict')}, as of run {run}{stale}"]
