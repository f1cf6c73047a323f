"""The README and the docs say what is true."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from click import Command

from corpus import CORPUS, ROOT
from torihiki.cli import group

PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
README = (ROOT / "README.md").read_text("utf-8")


def _blocks(text: str, kind: str) -> list[str]:
    return re.findall(rf"```{kind}\n(.*?)```", text, re.DOTALL)


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_links(page: Path) -> None:
    """Links to files of the project lead somewhere."""
    for target in re.findall(r"\]\(([^)#]+)", page.read_text("utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_python_examples(page: Path) -> None:
    """Python blocks run; each on its own."""
    for block in _blocks(page.read_text("utf-8"), "python"):
        for name in ("duckdb", "pandas", "polars", "pyarrow"):  # of the extras: the other Pythons of CI go without
            if f"import {name}" in block:
                pytest.importorskip(name)
        done = subprocess.run([sys.executable, "-c", block], capture_output=True, text=True, cwd=ROOT, check=False)
        assert done.returncode == 0, done.stderr


def test_readme_commands() -> None:
    """The commands that the README shows exist, with the options that it shows."""
    for block in _blocks(README, "console"):
        for line in block.splitlines():
            words = shlex.split(line.removeprefix("$ "), comments=True)
            if words and words[0] == "torihiki" and len(words) > 1:
                _understood(group.commands[words[1]], words[2:])
            if words and words[0] == "make":
                assert f"\n{words[1]}:" in (ROOT / "Makefile").read_text("utf-8")


def _understood(command: Command, arguments: list[str]) -> None:
    options = {name for parameter in command.params for name in parameter.opts}
    for word in arguments:
        if word.startswith("--"):
            assert word.partition("=")[0] in options, word


def test_readme_excerpt() -> None:
    """The excerpt is of our own corpus, and the record is what we make of it."""
    (source,) = _blocks(README, "text")
    (shown,) = _blocks(README, "json")
    articles = {p.parent.name: p.read_text("utf-8") for p in CORPUS.glob("articles/*/*/article.txt")}
    (name,) = [n for n, text in articles.items() if source.strip() in text]
    from corpus import record_of

    made = json.loads(record_of(name).model_dump_json())
    for deal in json.loads(shown)["deals"]:
        assert any(_within(deal, mine) for mine in made["deals"]), deal


def _within(part: object, whole: object) -> bool:
    if isinstance(part, dict):
        return isinstance(whole, dict) and all(_within(value, whole.get(key)) for key, value in part.items())
    if isinstance(part, list):
        return isinstance(whole, list) and all(any(_within(p, w) for w in whole) for p in part)
    return part == whole


def test_every_command_is_documented() -> None:
    """docs/cli.md has every command and option, and each has help."""
    page = (ROOT / "docs" / "cli.md").read_text("utf-8")
    for name, command in group.commands.items():
        assert f"## torihiki {name}" in page and command.help
        for parameter in command.params:
            if parameter.opts[0].startswith("--"):
                assert parameter.opts[0] in page, f"{name} {parameter.opts[0]}: run make generate"


def test_errors_are_documented() -> None:
    """Every error code of the package is explained in docs/errors.md."""
    page = (ROOT / "docs" / "errors.md").read_text("utf-8")
    source = "\n".join(p.read_text("utf-8") for p in (ROOT / "extract").rglob("*.py"))
    codes = set(re.findall(r'Error\(\s*"([a-z]+\.[a-z-]+)"', source))
    missing = sorted(code for code in codes if f"`{code}`" not in page)
    assert len(codes) > 10 and not missing, missing
