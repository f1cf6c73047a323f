"""English numbers: 1,234.5, 38bn, 1.4 trillion, two, twenty-five, 3-1/2, half a million, tens of thousands, several.

``NUMBER`` finds digits; number words are words of the scanner under the label ``number-word`` (``WORDS``). ``PATTERN`` is the
source of a pattern for one exact number, ``VAGUE`` of one for a vague number, ``ANY`` of both: to be embedded in rules (no groups;
compile with ``re.IGNORECASE``). ``parse`` gives the bounds of what they match. Scales are the rows of the table ``scale``:
``SCALE`` matches those that read as scales anywhere (million, bn, mln), ``LETTERS`` those of one or two letters (m, k, B), which
are scales only beside money or a counted noun.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from torihiki.core.lexicon import Lexicon, any_of
from torihiki.core.sieve import Numeral, numeral, scale, sieve
from torihiki.values.number import EXACT, Bounds

__all__ = ["ANY", "ARABIC", "LETTERS", "NUMBER", "NUMERAL", "PART", "PATTERN", "SCALE", "VAGUE", "WORDS", "ordered", "parse"]

_ONE_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)
_TEN_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ONES = {word: value for value, word in enumerate(_ONE_WORDS.split())}
_TENS = {word: 10 * value for value, word in enumerate(_TEN_WORDS.split(), 2)}
_SCALES: dict[str, int] = {w.lower(): int(row.fields["power"]) for w, row in Lexicon().words("scale", "en").items()}
_DOZEN = {"dozen": 12, "dozens": 12, "score": 20, "scores": 20}
_PARTS = {
    "half": Decimal("0.5"),
    "quarter": Decimal("0.25"),
    "½": Decimal("0.5"),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
}
_MANY = {"several", "few", "couple", "multiple"}
_PLURALS = {"tens": 1, "hundreds": 2, "thousands": 3, "lakhs": 5, "crores": 7, "millions": 6, "billions": 9, "trillions": 12}

# a letter or two, unless it ends like an abbreviated -illion (bn, mn, tn)
_LETTER_SCALES = [w for w in _SCALES if len(w) <= 2 and not w.endswith("n")]
_WORD_SCALES = [w for w in _SCALES if w not in _LETTER_SCALES and w.isascii()]
_SCALE = rf"(?:{any_of(_WORD_SCALES)})\b"
SCALE = scale(_SCALE)
LETTERS = scale(rf"(?:{any_of(_LETTER_SCALES)})\b")

WORDS = (
    *_ONES, *_TENS, "hundred", "thousand", "million", "billion", "trillion", "lakh", "crore", "half", "quarter", "dozen",
    "several", "dozens", "scores", "tens", "hundreds", "thousands", "millions", "billions",
    "trillions", "a few", "few", "a couple", "a couple of", "couple of",
    "couple", "a quarter", "three-quarters", "multibillion", "multimillion", "multitrillion", "multi-billion", "multi-million",
    "multi-trillion", "a hundred", "a thousand", "a million", "a billion", "a trillion", "a half", "one-and-a-half", "zillion",
    "one-half", "a dozen", "half-a-million", "half-a-billion", "half-billion", "half-million", "quarter-million", "quarter-billion",
)  # fmt: skip
"""Trigger words for numbers that do not start with a digit."""

# groups of three, or two as in India; one slipped group of four digits is a misprint that wires are full of
ARABIC = r"(?:[0-9]{1,3}(?:,[0-9]{4})?(?:,[0-9]{2,3}){1,6}(?![0-9])|[0-9]{1,24}(?![0-9]))(?:\.[0-9]{1,12})?"
_FRACTION = r"(?:[0-9]{1,5}(?:-| |-and-| and ))?[0-9]{1,2}(?: ?/ ?)[0-9]{1,3}(?![0-9/])|[0-9]{0,5}[½¼¾]"
_WORD = rf"(?:(?:{any_of(_TENS)})(?:[- ](?:{any_of(k for k, v in _ONES.items() if 0 < v < 10)})\b)?|(?:{any_of(_ONES)}))\b"
_BIG = rf"(?:hundred|dozen|{any_of(w for w in _WORD_SCALES if w != 'hundred')})\b"
_HALF = r"(?:[- ]and[- ]a[- ](?:half|quarter)\b)"
_CHUNK = rf"(?:(?:{_WORD}|an?){_HALF}?[- ])?{_BIG}(?:[- ]{_BIG})?"
_SPELLED = (
    rf"(?:{_CHUNK}(?:[- ](?:and[- ])?(?:{_WORD})[- ]{_BIG}(?:[- ]{_BIG})?){{0,3}}(?:[- ](?:and[- ])?{_WORD})?{_HALF}?|{_WORD}{_HALF}?)"
)
_PARTITIVE = rf"(?:(?:an?|one|three)[- ])?(?:half|quarters?)[- ](?:of[- ])?(?:an?[- ])?{_BIG}"
_PLURAL = any_of(_PLURALS)
_VAGUE = (
    rf"(?:(?:(?:the\s)?(?:low|mid|high|many|untold)?[- ]?)(?:(?:{_PLURAL})|dozens|scores)(?:\sof\s(?:{_PLURAL}|thousands)){{0,2}}\b"
    rf"|(?:several|multiple|(?:a\s)?few|(?:a\s)?couple(?:\sof)?)\b(?:\s{_BIG}){{0,3}}"
    rf"|multi-?(?:million|billion|trillion))"
)
# figures and words begin with different characters: what cannot be is not tried
_FIGURES = rf"(?=[0-9½¼¾])(?:{_FRACTION}|{ARABIC})(?:[- ]?{_SCALE}){{0,2}}{_HALF}?"
VAGUE = numeral(_VAGUE)
PATTERN = numeral(rf"(?:{_FIGURES}|(?![0-9½¼¾])(?:{_PARTITIVE}|{_SPELLED}))")
ANY = numeral(rf"(?:{_FIGURES}|(?![0-9½¼¾])(?:{_VAGUE}|{_PARTITIVE}|{_SPELLED}))")
PART = numeral(r"\.[0-9]{1,4}")  # .5
_GLUED = any_of(
    w
    for row in Lexicon().rows("currency")
    for w in (*(w for w in row.surfaces.get("any", ()) if len(w) > 1), *(w for w in row.fields.get("wordlike", ()) if w.isupper()))
    if w.isalpha() and w.isascii()
)
NUMBER = sieve(rf"(?<![0-9A-Za-z])(?<![0-9][.,])(?:(?:{_GLUED})(?=[0-9]))?{ARABIC}|[½¼¾]")

_MOST = 8  # words of a number beyond which nothing is told of it
_NUMERIC = any_of(
    {*_ONES, *_TENS, *_SCALES, *_DOZEN, *_MANY, *_PLURALS, "half", "quarter", "quarters"}  # all words of the patterns above
    | {"a", "an", "and", "of", "the", "low", "mid", "high", "many", "untold", "multi", "multimillion", "multibillion", "multitrillion"}
)
_PIECE = rf"(?:[½¼¾/][0-9½¼¾/]{{0,24}}|(?:{_NUMERIC})(?![a-z]))"
NUMERAL = Numeral(
    re.compile(rf"(?:[0-9]{{1,24}}|{_PIECE})((?:[\s,.-]{{0,24}}(?:[0-9]{{1,24}}|{_PIECE})){{1,{_MOST + 1}}})?"),
    re.compile("[a-z]+|[0-9½¼¾/]+"),
    _MOST,
)

_TOKEN = sieve(r"[0-9][0-9,]*(?:\.[0-9]+)?\s?/\s?[0-9]+|[0-9][0-9,]*(?:\.[0-9]+)?|[½¼¾]|[a-z]+")


@lru_cache(1024)
def parse(text: str) -> Bounds | None:
    """The bounds of one number as ``PATTERN``, ``VAGUE`` or a letter scale after it match it; ``None`` if it has no meaning.

    >>> parse("1.4 trillion").low, parse("twenty-five").low, parse("one and a half million").low
    (Decimal('1400000000000'), Decimal('25'), Decimal('1500000'))
    >>> parse("hundreds of millions").low, parse("a few hundred million").high, parse("half a billion").low
    (Decimal('200000000'), Decimal('900000000'), Decimal('500000000'))
    """
    tokens = _TOKEN.findall(text.lower().replace("multi", "several "))
    if any(t in _MANY or t in _PLURALS or t in {"dozens", "scores"} for t in tokens):
        return _vague(tokens)
    total, current, part, last = Decimal(0), Decimal(0), Decimal(0), 0
    seen = joined = False
    for token in tokens:
        if "/" in token:
            top, _, bottom = token.partition("/")
            if int(top.strip()) >= int(bottom):
                return None  # 28/22 is no fraction
            current += EXACT.divide(Decimal(top.strip()), Decimal(bottom.strip()))
        elif token[0].isdigit():
            current += Decimal(token.replace(",", ""))
        elif token in _ONES or token in _TENS:
            current += _ONES.get(token, _TENS.get(token, 0))
        elif token in {"½", "¼", "¾", "half", "quarter", "quarters"}:
            piece = _PARTS[token.rstrip("s")]
            if joined:  # a million and a half, one and a half
                part = EXACT.scaleb(piece, last)
            else:
                current = current * piece if current and token not in {"½", "¼", "¾"} else current + piece
        elif token in _DOZEN:
            current = (current or Decimal(1)) * _DOZEN[token]
        elif token == "hundred":
            current = (current + part or Decimal(1)) * 100
            part = Decimal(0)
        elif token in _SCALES:
            last = _SCALES[token]
            base = EXACT.scaleb(current + part or (total or Decimal(1)), last)
            total = base if not current and not part else total + base
            current = part = Decimal(0)
        joined = token == "and" or (joined and token in {"a", "an"})
        seen = seen or token not in {"a", "an", "and", "of"}
    return Bounds.exactly(EXACT.plus(total + current + part)) if seen else None


def _vague(tokens: list[str]) -> Bounds | None:
    """2 to 9 of the ten, hundred … named."""
    factor = Decimal(1)
    for token in tokens:
        if token in _PLURALS:
            factor = EXACT.scaleb(factor, _PLURALS[token])
        elif token in _SCALES:
            factor = EXACT.scaleb(factor, _SCALES[token])
        elif token in _DOZEN:
            factor *= _DOZEN[token]
    return Bounds(2 * Decimal(format(factor, "f")), 9 * Decimal(format(factor, "f")), "vague")


def ordered(first: Bounds, last: Bounds) -> Bounds:
    """A range from the low end of one number to the high end of another."""
    return Bounds(first.low, last.high, first.modifier or last.modifier)
