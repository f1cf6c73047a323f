"""What a contract is about, by the goods that the text names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.shape import DealType
from torihiki.lang.en.deals.shown import AIRED

__all__ = ["WARES", "dealt", "said"]

# whose business goods are, who is none of them: the state energy company
_WHOSE = r"(?![ -](?:company|companies|groups?|firms?|giants?|majors?|producers?|makers?|utility|utilities|operators?|provider|start-?ups?|ministry|minister|department|agency|regulator|commission|traders?|conglomerate|specialist|investor)\b)"
WARES: tuple[tuple[DealType, re.Pattern[str]], ...] = (
    ("joint_venture", sieve(r"\b(?:50[-/:]50|51[-/:]49|49[-/:]51|60[-/:]40|40[-/:]60|equally[- ]owned|jointly[- ](?:owned|held|run)) (?:[a-z-]+ ){0,3}?(?:company|firm|venture|entity|partnership|business)\b", re.IGNORECASE)),
    ("partnership", sieve(r"\bjoint (?:[a-z]+ (?:and )?){1,3}(?:program(?:me)?s?|projects?|efforts?)\b", re.IGNORECASE)),
    ("partnership", sieve(r"\b(?:memorand\w+ of understanding|MoUs?|memorandum|accord|letters? of intent)\b(?:[^.;,]|\.[A-Z0-9]){0,70}?\bto (?:jointly |together |co-?)?(?:develop|explore|study|research|co-?operate|collaborate|work together)\b", re.IGNORECASE)),
    ("construction", sieve(r"\b(?:EPCI?C?M?\b(?! \w+ Ltd)|engineering,? procurement,? (?:and )?(?:construction|installation)|turnkey|(?:contracts?|orders?)\b(?:[^.;,]|\.(?! [A-Z])){0,60}? for (?:an?|the|two|three) (?:[\w-]+ ){0,4}(?:complex|refinery|terminal|bridge|railway|airport|dam|power plant|processing plant|substations?|desalination plant|petrochemical plant|platform)\b(?! (?:operator|shares?|equipment)))")),
    ("lease", sieve(r"\bleas(?:e|ed|ing|es)\b")),  # not: Air Lease
    ("licensing", sieve(rf"\b(?:{AIRED}|licen[cs](?:e|ed|es|ing)|(?:commerciali[sz]ation|marketing|worldwide|global|exclusive|upfront for) rights|(?<!pre-emptive )(?<!voting )rights to (?!buy|acquire|purchase|sell|subscribe|vote|use|build|develop|appoint|nominate|take|match|participate|shares|its shares)|patents?|archives?|journalism|news content|(?:us(?:e|es|ing)|access(?:es|ing)?(?: to)?|trai\w+ (?:[\w-]+ ){{0,4}}on|surfac\w+|display\w*|ingest\w*) (?:(?-i:[A-Z])[\w.&-]* |[\w.&-]+['’]s? |the |its |their |copyrighted |published |news |editorial ){{1,5}}(?:content|articles|stories|reporting|footage|songs|music|recordings|images|characters|likeness|posts|books|catalogues?|trademarks?|data sets?))\b", re.IGNORECASE)),
    ("cloud", sieve(r"\b(?:access to (?:[\w-]+ ){0,4}?(?:chips|processors|accelerators|servers|supercomputers?|clusters?)|cloud (?:services?|computing|capacity|infrastructure)|comput(?:e|ing)|hosting|data cent(?:er|re) capacity|GPUs?|AI infrastructure)\b", re.IGNORECASE)),
    ("supply", sieve(r"\b(?:nuclear|electricity|electric service|reactors?|wind farms?|solar|geothermal|hydropower|hydroelectric|clean energy|carbon[- ](?:free|removal)|offtake|power plants?)\b" + _WHOSE, re.IGNORECASE)),
    ("cloud", sieve(r"\b(?:cloud|infrastructure|host)\b", re.IGNORECASE)),
    ("supply", sieve(r"\b(?:supply|suppl(?:ier|ies)|power|energy|megawatts?|wafers?|orders?|turbines?|HBM\w*|memory|chips|batter(?:y|ies)|cells|lasers?|output|(?:generating|storage|regasification|terminal|pipeline|plant['’]s|mill['’]s) capacity|aircraft|airliners?|jets?)\b" + _WHOSE, re.IGNORECASE)),
    ("supply", sieve(r"\b(?:catering|cleaning|logistics|outsourcing|payroll|IT services|security|facilities management|maintenance|signalling|rolling stock|trains?|trams?|buses|rail|baggage|ground[- ]handling|call cent(?:er|re)s?) (?:services )?(?:contracts?|deals?|agreements?)\b")),
    ("partnership", sieve(r"\b(?:jointly|together|develop(?:ing|ment)?|collaborat\w*|commerciali[sz]\w+|integrat\w+|research)\b", re.IGNORECASE)),
    ("licensing", sieve(r"\b(?:inhibitors?|antibod(?:y|ies)|vaccines?|drug candidates?|compounds?|cell therap(?:y|ies)|gene therap(?:y|ies)|pre-?clinical|clinical[- ]stage|biosimilars?|royalt(?:y|ies))\b", re.IGNORECASE)),
)  # fmt: skip


def dealt(scene: Scene, span: Span, parties: Sequence[Found[Any]]) -> DealType | None:
    """What a contract is about, by the goods that the text names; computing may stand in the name of who sells it."""
    return next((k for k, goods in WARES if (goods.search(scene.text, *span) if k == "cloud" else said(goods, scene, span, parties))), None)


def said(goods: re.Pattern[str], scene: Scene, span: Span, parties: Sequence[Found[Any]]) -> bool:
    """Whether goods are named outside of names: not by Halden Systems."""
    names = [p for p in parties if span.start <= p.start < span.end and p.rule != "en.parties.back"]
    return any(not any(p.start <= m.start() < p.end for p in names) for m in goods.finditer(scene.text, *span))
