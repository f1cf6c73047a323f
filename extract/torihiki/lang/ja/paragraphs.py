"""Whether the line breaks of a text part paragraphs, so that what one speaks of ends there."""

from __future__ import annotations

from torihiki.core.scene import Scene

__all__ = ["begins", "in_paragraphs"]

_FEW = 1.4  # sentences in a line on average, up to which lines are no paragraphs


def in_paragraphs(scene: Scene) -> bool:
    """Whether lines hold several sentences; where each holds one, as in short news, a break between them tells nothing."""
    lines = [n for line in scene.text.split("\n") if (n := line.count("。"))]
    return sum(lines) > _FEW * len(lines)


def begins(scene: Scene, at: int) -> bool:
    """Whether a paragraph begins at a place."""
    return not scene.before(at, 4).strip() and scene.once(in_paragraphs)
