"""The corpus as test data: rule cases, articles and how their values compare."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path
from typing import Any

from torihiki import Article, Extractor, Record
from torihiki.core import toml
from torihiki.values.party import Party

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT / "corpus"
LANGUAGES = ("en", "ja")

# case file → the mention type that its rules make
KINDS = {
    "money": "amount",
    "dates": "date",
    "terms": "duration",
    "chips": "chip",
    "quantities": "quantity",
    "parties": "party",
    "deals": "deal",
}


@dataclass(frozen=True)
class Case:
    """A short text and what a rule should read in it; ``gap`` says why it does not yet."""

    name: str
    lang: str
    kind: str
    rule: str
    text: str
    published: str | None
    want: tuple[Mapping[str, Any], ...]
    gap: str | None


@cache
def cases() -> tuple[Case, ...]:
    """All rule cases, in file order."""
    return tuple(_cases())


def _cases() -> Iterator[Case]:
    for path in sorted((CORPUS / "rules").glob("*/*.toml")):
        lang, kind = path.parent.name, path.stem
        for number, row in enumerate(toml.loads(path.read_text("utf-8"))["case"], 1):
            want = row["want"]
            yield Case(
                name=f"{row['rule']}-{number}",
                lang=lang,
                kind=kind,
                rule=row["rule"],
                text=row["text"],
                published=row.get("published"),
                want=tuple(want if isinstance(want, list) else [want]),
                gap=row.get("gap"),
            )


@cache
def extractor() -> Extractor:
    """One for all tests of a process."""
    return Extractor()


def read_case(case: Case) -> list[dict[str, Any]]:
    """What is found of the case's type: ``text``, ``rule`` and the fields of the value, as in a record."""
    return list(_read(KINDS.get(case.kind.split("-")[0], case.kind), case.lang, case.text, case.published))


@cache  # thousands of cases, each asked for by two tests
def _read(kind: str, lang: str, text: str, published: str | None) -> list[dict[str, Any]]:
    day = date.fromisoformat(published) if published else None
    if kind == "party":
        found = extractor().reader(lang).mentions(text, day).found
        return [_party(f.rule, f.value, text[f.start : f.end]) for f in found if f.kind == "party"]
    article = Article(text, lang=lang, published=day, published_source="metadata" if day else None)
    record = json.loads(extractor()(article).model_dump_json())
    if kind == "deal":
        return [{**deal, "rule": " ".join(deal["rules"])} for deal in record["deals"]]
    return [{**m["value"], "text": m["text"], "rule": m["rule"]} for m in record["mentions"] if m["type"] == kind]


def _party(rule: str, value: Party, text: str) -> dict[str, Any]:
    return {"rule": rule, "text": text, "name": value.name, "known": value.known, "kind": value.kind, "names": list(value.names)}


def same(want: Any, got: Any) -> bool:
    """Whether ``got`` has all that ``want`` states. Numbers compare as numbers, a list of strings may be a list of accepted ones."""
    if isinstance(want, Mapping):
        return isinstance(got, Mapping) and all(same(value, got.get(key)) for key, value in want.items())
    if isinstance(want, list):
        if isinstance(got, list):
            return len(want) == len(got) and all(any(same(w, g) for g in got) for w in want)
        return any(same(w, got) for w in want)
    if isinstance(want, str) and isinstance(got, Mapping):  # a party, or its name and role: "Oracle/provider"
        return want in {got.get("name"), f"{got.get('name')}/{got.get('role')}"}
    if want == "" and got is None:  # TOML has no null
        return True
    return bool(want == got) or _number(want) == _number(got) is not None


def _number(text: Any) -> Decimal | None:
    try:
        return Decimal(text) if isinstance(text, str) else None
    except InvalidOperation:
        return None


@dataclass(frozen=True)
class Gold:
    """An article of the corpus with its gold record."""

    id: str
    article: Article
    about: Mapping[str, Any]
    mentions: tuple[Mapping[str, Any], ...]
    deals: tuple[Mapping[str, Any], ...]


@cache
def golds() -> tuple[Gold, ...]:
    """All articles of the corpus that have a gold record."""
    return tuple(_golds())


def _golds() -> Iterator[Gold]:
    for path in sorted((CORPUS / "articles").glob("*/*/record.json")):
        about = toml.loads((path.parent / "about.toml").read_text("utf-8"))
        record = json.loads(path.read_text("utf-8"))
        article = Article(
            (path.parent / "article.txt").read_text("utf-8"),
            id=about["id"],
            lang=about["lang"],
            published=date.fromisoformat(about["published"]) if about.get("published") else None,
            published_source="metadata" if about.get("published") else None,
        )
        yield Gold(about["id"], article, about, tuple(record["mentions"]), tuple(record["deals"]))


@cache
def record_of(gold_id: str) -> Record:
    """The record that we make of a gold article."""
    return extractor()(next(g.article for g in golds() if g.id == gold_id))


KEYS = {
    "amount": ("currency", "low", "high"),
    "duration": ("low", "high"),
    "date": ("timex", "mod"),
    "chip": ("vendor", "name"),
    "quantity": ("unit", "low", "high"),
}


def agrees(gold: Mapping[str, Any], mine: Mapping[str, Any]) -> bool:
    """Same type, overlapping span, and one of the accepted values in what counts."""
    if gold["type"] != mine["type"] or gold["start"] >= mine["end"] or mine["start"] >= gold["end"]:
        return False
    keys = KEYS[gold["type"]]
    accepted = [gold["value"], *gold.get("alt", [])]
    return any(all(_equal(value.get(k), mine["value"].get(k)) for k in keys) for value in accepted)


def _equal(a: Any, b: Any) -> bool:
    return bool(a == b) or (_number(a) is not None and _number(a) == _number(b))


def f1(right: int, wanted: int, made: int) -> float:
    """Harmonic mean of recall and precision; 1 where nothing is wanted and nothing made."""
    return 2 * right / (wanted + made) if wanted + made else 1.0


def paired(wanted: Iterable[Mapping[str, Any]], made: Iterable[Mapping[str, Any]]) -> tuple[int, int, int]:
    """(right, wanted, made) of mentions; optional gold mentions count neither way."""
    left = list(made)
    right = count = 0
    for gold in wanted:
        hit = next((m for m in left if agrees(gold, m)), None)
        if hit is not None:
            left.remove(hit)
        if not gold.get("optional"):
            count += 1
            right += hit is not None
        elif hit is None:
            left = [m for m in left if m["type"] != gold["type"] or m["start"] >= gold["end"] or gold["start"] >= m["end"]]
    return right, count, right + len(left)
