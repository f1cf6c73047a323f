"""Quality over gold articles: precision, recall and F1 by type and language, what each rule did, and floors that only rise.

    python benchmarks/quality.py                                   measure, and fail if a floor is missed
    python benchmarks/quality.py --pin                             raise the floors to what is reached now
    python benchmarks/quality.py --pin --allow-lower "reason"      also lower them; the reason is kept in floors.json
    python benchmarks/quality.py --calibrate [--gold …] [--unread …]   count how often each rule is right, for the confidence
    python benchmarks/quality.py --gold GOLD.jsonl --articles ARTICLES.jsonl     other gold articles instead (no floors)
    python benchmarks/quality.py --without-parties [--gold …]      the deals again without the companies that the articles name

Exit status: 0; 1 if a floor is missed, the corpus is not the one that was pinned, or deals fall too far without parties; 2 on unusable input.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from scoring import Scores, compare
from unknown import forget, mentioned

import torihiki

HOME = Path(__file__).resolve().parent
CORPUS = HOME.parent / "corpus" / "articles"
FLOORS = HOME / "floors.json"
CALIBRATION = HOME.parent / "extract" / "torihiki" / "lexicon" / "confidence.toml"
FALL = 150  # thousandths of deal F1 that may be lost where no table knows the companies
SLACK = 5  # thousandths below what was reached: one article reworded is no reason to fail

Case = tuple[torihiki.Article, Mapping[str, Any]]


def unusable(why: str) -> NoReturn:
    """End with exit status 2."""
    print(f"quality: {why}", file=sys.stderr)
    raise SystemExit(2)


def corpus(root: Path) -> Iterator[Case]:
    """The articles of ``root/<language>/<id>/`` with their gold records, in order of their paths."""
    for path in sorted(root.glob("*/*/record.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        text = (path.parent / "article.txt").read_text(encoding="utf-8")
        for part in (*gold["mentions"], *(term for deal in gold["deals"] for term in deal.get("terms", ()))):
            if text[part["start"] : part["end"]] != part["text"]:
                unusable(f"{path}: {part['text']!r} is not at {part['start']}: put the offsets right")
        yield article(gold, text), gold


def other(golds: Sequence[Path], texts: Sequence[Path]) -> Iterator[Case]:
    """Gold lines with their texts, which stand in the gold line itself or in another file under the same id."""
    known = {row["id"]: row for path in texts for row in lines(path)}
    for path in golds:
        for gold in lines(path):
            if gold.get("mentions") == [] and gold.get("deals"):
                unusable(
                    f"{path}: gold article '{gold['id']}' has deals, but no mentions: leave out the field where only deals were annotated"
                )
            row = gold if "text" in gold else known.get(gold["id"])
            if row is None:
                unusable(f"no text for the gold article '{gold['id']}': name its file with --articles")
            yield article({**row, **gold}, row["text"]), gold


def lines(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a JSONL file."""
    for n, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if line.strip():
            try:
                yield json.loads(line)
            except ValueError as error:
                unusable(f"{path}:{n}: not JSON: {error}")


def article(row: Mapping[str, Any], text: str) -> torihiki.Article:
    """The input of the package: a gold article's text with its id, language and publication date."""
    day = date.fromisoformat(row["published"]) if row.get("published") else None
    return torihiki.Article(text, id=row["id"], lang=row["lang"], published=day, published_source="metadata" if day else None)


def measure(cases: Sequence[Case], lexicons: Sequence[Path] = ()) -> Scores:
    """Run the package over all articles and compare; an article that fails counts as one in which nothing was found."""
    scores = Scores()
    results = torihiki.Extractor(lexicons=lexicons).stream(a for a, _ in cases)
    for (_, gold), result in zip(cases, results):  # noqa: B905  one result an article
        if isinstance(result, torihiki.Failure):
            print(f"quality: {result.id}: {result.error}", file=sys.stderr)
            compare(gold, {}, scores)
        else:
            compare(gold, result.model_dump(mode="json"), scores)
    return scores


def without_parties(cases: Sequence[Case], before: Scores) -> list[str]:
    """Measure again with the companies that the articles mention taken out of the table; what is lost beyond ``FALL``, one line each."""
    rows = mentioned(a.text for a, _ in cases)
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder, "forgotten.toml")
        forget(rows, table)
        after = measure(cases, [table])
    print(f"\nwithout the {len(rows)} rows of the party table that the articles mention")
    print(f"{'':<20}{'with':>8}{'without':>9}{'fall':>8}")
    lost = []
    for scope in (s for s in sorted(before.tallies) if s.partition("/")[0] in {"deal", "slots", "slot.party"}):
        old, new = before.tallies[scope].mille, after.tallies[scope].mille
        print(f"{scope:<20}{old / 1000:>8.3f}{new / 1000:>9.3f}{(old - new) / 1000:>8.3f}")
        if scope.startswith("deal/") and old - new > FALL:
            lost.append(f"{scope}: F1 falls by {(old - new) / 1000:.3f} where no table knows the companies, more than {FALL / 1000:.3f}")
    return lost


def digest(root: Path) -> str:
    """SHA-256 of all texts and gold records, by name: floors belong to one corpus."""
    total = hashlib.sha256()
    for path in sorted(root.glob("*/*/*")):
        if path.name in {"article.txt", "record.json"}:
            total.update(f"{path.relative_to(root).as_posix()}\0{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return total.hexdigest()


# ----------------------------------------------------------------------------------------------------------------- reports


def report(scores: Scores) -> None:
    """The three tables: scores, attributes of the right mentions, rules."""
    print(f"{'':<20}{'gold':>6}{'found':>7}{'P':>8}{'R':>8}{'F1':>8}")
    for scope, t in sorted(scores.tallies.items()):
        print(f"{scope:<20}{t.gold:>6}{t.pred:>7}{t.precision:>8.3f}{t.recall:>8.3f}{t.mille / 1000:>8.3f}")
    print("\nof the right mentions, the attribute is right too")
    for name, t in sorted(scores.attributes.items()):
        print(f"{name:<20}{t.right:>6} of {t.gold}")
    print(f"\n{'rule':<44}{'fired':>6}{'right':>7}{'wrong':>7}{'spare':>7}")
    for rule, n in sorted(scores.rules.items(), key=lambda item: (-item[1]["wrong"], -item[1]["fired"], item[0])):
        print(f"{rule:<44}{n['fired']:>6}{n['right']:>7}{n['wrong']:>7}{n['spare']:>7}")


def gates(scores: Scores) -> dict[str, int]:
    """The scopes that have floors, with the F1 reached, in thousandths: types, deals and slots by language."""
    return {scope: t.mille for scope, t in sorted(scores.tallies.items()) if "/" in scope and not scope.startswith("slot.")}


def short_of(reached: Mapping[str, int], pinned: Mapping[str, Any], fingerprint: str) -> list[str]:
    """What is wrong with the floors, one sentence each; empty if all hold."""
    if not pinned:
        return ["no floors are pinned yet: run with --pin"]
    low = [(scope, reached.get(scope, 0), floor) for scope, floor in pinned["floors"].items() if reached.get(scope, 0) < floor]
    found = [f"{scope}: F1 {is_ / 1000:.3f} is below {floor / 1000:.3f}" for scope, is_, floor in low]
    if pinned["corpus"] != fingerprint:
        found.append("the corpus is not the one that the floors were pinned with: run with --pin")
    return found


def pin(reached: Mapping[str, int], pinned: Mapping[str, Any], fingerprint: str, reason: str | None) -> list[str]:
    """Write the new floors; return what keeps them from being written, if a floor would fall without a reason."""
    old = pinned.get("floors", {})
    new = {scope: max(n - SLACK, 0) for scope, n in reached.items()}
    kept = {scope: max(floor, old.get(scope, 0)) if reached[scope] >= old.get(scope, 0) else floor for scope, floor in new.items()}
    falls = {s: (f, kept.get(s, 0)) for s, f in old.items() if kept.get(s, 0) < f}
    if falls and not reason:
        return [f"{s} would fall from {a / 1000:.3f} to {b / 1000:.3f}: give --allow-lower REASON" for s, (a, b) in falls.items()]
    lowered = [*pinned.get("lowered", []), *({"scope": s, "from": a, "to": b, "reason": reason} for s, (a, b) in falls.items())]
    content = {"unit": "F1 in thousandths", "corpus": fingerprint, "floors": kept, "lowered": lowered}
    FLOORS.write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8", newline="\n")
    return []


def _of_deals(rule: str) -> bool:
    """Whether a row counts deals or their slots: a shape, a class of deals, a way of slots."""
    return rule.startswith(("deal.", "slot.")) or ".deals." in rule


def calibrate(scores: Scores, unread: Scores | None) -> None:
    """Write the counts from which confidence is made (see ``torihiki.confidence``); those of deals and their slots of ``unread`` alone, if there is any."""
    counts = scores.rules
    if unread is not None:
        counts = {rule: n for rule, n in counts.items() if not _of_deals(rule)} | {
            rule: n for rule, n in unread.rules.items() if _of_deals(rule)
        }
    head = (
        "# How often each rule fired on gold articles, and how often it was right: what the confidence of a mention is made of.\n"
        "# Written by benchmarks/quality.py --calibrate; not for editing. Rules that never fired there have no row.\n"
    )
    rows = (
        f'{{ id = "{rule}", surface = {{}}, fired = {n["fired"] - n["spare"]}, right = {n["right"]}, source = "gold articles" }},\n'
        for rule, n in sorted(counts.items())
        if n["fired"] > n["spare"]
    )
    CALIBRATION.write_text(f"{head}\nconfidence = [\n  {'  '.join(rows)}]\n", encoding="utf-8", newline="\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, report, and hold or move the floors."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, action="append", default=[], help="other gold records (JSONL) instead of the corpus")
    parser.add_argument("--articles", type=Path, action="append", default=[], help="the texts of --gold, if they stand elsewhere")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="list at most N errors")
    parser.add_argument("--pin", action="store_true", help="raise the floors to what is reached now")
    parser.add_argument("--allow-lower", metavar="REASON", help="with --pin: let floors fall, for this reason")
    parser.add_argument("--calibrate", action="store_true", help="write the rules' counts to lexicon/confidence.toml, --gold included")
    parser.add_argument(
        "--unread",
        type=Path,
        action="append",
        default=[],
        help="with --calibrate: gold records of articles that no rule was made from; the counts of deals are of these alone",
    )
    parser.add_argument("--without-parties", action="store_true", help="measure the deals also without the companies in the articles")
    args = parser.parse_args(argv)
    if args.pin and args.gold:
        parser.error("floors belong to the corpus: --pin cannot go with --gold")
    cases = list(other(args.gold, args.articles)) if args.gold else []
    if args.calibrate or not args.gold:
        cases += corpus(CORPUS)
    if not cases:
        parser.error("no gold articles")
    scores = measure(cases)
    report(scores)
    for error in scores.errors[: args.errors]:
        print(error)
    if args.calibrate:
        calibrate(scores, measure(list(other(args.unread, args.articles))) if args.unread else None)
    if args.without_parties:
        lost = without_parties(cases, scores)
        for line in lost:
            print(f"quality: {line}", file=sys.stderr)
        return 1 if lost else 0
    if args.gold or args.calibrate:
        return 0
    pinned = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    reached, fingerprint = gates(scores), digest(CORPUS)
    wrong = pin(reached, pinned, fingerprint, args.allow_lower) if args.pin else short_of(reached, pinned, fingerprint)
    for line in wrong:
        print(f"quality: {line}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
