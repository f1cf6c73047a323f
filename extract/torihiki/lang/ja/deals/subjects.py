"""Whether a sentence has a subject that is no known name: then nobody is understood (エアロ社は…買収した, ある企業は…出資した)."""

from __future__ import annotations

from collections.abc import Sequence

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed
from torihiki.lang.ja.morphemes import morphemes
from torihiki.lang.ja.parties.words import KATA_WORDS

__all__ = ["stranger"]

_SOMEONE = r"企業|会社|各社|他社|メーカー|ファンド|大手|陣営|銀行団|創業者|創業家|経営陣|株主|幹部|社長|会長|首相|大統領|氏|さん|政府|当局|業界|勢|ベンチャー|スタートアップ|投資家|アナリスト"
_SUBJECT = sieve(rf"(?:([ァ-ヴー・]{{3,24}}|[A-Z][A-Za-z0-9.&-]{{2,24}})|(?:{_SOMEONE}))(?:\([^()\n]{{1,60}}\))?は(?!なく)")


def stranger(scene: Scene, sentence: Span, placed: Sequence[Placed], cue: int) -> bool:
    """Whether は marks someone before a transaction word who is none of the names that were found."""
    for match in _SUBJECT.finditer(scene.text, sentence.start, cue):
        if any(p.found.start < match.end() and match.start() < p.found.end for p in placed):
            continue
        run = match.group(1)
        if run is None or not _thing(run):
            return True
    return False


def _thing(run: str) -> bool:
    """Whether letters that stand as a subject are an ordinary word: クラウド, データセンター."""
    words = morphemes(run)
    return run in KATA_WORDS or (not any(w.unknown for w in words) and all(w.surface in KATA_WORDS or w.sort == "普通名詞" for w in words)) or run.isupper()
