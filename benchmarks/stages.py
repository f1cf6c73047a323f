"""A reader that keeps account of its stages: where the time for a record goes."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from torihiki import Article, Extractor
from torihiki.core.language import Draft
from torihiki.core.lexicon import Lexicon
from torihiki.core.scene import Scene
from torihiki.extractor import Reader, load_language
from torihiki.wire import to_json

__all__ = ["STAGES", "stages"]

STAGES = ("scan", "mentions", "deals", "record", "JSON")


class Clocked(Reader):
    """A reader that adds up the CPU seconds of what it does.

    ``scan``: fold, words of the tables. ``mentions``: rules and steps, names too. ``deals``: transaction words, deals, checks.
    """

    def __init__(self, lang: str) -> None:
        super().__init__(load_language(lang, Lexicon()))
        self.spent: dict[str, float] = defaultdict(float)

    def read(self, text: str, anchor: date | None) -> Draft:
        before, start = self.spent["scan"] + self.spent["mentions"], time.process_time()
        draft = super().read(text, anchor)
        self.spent["deals"] += time.process_time() - start - (self.spent["scan"] + self.spent["mentions"] - before)
        return draft

    def _scene(self, text: str, anchor: date | None) -> Scene:
        start = time.process_time()
        scene = super()._scene(text, anchor)
        self.spent["scan"] += time.process_time() - start
        return scene

    def _mentions(self, scene: Scene) -> Draft:
        start = time.process_time()
        draft = super()._mentions(scene)
        self.spent["mentions"] += time.process_time() - start
        return draft


def stages(lang: str, articles: Sequence[str], day: date) -> dict[str, float]:
    """CPU seconds of each stage over some articles, once what is made on first uses is made."""
    extractor, reader = Extractor(lang=lang), Clocked(lang)
    extractor._readers[lang] = reader
    spent = reader.spent
    for round_ in range(2):
        if round_:
            spent.clear()
        for text in articles:
            known, start = sum(spent.values()), time.process_time()
            fields = extractor.fields(Article(text, published=day, published_source="metadata"))
            spent["record"] += time.process_time() - start - (sum(spent.values()) - known)
            start = time.process_time()
            to_json(fields)
            spent["JSON"] += time.process_time() - start
    return {stage: spent[stage] for stage in STAGES}
