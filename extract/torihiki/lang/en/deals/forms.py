"""The forms of English verbs: of one verb, and of all those of which a table names only some."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["all_forms", "forms"]


def forms(verb: str, *, past: str = "", done: str = "", ing: str = "") -> tuple[str, ...]:
    """The forms of a verb, which may have words behind it: take out, takes out, took out, taken out, taking out."""
    base, _, rest = verb.partition(" ")
    tail = f" {rest}" if rest else ""
    known = _IRREGULAR.get(base, ())
    stem = base[:-1] if base.endswith("e") and not base.endswith("ee") else f"{base}{base[-1]}" if base in _DOUBLED else base
    flat = base.endswith("y") and base[-2] not in "aeou"  # carry, carries; but stay, buy
    third = f"{base[:-1]}ies" if flat else f"{base}es" if base.endswith(("s", "sh", "ch", "x", "z", "go", "do")) else f"{base}s"
    past = past or (known[0] if known else f"{base[:-1]}ied" if flat else f"{base}d" if base.endswith("ee") else f"{stem}ed")
    done = done or (known[-1] if known else past)
    ing = ing or (f"{base[:-2]}ying" if base.endswith("ie") else f"{stem}ing")
    heads = (base, third, past, done, ing)
    return tuple(f"{head}{tail}" for head in dict.fromkeys(heads))


# past and participle, where they are not one
_IRREGULAR: dict[str, tuple[str, ...]] = {
    "become": ("became", "become"), "beat": ("beat", "beaten"), "begin": ("began", "begun"), "blow": ("blew", "blown"), "break": ("broke", "broken"), "bring": ("brought",), "build": ("built",), "buy": ("bought",), "cast": ("cast",), "choose": ("chose", "chosen"),
    "come": ("came", "come"), "cut": ("cut",), "do": ("did", "done"), "draw": ("drew", "drawn"), "eat": ("ate", "eaten"), "fall": ("fell", "fallen"), "fight": ("fought",), "find": ("found",), "get": ("got",), "give": ("gave", "given"), "go": ("went", "gone"),
    "hang": ("hung",), "hit": ("hit",), "hold": ("held",), "keep": ("kept",), "lay": ("laid",), "lead": ("led",), "leave": ("left",), "lend": ("lent",), "let": ("let",), "make": ("made",), "meet": ("met",), "pay": ("paid",), "put": ("put",),
    "ride": ("rode", "ridden"), "rid": ("rid",), "ring": ("rang", "rung"), "run": ("ran", "run"), "see": ("saw", "seen"), "seek": ("sought",), "sell": ("sold",), "set": ("set",), "shed": ("shed",), "sink": ("sank", "sunk"), "spend": ("spent",),
    "spin": ("spun",), "split": ("split",), "sublet": ("sublet",), "take": ("took", "taken"), "throw": ("threw", "thrown"), "unwind": ("unwound",), "win": ("won",), "write": ("wrote", "written"), "creep": ("crept",), "sew": ("sewed", "sewn"), "stick": ("stuck",),
    "stand": ("stood",), "feed": ("fed",), "tell": ("told",),
}  # fmt: skip
_DOUBLED = frozenset((
    "admit", "allot", "bag", "beg", "begin", "bet", "bid", "chip", "club", "commit", "corral", "cut", "drop", "drum", "equip", "fit", "flog", "gag", "get", "grab", "hit", "kit", "lap", "let", "mop", "nab", "net", "outfit", "pen", "pin", "pip", "plan", "pop", "put", "rid",
    "rip", "run", "scrap", "set", "shed", "ship", "slip", "slug", "snag", "snap", "spin", "split", "step", "strip", "sublet", "submit", "swap", "swat", "tap", "tip", "top", "transfer", "trim", "win", "wrap",
))  # fmt: skip
# verbs of transactions, of which the tables name what somebody thought of
_VERBS = (
    "accept", "accumulate", "add", "adopt", "advance", "allot", "amass", "anchor", "appoint", "assemble", "attract", "axe", "bag", "bail", "bankroll", "beat", "begin", "book", "borrow", "bottle", "bring", "build", "buy", "call", "cede", "channel", "charter", "chip", "choose",
    "circle", "clean", "clinch", "close", "collect", "combine", "commission", "commit", "contract", "contribute", "court", "cut", "deploy", "disburse", "ditch", "dole", "double", "draw", "drop", "drum", "dump", "emerge", "engage", "enlist", "enter", "entrust", "equip", "exercise",
    "expand", "extend", "fabricate", "feed", "finance", "find", "firm", "fit", "float", "fold", "fork", "funnel", "furnish", "gain", "garner", "get", "give", "go", "gobble", "grab", "grant", "hand", "haul", "hire", "hit", "hoover", "hunt", "inject", "install", "join", "kick",
    "land", "lay", "leave", "line", "list", "load", "loan", "lock", "look", "lure", "maintain", "make", "manufacture", "migrate", "move", "nab", "name", "net", "obtain", "occupy", "offer", "oust", "outbid", "overhaul", "package", "pass", "pay", "pick", "place", "plough", "plow", "plunk",
    "pocket", "poach", "pour", "power", "print", "process", "procure", "produce", "promise", "prop", "provide", "pull", "pump", "purchase", "put", "raise", "rake", "recapitalise", "recapitalize", "receive", "recruit", "reel", "refinance", "refurbish", "renew", "rent", "rescue",
    "reserve", "retain", "return", "rope", "save", "scoop", "score", "secure", "seize", "sell", "service", "shell", "shift", "shore", "shortlist", "shovel", "sign", "snag", "snap", "snare", "snatch", "sniff", "sound", "spearhead", "spend", "spin", "splash", "splurge", "stalk", "start", "steer",
    "subscribe", "swallow", "swoop", "switch", "take", "tap", "throw", "top", "transfer", "trump", "turn", "unveil", "use", "vacuum", "welcome", "win", "write", "wheel", "woo", "nibble", "source", "supply",
)  # fmt: skip
_FAMILY = {form: family for verb in _VERBS for family in (forms(verb),) for form in family}


def all_forms(words: Iterable[str]) -> tuple[str, ...]:
    """The words with the other forms of their verbs: landed brings landing."""
    found: dict[str, None] = {}
    for word in words:
        head, _, rest = word.partition(" ")
        found[word] = None
        for form in _FAMILY.get(head, ()):
            found[f"{form} {rest}" if rest else form] = None
    return tuple(found)
