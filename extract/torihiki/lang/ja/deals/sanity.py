"""What Japanese says of parts and wholes, and of what is over (see ``deals.room.Sanity``)."""

from __future__ import annotations

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve

__all__ = ["JapaneseSanity"]

_GLOSS = r"(?:\([^()]{1,40}\))?"
_OVER = (
    r"(?:締結|契約|合意|買収|完了|取得|発表|調印|署名|設立|売却|調達|発行|出資|受注|発注|上場|統合|合併|実行|承認|決議|公表|開始|稼働|開業|着工)"
    r"(?:を)?(?:(?:し|され|済ませ|終え|行っ|開始し)(?:まし)?た|済み)|結んだ|結びました|交わした|交わしました|終えた|終えました|まとめた|始めた|始まった"
)
# between the date and the verb that it goes with: no other verb, nothing intended
_STRAIGHT = r"(?:(?!する|した|して|され|ると|ことを|こと[がで]|予定|計画|方針|見通し|めざ|目指|向け|まで|から|以降|に(?:始|開|完|稼|発|満|期)|付|期限|満期|開始[すを])[^。\n「」]){0,60}?"
_DONE = sieve(rf"(?:に|、|の(?:取締役会で|会見で)|夕に|午前に|午後に)?{_STRAIGHT}(?:{_OVER})(?=[。、」\n)]|と(?:発表|い)|こと[がを]|が|$)")
_NOW = sieve(r"(?:午前|午後)?(?:[0-9]{1,2}時)?現在(?!の予定)")
_FULL = sieve(r"[0-9]{4}[年/.\-][^年]*[0-9]日?$")


class JapaneseSanity:
    """The words of Japanese for ``deals.check``."""

    part = sieve(
        rf"{_GLOSS}(?!から|より|に(?:比|対))(?:[^。()、]{{0,20}}(?:[、。]|だが、|で、|\()\s?(?:この|その)?|[のは、(])うち、?[^。、0-9]{{0,20}}$"
    )
    whole = sieve(rf"{_GLOSS}[^。()、]{{0,20}}[、。(]?\s?(?:その)?内訳(?:は|[::]|として)[^。0-9]{{0,24}}$")
    joins = sieve(r"[^。0-9\n]{0,24}?(?:[、と・,/;]|\n[・\-*◆■●])\s?[^。、0-9\n]{0,20}")
    other = sieve(r"(?:前年|前期|前回|従来|当初|昨年)(?:同期|計画|予定|予想)?の(?:約)?$")

    def past(self, scene: Scene, start: int, end: int) -> bool:
        """Whether the verb that the date goes with is finished (8日に締結した), or the date is called the present one (8日現在)."""
        sentence = scene.sentence(start)
        if _DONE.match(scene.text, end, sentence.end):
            return True
        return _NOW.match(scene.text, end) is not None and _FULL.search(scene.text[start:end]) is not None
