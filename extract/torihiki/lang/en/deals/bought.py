"""What is bought or sold decides the kind of deal: a company, shares of it, notes, computing, goods, leave to sell a drug."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.shape import DealType
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.goods import FIRM, GOODS, PARTLY, made
from torihiki.lang.en.deals.trade import RIGHTS

__all__ = ["CAPACITY", "COMPUTE", "DEBT", "IPO", "MOST", "SHARES", "bought", "controls", "first", "sold"]

_I = re.IGNORECASE
DEBT = sieve(
    r"\b(?:notes|note (?:issue|offering|facility|programme)|bonds?|debentures|convertibles|(?:treasury|government|financing) (?:tap |financing )?(?:stocks?|bills)|commercial paper|loans?|credit facilit\w+|debt|borrowings?|tap stocks?|certificates of deposit|gilts?|eurobonds?|lease financing|(?:capital|debt|credit|euro)[ -]?markets?|(?<=in )credit)\b",
    _I,
)
COMPUTE = sieve(
    r"\b(?:cloud|comput(?:e|ing)|(?:GPU|TPU|Unit \(TPU\)|chip) (?:capacity|services?|infrastructure|clusters?|cloud)|AI (?:infrastructure|capacity)|data cent(?:er|re) (?:capacity|services)|hosting|access to [^.;]{0,40}?(?:GPUs?|chips|processors|accelerators))\b",
    _I,
)
SHARES = sieve(r"(?:[0-9]\s?%|\b(?:percent|per cent|pct|stakes?|shares?|interest|holding|equity|stock|half|warrants)\b)", _I)
CONTROL = sieve(
    r"\b(?:majority|controlling|remaining|outstanding|(?:more than|(?:just |slightly |a little )?over|in excess of) (?:half|50(?:\.0)?\s?(?:%|pct|per\s?cent))|50(?:\.0)?\s?(?:%|pct|per\s?cent) plus|all|100\s?(?:%|pct|percent)|full|entire|(?:5[1-9]|[6-9][0-9])(?:\.[0-9]+)?\s?(?:%|pct|percent|per cent)|rest of|(?:does|do|did) not (?:already |yet )?(?:own|have|hold))",
    _I,
)
# so small a part is no control, whatever it is a part of: 6 pct of the outstanding shares, all of its 9 pct stake
_PART = sieve(r"\b([0-9]{1,2})(?:\.[0-9]+)?\s?(?:%|pct\b|per\s?cent\b)", _I)
_ALL_SHARES = sieve(r"\s(?:all (?:of )?)?the (?:issued |outstanding )*(?:shares|share capital|equity) (?:in|of)\b", _I)
MOST = sieve(
    r"\b(?:majority|controlling|remaining|entire|(?:more than|over|in excess of) (?:half|50\s?(?:%|pct|per\s?cent))|(?:100|5[1-9]|[6-9][0-9])(?:\.[0-9]+)?\s?(?:%|pct|percent|per cent))",
    _I,
)
_STOCK = sieve(r"(?:'s?)?\s(?!for\b|in\b|with\b|using\b|through\b)(?:[a-z-]+\s){0,2}(?:shares?|stock)\b", _I)
# so much money's worth of something is bought: up to $6 billion of optical fibre from X
_MONEYS_WORTH = sieve(
    r"\s(?:(?:up to|about|around|some|nearly|over|more than|at least|another|an additional|as much as)\s){0,2}(?:[A-Z]{0,3}[$€£¥₹]\s?[0-9][\d.,]*|[0-9][\d.,]*)(?:\s?(?:million|billion|bn|mln|m|b)\b)?(?:\s(?:dollars|euros|pounds|yen|dlrs))?(?:['’]s?)?\s(?:worth\s)?of\s"
    r"(?!(?:[\w-]+\s){0,3}?(?:shares?|stock|stakes?|equity|debt|bonds?|notes|loans?|assets?|securities|receivables|bitcoin|warrants|property|properties|real|land)\b)(?-i:[a-z])"
)
_REST = sieve(r",? (?:that |which )?(?:it|they) (?:does|did|do) not\b", _I)  # the part of X that it does not own
_PERCENT = sieve(
    r"[0-9]\s?(?:%|pct\b|per\s?cent)|[0-9]\s(?:(?:mln|million|common|preferred|ordinary|class [a-c])\s){0,2}shares\b", _I
)  # a part, or so many shares
_WORTH_OF_STOCK = sieve(
    r"\s(?:up to |about |around |an additional |another |a further )?[A-Z]{0,3}[$€£¥₹]\S+\s(?:million\s|billion\s)?(?:worth\s)?(?:of|in)\s(?:[\w-]+\s){0,5}?(?:stock|shares|equity|units)\s(?:of|in|from)\s",
    _I,
)  # $25 million of newly issued preferred stock of X
IPO = sieve(
    r"\b(?:IPO|underwriters?|investment dealers|initial (?:public|stock|share) (?:offering|sale)|listing|flotation|public offering|share sale|debut(?! fund| vehicle)"
    r"|on (?:the )?(?:Nasdaq|NYSE|New York Stock Exchange|London Stock Exchange|AIM|TSX|ASX|(?:[a-z-]+ )?(?:stock exchange|bourse|stock market))"
    r"|offering of [0-9][\d.,]* (?:million )?(?:[a-z]+ ){0,3}?(?:shares|ADSs?|units)|(?:shares|ADSs?|units)(?: that (?:are )?| to be )? ?(?:priced|at|for)(?: an?)?(?: indicative)?(?: price)?(?: range)?(?: of)? (?:between )?(?:[A-Z]{0,3}[$€£¥₹] ?|Rs\.? ?)[0-9][\d.]* ?(?:and|to|-|–) )\b",
    _I,
)
CAPACITY = sieve(r"\b(?:GPUs?|servers?|chips|capacity|supercomputers?|clusters?|megawatts?|MW|GW)\b", _I)
_LEAVE = sieve(
    RIGHTS
    + r"|\s(?:the |an? |all |some |its |two |three |four |five |six |[0-9]+ |[a-z-]+ ){0,5}?(?:seasons?|series|episodes?|sitcom|documentary|docuseries|miniseries|feature films?|film catalogue|movie library|film library|back catalogue|songs?|recordings)\b[^.;]{0,60}? from\b",
    _I,
)
_HEDGED = sieve(r"\s*(?:well|up|as much|as many|more|some|around|about)?\s*", _I)
_ACCORD = sieve(r"agreements?|deals?|contracts?|spas?(?: with)?")
_GOODS_BEFORE = sieve(GOODS.pattern + r"\s(?:[a-z-]+\s)?$", _I)
_CARGOES = sieve(r"\b(?:LNG|liquefied natural gas|cargoes|offtake|mtpa|tonnes per annum|(?:tonnes|tons) (?:a|per) year)\b", _I)
# a share of the seller itself: a stake in the company, a minority stake to X; but not its stake
_OWN = sieve(
    r"\s(?:(?:an?|up|to|about|around|as|much|more|than|over|nearly|roughly|another|[0-9][0-9.]*\s?(?:%|per\s?cent|pct)|minority|majority|controlling|significant|small|large|further|additional|new|strategic|non-controlling|equity)\s){0,7}"
    r"(?:stakes?|interest|shareholding)(?:\sin\s(?:itself|the (?:[A-Za-z-]+ ){0,3}?(?:company|firm|group|start-?up|maker|business|operator))\b|\s(?:to|for)\s|\s?(?:[.,;]|$))"
    r"|\s(?:up to |about |around |just over |more than )?[0-9][0-9.]*\s?(?:%|per\s?cent|pct) of (?:itself|its (?:shares|equity|share capital)|the (?:company|firm|business|group|start-?up))\b",
    _I,
)
_OF_ITS = sieve(r"sale of [^.;,]{0,60}? in (?:its|their)\b", _I)  # of what it has a stake in, not of itself
_LOAN_BOOK = sieve(
    r"\b(?:loan (?:book|portfolio)s?|(?:of|its|in|performing|bad|distressed|student|car|aircraft|mortgage|corporate|property) (?:[a-z-]+ )?loans|mortgages|receivables)\b",
    _I,
)
_STAKE_OF = sieve(
    r"sale of (?:(?:an?|the|up to|about|around|[0-9][0-9.]*\s?(?:%|per\s?cent|pct)|minority|significant|small|large|further|additional|new|strategic) ){0,4}(?:stake|interest|shareholding) in\b",
    _I,
)
# goods that are the subject of a passive: the electricity will be sold to X; but not its power business
_WARES = sieve(
    GOODS.pattern
    + r" (?:(?:it|the plant|the site|they) (?:makes?|produces?|generates?) )?(?:(?:will|would|is|are|was|were|has|have|had|to|can|may|could|being|be|been|also|all|then|mostly) ){1,4}$",
    _I,
)
# a firm's own shares, for money: selling 25% of its shares to raise $5 million, to sell stock worth $100 million
_OWN_SHARES = sieve(
    r"\s(?:(?:up|to|about|around|as|much|more|than|over|nearly|roughly|another|some|an?|one|two|three|four|five|six|seven|eight|nine|ten|[0-9][0-9.,]*\s?(?:%|per\s?cent|percent|pct)?|mln|million|billion|[A-Z]{0,3}[$€£¥₹]\s?[0-9][\d.,]*(?:m|bn)?|dlrs|worth|of|in|new|fresh|common|ordinary|preferred|convertible|primary|its|their|shares)\s){0,9}"
    r"(?:shares|stock)(?!\s(?:of|held)\b)(?!\sin\s(?!(?:the\s)?(?:U\.?S|United|Canada|Europe|Japan|Britain|London|Asia|an?\b|its\b|IPO)|the (?:IPO|offering|float|listing|initial)))(?:\sin\s(?:the\s)?[A-Z][\w.]{1,12}(?:\s[A-Z]\w{2,12})?)?(?:\s(?:through|via|to (?:raise|bring in|fund|finance|repay|pay|investors|institutions|institutional|shareholders|the public)|worth|at|for|in (?:the|an|its) (?:IPO|offering|listing|float|flotation|initial)|on)\b)",
    _I,
)
# shares that only the firm itself has: sold one mln new shares to X, 500,000 shares of its common stock
_NEW_SHARES = sieve(
    r"\s(?:(?:up to|about|around|some|an?|one|two|three|four|five|six|seven|eight|nine|ten|another|additional|further|of its|[0-9][0-9.,]*|million|mln)\s){0,4}"
    r"(?:(?:new|newly[- ]issued|authori[sz]ed|unissued|treasury)\s(?:(?:and|common|ordinary|preferred|voting|convertible|unissued|class [a-c])\s){0,3}(?:shares|stock)|shares\s(?:of|from)\sits\s(?:[a-z-]+\s){0,3}(?:stock|shares|treasury))"
    r"(?!\s(?:in|of|held)\s(?:the\s)?[A-Z])",
    _I,
)


# so many shares that the seller itself has issued: 500,000 of its own shares, two mln newly issued shares, shares of a new class of stock
_ISSUED = sieve(
    r"\s(?:(?:up to|about|around|some|another|a further|an additional|as many as|all|the|one|two|three|four|five|six|seven|eight|nine|ten|[0-9][0-9.,]*|mln|million) ){1,4}"
    r"(?:of (?:its|their) (?:own |common |ordinary |preferred |treasury |class [a-c] |voting |newly issued |new |authorized |unissued )*(?:shares|stock|warrants)(?! (?:in|of) [A-Z])"
    r"|(?:[a-z-]+ ){0,2}?(?:newly[ -]issued|new|unissued|treasury|newly created|authorized but unissued|convertible preferred|restricted) (?:[a-z]+ ){0,3}?(?:shares|stock|warrants)(?! (?:in|of) [A-Z])"
    r"|(?:shares|units) of (?:(?:an?|its|their|the) )?(?:new |newly |issued |created |class |series |[a-c] |convertible |preferred |voting |non-voting |common |restricted ){0,4}?(?:class|series|treasury|preferred|preference|common|convertible)\b)",
    _I,
)
# bought a further 4.2 million shares in X; two mln treasury shares, or 14.9 pct, of X
_SOME_SHARES = sieve(
    r"\s(?:(?:a further|another|more|some|about|around|nearly|additional|an additional|up to|one|two|three|four|five|six|seven|eight|nine|ten|[0-9][0-9.,]*|million|mln) ){0,4}(?:(?:newly issued|new|common|ordinary|treasury|preferred|voting|restricted|(?-i:[a-z]{4,11})) )??"
    r"(?:shares|stock)(?:,? or (?:(?:about|around|some|nearly|just over) )?[0-9][0-9.]*\s?(?:%|pct|percent|per cent),?)? (?:in|of) <?(?:the )?(?:[a-z-]+ ){0,2}",
    _I,
)
# bought 1,016 H100s
_CHIPS = sieve(
    r"\s(?:(?:up to|about|around|some|more than|over|nearly|roughly|another|at least|thousands of|hundreds of|tens of thousands of|several|[0-9][0-9.,]*(?:k|K)?) ){1,3}(?:[A-Z][A-Za-z]+(?:'s)? ){0,2}(?:GB|GH|MI|[HABL])[0-9]{2,3}[A-Z]{0,2}s?\b"
)
# X said Y bought 1.2 mln of its shares
_SOME_OF_ITS = sieve(
    r"\s(?:(?:a further|another|some|about|around|up to|one|two|three|four|five|[1-9][0-9.,]*|million|mln) ){1,4}(?:of its (?:[a-z]+ ){0,2}?|(?:shares|stock)(?:,? or [^,;]{3,16},)? of the company['’]s )(?:shares|stock)\b"
)
_SITE_THAT = sieve(
    r"\b(?:complex|farm|park|project|plant|building|mine|field|terminal|business|unit|stake|campus|tower|hotel)\b(?: in [^.;,]{2,40})?,? (?:that|which) (?:[A-Z][\w&.'’-]* ){1,5}(?:will|would|has|had|plans to|agreed to|is to) (?:later |also )?$"
)
_NO_MORE = sieve(r"\s*(?:[.;]|$)| (?:so far|until now|instead|for years|alone)\b")
_FROM_THEM = sieve(r"\s(?:only |mostly |mainly |exclusively |solely )?from\b")
_SHARES_IN = sieve(r"\s*(?:new |more |additional |further |some )?(?:shares|stock) in ", _I)
_THEM = sieve(r" (?:them|these|those|the (?:aircraft|jets|planes|ships|vessels|chips|turbines)) from ")


# all of the output of X's wind farm
_OUTPUT = sieve(
    r"\s(?:(?:all|half|most|some|part|much|the|of|its|entire|whole|full|annual|up to|about|[0-9][0-9.]*(?:%| percent| per cent)) ){0,6}(?:output|electricity|power|energy|production)(?: that is| which is)? (?:of|from|generated|produced)\b",
    _I,
)


def bought(frame: Frame, scene: Scene, what: str) -> DealType:
    """The type of a deal of which the word says that something is bought."""
    if _LEAVE.match(scene.text, frame.cue.end):
        return "licensing"
    if frame.form != "noun" and _HEDGED.fullmatch(what):  # buys well over 40 million kWh of power from
        what = scene.text[frame.cue.end : frame.cue.end + 80].partition(" from ")[0]
        if not what and frame.places.get("from") and frame.form == "verb":  # buys from X all the power
            end = frame.places["from"][-1].end
            what = scene.text[end : end + 60]
    if (
        frame.form == "verb"
        and frame.places.get("from")
        and not frame.places.get("object")
        and _FROM_THEM.match(scene.text, frame.cue.end)
        and _NO_MORE.match(scene.text, frame.places["from"][-1].end)
    ):
        return "supply"  # has so far bought from X and Y
    if frame.form == "verb" and _SHARES_IN.match(scene.text, frame.cue.end + 1) and not controls(what):
        return "investment"
    if frame.form == "verb" and _SOME_OF_ITS.match(scene.text, frame.cue.end):
        return "investment"
    if frame.form == "verb" and _THEM.match(scene.text, frame.cue.end) and any(f.value.makes for f in frame.places.get("from", ())):
        frame.places["object"] = []
        return "supply"  # a fund that will buy them from a planemaker
    if frame.form == "verb" and _SITE_THAT.search(scene.text, scene.sentence(frame.cue.start).start, frame.cue.start):
        return "acquisition"  # a wind farm that X will buy
    target = frame.places.get("object") or frame.places.get("of")
    if target and frame.form != "passive":
        behind = scene.text[target[-1].end : min(target[-1].end + 40, scene.sentence(target[-1].start).end)]
        if _REST.match(behind):
            return "acquisition"
        if (
            _STOCK.match(behind)
            or _SOME_SHARES.fullmatch(scene.text, frame.cue.end, target[-1].start)
            or _WORTH_OF_STOCK.match(scene.text, frame.cue.end, target[-1].start)
        ) and not controls(what):
            return "investment"
        return (
            "supply"
            if made(scene, target[-1])
            else "investment"
            if SHARES.search(what) and not controls(what) and _PERCENT.search(what)
            else "acquisition"
        )
    if frame.form == "verb" and _OUTPUT.match(scene.text, frame.cue.end):
        return "supply"
    owned = frame.places.get("owned")
    if owned and frame.object.start <= owned[-1].start < frame.object.end:
        what = scene.text[owned[-1].end : frame.object.end]
    if (
        frame.form == "noun"
        and not target
        and frame.places.get("with")
        and first(GOODS, FIRM, scene.text[frame.cue.end : frame.cue.end + 90])
        and not _firm(scene.text[frame.cue.end : frame.cue.end + 90])
    ):
        return "supply"  # a purchase agreement with X for 30 jets
    if frame.form == "noun" and not target and _of_goods(frame, scene):
        return "supply"
    if _ALL_SHARES.match(what):
        return "acquisition"
    if frame.turn is not None and frame.form == "passive":
        return "investment" if _least(scene, frame) else "acquisition"
    if frame.form == "passive" and frame.places.get("from") and _WARES.search(scene.text, frame.clause, frame.cue.start):
        return "supply"  # the jets were bought from X
    if frame.form == "passive" or _firm(what):
        return "acquisition"
    if _CHIPS.match(scene.text, frame.cue.end):
        return "supply"
    if DEBT.search(what):
        return "financing"
    if frame.form == "verb" and frame.places.get("from") and _MONEYS_WORTH.match(scene.text, frame.cue.end):
        return "supply"
    if COMPUTE.search(what):
        return "cloud"
    if GOODS.search(what) or CAPACITY.search(what):
        return "supply"
    return "investment" if SHARES.search(what) and not controls(what) else "acquisition"


_SPUN = re.compile(r"spun|hived|demerged|carved")  # said of firms alone


def controls(what: str) -> bool:
    """Whether what is bought of a firm gives control of it."""
    if CONTROL.search(what) is None:
        return False
    parts = _PART.findall(what)
    return not parts or MOST.search(what) is not None or any(int(part) >= _HALF for part in parts)


_HALF = 50
# so much computing: $300 million of compute
_COMPUTED = sieve(
    r"\s(?:[A-Z]{0,3}[$€£¥][\w.,]+(?: (?:million|billion))? (?:worth )?(?:of|in) )?(?:[a-z-]+ ){0,3}?(?:compute|computing (?:power|capacity|services)|cloud (?:services|capacity|computing)|GPU (?:capacity|time))\b"
)
_SHARE_WAS = sieve(
    r"\b(?:minority|[1-4]?[0-9](?:\.[0-9]+)?\s?(?:%|percent|per cent|pct))\s(?:[a-z-]+\s)?(?:stake|interest|holding|shareholding)\sin\s[^.;,]{2,50}?\s(?:was|were|is|has been|have been|had been|will be|would be|to be|is being|was being)\s$"
)


_WORTH_TO = sieve(
    r"\s(?:another |about |some |nearly |over )?[A-Z]{0,3}[$€£¥₹]\s?[0-9][\d.,]*(?: ?(?:million|billion|bn|mn|m|b))? (?:more )?worth (?:more )?(?:of (?:it|them|these|this|that) )?to\b"
)
_TO = re.compile(r" to (?![0-9]|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b)")  # to whom; but 18 to 20 jets


def sold(frame: Frame, scene: Scene, what: str, land: Span) -> DealType:
    """The type of a deal of which the word says that something is sold."""
    if _LEAVE.match(scene.text, frame.cue.end):
        return "licensing"
    if _issued(frame, scene, land):
        return "investment"
    if (
        frame.form == "verb"
        and not any(frame.places.get(p) for p in ("object", "owned"))
        and frame.places.get("agent")
        and not any(f.value.kind == "government" for f in frame.places["agent"])
        and any(own.match(scene.text, frame.cue.end, land.end) for own in (_OWN, _OWN_SHARES, _NEW_SHARES))
    ):
        if IPO.search(scene.text, *land):
            return "ipo"
        return "acquisition" if MOST.search(scene.text, frame.cue.end, min(frame.cue.end + 40, land.end)) else "investment"
    if (
        frame.form == "noun"
        and not any(frame.places.get(p) for p in ("owner", "by", "owned"))
        and _STAKE_OF.match(scene.text, frame.cue.start)
        and not _OF_ITS.match(scene.text, frame.cue.start)
        and not CONTROL.search(scene.text, frame.cue.start, frame.cue.end + 40)
    ):
        return "investment"
    if (
        frame.form == "passive"
        and not any(frame.places.get(p) for p in ("from", "by"))
        and _SHARE_WAS.search(scene.text, frame.clause, frame.cue.start)
    ):
        return "investment"  # a 10% stake in X was sold to Y
    if frame.form == "passive" and _SPUN.match(frame.word):
        return "divestiture"
    if frame.form == "passive" and _WARES.search(scene.text, frame.clause, frame.cue.start):
        return "supply"
    wares = frame.places.get("object")
    if wares and frame.form == "verb" and frame.places.get("to") and all(made(scene, f) for f in wares):
        frame.places["object"] = []  # sells 23 of a maker's jets to X
        return "supply"
    if wares or frame.form == "passive" or (frame.form == "noun" and frame.places.get("of")):
        return "divestiture"
    if frame.places.get("to") and _LOAN_BOOK.search(what):
        return "divestiture"  # sold loans that it had made
    if DEBT.search(what):
        return "financing"
    if IPO.search(scene.text, *land):
        return "ipo"
    owned = frame.places.get("owned")
    if frame.form == "noun" and frame.word.endswith(" to") and frame.places.get("to"):
        what, owned = "", frame.places["to"]  # sale to Nippon Steel: no goods
        behind = scene.text[owned[-1].end : min(land.end, owned[-1].end + 60)]
        goods = first(GOODS, FIRM, behind) and not _firm(behind) and " of " in behind[:24]
        return "supply" if goods else "divestiture"
    if frame.form == "verb" and frame.places.get("to") and _WORTH_TO.match(scene.text, frame.cue.end):
        return "supply"  # sold $17 billion worth to X
    start = owned[-1].end if owned and frame.form == "verb" and owned[-1].start >= frame.cue.end else frame.cue.end
    what = scene.text[max(start, frame.object.start) : frame.object.end] if start < frame.object.end else what
    behind = _TO.split(scene.text[start : min(land.end, start + 80)])[0]
    if frame.form == "verb" and frame.places.get("to") and _COMPUTED.match(scene.text, frame.cue.end):
        return "cloud"
    if (first(GOODS, FIRM, what) and not _firm(what)) or (first(GOODS, FIRM, behind) and not _firm(behind)):
        return "supply"
    return "divestiture"


def _issued(frame: Frame, scene: Scene, land: Span) -> bool:
    """Whether a firm sells shares that it has issued itself, and to whom it does so is not the public."""
    return (
        frame.form == "verb"
        and bool(frame.places.get("agent"))
        and not any(frame.places.get(p) for p in ("object", "owned"))
        and _ISSUED.match(scene.text, frame.cue.end, land.end) is not None
        and IPO.search(scene.text, *land) is None
    )


def _of_goods(frame: Frame, scene: Scene) -> bool:
    """Whether an agreement on a sale and purchase is one on goods: they stand before it, or cargoes beside it."""
    if not _ACCORD.search(frame.word):
        return False
    sentence = scene.sentence(frame.cue.start)
    return (
        _GOODS_BEFORE.search(scene.text, sentence.start, frame.cue.start) is not None or _CARGOES.search(scene.text, *sentence) is not None
    )


def _least(scene: Scene, frame: Frame) -> bool:
    """Whether the share that changes hands is a small one: a 25% stake in X was bought."""
    said = scene.text[frame.clause : frame.cue.start]
    return "%" in said and not controls(said)


def _firm(text: str) -> bool:
    """Whether a firm or a part of one is named before any goods; goods that say which unit it is are none (its chip unit)."""
    goods, part = GOODS.search(text), PARTLY.search(text)
    return first(FIRM, GOODS, text) or (goods is not None and part is not None and part.start() == goods.start())


_SHOUTED = re.compile(r"BONDS?|NOTES?")


def first(one: re.Pattern[str], other: re.Pattern[str], text: str) -> bool:
    """Whether the text has the one, and the other not before it."""
    match, rival = next((m for m in one.finditer(text) if not _SHOUTED.fullmatch(m.group())), None), other.search(text)  # BOND is a firm
    return match is not None and (rival is None or match.start() < rival.start())
