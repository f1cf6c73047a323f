"""Whether a transaction word stands as a verb, a passive or a noun; whether *to* begins an infinitive."""

from __future__ import annotations

from collections.abc import Sequence

from torihiki.core.scene import Word
from torihiki.core.sieve import sieve
from torihiki.deals.shape import Shape
from torihiki.lang.en.deals.frames.state import FIRMS, State, ahead, described, handles
from torihiki.lang.en.deals.items import Item
from torihiki.lang.en.deals.words import NOUN

__all__ = ["infinitive", "nounlike", "passive", "plain"]

_VENTURES = frozenset(("joint venture", "jv"))
_MEN = frozenset(("partner", "ally"))  # verbs that are also what somebody is
_MADE_NOUNS = frozenset(("restart", "build", "reopen", "merge"))
_PARTICIPLE = (
    "ed", "ught", "old", "en", "ilt", "id", "ade", "un off", "ed up", "en over", "ed out", "ught out", "ed off", "ld off", "lent",
)  # fmt: skip
_BE = frozenset(("be", "been", "being", "is", "are", "was", "were", "get", "gets", "got"))


def plain(s: State, item: Item, shape: Shape) -> bool:
    """Whether a word that is only a verb stands as a noun: the rent, a partner, its build."""
    first = item.word.partition(" ")[0]
    following = ahead(s)
    next_one = s.whole[s.at + 1] if s.at + 1 < len(s.whole) else None
    held = s.prep is not None and s.prep.word in {"in", "of"}
    if item.word in _VENTURES and held and next_one is not None and next_one.kind == "party":
        return True  # its stake in joint venture X
    if first == "licensed" and s.at > 0 and s.whole[s.at - 1].kind == "det" and following is not None and following.kind == "word":
        return True  # the licensed brands
    if first.endswith("ed") and not item.ref.label.startswith(NOUN) and s.at > 0 and s.whole[s.at - 1].kind in {"own", "poss"}:
        return True  # its licensed technology
    if first == item.word in _MADE_NOUNS and s.at + 1 < len(s.whole) and s.whole[s.at + 1].word == "of":
        return True  # the first ever restart of a plant
    if (
        item.ref.label.startswith(NOUN)
        or item.word in shape.nouns
        or first.endswith(("ed", "ing", "ought", "old", "by"))
        or (first != item.word and first not in _MEN)
    ):
        return False
    back = s.at - 1
    if first in _MEN and back >= 0 and s.whole[back].word == "to" and following is not None and following.kind == "party":
        return True  # to partner X
    while first in _MEN and back > 0 and s.at - back < 4 and s.whole[back].kind == "word":
        back -= 1  # a strong partner
    return back >= 0 and s.whole[back].kind in {"det", "own", "poss"}


def nounlike(s: State, cue: Word) -> bool:
    """Whether the word stands as a noun: the purchase."""
    if cue.label.startswith(NOUN):
        return True
    shape = s.shapes[cue.label]
    word = s.scene.lower[cue.start : cue.end]
    if word not in shape.nouns or word.endswith(("ed", "ing")):
        return False
    place = next((i for i, item in enumerate(s.whole) if item.start == cue.start), 0)
    before = s.whole[place - 1] if place else None
    if before is None:
        return True
    if before.kind == "word" and before.word == "to":
        return False
    if before.kind == "say" and place > 1 and (s.whole[place - 2].kind in {"det", "own"} or s.whole[place - 2].word.endswith("ly")):
        return True  # the previously announced purchase of
    if before.kind == "party" and handles(s, place - 1):
        return True  # X closes Y purchase
    if before.kind == "party" and place > 1 and s.whole[place - 2].word in {"on", "after", "amid"} and not word.endswith("s"):
        return True  # shares rise on X order
    return before.kind in {"det", "own", "poss", "figure", "word", "hyphen", "cue"} or (before.kind == "prep" and before.word != "to")


# a verb and its auxiliary, or its subject
_BETWEEN = frozenset((
    "also", "since", "first", "being", "now", "later", "already", "just", "yesterday", "today", "earlier", "last", "most", "again",
    "then", "once", "soon", "both", "each",
))  # fmt: skip
_CHOSEN = frozenset(("chosen", "selected", "picked", "named", "appointed"))
_SOLD_TO = sieve(
    r" to [^.;,\n]{2,60}?(?: (?:for|in) (?:an? )?(?:about |around |nearly |up to )?[A-Z]{0,3}[$€£¥₹]\s?[0-9][^.;\n]{0,40})?(?:\n|$)"
)


def passive(s: State, item: Item) -> bool:
    """Whether a participle is a passive: was bought, a stake bought by."""
    if not item.word.endswith(_PARTICIPLE):
        return False
    back = s.whole[max(s.at - 4, 0) : s.at]
    while back and (back[-1].kind == "not" or back[-1].word.endswith("ly") or back[-1].word in _BETWEEN or _day(back)):
        back = back[:-1]
    if back and back[-1].kind == "aux":
        return back[-1].word in _BE
    if back and back[-1].word == "having":
        return False  # Having merged with X
    following = ahead(s)
    if following is not None and following.word == "by":
        return True
    before_kind = back[-1].kind if back else ""
    if not back and following is not None and following.word in {"to", "from"} and " " not in item.word:
        return True  # Sold to X in 2022, Y
    if before_kind == "party" and not s.told and item.word == "sold" and _SOLD_TO.match(s.scene.text, item.end):
        return True  # a headline: X sold to Y for $40 billion
    if before_kind == "party" and not s.told and item.word in _CHOSEN and following is not None and following.word == "as":
        return True  # a headline: X chosen as supplier
    if before_kind == "conj" and following is not None and following.word in {"to", "by"} and s.near and s.near[0].form == "passive":
        return True  # bought in 2012 and sold to X
    if following is None or following.kind not in {"prep", "figure"} or following.word.startswith(("$", "€", "£")):
        return False
    if following.kind == "figure" and following.ref.kind != "date":
        return False
    return before_kind in {"comma", "word", "cue", "figure"} and bool(back) and not (before_kind == "comma" and not _noun_before_comma(s))


def _day(back: Sequence[Item]) -> bool:
    """Whether a day stands between an auxiliary and its verb: had yesterday bought."""
    last = back[-1]
    return last.kind == "figure" and last.ref.kind == "date" and len(back) > 1 and back[-2].kind == "aux"


def _noun_before_comma(s: State) -> bool:
    return s.at >= 2 and s.whole[s.at - 2].kind in {"party", "word", "cue"} and not s.told


# sold to state miner X
_FELLOWS = frozenset((
    "fellow", "state", "state-owned", "private", "local", "peer", "listed", "privately", "buyout", "venture", "oil", "mining",
    "insurance", "media", "energy", "pension", "hedge", "industrial", "steel", "telecom", "retail", "food", "tech", "technology",
    "property", "shipping", "investment", "software", "family", "luxury", "chemical", "engineering", "packaging", "pharma", "internet",
    "consumer", "construction", "tobacco", "beverage", "travel", "leisure", "music", "publishing", "newspaper", "asset", "infrastructure",
    "logistics", "transport", "agricultural", "railway",
))  # fmt: skip


# what may be done to a firm: sold land to rescue builder X
_DOES = frozenset((
    "absorb", "access", "aid", "assist", "attract", "avoid", "back", "bail", "beat", "become", "benefit", "block", "boost", "bring", "challenge", "combine",
    "compete", "control", "counter", "create", "defend", "expand", "fight", "finance", "fold", "form", "found", "fund", "gain", "grow", "help", "include",
    "join", "keep", "launch", "let", "lift", "list", "match", "oust", "outbid", "outdo", "overtake", "prop", "protect", "pursue", "recapitalise", "recapitalize",
    "refinance", "replace", "rescue", "revive", "run", "save", "see", "settle", "shore", "stabilise", "stabilize", "start", "stop", "strengthen", "support",
    "take", "target", "thwart", "topple", "trump", "turn", "woo",
))  # fmt: skip


def infinitive(s: State) -> bool:
    """Whether *to* begins an infinitive: agreed to lease, but not a sale to Norvane or to discount chain Norvane."""
    following = ahead(s)
    if following is None or following.kind in {"party", "det", "own", "pron", "figure", "prep"}:
        return False
    if following.word in _MEN | {"rival"} and s.at + 2 < len(s.whole) and s.whole[s.at + 2].kind == "party":
        return False  # sold it to partner X
    if following.kind == "cue":
        return not nounlike(s, following.ref) or following.ref.label.startswith("deal:")
    return (
        following.kind == "word"
        and (following.word in _DOES or not described(s))
        and following.word not in _FELLOWS
        and following.word not in FIRMS
        and s.scene.text[following.start].islower()
        and not following.word.endswith(("s", "ly", "ed"))
    )
