"""Every rule case of the corpus, and what every rule owes: three positive cases and a near miss."""

from __future__ import annotations

from collections import Counter

import pytest

from corpus import KINDS, LANGUAGES, Case, cases, extractor, read_case, same


def _parameters() -> list[object]:
    return [
        pytest.param(case, id=case.name, marks=[pytest.mark.xfail(reason=case.gap, strict=True)] if case.gap else [])
        for case in cases()
    ]  # fmt: skip


@pytest.mark.parametrize("case", _parameters())
def test_case(case: Case) -> None:
    """What is found is what the case wants, no more and no less."""
    got = read_case(case)
    for want in case.want:
        hit = next((g for g in got if same(want, g)), None)
        assert hit is not None, f"{case.text!r}: wants {dict(want)}, got {got or 'nothing'}"
        got.remove(hit)
    assert not got, f"{case.text!r}: also found {got}"


def rule_names(lang: str) -> set[str]:
    """Names of all rules of a language, and of the shapes of its deals."""
    language = extractor().reader(lang).language
    rooms = (*language.parties, *language.chips, *language.figures)
    return {rule.name for room in rooms for rule in room.rules} | {shape.name for shape in language.deals.shapes}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_names(lang: str) -> None:
    """A rule is called by its room: ``ja.money.…`` stands in lang/ja/money."""
    for name in rule_names(lang):
        code, room, what = name.split(".", 2)
        assert code == lang and room in KINDS and what


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_rule_has_cases(lang: str) -> None:
    """Three positive cases and one near miss each."""
    positive = Counter(case.rule for case in cases() if case.want and not case.gap)
    misses = Counter(case.rule for case in cases() if not case.want)
    short = sorted(name for name in rule_names(lang) if positive[name] < 3 or misses[name] < 1)
    assert not short, f"rules with fewer than three positive cases or without a near miss: {', '.join(short)}"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_case_names_a_rule(lang: str) -> None:
    """A case whose rule is gone tests nothing."""
    known = rule_names(lang)
    stale = sorted({case.rule for case in cases() if case.lang == lang and case.rule not in known})
    assert not stale, f"no such rules: {', '.join(stale)}"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_positive_cases_wake_their_rule(lang: str) -> None:
    """The rule that a case names makes one of its findings."""
    wrong = [
        case.name
        for case in cases()
        if case.lang == lang
        and case.want
        and not case.gap
        and case.rule not in {name for g in read_case(case) for name in g["rule"].split()}
    ]
    assert not wrong, f"another rule reads: {', '.join(wrong)}"
