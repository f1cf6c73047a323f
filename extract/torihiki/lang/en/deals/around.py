"""What is known where a sentence of deals is read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.span import Span
from torihiki.deals.shape import PartyRole
from torihiki.lang.en.deals.topic import Topic

__all__ = ["Around"]


@dataclass(frozen=True, slots=True)
class Around:
    """What is known where a sentence is read: what the text goes on about, all names, and on which side each was told."""

    scene: Scene
    sentence: Span
    topic: Topic
    main: list[Found[Any]]
    figures: Sequence[Found[Any]]  # of the sentence
    parties: Sequence[Found[Any]]
    sided: Mapping[str, set[PartyRole]]
