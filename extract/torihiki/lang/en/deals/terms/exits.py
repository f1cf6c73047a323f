"""Ways out of a contract and what they cost, whether it binds at all, and what else its sides promise."""

from __future__ import annotations

from torihiki.core.sieve import sieve
from torihiki.lang.en.deals.terms.pieces import FLAGS, MONEY

__all__ = ["BREAK_FEE", "NON_BINDING", "PROMISES"]

_FAILS = r"(?:collapses?|fails?|falls? (?:through|apart)|blocks?|stop(?:s|ped)|blocked|walks? away|pulls? out|backs? out|withdraws?|is terminated|is called off|is cancell?ed|accepts? another)"
_DEAL = r"(?:the |a )?(?:deal|merger|takeover|transaction|acquisition|purchase|sale|bid|it|they|regulators|either (?:side|party|company)|whichever (?:side|party|company))"
BREAK_FEE = (
    sieve(rf"\b(?:an? |the )?(?:{MONEY} )?(?:reverse )?(?:(?:early )?termination|break-? ?up|break|kill|cancellation|walk-?away|early-?exit) (?:fees?|payments?|penalt(?:y|ies)|charges?|costs?|compensation)\b(?: of (?:{MONEY}|[^.;,]{{1,24}}))?", FLAGS),
    sieve(rf"\bpay(?:ing)? {MONEY} to (?:get out|walk away|exit|end)\b", FLAGS),
    sieve(rf"\b(?:if|should) {_DEAL} (?:[\w'’-]+ ){{0,6}}?{_FAILS}\b[^.;]{{0,40}}?\b(?:owes?|pays?)\b[^.;$€£¥]{{0,40}}{MONEY}", FLAGS),
    sieve(rf"\b(?:pays?|owes?|compensate) [^.;,$€£¥]{{0,40}}{MONEY} (?:if|should) {_DEAL} (?:[\w'’-]+ ){{0,2}}?{_FAILS}", FLAGS),
    sieve(r"\b(?:whichever|whoever|either) (?:[\w-]+ ){0,3}?(?:walks? away|pulls? out|backs? out|withdraws?|terminates?|cancels?)\b[^.;]{0,40}\b(?:pays?|owes?|compensate|forfeits?)\b", FLAGS),
    sieve(r"\b(?:cancel\w*|terminat\w*|withdraw\w*|pull\w* out|walk\w* away|back\w* out|early exit|exit)\b[^.;]{0,60}?\b(?:(?<!without )(?<!without a )penalt(?:y|ies)|compensate|forfeit\w*)\b|\bpenalt(?:y|ies) (?:of [^.;,]{1,30} )?(?:if|for|in case of) (?:[\w-]+ ){0,3}?(?:cancel\w*|terminat\w*|withdraw\w*|pull\w*|walk\w*|back\w*|exit\w*|leav\w+)\b", FLAGS),
)  # fmt: skip
NON_BINDING = (
    sieve(
        r"\b(?:a )?non-?binding\b(?: \w+){0,3}|\bnot (?:legally |yet )?bind(?:ing)?\b|\b(?:is|are|carries|has) no (?:legally )?binding\b|\bbinds (?:neither|nobody)\b",
        FLAGS,
    ),
)
PROMISES = (
    sieve(
        r"\b(?:lock-?up|non-?compete|non-?competition|non-?solicit\w*|standstill|go-shop|no-shop|claw-?back|take-or-pay|change-of-control)\b(?! talks)",
        FLAGS,
    ),
    sieve(r"\b(?:months?|days?|weeks?|years?)['’]? (?:(?:written|prior|advance) )?notice\b|\bwalk away without (?:a )?penalty\b", FLAGS),
)
