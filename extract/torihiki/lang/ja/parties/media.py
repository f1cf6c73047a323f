"""Sources of news that an article deals in as firms: ロイターを買収."""

from __future__ import annotations

from torihiki.core.language import Draft
from torihiki.core.sieve import sieve
from torihiki.values.change import replace

__all__ = ["deal_in_media"]

_DEALT = sieve(
    r"(?:を[^。、]{0,24}(?:買収|子会社|傘下|売却|取得|合併)|(?:の)?買収|と[^。、]{0,12}(?:合併|統合|提携|合弁)|と(?:の間で)?[^。、]{0,30}契約を(?:結|締結)|(?:は|が)[^。報伝]{0,60}契約を(?:結んだ|締結した)(?![^。]{0,20}(?:報じ|伝え))|の?株(?:主|式)?|の(?:特別|普通)株|"
    r"(?:社|グループ|本社)?(?:は|が|も)(?!報|伝)[^。報伝]{0,80}(?:買収|買い取|取得|出資|合弁|子会社|傘下|合意|提携)(?![^。]{0,90}(?:報じ|報道|伝え|書い|指摘|分析|関係者)))"
)


def deal_in_media(draft: Draft) -> Draft:
    """Count a source of news that is itself dealt in somewhere as a firm, wherever it is named."""
    media = [f for f in draft.found if f.kind == "party" and f.value.kind == "media"]
    dealt = {f.value.name for f in media if _DEALT.match(draft.scene.text, f.end)}
    if dealt:
        draft.found = [
            replace(f, value=replace(f.value, kind="company"))
            if f.kind == "party" and f.value.name in dealt and f.value.kind == "media"
            else f
            for f in draft.found
        ]
    return draft
