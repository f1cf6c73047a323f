"""How many: counts go to the chip that they stand beside, a list's total to none of its members."""

from __future__ import annotations

from collections.abc import Sequence

from torihiki.core.scene import Scene
from torihiki.core.span import Span
from torihiki.lang.silicon.unit import Count, Speech, Unit, listed

__all__ = ["bind_counts"]


def bind_counts(scene: Scene, units: Sequence[Unit], speech: Speech) -> list[Span]:
    """Bind counts; a count that covers a list belongs to none of its members. The spans of all counts that are read."""
    groups: list[list[Unit]] = []
    for unit in units:
        if groups and listed(scene, groups[-1][-1], unit, speech):
            groups[-1].append(unit)
        else:
            groups.append([unit])
    taken: list[Span] = []
    for group in groups:
        count = speech.before(scene, group[0])
        if count is not None:
            taken.append(Span(count.start, count.end))
            _give(group, count, group[0])
    for index, group in enumerate(groups):
        if group[-1].quantity is not None and len(group) == 1:
            continue
        wall = groups[index + 1][0].found.start if index + 1 < len(groups) else len(scene.text)
        count = speech.after(scene, group[-1], wall)
        if count is not None and (count.shared or not any(Span(count.start, count.end).overlaps(t) for t in taken)):
            taken.append(Span(count.start, count.end))
            _give(group, count, group[-1])
    return taken


def _give(group: Sequence[Unit], count: Count, nearest: Unit) -> None:
    """Let a list's nearest member have a count, or each if it holds for each; none of several if it can be the total."""
    first, last = group[0], group[-1]
    own = nearest is first and first.head and last.head and first.head != last.head and len(group) > 1
    if len(group) > 1 and not count.each and not own:
        return
    for unit in group if count.each else [nearest]:
        unit.quantity, unit.cues = count.bounds, count.cues
