"""The floors: imports point down only, and importing the package is cheap."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from corpus import ROOT

PACKAGE = ROOT / "extract" / "torihiki"

# floor of each module or folder; a module imports only from floors below its own, or from its own folder
FLOORS = {
    "errors": 0,
    "core": 1, "values": 1,
    "lang": 2,
    "deals": 1.5,  # language-neutral: the rooms of the languages bring it their shapes
    "records": 3,
    "articles": 3,
    "confidence": 3.2, "mapping": 3.5, "reader": 3.5, "fingerprint": 3.5, "wire": 3.5,
    "extractor": 4, "merging": 4,
    "schema": 5, "explain": 5, "lint": 5,
    "batch": 6, "step": 6,
    "arrow": 6.5,
    "spark": 6.7,
    "cli": 7,
    "__main__": 8,
}  # fmt: skip

LIGHT = {"__init__"}  # names only; what it names it loads late


def _modules() -> Iterator[tuple[str, Path]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        yield ".".join(parts), path


def _imports(path: Path) -> Iterator[str]:
    """Modules of the package that a file imports, anywhere in it; what is only for type checkers too."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            if node.module in {"torihiki", "torihiki.core"}:
                yield from (f"{node.module}.{alias.name}" for alias in node.names)
            else:
                yield node.module


def test_floors() -> None:
    """Upward and sideways imports are faults of the house."""
    faults = []
    for name, path in _modules():
        home = name.split(".")[0]
        if home in LIGHT:
            continue
        assert home in FLOORS, f"{name} has no floor"
        for imported in _imports(path):
            parts = imported.split(".")
            if parts[0] != "torihiki" or len(parts) < 2:
                continue
            other = parts[1]
            if other in FLOORS and other != home and FLOORS[other] >= FLOORS[home]:
                faults.append(f"{name} imports {imported}")
    assert not faults, "; ".join(faults)


def test_languages_do_not_meet() -> None:
    """Neither language room imports the other."""
    for name, path in _modules():
        if name.startswith("lang.ja"):
            assert not any(i.startswith("torihiki.lang.en") for i in _imports(path)), name
        if name.startswith("lang.en"):
            assert not any(i.startswith("torihiki.lang.ja") for i in _imports(path)), name


def test_one_door_to_each_library() -> None:
    """fugashi only in lang/ja/tagger, spaCy only in the tokens and the step, TOML only in core/toml."""
    doors = {"fugashi": {"lang.ja.tagger"}, "spacy": {"lang.ja.tokens", "lang.en.tokens", "step"}, "tomllib": {"core.toml"}}
    for name, path in _modules():
        for imported in _imports(path):
            library = imported.split(".")[0]
            assert name in doors.get(library, {name}), f"{name} imports {library}"


def test_no_python_where_data_lives() -> None:
    """extract/, schemas/ and corpus/ hold no importable file directly."""
    for folder in ("extract", "schemas", "corpus"):
        assert not list((ROOT / folder).glob("*.py"))


def test_import_is_light() -> None:
    """``import torihiki`` and the command's start load neither spaCy nor pydantic."""
    code = "import sys, torihiki, torihiki.cli; print(sorted({'spacy', 'pydantic', 'fugashi', 'thinc'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_extraction_needs_no_spacy() -> None:
    """A run without the spaCy component does not pay for it."""
    code = "import sys, torihiki; torihiki.extract('The deal is worth $5 billion.'); print('spacy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_nothing_dangerous() -> None:
    """No pickle, eval, network, clock or environment in the package."""
    forbidden = {"pickle", "marshal", "shelve", "socket", "urllib", "http", "requests", "random", "locale", "multiprocessing"}
    for name, path in _modules():
        tree = ast.parse(path.read_text("utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id not in {"eval", "exec", "__import__"}, name
            if isinstance(node, ast.Attribute):
                assert node.attr not in {"today", "now", "utcnow", "environ", "getenv"}, f"{name}: {node.attr}"
        for imported in _imports(path):
            if (name, imported) != ("core.sieve.kept", "marshal"):  # beside the byte code, which is read so too: decision 7
                assert imported.split(".")[0] not in forbidden, f"{name} imports {imported}"
