"""Words that stand for two organisations, or for an office: both companies, the two, the latter, the department."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.parties.couples import couple_at, couples
from torihiki.lang.en.parties.looked import BACK, MEMORY, earlier, plain
from torihiki.values.party import Party

__all__ = ["OFFICE", "of_two", "offices", "pairs"]

_TWO = sieve(
    r"(?<![A-Za-z])(?:[Bb]oth (?:companies|firms|sides|parties|groups|banks)|[Tt]he (?:two|companies|firms|pair|duo|partners)(?: "
    r"companies| firms| sides| groups| banks| partners)?)(?![A-Za-z-])"
)
_OF_TWO = sieve(r"(?<![A-Za-z])[Tt]he (former|latter)(?![A-Za-z-])(?! (?!was|is|are|were|has|had|will|would|said|agreed|plans)[a-z])")
OFFICE = sieve(r"\b(?:Department|Ministry|Agency|Commission|Bureau)\b")  # in the name of a public body
_BODY = sieve(r"(?<![A-Za-z])[Tt]he (department|ministry|agency|commission|bureau)(?![A-Za-z-])(?! (?:of|for) [A-Z]| store| that )")


def offices(scene: Scene, named: Sequence[Found[Any]]) -> Iterator[Found[Any]]:
    """The department, the ministry: the public body of that kind that was told last."""
    for match in _BODY.finditer(scene.text) if named else ():
        told = [
            f for f in earlier(named, match.start(), _PAIR_MEMORY) if match[1] in f"{scene.text[f.start : f.end]} {f.value.name}".lower()
        ]
        if told:
            yield Found("party", match.start(), match.end(), plain(told[-1]), BACK, (), 0.6)


def of_two(scene: Scene, named: Sequence[Found[Any]]) -> Iterator[Found[Any]]:
    """The former, the latter: the first and the second of the two names told last, in this sentence or the one before."""
    for match in _OF_TWO.finditer(scene.text):
        first = scene.sentence(max(scene.sentence(match.start()).start - 1, 0)).start
        told = list({f.value.name: f for f in earlier(named, match.start()) if f.start >= first}.values())
        if len(told) > 1:
            yield Found("party", match.start(), match.end(), plain(told[-2 if match[1] == "former" else -1]), BACK, (), 0.6)


_SAID = sieve(
    r"[^.\n]{0,40}?(?:said|will|have|had|agreed|announced|declined|plan|signed|inked|did not|are|were|would|(?:co-?)?founded|formed|created|launched|established|started|set up|merged|teamed|joined|struck|unveiled|first|also|jointly|then|now|each|expect|intend|hope|want)(?![A-Za-z])"
)
_JOINED = sieve(r">?(?: \([^()]{1,30}\)| <[A-Z. ]{1,9}>)? (?:and|&) <?(?:the |its |[A-Z][a-z]+'s |[A-Z][a-z]+ )?")


# whose owner is told: the owner of the Norvane beer brand
_HAS_IT = sieve(
    r"\b(?:owners?|makers?|operators?|publishers?|parent|producers?|distributors?|brewers?|manufacturers?|franchisee) of (?:the )?(?:[a-z-]+ ){0,3}$"
)
_PAIR_MEMORY = 1500  # characters back in which two that were named together may stand


_AS_TWO = sieve(r">?\.?(?: \([^()]{1,30}\)| <[A-Z. ]{1,9}>)? (?:said|say|announced) (?:[a-z]+ )?they(?![a-z])")  # X and Y said they


def _together(scene: Scene, told: Sequence[Found[Any]], start: int) -> list[Found[Any]]:
    """The two names that were joined last, the second first, unless two stand in the sentence that begins at ``start``."""
    if len({f.value.name for f in told if f.start >= start}) > 1:
        return []
    often = {name for name, count in Counter(f.value.name for f in told).items() if count > 1}
    for second, first in zip(reversed(told), reversed(told[:-1]), strict=False):
        if (
            first.value.name != second.value.name
            and ({first.value.name, second.value.name} <= often or _AS_TWO.match(scene.text, second.end))
            and _JOINED.fullmatch(scene.text, first.end, second.start)
        ):
            return [second, first]
    return []


def _leading(told: Sequence[Found[Any]]) -> list[str]:
    """The two names that were told more often than any other, the second first; nothing where no two stand out."""
    counts = Counter(f.value.name for f in told).most_common(3)
    if len(counts) < 3 or counts[1][1] < 2 or counts[1][1] <= counts[2][1]:
        return []
    first = next(f.value.name for f in told if f.value.name in {counts[0][0], counts[1][0]})
    return [counts[1][0] if first == counts[0][0] else counts[0][0], first]


def pairs(scene: Scene, named: Sequence[Found[Any]]) -> Iterator[Found[Any]]:
    """Both companies, the two: those of the head above, those that were joined last, else the two names told last."""
    heads = couples(scene, named) if _TWO.search(scene.text) else []
    for match in _TWO.finditer(scene.text):
        if match.group().lower() == "the two" and not _SAID.match(scene.text, match.end()):
            continue
        head = couple_at(heads, match.start())
        names: list[str] = [] if head is None else [head.second.value.name, head.first.value.name]
        told = [f for f in earlier(named, match.start(), _PAIR_MEMORY) if not _HAS_IT.search(scene.before(f.start, 50))]
        near = [f for f in told if f.start >= match.start() - MEMORY]
        names = names or _leading(told)
        for found in [] if names else _together(scene, told, scene.sentence(match.start()).start) or reversed(near):
            if found.value.name not in names:
                names.append(found.value.name)
            if len(names) == 2:
                break
        if len(names) == 2:
            names.reverse()
            yield Found("party", match.start(), match.end(), Party(names[0], names=tuple(names)), BACK, (), 0.6)
