"""Names that only the list they stand in shows: 丸紅、大林組、寒風、三共と共同で."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from torihiki.core.language import Draft
from torihiki.core.rule import Found
from torihiki.core.sieve import sieve
from torihiki.core.weave import weave
from torihiki.lang.ja.morphemes import morphemes
from torihiki.lang.ja.parties.named import NAMED
from torihiki.lang.ja.parties.words import CLASSES, KATA_WORDS, LATIN_STOPS, NATIONS, PLACES, SIGN_STOPS
from torihiki.values.party import Party

__all__ = ["find_listed"]

_LEAST = 3  # names that make a list of firms
_LONG = 5  # in such a list even an ordinary word is a name
_WORD = r"(?:[ぁ-ん]{3,8}|[一-龥々ァ-ヴーA-Za-z][一-龥々ァ-ヴーA-Za-z0-9&・]{1,18})"
_NEXT = sieve(
    rf"[、,]({_WORD})(?=[、,]|など|と共同|と組|とともに|の[0-9]{{1,2}}社|の計[0-9]|[0-9]{{1,2}}社(?:は|が|と|に)|(?:は|が)(?![^。]{{0,3}}[、,])|。)"
)
_MARKS = sieve(r"(?:\([^()\n]{1,20}\))?[、,]")
_BODY = sieve(
    r"(?:社|者|人|家|員|国|県|市|区|町|村|郡|州|省|庁|氏|行|店|品|物|業|車|機|器|材|料|費|額|率|年|月|日|期|型|式|用|性|化|的|先|元|側|側|系|製|面|力|法|権|金|名|量|数|点|件|場|地|所有|事業|部門|分野|サービス|システム|製品|技術|開発|など)$"
)


def find_listed(draft: Draft) -> Draft:
    """Add the names that go on or fill a list of three organisations or more."""
    if not draft.scene.dealt:
        return draft
    firms = [
        f
        for f in draft.found
        if f.kind == "party" and f.value.kind not in {"media", "product", "person", "government"} and not f.value.names
    ]
    return weave(draft, list(_more(draft.scene.text, firms))) if len(firms) >= _LEAST else draft


def _more(text: str, firms: Sequence[Found[Any]]) -> Iterator[Found[Any]]:
    starts = {f.start: f for f in firms}
    end, size = 0, 0
    for i, found in enumerate(firms):
        if found.start < end:
            continue
        size = size + 1 if size and _MARKS.fullmatch(text, end, found.start) else 1
        end = found.end
        ahead = sum(1 for a, b in pairwise(firms[i + 1 : i + 1 + _LEAST]) if _MARKS.fullmatch(text, a.end, b.start))
        while (
            (match := _NEXT.match(text, end)) is not None
            and match.start(1) not in starts
            and size + ahead >= _LEAST
            and _strange(match, size + ahead)
        ):
            yield Found("party", match.start(1), match.end(1), Party(match.group(1)), NAMED, (), 0.7)
            end, size = match.end(1), size + 1


def _strange(match: re.Match[str], size: int) -> bool:
    """Whether what a list goes on with is no ordinary word."""
    name = match.group(1)
    if (
        name in KATA_WORDS
        or name in SIGN_STOPS
        or name in PLACES
        or name in NATIONS
        or name in CLASSES
        or name in LATIN_STOPS
        or _BODY.search(name)
    ):
        return False
    words = morphemes(name)
    if words[0].pos != "名詞" and "ぁ" <= name[0] <= "ん":
        return False  # また
    return (
        any(w.unknown or w.sort == "固有名詞" for w in words)
        or (len(name) == 2 and size >= _LONG)
        or bool(re.fullmatch(r"[A-Z][A-Za-z0-9&]+", name))
    )
