"""Whether a name stands where the sides of a deal stand: subject, object or owner of a transaction word. The words are the shapes'."""

from __future__ import annotations

import re

from torihiki.core.lexicon import any_of
from torihiki.core.sieve import sieve
from torihiki.lang.en.deals.shapes import SHAPES
from torihiki.lang.en.parties.words import DEAL_VERBS

__all__ = ["ASKED", "DEALS", "DOES", "GOVERNED", "HAS", "MADE", "UNDERGOES"]

_W = r"(?![A-Za-z])"
# transaction words that are said of much else too: their subject or object alone is no firm
_LOOSE = frozenset((
    "award", "award", "build", "building", "builds", "built", "buy", "buying", "buys", "bought", "commit", "commits", "committed", "combine with", "deliver", "delivered",
    "delivers", "developing", "granted", "lead the", "leads", "led the", "lend", "lends", "lent", "license", "licence", "order", "ordering", "orders", "ordered",
    "paid", "pays", "picked", "picks", "provide", "provides", "pour", "poured", "pours", "pump", "pumped", "pumps", "purchase", "purchases", "put in",
    "puts in", "raise", "raised", "raises", "raising", "reopen", "restart", "sell", "selling", "sells", "sold", "supplies", "supply", "supplied", "wins", "won a", "work together",
    "has won", "auction", "selected", "selects", "chose", "reserved", "rent", "rents", "rented", "renting", "lands", "landed", "bags", "joined by", "backed", "swallow", "swallows",
))  # fmt: skip
_VERBS = {word for shape in SHAPES for word in shape.words}
_NOUNS = {word for shape in SHAPES for word in shape.nouns}
_TAKES = {word for shape in SHAPES if "object" in shape.roles for word in shape.words} - _LOOSE
_TAKEN = {word for shape in SHAPES if shape.passive for word in shape.words if word.endswith(("ed", "ought", "old", "en"))}
_WHEN = (
    r"(?:(?:on|in|last|this|earlier|late|early|next) (?:the )?[A-Za-z]{2,10}\.?(?: [0-9]{1,2}| [a-z]{3,9})?,? |(?:yesterday|today|separately|"
    r"reportedly|recently|also|already|jointly|quietly|formally|officially|initially|previously|now|then|since|later|first|finally|successfully) )?"
)
_AUX = (
    r"(?:(?:has|have|had|is|are|was|were|will|would|could|may|might|to|be|been|not|also|soon|plans|planned|intends|hopes|wants|wanted|agreed|agrees|"
    r"offered|offers|set|expected|in talks|in advanced talks|in early talks|in discussions|close|nearing|looking|planning|preparing|considering|exploring|"
    r"weighing|said it|says it|said that it|said on [A-Z][a-z]+ it|said [A-Z][a-z]+ it|announced it|a deal|a contract|an agreement|definitive agreement|"
    r"a definitive|entered into|signed|seeking|seeks|aims|poised|due) ){0,6}"
)
DEALS = sieve(rf"(?<![A-Za-z-])(?:{any_of(_NOUNS | _VERBS | {'stake', 'funding', 'deal', 'agreement'})}){_W}", re.IGNORECASE)
# the subject of a transaction verb, or of a verb that firms mostly have in news of business
DOES = sieve(
    rf"(?: Inc\.?| Corp\.?| Ltd\.?)?,? {_WHEN}(?:{any_of(DEAL_VERBS)}){_W}"
    rf"|(?: Inc\.?| Corp\.?| Ltd\.?)?,? {_WHEN}{_AUX}(?:{any_of(_VERBS - _LOOSE)}){_W}"
    rf"|(?: Inc\.?| Corp\.?| Ltd\.?)?,? {_WHEN}{_AUX}(?:{any_of(_VERBS & _LOOSE)}) (?:[$€£¥]|[0-9]|an? |the |its |up to )"
)
# X was acquired, X is to be sold
UNDERGOES = sieve(
    rf"(?:,? which|, once)? (?:(?:has|have|had|will|would|could|may|is|are|was|were|to|be|been|being|set|expected|about|also) ){{1,4}}(?:[a-z]+ly )?"
    rf"(?:{any_of(_TAKEN)}){_W}"
)
# X's $2 billion acquisition of
HAS = sieve(rf"'s? (?:[\w$€£.,%-]{{1,18}} ){{0,5}}?(?i:{any_of(_NOUNS)}){_W}")
_DESCRIBED = r"(?:(?:[A-Z][A-Za-z]+(?: [A-Z][a-z]+)?'s|an?|the|its|their|rival|fellow|[A-Z][a-z]+-based|[a-z][a-z-]{2,16}|AI|IT|US|UK|U\.S\.|[A-Z][a-z]+(?:ese|ian|ish|can|an|ch)) ){0,5}"
# acquires (the chip designer) X
MADE = sieve(rf"(?:^|[^A-Za-z-])(?:{any_of(_TAKES)}) {_DESCRIBED}$")
# provides X with
ASKED = sieve(rf"(?:^|[^A-Za-z-])(?:{any_of(_VERBS & _LOOSE)}) {_DESCRIBED}$")
# acquisition of X, deal with X, loan from X, round led by X, stake in X
GOVERNED = sieve(
    rf"(?:^|[^A-Za-z-])(?:{any_of(_NOUNS | _VERBS)})(?: (?!of |from |with |by |to |in |between |and )[\w$€£.,%'()-]{{1,18}}){{0,6}}?"
    rf" (?:of|from|with|by|to|between) {_DESCRIBED}$"
    rf"|(?:[Ss]takes?|[Ii]nvest(?:s|ed|ing|ments?)?|interests?|holding|[Ss]hares?|shareholding|rounds?|financing)(?: (?!in )[\w$€£.,%'()-]{{1,18}}){{0,5}}? in(?:to)? {_DESCRIBED}$"
)
