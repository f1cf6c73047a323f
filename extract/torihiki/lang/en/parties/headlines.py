"""Names in a headline whose words are all in capitals: they go as far as the text below writes them so: BID FOR NRV OUTLINED is one for NRV."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from torihiki.core.scene import Scene
from torihiki.lang.en.parties.common import COMMON_WORDS
from torihiki.lang.en.parties.cut import Run

__all__ = ["below"]

_HEAD = 120  # characters in which a wire's headline begins
_LEAST = 80  # characters of text by which its names can be checked
_DOES = ("ING", "ED")  # ends of verbs before a name: CONSIDERING NORVANE


def below(scene: Scene, candidates: Iterable[Run]) -> Iterator[Run]:
    """The runs; those of such a headline cut to what the text below knows as a name, without those that it knows as a common noun."""
    edge = scene.text.find("\n", 0, 2 * _HEAD)
    body = scene.text[edge:] if edge > 0 else ""
    for run in candidates:
        if (
            run.start >= _HEAD
            or run.end > edge
            or not (run.headline and run.text.isupper())
            or len(body) < _LEAST
            or _written(body, run.text)
            or run.stop > run.end
        ):
            yield run
        elif (shorter := _shorter(run, body)) is not None:
            yield shorter
        elif not all(_small(body, token) for token in run.tokens):
            yield run


def _shorter(run: Run, body: str) -> Run | None:
    """The longest part of the run that the text below writes as a name: its first words, or what stands behind verbs."""
    if len(run.tokens) == 1:
        return None
    for size in range(len(run.tokens) - 1, 0, -1):
        own, behind = run.tokens[:size], run.tokens[-size:]
        if _own(own) and _written(body, name := " ".join(own)):
            return run._replace(end=run.start + len(name), stop=run.start + len(name), text=name, tokens=own)
        if _own(behind) and all(word.endswith(_DOES) for word in run.tokens[:-size]) and _written(body, name := " ".join(behind)):
            return run._replace(start=run.end - len(name), text=name, tokens=behind)
    return None


def _own(words: tuple[str, ...]) -> bool:
    return not all(word.lower() in COMMON_WORDS for word in words)


def _written(body: str, name: str) -> bool:
    """Whether the text writes it with a capital."""
    return any(m.group()[0].isupper() for m in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w])", body, re.IGNORECASE))


def _small(body: str, word: str) -> bool:
    """Whether the text knows the word in small letters alone."""
    return f" {word.lower()}" in body and not _written(body, word)
