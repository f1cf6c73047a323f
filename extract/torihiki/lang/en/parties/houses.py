"""Names that the firms of one house share: alone, the one of them that an article speaks of is meant."""

from __future__ import annotations

from collections import defaultdict

from torihiki.core.language import Draft
from torihiki.values.change import replace
from torihiki.values.party import Party

__all__ = ["housed"]

# each firm is a party by itself
_HOUSES = frozenset((
    "LG", "SK", "Samsung", "Hyundai", "Mitsubishi", "Sumitomo", "Mitsui", "Tata", "Reliance", "Adani", "Hanwha", "Lotte", "Panasonic",
    "Hitachi", "Doosan",
))  # fmt: skip


def housed(draft: Draft) -> Draft:
    """Let the name of a house mean the firm of it that alone is named in full: GM and LG, in an article on LG Energy Solution."""
    text = draft.scene.text
    members: dict[str, dict[str, Party]] = defaultdict(dict)
    alone = []
    for found in draft.found:
        if found.kind != "party" or not found.value.known or found.value.kind in {"product", "media"}:
            continue
        words = text[found.start : found.end]
        house = words.split(" ")[0]
        if house not in _HOUSES:
            continue
        if words == house:
            alone.append(found)
        else:
            members[house][found.value.name] = found.value
    meant = {id(f): members[text[f.start : f.end]] for f in alone}
    draft.found = [replace(f, value=next(iter(named.values()))) if len(named := meant.get(id(f), {})) == 1 else f for f in draft.found]
    return draft
