"""Deals in Japanese: which transaction words stand where, and who fills their places."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from torihiki.core.language import Draft
from torihiki.core.rule import Cue
from torihiki.core.scene import Scene, Word
from torihiki.core.sieve import sieve
from torihiki.core.span import Span, Starting
from torihiki.deals.digest import Digest
from torihiki.deals.gather import Placed, actors, participants
from torihiki.deals.room import VETO
from torihiki.deals.shape import DealType, Event, PartyRole, Shape
from torihiki.lang.ja.deals.acts import LABEL, Act, Acts, two_rounds
from torihiki.lang.ja.deals.cards import FACTS, Cards
from torihiki.lang.ja.deals.clefts import clefts, joined
from torihiki.lang.ja.deals.counterparts import counterparts
from torihiki.lang.ja.deals.dates import date_role
from torihiki.lang.ja.deals.fitted import fitted
from torihiki.lang.ja.deals.gaps import spread
from torihiki.lang.ja.deals.givers import borrowing
from torihiki.lang.ja.deals.lengths import lasts
from torihiki.lang.ja.deals.makers import makers
from torihiki.lang.ja.deals.makes import rivals
from torihiki.lang.ja.deals.members import members
from torihiki.lang.ja.deals.one_more import one_more
from torihiki.lang.ja.deals.pairs import Pairs
from torihiki.lang.ja.deals.people import Clause, cast, faced
from torihiki.lang.ja.deals.places import place_all
from torihiki.lang.ja.deals.retold import (
    another,
    done_then,
    earlier,
    into_born,
    more_of_loan,
    offered,
    outlay,
    pays_for,
    refers,
    renewed,
    shared_out,
    with_ally,
)
from torihiki.lang.ja.deals.rows import Rows, labelled
from torihiki.lang.ja.deals.royalties import paid
from torihiki.lang.ja.deals.shapes import BY_NAME, SHAPES, VETOES
from torihiki.lang.ja.deals.sides import COMPUTED, aired, by_trade, facing, minority, opposite, powered, settled, sold
from torihiki.lang.ja.deals.signed import explained
from torihiki.lang.ja.deals.status import status_of
from torihiki.lang.ja.deals.straddled import straddled
from torihiki.lang.ja.deals.subjects import is_passive, understood
from torihiki.lang.ja.deals.sums import PRICED, standing
from torihiki.lang.ja.deals.takers import Takers
from torihiki.lang.ja.deals.terms import terms
from torihiki.lang.ja.deals.topics import BORN, Topic
from torihiki.lang.ja.deals.unsaid import alike, unsaid
from torihiki.values.change import replace

__all__ = ["JapaneseDeals"]

_GOODS: tuple[tuple[DealType, re.Pattern[str]], ...] = (
    ("construction", sieve(r"請負契約")),
    (
        "partnership",
        sieve(r"(?:共同|調査|受託|委託)研究[^。、]{0,12}契約|研究(?:開発)?契約|研究(?:開発)?(?:に関する|の)(?:委託|共同)?契約"),
    ),
    ("lease", sieve(r"リース|賃貸借|賃料|賃借|借り受け|(?:棟|センター|ビル|施設|拠点)を[^。、]{0,12}借り")),
    (
        "licensing",
        sieve(
            r"ライセンス|使用許諾|利用許諾|特許|設計情報|使用権|(?:販売|実施|商業化|開発|放映|放送|配信)権|(?:コンテンツ|記事|楽曲|映像|作品)(?:の?(?:利用|使用|配信)|を[^。、]{0,12}(?:使う|利用|学習))|著作権"
        ),
    ),
    (
        "supply",
        sieve(
            r"受託製造|製造受託|(?:機|艦|船|車両|機体|エンジン)[^。、]{0,12}(?:改造|整備|改修)(?:する|の|契約)|(?:再生可能エネルギー|再エネ|電気)(?:を(?:[^。、]{0,16})|の)(?:調達|供給|購入)|(?:生産|製造)(?:を|の)(?:委託|受託)|受託生産|委託生産|電力|売電|(?:防衛)?装備品?の(?:調達|購入|納入)|ウエハー|部材|装置を|タービン|供給契約|売買契約|(?:供給|納入|調達|購入)に関する[^。、]{0,12}契約|納入|メモリーを|半導体を(?:供給|購入)|(?:LNG|天然ガス|原油|石炭|鉄鉱石|水素|アンモニア|リチウム|部品|素材|燃料|電池)\)?(?:を[^。、]{0,16})?(?:の)?(?:調達|供給|購入|引き取|売買|販売する)"
        ),
    ),
    (
        "cloud",
        sieve(
            r"クラウド|計算資源|計算能力|計算力|計算基盤|計算インフラ|コンピューティング|GPU|TPU|(?<!社会)(?<!交通)インフラ(?!シェア|ファンド|投資|事業|ストラ)|キャパシティ|ホスティング|データセンター"
        ),
    ),
)
_TRADED: tuple[tuple[DealType, re.Pattern[str]], ...] = (
    (
        "financing",
        sieve(
            r"社債|(?<!うち)負債(?!の(?:圧縮|削減|返済)|を(?:圧縮|減ら|削減|返)|圧縮|削減|が膨|額?の大きさ)|(?<!うち)デット|証券化|資産担保|債(?:を|で|の発行)|ボンド|融資|(?:借り入れ|借入)(?!金?(?:など)?(?:を(?:活用|原資|使|充て|元手)|で(?:賄|まかな)))|(?<!ド)ローン(?!・?スター)|コマーシャルペーパー"
        ),
    ),
    ("supply", sieve(r"電力を|売電|余剰電力|ウエハーを|GPUを|排出枠|[0-9](?:機|隻|編成|両|基)(?:を[^。、を]{0,12})?売|旅客機を|航空機を")),
)
_PROVIDES = sieve(
    r"(?:を|が)?(?:(?:提供|供給)(?!に関する|について)|付与|供与|許諾|貸し出|貸す|納入|(?<!受託)販売(?=する|し、|した|を?[^。、]{0,4}契約))(?!を受け)"
)
_WON = sieve(r"を[^、。]{0,8}(?:獲得|勝ち取|受注)")
_ORIGIN = sieve(
    r"(?:上|の公式(?:アカウント|ブログ))?で(?:発表|公表|投稿|明らかに|報告|つぶや)|系(?:列)?(?=[)）、]|の番組|の?全国|ほか)|発の?(?:ベンチャー|スタートアップ|新興|企業|[一-龥]{1,4}(?:ベンチャー|スタートアップ))|出身|元(?:幹部|社員|社長|会長|役員|取締役|執行役員)|を卒業|の(?:教授|准教授|研究者|[^、。はがを\n]{0,10}(?:アナリスト|ストラテジスト|エコノミスト))|の(?:集計|調べ|調査|推計|まとめ|試算|統計|データ)(?:によ(?:ると|れば)|で(?:は|も)?(?=、|[0-9一-龥]))"
)  # whom it only comes from
_ONCE_OF = sieve(r"(?:^|[^0-9兆億万千百])元$")  # 元アップルの責任者
_KIN = sieve(r"政府系")  # 中国政府系のX: no government
_USES = sieve(  # Y製のチップを使う契約; not: Y製の販売を強化する方針で、今回の契約は
    r"[^、。はが]{0,30}(?:購入|利用|使用|調達|導入|採用|発注|使う|買う)[^、。はが]{0,8}"
)
_STANDING = sieve(
    r"(?:る|する|した|している|中の|た)[^、。はがをに\n]{0,12}(?:工場|棟|施設|センター|DC|拠点|発電所|プラント)"
)  # 建てる工場に: what is built, in passing
_HOLDS: dict[PartyRole, PartyRole] = {"acquirer": "investor", "target": "investee"}
_PARTS = sieve(r"[^。、\n]{0,12}(?:内訳|うち)|\s*[0-9]{1,2}年(?:物)?(?:社)?債(?:が|は|を)?、?[^。、はが]{0,6}[0-9]")
_BELOW = sieve(r"(?:下記|以下)の?(?:とおり|通り)")
_SOURCED = sieve(
    r"(?:[^。、\n]{0,12}(?:に詳しい|を知る|に通じた))?(?:複数の)?(?:関係者|消息筋|関係筋)(?:ら)?[^。\n、]{0,20}(?:明らかにした|述べた|語った|話した|分かった|わかった)"
    r"|\s?[^。\n、]{0,16}(?:メディア|[一-龥]紙|通信社?|新聞|ロイター|ブルームバーグ|WSJ)(?:など)?が(?:[0-9]{1,2}日、?)?(?:[^。\n、]{0,14}(?:関係者|話|情報|筋)[^。\n、]{0,8})?(?:報じ|伝え)(?:た|て)"
)  # …を求めている。関係者が明らかにした
_HEADS_NAME = sieve(  # Yを買収した|X, Yの販売権を60億円で取得した|X
    r"((?:\([^()\n]{0,20}\))?[^、。はが\n]{0,30}?(?:した|[しめけれえ]た|った|んだ|た))(?:[米英独仏韓中]|台湾の?|[^、。はがをでにと\n]{0,14}の)?「?"
)
_CONFIRMED = sieve(r"\s?(?:両社|同社|双方|[2-9]社)[はが][^。\n]{0,14}(?:発表|公表|明らかに)した。")  # 分かった。両社が29日、発表した
_ABOUT_IT = sieve(
    r"(?:計画|案|構想|交渉|協議|合意)(?:に関して?|について|をめぐ(?:り|って)|を巡(?:り|って))、(?![^。]{0,60}(?:差し止め|撤回|中止|白紙|破談|破棄|凍結|延期|見送|断念|取りやめ|解消|承認|了承|可決))"
)
_THEN = sieve(r"(?:昨年|前年|一昨年|[0-9]{4}年)[^。、]{0,8}の[^。、]{0,30}$")
_BY_IT = sieve(r"で(?:は)?(?!合意|基本|交渉|協議)|により|によって|に伴")
_SUM_OF = sieve(r"(?:する|した)?(?:金額|総額|額|資金)は")  # 出資額は: of the deal told before
_JOIN = frozenset(
    {
        "ja.deals.bid",
        "ja.deals.bought-one",
        "ja.deals.vendor",
        "ja.deals.syndicate",
        "ja.deals.borrower",
        "ja.deals.tendering",
        "ja.deals.withdraw",
    }
)  # who the buyers or lenders are, never that there is a deal
_SIDES: dict[DealType, frozenset[PartyRole | None]] = {
    "investment": frozenset({"investor", "investee"}), "financing": frozenset({"lender", "borrower"}),
}  # fmt: skip
_SUM = sieve(r"[0-9兆億万](?:円|米?ドル|ユーロ|ポンド|元|ウォン)")
_ROUNDS = frozenset({"investment", "financing"})
_DATED = sieve(
    r"[0-9]{1,2}(?:日|月)|[0-9]{4}年|来年|年内|月内|今(?:春|夏|秋|冬|週|月)|来(?:週|月|春)"
)  # a listing of whom only the topic tells needs its time
_OWN_BASE = sieve(
    r"(?:クラウド|AI|計算|デジタル|データセンター|通信)[^。、はがを]{0,10}(?:基盤|インフラ(?:ストラクチャー)?|拠点|センター)[^。、はがを]{0,12}(?:に|へ)[^。]{0,40}(?:投じ|つぎ込|投資)"
)
_FROM_ONE = sieve(r"から(?:の)?[^。、]{0,16}(?:調達|購入|輸入|買い付け|引き取)")
_VERB_ENDS = sieve(r"(?:[しいえりてでがだけめずび]|たほか)、|[。;]")
_NEXT_TOPIC = sieve(r"[^ 、。はが]{1,12}[はも](?!ん)")
_SUM_ENDS = sieve(r"(?:円|ドル|ユーロ|ポンド|元|ウォン)(?:\([^()\n]{0,24}\))?(?:を(?:調達し)?)?、")
_BLEND = sieve(  # 増資と借り入れで12億円を調達
    r"(?:増資|ラウンド|シリーズ[A-Z]?|エクイティ)(?:と|および|及び|に加え|、)[^。]{0,30}(?:借り入れ|借入|融資|ローン|デット)[^。]{0,24}$"
)
_ALSO_WITH = sieve(r"とも|との(?:[^、。はがを\n]{0,8})?(?:提携|契約|協業)も")
_ROUND = sieve(r"増資|シリーズ|ラウンド|Series")


class JapaneseDeals:
    """The deal room of Japanese (see ``deals.room.DealRoom``)."""

    words = tuple((w, LABEL + s.name, None, False) for s in SHAPES for w in s.words) + tuple((w, "veto", None, False) for w in VETOES)
    shapes = SHAPES
    goods = _GOODS
    traded = _TRADED
    standing = staticmethod(standing)
    lasts = staticmethod(lasts)
    terms = staticmethod(terms)
    date_role = staticmethod(date_role)
    sums = sieve(
        r"(?:これら|以上|両者|すべて|全て)?(?:の契約)?(?:を|で)?(?:合計|合算|総計|足し合わせ|合わせ)(?:する|ると|れば|すれば|して|て)"
    )
    totals = sieve(r"(?:計|合計|総額|合わせて|総計)(?:で)?(?:約|最大|およそ)?$")
    whole = sieve(  # rows of a release's tables, and words for what the text as a whole announces
        r"(?:取締役会決議|契約(?:締結)?|締結|株式譲渡実行|譲渡実行|株式取得|取得|払込(?:期)?|効力発生|事業譲渡|買収完了|クロージング|公開買付開始|決済|実行|借入実行|物件引渡し?|引渡し?|事業譲受|譲受)(?:予定)?(?:期)?日 ?[: ]|(?:設立|操業開始|生産開始|稼働開始|営業開始|サービス開始|提供開始)(?:予定)?(?:日|時期|年月日?)? {1,4}(?=[0-9])|買い?付け?(?:期間|価格|代金|予定数|の?開始(?:日|時期)?)は|(?<=[。\n])期間は[^。\n]{2,24}から[^。\n]{2,24}まで|まで受け付け|(?:株式|持ち分|事業)の(?:受け渡し|引き渡し)は|(?:取得|買収|譲渡|売却)(?:予定日?|予定時期|価額|価格|額)は|(?:株式交換|株式移転|会社分割|合併)(?:の)?(?:効力発生)?予定日は|決済の?開始日は|(?:払込(?:期)?|発行|受渡|実行|引き?渡し?|決済)(?:予定)?(?:期)?日は|(?:議決権)?(?:所有|取得|保有)割合|持(?:ち)?株比率|出資比率[: ]"
        r"|(?:取得|買収|譲渡|売却|合併|出資|借入|融資|契約)(?:価額|価格|金額|の対価|対価) ?[: ]|極度額 ?[: ]|調達(?:する)?資金の(?:総)?額|(?:払込|発行)(?:金額|価額)の総額|(?<=[\n・■])契約(?:総額|金額)(?:は|[: ])|普通株式 |本(?:件|取引|買収|経営統合|合併|公開買付け?|株式取得|株式譲渡|事業譲渡|資本業務提携|出資)"
    )
    closing = sieve(  # 来年半ばの完了を見込む
        r"(?:手続き|取引|クロージング)(?:の|を|は|が)?[^。、はが]{0,8}(?:完了|終え|終わ)|(?:年|月|内|半ば|末|期|旬|春|夏|秋|冬|半)(?:の|に|までの?)完了(?:を|する|と)[^。]{0,6}(?:見込|目指|めざ|予定|見通)"
    )
    again = sieve(  # 取引は2027年前半に完了する
        r"(?:この|今回の|同|両社の|(?<=[。\n、]))(?:取引|買収|経営統合|統合|合併|譲渡|売却|提携|契約|株式取得)(?:手続き|の手続き|の完了|の実行)?(?:は|には|が)[^。\n]{0,60}(?:完了|成立|実行|見込|必要|承認|期間|条件)"
    )
    rows = FACTS
    sited = both = None
    along = sieve(
        r"(?:発表|声明|資料|リリース)(?:文|資料)?(?:によ(?:ると|れば)|では)|(?:あわせて|併せて|合わせて、|同時に)[^。]{0,100}(?:発表|公表|明らか|する。|(?:契約|提携|協定)を(?:結んだ|交わした|締結した)|合意した)"
    )
    onward = sieve(
        r"^(?:これに?(?:合わせて|伴い)|あわせて|併せて|合わせて|同時に|同日(?:付で)?|このほか|このうち|うち|また|さらに|加えて|なお)|(?:[るうむすくつぐぶ]|予定(?:だ|である)?|(?:方針|計画)(?:だ|である)|ます|予定です|(?:発表|公表)(?:した|しました)?|明らかにし(?:た|ました))[。」]?$"
    )
    unnamed: DealType = "other"
    priced = PRICED
    jointly = None  # along tells it
    listed = sieve(r"(?:プレスリリース|リリース(?:まとめ|一覧|集|ダイジェスト)|適時開示|開示情報)[^。\n]{0,16}$")
    relative = None
    coming = None
    market = sieve(r"[」』]?(?:向け)?[^。、はがを\n]{0,6}(?:の|など)?(?:需要|出荷|売れ行き|売上|引き合い|市場|輸出|販売(?!契約)|価格|株)")
    lists = sieve(
        r"の?(?:発表|開示|公表|リリース)分|に(?:発表|開示|公表)された(?:主な)?(?:資金調達|M&A|提携|リリース|案件|取引)"
        r"|(?:、|に)[^。\n]{0,100}(?:など|計|合わせて)の?[0-9]{1,3}(?:件|社|者|事業|陣営)(?:に|へ|を)[^。\n]{0,40}(?:助成|補助|支援|採択|出資|融資)[^。\n]{0,16}(?:発表|公表|決めた|決定|明らか)"
    )
    dates_lead = True  # a date belongs to the word behind it

    def __init__(self) -> None:
        self._acts = Acts()

    def spoken(self, scene: Scene, cues: Sequence[Word]) -> Sequence[Word] | None:
        """All words that stand by themselves, if any may be an act: which are, the clauses tell. Vetoes alone speak of nothing."""
        whole = [cue for cue in cues if not straddled(scene, cue)]
        return whole if any(cue.label != VETO and self._acts.may(scene, cue) for cue in whole) else None

    def events(self, draft: Draft, cues: Sequence[Word]) -> list[Event]:
        """The events of an article in order of their transaction words; elided subjects are filled from the topic."""
        scene = draft.scene
        acting = sorted([*actors(draft.found), *makers(scene, draft.found)], key=lambda f: f.start)
        parties = [
            f
            for f in acting
            if not _ORIGIN.match(scene.text, f.end)
            and not _KIN.match(scene.text, f.end - 2)
            and not _ONCE_OF.search(scene.before(f.start, 2))
        ]
        inside = Starting(parties)
        cues = [
            w
            for w in cues
            if w.label.startswith(LABEL) and not any(p.start <= w.start and w.end <= p.end for p in inside.overlapping(w.start, w.end))
        ]  # 大森建設
        events: list[Event] = []
        named = Counter(p.value.name for p in parties)
        topic, rows, takers, cards, pairs = Topic(named), Rows(), Takers(), Cards(), Pairs()
        born: set[str] = set()  # the companies that the text has founded
        at = first = 0
        founded = False  # whether a joint venture was told
        funded = False  # whether a round or loan was told
        digest, part = Digest.of(draft), 0
        for sentence in scene.sentences:
            if digest and digest.at(sentence.start) != part:
                part = digest.at(sentence.start)
                if digest.anew(part):
                    topic, cards, funded = Topic(named), Cards(), False
            start = at
            while at < len(cues) and cues[at].start < sentence.end:
                at += 1
            begin = first
            while first < len(parties) and parties[first].start < sentence.end:
                first += 1
            topic.line(scene, sentence, parties[begin:first])
            takers.line(scene, sentence)
            if start == at and begin == first:
                continue
            placed = place_all(scene, parties[begin:first], sentence)
            told = (
                clefts(scene, sentence, placed, events)
                or counterparts(scene, sentence, placed, events)
                or (self._sentence(scene, sentence, cues[start:at], placed, topic) if start < at else [])
            )
            told = labelled(scene, sentence, placed, told) or told
            rows.turned(scene, sentence, placed, told)
            if not pairs.line(scene, sentence, placed):
                pairs.fill(placed, told)
            founded = founded or any(e.type == "joint_venture" for e in told)
            if founded:
                born |= {p.found.value.name for p in placed if BORN.search(scene.before(p.found.start, 12))}
            into_born(told, born)
            shared_out(scene, told, events, founded=founded)
            outlay(scene, told, events)
            one_more(told, events)
            pays_for(scene, told, events)
            more_of_loan(scene, sentence, told, events)
            if not funded or any(e.shape.name == "ja.deals.raise" and not e.shape.follows for e in told):
                told.sort(key=lambda e: e.shape.follows)  # XをリードとしてYを調達: the round is told before those who join it
            funded = funded or any(e.type in _ROUNDS for e in told)
            events += (
                told
                if any(e.participants for e in told)
                else rows.read(scene, sentence, placed)
                or takers.read(sentence, placed)
                or cards.read(scene, sentence, placed)
                or members(scene, sentence, placed, events)
                or joined(scene, sentence, placed, events)
                or told
            )
            paid(scene, sentence, placed, topic.names, events)
            rows.hear(scene, sentence, told, placed)
            cards.hear(told)
            topic.hear(scene, sentence, placed, told)
        return events

    def _sentence(self, scene: Scene, sentence: Span, cues: Sequence[Word], placed: list[Placed], topic: Topic) -> list[Event]:
        events: list[Event] = []
        text = scene.text
        edge = sentence.start
        acts = self._acts.of(scene, sentence, cues, placed)
        lands = _lands(text, sentence, acts)
        for i, (shape, cue) in enumerate(acts):
            if i and re.search(r"[、。;]", text[acts[i - 1][1].end - 1 : cue.start]):
                edge = acts[i - 1][1].end
            until = acts[i + 1][1].start if i + 1 < len(acts) else sentence.end
            clause = Clause(scene, sentence, placed, cue, edge, until, acts[i - 1][1].end if i else 0)
            event = self._event(clause, shape, topic, lands[i])
            if event is not None and i and two_rounds(text, acts[i - 1], acts[i]):
                event.fresh = True
            if event is not None:
                with_ally(event, events)
                if events:
                    explained(scene, events[-1], event)
            events += spread(scene, event, placed) if event is not None else []
        return events

    def _event(self, clause: Clause, shape: Shape, topic: Topic, land: Span | None) -> Event | None:
        """What one word reports; ``None`` where nobody says that it happens."""
        scene, sentence, cue = clause.scene, clause.sentence, clause.cue
        text = scene.text
        whole, tail = text[sentence.start : sentence.end], text[cue.end : sentence.end].rstrip("\n")
        if unsaid(clause, shape, tail):
            return None
        tail = _headed(tail)
        passive = is_passive(clause, shape)
        chosen = cast(clause, shape, passive=passive)
        named = participants(chosen, facing(shape, chosen))
        named = opposite(named, clause.placed)
        if shape.generic:
            named = [p for p in named if p.place != "made" or _USES.fullmatch(text, p.spans[-1].end, cue.start)]
        people = settled(shape, clause, understood(clause, shape, named, topic.meant(shape.type), passive=passive))
        if shape.name == "ja.deals.borrow" and people and all(p.role == "lender" for p in people):
            people = understood(clause, shape, people, topic.meant(shape.type), passive=passive)  # banks lend: who borrows is still open
        if shape.generic and (alike(text, people) or rivals(people, clause.placed)):
            return None  # XやYとの契約を使う: both on one side
        if shape.type == "investment" and len(people) > 1 and {p.role for p in people} == {"investee"}:
            return None  # nobody puts anything in
        parted = clause.until < sentence.end or done_then(clause)
        comma = re.search(r"(?:[しいえりてでがだびみ]|ほか)、", text[cue.end : clause.until]) if parted else None
        own = text[cue.end : cue.end + comma.end()].rstrip("\n") if comma else tail
        if heads := next((m for p in _behind(clause) if (m := _HEADS_NAME.fullmatch(text, cue.end, p.found.start))), None):
            own = tail = heads.group(1)  # Yを買収したXは、…する計画だ: what X plans is another thing
        if shape.type == "merger" and (about := _ABOUT_IT.match(text, cue.end)):
            own = tail = about.group()  # 合併計画に関し、出資を否定した: of the merger nothing is denied
            whole = text[sentence.start : cue.end] + own
        source = _SOURCED.match(text, sentence.end)
        confirmed = _CONFIRMED.match(text, sentence.end) if source is None else None
        tail += confirmed.group() if confirmed else ""
        stage = status_of(shape, own, tail, whole + (source.group() if source else ""), text[sentence.start : cue.end])
        if stage.plain and shape.past and done_then(clause) and tail.endswith(("た。", "た")):
            stage = stage._replace(status=shape.past)  # 2012年に買い取り、…予定だった: that was done
        if stage.plain and shape.past and _THEN.search(text, clause.edge, cue.start) and _BY_IT.match(tail):
            stage = stage._replace(status=shape.past)  # 昨年7月のXの買収で: it has been bought
        words = tuple(Cue(c.what, c.start + cue.end, c.end + cue.end, c.gives) for c in stage.cues)
        event = Event(shape, shape.type, cue, sentence, Span(clause.edge, sentence.end), people, stage.status, words)
        if shape.generic and len(people) > 1 and all(p.role == "customer" for p in people) and _FROM_ONE.search(whole):
            event.shape, event.type = BY_NAME["ja.deals.order-given"], "supply"  # XとY、海外から燃料調達 長期契約: both buy
        elif shape.generic and aired(people):
            event.type = "licensing"
        elif shape.generic and sold(people, whole):
            event.type = "supply"
        elif minority(shape, clause) or (shape.name == "ja.deals.acquire" and any(p.official and p.role == "acquirer" for p in people)):
            event.type = "investment"  # less than control; a state holds shares, and merges with nobody
            event.participants = [replace(p, role=_HOLDS.get(p.role, p.role)) for p in people]
        if shape.name == "ja.deals.raise" and (lent := borrowing(people, clause.placed, whole)):
            event.shape, event.type, event.participants = BY_NAME["ja.deals.borrow"], "financing", lent
        if shape.name == "ja.deals.commit" and len(people) == 1 and _OWN_BASE.search(whole):
            event.shape, event.type = BY_NAME["ja.deals.infra"], "construction"
            event.participants = [replace(p, role="builder") for p in people]  # 日本のクラウド基盤に2兆円を投じる
        event.plain = stage.plain or shape.name in {
            "ja.deals.site",
            "ja.deals.infra",
        }  # a figure of what was told says nothing of how far it is
        event.understood = len(people) > len(named) or _STANDING.match(tail) is not None
        event.land, event.joins = land, shape.name in _JOIN or (shape.type == "ipo" and event.understood and not _DATED.search(whole))
        event.also = any(p.topic and scene.text.startswith("も", p.found.end) for p, _ in chosen)
        if shape.trades and (_ROUND.search(text, cue.start, cue.end) or _BLEND.search(text, sentence.start, cue.end)):
            event.shape = replace(shape, trades=False)  # 増資 brings in equity, whatever loan is told beside it
        if shape.type in {"financing", "investment"} and (
            _PARTS.match(whole) or (len(named) < 2 and _SUM_OF.match(text, cue.end, sentence.end))
        ):
            event.shape = replace(shape, follows=True)  # 起債の内訳は: parts of what was told
        if shape.name in COMPUTED and {p.place for p in people} == {"agent", "from"}:
            event.shape = replace(shape, tells=True)
        if shape.figure and _SIDES.get(shape.type, {None}) <= {p.role for p in named} and not _SUM.search(whole):
            event.shape = replace(shape, figure=False)  # Yなどからの資金調達を完了した: who gives and who gets are told
        if shape.figure and people and _BELOW.search(whole):
            event.shape = replace(shape, figure=False)  # 下記のとおり: the sum stands in the rows of a release
        event.shape = fitted(event.shape, clause, people)
        event.faced = faced(clause, event.shape, people)
        event.fresh, event.offers = another(clause, shape), offered(clause, shape)
        if event.fresh and not people and shape.name == "ja.deals.acquire":
            event.participants = participants((p, "acquirer") for p in topic.names[:1])  # 今年7月にはホテルを買った
        event.earlier, event.main, event.refers = earlier(clause, event.status), renewed(clause, shape), refers(clause, shape)
        event.sized = event.sized or shape.name == "ja.deals.concession"  # what is run is told, if nobody who sells it
        event.besides = any(p.place == "with" and _ALSO_WITH.match(text, p.found.end) for p in clause.left)
        return event

    def provides(self, scene: Scene, event: Event) -> bool | None:
        """Whether the clause makes its subject the provider (…を提供する); ``None`` if it does not say."""
        clause = scene.text[event.scope.start : event.sentence.end]
        if scene.text.startswith("は", event.span.end):
            return None  # 契約は…を供給する内容: the contract is the subject
        if powered(event.participants, scene.text[event.scope.start : event.span.end]):
            return None
        if by_trade(event.participants) or all(p.place == "pair" for p in event.participants):
            return None
        if _WON.match(scene.text, event.span.end):
            return True
        return True if _PROVIDES.search(clause) and "を受け" not in clause else None


def _behind(clause: Clause) -> list[Placed]:
    """The name right behind a word, where the sentence goes on about it."""
    return [p for p in clause.placed if p.found.start >= clause.cue.end and p.place == "agent"][:1]


def _headed(tail: str) -> str:
    """What a headline says of a word: not the clause behind a blank that has a subject of its own (…を買収 原発は凍結へ)."""
    head, blank, rest = tail.partition(" ")
    return head if blank and not rest.rstrip().endswith("。") and "。" not in head and _NEXT_TOPIC.match(rest) else tail


def _lands(text: str, sentence: Span, acts: Sequence[Act]) -> list[Span | None]:
    """The stretch of the sentence that belongs to each word alone: up to the comma behind its verb (…を買収し、); ``None`` where none parts them."""
    lands: list[Span | None] = []
    start = sentence.start
    for i, (_, cue) in enumerate(acts):
        if i + 1 == len(acts):
            lands.append(Span(start, sentence.end) if start > sentence.start else None)
            break
        ends = _SUM_ENDS if two_rounds(text, acts[i], acts[i + 1]) else _VERB_ENDS
        comma = ends.search(text, cue.end, acts[i + 1][1].start)
        lands.append(Span(start, comma.end()) if comma else None)
        start = comma.end() if comma else start
    return lands
