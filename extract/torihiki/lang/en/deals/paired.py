"""Two sides that a phrase names around a pact: the alliance brings together A and B; the venture, owned equally by A and B; with A holding 60% and B 40%."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import Event, PartyRole, Shape

__all__ = ["paired"]

_I = re.IGNORECASE
_VENTURE = r"(?:joint[- ]venture|venture|JV|joint company|(?:new|joint|combined|project) (?:company|firm|entity|business|unit))"
_PACT = r"(?:deal|pact|agreement|partnership|alliance|collaboration|tie-up|accord|memorandum|MoU|project|programme|program|initiative)"
_SHARE = r"[0-9]{1,2}(?:\.[0-9]+)?\s?(?:%|percent|per\s?cent|pct)"
_JOINT = r"(?:jointly|together|share|pool|co-?operate|collaborate|co-?develop|co-?produce|work (?:together|jointly)|team up|join forces|combine|exchange)"


class _Row(NamedTuple):
    """What stands before the first name, between the two and behind the second where both are sides of one pact."""

    shape: str
    left: re.Pattern[str]
    between: re.Pattern[str]
    right: re.Pattern[str]
    roles: tuple[PartyRole, PartyRole] = ("partner", "partner")


_AND = sieve(r"(?:'s)?(?: \([^()]{1,20}\))?,? (?:and|with|to)(?: (?:[a-z-]+ ){0,4})? ?$")
_ANY = sieve("")
_START = sieve(r"(?:^\s*|[\n.;,:] ?)(?:the )?(?:[a-z-]+ ){0,2}$", _I)  # of a statement
_ROWS = (
    # the deal brings together A and B, pairs A with B
    _Row(
        "en.deals.partner",
        sieve(
            rf"\b(?:{_PACT})s?\b[^.;]{{0,50}}?\b(?:brings? together|brought together|bringing together|pairs|paired|unites|united|teams|links) (?:[a-z-]+ ){{0,4}}$",
            _I,
        ),
        _AND,
        _ANY,
    ),
    # the pact calls for A and B to share, will see A and B work together; under the pact, A and B will share
    _Row(
        "en.deals.partner",
        sieve(
            rf"(?:\b{_PACT}\b[^.;]{{0,30}}?\b(?:calls for|sees|will see|would see|commits|requires|has|allows|lets)|\bunder (?:the|a|an|this|their) (?:[a-z-]+ ){{0,3}}{_PACT}[^.;]{{0,40}},) (?:the )?(?:[a-z-]+ ){{0,3}}$",
            _I,
        ),
        sieve(r",? and (?:the )?(?:[a-z-]+ ){0,3}$"),
        sieve(rf",?(?: (?:to|will|would|are|agreed|plan|also|both))* {_JOINT}\b", _I),
    ),
    # together with B, A will develop
    _Row(
        "en.deals.partner",
        sieve(r"(?:^\s*|[\n.;] ?)\s*Together with (?:[a-z-]+ ){0,4}$"),
        sieve(r", (?:[a-z-]+ ){0,3}$"),
        sieve(
            r" (?:will|is|plans to|has|aims to|wants to|intends to) (?:also )?(?:be )?(?:develop|design|build|launch|test|creat|research|set up|form|offer|explor|invest|produc|work)",
            _I,
        ),
    ),
    # A and B will together develop, jointly spend
    _Row(
        "en.deals.partner",
        sieve(r"(?:^\s*|[\n.;,:] ?|\b(?:said|that) )(?:[A-Z][a-z]+ )?(?:the )?(?:[a-z-]+ ){0,2}$"),
        sieve(r",? and (?:the )?(?:[a-z-]+ ){0,3}$"),
        sieve(
            r" (?:(?:said|announced|agreed) (?:they (?:would|will|had agreed to) |to )?)?(?:will |would |plan to |are to |to )?(?:together|jointly) (?:spend|invest|fund|research|develop|design|study|explore|build up|create|launch)\b",
            _I,
        ),
    ),
    # under a new partnership, A will sell B's drugs
    _Row(
        "en.deals.partner",
        sieve(
            r"\b(?:Under|As part of) (?:the|a|an|this) (?:(?:new|multi-year|strategic|global|exclusive|expanded|[a-z]+-year) ){0,3}(?:partnership|alliance|collaboration|tie-up|distribution (?:deal|agreement|pact))[^.;,]{0,40}, (?:[a-z-]+ ){0,3}$"
        ),
        sieve(
            r" (?:will|would|is to|can) (?:[a-z]+ ){0,2}?(?:distribute|market|sell|offer|integrate|use|add|promote|develop|test|manage|provide|supply|install|embed)\b[^.;,]{0,30} (?:[a-z-]+ )?$"
        ),
        sieve(r"['’]s? "),
    ),
    # has launched a trial with B to test
    _Row(
        "en.deals.partner",
        _START,
        sieve(
            r" (?:has |have |is |to |will )?(?:(?:also |recently )?)?(?:launch|start|beg[ia]n|run|conduct)\w* (?:an? |the )?(?:[a-z0-9-]+ ){0,2}(?:pilot|trial|pilot project|pilot programme|pilot program|field test)s? (?:together )?with (?:the )?(?:[a-z-]+ ){0,3}$"
        ),
        sieve(r" (?:to|for|of|in|on)\b"),
    ),
    # the venture, owned equally by A and B; which A owns with B
    _Row(
        "en.deals.venture",
        sieve(
            rf"\b{_VENTURE}\b[^.;]{{0,60}}?\b(?:(?:equally |jointly |co-)?owned (?:equally |jointly |50-50 |50/50 )?by|(?:equally|jointly) held by) (?:the )?(?:[a-z-]+ ){{0,3}}$",
            _I,
        ),
        sieve(r",? and (?:the )?(?:[a-z-]+ ){0,3}$"),
        _ANY,
    ),
    _Row(
        "en.deals.venture",
        sieve(rf"\b{_VENTURE},? (?:which|that) $", _I),
        sieve(r" (?:jointly |co-)?(?:owns|runs|operates|has|holds|formed|set up|founded|established|created|launched) (?:equally |jointly )?with (?:the )?(?:[a-z-]+ ){0,3}$"),
        _ANY,
    ),
    # A and its joint venture partner B; A's joint venture partner, B
    _Row(
        "en.deals.venture",
        sieve(r""),
        sieve(r"(?:,? and its|['’]s?) (?:[a-z-]+ ){0,2}(?:joint[- ]venture|JV) partner,? $"),
        _ANY,
    ),
    # A and B set up a company together
    _Row(
        "en.deals.venture",
        sieve(r"(?:^\s*|[\n.;,:] ?|\b(?:said|that) )(?:the )?(?:[a-z-]+ ){0,2}$", _I),
        sieve(r",? and (?:the )?(?:[a-z-]+ ){0,3}$"),
        sieve(
            r" (?:(?:said|announced|agreed) (?:they (?:would|will) |to )?)?(?:(?:have|has|will|would|plan to|are to|to|agreed to) )?(?:(?:jointly|together) (?:establish|found|form|set up|launch|creat)\w* (?:an?|the) (?:[a-z-]+ ){0,3}?(?:company|firm|entity|plant|factory|business|unit|subsidiary)\b"
            r"|(?:establish|found|form|set up|launch|creat)\w* (?:an?|the) (?:[a-z-]+ ){0,3}?(?:company|firm|entity)\b[^.;]{0,60}?\b(?:each|jointly|equally|half|50)\b)",
            _I,
        ),
    ),
    # A hands B the rights to, A gains rights to a B drug
    _Row(
        "en.deals.license",
        _START,
        sieve(
            r"(?:'s)? (?:has |will |is to )?(?:gain|get|got|snag|win|won|secur|pick|bag|nab|grab|tak|took|land|acquir|buy|bought|obtain|pa(?:ys|id|y) )[^.;]{0,50}?\b(?:rights|licen[cs]e) (?:to|for|in|on) (?:(?:an?|the|one of) )?(?:[a-z0-9-]+ ){0,2}$",
            _I,
        ),
        sieve(r"(?:['’]s?)? (?:[\w-]+ ){0,4}?(?:drug|therapy|treatment|vaccine|pill|antibod(?:y|ies)|compound|candidate|inhibitor|medicine|molecule|asset|programme?|platform|technology|software|patents?|catalog(?:ue)?)s?\b"),
        ("licensee", "licensor"),
    ),
    # A granted the rights outside Asia to B
    _Row(
        "en.deals.license",
        _START,
        sieve(
            r"(?:'s)? (?:has |have |will |is to )?(?:granted|grants?|gave|gives?|handed|hands|ceded|cedes|signed over|signs over|sold|sells|licen[cs]ed) (?:[a-z.-]+ ){0,4}?(?:rights|licen[cs]es?) (?:outside|in|to|for|on|over|excluding)\b[^.;]{0,60}? to (?:the )?(?:[a-z-]+ ){0,3}$",
            _I,
        ),
        _ANY,
        ("licensor", "licensee"),
    ),
    # A placed ten aircraft with B on long leases
    _Row(
        "en.deals.lease",
        _START,
        sieve(r" (?:has |have |will |is to )?(?:placed?|places|placing) [^.;]{0,60}? with (?:the )?(?:[a-z-]+ ){0,3}$"),
        sieve(r"[^.;]{0,40}?\bleases?\b"),
        ("lessor", "lessee"),
    ),
    # A extended its lease at B's tower
    _Row(
        "en.deals.lease",
        _START,
        sieve(r" (?:has |have |will |is to )?(?:extend|renew|sign|ink|secur|took|tak|agree)[^.;]{0,50}?\bleases? [^.;]{0,50}?\b(?:at|in|on|for) (?:the )?(?:[a-z0-9,-]+ ){0,4}$", _I),
        sieve(r"['’]s? (?:[\w-]+ ){0,3}?(?:towers?|buildings?|campus|data cent(?:er|re)s?|sites?|parks?|cent(?:er|re)|complex|properties|property|warehouses?|scheme|development)\b"),
        ("lessee", "lessor"),
    ),
    # under the deal, A will have the right to sell B's drug
    _Row(
        "en.deals.license",
        sieve(r"\b[Uu]nder (?:the|a|an|this) (?:[a-z-]+ ){0,3}(?:deal|agreement|pact|accord|terms)(?: of the [a-z]+)?, (?:[a-z-]+ ){0,3}$"),
        sieve(r" (?:will (?:have|get|gain|receive|obtain)|has|gets|gains|receives|obtains) (?:the |an? )?(?:[a-z-]+ ){0,3}rights? to (?:sell|market|develop|make|distribute|commerciali[sz]e|use|manufacture)\b[^.;,]{0,40}? $"),
        sieve(r"['’]s? "),
        ("licensee", "licensor"),
    ),
)  # fmt: skip
# A holds 60% and B 40%: the two have the whole between them
_HOLDER = sieve(rf"^(?:[^.;,A-Z]|[.,][0-9]|, with ){{0,50}}?(?P<n>{_SHARE})")
_HELD = sieve(
    rf"(?P<n>{_SHARE})(?:-|\s)?(?:(?:stake|owned|held|share|will be|be|being|owned|of the shares) ){{0,3}} ?(?:owned |held )?by (?:the )?(?:[a-z-]+ ){{0,3}}$",
    _I,
)
_REST = sieve(
    r"(?:,? (?:and|with|while))? ?.{0,40}?(?:hold(?:s|ing)?|own(?:s|ing)?|tak(?:es|ing|e)|keep(?:s|ing)?|hav(?:e|ing)|has)? ?the (?:rest|remainder|remaining|balance|other half)\b"
)
_OWNS = sieve(rf"\b(?:{_VENTURE}|(?:the|a) (?:new )?(?:company|firm|entity|business))\b", _I)
_GATE = sieve(rf"\b(?:{_VENTURE}|{_PACT}|together|jointly|owned by|owned|pilot|trial|leases?|rights|licen[cs]e)\b", _I)
_WHOLE = 100
_LEFT = 140  # characters before the first name in which it is said what the two do
_UNIT = re.compile(r"[^0-9.]+")


def paired(scene: Scene, sentence: Span, parties: Sequence[Found[Any]], shapes: Mapping[str, Shape], told: Sequence[Event]) -> list[Event]:
    """The pact of two that a phrase of the sentence tells, where its words have told of none between them."""
    if len(parties) < 2 or _GATE.search(scene.text, *sentence) is None:
        return []
    for first, second in pairwise(parties):
        names = {first.value.name, second.value.name}
        if len(names) < 2 or any(
            e.type != "other" and not e.joins and names <= {p.name for p in e.participants if p.place != "understood"} for e in told
        ):
            continue
        for name, roles in _phrases(scene, sentence, first, second):
            shape = shapes["deal:" + name]
            people = participants([(Placed(first, "list"), roles[0]), (Placed(second, "list"), roles[1])])
            return [
                Event(shape, shape.type, Span(first.start, second.end), sentence, sentence, people, "agreed", plain=True, land=sentence)
            ]
    return []


def _phrases(scene: Scene, sentence: Span, first: Found[Any], second: Found[Any]) -> Iterator[tuple[str, tuple[PartyRole, PartyRole]]]:
    text = scene.text
    between = text[first.end : second.start]
    for row in _ROWS:
        if (
            row.between.fullmatch(between)
            and row.left.search(text[max(sentence.start, first.start - _LEFT) : first.start])
            and row.right.match(text, second.end, sentence.end)
        ):
            yield row.shape, row.roles
    if _OWNS.search(text, *sentence) and _own_all(text, sentence, first, second):
        yield "en.deals.venture", ("partner", "partner")


def _own_all(text: str, sentence: Span, first: Found[Any], second: Found[Any]) -> bool:
    """Whether two names hold the whole of something between them."""
    left = _HOLDER.match(text[first.end : second.start]) or _HELD.search(text, sentence.start, first.start)
    right = _HOLDER.match(text[second.end : sentence.end]) or _HELD.search(text, first.end, second.start)
    if left is None:
        return False
    if right is None:
        return _REST.match(text, second.end, sentence.end) is not None
    return sum(float(_UNIT.sub("", share["n"])) for share in (left, right)) == _WHOLE
