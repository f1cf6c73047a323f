"""English: one room a kind, put together here."""

from __future__ import annotations

from torihiki.core.language import Language
from torihiki.core.lexicon import Lexicon
from torihiki.core.sieve import sieve
from torihiki.deals.check import check
from torihiki.lang.en import chips, dates, money, parties, quantities, terms
from torihiki.lang.en.deals import EnglishDeals
from torihiki.lang.en.deals.sanity import EnglishSanity
from torihiki.lang.en.lines import unwrap
from torihiki.lang.en.numbers import NUMBER, NUMERAL
from torihiki.lang.en.typography import spaced
from torihiki.lang.margins import margins
from torihiki.lang.markup import markup

__all__ = ["load"]

# words whose period ends no sentence when more follows on the line
_ABBREVIATIONS = (
    "Inc", "Corp", "Ltd", "Co", "Mr", "Mrs", "Ms", "Dr", "St", "No", "vs", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct",
    "Nov", "Dec", "Calif", "Okla", "Mass", "Tex", "Fla", "Ill", "Pa", "Va", "Wash", "Conn", "Gov", "Sen", "Rep", "Gen", "Prof", "Bros", "approx", "est", "Alex", "Chas", "Thos", "Geo", "Wm", "Ste", "Mt", "Ft", "Ets", "Cie", "Gebr", "Jas", "Jos", "Robt", "Edw",
)  # fmt: skip
_NOT_AFTER = "".join(rf"(?<!\b{word}\.)" for word in _ABBREVIATIONS)
# behind a firm's legal form it ends one where a word stands that begins sentences: … of Norvane Inc. It said
_FORMS = "|".join(rf"(?<=\b{word}\.)" for word in ("Inc", "Corp", "Ltd", "Co", "Bros"))
_OPENS = "It|Its|The|They|Their|This|That|These|Those|But|However|Meanwhile|Separately|Under|After|Before|Since|While|When|If|Both|Neither|Terms|He|She|We|In|On|At|As|For|A|An|Earlier|Last|Analysts|Shares|No|Some|There|Other|According"
# a small letter begins one in names alone: xAI, easyJet
# the mark comes first in the pattern, what must stand before it in look-behinds: the search can leap from mark to mark
SENTENCE_END = sieve(
    rf"[.!?](?<=[A-Za-z0-9%)\]'\"][.!?])(?<![ .(\n][A-Z]\.)(?<!^[A-Z]\.){_NOT_AFTER}[.!?]{{0,2}}[\"')]{{0,2}}\s+(?![a-z]{{1,24}}(?![A-Za-z]))|\.(?:{_FORMS})[\"')]{{0,2}}\s+(?=(?:{_OPENS})\s)|\n+"
)


def load(lexicon: Lexicon) -> Language:
    """The language with its tables compiled; costs some 0.1 s, so keep it."""
    days = dates.room(lexicon)
    return Language(
        code="en",
        number=NUMBER,
        numeral=NUMERAL,
        sentence_end=SENTENCE_END,
        parties=(parties.room(lexicon),),
        chips=(chips.room(lexicon),),
        figures=(money.room(lexicon), days, terms.room(lexicon), quantities.room(lexicon)),
        dates=days,
        unwrap=unwrap,
        habits=(markup, margins, spaced),
        deals=EnglishDeals(),
        last=(check(lexicon, EnglishSanity()),),
    )
