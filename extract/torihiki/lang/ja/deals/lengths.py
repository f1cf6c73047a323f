"""Which lengths of time are how long a deal runs."""

from __future__ import annotations

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve

__all__ = ["lasts"]

_LAPSE = sieve(  # 建設には3年かかる, 取引は30年に及ぶ, 5年連続: what took or takes so long is no contract
    r"(?:間|ほど|程度|近く|余り|以上)?(?:を|も|は)?(?:要す|要し|かか|ぶり|連続|続けて|越し|足らず|経[ちって過]|(?:、[0-9]{1,2}年){0,4}(?:が|を)過ぎ|前(?!倒し)|来の|(?:間)?で(?:計)?[0-9]{1,4}(?:件|社|回|人)|で(?:置き換え|入れ替え|切り替え|回収|返済)|まで延ば(?:す権利|せる|すことができ)|ごと|契約(?:の(?:もの|ケース|例))?が(?:多|中心|主流|大半|一般的))|(?:間)?(?:に及[びぶん]|に?わたって?(?:支え|築|続|培|取引))"
)
_FREE = sieve(
    r"(?:間|分)?[^。、]{0,24}?(?:無料|タダ|割り?引|値引|半額|キャッシュバック|プレゼント|お得|が当たる)|(?:間)?縛り|分の"
)  # 12カ月分の利用料が無料になる: what customers get
_WITHIN = sieve(r"(?:わずか|たった|ほんの|ここ|この|過去|直近)(?:の)?(?:約)?$")  # わずか100日間で
_SALES = sieve(
    r"(?:間)?(?:で|に|後に)[^。、]{0,24}(?:売上|売り上げ|販売を|受注を|導入を|件|社に|台を)[^。]{0,16}(?:見込|目指|めざ|目標|狙|計画)"
)  # 3年で50億円の売り上げを見込む
_AGAIN = sieve(r"(?:ぶり|連続|続けて)$")
_SPENT = sieve(r"(?:間)?(?:で|に(?:わたり|わたって)?、?)[^。]{0,40}(?:投資|投じ|出資|拠出)")  # 今後4年間で1000億ドルを投資する


_TENOR = sieve(r"([0-9]{1,2})年(?:物)?(?=債|[^。、はが]{0,6}社債)")
_NEAR = 60  # code points to either side in which other notes of one issue may be told


def lasts(scene: Scene, start: int, end: int, *, timed: bool) -> bool:
    """Whether a length of time may be how long a deal runs.

    ``timed``: whether deals of its kind run for a time; one that is done once does so only where money is put in over years.
    """
    text = scene.text
    if (
        _AGAIN.search(text[start:end])
        or _LAPSE.match(text, end)
        or _FREE.match(text, end)
        or _SALES.match(text, end)
        or _WITHIN.search(scene.before(start, 6))
    ):
        return False
    if _TENOR.match(text, start) and len({m[1] for m in _TENOR.finditer(text, max(start - _NEAR, 0), end + _NEAR)}) > 1:
        return False  # 5年債200億円、10年債300億円: neither is the length of the whole
    return timed or _SPENT.match(text, end, scene.sentence(start).end) is not None
