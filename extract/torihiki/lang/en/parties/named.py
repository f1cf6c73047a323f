"""Names that no table knows: found by form and position, then followed through the article with their short forms."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from ahocorasick_rs import AhoCorasick

from torihiki.core.language import Draft
from torihiki.core.lexicon import any_of
from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.core.weave import weave
from torihiki.lang.en.dates.words import MONTHS, WEEKDAYS
from torihiki.lang.en.labels import label_of
from torihiki.lang.en.parties.chains import spread
from torihiki.lang.en.parties.common import COMMON_WORDS
from torihiki.lang.en.parties.cut import Run, headline
from torihiki.lang.en.parties.headlines import below
from torihiki.lang.en.parties.houses import housed
from torihiki.lang.en.parties.known import SURE, UNSURE
from torihiki.lang.en.parties.nations import NATIONS
from torihiki.lang.en.parties.people import GIVEN_NAMES
from torihiki.lang.en.parties.persons import firmly
from torihiki.lang.en.parties.places import PLACES
from torihiki.lang.en.parties.runs import runs
from torihiki.lang.en.parties.shortened import ALIAS, FREE_BEFORE, initials, introduced
from torihiki.lang.en.parties.small import smalls
from torihiki.lang.en.parties.table import cells
from torihiki.lang.en.parties.units import kept_apart
from torihiki.lang.en.parties.weigh import ENOUGH, NEVER, weigh
from torihiki.lang.en.parties.wires import in_full
from torihiki.lang.en.parties.words import LEGAL
from torihiki.lang.naming import LATIN_HEADS
from torihiki.values.change import replace
from torihiki.values.party import Party

__all__ = ["ALIAS", "NAMED", "find_named", "settle_known"]

NAMED = "en.parties.named"

_COUPLED = re.compile(r"(?<=[A-Za-z])[-/–](?=[A-Z])")  # Norvane-Halden
_FREE_AFTER = re.compile(r"(?!\w)(?!-[a-z])(?!\.[a-z])")
_HEADS = LATIN_HEADS | frozenset((*LEGAL, "group"))
_TOP = 240  # characters in which a title ends
_BODY = 400  # characters of text below its headlines by which their names can be checked
_WIRE = 80  # the same where the headline is in capitals: a wire names all those again
_AIRLINES = (" Airways", " Airlines")  # say of a firm only what it is
_ACRONYM = 5  # letters of a word in capitals that many firms go by
_KNOWN_SMALL = 1.5  # what speaks against a word that the text writes small, too
_FIGURES = ("amount", "duration", "date", "quantity", "chip")
_COUNTED = frozenset(_FIGURES) - {"date"}  # names are looked for outside dates


def settle_known(draft: Draft) -> Draft:
    """Drop unsure readings of ambiguous words unless the article has a sure one of the same name."""
    sure = {f.value.name for f in draft.found if f.kind == "party" and f.confidence > UNSURE}
    draft.found = [f for f in draft.found if f.kind != "party" or f.confidence > UNSURE or f.value.name in sure]
    draft.found = [*_shortened(draft)]
    return housed(draft)


def _shortened(draft: Draft) -> Iterator[Found[Any]]:
    """Let an ambiguous word be the longer name that begins with it, where the article never writes its own name otherwise: Pioneer Natural, Pioneer."""
    text = draft.scene.text
    written = in_full(draft)
    known = [f for f in draft.found if f.kind == "party" and f.value.known]
    unsure = {f.value.name for f in known if f.confidence < SURE}
    plain = {text[f.start : f.end]: f.value for f in known}
    groups = {f.value.name: f.value for f in known if f.value.name.endswith(" Group")}
    own = {f.value.name.partition(" ")[0]: f.value for f in draft.found if f.kind == "party" and not f.value.known and " " in f.value.name}
    for found in draft.found:
        value = found.value
        if found.kind == "party" and (meant := written.get(text[found.start : found.end])) is not None:
            value = meant
        elif (
            found.kind == "party"
            and not value.known
            and value.name.endswith(_AIRLINES)
            and (head := value.name.rpartition(" ")[0]) in plain
            and not (found.end - found.start > len(value.name) and any(form.startswith(f"{head} ") for form in plain))
        ):
            value = plain[head]  # Norvane Airways, which is called Norvane elsewhere
        elif found.kind == "party" and (whole := groups.get(f"{value.name} Group")) is not None:
            value = whole  # SoftBank, in an article on SoftBank Group
        elif found.kind == "party" and (form := text[found.start : found.end]).isupper() and len(form) <= _ACRONYM and form in own:
            value = own[form]  # CTC, in an article on CTC Dealer Holdings Ltd
        elif found.kind == "party" and found.value.name in unsure:
            other = {text[f.start : f.end] for f in known if f.value.name == found.value.name} - {form}
            longer = {
                f.value.name: f.value for f in known if text[f.start : f.end].startswith(f"{form} ") and f.value.name != found.value.name
            }
            if len(longer) == 1 and not other:
                value = next(iter(longer.values()))
        yield found if value is found.value else replace(found, value=value)


def find_named(draft: Draft, chips: frozenset[str] = frozenset()) -> Draft:
    """Add unknown names, and short forms of all names that the article introduces; ``chips`` are names of products."""
    scene = draft.scene
    if not scene.dealt and not any(_in_name(scene.text, f) for f in draft.found):
        return draft
    closed = [
        Span(f.start, f.end)
        for f in draft.found
        if f.kind == "party"
        or (f.kind == "date" and not _dayword(scene, f))
        or (f.kind == "chip" and f.value.name and not _HEADED.match(scene.text, f.end))
    ]
    ends = {f.end for f in draft.found if f.kind == "party"}
    candidates = [run for run in below(scene, (*runs(scene, closed, ends), *smalls(scene, closed))) if run.text not in chips]
    scores = _scores(candidates, scene)
    listed = cells(scene)
    for run in candidates if listed else ():
        cell = listed[bisect_right(listed, (run.start, len(scene.text))) - 1]
        if cell.start <= run.start and run.stop <= cell.end and scores[run.text] > NEVER:
            scores[run.text] = max(scores[run.text], 0.0) + ENOUGH  # whatever its word is elsewhere
    firms = [Span(f.start, f.end) for f in draft.found if f.kind == "party" and f.value.kind not in {"media", "product"}]
    spread(scene, candidates, firms, scores)
    full = _forms(candidates, scores, kept_apart(scene.text, candidates))
    known = _called(draft, candidates)
    named = [f for f in _everywhere(scene, full, candidates) if scene.text[f.start : f.end] not in known]
    capitals = initials(draft, named)
    named = [f for f in named if scene.text[f.start : f.end] not in capitals]
    also = [Found("party", r.start, r.end, known[r.text], ALIAS, (), 0.75) for r in candidates if r.text in known]
    return weave(draft, [*named, *also, *introduced(draft, named, capitals)], _FIGURES)


def _called(draft: Draft, candidates: Iterable[Run]) -> dict[str, Party]:
    """Short forms of names that the tables know, where the article uses them: Mitsubishi, after Mitsubishi Corp."""
    alone = {run.text for run in candidates}
    out: dict[str, Party] = {}
    for found in draft.found:
        if (
            found.kind == "party"
            and found.value.known
            and not found.value.names
            and found.value.kind not in {"product", "media", "government"}
        ):
            for short in _short_forms(draft.scene.text[found.start : found.end].rstrip(".")):
                if short in alone:
                    out.setdefault(short, found.value)
    return out


_NO_FIRM = frozenset(
    ("AI", "Computing", "Memory", "Systems", "Silicon", "Semiconductor", "Compute", "Solutions", "Cloud", "Data", "Software")
)
_HEADED = sieve(rf" (?:[A-Z][a-z]+ )?(?:{any_of((LATIN_HEADS | {'Towers', 'Group', 'Holdings'}) - _NO_FIRM)})(?![A-Za-z])")  # Helios Towers
_GOES_ON = re.compile(r" [A-Z][a-z]")
_DAY_IN_NAME = sieve(
    r" (?:[A-Z][a-z]+ )?(?:Ventures|Capital|Partners|Group|Labs|Fund|Foundation|Energy|Technologies|Health|Media|Bancorp|Bancshares|Industries|Stores|Laboratories|Airlines|Motors)(?![A-Za-z])| & [A-Z]"
)


def _dayword(scene: Scene, found: Found[Any]) -> bool:
    """Whether a word for a day is a part of a name: Better Tomorrow Ventures."""
    word = scene.text[found.start : found.end]
    if word in {"Spring", "Summer", "Autumn", "Fall", "Winter"}:
        return _GOES_ON.match(scene.text, found.end) is not None and not headline(scene, found.start)  # seasons are written small
    return (
        word in {"Tomorrow", "Today", "Yesterday", "Sunday", "Monday", "Friday", "May", "April", "June", "August", "March"}
        and not headline(scene, found.start)
        and _DAY_IN_NAME.match(scene.text, found.end) is not None
    )


def _in_name(text: str, found: Found[Any]) -> bool:
    """Whether a figure may lie inside a name: it begins with a capital, or in the middle of a word."""
    start = found.start
    return found.kind in _COUNTED and (text[start].isupper() or (start > 0 and (text[start - 1].isalnum() or text[start - 1] in "&.+'-")))


def _scores(candidates: Sequence[Run], scene: Scene) -> dict[str, float]:
    """Evidence summed over all occurrences of a name; one mention as a person or place outweighs hints."""
    total: dict[str, float] = defaultdict(float)
    people: set[str] = set()
    firms = {run.text for run in candidates if firmly(run, scene)}
    for run in candidates:
        found = weigh(run, scene, firms)
        total[run.text] += found
        if (
            found == NEVER
            and len(run.tokens) in {2, 3}
            and run.text not in PLACES
            and (run.tokens[0] in GIVEN_NAMES or not run.tokens[-1].isupper())
        ):
            people.add(run.tokens[-1])
    for name in _only_above(candidates, scene):
        total[name] += NEVER  # a headline's words that the text knows nothing of
    legal = {run.text for run in candidates if run.stop > run.end}
    for name in total.keys() - legal - firms:
        if name.istitle() and " " not in name and f" {name.lower()} " in scene.text:
            total[name] -= _KNOWN_SMALL
    for name in people & total.keys():
        total[name] += 4 * NEVER  # a person is called by the surname later, and does what firms do
    return total


_PRICED = sieve(r"(?:,|:| [–—-]| \()\s?\(?[A-Z]{0,3}[$€£¥₹]\s?[0-9]")  # the head of an item: Norvane: $40m


def _only_above(candidates: Sequence[Run], scene: Scene) -> set[str]:
    """Names of the first headlines of which the text below, if there is some, has not even the first word."""
    above = {
        r.text
        for r in candidates
        if r.headline
        and r.start < _TOP
        and label_of(scene.text, scene.sentence(r.start).start) is None
        and not _PRICED.match(scene.text, r.stop)
    } - {r.text for r in candidates if not r.headline or r.start >= _TOP}
    if not above:
        return above
    heads = {scene.sentence(r.start).start for r in candidates if r.headline}
    body = " ".join(scene.text[s.start : s.end] for s in scene.sentences if s.start not in heads)
    return {
        name
        for name in above
        if (name.split(" ")[0] not in body or _placed(name, body)) and len(body) > (_WIRE if name.isupper() else _BODY)
    }


def _placed(name: str, body: str) -> bool:
    """Whether a headline's words tell things of a place, and no name of the text: SELLS TEXAS PROPERTIES."""
    first, _, rest = name.partition(" ")
    return name.isupper() and rest != "" and first.title() in PLACES and rest.lower() in COMMON_WORDS and name.title() not in body


def _forms(candidates: Iterable[Run], scores: Mapping[str, float], apart: Mapping[str, int]) -> dict[str, str]:
    """Every written form → canonical name: full names, and their short forms that stand alone somewhere; ``apart``: see ``units``."""
    accepted = {run.text for run in candidates if scores[run.text] >= ENOUGH}
    alone = {part for run in candidates for part in (run.text, *_COUPLED.split(run.text))}
    legal = {run.text for run in candidates if run.stop > run.end}  # Kelvar Corp beside Kelvar Drive: a firm by itself
    forms: dict[str, str] = {name: name for name in accepted}
    first = {run.text: run.start for run in sorted(candidates, key=lambda r: -r.start)}
    told = {run.text: run.start for run in sorted(candidates, key=lambda r: -r.start) if not run.headline}
    for name in sorted(accepted):
        if name.isupper() and " " in name:  # a heading in capitals; the text writes it otherwise
            written = " ".join(token.capitalize() for token in name.split(" "))
            if written in alone or any(short in alone for short in _short_forms(written)):
                forms[name] = forms[written] = written
                forms |= {short: written for short in _short_forms(written) if short in alone}
                accepted.discard(name)
    for name in sorted(accepted, key=lambda n: (-len(n), n)):
        for short in _short_forms(name) if forms.get(name) == name else ():
            if short in alone and short not in legal and (short not in accepted or len(short) < len(name)):
                if short in first and told.get(short, first[short]) < apart.get(name, 0):
                    forms.setdefault(short, short)  # X, which sells its arm X Polska
                    continue
                other = forms.get(short, short)
                if other == short or other not in first or first[name] <= first[other]:
                    forms[short] = name  # of two that begin so, the one that the article is about
    for form in sorted(f for f in alone if f.endswith(_SAVERS)):
        savers = {full for full in accepted if full.startswith(f"{form.rpartition(' S')[0]} Savings")}
        if len(savers) == 1:
            forms[form] = savers.pop()  # Tarn S and L, of Tarn Savings and Loan Association
    written_as: dict[str, list[str]] = defaultdict(list)
    for form, name in forms.items():
        written_as[name].append(form)
    for name, longer in pairwise(sorted(accepted)):  # what begins like a name stands right behind it
        if longer.startswith(name) and " " in name and forms.get(name) == name:
            moved = written_as.pop(name)  # Vireo Pharma, of Vireo Pharmaceuticals
            forms |= dict.fromkeys(moved, longer)
            written_as[longer] += moved
    upper = {name.upper(): name for name in accepted if not name.isupper()}
    for name in sorted(
        set(upper.values()), key=lambda n: (-len(n), n)
    ):  # a headline's short form: NORVANE TO BUY …, Norvane Systems Inc said
        upper |= {short.upper(): name for short in _short_forms(name) if short.upper() in alone}
    for name in sorted(form for form in alone if form.isupper() and " " in form and form not in upper):
        whole = {full for full in accepted if not full.isupper() and _cut_short(name, full)}
        if len(whole) == 1:
            upper[name] = whole.pop()  # NORVANE MFTG TO BUY …, Norvane Manufacturing Co said
    canonical = {form: upper.get(name, name.title() if name.isupper() and name.title() in PLACES else name) for form, name in forms.items()}
    return canonical | {capitals: forms.get(name, name) for capitals, name in upper.items() if capitals != name}


_FIRST_NAMES = re.compile(r"(?:(?:Wm|Geo|Chas|Thos|Jas|Jos|Robt|Edw|[A-Z])\. ?(?:[A-Z]\. ?)*)(?=[A-Z][a-z]{3})")
_SAVERS = (" S and L", " S&L", " S & L")


def _cut_short(name: str, full: str) -> bool:
    """Whether a headline's words are those of a name, cut short: MFTG for Manufacturing, INDS for Industries."""
    short, words = name.split(" "), full.upper().split(" ")
    return (
        len(short) <= len(words)
        and short[0] == words[0]
        and all(_in_order(one, word) for one, word in zip(short[1:], words[1:], strict=False))
    )


def _in_order(letters: str, word: str) -> bool:
    """Whether letters stand in a word in their order, the first one at its beginning."""
    rest = iter(word)
    return letters[0] == word[0] and all(letter in rest for letter in letters)


# what many names of a land begin with, and are called without: Deutsche Norvane, later Norvane
_FORENAMES = frozenset((
    "Deutsche", "Royal", "Koninklijke", "Banco", "Banca", "Banque", "Grupo", "Gruppo", "Groupe", "Compagnie", "Société", "Nippon",
    "Svenska", "Norsk", "Dansk", "Österreichische",
))  # fmt: skip


def _short_forms(name: str) -> Iterator[str]:
    """Vireo Micro → Vireo; Marrow & Finch Cloud → Marrow & Finch; Stone Mill Systems → Stone Mill."""
    tokens = name.split(" ")
    if (own := _FIRST_NAMES.match(name)) is not None and tokens[-1] not in _HEADS and name[own.end() :].lower() not in COMMON_WORDS:
        yield name[own.end() :]  # A. Norvane, Chas. P. Norvane
    while len(tokens) > 1 and tokens[-1] in _HEADS:
        tokens = tokens[:-1]
        if tokens[-1] == "&" and len(tokens) > 2:
            tokens = tokens[:-1]  # Soho House & Co
        if tokens[-1] != "&":
            yield " ".join(tokens)
    first = tokens[0]
    if (
        len(tokens) == 2
        and (first in PLACES or first in _FORENAMES)
        and len(tokens[1]) > 3
        and tokens[1].lower() not in COMMON_WORDS
        and tokens[1] not in PLACES
    ):
        yield tokens[1]  # Sichuan Norvane
    if len(tokens) == 1 and first.lower().endswith((".com", ".io", ".ai")) and len(first) > 7:
        yield first.rpartition(".")[0]  # Merrow.com, later Merrow
    if (
        len(tokens) > 1
        and (len(first) > 3 or (len(first) == 3 and first.isupper()))
        and first.lower() not in COMMON_WORDS
        and first not in PLACES
    ):
        yield first


def _everywhere(scene: Scene, forms: Mapping[str, str], candidates: Iterable[Run]) -> Iterator[Found[Any]]:
    """All occurrences of the accepted forms in the text."""
    if not forms:
        return
    stops = {(run.start, run.text): run.stop for run in candidates}
    written = sorted(forms)
    text, done = scene.text, 0
    hits = AhoCorasick(written).find_matches_as_indexes(text, overlapping=True)
    for index, start, stop in sorted(hits, key=lambda hit: (hit[1], -hit[2])):
        form = written[index]
        tagged = (start, form) in stops and text[start - 1 : start] == "-"  # BRIEF-Norvane
        coupled = done and done == start - 1 and text[done] in "-/–"  # the Norvane-Halden alliance
        if start < done or not (tagged or coupled or FREE_BEFORE.match(text, start)) or not _FREE_AFTER.match(text, stop):
            continue
        done = stop
        end = max(stop, stops.get((start, form), 0))
        if forms[form] != form and _personal(scene, start, stop):
            continue
        rule = NAMED if forms[form] == form else ALIAS
        kind = "government" if forms[form].startswith(("Ministry ", "Department ")) else None
        yield Found("party", start, end, Party(forms[form], kind=kind), rule, (), 0.75)


def _personal(scene: Scene, start: int, end: int) -> bool:
    """Whether a short form is here a part of a longer capitalised run (another name)."""
    after = re.match(r" (?!Inc|Corp|Ltd)[A-Z][a-z]", scene.text[end : end + 7])
    before = re.search(r"[a-z] ([A-Z][a-z]+) $", scene.before(start, 24))
    return after is not None or (before is not None and before[1].lower() not in _BEFORE)


# what begins with a capital and is no part of a name: on Friday Norvane said, its rival Norvane's German Halden unit
_BEFORE = frozenset((*MONTHS, *WEEKDAYS, *(n.adjective.lower() for n in NATIONS)))
