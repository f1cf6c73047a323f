"""Words after a date that make it a bound: までに, から, 以降, より."""

from __future__ import annotations

from torihiki.core.rule import Cue
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.values.moment import Bound

__all__ = ["bound"]

_SKIP = r"(?:\s?\([^()\n]{1,8}\))?\s?」?(?:ごろ|頃|ころ|あたり|時点|付け?)?"
_MARKS: tuple[tuple[str, Bound], ...] = (
    (r"(?:の(?:期限|締め切り|締切|期日|納期))?(?:まで|迄)(?!も|さかのぼ|遡)", "by"),
    (r"から(?!すれば|すると|見れば|みれば)|以降|以来|以後", "from"),
    (
        r"より(?=[、,\s()）]|$|開始|スタート|順次|提供|適用|実施|施行|発売|販売|運用|配信|稼働|量産|出荷|受付|募集|予約|導入|本格|段階"
        r"|新|同|全国|全|一部|当|正式)", "from"),
    (r"来(?=[のは、続]|$)", "from"),
    (r"~(?=[\s、。)）]|$)", "from"),
    (r"以前|より前|よりも前", "before"),
    (r"より後|よりも後|の後(?=に|の|、)", "after"),
)  # fmt: skip
_MARK_RES = tuple((sieve(_SKIP + f"(?P<mark>{pattern})"), bound) for pattern, bound in _MARKS)
_FIRST = frozenset("かよまの以来~( 」ごこ頃あ時付")


def bound(scene: Scene, end: int) -> tuple[Bound | None, tuple[Cue, ...]]:
    """The bound that the words right of a date's ``end`` give, and those words."""
    text = scene.text
    if text[end : end + 1] not in _FIRST:
        return None, ()
    for pattern, found in _MARK_RES:
        m = pattern.match(text, end)
        if m:
            return found, (Cue("bound", m.start("mark"), m.end("mark"), found),)
    return None, ()
