"""Several deals of one verb: each part of the sentence has names and figures of its own, and the verb stands behind the last."""

from __future__ import annotations

from collections.abc import Sequence

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import DealType, Event, Participant, PartyRole
from torihiki.values.change import replace

__all__ = ["COUNT", "spread"]

_SHARE = sieve(
    r"(?:の[^、。はがを]{0,12}(?:工場|拠点|計画|事業|新棟|施設|プロジェクト))?(?:など)?(?:の(?:共同(?:申請|提案|事業体?|企業体|体)|企業?連合|グループ|コンソーシアム))?(?:に|へ|は|が)?(?:対し)?、?(?:約|最大約?|上限|計|総額)?[0-9][0-9.,兆億万千百]{0,14}(?:円|米?ドル|ユーロ|ポンド|元|ウォン)"
)
_OPEN = frozenset({"object", "to", "from", "with"})  # places that several fill in turn before one verb
_AMOUNT = r"(?:約|計|総額|最大)?[0-9][0-9.,]{0,9}(?:兆|億|万|百万)?[0-9.,兆億万〜～]{0,10}(?:米?ドル|円|ユーロ|ポンド|元|ウォン)(?:\([^()\n]{0,24}\))?"
COUNT = r"(?:年|同|約|計|最大|合わせて){0,3}[0-9][0-9.,]{0,9}万?(?:機|隻|基|台|両|編成|%|割|トン|キロワット|[kMG]W|バレル|株|棟|件)"
_THING = r"[^、。はがをにとでへ\n]{1,20}"  # a noun: no verb ends before a mark of the object
# what stands behind a name whose verb follows only behind the next one: a sum, a count, or what is dealt in
_PART = sieve(
    rf"(?:\([^()\n]{{0,40}}\))?(?:を|に(?:は)?|へ|と(?:は)?|から(?:は)?)(?:(?:[^、。はがをに\n]{{0,16}}を?)?(?:{_AMOUNT}|{COUNT})(?:で|を)?|{_THING}[をで])、"
)
_WHOLE = sieve(r"(?:\([^()\n]{0,40}\))?(?:を|と(?:は)?|に|へ|から)、")  # Aが甲を、Bが乙を買収する; Aは甲と、Bは乙と提携した
_ANOTHER_TIME = sieve(  # 4月に甲を、7月には乙を買収した
    r"(?:\([^()\n]{0,40}\))?(?:を|と(?:は)?|に|へ|から)、(?=(?:同|翌)?(?:[0-9]{2,4}年|[0-9]{1,2}月|昨年|一昨年|今年|翌年|同年|翌月|その後)[^、。はがを\n]{0,8}?(?:に(?:は|も)?|は|、))"
)
_THEIRS = sieve(rf"(?:{_AMOUNT}|{COUNT}|{_THING})(?:ずつ)?を(?:[米英独仏韓]|台湾の|中国の)?$")
_OWN_SUBJECT = sieve(r"[がは](?:[米英独仏韓]|同業の|台湾の|中国の)?$")
_YEAR = sieve(
    r"(?:[0-9]{2,4}年|昨年|一昨年|今年|翌年|同年)(?:[0-9]{1,2}月)?に(?:は|も)?、?(?:[米英独仏伊韓豪]|同業の|[一-龥ァ-ヴー]{2,8}の)?$"
)
_TIME = sieve(r"[0-9](?:年|月|日)|昨年|一昨年|今年|翌年|同年|先月")
_HANDED = sieve(r"(?:\([^()\n]{0,40}\))?(?:に|へ)、")
_SIDES: dict[DealType, tuple[tuple[PartyRole, PartyRole], ...]] = {
    "supply": (("customer", "provider"), ("provider", "customer")), "lease": (("lessee", "lessor"), ("lessor", "lessee")),
}  # fmt: skip
_FACED = frozenset({"from", "to", "with", "for"})
_EACH_ONE = sieve(r"(?:それぞれ|各々|おのおの|個別に)")  # XとYは、Zと契約をそれぞれ結んだ
_ITS_OWN = sieve(r"(?:\([^()\n]{0,40}\))?は、?[^、。はが\n]{2,40}(?:、|を)")
_AS_ONE = sieve(r"共同|連合|コンソーシアム|企業体|JV|陣営|(?<=の)グループ|企業グループ|連名|3者|三者")
_PAID = frozenset({"investment", "financing", "construction"})
_SUMS = rf"(?:合計|累計)?(?:で)?{_AMOUNT}(?:以上|超|余り|近く|規模|程度)?"
_INTO = r"(?:(?:[^、。はが\n]{0,30}(?:に|へ))|これまでに|[0-9]{4}年(?:まで)?に)?"
_OWN_SUM = sieve(rf"(?:\([^()\n]{{0,40}}\))?(?:は|が){_INTO}{_SUMS}(?:を)?、")
_SO_FAR = sieve(r"し?て(?:いる|います|きた|きました|おり)")  # one after the other; 出資する: in one round
_SUM_BEHIND = sieve(rf"(?:\([^()\n]{{0,40}}\))?(?:は|が){_INTO}{_SUMS}(?:を|$)")
_ANY_SUM = sieve(r"[0-9兆億万](?:円|米?ドル|ユーロ|ポンド|元|ウォン)")
_TOGETHER = sieve(r"共同(?:で|して|発行)|連名")


def _gapped(scene: Scene, event: Event, placed: Sequence[Placed]) -> list[Event]:
    """One event for each of those who share a verb, each with a sum, a count, a thing or a subject of its own: 21年にAを30億円で、19年にはBを50億円で買収した."""
    last = next(
        (
            p
            for p in reversed(event.participants)
            if p.place in _OPEN and p.spans and event.scope.start <= p.spans[0].start < event.span.start
        ),
        None,
    )
    if last is None:
        return [event]
    before = [p for p in placed if p.place == last.place and event.scope.start <= p.found.start < last.spans[0].start]
    chains: dict[int, list[Placed]] = {}
    for p in before:
        chains.setdefault(p.chain, []).append(p)
    several = [run for run in chains.values() if _part(scene, run, event.span.start)]
    if not several:
        return _yearly(scene, event, last, placed)
    rest = [p for p in event.participants if p.role != last.role or p.place != last.place]
    doing = next((p for p in rest if p.place == "agent" and p.spans and p.spans[0].start > several[-1][-1].found.end), None)
    parts, start = [], event.scope.start
    for run in several:
        end = _part(scene, run, event.span.start)
        mark = Span(run[0].found.start, run[0].found.start)
        others = rest
        if doing is not None:  # each part has a subject of its own
            own = [p for p in placed if p.place == "agent" and start <= p.found.start < mark.start]
            others = [*(p for p in rest if p is not doing), *participants((p, doing.role) for p in own)]
        parts.append(
            replace(event, participants=[*others, *participants((p, last.role) for p in run)], span=mark, land=Span(start, end), fresh=True)
        )
        start = end
    parts.append(
        replace(
            event,
            participants=[p for p in event.participants if p.role != last.role or p.place != last.place or p.name == last.name],
            land=Span(start, event.sentence.end),
            fresh=True,
        )
    )
    for part in parts[1:]:
        part.same_day = part.land is not None and _TIME.search(scene.text, part.land.start, part.span.start) is None
    return parts


def _each_topic(scene: Scene, event: Event, placed: Sequence[Placed]) -> list[Event]:
    """One event for each of several who are each said to do it to something of their own: Aは英国の子会社、Bは豪州の鉱山をそれぞれ売却した."""
    if _EACH_ONE.search(scene.text, event.sentence.start, event.span.start) is None:
        return []
    topics = [p for p in placed if p.place == "agent" and p.topic and event.sentence.start <= p.found.start < event.span.start]
    if len(topics) < 2 or len({p.chain for p in topics}) < len(topics) or not all(_ITS_OWN.match(scene.text, p.found.end) for p in topics):
        return []
    role = next((p.role for p in event.participants if p.place == "agent"), None)
    if role is None or any(p.place != "agent" for p in event.participants):
        return []
    edges = [event.sentence.start, *(p.found.start for p in topics[1:]), event.sentence.end]
    return [
        replace(
            event,
            participants=participants([(p, role)]),
            span=event.span if p is topics[-1] else Span(p.found.start, p.found.start),
            land=Span(start, end),
            fresh=True,
        )
        for p, start, end in zip(topics, edges, edges[1:], strict=False)
    ]


def _yearly(scene: Scene, event: Event, last: Participant, placed: Sequence[Placed]) -> list[Event]:
    """One event for the names of each year of a list: 19年にA、21年にBとCを買収した."""
    chain = next((p.chain for p in placed if p.found.start == last.spans[0].start), None)
    run = [p for p in placed if p.chain == chain and p.place == last.place]
    groups: list[list[Placed]] = []
    edges: list[int] = []
    for p in run:
        year = _YEAR.search(scene.before(p.found.start, 24))
        if year is not None:
            groups.append([p])
            edges.append(p.found.start - len(year.group()))
        elif not groups:
            return [event]
        else:
            groups[-1].append(p)
    if len(groups) < 2:
        return [event]
    names = {p.found.value.name for p in run}
    rest = [p for p in event.participants if p.name not in names]
    starts, ends = [event.scope.start, *edges[1:]], [*edges[1:], event.sentence.end]
    return [
        replace(
            event,
            participants=[*rest, *participants((p, last.role) for p in group)],
            span=event.span if group is groups[-1] else Span(group[0].found.start, group[0].found.start),
            land=Span(start, end),
            fresh=True,
        )
        for group, start, end in zip(groups, starts, ends, strict=True)
    ]


def _part(scene: Scene, run: Sequence[Placed], until: int) -> int:
    """Where the part of a list ends that tells of those named, with something of their own; 0 if there is none."""
    after = run[-1].found.end
    match = _PART.match(scene.text, after, until)
    if match is None and _THEIRS.search(scene.before(run[0].found.start, 24)):
        match = _HANDED.match(scene.text, after, until)  # 0.8%をAに、0.5%をBに
    if match is None and _OWN_SUBJECT.search(scene.before(run[0].found.start, 16)):
        match = _WHOLE.match(scene.text, after, until)
    if match is None:
        match = _ANOTHER_TIME.match(scene.text, after, until)
    return match.end() if match else 0


def _paid(scene: Scene, event: Event, placed: Sequence[Placed]) -> list[Event]:
    """One event for each subject that has a sum of its own before the verb that all share: Aは80億ドル、Bは30億ドルをCに投資している."""
    agents = [p for p in placed if p.place == "agent" and event.sentence.start <= p.found.start < event.span.start]
    own = [p for p in agents if _OWN_SUM.match(scene.text, p.found.end, event.span.start)]
    last = agents[-1] if agents else None
    rest = [p for p in event.participants if p.place != "agent"]
    role = next((p.role for p in event.participants if p.place == "agent"), None)
    if len(agents) < 2 or own != agents[:-1] or last is None or role is None:
        return []
    if not _SUM_BEHIND.match(scene.text, last.found.end, event.span.start + 2) or (
        rest if event.type == "construction" else not rest or not _SO_FAR.match(scene.text, event.span.end)
    ):
        return []
    edges = [event.sentence.start, *(p.found.start for p in agents[1:]), event.sentence.end]
    return [
        replace(
            event,
            participants=[*participants([(p, role)]), *rest],
            span=event.span if p is last else Span(p.found.start, p.found.start),
            land=Span(start, end),
            fresh=True,
        )
        for p, start, end in zip(agents, edges, edges[1:], strict=False)
    ]


def spread(scene: Scene, event: Event, placed: Sequence[Placed]) -> list[Event]:
    """One event for each of those among whom a sentence shares out a grant (Xに10億円、Yに5億円) or who order, supply or rent, else the event itself."""
    if each := _each_topic(scene, event, placed):
        return each
    apart = _gapped(scene, event, placed)
    if len(apart) > 1:
        return apart
    if event.type in _PAID and (apart := _paid(scene, event, placed)):
        return apart
    if (event.type in _SIDES and not event.shape.generic) or event.shape.name == "ja.deals.bond":
        return _each(scene, event)
    if event.type == "partnership" and event.besides:
        return _also_with(scene, event)
    if event.type != "subsidy":
        return [event]
    chains: dict[int, list[Placed]] = {}
    for p in placed:
        chains.setdefault(p.chain, []).append(p)
    shared = [run for run in chains.values() if _SHARE.match(scene.text, run[-1].found.end) and not _official(run)]
    if len(shared) < 2:
        return _grants(scene, event)
    givers = [p for p in event.participants if p.role == "grantor"]
    edges = [run[0].found.start for run in shared[1:]] + [event.sentence.end]
    parts = []
    for run, end in zip(shared, edges, strict=True):
        people = [*participants((p, "grantee") for p in run), *givers]
        part = replace(
            event, participants=people, fresh=True, land=Span(run[0].found.start, end), span=Span(run[0].found.start, run[0].found.start)
        )
        parts.append(part)
    return parts


def _each(scene: Scene, event: Event) -> list[Event]:
    """One event for each of several on the other side (AとBから受注した) or who issue bonds, unless they act as one."""
    if event.type == "financing":
        several = [p for p in event.participants if p.role == "issuer" and p.place == "agent"]
        alone = len(several) > 1 and len(several) == len(event.participants) and not _TOGETHER.search(scene.text, *event.sentence)
        return [replace(event, participants=[one], fresh=True) for one in several] if alone else [event]
    apart = _EACH_ONE.search(scene.text, event.scope.start, event.sentence.end) is not None
    for side, other in _SIDES[event.type]:
        several = [p for p in event.participants if p.role == side and (p.place in _FACED or (apart and p.place == "agent"))]
        rest = [p for p in event.participants if p.role == other]
        if (
            len(several) > 1
            and len(rest) == 1
            and len(several) + 1 == len(event.participants)
            and not _AS_ONE.search(scene.text, *event.sentence)
        ):
            return [replace(event, participants=[one, *rest], fresh=event.fresh or apart) for one in several]
    return [event]


def _grants(scene: Scene, event: Event) -> list[Event]:
    """One grant for each of several to whom a state gives without a word of how much in all: XやYなどに助成を決めた."""
    several = [p for p in event.participants if p.role == "grantee" and p.place == "to"]
    rest = [p for p in event.participants if p.role != "grantee"]
    clause = scene.text[event.scope.start : event.sentence.end]
    if (
        len(several) < 2
        or len(several) + len(rest) < len(event.participants)
        or not rest
        or _ANY_SUM.search(clause)
        or _AS_ONE.search(clause)
    ):
        return [event]
    return [replace(event, participants=[one, *rest], fresh=True) for one in several]


def _also_with(scene: Scene, event: Event) -> list[Event]:
    """One alliance for each of several with whom somebody is allied as well: AやBとも提携した."""
    several = [p for p in event.participants if p.place == "with"]
    rest = [p for p in event.participants if p.place != "with"]
    if len(several) < 2 or len(rest) != 1 or _AS_ONE.search(scene.text, *event.sentence):
        return [event]
    return [replace(event, participants=[*rest, one], fresh=True) for one in several]


def _official(run: Sequence[Placed]) -> bool:
    return any(p.found.value.kind == "government" for p in run)
