"""Whom a word for several means: 両社, ３社; and one of two: 前者, 後者."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.ja.parties.back.told import back, told_before
from torihiki.values.party import Party

__all__ = ["of_two", "plurals"]

_BOTH = sieve(r"(?<![一-龥])両(?:社|行|グループ|者)")
_OF_TWO = sieve(r"(?<![一-龥])([前後])者(?=[はがのにとをも、])")
_COUNT = sieve(r"(?<![0-9.,一-龥])(?:の)?([2-9二三四五六七八九])社(?=は|が|の|で|と|に|、|から|とも|による|共同)")
_SEVERAL = sieve(r"(?:と|、|や|・)[ァ-ヴーA-Za-z一-龥・]{2,16}$")
_BETWEEN = sieve(r"(?:\([^)\n]{1,20}\))?(?:、|と|や|・|,|および|及び| )[^、。\n]{0,18}")
_DIGITS = {c: i for i, c in enumerate("二三四五六七八九", 2)} | {str(i): i for i in range(2, 10)}


def of_two(scene: Scene, named: Sequence[Found[Any]]) -> Iterator[Found[Any]]:
    """前者, 後者: the first and the second of the two names told last, in this sentence or the one before."""
    if "前者" not in scene.text and "後者" not in scene.text:
        return
    for match in _OF_TWO.finditer(scene.text):
        first = scene.sentence(max(scene.sentence(match.start()).start - 1, 0)).start
        told = list({f.value.name: f for f in told_before(named, match.start()) if f.start >= first}.values())
        if len(told) > 1:
            yield back(match.start(), match.start() + 2, told[-2 if match[1] == "前" else -1].value)


def plurals(scene: Scene, named: Sequence[Found[Any]]) -> Iterator[Found[Any]]:
    """両社 and N社: the last distinct names before."""
    wanted = [(m.start(), m.end(), 2) for m in _BOTH.finditer(scene.text)]
    wanted += [(m.start(1), m.end(), _DIGITS[m.group(1)]) for m in _COUNT.finditer(scene.text)]
    lists = _lists(scene, named) if wanted else []
    meant: dict[int, tuple[str, ...]] = {}  # count → the names that it stood for last
    ends = {f.end for f in named}
    for start, end, count in sorted(wanted):
        if scene.text[start - 1 : start] == "の" and start - 1 not in ends and _SEVERAL.search(scene.before(start - 1, 24)):
            continue  # プロダクション・アイジーとボンズの2社: those are meant, whoever they are
        names = _near(scene, named, start, count)
        if names is None:
            names = meant.get(count) or _listed(lists, start, count) or _distinct([f for f in named[:8] if f.end <= start], count)
        if names is not None and len(names) == count:
            meant[count] = names
            yield back(start, end, Party(names[0], names=names))


def _listed(lists: Sequence[tuple[int, tuple[str, ...]]], at: int, count: int) -> tuple[str, ...] | None:
    """The last list of just so many names before a place."""
    last = bisect_left(lists, at + 1, key=lambda entry: entry[0])
    return next((names for _, names in reversed(lists[max(last - 40, 0) : last]) if len(names) == count), None)


def _near(scene: Scene, named: Sequence[Found[Any]], at: int, count: int) -> tuple[str, ...] | None:
    """The names of this sentence and the one before, if they are just as many."""
    first = scene.sentence(max(scene.sentence(at).start - 1, 0)).start
    near = [f for f in told_before(named, at) if f.start >= first]
    if near and near[-1].start < scene.sentence(at).start and scene.text.startswith("も", near[-1].end):
        return None  # AやBも進める: others than the two
    names = tuple(dict.fromkeys(f.value.name for f in near))
    return names if len(names) == count else None


def _distinct(named: Sequence[Found[Any]], count: int) -> tuple[str, ...] | None:
    names = tuple(dict.fromkeys(f.value.name for f in named))[:count]
    return names if len(names) == count else None


def _lists(scene: Scene, named: Sequence[Found[Any]]) -> list[tuple[int, tuple[str, ...]]]:
    """Lists of names with the place where each ends: A、B、米データセンター開発のC."""
    lists: list[tuple[int, tuple[str, ...]]] = []
    group: list[Found[Any]] = []
    for found in named:
        if group and not _BETWEEN.fullmatch(scene.text, group[-1].end, found.start):
            lists.append((group[-1].end, tuple(dict.fromkeys(f.value.name for f in group))))
            group = []
        group.append(found)
    if group:
        lists.append((group[-1].end, tuple(dict.fromkeys(f.value.name for f in group))))
    return [(end, names) for end, names in lists if len(names) > 1 and not scene.text.startswith("も", end)]  # AやBも: others
