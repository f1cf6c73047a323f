"""What decides the records of a run beside the articles themselves, as one hash: rules, tables, dictionaries, options."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import date
from importlib import metadata
from typing import TYPE_CHECKING, Any

import torihiki
from torihiki.core.lexicon import Lexicon
from torihiki.fingerprint import rules_hash

if TYPE_CHECKING:
    from torihiki.extractor import Extractor  # heavy, and `torihiki status` needs the hashes only

__all__ = ["Settings", "present", "settings_of"]

# distributions that take part in what is read
_TOOLS = ("ahocorasick_rs", "fugashi", "trafilatura", "unidic-lite")


@dataclass(frozen=True, slots=True)
class Settings:
    """``fingerprint`` is the same exactly if the same article gives the same record."""

    version: str
    rules: str
    options: dict[str, Any]

    @property
    def text(self) -> str:
        """The options as JSON."""
        return json.dumps(self.options, sort_keys=True, ensure_ascii=False)

    @property
    def fingerprint(self) -> str:
        """A hash of everything but the paths of one's own tables: what is in them is in the hash of the rules."""
        options = {name: value for name, value in self.options.items() if name != "lexicons"}
        text = json.dumps([self.version, self.rules, options], sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()


def settings_of(extractor: Extractor, published: date | None = None) -> Settings:
    """The settings of a run with this extractor."""
    options = dict(extractor.settings)
    options["published"] = published.isoformat() if published else None
    options["tools"] = _tools()
    return Settings(extractor.info.version, extractor.info.rules, options)


def present(options: dict[str, Any]) -> Settings:
    """The settings that a run with the options of an earlier one would have now.

    Raises:
        LexiconError: a table of one's own that it used is gone or broken.
    """
    rules = rules_hash(Lexicon(options["lexicons"]).digest)
    return Settings(torihiki.__version__, rules, {**options, "tools": _tools()})


def _tools() -> dict[str, str]:
    return {name: version for name in _TOOLS if (version := _version(name)) is not None}


def _version(distribution: str) -> str | None:
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return None
