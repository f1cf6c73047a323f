"""Firms of the days of wires, whose short names the tables give to firms of today: Micron, in an article on a Micron Products Inc."""

from __future__ import annotations

import re

from torihiki.core.language import Draft
from torihiki.core.lexicon import any_of
from torihiki.lang.en.parties.words import LEGAL
from torihiki.lang.en.wire import wired
from torihiki.values.party import Party

__all__ = ["in_full"]

_FORM = rf"(?:{any_of(frozenset(LEGAL) - {'Group', 'Holdings', 'Holding', 'Company'})})(?![A-Za-z])"
_FULL = re.compile(rf"(?P<more>(?: [A-Z][A-Za-z&'’-]{{1,20}}){{0,4}}?),? {_FORM}")
_LEGAL_TAIL = re.compile(rf",? {_FORM}\.?$")


def in_full(draft: Draft) -> dict[str, Party]:
    """Forms of names that the tables know, and whom a wire means by them where it writes another firm's name in full."""
    text = draft.scene.text
    if not wired(draft.scene):
        return {}
    out: dict[str, Party] = {}
    known = {f.start: f for f in draft.found if f.kind == "party" and f.value.known}
    for found in draft.found:
        if found.kind != "party" or not found.value.known or found.value.kind not in {"company", "bank", "fund"}:
            continue
        form = text[found.start : found.end]
        name = _LEGAL_TAIL.sub("", form)
        if form in out or name.endswith((" &", " and")):
            continue
        part = _part(name, found.value.name)
        for at in _places(text, name):
            full = _FULL.match(text, at + len(name))
            if full is None:
                break  # it stands by itself before anything else is called so
            words = full["more"].split()
            here = known.get(at)
            if words and here is not None and here.value.name == found.value.name and here.end >= at + len(name) + len(full["more"]):
                break  # a longer form of the table's own
            if not words and not part:
                break
            if all(word.casefold() in found.value.name.casefold() for word in words) and words:
                break  # the table's own
            out[form] = out[name] = out[name.upper()] = Party(name + full["more"], kind="company")
            break
    return out


def _part(name: str, whole: str) -> bool:
    """Whether a name is only a part of that in the table."""
    words, all_words = name.casefold().split(), _LEGAL_TAIL.sub("", whole).casefold().split()
    return len(words) < len(all_words) and set(words) <= set(all_words)


def _places(text: str, name: str) -> list[int]:
    return [m.start() for m in re.finditer(rf"(?<![\w.&'’-]){re.escape(name)}(?![\w-])", text)]
