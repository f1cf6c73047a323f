"""The closed classes of English words by which a sentence's parts are told apart: facts about the language, no more."""

from __future__ import annotations

__all__ = [
    "ACTS", "ANSWERS", "CLASSES", "DASHES", "GETS", "HEDGES", "KIN", "NOUN", "PARTS", "PERSONS", "PREPOSITIONS", "PROMISED", "RELATED",
    "TELLERS",
]  # fmt: skip

VERB = "deal:"  # begins the label of a word that may be a verb
NOUN = "noun:"  # begins the label of a word that is only a noun

# prepositions, and the place that their object has (``other``: no side of a deal stands there)
PREPOSITIONS = {
    "from": "from", "to": "to", "with": "with", "by": "by", "of": "of", "for": "for", "in": "in", "into": "in", "at": "in", "between": "between", "among": "between",
    "via": "through", "through": "through", "alongside": "with", "including": "list", "like": "other", "on": "other", "under": "other", "against": "other",
    "than": "other", "about": "other", "over": "other", "beyond": "other", "outside": "other", "near": "other", "behind": "other", "beside": "other",
    "during": "other", "within": "other", "without": "other", "across": "other", "around": "other", "despite": "other", "versus": "other", "per": "other",
    "upon": "other", "toward": "for", "towards": "for", "besides": "other", "excluding": "other", "onto": "other", "as": "other", "off": "other", "amid": "other",
    "→": "to", "opposite": "other", "inside": "other", "throughout": "other", "above": "other", "below": "other", "citing": "other", "owing": "other",
}  # fmt: skip
_AUXILIARIES = (
    "will", "would", "shall", "should", "can", "could", "may", "might", "must", "has", "have", "had", "is", "are", "was", "were", "be", "been", "being", "am",
    "do", "does", "did", "get", "gets", "got", "won't", "hasn't", "haven't", "isn't", "aren't", "wasn't", "weren't", "didn't", "wouldn't", "couldn't",
)  # fmt: skip
# verbs after which another statement begins
_SAYING = (
    "said", "says", "say", "saying", "announced", "announces", "told", "reported", "reports", "disclosed", "confirmed", "confirms", "revealed", "added", "adds",
    "noted", "believes", "thinks", "expects", "knows", "denied", "denies", "claims", "claimed", "argues", "argued", "estimates", "estimated", "shows", "showed", "wrote",
    "hopes", "means", "meaning", "reportedly", "warned", "stated", "tells",
)  # fmt: skip
_STARTERS = (
    "after", "before", "because", "while", "when", "where", "since", "if", "although", "though", "unless", "until", "whereas", "once", "whether", "following", "so",
    "but", "yet", "then", "than", "why", "how", "what", "even", "how",
)  # fmt: skip
_RELATIVES = ("which", "that", "who", "whom", "whose")
_DETERMINERS = (
    "a", "an", "the", "this", "that", "these", "those", "each", "every", "any", "some", "another", "both", "all", "no", "our", "your", "his", "her", "my", "several", "two",
    "three",
)  # fmt: skip
CLASSES: dict[str, str] = {
    **dict.fromkeys(_DETERMINERS, "det"), **dict.fromkeys(_AUXILIARIES, "aux"), **dict.fromkeys(PREPOSITIONS, "prep"), **dict.fromkeys(_SAYING, "say"),
    **dict.fromkeys(_STARTERS, "sub"), **dict.fromkeys(_RELATIVES, "rel"), "and": "conj", "or": "conj", "&": "conj", "plus": "conj", "nor": "conj", "x": "conj", "×": "conj",
    "+": "conj", "↔": "conj", "/": "conj", ",": "comma", ";": "break", ":": "break", "—": "break", "|": "break", "•": "break", "?": "break", "!": "break", "–": "break",
    "its": "own", "their": "own", "it": "pron", "they": "pron", "them": "pron", "itself": "word", "we": "we", "us": "we", "not": "not", "never": "not",
}  # fmt: skip
DASHES = frozenset(("—", "–"))
# what the subject of such a verb comes by: a loan, a grant, an order from the other side
# what a firm does about a bid for it that it does not want
_AGAINST = (
    "fending", "fend", "resisting", "resist", "fighting", "fight", "opposes", "opposed", "oppose", "opposing", "rebuffing", "rebuff", "spurning", "spurn", "snubbing", "snub", "turning", "turn", "dismissing", "repelling",
)  # fmt: skip
GETS = frozenset((
    *_AGAINST,
    "receive", "receives", "received", "receiving", "retain", "retains", "retained", "share", "split", "secure", "secures", "secured", "securing", "obtain", "obtains", "obtained", "win", "wins", "won", "winning", "land",
    "lands", "landed", "landing", "get", "gets", "got", "getting", "attract", "attracted", "attracts", "draw", "drew", "drawn", "clinch", "clinched", "clinches", "bag", "bags", "bagged",
    "awarded", "granted", "accept", "accepted", "raise", "raised", "raises", "raising", "nab", "nabs", "nabbed", "gained", "gains", "score", "scores",
    "scored", "snagged", "snags", "snag", "grabbed", "grabs", "scooped", "scoops", "pocketed", "garnered", "rejected", "rejects", "reject", "fielded", "welcomed", "seek", "seeks", "sought", "seeking", "given", "gave", "accepts",
    "rebuffed", "rebuffs", "spurned", "spurns", "snubbed", "snubs", "dismissed", "dismisses", "fought", "fights", "warded", "turned", "turns", "rejecting", "accepting", "booked", "books", "picked", "picks", "picking", "bagging", "looking", "shot", "shoots", "brushed", "brushes", "swatted", "swats", "batted", "bats", "repelled", "repels", "repulsed", "resisted", "resists", "knocked", "knocks", "fended", "fends", "succumbed", "succumbs", "caved", "caves", "bowed", "bows", "surrendered", "yielded", "embraced", "embraces", "plumped", "courting", "chalked", "racked", "reeled",
))  # fmt: skip
# what is done with another's bid; its subject is who is to be bought
ANSWERS = frozenset((
    *_AGAINST,
    "rejected", "rejects", "reject", "rejecting", "rebuffed", "rebuffs", "rebuff", "spurned", "spurns", "spurn", "snubbed", "snubs", "snub", "dismissed", "dismisses",
    "fought", "fights", "warded", "turned", "turns", "accepted", "accepts", "accept", "accepting", "welcomed", "welcomes", "received", "receives", "fielded", "backs", "backed", "plumped", "shot", "shoots", "brushed", "brushes", "swatted", "swats", "batted", "bats", "repelled", "repels", "repulsed", "resisted", "resists", "knocked", "knocks", "fended", "fends",
    "recommends", "recommended", "succumbed", "succumbs", "caved", "caves", "bowed",
    "bows", "surrendered", "surrenders", "yielded", "yields", "embraced", "embraces",
))  # fmt: skip
# finite verbs whose form does not show it
ACTS = frozenset((
    "controls", "operates", "competes",
    "holds", "hold", "held", "keep", "retain", "own", "repaid", "repays", "redeems", "retains", "owns", "keeps", "kept", "owes", "took", "taken", "takes", "paid", "pays", "made", "makes", "struck", "strikes", "put", "gave", "gives",
    "met", "beat", "beats", "led", "ran", "runs", "set", "sued", "sues", "hired", "hires", "told", "wrote", "forgave", "found", "brought", "brings", "sent", "sends", "joins", "signs", "inks", "seeks",
    "sought", "wins", "won", "got", "gets", "lost", "loses", "drew", "draws", "built", "left", "broke", "saw", "sees", "spent",
    "outbid", "outbids", "outdid", "outsold", "overtook", "overtakes", "underwrote", "withdrew", "withheld", "swept", "forgot", "chose", "drove", "rose", "fell", "grew", "flew", "threw", "knew", "became",
    "becomes", "came", "went", "rode", "spoke", "stole", "swore", "tore", "woke", "froze", "shook", "sank", "slid", "sped", "spun", "sprang", "stood", "stuck", "swung", "taught", "thought", "understood",
    "hung", "laid", "meant", "bore", "fled", "forbade", "hid", "dug", "caught", "clung", "crept", "overcame", "oversaw", "undertook", "retook", "rebuilt", "remade", "uses", "helps", "names", "counts", "hits", "plans", "began", "begins",
))  # fmt: skip
# words whose infinitive says what is dealt in: a deal to buy, talks to lease
PROMISED = frozenset((
    "talks", "negotiations", "discussions", "plan", "plans", "right", "rights", "option", "options", "approval", "permission", "intention",
    "intent", "offer", "bid", "proposal", "mandate",
))  # fmt: skip
# nouns that stand for the company itself, or for a part of it
RELATED = frozenset((
    "unit", "business", "division", "arm", "subsidiary", "operations", "operation", "assets", "portfolio", "brand", "stake", "plant", "factory", "segment", "affiliate", "group",
))  # fmt: skip
# a hedge's last word, with the word before it: no preposition there
HEDGES = frozenset((
    ("up", "to"), ("much", "as"), ("many", "as"), ("little", "as"), ("few", "as"), ("more", "than"), ("less", "than"), ("fewer", "than"),
    ("close", "to"), ("excess", "of"), ("as", "with"),
))  # fmt: skip
# nouns for a part of a company, for what is like one or belongs to one, and for its people: of whom it is, that one takes no part
PARTS = frozenset((
    "unit", "units", "business", "businesses", "division", "divisions", "arm", "subsidiary", "subsidiaries", "operations", "assets",
    "segment", "portfolio", "part", "parts", "branch", "network", "towers", "stake",
))  # fmt: skip
KIN = frozenset((
    "affiliate", "ally", "backer", "creator", "inventor", "brand", "challenger", "collaborator", "competitor", "contractor", "customer", "client", "creditor",
    "designer", "developer", "distributor", "investor", "landlord", "lender", "maker", "manufacturer", "member", "offshoot", "operator",
    "owner", "parent", "partner", "peer", "producer", "provider", "rival", "rivals", "seller", "shareholder", "shareholders", "spin-off",
    "spinoff", "spin-out", "spinout", "supplier", "suppliers", "tenant", "user", "vendor", "competitors", "customers", "partners", "holder",
    "subsidiary", "unit", "division", "arm", "part", "venture",
))  # fmt: skip
PERSONS = frozenset((
    "founder", "founders", "co-founder", "co-founders", "cofounder", "ceo", "cfo", "cto", "coo", "boss", "chairman", "chairwoman", "chair",
    "president", "executive", "executives", "veteran", "veterans", "alumni", "alumnus", "engineer", "engineers", "researcher",
    "researchers", "scientist", "scientists", "spokesman", "spokeswoman", "spokesperson", "analyst", "analysts", "director", "employee",
    "employees", "manager", "strategist", "economist", "chief", "heir", "scion", "billionaire", "tycoon", "head",
))  # fmt: skip
# words for who tells something: from them comes no money
TELLERS = frozenset((
    "data", "report", "reports", "statement", "analysts", "analyst", "figures", "filing", "filings", "estimates", "estimate", "note",
    "comment", "comments", "email", "research", "survey", "study", "strategist", "economist", "according", "conflict", "dispute", "row",
    "feud", "battle", "lawsuit", "litigation", "rivalry", "race", "spat", "line", "touch", "comparison", "attention", "interest",
    "criticism", "pressure", "opposition", "demand", "competition", "article", "interview", "correspondent", "approval", "clearance",
    "permission",
))  # fmt: skip
