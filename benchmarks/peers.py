"""What else reads such texts: the tokenizers alone, and the extractors of others that are installed (``pip install '.[bench]'``).

Each does what its makers show first, on one article at a time: no batches, no components switched off.
"""

from __future__ import annotations

import importlib.util
import warnings
from collections.abc import Callable

__all__ = ["PEERS", "Work", "base", "peers"]

Work = Callable[[str], object]
PEERS = {"ja": ("ja-timex", "dateparser", "GiNZA"), "en": ("quantulum3", "dateparser")}
_MODULES = {"ja-timex": "ja_timex", "quantulum3": "quantulum3", "dateparser": "dateparser", "GiNZA": "ja_ginza"}


def base(lang: str) -> Work:
    """The tokenizer alone: fugashi's raw ``parse()``, or ``spacy.blank("en")``."""
    if lang == "ja":
        import fugashi

        tagger = fugashi.Tagger()
        return lambda text: [tagger.parse(line) for line in text.split("\n")]
    import spacy

    return spacy.blank("en")


def peers(lang: str) -> dict[str, Work]:
    """The extractors of others for a language, by name, as far as they are installed."""
    return {name: _load(name, lang) for name in PEERS[lang] if importlib.util.find_spec(_MODULES[name])}


def _load(name: str, lang: str) -> Work:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # quantulum3 tells of an optional classifier
        work: Work
        if name == "ja-timex":
            from ja_timex import TimexParser

            work = TimexParser().parse
        elif name == "quantulum3":
            from quantulum3 import parser

            work = parser.parse
        elif name == "GiNZA":
            import spacy

            work = spacy.load("ja_ginza")
        else:
            from dateparser.search import search_dates

            def work(text: str) -> object:
                return search_dates(text, languages=[lang])

    return work
