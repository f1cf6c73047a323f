"""Names listed with each other: investors, lenders, partners. What one of them is, all are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.parties.cut import Run
from torihiki.lang.en.parties.places import PLACES
from torihiki.lang.en.parties.weigh import ENOUGH, NEVER
from torihiki.lang.naming import LATIN_HEADS

__all__ = ["spread"]

# what stands between two of one list: a mark or "and", and words that say what the next one is
_AND = r"(?:,? (?:and|or|as well as|along with|alongside|together with|plus)|, with|,)"
_WHAT = (
    r"(?:(?:the|an?|its|their|existing|current|new|early|previous|prior|returning|fellow|strategic|angel|private|public|sovereign|state-owned|venture|growth|equity|wealth|pension|hedge|"
    r"capital|credit|investment|other|major|local|investors?|backers?|shareholders?|lenders?|banks?|funds?|firms?|companies|company|insurers?|insurer|giant|group|startups?|start-up|rivals?|"
    r"carmakers?|chipmakers?|chip|cloud|software|partners?|[A-Z][\w.]+'s|[A-Z][\w.]+-(?:based|backed|headquartered|owned|listed|focused|led)|[A-Z][a-z]+(?:ese|ian|ish|can|an|ch|ean)) )"
)
# when and for how much each was bought: X in 2013, Y for $2 billion in 2016 and, a year later, Z
_SUM = r"(?:(?:about|around|some|nearly|over|an undisclosed sum|[A-Z]{0,3}[$€£¥]\S{1,12}|[0-9][\d.,]*)(?: (?:million|billion|trillion|crore|euros|pounds|dollars|yen))*)"
_EACH = rf"(?: (?:for {_SUM}(?: in cash)?|in (?:(?:early|late|mid) )?(?:[A-Z][a-z]{{2,8}}\.? )?(?:19|20)[0-9]{{2}}|in (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{{0,6}}\.?|(?:last|a|the following) year(?: (?:later|earlier))?|last month)){{1,2}}"
_ALSO = rf"(?:,? and|,)(?: then)?(?:, (?:for {_SUM}|in (?:[A-Z][a-z]{{2,8}} )?(?:19|20)[0-9]{{2}}|(?:a|one|two|three) years? later|(?:last|this) (?:year|month|week)),)?"
_OF = r"(?:(?:the|an?|its) (?:[a-z]+ ){1,3}(?:business|unit|arm|division|operations|assets) of |(?:[a-z]+ ){1,4})?"
_BETWEEN = sieve(
    rf"{_EACH}{_ALSO} (?:(?:in|with|from|to|by) )?{_WHAT}{{0,5}}{_OF}$|{_EACH}?(?:,? and|,) (?:(?:another|a further|about|an additional) )?{_SUM} (?:of [a-z]+ |worth )?(?:in|into|with|from|to|for) {_WHAT}{{0,5}}{_OF}$|"
    rf"(?: <[A-Z. ]{{1,9}}>)?(?: of (?:the )?[A-Z][A-Za-z.]+(?: [A-Z][a-z]+)?)?(?: ?\([^()\n]{{1,40}}\))?(?:(?:{_AND}) {_WHAT}{{0,5}}|(?:'s)? (?:co-)?founders? (?:and (?:CEO|chief executive) )?| & | ?/ ?| x | × | \+ | ↔ )$"
)
_WIDEST = 110  # characters between two names of a list
# a list of persons: angel investors including
_ANGELS = sieve(
    r"(?:[Aa]ngels?|[Ee]ntrepreneurs|[Bb]usinessmen|[Cc]elebrities|[Aa]ctors?|[Ff]ounders|[Ee]xecutives|individuals|operators)(?: investors)?,? (?:(?:such as|like|including|include|included|and) )?$"
)
_ADDED = 2.0
_LEAST = -0.6  # below, other signs speak against a firm


def spread(scene: Scene, candidates: Sequence[Run], firms: Iterable[Span], scores: dict[str, float]) -> None:
    """Add to the scores of runs listed with an organisation; ``firms`` are those that are known to be one."""
    lists = []
    for runs, known, angels in _lists(scene, candidates, firms):
        if not angels:
            lists.append((runs, known))
            continue
        for run in runs:
            if len(run.tokens) in {2, 3} and run.stop == run.end and run.tokens[-1] not in LATIN_HEADS:
                scores[run.text] += NEVER
    for _ in range(4):  # a name that stands in several lists carries over
        changed = False
        for runs, known in lists:
            if not known and not any(scores[run.text] >= ENOUGH for run in runs):
                continue
            for run in runs:
                if _LEAST <= scores[run.text] < ENOUGH and run.text not in PLACES:
                    scores[run.text] += _ADDED
                    changed = True
        if not changed:
            return


def _lists(scene: Scene, candidates: Sequence[Run], firms: Iterable[Span]) -> Iterator[tuple[list[Run], bool, bool]]:
    """The runs of each list of two or more names, whether a known firm is among them, and whether it is one of persons."""
    items: list[tuple[int, int, Run | None]] = sorted(
        [*((r.start, r.stop, r) for r in candidates if r.text not in PLACES), *((f.start, f.end, None) for f in firms)], key=lambda i: i[:2]
    )
    text, here, known, angels, last = scene.text, list[Run](), False, False, -1
    for start, stop, run in items:
        joined = last >= 0 and last < start <= last + _WIDEST and _BETWEEN.match(text[last:start]) is not None
        if not joined:
            if here and (known or angels or len(here) > 1):
                yield here, known, angels
            here, known, angels = [], False, _ANGELS.search(scene.before(start, 60)) is not None
        if run is not None:
            here.append(run)
        known = known or run is None
        last = max(stop, last)
    if here and (known or angels or len(here) > 1):
        yield here, known, angels
