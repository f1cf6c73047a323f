"""As much of JSON Schema as our schemas use: enough to check records against them without another dependency."""

from __future__ import annotations

import re
from typing import Any

__all__ = ["valid"]

_TYPES: dict[str, Any] = {
    "object": dict, "array": list, "string": str, "integer": int, "number": (int, float), "boolean": bool, "null": type(None),
}  # fmt: skip


def valid(data: Any, schema: dict[str, Any], root: dict[str, Any] | None = None) -> bool:
    """Whether ``data`` follows ``schema``; a keyword that is not known is an error."""
    root = root or schema
    if "$ref" in schema:
        target: Any = root
        for part in schema["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        return valid(data, target, root)
    return all(_CHECKS[key](data, value, schema, root) for key, value in schema.items() if key not in _NOTES)


_NOTES = {"title", "description", "$defs", "$schema", "default", "discriminator", "additionalProperties"}


def _properties(data: Any, value: Any, schema: dict[str, Any], root: dict[str, Any]) -> bool:
    if not isinstance(data, dict):
        return True
    extra = schema.get("additionalProperties", True)
    for key, item in data.items():
        if key in value:
            if not valid(item, value[key], root):
                return False
        elif extra is False or (isinstance(extra, dict) and not valid(item, extra, root)):
            return False
    return True


def _type(data: Any, value: Any, schema: dict[str, Any], root: dict[str, Any]) -> bool:
    fits = isinstance(data, _TYPES[value]) and not (isinstance(data, bool) and value in {"integer", "number"})
    return fits and ("properties" in schema or _properties(data, {}, schema, root))


_CHECKS: dict[str, Any] = {
    "type": _type,
    "properties": _properties,
    "required": lambda data, value, *_: not isinstance(data, dict) or all(key in data for key in value),
    "items": lambda data, value, _, root: not isinstance(data, list) or all(valid(item, value, root) for item in data),
    "anyOf": lambda data, value, _, root: any(valid(data, one, root) for one in value),
    "oneOf": lambda data, value, _, root: sum(valid(data, one, root) for one in value) == 1,
    "enum": lambda data, value, *_: data in value,
    "const": lambda data, value, *_: data == value,
    "pattern": lambda data, value, *_: not isinstance(data, str) or re.search(value, data) is not None,
    "minimum": lambda data, value, *_: not isinstance(data, (int, float)) or data >= value,
    "maximum": lambda data, value, *_: not isinstance(data, (int, float)) or data <= value,
    "minLength": lambda data, value, *_: not isinstance(data, str) or len(data) >= value,
}
