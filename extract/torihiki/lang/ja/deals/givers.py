"""Who gives the money: banks lend, states grant, whatever place the grammar puts them in."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed
from torihiki.deals.shape import Participant, PartyRole
from torihiki.values.change import replace

__all__ = ["borrowing", "givers", "lenders"]

_FROM_BANKS = sieve(r"(?:銀行|[0-9]行|メガバンク|銀行団|金融機関|行団)(?:など)?(?:と|から)(?:の)?[^。、はがを]{0,16}$")
_BANK = sieve(r"(?:銀行|信用金庫|公庫|信託| Bank| Banking Corporation)$")
_GIVER = sieve(
    r"財団|基金|機構|協会|公社|公庫|連合|委員会|大学|Foundation|Fund|Agency|Organization|Authority|Union|Commission|NEDO|JOGMEC|AMED|JST"
)


_EQUITY = sieve(r"増資|ラウンド|シリーズ|出資|株式|株主|新株|投資")
_SIDES: dict[PartyRole, PartyRole] = {"investor": "lender", "investee": "borrower"}


def borrowing(people: list[Participant], placed: Sequence[Placed], sentence: str) -> list[Participant]:
    """Xは銀行から200億円を調達した: what only banks give is lent; an empty list where it is not so."""
    banks = {p.found.start for p in placed if p.found.value.kind == "bank" or _BANK.search(p.found.value.name)}
    givers = [p for p in people if p.role == "investor"]
    if not givers or _EQUITY.search(sentence) or not all(p.place == "from" and p.spans and p.spans[0].start in banks for p in givers):
        return []
    return [replace(p, role=_SIDES.get(p.role, p.role)) for p in people]


def lenders(people: list[Participant], placed: Sequence[Placed], text: str, *, signs: bool, headed: bool) -> list[Participant]:
    """A bank that signs a loan with a firm lends, whichever of the two is the subject; a firm that alone signs one borrows."""
    funds = {p.found.value.name for p in placed if p.found.value.kind in {"fund", "insurer"}}
    lends = [_lends(p, funds) for p in people]
    if all(p.place == "of" or bank for p, bank in zip(people, lends, strict=True)):
        people = [
            replace(p, role="borrower") if not bank and p.place == "of" and p.role == "lender" and not p.official else p
            for bank, p in zip(lends, people, strict=True)
        ]  # Xの追加融資をY銀行が
    if (
        people
        and all(p.role == "lender" and not bank and not p.official for bank, p in zip(lends, people, strict=True))
        and _FROM_BANKS.search(text)
    ):
        return [replace(p, role="borrower") for p in people]  # X、3メガバンクなどと協調融資
    if (
        len(people) == 1
        and people[0].role == "lender"
        and people[0].place == "agent"
        and not lends[0]
        and not people[0].official
        and headed
    ):
        return [replace(people[0], role="borrower")]  # X、15億ドルの融資枠
    told = {name for p in placed for name in (p.found.value.names or (p.found.value.name,))}
    owes = any(p.role == "borrower" and p.name in told for p in people)  # said here, not only understood
    if not owes and any((bank or p.official) and p.role == "lender" and p.place == "agent" for bank, p in zip(lends, people, strict=True)):
        firms = {p.name for bank, p in zip(lends, people, strict=True) if not bank and not p.official and p.place in {"with", "between"}}
        people = [
            replace(p, role="borrower") if p.name in firms else p for p in people if not firms or p.role != "borrower"
        ]  # X銀行はYと融資契約を
        lends = [_lends(p, funds) for p in people]
    facing_banks = any(bank and p.role == "lender" and p.place in {"with", "from"} for bank, p in zip(lends, people, strict=True))
    signers = [p for bank, p in zip(lends, people, strict=True) if not bank and p.place == "agent" and p.role == "lender"]
    if facing_banks and not owes and (signers or not any(p.role == "borrower" for p in people)):
        people, lends = (
            [p for p in people if p.role != "borrower" or not signers],
            [bank for bank, p in zip(lends, people, strict=True) if p.role != "borrower" or not signers],
        )
        return [
            replace(p, role="borrower") if not bank and p.place == "agent" and p.role == "lender" else p
            for bank, p in zip(lends, people, strict=True)
        ]
    firm = [p for bank, p in zip(lends, people, strict=True) if not bank and not p.official]
    signer = next((p for p in firm if p.role == "lender" and p.place == "agent"), None)
    if signs and signer is not None and len([p for p in firm if p.place == "agent"]) == 1:
        return [replace(p, role="borrower") if p is signer else p for p in people if p is signer or p.role != "borrower"]
    if not any(bank and p.role == "borrower" for bank, p in zip(lends, people, strict=True)):
        return people
    swapped: dict[PartyRole, PartyRole] = {"borrower": "lender", "lender": "borrower"}
    wrong = not any(bank and p.role == "lender" for bank, p in zip(lends, people, strict=True))
    return [replace(p, role=swapped.get(p.role, p.role)) if wrong else p for p in people]


def _lends(p: Participant, funds: Collection[str]) -> bool:
    return p.bank or _BANK.search(p.name) is not None or p.name in funds


def givers(people: list[Participant], sentence: Span) -> list[Participant]:
    """The state gives: a government body that the grammar makes a receiver (…の助成を受ける, of whom it spoke before) is the giver."""
    here = [p for p in people if p.official or any(sentence.start <= s.start < sentence.end for s in p.spans)]
    people = here if any(not p.official for p in here) else people  # Xは…を整備し、助成額は: nobody else is understood
    people = [
        replace(p, role="grantee") if p.role == "grantor" and not (p.official or _GIVER.search(p.name)) else p for p in people
    ]  # a firm grants nothing
    given = any(p.role == "grantor" for p in people)
    if not any(p.official and p.role == "grantee" for p in people) or (not any(not p.official for p in people) and len(people) > 1):
        return people
    return [
        replace(p, role="grantor") if p.official and p.role == "grantee" else p
        for p in people
        if not (given and p.official and p.role == "grantee")
    ]
