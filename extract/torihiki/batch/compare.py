"""What differs between two versions of records: mentions and deals that came, went or changed. For `torihiki diff`."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from torihiki.batch.exchange import records_of
from torihiki.batch.store import bare, is_store, read_store

__all__ = ["Change", "Difference", "by_id", "compare", "differences"]

Json = Mapping[str, Any]
_Placed = dict[tuple[str, tuple[Any, ...]], Json]  # mentions by type and place

_FIELDS = ("type", "status", "parties", "amount", "duration", "chips", "capacity", "dates", "terms", "amounts")
_PLACES = frozenset({"mention", "mentions", "way", "confidence"})  # where a slot stands and how sure it is: no value
_LEAST = 2  # how alike two deals are at least, to be one that changed


@dataclass(frozen=True, slots=True)
class Change:
    """``sign``: ``+`` came, ``-`` went, ``~`` changed; ``kind``: a type of mention, or ``deal``; ``text``: for people."""

    sign: str
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Difference:
    """An article whose record differs. ``sign``: ``+`` or ``-`` if only one side has it."""

    article: str
    sign: str
    changes: list[Change] = field(default_factory=list)


def by_id(name: str, run: int | None = None) -> Iterator[tuple[str, str]]:
    """Ids and records of a store (as after a run) or a file of records, in the order of the ids.

    Raises:
        StoreError, ArticleError: see ``exchange.lines_of``.
    """
    if is_store(name):
        with read_store(name) as reader:
            yield from reader.at(run) if run is not None else reader.at(reader.runs()[-1]) if reader.runs() else ()
        return
    table = sqlite3.connect("", isolation_level=None)  # a file has its own order, and may not fit the memory
    table.execute("CREATE TABLE record (id TEXT PRIMARY KEY, record TEXT)")
    table.execute("BEGIN")
    for line, data in records_of(name):
        article = data["article"]
        table.execute("INSERT OR REPLACE INTO record VALUES (?, ?)", (article["id"], line.decode("utf-8")))
    yield from table.execute("SELECT id, record FROM record ORDER BY id")


def differences(old: Iterator[tuple[str, str]], new: Iterator[tuple[str, str]], same: Counter[str]) -> Iterator[Difference]:
    """The articles that differ, in the order of their ids; ``same["articles"]`` counts the others. What made a record does not count."""
    before, after = next(old, None), next(new, None)
    while before is not None or after is not None:
        if after is None or (before is not None and before[0] < after[0]):
            assert before is not None
            yield Difference(before[0], "-", _all(json.loads(before[1]), "-"))
            before = next(old, None)
        elif before is None or after[0] < before[0]:
            yield Difference(after[0], "+", _all(json.loads(after[1]), "+"))
            after = next(new, None)
        else:
            if bare(before[1]) == bare(after[1]):
                same["articles"] += 1
            else:
                yield Difference(after[0], "~", compare(json.loads(before[1]), json.loads(after[1])))
            before, after = next(old, None), next(new, None)


def _all(record: Json, sign: str) -> list[Change]:
    """All of a record that only one side has."""
    return [Change(sign, m["type"], _mention(m)) for m in record["mentions"]] + [Change(sign, "deal", _deal(d)) for d in record["deals"]]


def compare(old: Json, new: Json) -> list[Change]:
    """What differs between two records of one article."""
    one_text = old["article"]["sha256"] == new["article"]["sha256"]
    changes = [
        Change("~", "article", f"{name}: {_shown(old['article'][name])} → {_shown(new['article'][name])}")
        for name in ("sha256", "lang", "published", "published_source", "title")
        if old["article"].get(name) != new["article"].get(name)
    ]
    changes += _mentions(_placed(old, one_text), _placed(new, one_text))
    changes += _deals(list(old["deals"]), list(new["deals"]), _texts(old), _texts(new))
    changes += [Change("-", "warning", text) for text in old["warnings"] if text not in new["warnings"]]
    changes += [Change("+", "warning", text) for text in new["warnings"] if text not in old["warnings"]]
    return changes


def _placed(record: Json, one_text: bool) -> _Placed:
    """Mentions by type and place; by type, text and turn where the texts differ, for then places do."""
    found: _Placed = {}
    turns: Counter[tuple[str, str]] = Counter()
    for mention in record["mentions"]:
        turns[mention["type"], mention["text"]] += 1
        place = (mention["start"], mention["end"]) if one_text else (mention["text"], turns[mention["type"], mention["text"]])
        found[mention["type"], place] = mention
    return found


def _mentions(old: _Placed, new: _Placed) -> list[Change]:
    changes: list[tuple[int, Change]] = []
    for key, mention in old.items():
        if key not in new:
            changes.append((mention["start"], Change("-", mention["type"], _mention(mention))))
        elif parts := _parts(_value(mention), _value(new[key])):
            changes.append((mention["start"], Change("~", mention["type"], f"{_place(mention)} {'; '.join(parts)}")))
    changes += [(m["start"], Change("+", m["type"], _mention(m))) for key, m in new.items() if key not in old]
    return [change for _, change in sorted(changes, key=lambda pair: pair[0])]


def _value(mention: Json) -> dict[str, Any]:
    """A mention's value; the id of another mention says nothing across versions."""
    return {name: (part is not None if name == "equivalent_of" else part) for name, part in mention["value"].items()}


def _deals(old: list[Json], new: list[Json], old_texts: Json, new_texts: Json) -> list[Change]:
    left = [(deal, _plain(deal, old_texts)) for deal in old]
    right = [(deal, _plain(deal, new_texts)) for deal in new]
    for one in list(left):
        twin = next((other for other in right if other[1] == one[1]), None)
        if twin is not None:
            left.remove(one)
            right.remove(twin)
    changes: list[Change] = []
    pairs = sorted(((_alike(a[1], b[1]), i, j) for i, a in enumerate(left) for j, b in enumerate(right)), key=lambda p: (-p[0], p[1], p[2]))
    done: tuple[set[int], set[int]] = (set(), set())
    for score, i, j in pairs:
        if score >= _LEAST and i not in done[0] and j not in done[1]:
            done[0].add(i)
            done[1].add(j)
            changes.append(Change("~", "deal", f"{_names(right[j][0])}: {'; '.join(_parts(left[i][1], right[j][1]))}"))
    changes += [Change("-", "deal", _deal(deal)) for i, (deal, _) in enumerate(left) if i not in done[0]]
    changes += [Change("+", "deal", _deal(deal)) for j, (deal, _) in enumerate(right) if j not in done[1]]
    return changes


def _texts(record: Json) -> dict[str, str]:
    return {mention["id"]: mention["text"] for mention in record["mentions"]}


def _plain(deal: Json, texts: Json) -> dict[str, Any]:
    """A deal without ids and places."""
    plain: dict[str, Any] = {name: _without(deal[name]) for name in _FIELDS}
    plain["parties"] = [f"{party['name']} ({party['role']})" for party in deal["parties"]]
    plain["amounts"] = [f"{amount['role']} {texts.get(amount['mention'], '?')}" for amount in deal["amounts"]]
    plain["dates"] = [f"{day['role']} {day['timex']}" for day in deal["dates"]]
    plain["terms"] = [f"{term['kind']} {term['value'] or ''}".strip() for term in deal["terms"]]
    return plain


def _without(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without(part) for name, part in value.items() if name not in _PLACES}
    return [_without(part) for part in value] if isinstance(value, list) else value


def _alike(one: Json, other: Json) -> int:
    parties = [{text.rpartition(" (")[0] for text in deal["parties"]} for deal in (one, other)]
    same = sum(1 for name in ("type", "amount", "duration") if one[name] == other[name] and one[name])
    return 2 * len(parties[0] & parties[1]) + same


def _parts(old: Json, new: Json) -> list[str]:
    """The fields that differ, each as ``name: old → new``; of lists what came and went."""
    parts = []
    for name in dict.fromkeys((*old, *new)):
        before, after = old.get(name), new.get(name)
        if before == after:
            continue
        if isinstance(before, list) and isinstance(after, list):
            gone = [f"-{_shown(item)}" for item in before if item not in after]
            came = [f"+{_shown(item)}" for item in after if item not in before]
            parts.append(f"{name}: {', '.join(gone + came) or 'in another order'}")
        else:
            parts.append(f"{name}: {_shown(before)} → {_shown(after)}")
    return parts


def _shown(value: Any) -> str:
    if value is None:
        return "none"
    if isinstance(value, dict):
        once = {name: part for name, part in value.items() if part not in (None, False) and (name != "high" or part != value.get("low"))}
        return " ".join(_shown(part) for part in once.values())
    return str(value)


def _place(mention: Json) -> str:
    return f"'{mention['text']}' at {mention['start']}"


def _mention(mention: Json) -> str:
    return f"{_place(mention)}: {_shown(_value(mention))}"


def _names(deal: Json) -> str:
    return ", ".join(party["name"] for party in deal["parties"]) or deal["type"]


def _deal(deal: Json) -> str:
    amount = f", {_shown(_without(deal['amount']))}" if deal["amount"] else ""
    return f"{_names(deal)}: {deal['type']}, {deal['status']}{amount}"
