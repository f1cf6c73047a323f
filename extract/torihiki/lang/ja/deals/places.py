"""Where a name stands: the particle behind it gives its grammatical place."""

from __future__ import annotations

import re
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.span import Span
from torihiki.deals.gather import Placed

__all__ = ["place_all"]


_TAIL = re.compile(r"[」』\"'》]?(?:\s?\([^()\n]{0,60}\))?[」』\"]?(?:グループ|社|株|陣営|傘下|計算|クラウド|製品|契約)?(?:など|等|ら|側|ほか|を含む)?(?:の?[0-9一二三四五六七八九]{1,2}社|の両社|両社|各社)?")
_PARTICLES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("by", re.compile(r"による|により|によって")),
    ("from", re.compile(r"から|より(?![もい])")),
    ("to", re.compile(r"に対し|向け(?!の?需要)|への|へ|には(?=[^、]{0,30}(?:出資|融資|補助))|に(?!よ|つい|とって|お[いけ])")),
    ("with", re.compile(r"との間|との|とは|と(?!して|いう|い[わえっ]|み|さ|も|述|語|話|見|報)")),
    ("topic", re.compile(r"は|では|も(?!と)")),
    ("agent", re.compile(r"が|:|→|,(?=[^、。]{0,40}$)")),
    ("object", re.compile(r"を")),
    ("of", re.compile(r"の|製|株")),
    ("pair", re.compile(r"\s?[×＋+&↔]\s?")),
    ("list", re.compile(r"[、・や/,]|及び|および|並びに|ならびに|か(?=[ァ-ヴA-Z])")),
)
_NEAR = 26  # how far the next name of a list may stand: room for 米データセンター開発の


def place_all(scene: Scene, parties: list[Found[Any]], sentence: Span) -> list[Placed]:
    """The parties of one sentence with their places, in order; a list shares the place of its last name."""
    raw: list[tuple[Found[Any], str, int]] = []
    for party in parties:
        if raw and raw[-1][0].value.name == party.value.name and scene.text[raw[-1][0].end : party.start].startswith("("):
            continue  # 「Amazon Web Services(AWS)」: a short form introduced, no second party
        tail = _TAIL.match(scene.text, party.end, sentence.end)
        at = tail.end() if tail else party.end
        place = ""
        for name, pattern in _PARTICLES:
            match = pattern.match(scene.text, at, sentence.end)
            if match:
                place, at = name, match.end()
                break
        raw.append((party, place, at))
    placed: list[Placed] = []
    chain = 0
    for i in range(len(raw) - 1, -1, -1):
        party, place, at = raw[i]
        following = raw[i + 1] if i + 1 < len(raw) else None
        near = following is not None and following[0].start - at <= _NEAR and "。" not in scene.text[at : following[0].start]
        after = placed[-1].place if placed else ""
        joined = False
        if place == "list":
            joined = near
            place = after if near else "agent"
        elif place == "with" and near and after in {"agent", "topic"} and not _has_agent(raw[:i]):
            place, joined = after, True  # AとBは: both are subjects
        elif place == "pair" or (after == "pair" and near and place == ""):
            place, joined = "pair", near
        chain += not joined
        topic = place == "topic"
        placed.append(Placed(party, "agent" if topic else place, topic or place == "agent", chain))
    placed.reverse()
    for i, p in enumerate(placed[1:], 1):  # A × B: the second name has no particle of its own
        if placed[i - 1].place == "pair" and p.place in {"", "agent"}:
            placed[i] = Placed(p.found, "pair", p.topic, placed[i - 1].chain)
    return placed


def _has_agent(raw: list[tuple[Found[Any], str, int]]) -> bool:
    return any(place in {"agent", "topic"} for _, place, _ in raw)
