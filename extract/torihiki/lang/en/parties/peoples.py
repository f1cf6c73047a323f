"""Nations that stand for a firm of theirs: Microsoft licenses the Finns' patents, the Germans have a week to answer the Italians."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from torihiki.core.lexicon import any_of
from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.parties.epithets import nation
from torihiki.lang.en.parties.looked import BACK, MEMORY, earlier, plain
from torihiki.lang.en.parties.nations import PEOPLES

__all__ = ["peoples"]

# the same word as of one of them: only where nothing follows that it could describe
_SAME = {
    "French": "FR", "Dutch": "NL", "Swiss": "CH", "Japanese": "JP", "Chinese": "CN", "British": "GB", "Irish": "IE", "Portuguese": "PT", "Taiwanese": "TW", "Spanish": "ES", "Danish": "DK",
}  # fmt: skip
_PEOPLE = sieve(
    rf"(?<![A-Za-z])[Tt]he (?:({any_of(PEOPLES)})(?![A-Za-z])|({any_of(_SAME)})(?=['’](?!s)|[,.;] | (?:said|say|have|had|are|were|will|would|want|wanted|offered|agreed|bid|walked|could|may|did|put|paid|bought|sold)(?![a-z])))"
)


def peoples(scene: Scene, named: Sequence[Found[Any]]) -> Iterator[Found[Any]]:
    """The firm of that nation, where the article has told of one alone."""
    for match in _PEOPLE.finditer(scene.text):
        code = PEOPLES[match[1]] if match[1] else _SAME[match[2]]
        told = [f for f in earlier(named, match.start(), 2 * MEMORY) if nation(scene, f) == code]
        if len({f.value.name for f in told}) == 1:
            yield Found("party", match.start(), match.end(), plain(told[-1]), BACK, (), 0.6)
