"""Names that no table knows: found by form and position, then followed through the article with their short forms."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ahocorasick_rs import AhoCorasick, MatchKind

from torihiki.core.language import Draft
from torihiki.core.lexicon import any_of
from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span, Starting
from torihiki.core.weave import weave
from torihiki.lang.ja.parties.beside import beside
from torihiki.lang.ja.parties.form import lexical
from torihiki.lang.ja.parties.known import UNSURE
from torihiki.lang.ja.parties.shapes import Shape, shapes
from torihiki.lang.ja.parties.weigh import ENOUGH, weigh
from torihiki.lang.ja.parties.words import KATA_HEADS, KATA_WORDS, LEGAL, NATIONS, PLACES, SIGN_HEADS
from torihiki.lang.ja.parties.written import FEW, SHORTEST, cut_short, forms_of, sort_of, stands
from torihiki.values.change import replace
from torihiki.values.party import Party

__all__ = ["ALIAS", "NAMED", "find_named", "settle_known"]

_DOUBTED = "ja.parties.doubted"
NAMED, ALIAS = "ja.parties.named", "ja.parties.alias"

_LIST = sieve(
    r"」?(?:(?:、|と)[^、。\n]{2,16}の(?=[ァ-ヴA-Z一-龥])|に加え(?:て)?、?|のほか、?|、|,|や|と|・|および|及び| × |×| & |/|→| → )(?:[米英独仏伊蘭豪韓](?=[ァ-ヴA-Z])"
    r")?「?"
)
_MARK = sieve(r"、|と|や|・|および|及び")
_ASIDE = sieve(r"\([^()\n]{1,24}\)")  # アクシス銀行(AXBK.NS)、バンダン銀行
_INTRODUCED = sieve(
    r"(?:社? ?\((?:[^()\n]{0,24}?(?:以下|略称|通称)[、,]?)?[「『\"]?)([^()「」『』\"\s、。]{2,16}?)(?:(?<=[A-Z0-9])[、/](?=[一-龥ァ-ヴー])[^()「」\n]{1,20}(?=\)))?(?:社(?:[/、][^()\n]{1,24}(?=\)))?)?[」』\"]?(?:という|と略す|"
    r"と呼ぶ)?[。]?\)"
)
_LEGAL_END = sieve(rf"(?:{any_of(LEGAL)})$")
_LEGAL_ANY = sieve(any_of(LEGAL))
_INITIALS = sieve(r"[A-Z][A-Z0-9&]{1,7}")
_FIRMLIKE = sieve(
    rf"[一-龥々ァ-ヴーA-Za-z0-9・&]{{0,24}}?(?:{any_of((*KATA_HEADS, *SIGN_HEADS))}|[ァ-ヴーA-Za-z])"
)  # an end of firms' names, or letters of another sort
_ORDINARY = -1.2  # what UniDic knows as one common noun
_NAMESAKES = (  # a firm at home, one of the same name abroad, and how a text says that it speaks of that one
    (
        "Yahoo Japan",
        "Yahoo",
        sieve(
            r"米(?:国の)?[^、。はがを\n]{0,14}ヤフー|ヤフー ?\((?:Yahoo!?|YHOO|米)|(?:マイクロソフト|ベライゾン|アルタバ)[^。\n]{0,40}ヤフー"
        ),
    ),
)
_ABROAD_NAME = sieve(r"\([ァ-ヴー・]{3,14}\)")
_SURELY = 3.0  # from here even the name of a product is that of a firm: 仏パスカルから出資を受けた
_FIGURES = ("amount", "duration", "date", "quantity", "chip")


def settle_known(draft: Draft) -> Draft:
    """Drop unsure readings of ambiguous words unless the article has a sure one of the same name."""
    sure = {f.value.name for f in draft.found if f.kind == "party" and f.confidence > UNSURE}
    text = draft.scene.text
    unsure = [f for f in draft.found if f.kind == "party" and f.confidence <= UNSURE and f.value.name not in sure]
    draft.scene.memo[_DOUBTED] = {text[f.start : f.end]: f.value for f in unsure}
    draft.found = [f for f in draft.found if f.kind != "party" or f.confidence > UNSURE or f.value.name in sure]
    for here, there, abroad in _NAMESAKES:
        if here in sure and abroad.search(draft.scene.text):
            draft.found = [
                replace(f, value=replace(f.value, name=there)) if f.kind == "party" and f.value.name == here else f for f in draft.found
            ]
    return draft


def find_named(draft: Draft, chips: frozenset[str] = frozenset()) -> Draft:
    """Add unknown names, and short forms of all names that the article introduces; ``chips`` are names of products."""
    scene = draft.scene
    if not scene.dealt and not _LEGAL_ANY.search(scene.text) and not any(_in_name(scene.text, f) for f in draft.found):
        return draft
    closed = [
        Span(f.start, f.end)
        for f in draft.found
        if f.kind == "party" or (f.kind == "chip" and f.value.name and stands(scene.text, f.start, f.end))  # ア|ベラ is no chip
    ]
    words = {f.start for f in draft.found if f.kind == "chip"}  # Tensor Processing Unit(TPU): what the brackets abbreviate is no firm
    candidates = [s for s in shapes(scene, closed) if not (s.stop + 1 in words and scene.text.startswith("(", s.stop))]
    candidates = [s for s in candidates if s.text not in chips or weigh(s, scene) > _SURELY]
    scores: dict[str, float] = defaultdict(float)
    weights: dict[str, list[float]] = defaultdict(list)
    for shape in candidates:
        weights[shape.text].append(weigh(shape, scene))
    # repeated weak hints do not add up to a name; repeated objections do
    for text, parts in weights.items():
        best = max(parts)
        if best > _SURELY:
            scores[text] = best
            continue
        scores[text] = best + 0.3 * (sum(w for w in parts if w > 0) - max(best, 0.0)) + sum(w for w in parts if w < 0 and w != best)
    _spread(candidates, scores, draft)
    legal = {name: name for name in beside(scene, closed)}
    full = forms_of(candidates, scores, legal)
    short = cut_short(draft, candidates)
    named = _shared(draft, list(_everywhere(scene, {name: form for name, form in full.items() if name not in short}, candidates)))
    named = _abbreviated(draft, named)
    doubted = scene.memo.get(_DOUBTED, {})  # a word that the table knows, and that the text shows to be a firm: that one
    named = [replace(f, value=doubted[f.value.name]) if f.value.name in doubted else f for f in named] if doubted else named
    cut = [Found("party", s.start, s.stop, short[s.text], ALIAS, (), 0.75) for s in candidates if s.text in short]
    short_forms = list(_introduced(draft, named))
    meant = Starting(short_forms)
    named = [f for f in named if not any(f.value.name != s.value.name for s in meant.overlapping(f.start, f.end))]
    draft.found = [
        f
        for f in draft.found
        if f.kind != "party"
        or not any(s.value.name != f.value.name and (s.start, s.end) == (f.start, f.end) for s in meant.overlapping(f.start, f.end))
    ]
    return weave(draft, [*named, *cut, *short_forms], _FIGURES)


def _shared(draft: Draft, named: list[Found[Any]]) -> list[Found[Any]]:
    """The findings, where a short form that begins the name of a known organisation (三洋 beside 三洋電機) means that one."""
    text = draft.scene.text
    first: dict[str, Found[Any]] = {}
    for f in draft.found:
        if f.kind == "party" and f.value.known and f.value.kind not in {"media", "product"}:
            first.setdefault(text[f.start : f.end], f)
    known = sorted(first)
    full = {f.value.name: f.start for f in reversed(named)}
    meant: dict[str, Party] = {}
    for f in named if known else ():
        short = text[f.start : f.end]
        if short not in meant and (short != f.value.name or len(short) <= SHORTEST):
            place = bisect_left(known, short)
            longer = [
                first[name]
                for name in known[place : place + FEW]
                if name.startswith(short) and name != short and (first[name].start < full[f.value.name] or short == f.value.name)
            ]
            meant |= {short: min(longer, key=lambda one: one.start).value} if longer else {}
    return [replace(f, value=meant.get(text[f.start : f.end], f.value)) for f in named] if meant else named


def _abbreviated(draft: Draft, named: list[Found[Any]]) -> list[Found[Any]]:
    """The findings of unknown names, those that brackets call by a name of the table (…デバイス(IDT)) as that organisation."""
    text = draft.scene.text
    known = {
        f.start: f
        for f in draft.found
        if f.kind == "party" and f.value.known and f.value.kind not in {"media", "product"} and _INITIALS.fullmatch(text, f.start, f.end)
    }
    meant = {
        f.value.name: known[f.end + 1].value for f in named if text.startswith("(", f.end) and f.end + 1 in known and text.startswith(")", known[f.end + 1].end)
    }  # fmt: skip
    return [replace(f, value=meant[f.value.name]) if f.value.name in meant else f for f in named] if meant else named


def _in_name(text: str, found: Found[Any]) -> bool:
    """Whether a figure may lie inside a name: it begins with a letter, kana or kanji, and the word goes on beside it, as that of a firm."""
    sort = sort_of(text[found.start])
    if found.kind == "party" or not sort or text[found.start].isdecimal():
        return False
    if sort == "sign" and not sort_of(text[found.start - 1 : found.start]) and not sort_of(text[found.end : found.end + 1]):
        return False
    return _FIRMLIKE.match(text, found.start) is not None


def _spread(candidates: Sequence[Shape], scores: dict[str, float], draft: Draft) -> None:
    """A shape in a list with organisations is one too; lists are read from both ends."""
    text = draft.scene.text
    for _ in range(4):
        changed = False
        orgs = {(f.start, f.end) for f in draft.found if f.kind == "party" and f.value.kind not in {"media", "product"}}
        orgs |= {(s.start, s.stop) for s in candidates if scores[s.text] >= ENOUGH}
        starts, ends = {s for s, _ in orgs}, {e for _, e in orgs}
        ends |= {aside.end() for e in ends if (aside := _ASIDE.match(text, e))}
        for shape in candidates:
            if not -0.6 < scores[shape.text] < ENOUGH:
                continue
            aside = _ASIDE.match(text, shape.stop)
            stop = aside.end() if aside else shape.stop
            after = [match.end() for pattern in (_LIST, _MARK) if (match := pattern.match(text, stop)) is not None]
            before = any(
                shape.start - size in ends and _LIST.fullmatch(text, shape.start - size, shape.start) for size in (1, 2, 3, 4, 5, 6)
            )
            before = before and not (text[shape.start - 1] == "と" and lexical(shape.text, shape.kind) <= _ORDINARY)  # Xとミサイルの契約を
            if any(end in starts for end in after) or before:
                scores[shape.text] += 2.0
                changed = True
        if not changed:
            return


def _everywhere(scene: Scene, forms: Mapping[str, str], candidates: Sequence[Shape]) -> Iterator[Found[Any]]:
    """All occurrences of the accepted forms, at their letters' edges."""
    if not forms:
        return
    stops = {(shape.start, shape.text): shape.stop for shape in candidates}
    written = sorted(forms)
    automaton = AhoCorasick(written, matchkind=MatchKind.LeftmostLongest)
    for index, start, end in automaton.find_matches_as_indexes(scene.text):
        form = written[index]
        if not stands(scene.text, start, end):
            continue
        legal = _LEGAL_END.search(scene.before(start, 10))
        first = start - len(legal.group()) if legal else start
        rule = NAMED if forms[form] == form else ALIAS
        yield Found("party", first, max(end, stops.get((start, form), 0)), Party(forms[form]), rule, (), 0.75)


def _introduced(draft: Draft, named: Sequence[Found[Any]]) -> Iterator[Found[Any]]:
    """Short forms in brackets after a name, then wherever they stand: 東西信託銀行(以下「TSB」)."""
    scene = draft.scene
    names = [(f.end, f.value) for f in (*draft.found, *named) if f.kind == "party" and f.confidence > UNSURE]
    known = {f.value.name for f in draft.found if f.kind == "party"}
    meant: dict[str, Party] = {}  # where two are introduced alike, the first
    for end, party in names:
        match = _INTRODUCED.match(scene.text, end)
        if match is not None and _ABROAD_NAME.fullmatch(match.group()) and sort_of(scene.text[end - 1]) != "sign":
            continue
        if match is not None and match.group(1) not in known and _short_name(match.group(1), match.group()):
            meant.setdefault(match.group(1), party)
    shorts = sorted(meant)
    done = dict.fromkeys(shorts, 0)
    for index, start, end in AhoCorasick(shorts).find_matches_as_indexes(scene.text, overlapping=True) if shorts else ():
        short = shorts[index]
        if start >= done[short]:
            done[short] = end
            if stands(scene.text, start, end):
                yield Found("party", start, end, meant[short], ALIAS, (), 0.8)


def _short_name(short: str, bracket: str) -> bool:
    """Whether what stands in brackets names the organisation again (not its seat, its trade or a date)."""
    if "以下" in bracket or "略称" in bracket or "通称" in bracket:
        return short not in {"本件", "本取引", "当社", "同社", "本契約", "両社"} and not short.startswith("本")
    if _ABROAD_NAME.fullmatch(bracket):
        return short not in NATIONS and short not in KATA_WORDS and short not in PLACES  # 国巨(ヤゲオ): how it is read at home
    return (
        bool(re.fullmatch(r"[A-Z][A-Za-z0-9&]{1,8}", short))
        and len(re.split("[/、]", bracket)[0]) < 14
        and short not in {"HD", "FG", "HLDGS"}
    )
