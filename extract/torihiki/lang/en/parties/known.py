"""Names that the tables know: letter case, neighbours and legal forms decide whether the words are meant as a name."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from torihiki.core.lexicon import any_of
from torihiki.core.rule import Reading, Rule
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.parties.common import COMMON_WORDS
from torihiki.lang.en.parties.cut import headline
from torihiki.lang.en.parties.dealing import does, governed, undergoes
from torihiki.lang.en.parties.edges import BRANCHES, DEMONYMS
from torihiki.lang.en.parties.listed import LISTED
from torihiki.lang.en.parties.nations import NATIONS
from torihiki.lang.en.parties.people import GIVEN_NAMES
from torihiki.lang.en.parties.things import member
from torihiki.lang.en.parties.words import HEADS_OF_KIN, LEGAL, NOUNS, SHORT_SUM, SUBJECT_VERBS, WEAK_HEADS
from torihiki.lang.en.wire import wired
from torihiki.lang.naming import LABEL, LATIN_HEADS, Name, Names
from torihiki.values.party import Party

__all__ = ["SURE", "UNSURE", "rule"]

SURE, UNSURE = 0.95, 0.3  # an unsure finding stays only if the article has a sure one of the same name

_AND_CO = (*LEGAL, "and Co", "& Co")
_LEGAL_TAIL = sieve(rf"(?:,? (?:{any_of((*_AND_CO, 'CIB', 'Corporate and Investment Bank'))})(?![A-Za-z])\.?){{1,3}}")
_KIN = sieve(rf"(?: [A-Z][A-Za-z&-]{{1,20}}){{0,2}} (?:{any_of(HEADS_OF_KIN)})(?: (?:&|and) (?:{any_of(HEADS_OF_KIN)}))?(?![A-Za-z])")
# a firm's house abroad, which wires name as a firm: Norvane Bank International Ltd
_ABROAD = sieve(
    rf"((?: Corp)? (International|Europe|Asia|Australia|Canada|America|Pacific|Overseas))(?:(,? (?:{any_of(_AND_CO)})(?![A-Za-z])\.?)|(?! [A-Z])(?![A-Za-z-]))"
)
_GOES_ON = re.compile(r" [A-Z]")  # in a headline, where every word has a capital: Shell Gas Deal
# a name of its own between the known one and a legal form: Aker Vind ASA
_FURTHER = sieve(
    rf"((?:(?: and)? [A-Z][A-Za-z&-]{{0,20}}){{1,3}}?),? (?:{any_of(set(LEGAL) - {'Group', 'Holdings', 'Holding', 'Company'})})(?![A-Za-z])\.?"
)
_VERB = sieve(
    rf"(?:'s | (?!prices? |shares? of |to )(?:also |now |then |and [A-Z][A-Za-z ]{{1,30}} )?(?:{any_of(SUBJECT_VERBS)})(?![A-Za-z]))"
)
_PAIRED = sieve(r"(?:, | and | or | & |/| x | × | \+ | - | ↔ )(?=[A-Z])")
_APART = sieve(r", (?:which|whose|an? |the |led |backed |based |owned )")
_LEFT_WORD = sieve(r"([A-Za-z][A-Za-z.'-]*)( (?:Inc|Corp|Ltd|Co)\.?)?,? $")
_LEFT_PAIR = sieve(r"(?:, | and | or | & |/| x | × | \+ | ↔ )$")
_TITLE = sieve(r"(?:^|[^A-Za-z])(?:Mr|Mrs|Ms|Dr|Prof|Sir|Lord|Judge|Senator|Minister|Professor|Chairman|President|Secretary|Founder)\.? $")
_DETERMINER = sieve(
    r"(?:^|[^A-Za-z])(?:an?|the|this|that|these|those|each|every|any|no|its|our|their|my|your|his|her) $",
    re.IGNORECASE,
)
_OPENING = sieve(r"(?:^|[.!?:;•*|>\"-] ?|\n[ \t>•*-]*)$")
_ATTRIBUTE = sieve(
    r"-(?:backed|led(?! (?:\w+ ){0,2}(?:consortium|group|team|syndicate|investor group|club|alliance))|owned|listed|based|style|like|powered|designed|made|style|controlled|affiliated|compatible|sized|linked|funded|"
    r"run)(?![a-z])"
)
# its Chilean unit, Anglo Sur: the unit's name goes on
_ITS_UNIT = sieve(r"(?:unit|subsidiary|affiliate|arm|division|offshoot),? $")
_OWN_NAME = sieve(r"(?: (?!Inc|Corp|Ltd|Co|Plc|Group|CEO|Chief|President)[A-Z][a-z]{2,15}){1,2}(?![A-Za-z])")
_STOP = sieve(r"[.,;]| (?:for|in|at|to|from|and|on|over|by|after|worth|last|this) |$")
_HYPHENED = sieve(r"-[a-z]{3,}")  # an Arm-chip designer
_AGED = sieve(r", (?:aged )?[1-9][0-9](?:, (?!(?:[0-9]|and))| and )")
_HYPHENED_NAME = sieve(rf"-[A-Z][a-z]+(?: [A-Z][A-Za-z]+){{0,2}} (?:{any_of(LEGAL)})(?![A-Za-z])")
_WEB = sieve(r"(?:://|www\.|@)[^\s]*$|[/._-]$")
_WEB_AFTER = sieve(r"\.(?:com|co|org|net|io|ai|jp|html?|php)(?![A-Za-z])|[/_][a-z0-9]|@")


def rule(names: Names) -> Rule[Party]:
    """The rule for known names; wakes at every surface."""
    return Rule("en.parties.known", "party", (LABEL,), sieve(""), _builder(names))


def _builder(names: Names) -> Callable[[re.Match[str], Scene], Reading[Party] | None]:
    def build(match: re.Match[str], scene: Scene) -> Reading[Party] | None:
        start = match.start()
        word = next((w for w in scene.words_within(start, start + 1) if w.label == LABEL), None)
        if word is None:
            return None
        name, end = names.at(scene.lower[start : word.end]), word.end
        if name is None or not _cased(name, scene, start, end) or _in_address(scene, start, end):
            return None
        left, right = scene.before(start, 40), scene.after(end, 60)
        if _ATTRIBUTE.match(right) or (name.common and _HYPHENED.match(right)) or (left.endswith("(") and right.startswith(":")):
            return None
        if member(scene.text[start:end], right):
            return None
        if right[:1] == "-" and right[1:2].isdigit() and len(name.surface) < 5 and name.surface.isupper():
            return None  # a band or a part: AWS-4
        if scene.text[start:end].isupper() and " " not in name.surface and _WEAPON.match(right):
            return None  # RBS 70 missiles
        if _AGED.match(right):
            return None  # Dell, 26, a guard
        if name.common and (_HYPHENED_NAME.match(right) or (_GOES_ON.match(right) and _in_name(left))):
            return None  # Sea-Land Corp, Red Lion Inns
        if _CLOCK.search(left):
            return None  # 13:58 JST
        if _AND_OTHER.match(right) and " " not in scene.text[start:end] and not headline(scene, start):
            return None  # Norvane Will & Emery
        if left.endswith(("-", "& ")) and " " not in scene.text[start:end] and _second_half(scene, start, left, right):
            return None
        if _INITIALS.search(left) and " " not in name.surface:
            return None  # M.W. Kellogg is not Kellogg
        abroad = _ABROAD.match(right) if wired(scene) and name.party.kind in {"company", "bank", "fund"} else None
        if abroad and abroad[2] not in name.party.name and (abroad[3] or not headline(scene, start)):
            return Reading(start, end + abroad.end(), Party(scene.text[start : end + len(abroad[1])], kind=name.party.kind), confidence=0.8)
        kin = _KIN.match(right) if name.party.kind != "product" else None
        if kin and not name.common and not (_GOES_ON.match(right, kin.end()) and headline(scene, start)):
            named = end + kin.end()
            legal = _LEGAL_TAIL.match(scene.text, named)
            return Reading(start, legal.end() if legal else named, Party(scene.text[start:named], kind="company"), confidence=0.8)
        further = _FURTHER.match(right)
        if further and _differs(name, scene, start, further[1].split()):
            end += further.end() - (further.group().endswith(".") and not right[further.end() :].strip())
            return Reading(start, end, Party(scene.text[start : word.end + len(further[1])], kind="company"), confidence=0.8)
        own = _OWN_NAME.match(right)
        if own and not (_ITS_UNIT.search(left) or _another(name, scene, start, end, own.end())):
            own = None
        if own and name.party.kind != "product":
            end += own.end()
            return Reading(start, end, Party(scene.text[start:end], kind="company"), confidence=0.8)
        tail = _LEGAL_TAIL.match(right)
        if tail is None and " " not in scene.text[start:end] and _named_after(left):
            return None
        confidence = SURE
        if (tail and name.common and _goes_before(left)) or ((tail or name.surface.endswith(" Bank")) and _PARTED.search(left)):
            return None  # Wexler Valve Co is not Valve, nor Texas Gulf Oil Corp Gulf Oil
        if name.surface.endswith((" Corp", " Inc", " Co")) and name.surface.count(" ") == 1 and _goes_before(left):
            return None  # nor Valve Corp
        if name.surface.startswith("Bank of ") and (_goes_before(left) or _KIND_OF_BANK.search(left)):
            return None  # Royal Tarn Bank of Canada, Industrial Development Bank of India
        if tail:
            end += len(tail.group()) - (tail.group().endswith(".") and not right[tail.end() :].strip())
        elif name.common:
            if _TITLE.search(left):
                return None
            confidence = _trust(names, name, scene, start, end)
        sells = names.clouds.get(name.party.name) if _CLOUD_UNIT.match(scene.text, end) else None
        return Reading(start, end, sells or name.party, confidence=confidence)

    return build


# Amazon's cloud unit: Amazon Web Services
_CLOUD_UNIT = sieve(
    r"['’]s? cloud(?:[- ]computing|[- ]services|[- ]infrastructure)? (?:unit|arm|division|business|subsidiary|operations?|service|platform|group)(?![a-z])"
)
_WEAPON = sieve(
    r"[ -][0-9]{1,3}(?: [A-Z]{1,3})?(?: [a-z-]+){0,2} (?:missiles?|launchers?|howitzers?|radars?|rifles?|guns?|engines?|helicopters?)(?![a-z])"
)


def _differs(name: Name, scene: Scene, start: int, words: Sequence[str]) -> bool:
    """Whether words between a known name and a legal form make it another firm's: they are no line of business, nor of its full name."""
    if name.party.kind in {"product", "media", "person"} or headline(scene, start):
        return False
    while words and words[-1] in LEGAL:
        words = words[:-1]  # CTC Dealer Holdings Ltd
    if not words or any(word.casefold() in name.party.name.casefold() or word in LEGAL for word in words):
        return False
    if "and" in words:  # Occidental Fire and Casualty Co; but not X and Y Co
        at = words.index("and")
        return 0 < at < len(words) - 1 and {words[at - 1].lower(), words[at + 1].lower()} <= BRANCHES
    if not all(word in LATIN_HEADS or word in WEAK_HEADS or word.lower() in BRANCHES or word.lower() in COMMON_WORDS for word in words):
        return True
    form = scene.text[start : start + len(name.surface)]
    return any(
        _OWN_FORM.match(scene.text, at.end()) for at in re.finditer(re.escape(form), scene.text)
    )  # Norvane Ltd, and Norvane Mines Ltd


_OWN_FORM = re.compile(r",? (?:Inc|Corp|Ltd|Plc|PLC|Co)(?![A-Za-z])")


def _goes_before(left: str) -> bool:
    """Whether a word that only a name can begin with stands right before, and no sentence begins with it."""
    word = _in_name(left)
    return word is not None and not _OPENING.search(left[: word.start()])


def _in_name(left: str) -> re.Match[str] | None:
    """The word of a name that stands right before."""
    word = _LEFT_WORD.search(left)
    if word is None or word[2] or left.endswith(", ") or not word[1].istitle() or _TITLE.search(left):
        return None
    low = word[1].lower()
    return None if low in COMMON_WORDS or low in DEMONYMS or low in _CLASS_WORDS else word


def _second_half(scene: Scene, start: int, left: str, right: str) -> bool:
    """Whether a name of its own stands before a hyphen or "&", and they are one firm: Tarnley-Sears Stores, Norvane & Forbes."""
    other = _FIRST_HALF.search(left)
    if other is None or _COUPLE.match(right) or headline(scene, start):
        return False
    edge = start - len(left)
    return not any(w.label == LABEL for w in scene.words_within(edge + other.start(), edge + other.end(1)))


_AND_OTHER = sieve(r" (?!Inc|Corp|Co|Ltd|Plc|PLC)[A-Z][a-z]+ & [A-Z][a-z]+")
_FIRST_HALF = sieve(r"(?<![\w.&'’-])([A-Z][A-Za-z.'’]{2,})(?:-| & )$")
# what two firms have with each other: the Norvane-Sears merger
_COUPLE = sieve(
    r" (?:[a-z-]+ ){0,2}(?:mergers?|deals?|tie-ups?|alliances?|ventures?|partnerships?|combinations?|agreements?|accords?|pacts?|talks|transactions?|consortium|consortia|groups?|teams?|contracts?|takeovers?|plans?|projects?|collaborations?|bids?|offers?)(?![a-z])"
)
_KIND_OF_BANK = sieve(
    r" (?:Development|Finance|Export|Import|Reserve|Savings|Investment|Credit|Commercial|Agricultural|Reconstruction|Trust|Trade) $"
)
_CLASS_WORDS = frozenset(NOUNS)
# words for a part of the world, which begin other firms' names: Texas Gulf Energy Corp
_PARTED = sieve(
    r"(?<![\w'’])(?:American|Texas|Ohio|Florida|Georgia|Michigan|Illinois|Indiana|Kansas|Oklahoma|Colorado|Dakota|Carolina|Virginia|Kentucky|Pennsylvania|Jersey|York|England|Western|Eastern|Northern|Southern|North|South|East|West|Central|Pacific|Atlantic|Mid-?[Ww]est(?:ern)?|National|First|United) $"
)
_INITIALS = sieve(r"(?<![\w.])(?!U\.[SKN]\.|E\.U\.|D\.C\.|N\.Y\.|L\.A\.)[A-Z]\. ?[A-Z]\. $")
_CLOCK = sieve(r"[0-9]{1,2}[:.][0-9]{2} ?(?:[ap]\.?m\.? )?$")
_GIVEN = sieve(r"(?:^|[^A-Za-z])([A-Z][a-z]+)(?: [A-Z]\.)? $")


def _named_after(left: str) -> bool:
    """Whether a given name stands right before: Michael Dell is no firm."""
    found = _GIVEN.search(left)
    return found is not None and found[1] in GIVEN_NAMES and found[1] not in _ALSO


_ALSO = frozenset((
    "Will", "May", "Grant", "Ray", "Jay", "Per", "Art", "Max", "Paris", "Austin", "Sky", "Dale", "Rob", "Chase", "Mark", "Bill", "Sue",
    "Rose", "Pat", "Ally", "China",
))  # words of other sorts, too  # fmt: skip


def _another(name: Name, scene: Scene, start: int, end: int, more: int) -> bool:
    """Whether a known name begins that of another firm, which takes part itself: Hyundai Rotem won, a stake in Tata Elxsi."""
    words = scene.text[end + 1 : end + more].split(" ")
    if name.party.kind in {"product", "media", "person"} or len(words) > 1 or words[0].lower() in COMMON_WORDS or headline(scene, end):
        return False
    right = scene.after(end + more, 60)
    if does(scene, end + more, right) or undergoes(scene, end + more, right):
        return True
    return _STOP.match(right) is not None and governed(scene, start, scene.before(start, 80))


def _cased(name: Name, scene: Scene, start: int, end: int) -> bool:
    """Whether the letter case fits: as in the table, in capitals, or (for coined names) capitalised."""
    text = scene.text[start:end]
    if text == name.surface:
        return True
    if text.isupper():
        return len(text) > 2
    if name.common or (name.surface.isupper() and len(text) < 5):
        return False
    if text.islower():
        return len(text) > 4 and scene.text[:240] == scene.lower[:240]
    return text[0].isupper()


def _in_address(scene: Scene, start: int, end: int) -> bool:
    """Whether the word is a part of a web address, a mail address, a file name or a share's sign: <SMBS ST>."""
    left = scene.text[max(start - 80, 0) : start]
    if end - start < _SIGN and _SIGNED.search(left) and _SIGN_ENDS.match(scene.text, end):
        return True
    if left[-1:] in {".", "/", "@", "-", "_"} or "://" in left:
        match = _WEB.search(left.rpartition(" ")[2].rpartition("\n")[2])
        if match and (match.group() not in {"-", "/"} or scene.text[start:end].islower()):
            return True
    return _WEB_AFTER.match(scene.text, end) is not None


_SIGN = 6  # letters of a sign
_SIGNED = sieve(r"<(?:[A-Z]{1,5} )?$")
_SIGN_ENDS = re.compile(r"(?:[. ][A-Z]{1,2})?>")


def _trust(names: Names, name: Name, scene: Scene, start: int, end: int) -> float:
    """How surely an ambiguous word is the organisation here."""
    left, right = scene.before(start, 40), scene.after(end, 60)
    text = scene.text[start:end]
    listed = _listed(names, scene, start, end)
    if LISTED.match(right) or right.startswith("'s ") or listed == SURE or (_HEADS_ITEM.match(right) and _OPENING.search(left)):
        return SURE
    word = _LEFT_WORD.search(left)
    capital_left = bool(word and word.group(1)[0].isupper() and not word.group(1).isupper() and not left.endswith(", "))
    if text.isupper() and name.surface != text:
        return 0.6 if _VERB.match(right) or _PAIRED.match(right) else UNSURE
    if listed:
        return listed
    if _OPENING.search(left):
        return (
            0.8
            if _VERB.match(right)
            or _LABELLED.match(right)
            or does(scene, end, right)
            or _STANDS.match(right)
            or _APART.match(right)
            or right.startswith(" (")
            else UNSURE
        )
    if (capital_left and not _NATIONS.search(left)) or re.match(r" [A-Z][a-z]", right):
        return UNSURE
    if _DETERMINER.search(left) and not _GROUP.match(right):
        return UNSURE if not _VERB.match(right) else 0.6
    return 0.85


# who is near a deal: Brookfield is the front-runner to buy
_STANDS = sieve(
    r" (?:is|was|are|were) (?:the (?:front-?runner|favou?rite|likely|preferred|only|sole|winning|successful|leading|biggest|largest) |among |close to |near |set to |poised to |nearing |considering |weighing |exploring |planning |expected to |understood |said to |in (?:early |advanced |exclusive )?(?:talks|discussions|negotiations))"
)
_NATIONS = sieve(rf"(?<![A-Za-z])(?:{any_of(n.name for n in NATIONS)})['’]s $")  # Israel's Tower
_GROUP = sieve(r" (?:group|conglomerate)(?![a-z])")  # the Adani group
_LABELLED = sieve(rf"(?::| [–—-])(?= (?:{any_of(SUBJECT_VERBS)})(?![A-Za-z]))")  # Vale: buys 15% of X
_HEADS_ITEM = sieve(r"(?:,|:| [–—-]| \()\s?\(?" + SHORT_SUM + r"(?![a-z])")  # Cohere: $500m


def _listed(names: Names, scene: Scene, start: int, end: int) -> float:
    """How sure a list with another known name makes the word; 0 where there is none."""
    pair = _PAIRED.match(scene.text, end)
    if pair:
        other = next((w for w in scene.words_within(pair.end(), pair.end() + 1) if w.label == LABEL), None)
        if other is not None and scene.text[other.start].isupper():
            near = names.at(scene.lower[other.start : other.end])
            if near is not None:
                return 0.6 if near.common else SURE
    left = scene.before(start, 40)
    before = _LEFT_PAIR.search(left)
    if before:
        edge = start - len(left) + before.start()
        for other in scene.words_within(max(edge - 40, 0), edge):
            if other.label == LABEL and other.end == edge and scene.text[other.start].isupper():
                near = names.at(scene.lower[other.start : other.end])
                return 0.0 if near is None else 0.6 if near.common else SURE
    return 0.0
