"""How much speaks for a capitalised run being an organisation, from its form and its place in the sentence."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from torihiki.core.lexicon import any_of
from torihiki.core.places import Places
from torihiki.core.scene import Scene
from torihiki.core.sieve import Ends, sieve
from torihiki.lang.en.parties.barred import barred
from torihiki.lang.en.parties.common import COMMON_WORDS, OPENINGS
from torihiki.lang.en.parties.cut import Run
from torihiki.lang.en.parties.dealing import asked, does, governed, has, undergoes
from torihiki.lang.en.parties.edges import DEMONYMS
from torihiki.lang.en.parties.form import bare, form
from torihiki.lang.en.parties.persons import person
from torihiki.lang.en.parties.phrases import particled, spoken_of
from torihiki.lang.en.parties.sorts import NO_FIRMS
from torihiki.lang.en.parties.words import NOUNS, OBJECT_CUES, OFFICE, SHORT_SUM

__all__ = ["ENOUGH", "NEVER", "weigh"]

ENOUGH = 2.0  # a name is taken from here
NEVER = -3.0  # a person, a place, a thing

_W = r"(?![A-Za-z])"
_NOUN_BEFORE = sieve(
    rf"(?:^|[^A-Za-z-])(?:{any_of((*NOUNS, *(n.capitalize() for n in NOUNS)))}|(?:[Ll]ead|[Ss]ole|[Jj]oint lead|[Cc]o-lead|[Ll]ead[- ]managing)[- ](?:managers?|underwriters?|arrangers?|bookrunners?)),? (?:called |named )?(?:\([A-Z]{{2,6}}\) )?$"
)
_NOUN_AFTER = sieve(
    rf" ?(?:(?:,|--| [—–-]) ?(?:an?|the|its|our|one|which|formerly|now|[A-Z][\w.]{{1,16}}'s|[A-Z][a-z]+-based|a (?:privately|closely|publicly))|"
    rf"\((?:an?|the)|is an?|was an?|, [A-Z][a-z]+'s)"
    rf" (?:[\w$%/'’-]{{1,18}}(?:\.-[a-z]{{3,14}})?,? ){{0,6}}?(?:{any_of(NOUNS)}){_W}"
)
_RELATIVE = sieve(
    r", (?:which|whose|whom|(?:in|into|to|from|with) which|of which [A-Z]|based in|founded in|owned by|family-owned|led by|backed by|listed|headquartered|with (?:fewer|more) than)"
)
# whose officer is named: Norvane CEO Jane Doe, Norvane spokeswoman Jane Doe
_OFFICER = sieve(
    rf"(?:['’]s)? (?:[Ff]ormer |[Vv]ice |[Cc]o-|[Gg]roup |[Gg]lobal |[Dd]eputy )?{OFFICE}(?: and C[EFO]O)?,? [A-Z][a-z]+(?:-[A-Z][a-z]+)? (?:[A-Z]\. )?[A-Z]"
)
_RANKS = frozenset(("Vice", "Deputy", "Former", "Executive", "Senior", "Co", "Assistant", "Associate", "Interim", "Acting", "Lead"))
_SAID = sieve(r" (?:said|says|declined|denied|told|has|had|will|would|is|was|wants|could|may)(?![A-Za-z])")
# X said as lead manager, X is lead underwriter, lead manager X: a bank
_MANAGER = r"(?:(?:joint|co-?|sole|lead|senior|book-?running|managing) ?-?){0,3}(?:managers?|underwriters?|arrangers?|bookrunners?)"
_MANAGES = sieve(rf",? (?:said )?(?:as|is|are|was|were|has been|have been|will be)(?: appointed| named)? (?:the |an? )?{_MANAGER}(?![a-z])")
_OWNER = sieve(
    r"'s? (?:shares?|stock|board|chief|CEO|finance|shareholders|bonds|market|customers|factory|plants?|site|parent|unit|"
    r"subsidiary|founder|investors|spokes|data cent|chips|cores|arm|banks|network|"
    r"revenue|sales|profit|earnings|bid|offer|acquisition|purchase|takeover|lenders|headquarters|stake|servers|products|"
    r"technology|software|(?:[A-Za-z][\w&-]{1,16} ){1,3}(?:unit|subsidiary|division|arm|business|businesses|affiliate))"
)
_OBJECT = sieve(rf"(?<![A-Za-z-])(?:{any_of(OBJECT_CUES)}) (?:[a-z-]{{2,14}} ){{0,1}}?(?:the |an? )?$")
_VAGUE_CUES = frozenset(("through", "against", "such as", "control of", "alongside", "along with", "together with"))
_STRONG_CUES = [cue for cue in OBJECT_CUES if (len(cue) > 6 or cue in {"led by", "run by", "stake in"}) and cue not in _VAGUE_CUES]
_STRONG_OBJECT = sieve(rf"(?<![A-Za-z-])(?:{any_of(_STRONG_CUES)}) (?:[a-z-]{{2,14}} ){{0,2}}?(?:the |an? |[A-Z][a-z]+'s |[A-Z][a-z]+ )?$")
_CUES = Places("en.parties.cues", OBJECT_CUES)
_PART = sieve(
    r" (?:unit|[Dd]ivision|subsidiary|arm|affiliate|brand|business|(?:common|ordinary|preferred|preference|voting|class [A-Za-z]) (?:shares|stock))(?![a-z])"
)
# the bidders were X, the buyer is X, X is the owner of
_NAMED_AS = sieve(
    r"(?:[Bb]idders?|[Ss]uitors?|[Bb]uyers?|[Ss]ellers?|[Ii]nvestors?|[Ll]enders?|[Bb]ackers?|[Pp]articipants|[Pp]artners?|[Oo]wners?|[Aa]cquirer|[Ss]hareholders?|[Cc]ustomers?|[Ss]uppliers?|[Tt]enants?)"
    r"(?: (?:for|in|of|to) [^.;:\n]{2,60}?)? (?:is|are|was|were|include[sd]?) $"
)
_HANDED = sieve(
    r"(?:hand(?:s|ed)?|award(?:s|ed)?|grant(?:s|ed)?|pay(?:s)?|paid|lend(?:s)?|lent|sell(?:s)?|sold|offer(?:s|ed)?|give[sn]?|gave|make[s]?|made|cost|leave[s]?|left) $"
)
_IS_HANDED = sieve(
    r" (?:(?:with )?(?:an?|the|its) (?:[\w$€£.,%-]+ ){0,4}?(?:owner|buyer|shareholder|largest|contract|order|deal|loan|grant|stake|licen[sc]e|option)(?![a-z])|(?:control|ownership) of |(?:with )?(?:about |around |up to |nearly |some |more than |over )?(?:[A-Z]{0,3}[$€£¥₹]|[0-9]))"
)
_OTHERS = sieve(
    r",? and (?:an? (?:group|consortium|number|handful|pool|club) of |(?:[a-z]+ ){0,2}others?)(?: (?:companies|firms|banks|investors|lenders|backers|partners))?(?![a-z])"
)
_PREPOSITION = sieve(r" (?:from|with|to|by|between|for) (?:[A-Z][a-z]+['’]s )?$")
_BY_BODY = sieve(r" (?:by|from|with|to) the $")
_BODIES = frozenset((
    "Agency", "Authority", "Organisation", "Organization", "Commission", "Administration", "Corporation", "Council", "Board", "Service",
    "Department", "Ministry", "Bureau",
))  # fmt: skip
_DEALING = sieve(
    r"(?<![a-z])(?:leas|acqui|buy|bought|sell|sold|sale|invest|contract|agree|order|loan|lend|lent|stake|suppl|licen|partner|fund|"
    r"rais|rent|merg|takeover|purchas|deliver|built|backed|owned|deal|pact|tie-up|venture|accord|award|grant|grants|borrow)"
    r"[a-z]*(?![a-z])"
)
_TAKEN = sieve(
    r", (?:(?:in|into|to|of|from|with) )?which (?:[a-z]+ ){0,2}[A-Za-z]*(?: [A-Za-z]+)? ?(?:holds|owns|took|bought|acquired|sold|agreed|signed|raised|pays|"
    r"paid|leas(?!t\b)\w+|invest(?!ig)\w+|suppl\w+|build\w*|make\w*|runs|operates|will|has)"
)
_PLACE_BEFORE = sieve(
    r"(?:^|[^A-Za-z])(?:[Ii]n|[Nn]ear|outside|off|[Aa]cross|around|north of|south of|east of|west of|to the|over|beside) (?:the )?$"
)


def weigh(run: Run, scene: Scene, firms: AbstractSet[str] = frozenset()) -> float:
    """Evidence for one occurrence; below zero speaks against (a person, a place); ``firms``: what is a firm though it looks like a person."""
    left, right = scene.before(run.start, 80), scene.after(run.stop, 90)
    if (
        (barred(run, scene, left, right) and not (run.text in firms and run.text.isupper()))
        or run.titled
        or person(run, scene, left, right, firms)
    ):
        return NEVER
    score, find = form(run, scene, right), _ENDING.finder(left)
    if (
        (run.opening and (_ITEM.match(right) or (_HEADS.match(right) and find(_STARTS))))
        or (find(_IN_BRACKETS) and _BRACKETED.match(right))
        or (run.opening and (label := _LABEL.match(right)) and _LINE.search(left) and _acts(scene, run.stop, label.end(), right))
    ):
        score += 2.5
    if run.text.isupper() and len(run.text) > 2 and find(_LED_BY) and _BRACKETED.match(right):
        score += 0.5  # led by BOND
    if run.text in _SERVICES and (_THEIR.match(right) or (left.endswith(("the ", "The ")) and _SAID.match(right))):
        score += 3.0
    if run.headline:
        left, right = left.lower(), right.lower()
        find = _ENDING.finder(left)
    noun = bool(find(_NOUN_BEFORE))
    if noun:
        score += 2.0
    if _NOUN_AFTER.match(right):
        score += 2.0
    elif _RELATIVE.match(right):
        score += 1.3 if right.startswith((", which", ", whose", ", whom")) else 0.8
    if "-" in left and find(_FROM_TOWN):
        score += 1.2
    if spoken_of(scene, run.start, run.stop):
        score += 2.0
    if does(scene, run.stop, right) or undergoes(scene, run.stop, right) or has(scene, run.stop, right) or _later(run, scene, right):
        score += 2.0
    elif _OWNER.match(right):
        score += 2.0 if run.text.isupper() else 1.5  # initials are no surname
    elif right.startswith("'s turn ") or _MANAGES.match(right):
        score += 2.0
    elif _SAID.match(right):
        score += 0.6
    if _PART.match(right):
        score += 1.5
    if _OFFICER.match(right) and run.tokens[-1] not in _RANKS and not (len(run.tokens) == 1 and run.text.lower() in COMMON_WORDS):
        score += 2.5
    if _OTHERS.match(right):
        score += 1.5
    if find(_NAMED_AS) or (find(_HANDED) and _IS_HANDED.match(right)):
        score += 2.0
    if _PRICED.match(right):
        score += 1.2 if find(_BOUGHT) else 1.6 if find(_ANOTHER) else 0.0
    elif len(run.tokens) > 1 and not (run.opening or run.headline) and _AND_ENDS.match(right) and find(_BOUGHT):
        score += 1.0
    if _TO_FIRM.match(right) and find(_SELLS):
        score += 1.2
    if left.endswith(" ") and _SIGN.search(left) and (find(_PAID_FOR) or (find(_AND_FOR) and _PAYS.search(scene.before(run.start, 160)))):
        score += 1.6
    elif not run.opening and find(_SUM_FOR_IT) and _ENDS.match(right):
        score += 1.2
    if not noun and find(_NATIVE):
        score += 1.2
    if run.tokens[-1] == "group":
        score += 1.5
    if find(_SAYS) and _ENDS.match(right):
        score += 1.2  # a person would have been told by the full name before
    if find(_AT) and _WE.match(right):
        score += 2.0
    ruled, other = governed(scene, run.start, left), 0.0
    if ruled:
        score += 2.0
    elif asked(scene, run.start, left):
        score += 1.0
    else:
        other = _object(scene, run.start, left)
        score += other
    if run.tokens[-1] in _BODIES and len(run.tokens) > 1 and _BY_BODY.search(left) and _DEALING.search(left):
        score += 1.2  # was awarded to X by the Norvane Railways Agency
    if find(_PREPOSITION):
        score += (0.7 if score >= 0.9 else 0.5) + (1.2 if _DEALING.search(left) else 0.0)
    elif _TAKEN.match(right):
        score += 1.0
    if find(_ARROW_LEFT) or _ARROW_RIGHT.match(right):
        score += 2.0
    if _AT_SUM.match(right) and find(_VALUED):
        score += 1.5
    elif _AS_ONE.match(right) and find(_SIGNED):
        score += 1.0
    if (
        find(_PLACE_BEFORE)
        and not noun
        and not ruled
        and other < 1.0
        and not has(scene, run.stop, right)
        and not particled(scene, run.start)
    ):
        score -= 2.0
    if run.opening and len(run.tokens) == 1:
        if run.text.lower() in OPENINGS and run.stop == run.end:
            return score - 2.5
        if score >= ENOUGH:
            return score
        return score + (-0.5 if _WORDLIKE.search(run.text) else bare(run, scene, right))
    return score + (bare(run, scene, right) if score >= 0 else 0.0)


# what a line of a list tells of whom it begins with: * Norvane: buys, * Norvane - acquired by
_LABEL = sieve(r"(?:[*_]{2})?(?: \([^()]{1,40}\))?(?:[*_]{2})?(?::| [–—-])(?= [a-z])")
_LINE = sieve(r"(?:^|\n)[ \t]*(?:[-•*–—▪►→·]|[0-9]{1,2}[.)]) (?:[*_]{2})?$")


def _acts(scene: Scene, stop: int, label: int, right: str) -> bool:
    """Whether a transaction word behind the mark says what was done, or what was done to it."""
    return (
        does(scene, stop + label, right[label:])
        or undergoes(scene, stop + label, right[label:])
        or _ACQUIRED.match(right, label) is not None
    )


_ACQUIRED = sieve(r" (?:acquired|bought|sold|taken over|snapped up|backed|picked) (?:by|to) ")
# the head of an item: Norvane (Austin): $42 million
_ITEM = sieve(r" \([A-Z][A-Za-z., -]{1,38}\)(?::| [–—-]|,)? (?:raised |raises |secured |has raised )?(?:an? )?" + SHORT_SUM + r"(?![a-z])")
_SERVICES = frozenset(("Army", "Navy", "Air Force", "Marine Corps", "Coast Guard"))
_THEIR = sieve(r" (?:contracts?|orders?|awards?)(?![a-z])")
# the same at the beginning of a line, with the round or those behind it: Norvane ($40M, Vireo), Norvane, legal AI, $160M Series F
_HEADS = sieve(
    r"(?: \([^()]{2,40}\)|, [a-z][^,;:()]{2,50}(?=, [A-Z]{0,3}[$€£¥₹]))?(?:,|:| [–—-]| (?=\())\s?\(?"
    + SHORT_SUM
    + r"(?![a-z])(?:,? (?:Series|Seed|seed|Pre-|round|equity|debt|loan|Growth|led by|from)|,? \(| at an? |[,;)]|\.?$)"
)
_STARTS = sieve(r"(?:^|\n)\s*(?:[-*•–—] |[0-9]{1,2}[.)] )?[*_]{0,2}(?:[A-Z][\w&' -]{1,24}:[*_]{0,2} )?$")
_IN_BRACKETS = sieve(
    r"[$€£¥₹]\s?[0-9][\d.,]*\s?(?:million|billion|mn|bn|[mMkKbB])(?:,? (?:[Ss]eries|[Ss]eed|[Pp]re-[Ss]eed|[Gg]rowth|[Rr]ound|[Ee]xtension|[Ee]quity|[Dd]ebt|[Ll]oan|[A-K][0-9]?)){0,4}(?: \(|, )(?:(?:led by|lead|from|investors|via):? )?(?:[A-Z][\w&'. -]{1,30}(?: \(lead\))?, (?:and )?){0,5}$"
)
_BRACKETED = sieve(r"(?: \(lead\))?(?:[,;)]|\.(?:\s|$)|$| and )")
_LED_BY = sieve(r"\bled by (?:[A-Z][\w&'. -]{1,30}(?:,| and) (?:and )?)?$")
# bought X for $6.6 billion in 2014 and Y for $5.5 billion
_PRICED = sieve(
    r"(?: in (?:19|20)[0-9]{2})? for (?:about |around |nearly |some |more than |over |just |roughly |an? (?:reported|estimated) )?(?:[A-Z]{0,3}[$€£¥₹]\s?[0-9][\d.,]*\s?(?:million|billion|mn|bn|m|b|crore)(?![a-z])|[0-9][\d.,]* (?:mln|bln|million|billion|crore) [a-zA-Z])"
)
_BOUGHT = sieve(
    r"(?:[Bb]ought|[Bb]uy|[Bb]uys|[Bb]uying|[Pp]urchased?|[Ss]old|[Ss]ell|[Ss]ells|[Ss]elling|(?:[Pp]icke[sd]|[Pp]icks|[Ss]naps|[Ss]napped|[Ss]cooped) up|[Cc]linche[sd]|[Ss]wallow(?:s|ed)) (?:[a-z-]+ ){0,3}$"
)
# bought Irish Board from the state: whatever the words are, their capitals make them a name
_AND_ENDS = sieve(r"[.;]|, an? | from (?:the |its |an? )?[A-Za-z]| of [A-Z][a-z]+,| in an? (?:[a-z-]+ ){0,3}(?:deal|transaction|buyout)|$")
_ANOTHER = sieve(r"(?:bought|acquired|purchased|sold)\s[^.;]{2,50}(?:[$€£¥₹]|[0-9] (?:m|b|tr)illion )(?:[^.;]|\.[0-9]){1,30}?,? and $")
# paid $30 million for X, spent a billion on rival X and half a billion on Y
_PAY = r"(?:[Pp]aid|[Pp]ays?|[Pp]aying|[Ss]pent|[Ss]pends?|[Ss]pending|(?:[Ss]plashed|[Ss]hell(?:ed|ing)|[Ff]orked) out|[Ss]plurged)"
_SUM_FOR = r"(?:about |around |nearly |some |more than |over |just |roughly |up to |almost |an? (?:reported|estimated) )?[A-Z]{0,3}[$€£¥₹]\s?[0-9][\d.,]*\s?(?:million|billion|mn|bn|m|b|crore) (?:for|on) (?:[a-z-]+ ){0,3}$"
_SIGN = re.compile("[$€£¥₹]")
_PAYS, _PAID_FOR, _AND_FOR = sieve(rf"\b{_PAY}\b"), sieve(rf"{_PAY} {_SUM_FOR}"), sieve(rf" and {_SUM_FOR}")
# sells X to Y
_SELLS, _TO_FIRM = (
    sieve(r"(?:[Ss]old|[Ss]ells?|[Ss]elling|[Ss]ale of|[Oo]ffload(?:s|ed|ing)?) (?:its |the )?(?:[a-z-]+ ){0,2}$"),
    sieve(r" (?:[a-z]+ )?to (?:[a-z-]+ ){0,3}[A-Z]"),
)
# who answers with a sum: replied with $3 billion for X.
_SUM_FOR_IT = sieve(r"[A-Z]{0,3}[$€£¥₹]\s?[0-9][\d.,]*\s?(?:million|billion|trillion|mn|bn|crore) for $")
_ENDS = sieve(r"[.,;:)]|$")
# Danish feeder line X: what it does is told in words that no list knows
_NATIVE = sieve(
    rf"(?<![A-Za-z-])(?:{any_of(w.capitalize() for w in DEMONYMS)}) (?:[a-z-]{{3,14}} ){{0,2}}(?!(?:{any_of(NO_FIRMS)}) )[a-z-]{{3,14}} $"
)
_SAYS = sieve(r"(?:[,:–—-]|^) (?:says|said) $")
_AT, _WE = sieve(r"(?:^|[^A-Za-z])(?:[Hh]ere )?[Aa]t $"), sieve(r",? we(?![a-z])")  # At X, we
_ARROW_LEFT, _ARROW_RIGHT = sieve(r"[A-Za-z0-9] (?:→|->) $"), sieve(r" (?:→|->) [A-Z]")  # Norvane → Kestrel
_VALUED = sieve(r"(?:[Vv]alue[sd]?|[Vv]aluing) (?:the )?(?:[a-z-]+ ){0,3}$")
_AT_SUM = sieve(r" at (?:[a-z]+ ){0,3}(?:[A-Z]{0,3}[$€£¥₹]|Rs|[0-9])")
_SIGNED = sieve(r"(?:[Ss]ign(?:s|ed|ing)?|[Ll]ured|[Ll]anded|[Ww]elcomed) $")
_AS_ONE = sieve(r" (?:to|as) (?:an?|its|the|their) ")
_FROM_TOWN = sieve(r"-(?:based|headquartered|founded|listed|backed|owned|controlled) (?:[a-z-]+ ){0,3}$")
# between a name and its verb: X, Europe's online optician, has; X that helps firms to digitise, has; X of Norway has
_ASIDE = sieve(
    r"(?:, (?:an?|the|one of|[A-Z][\w.]{1,16}'s|which|whose|(?:then|now|once|formerly|previously|still|partly|wholly|jointly|long|itself|also) [a-z]+|owned|backed|led|controlled|run|based|founded|makers?|developers?|owners?|operators?|providers?|creators?|parent|publishers?|part|unit|subsidiary|member|successor|heir|home) [^,.;:()]{3,100},|,? (?:that|which) [a-z][^,.;:()]{3,90},| of (?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+)?| \([a-z][^();:]{2,60}\))(?= )"
)
# all that is looked for at the end of what lies left of a name
_ENDING = Ends(
    (pattern, None)
    for pattern in (
        _AND_FOR, _ANOTHER, _ARROW_LEFT, _AT, _BOUGHT, _FROM_TOWN, _HANDED, _IN_BRACKETS, _LED_BY, _NAMED_AS, _NATIVE, _NOUN_BEFORE, _PAID_FOR,
        _PLACE_BEFORE, _PREPOSITION, _SAYS, _SELLS, _SIGNED, _STARTS, _SUM_FOR_IT, _VALUED,
    )
)  # fmt: skip


def _later(run: Run, scene: Scene, right: str) -> bool:
    """Whether it is the subject of such a verb behind words that describe it."""
    aside = _ASIDE.match(scene.text, run.stop) if right[:1] in {",", " "} else None
    if aside is None:
        return False
    rest = scene.after(aside.end(), 90)
    return does(scene, aside.end(), rest) or undergoes(scene, aside.end(), rest)


def _object(scene: Scene, start: int, left: str) -> float:
    """Evidence of the words that the other side of a deal follows."""
    if not left.endswith(" "):
        return 0.0
    edge = start - len(left)
    places = [at - edge for at in _CUES.within(scene, edge, start)]
    for pattern, score in ((_STRONG_OBJECT, 1.6), (_OBJECT, 0.9)):
        if any(pattern.match(left, at) for at in places):
            return score
    return 0.0


# a capital at the head of a sentence is no sign of a name where the word is formed like any other
_WORDLIKE = sieve(
    r"(?:[a-z]ers|ors|ists|ants|ents|ives|ies|ing|ings|ed|ly|ment|ments|tion|tions|sion|sions|ness|ism|ians|ese|ish|ous|ful|less)$"
)
