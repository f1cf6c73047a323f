"""Capitalised runs of an English text: what may be a name, cut to its name-like part."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.shapes import SHAPES
from torihiki.lang.en.parties.cut import Run, cut, headline, within, written
from torihiki.lang.en.parties.joined import joined
from torihiki.lang.en.parties.openers import prepositional
from torihiki.lang.en.parties.tails import CUT_SHORT, LETTERED, PARTICLE, TOKEN
from torihiki.lang.naming import LATIN_HEADS

__all__ = ["Run", "runs"]

# xFusion, tarnIQ, d'Arcy, 3Delta, St. Tarn: small letters, a figure or a word cut short may stand before the first capital
_SCALE = r"(?:[MBT]illion|Bn|Mn|Crore|Lakh|[KMG][Bb]ps|[KMG][Hh]z|Day|Year|Month|Week|Hour)"
_AND = r"(?:['’][nN]['’]?|[nN]['’])"  # Pick 'n Tarn
_RUN = sieve(
    rf"(?:(?<![\w@/#'.-])|(?<=UPDATE [0-9]-)|(?<=WRAPUP [0-9]-))(?:(?:[a-z]{{1,4}}|[dl]')(?=[A-Z][a-z])|(?!mac|web|watch)[a-z]{{3,10}}(?=[A-Z]{{2}})|(?<![$€£¥₹,])[0-9]{{1,3}}(?=[A-Z][a-z]{{2}})(?!{_SCALE})|{CUT_SHORT}\. (?:[A-Z]\. )?|(?:van(?: der| den| de)?|von(?: der)?|de(?: la)?|di|du|del|della) )?{TOKEN}"
    rf"(?: (?:& |{_AND} |{PARTICLE} |[A-Z]\. (?:[A-Z]\. )?)?(?:[dl]['’](?=[A-Z]))?{TOKEN}){{0,7}}"
)

_INITIAL = re.compile(r"(?<!\S)([A-Za-z.]+) [A-Z]\. ")
_TOKENS = re.compile(r"[^ ]+")
_SIGNS = ("$", "€", "£", "¥")
_UNIT = sieve(r"[0-9][ -][kMGTP]?(?:Wh?|Hz|VA|eV|[Bb](?:ps|it)?)$")  # 7.6 TWh


def runs(scene: Scene, closed: Sequence[Span], names: AbstractSet[int] = frozenset()) -> Iterator[Run]:
    """Runs outside ``closed`` (sorted spans of what is already read), cut at words that cannot start or end a name.

    ``names``: where known names end; what follows one without a break is the rest of a longer name.
    """
    text = scene.text
    at = done = 0
    for match in _RUN.finditer(text):
        start, end = match.span()
        if text.startswith(_SIGNS, end):
            end = max(text.rfind(" ", start, end), start)  # NZ$450 million: the letters are the currency's
        while at < len(closed) and closed[at].end <= start:
            at += 1
        for left, right in (piece for part in _lettered(text, start, end) for piece in _outside(*part, closed, at)):
            if left in names and text[left : left + 1] == " " and not headline(scene, left):
                continue  # the rest of a longer name that the table knows the beginning of
            for first, last in _apart(scene, left, right):
                run = cut(scene, first, last) if first >= done else None
                if run is not None:
                    done = run.end
                    if not _UNIT.match(text, max(run.start - 2, 0), run.end):
                        yield run


def _apart(scene: Scene, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A run's stretches between words that are in no name: Vireo Completes Acquisition Of Norvane."""
    text, first, whole = scene.text, start, 0
    if " " not in (word := text[start:end]):  # most are one word
        if joined(scene, start) >= end or not _parts(text, end, word):
            yield start, end
        return
    prose = not headline(scene, start)
    given = prose and _GIVEN.search(text[max(start - 12, 0) : start]) is not None
    for token in _TOKENS.finditer(text[start:end]):
        word = token.group()
        whole = max(whole, joined(scene, start + token.start()))
        if whole >= start + token.end():
            continue  # BELL AND HARMON SELLS UNIT
        if token.start() and word in _OFFICES and not (word == "Chief" and not _OF_CHIEF.match(text, start + token.end())):
            if first < start + token.start():
                yield first, start + token.start() - 1
            first = min(start + token.end() + 1, end)  # Norvane Chief Executive Jane Doe
        elif token.start() and word.istitle() and word.endswith("s") and _PHRASAL.match(text, start + token.end()):
            yield first, start + token.start() - 1  # Vireo Lines Up Funding
            first = min(start + token.end() + 1, end)
        elif given and token.start() and word.endswith("s") and word.istitle() and start + token.end() == end:
            continue
        elif prose and not token.start() and word.lower() in _LEADS and word.istitle() and _leads(scene, start, end):
            continue  # sold to In Motion
        elif prose and token.start() and word.lower() in _JOINS and word.istitle() and within(text, start):
            continue  # to Cook The Books
        elif prose and word.istitle() and not word.endswith(_FINITE) and word.lower() not in _JOINS | _TAKEOVERS:
            continue  # in Open Fiber, from Tarn Launch Alliance: a capital within a sentence is the name's
        elif _parts(text, start + token.end(), word):
            if first < start + token.start():
                yield first, start + token.start() - 1
            first = min(start + token.end() + 1, end)
    if first < end:
        yield first, end


def _leads(scene: Scene, start: int, end: int) -> bool:
    """Whether a preposition begins the name: it stands within a sentence, or does elsewhere, or no other subject comes."""
    first, *rest = scene.text[start:end].split(" ")
    if within(scene.text, start) or prepositional(first.lower(), rest, scene.text[end : end + 20]):
        return True
    second = scene.text.find(" ", scene.text.index(" ", start) + 1, end)
    return written(scene, start, end if second < 0 else second)


_OFFICES = frozenset((
    "CEO", "CFO", "COO", "CTO", "CIO", "CMO", "EVP", "SVP", "VP", "Scientist", "Strategist", "Chief", "President", "Chairman", "Chairwoman", "Chair", "Founder", "Co-Founder", "Co-founder", "Cofounder",
    "Spokesman", "Spokeswoman", "Spokesperson",
))  # fmt: skip
_OF_CHIEF = re.compile(
    r" (?:Executive|Financial|Operating|Technology|Technical|Information|Commercial|Marketing|Investment|Product|Scientific|Medical|Legal|Strategy|Revenue|People|Business|Economist|Scientist|Strategist)\b"
)
_GIVEN = re.compile(r"[a-z] (?:to|by|from|with) $")  # sold to Retail Acquisitions
_TAKEOVERS = frozenset(("acquisition", "merger", "takeover", "buyout", "stake", "deal", "bid"))  # Vireo Acquisition
_FINITE = ("s", "ed")  # of verbs: a headline that goes on in small letters
_PHRASAL = re.compile(r" (?:Up|Off|Out|Down|Away)(?![A-Za-z])")
_SHELL = re.compile(r" (?:Corp|Company|Co|Inc|Holdings|Ltd|Limited|[IVX]+)(?![a-z])")
_TRADED = frozenset((
    "investment", "pledge", "promise", "offer", "order", "loan", "lease", "leasing", "merger", "partnership", "grant", "bond", "equity",
    "contract", "licensing", "purchase", "venture", "series", "share", "sale",
))  # fmt: skip
_BODY = re.compile(
    r" (?:(?:Management|Development|Growth|Impact) )?(?:Partners|Fund|Funds|Management|Company|Corporation|Corp|Co|Group|Bank|Board|Authority|Agency|Association|Trust|Holdings|Ventures|Office)(?![a-z])"
)


_FORM = re.compile(r" (?:Corp|Co|Inc|Ltd|Plc)(?![A-Za-z])")
_LEADS = frozenset(("to", "in", "for", "with", "from", "at", "on", "by", "after", "into", "over", "via", "up", "off", "out", "down"))
_JOINS = frozenset(
    ("to", "in", "for", "with", "from", "at", "on", "by", "and", "the", "of", "as", "after", "into", "over", "amid", "via", "its")
)


def _parts(text: str, end: int, word: str) -> bool:
    """Whether a word that ends there is in no name."""
    return word.lower() in _BREAKS and word not in LATIN_HEADS and not _shell(text, end, word)


def _shell(text: str, end: int, word: str) -> bool:
    """Whether the word belongs to a name after all: Vireo Acquisition Corp, Delta Investment Partners."""
    if word == "Acquisition":
        return _SHELL.match(text, end) is not None
    if word.istitle() and word.lower() not in _JOINS and _FORM.match(text, end):
        return True  # Norvane Pump Co, Tarn Supply Inc
    return word.lower() in _TRADED and word.istitle() and _BODY.match(text, end) is not None


def _lettered(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretch, in two where a sentence ends behind a letter inside it."""
    for initial in _INITIAL.finditer(text, start, end) if ". " in text[start:end] else ():
        if initial[1] in LETTERED:
            yield start, initial.end() - 2
            start = initial.end()
    yield start, end


def _outside(start: int, end: int, closed: Sequence[Span], at: int) -> list[tuple[int, int]]:
    """The parts of a stretch that lie outside closed spans."""
    pieces: list[tuple[int, int]] = []
    while at < len(closed) and closed[at].start < end:
        if start < closed[at].start:
            pieces.append((start, closed[at].start))
        start = max(start, closed[at].end)
        at += 1
    if start < end:
        pieces.append((start, end))
    return pieces


# words that stand in no name; in headlines in capitals they part names
_NAMELIKE = frozenset((
    "alliance", "funding", "interest", "notes", "pilot", "bond", "construction", "supply", "leasing", "building", "debut", "credit",
    "credits",
))  # fmt: skip
_BREAKS = frozenset(word for shape in SHAPES if not shape.common for word in (*shape.words, *shape.nouns) if " " not in word) - _NAMELIKE | frozenset((
    "to", "sign", "signs", "signed",
    "invest", "invests", "raises", "raise", "launch", "launches", "unveil", "unveils", "announces", "announce", "reports", "says",
    "agrees", "accelerate", "expand", "completes", "secures", "lands", "pays", "cuts", "lifts", "plans", "seeks", "eyes", "hits",
    "takes", "gets", "wins", "scraps", "joins", "partners", "acquisition", "merger", "takeover", "stake", "bid", "deal", "in", "for",
    "with", "from", "at", "on", "by", "and", "the", "of", "as", "after", "into", "over", "amid", "via", "its", "inks", "begins", "starts", "names", "appoints", "files", "opens",
    "completed", "complete", "announced", "selects", "selected", "chooses", "awards", "awarded", "closes", "closed", "receives", "received", "enters", "entered", "extends",
    "renews", "deploys", "backs", "nears", "weighs", "mulls", "considers", "explores", "rejects", "ends", "terminates", "cancels", "halts", "delays", "postpones", "taps",
    "form", "enter", "team", "partner", "expand", "deploy", "shows", "sees", "confirms", "denies", "urges", "warns", "tells", "strikes", "draws", "lures", "woos", "courts", "dumps", "ditches", "snaps", "scoops", "trims", "slashes", "ups", "welcomes", "forms", "creates", "create", "creating", "boost", "boosts", "led", "leads", "joining", "valued", "worth", "talks", "series", "up", "off", "out", "down", "away",
))  # fmt: skip
