"""Japanese: one room a kind, put together here."""

from __future__ import annotations

from torihiki.core.language import Language
from torihiki.core.lexicon import Lexicon
from torihiki.core.sieve import sieve
from torihiki.deals.check import check
from torihiki.lang.ja import chips, dates, money, parties, quantities, terms
from torihiki.lang.ja.deals import JapaneseDeals
from torihiki.lang.ja.deals.sanity import JapaneseSanity
from torihiki.lang.ja.numbers import NUMBER, NUMERAL
from torihiki.lang.ja.parties.readings import read_names
from torihiki.lang.ja.typography import HABITS
from torihiki.lang.margins import margins
from torihiki.lang.markup import markup

__all__ = ["load"]

# ▽X、Yを買収 X社は…: the blank behind a headline in a line of short news ends it, but not that before a mark that joins two (・X × Y：)
# ▼X、Yに出資 ▼Z、…: such marks begin one of several in a line
# a stop inside brackets ends nothing: X(東京都港区。売上高2億円)の全株式を取得; 1) and a) are marks of a list
SENTENCE_END = sieve(
    r"。(?![^()（）\n]{3,120}[)）]|[」』]?[)）](?:[のはがをにへとでも、]|から|より|及び|および|並びに|ならびに))。*[」』）)]*|[！？]+[」』）)]*|\n+"
    r"|(?:[^\n\s【「『(（*#_・]| )(?=[▼◆◇▽▶] ?[一-龥ァ-ヴA-Zぁ-ん「])"
    r"|(?<=\n)[▽◇◆■▼●○▲△◎・][^。\n A-Za-z]{1,5}[^。\n ]{4,40}(?<![A-Za-z0-9.&])(?= (?![×✕→⇒↔⇔＋+&＆|｜/／])[^\n]{20})"
)


def load(lexicon: Lexicon) -> Language:
    """The language with its tables compiled; costs some 0.1 s, so keep it."""
    days = dates.room(lexicon)
    return Language(
        code="ja",
        number=NUMBER,
        numeral=NUMERAL,
        sentence_end=SENTENCE_END,
        parties=(parties.room(lexicon),),
        chips=(chips.room(lexicon),),
        figures=(money.room(lexicon), days, terms.room(lexicon), quantities.room(lexicon)),
        dates=days,
        habits=(markup, margins, *HABITS),
        deals=JapaneseDeals(),
        last=(read_names, check(lexicon, JapaneseSanity())),
    )
