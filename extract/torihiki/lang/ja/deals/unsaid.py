"""Words for transactions that nobody says to happen: supposed, denied in passing, or only who somebody is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.deals.shape import Participant, Shape
from torihiki.lang.ja.deals.acts import GIVEN
from torihiki.lang.ja.deals.people import Clause
from torihiki.lang.ja.deals.people.beside import lends

__all__ = ["ACTING", "alike", "unsaid"]

ACTING = frozenset({"agent", "of", "from", "to", "with"})  # places of those who act
_SUPPOSED = sieve(  # 買収すれば, 借りると: nobody says that it happens
    r"(?:する|し|す|る)?(?:と、(?![^。と]{1,60}(?:発表|公表|表明|明らかに)し)|と(?=[0-9一-龥ァ-ヴ])(?!の|も|発表|明|報|述|語|話|伝|決|合意|表|約束|公|見|予|説|し|い|み|さ|コメント|決定)(?![^。、]{0,12}(?:発表|表明|明らか|報じ|述べ|伝え|公表|決め|決議|決定|承認|決断|語))|れば|たら|なら(?!な)|場合|(?:が|の)[^、。]{0,8}(?:実現|成立|決ま|完了|締結)[すしっ]?(?:れば|たら|た場合|ると))"
)
_AND_MORE = sieve(  # 社屋の譲渡と賃借を決議した: two nouns
    r"と[一-龥ァ-ヴー]{2,10}(?:\([^()\n]{1,40}\))?(?:を|の[^、。はが]{0,8}を|について|に関し|で合意|に合意)"
)
_NOT_SO = sieve(
    r"する(?:余力|余裕|体力|資金力|能力|利点|メリット|意義|意味|必要性?)[がはも]|(?:する|した|される)?(?:(?:の|わけ|もの)では?なく|ことなく|(?:せ|し)ず(?:に|、)|す(?:る)?べき|しないで|(?:だけ)?に(?:は)?(?:頼ら|依存せ)(?:ず|ない))"
)  # 譲渡するのではなく, 新設に頼らず: what is not done; 買収する余力がある: what could be
_CHANGED = sieve(r"(?:額)?(?:は|を)[^。]{0,30}[0-9兆億万](?:円|米?ドル|ユーロ)[^。、0-9]{0,4}(?:減額|増額|圧縮|上積み)(?:した|し、|された)")
_REFRAINS = sieve(r"(?:し|せ|さ|ら|わ)?ない(?:よう|こと(?:で|に|を|が))")  # 売却しないことで合意した: what is left undone
_SHUNNED = sieve(r"の?を?(?:控え|自粛|見合わせ|避け|やめ|慎)[^。、はが]{0,4}よう")  # GPUの購入を控えるよう指示した
_FOUNDED = sieve(r"^[^。]{0,40}(?:設立|立ち上げ|つく[りる]|作[りる]|発足|誕生|合意|検討|計画|を発表|が正式発表)")
_BORN_UNDER = sieve(
    r"(?:持ち?株会社|新会社)[^。]{0,60}(?:両社|各社|[23]社|両行)[がは](?:その|同社)?$|(?:新会社|合弁会社|共同出資会社|合弁)(?:は|が)[^、。]{0,24}$"
)  # 新会社はXの子会社になる: what it is founded as
_VENTURE_IS = sieve(  # 合弁相手のX, Xが折半出資する会社に売る: that there is a venture is no news of it
    r"(?:折半|共同)出資(?:する|している|していた)(?=[一-龥ァ-ヴA-Za-z「])(?!方針|計画|予定|考え|意向|見通し|見込み|契約|方向|検討|旨|形|枠組|案|合意|覚書|新会社)(?![^。]{0,30}を?(?:設立|立ち上げ|新設|発足|つく|作[るりっ]|解消))"
    r"|合弁(?:事業)?(?:を組(?:む|んでいる|んだ)(?=[一-龥ァ-ヴA-Za-z「])(?!方針|計画|予定|契約|方向|合意)|相手|先|の?パートナー|である(?=[一-龥ァ-ヴA-Za-z「])(?!新会社)|体(?:だ|で|。|の|を通))(?![^。]{0,24}(?:解消|設立))"
    r"|合弁(?:会社|企業)で、(?![^。]{0,40}(?:設立|立ち上げ|新設))"
    r"|合弁(?:会社|企業|事業)(?:「[^」\n]{1,20}」|\([^()\n]{1,20}\))の(?!設立|立ち上げ|新設|概要|解消)"
)
_GOES_ON = sieve(r"し?て(?:いる|おり|きた|います)")
_KEEPS_ON = sieve(r"(?:して|を受けて)(?:いる|おり|いて|います)")
_TOLD = sieve(
    r"[0-9兆億万](?:円|米?ドル|ユーロ|ポンド|元|ウォン)|新たに|追加で|今回|[0-9](?:年|月|日)|昨年|先月|前年|これまで|既に|すでに"
)  # a sum or a time: something was done
_DOES = sieve(r"て(?:いる|おり|きた|います)")
_SIZED = sieve(r"[0-9兆億万](?:円|米?ドル|ユーロ|キロワット|棟|[MGk]W|メガワット|平方メートル)")
_FLOAT = sieve(r"(?:新規)?株式公開|IPO")
_FLOATS = sieve(
    r"(?:\([^()\n]{0,12}\))?(?:[^。、はが]{0,12})?(?:を|の|に|へ)[^。、]{0,16}(?:申請|計画|準備|検討|実施|目指|めざ|延期|中止|予定|果た|決め|決定|見送|先送|承認|行)"
)
_PLAYS = sieve(  # a player's contract with a club is none of firms
    r"(?:投手|捕手|[内外]野手|[一二三遊]塁手|選手|監督|コーチ|力士|騎手|ドライバー|俳優|女優|歌手|タレント|さん|氏)(?:\([^()\n]{1,8}\))?(?:が|は|も|と|との|の|を)[^。\n]{0,80}契約|年俸|契約更改|入団|移籍|ドラフト|FA権|フリーエージェント|(?:専属|マネジメント|出演|CM|マイナー|メジャー)契約"
)
_SPORT = sieve(
    r"移籍|選手|監督|リーグ|試合|得点|ゴール|代表戦|優勝|開幕|先発|打率|防御率|ファン感謝|チャンピオンズ|五輪|W杯|ワールドカップ|ベンチ入り|トレード|球団"
)
_SPORTY = 4  # such words from which on an article is of sport
_BUILDS = sieve(
    r"工場|棟|センター|DC|拠点|施設|プラント|発電|蓄電|建設|整備|建て替え|再開発|ビル|ホテル|鉄道|道路|空港|港|ターミナル|倉庫|パイプライン|基地|開業|着工"
)
_SPONSORS = sieve(r"スポンサー|命名権|ネーミングライツ|放映権|放送権|パートナー(?:シップ)?契約|ライセンス|サプライヤー|買収|出資|供給|提供")
_OR = sieve(r"(?:など)?(?:や|、|または|あるいは|もしくは|/)")
_RUN_BY = sieve(
    r"共同で(?:運営|所有|展開|手掛け|手がけ)(?:する|している|していた|る|ている)(?=[一-龥ァ-ヴA-Za-z「])(?!計画|方針|予定|こと|と)"
)  # 共同で運営するX: whose it is
_ON_OCCASION = sieve(r"(?:の(?:建設|稼働|新設))?(?:を機に|を契機に|に合わせ|に伴い|をきっかけに)")  # 第2工場を機に出資する
_PUT_IN = sieve(  # Xがシリーズの資金調達で3億円を出資し: whose round it is, the verb tells
    r"(?:で|において|に)、?(?:[^。、はが\n]{0,12})?[0-9][^。、はが\n]{0,24}?を?(?:出資|投資|拠出|投じ)"
)
_WORKS = sieve(r"(?:・|や|、)共同(?:制作|製作|開発|企画|研究)")  # films that both pay for
_ADVICE = sieve(  # banks that look for a buyer: part of the sale
    r"(?:売却|譲渡|買収|提携|統合|スポンサー|買い手|上場|再編)(?:先|相手|候補|手続き|作業|交渉)?(?:の)?(?:選び|選定|探し|助言|検討|実務|支援)?(?:業務)?を[^。、を]{0,30}$|(?:助言|アドバイザー|フィナンシャルアドバイザー|FA)(?:業務)?を[^。、を]{0,30}$"
)
_SUES = sieve(
    r"(?:の|を)?差し?止め(?:を|の)[^。、]{0,24}(?:求め|申し立て|申立て|請求|訴え|提訴)"
)  # who goes to court against a sale deals in nothing
_MANY = sieve(  # これまでに30社以上を買収しており: how many there have been
    r"(?:これまで|過去|累計|通算|年間|設立以来|創業以来)(?:に|で|で計)?[^。、はが]{0,12}[0-9](?:社|件)(?:以上|超|余り|近く|ほど|程度)?(?:の[^、。はがを]{1,10})?(?:を|に)(?:[^、。はがを]{0,6})?$"
)
_COUNTED_IN = sieve(
    r"(?:など)?(?:も|を)(?:含め|合わせ|加え|除)(?:て|ると|れば|た)?[^。]{0,20}(?:総額|計|合計|規模)"
)  # 借り入れを含め総額1000億円
_TO_GROW = sieve(
    r"(?:額|残高)?を(?:[^。、はがを]{0,20})?(?:[0-9][0-9.,兆億万]{0,12}(?:円|米?ドル|ユーロ|%|割|倍)(?:規模|程度|超)?)(?:に|へ|まで)[^。、]{0,8}(?:増や|拡大|引き上げ|伸ば|積み増|高め)"
)
_PROCEEDS = sieve(r"(?:し?た|する)(?:資金|お金)(?:は|を|で)")  # 調達した資金は…に充てる: what is done with it
_THUS = frozenset(("", "新たに", "今回", "今回の", "発行で", "増資で", "新株発行で", "上場で"))
_SOUGHT = sieve(r"の?(?:獲得|受注|更新獲得)を(?:[^。、はが]{0,6})?(?:目指|めざ|狙)")  # 契約獲得を目指す: nobody has it yet
_THESE = sieve(r"(?:これら|一連|上記|以上)の?(?:[^、。はがをの]{0,8})?$")
_CALLS_FOR = sieve(r"(?:者|先|企業)?を[^。、]{0,10}(?:呼び?[掛か]け|募[るりっ]|打診|求め|探)")
_OF_BAND = sieve(r"[^。、]{0,4}(?:主導|リード)する[^、。はがを]{0,8}(?:連合|陣営|コンソーシアム|グループ)")  # Xが主導する企業連合に売却した
_ROUND = sieve(r"増資|ラウンド|シリーズ|資金調達|を調達")
_GRANTS = sieve(r"助成|補助|交付金|基金|支援(?:額|金)|[億万]円(?:規模|程度|超)?を(?:充て|支出)")


_SHARED_WORK = sieve(
    r"(?:など)?に(?:は)?(?:約|最大|計)?[0-9][0-9.,兆億万]{0,12}(?:円|米?ドル|ユーロ)"
)  # XとYの共同事業に80億円: what gets money
_CALLS_OFF = sieve(r"(?:計画|合意|契約|提案|案|交渉)?の(?:撤回|破棄|解消|打ち切り|中止|取りやめ)を[^。、]{0,8}(?:伝え|通知|通告)")


_SHARES = frozenset({"acquisition", "investment"})
_PRIVATELY = sieve(
    r"個人(?:として|で|の資金で)、?[^。、]{0,40}$|私財(?:で|を投じ)[^。]{0,40}$"
)  # what its head does for himself, the firm does not


def _of_sport(scene: Scene) -> bool:
    """Whether an article tells of players and matches, so that a contract with a club is a player's."""
    return len({m.group() for m in _SPORT.finditer(scene.text)}) >= _SPORTY


def unsaid(clause: Clause, shape: Shape, tail: str) -> bool:
    """Whether the word reports no deal; ``tail``: what stands behind it in its sentence."""
    text, sentence, cue = clause.scene.text, clause.sentence, clause.cue
    if shape.type in _SHARES and _PRIVATELY.search(text, clause.edge, cue.start):
        return True
    if shape.name == "ja.deals.chosen" and not _GRANTS.search(text, max(sentence.start - 120, 0), min(sentence.end + 60, len(text))):
        return True  # chosen, but not for money
    if (
        shape.name == "ja.deals.site"
        and text.endswith("事業費は", cue.start, cue.end)
        and not _BUILDS.search(text, max(sentence.start - 120, 0), sentence.end)
    ):
        return True  # what a study or a service costs
    if shape.generic and not _SPONSORS.search(text, *sentence) and (_PLAYS.search(text, *sentence) or clause.scene.once(_of_sport)):
        return True
    if shape.type == "ipo" and _FLOAT.search(text, cue.start, cue.end) and not _FLOATS.match(tail):
        near = any(p.place and sentence.start <= p.found.start < cue.end + 24 for p in clause.placed)
        if not near:
            return True  # IPOで資金を回収する: a way out, nobody's listing
    if (
        shape.name == "ja.deals.supply"
        and _GOES_ON.match(tail)
        and not any(p.place in {"to", "for", "from", "with", "by"} and clause.edge <= p.found.start < cue.end for p in clause.placed)
    ):
        return True  # 3県で都市ガスを供給している: what a firm does
    if (
        shape.name == "ja.deals.invest"
        and text.endswith("出資", cue.start, cue.end)
        and _KEEPS_ON.match(tail)
        and not _TOLD.search(text, max(clause.edge, text.rfind("、", 0, cue.start) if tail.startswith("を受け") else 0), cue.start)
    ):
        return True  # 4割を出資している, Xの出資を受けている: whose it is
    if (
        shape.name == "ja.deals.order-given"
        and text.startswith("調達", cue.start)
        and any(lends(p) for p in clause.left if p.place == "from")
    ):
        return True  # 残る7割は銀行から調達する: money
    if shape.name == "ja.deals.outsource" and _ADVICE.search(text, clause.edge, cue.start):
        return True
    if shape.type == "financing" and _TO_GROW.match(tail):
        return True  # 環境融資を20兆円に増やす: what banks aim at
    if shape.type == "financing" and _COUNTED_IN.match(tail):
        return True
    if shape.name == "ja.deals.raise" and _PROCEEDS.match(text, cue.end) and text[sentence.start : cue.start].strip() in _THUS:
        return True
    if shape.type in {"acquisition", "investment"} and _MANY.search(text, clause.edge, cue.start):
        return True
    if shape.type in {"acquisition", "divestiture", "merger"} and _SUES.match(tail):
        return True
    if shape.name == "ja.deals.raise" and _PUT_IN.match(tail):
        return True
    if shape.generic and _THESE.search(text, clause.edge, cue.start):
        return True  # これらの大型契約は…で実現した: those that were told
    if shape.generic and _SOUGHT.match(tail):
        return True
    if shape.type == "investment" and text.startswith("共同", cue.end - 4) and _CALLS_FOR.match(tail):
        return True  # 企業に共同出資を呼びかける
    if shape.name == "ja.deals.lead" and _OF_BAND.match(text, cue.start) and not _ROUND.search(text, *sentence):
        return True
    if shape.type == "joint_venture" and text.endswith("共同出資", cue.start, cue.end) and _WORKS.match(tail):
        return True
    if shape.name == "ja.deals.develop" and _DOES.match(tail) and not _SIZED.search(text, *sentence):
        return True  # 英国でも蓄電所を開発しており: what a firm does
    if shape.name == "ja.deals.partner" and _RUN_BY.match(text, cue.start, sentence.end):
        return True
    if shape.type == "construction" and _ON_OCCASION.match(tail):
        return True
    if shape.type == "joint_venture" and _VENTURE_IS.match(text, cue.start, sentence.end):
        return True
    if shape.name == "ja.deals.acquired" and _BORN_UNDER.search(text, clause.edge, cue.start):
        return True
    if shape.name == "ja.deals.partner" and text.startswith("共同事業", cue.start) and _SHARED_WORK.match(tail):
        return True
    if shape.type in {"acquisition", "merger"} and _CALLS_OFF.match(tail) and any(p.place == "to" for p in clause.left):
        return True  # Yに買収合意の撤回を伝えた: who buys whom was told before
    if _CHANGED.match(tail):
        return True  # 出資は当初案から1000億円減額した: by how much it was changed
    if _REFRAINS.match(tail) or (shape.type in GIVEN and _SHUNNED.match(tail)):
        return True
    return bool((_SUPPOSED.match(tail) and not _AND_MORE.match(tail)) or _NOT_SO.match(tail)) or (
        shape.type == "joint_venture" and _founded_before(clause, tail)
    )


def alike(text: str, people: Sequence[Participant]) -> bool:
    """Whether all that are named are named as alternatives of one kind, or as those of whom it is told: XやYの契約; X・Y、長期契約を更改."""
    spans = [p.spans[0] for p in people if p.spans]
    if len(spans) > 1 and all(p.place == "agent" for p in people):
        return all(text[a.end : b.start] == "・" for a, b in pairwise(spans))
    return (
        len(spans) > 1
        and all(p.place == "of" for p in people)
        and all(_OR.fullmatch(text, a.end, b.start) is not None for a, b in pairwise(spans))
    )


def _founded_before(clause: Clause, tail: str) -> bool:
    """Whether a joint venture only says who a firm is: XとYの合弁会社Zが."""
    between = clause.scene.text[clause.cue.end : clause.cue.end + 3]
    reach = 5 if between == "である" else 3
    right = any(
        (between == "である" or p.place in ACTING or p.place == "via") and 0 <= p.found.start - clause.cue.end < reach
        for p in clause.placed
    )
    return right and not _FOUNDED.search(tail)
