"""What the words of a capitalised run themselves say: ends of firms' names, numbers of models, words of no language."""

from __future__ import annotations

import re

from torihiki.core.lexicon import any_of
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.parties.common import COMMON_WORDS
from torihiki.lang.en.parties.cut import Run
from torihiki.lang.en.parties.dealing import deals, does
from torihiki.lang.en.parties.listed import LISTED
from torihiki.lang.en.parties.words import NOUNS, WEAK_HEADS
from torihiki.lang.naming import LATIN_HEADS

__all__ = ["bare", "form"]

_WEAK_HEADS = frozenset(WEAK_HEADS)
_INNER_CAPITAL = sieve(r"[A-Z][a-z]+[A-Z][A-Za-z]+|[A-Z]{2,}[a-z]+[A-Za-z]*|[a-z]+[A-Z][A-Za-z]+")
_ACTS = sieve(
    r" (?:has|have|had|is|was|will|would|plans|expects|[a-z]{3,10}ed|[a-z]{3,10}s(?! (?:from|of|in|for|on|about|by|at|and|or|were|are|have|will|that|who|which) )|beat|began|broke|built|came|chose|cut|drew|gave|got|grew|held|hit|kept|led|lost|made|met|paid|put|ran|saw|sent|set|shut|sold|sought|spent|stood|struck|took|went|won|wrote) "
)
# what is said of any thing that a sentence begins with: Diesel is the last big cost, Copper has been kind to us
_STATES = sieve(
    r" (?:is|was|will be|would be|remains|has been|had been) (?:the|too|very|more|less|what|where|why|how|everywhere|always|never|kind|good|bad|hard|easy|cheap|dear|expensive|scarce|tight|plentiful)(?![a-z])"
)
_THING = sieve(
    r" (?!with |to |for |from |of |and |in |on |as )(?:[a-z]+ )?(?:chips?|processors?|phones?|cars?|trucks?|models?|servers?|platform|app|apps|drug|vaccine|rockets?|games?|software|series|language|accelerators?|jets?|jetliners|aircraft|planes?|airliners|helicopters?|engines?|missiles?|drones?|fighters?|tanks?|satellites?|vaccines?|tablets?|smartphones?|handsets?|vehicles?|turbines?|reactors?|cells|modules|panels|cameras?|consoles?)(?![a-z])"
)
_ORDINARY = COMMON_WORDS | frozenset(noun for noun in NOUNS if " " not in noun)
_NUMBERED = re.compile(r"[A-Z][a-z]{2,12}[0-9]{1,3}")  # a word with a figure behind it
_SORT = sieve(rf" (?:{any_of(NOUNS)})(?![A-Za-z])(?! [A-Z])")
_MODEL = re.compile(r"[A-Z]{1,3}-?[0-9]{1,4}[A-Za-z]{0,3}")
_CODE = re.compile(r"[A-Z]{2,4}-[0-9]{2,5}[A-Z]?")  # of a drug: HT-101
_OWNED = re.compile(r"['’]s? $")
_MODEL_BEHIND = re.compile(r" [0-9]{1,3}[A-Za-z]{0,2} [a-z]")
_AND = frozenset(("&", "'n", "'n'", "n'", "'N", "'N'", "’n", "’n’", "n’"))
_BODIES = frozenset(("Group", "Companies", "Company", "Corporation"))
_BOARDS = frozenset(("Board", "Council", "Plan", "Cooperative", "Federation", "League", "Society", "Club"))
_AND_CO = frozenset(("Co", "Co.", "Cie", "Sons", "Company", "Brothers", "Associates", "Partners"))
_BOTH = frozenset(("und", "fuer", "für", "et", "y", "e", "och", "og"))
_LITTLE = frozenset(
    ("de", "des", "du", "di", "do", "da", "dos", "das", "del", "della", "dello", "dei", "degli", "delle", "van", "von", "zu", "zur")
)
# first words of names of firms in languages that write such little words
_CHARTERED = frozenset((
    "Banque", "Banco", "Banca", "Compagnie", "Cie", "Société", "Societe", "Società", "Societa", "Sociedad", "Sociedade", "Instituto", "Istituto", "Credito", "Crédito",
    "Caisse", "Caixa", "Caja", "Cassa", "Crédit", "Credit", "Cristalerias", "Petróleos", "Petroleos", "Empresa", "Empresas", "Compañía", "Compania", "Companhia",
    "Corporación", "Corporacion", "Comisión", "Comision", "Groupe", "Gruppo", "Grupo", "Industrias", "Altos", "Electricité", "Electricite", "Electricidade", "Energias",
    "Charbonnages", "Gaz", "Ferrovie", "Ferrocarriles", "Monte", "Construcciones", "Construções", "Assicurazioni", "Autostrade", "Officine", "Acciaierie", "Laboratoires",
    "Etablissements", "Établissements", "Mutuelle", "Fonds", "Fundación", "Fábrica", "Fabrica", "Papeles", "Cervecería", "Cementos", "Aceros", "Minera", "Aguas", "Gas", "Telefónica",
    "Telefonica", "Verein", "Bank", "Landesbank", "Sparkasse", "Koninklijke", "Maatschappij", "Transportes", "Rede", "Centrais", "Usinas", "Siderúrgica", "Siderurgica",
))  # fmt: skip
_DEPARTMENTS = frozenset(("Ministry", "Department"))
_SEATED = frozenset((
    "Bank", "Institute", "University", "Association", "Savings", "Federal", "Banque", "Banco", "Banca", "Compagnie", "Caisse", "Corp",
    "Corporation",
))  # fmt: skip
_NO_BODY = frozenset((
    "Working", "Steering", "Advisory", "Focus", "User", "Users", "Peer", "Study", "Contact", "Parent", "Insurance", "Private", "Public",
    "Limited", "Portfolio", "Management", "Supervisory", "Executive", "Editorial", "Governing", "Review", "Business", "Action", "Premier",
))  # fmt: skip


def form(run: Run, scene: Scene, right: str) -> float:
    """Evidence of its own words: a legal form, a firm-like end; below zero what is written like a model or a drug."""
    score = 0.0
    if run.stop > run.end:
        score += 3.0
    if LISTED.match(right):
        score += 3.0
    elif right.startswith(">") and scene.text[run.start - 1 : run.start] == "<" and len(run.tokens) > 1 and not run.text.isupper():
        score += 3.0  # wires mark so the firms whose shares are not listed
    last = run.tokens[-1]
    two = " ".join(run.tokens[-2:])
    if len(run.tokens) > 1 and (last in LATIN_HEADS or two in LATIN_HEADS):
        score += 1.0 if last in _WEAK_HEADS and two not in LATIN_HEADS else 2.2
    elif len(run.tokens) > 1 and last in _BODIES and run.tokens[-2] not in _NO_BODY:
        score += 2.2
    elif len(run.tokens) > 1 and last in _BOARDS and run.tokens[-2] not in _NO_BODY:
        score += 1.2
    elif "of" in run.tokens and run.tokens[run.tokens.index("of") - 1] in _SEATED:
        score += 2.2  # Canadian Imperial Bank of Lexden
    elif run.tokens[0] in _DEPARTMENTS and len(run.tokens) > 2:
        score += 2.2  # Ministry of Trade and Industry
    elif "'s " in run.text:
        score += 1.5  # Dolly's Bake House
    if len(run.tokens) > 1 and not _AND.isdisjoint(run.tokens):
        score += 2.2 if run.tokens[-2] == "&" and last in _AND_CO else 1.2
    elif len(run.tokens) > 2 and ((run.tokens[-2] == "and" and last in _AND_CO) or not _BOTH.isdisjoint(run.tokens)):
        score += 2.2  # E.F. Norvane and Co, Norvaner und Tarner Beteiligungs-AG
    elif len(run.tokens) > 1 and run.tokens[0] in _CHARTERED and any(t.startswith(("d'", "l'", "d’", "l’")) for t in run.tokens[1:]):
        score += 2.2  # Banque d'Orsk
    elif len(run.tokens) > 2 and not _LITTLE.isdisjoint(run.tokens):
        score += 2.2 if run.tokens[0] in _CHARTERED else 0.9  # Empresas de Tarn; a place or a person as often
    if (len(run.tokens) > 1 and run.stop == run.end and _MODEL.fullmatch(last)) or (
        _OWNED.search(scene.before(run.start, 4)) and _MODEL_BEHIND.match(right)
    ):
        score -= 2.5  # the Orion X3, its maker's Aero 5 headset
    if _INNER_CAPITAL.fullmatch(run.tokens[0]):
        score += 0.9
    elif len(run.tokens) == 1 and _CODE.fullmatch(run.text) and run.stop == run.end:
        score -= 4.0
    elif len(run.tokens) == 1 and any(c.isdigit() for c in run.text[1:]) and run.text[0].isupper() and run.stop == run.end:
        score -= 4.0 if _THING.match(right) else 0.5 if _NUMBERED.fullmatch(run.text) else 1.2  # a product as often: A320neo
    elif len(run.tokens) == 1 and run.text.isupper() and len(run.text) <= 6 and _SORT.match(right):
        score -= 3.0  # an MSME lender
    elif len(run.tokens) == 1 and run.text.isupper() and len(run.text) <= 6:
        score -= 0.0 if len(run.text) > 2 or does(scene, run.stop, right) else 0.6
    return score


def bare(run: Run, scene: Scene, right: str) -> float:
    """What speaks for a word that is no word of the language: coined, in a sentence about a deal, doing something."""
    if run.text.isupper() and len(run.tokens) == 1:
        return 0.0
    if _THING.match(right):
        return -0.5
    own = run.tokens[:-1] if len(run.tokens) > 1 and run.tokens[-1] in LATIN_HEADS else run.tokens
    if any(token.lower() in _ORDINARY for token in own):
        return 0.0
    score = 0.4 if run.opening else 0.7
    score += 0.8 if _told(scene, run.start) else 0.0
    return score + (0.8 if _ACTS.match(right) and not (run.opening and len(run.tokens) == 1 and _STATES.match(right)) else 0.0)


def _told(scene: Scene, at: int) -> bool:
    """Whether the sentence has a transaction word."""
    sentence = scene.sentence(at)
    kept: dict[int, bool] = scene.memo.setdefault("en.told", {})
    if sentence.start not in kept:
        kept[sentence.start] = deals(scene, *sentence)
    return kept[sentence.start]
