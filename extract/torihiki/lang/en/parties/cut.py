"""The name inside a capitalised run: without the sentence's opening words, titles and what only describes it."""

from __future__ import annotations

import re
from typing import NamedTuple

from torihiki.core.lexicon import any_of
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.deals.words import CLASSES
from torihiki.lang.en.parties.common import COMMON_WORDS
from torihiki.lang.en.parties.edges import (
    BASED,
    BRANCHES,
    DEMONYMS,
    FEATURES,
    FIRM_ENDS,
    MAKERS,
    NAME_ENDS,
    NAME_HEADS,
    NAME_STARTS,
    PLAIN,
    TIMES,
)
from torihiki.lang.en.parties.joined import joined
from torihiki.lang.en.parties.openers import begins, national, prepositional
from torihiki.lang.en.parties.places import PLACES
from torihiki.lang.en.parties.tails import longer, tail
from torihiki.lang.en.parties.words import LEGAL, NOUNS, PERSON_TITLES
from torihiki.lang.naming import LATIN_HEADS

__all__ = ["Run", "cut", "headline", "within", "written"]

_LEGAL = sieve(rf"(?:,? (?:{any_of(LEGAL)})(?![A-Za-z])\.?){{1,3}}")
_TRAILING_LEGAL = frozenset(LEGAL)
_TAIL = re.compile(rf" (?:{any_of(_TRAILING_LEGAL - {'Group', 'Holdings', 'Holding', 'Company'})})$")  # of what lies left of endpos
_TITLE_TOKENS = frozenset(word for title in PERSON_TITLES for word in title.split())
# 3i Partners, 8VC: a figure with a letter begins a name; bare figures only where one of a list is named (from 1789 Capital)
_NUMBERED = re.compile(
    r"(?:(?<![\w.,$€£¥#-])[0-9]{1,4}[a-zA-Z]{1,4}[0-9]?|(?:, |and |from |by |with |including )(?!(?:19|20)[0-9]{2} )[0-9]{2,4}) $"
)
_TOKENS = re.compile(r"[^ ]+")
_TAG = re.compile(r"[A-Z]{4,}-(?=[A-Z][a-z])")
# owners that begin names: People's Harbour Bank
_WHOSE = re.compile(
    r"(?<![\w'])(?:People|Children|Nature|Women|Queen|King|Prince|Princess|Bishop|Farmer|Traveler|Traveller|Baker|Hunter|Driver|Mother|Father|Brother|Sister|Uncle|Aunt|Grandma|Pilgrim|Sailor|Fireman|Fisherman|Seaman|Shepherd|Brewer|Butcher|Maker|Gentleman|Merchant|Miller|Weaver|Potter|Carpenter|Devil|Angel|Dog|Cat|Bull|Lion|Eagle|Hog|Goat|Fox|Wolf|Bear|Duck|Lady|Lord|Land|World|Sportsman|Fashion|Young|Teacher|Doctor|Nurse|Officer|Soldier|Captain|Player|Everyman|Builder|Gardener|Lovers?)'s $"
)
# J.W. Penrose: two initials and more before a name; one is a person's
_INITIALS = re.compile(r"(?<![\w.])(?!U\.[SKN]\.|E\.U\.|D\.C\.|A\.I\.|N\.Y\.|L\.A\.)[A-Z]\.(?: ?[A-Z]\.){1,2} $")
# J. Crew; one more name before it makes it a person, and what a letter numbers ends there: vitamin B. Norvane said
_INITIAL = re.compile(
    r"(?:(?<![\w'’.-])(?!(?:series|class|plan|type|vitamin|hepatitis|grade|part|phase|section|group|company|supplier|customer|option|model|unit) )[a-z]+ |[,;:(-] |(?<=[a-z]{3})[.!?] |\n|^)[A-Z]\. $"
)
_FUND_ENDS = frozenset(
    ("Advisors", "Capital", "Equity", "Fund", "Funds", "Global", "Group", "Holdings", "Investments", "Management", "Partners", "Ventures")
)


def within(text: str, start: int) -> bool:
    """Whether a word stands within a sentence, behind another one."""
    return start > 2 and text[start - 1] == " " and text[start - 2] not in _BEFORE_SENTENCES


class Run(NamedTuple):
    """A stretch that may be a name: ``text[start:end]`` is the name, ``stop`` lies after its legal form."""

    start: int
    end: int
    stop: int
    text: str
    tokens: tuple[str, ...]
    opening: bool  # nothing or only a mark stands before it in its sentence
    titled: bool  # a person's title stands before it, inside the run
    headline: bool  # all words of its sentence are capitalised


def cut(scene: Scene, start: int, end: int) -> Run | None:
    """The name inside a run, if there is one."""
    text = scene.text
    tokens: list[tuple[int, int]] = [(start + m.start(), start + m.end()) for m in _TOKENS.finditer(text[start:end])]
    based = [
        i
        for i, token in enumerate(tokens)
        if BASED.search(text[slice(*token)]) or (0 < i < len(tokens) - 1 and text[slice(*token)].lower() in MAKERS)
    ]
    tokens = tokens[based[-1] + 1 :] if based else tokens
    if tokens and (both := next((last for at, _ in tokens if (last := joined(scene, at))), 0)):
        first = next(at for at, _ in tokens if joined(scene, at))
        legal = _LEGAL.match(text, both)
        if (initials := _INITIALS.search(text[max(first - 10, 0) : first])) is not None:
            first -= len(initials.group())
        name, loud = text[first:both], headline(scene, first)
        return Run(
            first, both, legal.end() if legal else both, name, tuple(name.split(" ")), loud or first in {0, 1}, titled=False, headline=loud
        )
    if tokens and (tag := _TAG.match(text, tokens[0][0], tokens[0][1])):
        tokens[0] = (tag.end(), tokens[0][1])  # BRIEF-Norvane to buy
    loud = headline(scene, start)
    inside = not loud and (within(text, start) or (start > 2 and text[start - 1] == "<"))
    numbered = _numbered(text, tokens)
    titled = numbered is None and _strip_left(scene, tokens, inside=inside, loud=loud)
    owned = len(tokens) == 1 and not loud and _WHOSE.search(text[max(tokens[0][0] - 12, 0) : tokens[0][0]])  # Nature's Best
    if tokens and not owned and text[tokens[0][0] : tokens[-1][1]] not in PLACES:
        _strip_right(text, tokens, inside=inside, loud=loud)
    if not tokens:
        return None
    first = tokens[0][0]
    last = tail(scene, first, longer(text, tokens), text[slice(*tokens[-1])], loud=loud)
    stop = last
    while (form := _TAIL.search(text, first, last)) is not None and not text.endswith(" &", first, form.start()):
        last = form.start()  # but Brandt & Co
    legal = _LEGAL.match(text, last)
    if legal and text.endswith(" Banking", first, last) and legal.group().startswith(" Corp"):
        last += len(legal.group().rstrip(".").split(" ")[1]) + 1  # nobody calls an Oakfield Banking Corp without it
    if (
        legal
        and legal.group().startswith(" Corp")
        and not loud
        and (short := _IN_CAPITALS.match(text, legal.end())) is not None
        and _spells(short[1], text[first : legal.end()])
    ):
        last = legal.end()  # Tarn Industry Development Corp (TIDC)
    if legal:
        stop = max(stop, legal.end())
        if text[stop - 1] == "." and text[stop : stop + 1] in {"", "\n"}:
            stop -= 1
    opening = first in {0, 1} or first != start or text[first - 2 : first].strip(" \"'(*•>-") == "" or text[first - 2] in ".!?:\n•"
    if numbered is not None:
        first, opening = numbered, False
    elif first == start and (whose := _WHOSE.search(text[max(first - 12, 0) : first])):
        first, opening = first - len(whose.group()), False
    elif first == start and (initials := _INITIALS.search(text[max(first - 10, 0) : first])):
        first -= len(initials.group())
    elif first == start and not loud and _INITIAL.search(text[max(first - 24, 0) : first]):
        first -= 3
    elif not loud and (own := national(text, first, stop, [text[slice(*t)] for t in tokens])) is not None:
        first = own
    name = text[first:last]
    if (
        stop > last
        and " " not in name
        and not loud
        and not text.endswith(" of ", 0, first)
        and (name in PLACES or name.lower() in COMMON_WORDS)
    ):
        name = text[first:stop].rstrip(".")  # Salzgitter AG, Next plc: alone the word means something else
        last = first + len(name)
    return Run(first, last, stop, name, tuple(name.split(" ")), opening or loud, titled, loud)


_IN_CAPITALS = re.compile(r" \(([A-Z]{3,7})\)")


def _spells(short: str, name: str) -> bool:
    """Whether the letters are those of all words of the name, the legal form among them."""
    letters = "".join(word[0] for word in name.split(" ") if word[0].isupper())
    return short == letters and len(letters) > name.count(",") + 1


def _strip_left(scene: Scene, tokens: list[tuple[int, int]], *, inside: bool, loud: bool) -> bool:
    """Take off the words that only stand before the name; whether a person's title was among them."""
    titled, text = False, scene.text
    while tokens:
        word = text[slice(*tokens[0])]
        if word in _TO_TITLES and len(tokens) > 2 and text[slice(*tokens[1])] in _TITLE_TOKENS:
            del tokens[:2]  # Managing Director Jane Doe
            titled = True
            continue
        if _plain(word):
            if not loud and _WHOSE.search(text[max(tokens[0][0] - 12, 0) : tokens[0][0]]):
                break  # Nature's Best
            if any(text[tokens[0][0] : token[1]] in PLACES for token in tokens[1:]):
                break  # Saudi Arabia, New York State
            if (
                _kept(text, tokens, inside=inside, loud=loud)
                or _seen(scene, tokens, loud=loud)
                or (len(tokens) == 1 and _alone(scene, tokens[0], inside=inside))
            ):
                break
        elif word != "&" and not (
            len(tokens) > 1 and _class(word) and (loud or not _headless(word.lower(), [text[slice(*t)] for t in tokens[1:]]))
        ):
            break
        titled = titled or word in _TITLE_TOKENS
        tokens.pop(0)
    return titled


_OUTSIDE = TIMES | frozenset(CLASSES) | frozenset(NOUNS) | frozenset((
    "series", "also", "then", "now", "today", "yesterday", "tomorrow", "however", "meanwhile", "separately", "nasdaq", "net", "total",
    "round", "phase", "acting", "deputy", "junior", "senior", "executive", "here",
))  # fmt: skip
# words of the grammar that a sentence writes small: within it a capital makes them the name's (by Under Norvane, with On Tarn)
_LINKS = frozenset(CLASSES) - TIMES - set(NOUNS) - {"x", "us", "we", "no", "now"} | {"in", "on", "at", "by", "for", "from", "with"}
# words that begin with a capital behind a name for another reason
_BESIDE = _OUTSIDE - {"group", "company"} - {"can", "will", "like", "over", "inside", "plus", "between", "beyond", "all", "one", "once", "so", "may"} | frozenset((
    "chief", "president", "chairman", "shares", "share", "stock", "board", "committee", "preferred", "common", "ordinary", "convertible",
    "notes", "bonds", "bond", "index", "award", "act", "bill", "report", "annual", "quarterly", "offer", "agreement", "merger",
    "shareholders", "shareholder", "holders", "warrants", "said", "says", "inc", "unit", "division", "facility", "project", "program",
    "programme", "operations", "segment", "plant", "executive", "spokesman", "analyst", "analysts",
))  # fmt: skip
_BODIES = frozenset(("board", "committee"))  # Meat Producers Board, but the board of Norvane
_BANKS = frozenset((
    "Bank", "Bancorp", "Bancorporation", "Bancshares", "Banc", "Federal", "National", "Financial", "Savings", "Interstate", "Union",
    "Fidelity",
))  # fmt: skip
_SURE_FORMS = frozenset(("Inc", "Corp", "Ltd", "Plc", "PLC", "Co"))
_FORMS_ALONE = _SURE_FORMS - {"Co"} | {
    "Corporation", "Incorporated", "plc", "AG", "SE", "NV", "SA", "SpA", "AB", "GmbH", "LLC", "ASA", "Oyj", "Bhd",
}  # fmt: skip
# what no firm is called by itself, whatever form stands behind it
_NO_NAME = frozenset(
    ("the", "its", "their", "our", "a", "an", "this", "that", "and", "or", "of", "in", "for", "by", "to", "from", "with", "u.s", "uk", "us")
)
_TO_TITLES = frozenset((
    "Managing", "Executive", "Deputy", "Associate", "Assistant", "Acting", "Finance", "Creative", "Commercial", "Technical", "Sales",
    "Regional",
))  # fmt: skip
_HALF_TITLES = frozenset(("prime", "vice", "general", "managing"))  # no titles by themselves: Prime Venture Partners


def _kept(text: str, tokens: list[tuple[int, int]], *, inside: bool, loud: bool) -> bool:
    """Whether an ordinary word in a capital belongs to the name: from Union Bank, the Energy Northwest consortium, Indian Overseas Bank."""
    word, rest = text[slice(*tokens[0])].lower(), [text[slice(*t)] for t in tokens[1:]]
    if not loud and rest and _headless(word, rest):
        return True  # May Department Stores Co, Sun Bancorp
    if not loud and rest and begins(word, rest, text[tokens[-1][1] : tokens[-1][1] + 40], inside=inside):
        return True  # Union Carbide said
    if not loud and rest and rest[0][0].isupper() and prepositional(word, rest, text[tokens[-1][1] : tokens[-1][1] + 20]):
        return True  # On Tarn said
    if word == "first" and rest and not loud and (rest[-1] in _BANKS or (inside and len(rest) > 1 and rest[-1] in LATIN_HEADS)):
        return True  # First Security Bank
    if rest and rest[0] in _FORMS_ALONE and len(rest) == 1 and not loud and word not in _NO_NAME:
        return True  # Next plc, Mars Inc
    if not loud and rest and (rest[0] == "&" or rest[0].strip("'’") in {"n", "N"}):
        return True  # Drovers & Wool Bank, Pick 'n Tarn
    if len(rest) > 1 and rest[0] in _TITLE_TOKENS and rest[-1] not in FIRM_ENDS and rest[-1] not in _SURE_FORMS:
        return False  # Treasury Secretary Jane Doe
    if (
        not rest
        or (word in TIMES and not (inside and word in _LINKS))
        or (text[slice(*tokens[0])] in _TITLE_TOKENS and (word not in _HALF_TITLES or rest[0] in _TITLE_TOKENS))
    ):
        return False
    if word in DEMONYMS:
        body = rest[:-1] if rest[-1] in _SURE_FORMS and len(rest) > 1 else rest  # Arab Banking Corp
        return not loud and (body[-1] in FIRM_ENDS or body[-1].lower() in BRANCHES | PLAIN) and all(map(_ordinary, body))
    if (
        inside
        and text[slice(*tokens[0])].istitle()
        and (word not in _OUTSIDE or word in _LINKS)
        and rest[0].lower() not in DEMONYMS
        and rest[0][0].isupper()
    ):
        return True  # a capital in the middle of a sentence: the printer maker Desktop Metal
    return inside and (word in NAME_HEADS or rest[-1] in FIRM_ENDS)


def _seen(scene: Scene, tokens: list[tuple[int, int]], *, loud: bool) -> bool:
    """Whether the article writes an ordinary word and what follows so within a sentence: no title, no nation, no word that stands before names."""
    if loud or len(tokens) == 1:
        return False
    word = scene.text[slice(*tokens[0])]
    low = word.lower()
    if (
        not word.istitle()
        or word in _TITLE_TOKENS
        or low in DEMONYMS
        or low in _NO_NAME - _LINKS
        or (low in _OUTSIDE and low not in _LINKS)
    ):
        return False
    return written(scene, tokens[0][0], tokens[1][1])


def written(scene: Scene, start: int, end: int) -> bool:
    """Whether the article also writes these words within a sentence, where only a name has capitals: to After Dark; After Dark said."""
    text, words = scene.text, scene.text[start:end]
    at = text.find(words)
    while at >= 0:
        if at != start and within(text, at) and not text[at + len(words) : at + len(words) + 1].isalnum() and not headline(scene, at):
            return True
        at = text.find(words, at + 1)
    return False


# heads of names that no firm is called by without a word before them
_NEVER_ALONE = frozenset((
    "Airlines", "Airways", "Bancorp", "Bancorporation", "Bancshares", "Breweries", "Broadcasting", "Communications", "Enterprises", "Foods",
    "Industries", "Laboratories", "Minerals", "Mines", "Motors", "Petroleum", "Pharmaceuticals", "Publishing", "Resources", "Stores",
    "Systems", "Technologies",
))  # fmt: skip
# words of no name, before heads that mean things: Other Airlines, Regional Breweries
_OF_ANY = frozenset((
    "other", "new", "local", "regional", "foreign", "domestic", "several", "many", "some", "most", "both", "rival", "major", "big", "small",
    "large", "top", "leading", "all", "such", "more", "few", "these", "those", "parent", "sister", "fellow", "state-owned", "private",
))  # fmt: skip


def _headless(word: str, rest: list[str]) -> bool:
    """Whether what would be left of a name without its first word is none: only trades and legal forms."""
    if word in _NO_NAME or word in _OF_ANY or (word in CLASSES and word != "may"):
        return False
    if not all(
        w in _FORMS_ALONE or w == "Co" or w in LATIN_HEADS or w in _NEVER_ALONE or w in _BANKS or w.lower() in BRANCHES for w in rest
    ):
        return False
    if len(rest) > 1 and rest[-1] in _SURE_FORMS:
        return True
    return (word == "may" or word not in TIMES) and rest[-1] in _NEVER_ALONE


def _ordinary(word: str) -> bool:
    """Whether a word in a capital is one of the language: the Pacific of American Pacific Lithium."""
    low = word.lower()
    return word in LATIN_HEADS or low in COMMON_WORDS or low in BRANCHES or low in PLAIN


_CALLED = sieve(
    r"(?:start-?up|scale-?up|company|(?:fin|insur|ed|prop|health|agri|clean|legal)tech|chipmaker|neobank|unicorn|biotech|platform|lender) $"
)
_SEATS = frozenset(("University", "Institute", "Ministry", "Department", "College", "Bank", "House"))


def _alone(scene: Scene, token: tuple[int, int], *, inside: bool) -> bool:
    """Whether an ordinary word in a capital is a name by itself: fintech Mostly has, the University of Oregon."""
    if scene.text.startswith(" plc", token[1]):
        return True
    if scene.text[slice(*token)] in _SEATS:
        return scene.text.startswith((" of ", " for "), token[1])
    if scene.text[slice(*token)] == "Army":
        the = scene.before(token[0], 9)
        said = the.endswith(("the ", "The ")) and scene.text.startswith((" said", " announced", " has awarded", " awarded"), token[1])
        return said or (inside and (scene.text.startswith(" contract", token[1]) or the.endswith(("from the ", "with the "))))
    return inside and scene.text[token[1] : token[1] + 1] in " ,.'" and _CALLED.search(scene.before(token[0])) is not None


def _strip_right(text: str, tokens: list[tuple[int, int]], *, inside: bool, loud: bool) -> None:
    """Take off the words behind the name that are in capitals for another reason; a trade is a part of it, but in headlines."""
    while tokens:
        word = text[slice(*tokens[-1])]
        low = word.lower()
        if not loud and len(tokens) > 2 and text[slice(*tokens[-2])] == "&":
            return  # Norvane & Beyond
        if (
            not loud
            and len(tokens) == 1
            and (
                word in _SEATS
                or word == "Army"
                or text.startswith(" plc", tokens[0][1])
                or _CALLED.search(text[max(tokens[0][0] - 24, 0) : tokens[0][0]])
            )
        ):
            return
        if len(word) == 1 and len(tokens) > 1 and text.startswith((" share", " stock"), tokens[-1][1]):
            tokens.pop()  # Norvane B shares
            continue
        if word != "&" and (low not in COMMON_WORDS or low in NAME_ENDS or (not loud and len(tokens) > 1 and low in BRANCHES)):
            return
        if (
            not loud
            and len(tokens) > 1
            and word.istitle()
            and not (word == "Company" and _LEGAL.match(text, tokens[-1][1]))  # Norvane Power Company, Inc.
            and (
                low not in _BESIDE
                or (low in _BODIES and _ordinary((before := text[slice(*tokens[-2])]).removesuffix("s")) | before.endswith("ers"))
            )
        ):
            return  # Retail Acquisitions, Norvane Transport System: a capital within a sentence is the name's
        if word in FEATURES and len(tokens) > 1 and not loud and text[tokens[0][0] : tokens[-1][1]] not in PLACES:
            return  # a bank's name as well as a street's
        if low == "plan" and len(tokens) > 2 and text[slice(*tokens[-2])] in {"Pension", "Retirement"}:
            return
        tokens.pop()


def _numbered(text: str, tokens: list[tuple[int, int]]) -> int | None:
    """Where a name begins whose first word is a figure."""
    if not tokens or text[slice(*tokens[-1])] not in _FUND_ENDS:
        return None
    first = tokens[0][0]
    found = _NUMBERED.search(text[max(first - 18, 0) : first])
    return None if found is None else first - len(found.group().rstrip().rpartition(" ")[2]) - 1


_BEFORE_SENTENCES = frozenset('.!?:;\n"”“•*>-–—|)]/')
_WORD = re.compile(r"[A-Za-z][\w'-]{3,}")


# words that stand small in headlines, too
_LITTLE = frozenset((
    "after", "amid", "among", "against", "around", "before", "between", "despite", "during", "from", "into", "over", "than", "that",
    "through", "toward", "under", "until", "with", "within", "without",
))  # fmt: skip


# a headline whose verbs are small has capitals in names alone: Ridge Tool to buy Norvane
_SMALL_VERB = sieve(
    r"(?<=[A-Za-z)]) (?:to (?:acquire|bid|build|buy|cut|form|get|give|invest|issue|join|lease|lend|licen[sc]e|list|make|merge|open|pay|provide|purchase|raise|sell|set|spend|spin|supply|take|team|use|win)|"
    r"acquires?|agrees|backs|bags|bids|bought|buys|closes|completes|drops|ends|eyes|gets|inks|invests|joins|lands|leads|leases|lifts|makes|mulls|nears|orders|pays|plans|raises|rejects|scraps|secures|seeks|sells|set|signs|snaps|sold|takes|taps|weighs|wins|won|"
    r"has|have|had|was|were|will|would|said|acquired|agreed|announced|completed|invested|leased|licensed|merged|ordered|paid|raised|rejected|signed|took)(?![A-Za-z-])"
)


def headline(scene: Scene, at: int) -> bool:
    """Whether most words of the sentence are capitalised: a headline, where a capital tells nothing; a list of names has verbs beside them."""
    sentence = scene.sentence(at)
    kept: dict[int, bool] = scene.memo.setdefault("en.titled", {})
    if sentence.start not in kept:
        words = _WORD.findall(scene.text[sentence.start : sentence.end])
        small = [w for w in words if w[0].islower() and w not in _LITTLE]
        kept[sentence.start] = (
            sum(w[0].isupper() for w in words) * 10 > 7 * len(words)
            and len(small) * 10 <= max(len(words), 10)
            and not _SMALL_VERB.search(scene.text, sentence.start, sentence.end)
        )
    return kept[sentence.start]


def _plain(word: str) -> bool:
    """Whether a word is an ordinary one in a capital."""
    bare = word.rstrip(".")
    if bare.lower() in COMMON_WORDS:
        return bare.lower() not in NAME_STARTS
    return bare in _TITLE_TOKENS


_CLASS = frozenset(NOUNS) - {
    "bank", "group", "fund", "house", "exchange", "lab", "studio", "partner", "unit", "company", "venture", "rival", "parent", "platform",
    "titan", "brand",
}  # fmt: skip


_MAKERS = ("maker", "makers", "builder")  # with any goods before them
_SHORTEST = 7  # letters: Maker itself, and Makers


def _class(word: str) -> bool:
    """Whether a run's first word says what the firm is: Chipmaker Vireo, Bedmaker Vireo."""
    return word[0].isupper() and (word.lower() in _CLASS or (word.endswith(_MAKERS) and len(word) > _SHORTEST))
