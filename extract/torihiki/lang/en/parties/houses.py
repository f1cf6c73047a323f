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
    "Hitachi", "Doosan", "Volvo",
))  # fmt: skip


def housed(draft: Draft) -> Draft:
    """Let the name of a house mean the firm of it that alone is named in full: GM and LG, in an article on LG Energy Solution.

    Where one sentence names both (Hitachi sells its stake in Hitachi Astemo), the house itself is meant throughout.
    """
    text = draft.scene.text
    members: dict[str, dict[str, Party]] = defaultdict(dict)
    alone, full = [], defaultdict[str, set[int]](set)  # by house, the beginnings of the sentences that name a firm of it in full
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
            full[house].add(draft.scene.sentence(found.start).start)
    both = {house for f in alone if draft.scene.sentence(f.start).start in full[house := text[f.start : f.end]]}
    meant = {id(f): members[house] for f in alone if (house := text[f.start : f.end]) not in both}
    draft.found = [replace(f, value=next(iter(named.values()))) if len(named := meant.get(id(f), {})) == 1 else f for f in draft.found]
    return draft
