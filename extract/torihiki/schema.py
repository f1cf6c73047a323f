"""The contract for readers who do not use Python: JSON Schema of a record, a merged deal and a table."""

from __future__ import annotations

import json
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, RootModel

from torihiki.records import MergedDeal, Record

__all__ = ["NAMES", "schema", "schema_text"]


class Surface(BaseModel):
    """The words for a thing: in texts of any language, and in those of one."""

    model_config = ConfigDict(extra="forbid")

    any: list[str] = []
    en: list[str] = []
    ja: list[str] = []


class LexiconRow(BaseModel):
    """One thing in the world. The table's own fields stand beside these."""

    model_config = ConfigDict(extra="allow")

    id: str = Field(min_length=1)
    surface: Surface
    source: str = Field(min_length=1, description="where the fact is from")


class LexiconFile(RootModel[dict[str, list[LexiconRow]]]):
    """A table file (TOML): table name → rows, written [[currency]], [[chip]] …"""


_MODELS: dict[str, type[BaseModel]] = {"record": Record, "deal": MergedDeal, "lexicon": LexiconFile}
NAMES = tuple(_MODELS)


def schema(name: str) -> dict[str, Any]:
    """JSON Schema (2020-12) of ``record`` (a line of ``run``), ``deal`` (a merged deal) or ``lexicon`` (a table file)."""
    body = _MODELS[name].model_json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **body}


def schema_text(name: str) -> str:
    """The schema as the text of its file in ``schemas/``."""
    return json.dumps(schema(name), ensure_ascii=False, indent=2, sort_keys=True) + "\n"
