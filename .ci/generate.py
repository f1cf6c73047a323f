"""Write what is generated from the code: schemas/, docs/cli.md, docs/records.md. With --check only say what is out of date."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import UnionType
from typing import Any, Literal, get_args, get_origin

import click
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from torihiki import records
from torihiki.cli import group
from torihiki.schema import NAMES, schema_text

ROOT = Path(__file__).resolve().parent.parent

EXITS = """\
## Exit status

| status | meaning |
| --- | --- |
| 0 | all articles done |
| 1 | some failed, each with a line on stderr; the others' records are all there |
| 2 | a command that cannot be understood, or a malformed table |
| 4 | stopped early: disk full, `--fail-fast`, `--max-errors` |
| 5 | the store is locked by another run, no store, or of another schema |
| 6 | no input |
| 130 | interrupted; the records so far are written, a store goes on from there |
"""


def cli_page() -> str:
    """docs/cli.md from the commands' own help."""
    parts = ["# The command", "", "Generated from `--help`. stdout carries records only; progress, warnings and errors go to stderr.", ""]
    context = click.Context(group, info_name="torihiki", max_content_width=100, terminal_width=100)
    for name in sorted(group.commands):
        inner = click.Context(group.commands[name], info_name=name, parent=context, max_content_width=100, terminal_width=100)
        parts += [f"## torihiki {name}", "", "```", group.commands[name].get_help(inner).strip(), "```", ""]
    return "\n".join(parts) + "\n" + EXITS


def records_page() -> str:
    """docs/records.md from the models."""
    parts = [
        "# Records",
        "",
        "Generated from the models in `torihiki.records`; the same as JSON Schema: `schemas/` or `torihiki schema`.",
        "A record is one line of JSON. Numbers are decimal strings, offsets are half-open Unicode code points, `null` means that the",
        "text does not say. Fields marked with * are always given.",
        "",
    ]
    for model in _models(records.Record, records.MergedDeal):
        parts += [f"## {_title(model)}", "", (model.__doc__ or "").replace("``", "`"), ""]
        parts += ["| field | type |", "| --- | --- |"]
        parts += [f"| `{name}`{'*' if field.is_required() else ''} | {_type(field)} |" for name, field in model.model_fields.items()]
        parts.append("")
    return "\n".join(line.rstrip() for part in parts for line in part.split("\n"))


def _title(model: type[BaseModel]) -> str:
    return model.__name__


def _models(*roots: type[BaseModel]) -> list[type[BaseModel]]:
    """The roots and all models below them, each once, in order of first use."""
    found: list[type[BaseModel]] = []

    def visit(model: type[BaseModel]) -> None:
        if model in found:
            return
        found.append(model)
        for field in model.model_fields.values():
            for inner in _inside(field.annotation):
                visit(inner)

    for root in roots:
        visit(root)
    return found


def _inside(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from _inside(argument)


def _type(field: FieldInfo) -> str:
    return _words(field.annotation)


def _words(annotation: Any) -> str:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if annotation is type(None):
        return "null"
    if origin is Literal:
        return ", ".join(f'`"{a}"`' for a in arguments)
    if origin is tuple:
        return f"list of {_words(arguments[0])}"
    if origin is dict:
        return f"object of {_words(arguments[1])}"
    if origin is not None and (isinstance(annotation, UnionType) or "Union" in str(origin)):
        return " or ".join(_words(a) for a in arguments)
    if hasattr(annotation, "__metadata__"):
        return _words(arguments[0])
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return f"[{annotation.__name__}](#{annotation.__name__.lower()})"
    return {str: "string", int: "integer", float: "number", bool: "boolean", object: "any"}.get(annotation, str(annotation))


def pages() -> dict[Path, str]:
    """All generated files and what they should hold."""
    made = {ROOT / "schemas" / f"{name}.schema.json": schema_text(name) for name in NAMES}
    return {**made, ROOT / "docs" / "cli.md": cli_page(), ROOT / "docs" / "records.md": records_page()}


def main() -> int:
    """Write, or with --check compare."""
    stale = [(path, text) for path, text in pages().items() if not path.is_file() or path.read_text("utf-8") != text]
    for path, text in stale:
        if "--check" in sys.argv[1:]:
            print(f"{path.relative_to(ROOT)} is out of date; run: make generate")
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
            print(f"wrote {path.relative_to(ROOT)}")
    return 1 if stale and "--check" in sys.argv[1:] else 0


if __name__ == "__main__":
    sys.exit(main())
