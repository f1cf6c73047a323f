"""Names that only say what another is, or who somebody is: Nvidia rival X, X founder Jane Doe, a key X supplier."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from torihiki.lang.en.deals.frames.state import FIRMS, State
from torihiki.lang.en.deals.items import Item
from torihiki.lang.en.deals.words import KIN, PARTS, PERSONS

__all__ = ["modifies"]

_OTHERS = frozenset(
    ("rival", "rivals", "competitor", "competitors", "challenger", "challengers", "peer", "peers", "counterpart", "counterparts")
)  # X's rival: somebody else is meant


def modifies(s: State) -> bool:
    """Whether the name only says what another is, or who: Nvidia rival X, X founder Jane Doe, X's cloud unit Y, a key X supplier."""
    if _paid_in(s):
        return True
    behind = s.whole[s.at + 1 : s.at + 8]
    if not behind:
        return False
    if behind[0].word in PERSONS or (
        behind[0].kind == "poss" and len(behind) > 1 and behind[1].word in {"founder", "founders", "co-founder", "co-founders"}
    ):
        if not s.first:
            s.first, s.lent = [s.whole[s.at].ref], True
        return True
    if behind[0].kind == "poss":
        if _parted_with(s, behind[1:]):
            return False
        return _of_kin(behind[1:], FIRMS) or any(i.word in _OTHERS for i in behind[1:4] if i.kind in {"word", "hyphen"})
    return _of_kin(behind) or _attribute(s, behind) or _describes_bought(s, behind)


_SHARES = frozenset(("share", "shares", "stock", "paper"))
_BACK = 12  # items over which a price runs on


def _paid_in(s: State) -> bool:
    """Whether the name only says in whose shares a price is paid: $31.50 in cash and 0.2150 of an X share, one share of X."""
    before, behind = s.whole[max(s.at - _BACK, 0) : s.at], s.whole[s.at + 1 : s.at + 5]
    cash = next((at for at, item in enumerate(before) if item.word == "cash"), None)
    if cash is None or not any(item.kind == "conj" or item.word == "plus" for item in before[cash:]):
        return False
    of = len(before) > 1 and before[-1].word == "of" and before[-2].word in _SHARES
    return of or any(item.word in _SHARES for item in behind[:3] if item.kind in {"word", "poss", "figure"})


_OWN_PARTS = frozenset(("unit", "arm", "division", "subsidiary", "brand", "business", "chain", "offshoot"))


def _parted_with(s: State, behind: Sequence[Item]) -> bool:
    """Whether the name is of who sells a part that is bought by name: buys X's cloud arm Y."""
    at = next((at for at, item in enumerate(behind) if item.kind == "party"), 0)
    verb = s.open if s.open is not None else s.by if s.prep is not None and s.prep.word in {"of", "for"} else None
    bought = verb is not None and verb.shape.type == "acquisition" and at > 0
    named = behind[: at - 1] if bought and behind[at - 1].kind == "comma" else behind[:at]  # X's cloud arm, Y
    return bool(named) and bought and named[-1].word in _OWN_PARTS and all(i.kind in {"word", "hyphen"} for i in named)


def _of_kin(behind: Sequence[Item], kin: Collection[str] = KIN) -> bool:
    """Whether what follows ends in such a noun and the name of the one that is meant: cloud unit Y; subsidiary, Y."""
    for at, item in enumerate(behind):
        if item.kind == "party":
            return at > 0 and (
                behind[at - 1].word in kin or (at > 1 and behind[at - 1].kind in {"comma", "break"} and behind[at - 2].word in KIN)
            )
        if item.kind not in {"word", "hyphen", "comma", "break"} or (item.kind in {"comma", "break"} and behind[at - 1].word not in KIN):
            return False
    return False


_AROUND = frozenset(("supplier", "suppliers", "customer", "distributor", "backer", "dealer", "franchisee", "franchisees", "contractor"))
_MADE_UP = frozenset(("startup", "start-up", "startups", "start-ups", "maker", "developer"))


def _describes_bought(s: State, behind: Sequence[Item]) -> bool:
    """Whether the name only says what is bought, and of that no name is told: buys Mac software startup, X rival."""
    bought = s.open is not None and s.open.shape.name == "en.deals.acquire" and s.whole[s.at - 1].kind == "cue"
    at = next(
        (at for at, item in enumerate(behind[:4]) if (at and item.word in _MADE_UP) or item.word in _OTHERS or item.word in _AROUND), -1
    )
    return (
        bought
        and at >= 0
        and all(i.kind in {"word", "hyphen"} for i in behind[:at])
        and (len(behind) <= at + 1 or behind[at + 1].kind != "party")
    )


def _attribute(s: State, behind: Sequence[Item]) -> bool:
    """Whether the name stands between an article and such a noun: a key X supplier, the former X executive."""
    if not any(i.kind == "det" for i in s.whole[max(s.at - 3, 0) : s.at]) or any(
        i.kind not in {"det", "word", "hyphen"} for i in _since_det(s)
    ):
        return False
    if (
        behind[0].word in _FIRM
        and len(behind) > 1
        and behind[1].kind == "comma"
        and s.at > 1
        and s.whole[s.at - 1].word in {"a", "an"}
        and s.whole[s.at - 2].kind == "comma"
    ):
        return True  # X, a Norvane company,
    if behind[0].word == "venture" and s.at and s.whole[s.at - 1].word == "the":
        return False  # the Kamoto venture: its name
    for item in behind[:4]:
        if item.kind not in {"word", "hyphen"}:
            return False
        if item.word in KIN - PARTS or item.word in PERSONS:
            return True
    return False


_FIRM = frozenset(("company", "firm", "business", "unit", "subsidiary", "affiliate", "brand"))


def _since_det(s: State) -> Sequence[Item]:
    at = s.at - 1
    while at > 0 and s.whole[at].kind != "det" and s.at - at < 4:
        at -= 1
    return s.whole[at : s.at]
