"""No pattern of the package can backtrack without bound, and a sieve answers as ``re`` does."""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from torihiki.core.lexicon import Lexicon
from torihiki.core.sieve import WARM, Figures, Sieve
from torihiki.core.sieve.compiling import LEAPS, compile_tree
from torihiki.core.sieve.leaping import leaping
from torihiki.core.sieve.needed import needed
from torihiki.core.sieve.tree import tree_of
from torihiki.reader import load_language

if sys.version_info >= (3, 11):
    from re import _compiler as compiler  # type: ignore[attr-defined]
    from re import _constants as sre  # type: ignore[attr-defined]
    from re import _parser as parser  # type: ignore[attr-defined]
else:
    import sre_compile as compiler
    import sre_constants as sre
    import sre_parse as parser

REPEATS = {sre.MAX_REPEAT, sre.MIN_REPEAT}
MANY = 1000  # a bound above it is none


def _patterns() -> Iterator[tuple[str, str, int]]:
    """Module, source and flags of every pattern that the modules of the package hold."""
    for code in ("ja", "en"):
        load_language(code, Lexicon())
    for name, module in sorted(sys.modules.items()):
        if name.startswith("torihiki"):
            for key, value in vars(module).items():
                for pattern in _held(value):
                    yield f"{name}.{key}", pattern.pattern, int(pattern._flags if isinstance(pattern, Sieve) else pattern.flags)


def _held(value: Any) -> Iterator[Any]:
    if isinstance(value, (re.Pattern, Sieve)):
        if isinstance(value.pattern, str):
            yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _held(part)
    elif isinstance(value, (list, tuple, set, frozenset)):
        for part in value:
            yield from _held(part)


def _unbounded(items: Any, inside: bool = False) -> Iterator[str]:
    """Faults: a repeat without bound inside a repeat without bound."""
    for op, value in items:
        if op in REPEATS:
            endless = value[1] > MANY
            if endless and inside:
                yield "nested repeats without bound"
            yield from _unbounded(value[2], inside or endless)
        elif op is sre.SUBPATTERN:
            yield from _unbounded(value[3], inside)
        elif op is sre.BRANCH:
            for branch in value[1]:
                yield from _unbounded(branch, inside)
        elif op in {sre.ASSERT, sre.ASSERT_NOT}:
            yield from _unbounded(value[1], inside)
        elif op is sre.GROUPREF_EXISTS:
            for branch in value[1:]:
                yield from _unbounded(branch or (), inside)


PATTERNS = sorted(set(_patterns()))


def test_some_patterns_are_seen() -> None:
    """The walk over the modules finds the patterns."""
    assert len(PATTERNS) > 300


def test_no_nested_unbounded_repeats() -> None:
    """(a+)+ takes time exponential in its subject."""
    faults = [f"{where}: {fault}" for where, source, flags in PATTERNS for fault in _unbounded(parser.parse(source, flags))]
    assert not faults, faults


def test_compiled_as_re_compiles() -> None:
    """Classes of characters that are remembered change no pattern."""
    for where, source, flags in PATTERNS:
        tree = parser.parse(source, flags)
        tree = leaping(tree, flags, LEAPS) if LEAPS is not None else tree
        assert compile_tree(parser.parse(source, flags), flags) == compiler.compile(tree, flags), where


@pytest.mark.parametrize(
    "source", [r"(?<![a-z])(?<!no )(?P<a>[A-Z]{2,3})", r"(?<=\s)(?:foo|bar)+?z?", r"(?<!a)(?:(?i:b)|c)", r"(?<![0-9])[0-9]{2,3}?(?=0)"]
)
def test_looking_back_behind_the_first_character(source: str) -> None:
    """Where the first character comes before what looks back from it, the matches are the same."""
    plain, leapt = re.compile(source), compile_tree(parser.parse(source), 0)
    for text in ("aAB no AB AB ABCD", "foo foo bar bz bfooz", "abBcacB", "012 00 10 1000 200200"):
        assert [(m.span(), m.groups()) for m in plain.finditer(text)] == [(m.span(), m.groups()) for m in leapt.finditer(text)]


WORDS = [
    "about", "the", "a", "of", "$5", "billion", "in", "on", "2025", "March", "May", "3,", "and", "to", "from", "by", "at", "least", "more",
    "than", "3%", "(up", "not)", "OpenAI", "deal", "will", "said\n", ".", ";", "Nov.", "Q1", "約", "10", "億円", "の", "契約", "同社", "は", "、。",
    "最大", "東芝", "が", "年", "12月", "まで", "に", "以上", "「", "」", "GPU", "万個", "ドル", "買収", "した",
]  # fmt: skip


def _text(draw: random.Random, words: list[str]) -> str:
    return "".join(draw.choice(words) + draw.choice([" ", " ", ""]) for _ in range(20))


def test_sieves_answer_as_re() -> None:
    """Search and finditer find the same spans."""
    draw = random.Random(7)
    texts = [_text(draw, WORDS) for _ in range(3)]
    for where, source, flags in PATTERNS:
        plain, sieve = re.compile(source, flags), Sieve(source, flags)
        for _ in range(WARM + 1):
            sieve.search("")
        if "fitting" in vars(sieve):
            vars(sieve)["_fitted"] = WARM  # so many texts that end as its matches do
        own = sorted(needed(tree_of(plain)) or ())
        for text in (*texts, *(_text(draw, [*own, *own, *draw.sample(WORDS, min(len(own), 20))]) for _ in range(3) if own)):
            wanted, given = plain.search(text), sieve.search(text)
            assert (wanted and wanted.span()) == (given and given.span()), (where, source, text)
            assert not wanted or not own or any(letters in wanted.group().lower() for letters in own), (where, source, text)
            assert [m.span() for m in plain.finditer(text)] == [m.span() for m in sieve.finditer(text)], (where, source, text)


def test_what_follows_a_number_leaves_no_rule_out() -> None:
    """A rule whose pattern matches at a number is among those that the figures and what stands behind them admit."""
    draw = random.Random(11)
    figures = ["1", "38", "1,200", "3.5", "2025", "10", "½", "3-1/2", "12", "two", "twenty-five million", "1.4 bn", "a few", "三百", "5億"]
    links = ["", " ", "-", " - ", ", ", " to ", " and ", "~", "から", " of "]
    units = [
        "years",
        "万人",
        "%",
        "-",
        "m",
        "か月",
        "dollars",
        "pence",
        "per cent",
        "euros",
        "月",
        "年",
        "円",
        "people",
        "more",
        "times",
        "MW",
    ]
    matched = 0
    for code in ("ja", "en"):
        language = load_language(code, Lexicon())
        rules = [r for room in language.figures for r in room.rules if "number" in r.on]
        known = Figures(language.numeral, [rule.pattern for rule in rules], few=0)
        for _ in range(4000):
            text = draw.choice(figures) + "".join(draw.choice(links) + draw.choice([*WORDS, *figures, *units, *units]) for _ in range(4))
            bits = known.at(text.lower(), 0)
            for place, rule in enumerate(rules):
                if bits is not None and rule.pattern.match(text):
                    matched += 1
                    assert bits >> place & 1, (rule.name, text)
    assert matched > 4000
