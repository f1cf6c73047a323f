"""Japanese: one room a kind, put together here."""

from __future__ import annotations

from torihiki.core.language import Language
from torihiki.core.lexicon import Lexicon
from torihiki.core.sieve import sieve
from torihiki.lang.ja import chips, dates, money, parties, quantities, terms
from torihiki.lang.ja.deals import JapaneseDeals
from torihiki.lang.ja.numbers import NUMBER

__all__ = ["load"]

SENTENCE_END = sieve(r"[。！？]+[」』）)]*|\n+")


def load(lexicon: Lexicon) -> Language:
    """The language with its tables compiled; costs some 0.1 s, so keep it."""
    return Language(
        code="ja",
        number=NUMBER,
        sentence_end=SENTENCE_END,
        parties=(parties.room(lexicon),),
        chips=(chips.room(lexicon),),
        figures=(money.room(lexicon), dates.room(lexicon), terms.room(lexicon), quantities.room(lexicon)),
        deals=JapaneseDeals(),
    )
