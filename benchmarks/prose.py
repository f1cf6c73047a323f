"""General news without deals, composed from tables: the same text every time, varied as a newspaper's is.

Sentences are drawn from templates and their words from lists; names of people and places are put together from syllables, so that a reader's
caches meet unknown words as they do in an archive. About one sentence in three holds a date, an age, a count or a sum, as such news does.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable

__all__ = ["article", "varied"]

Table = dict[str, tuple[str, ...]]


def _words(joined: str) -> tuple[str, ...]:
    return tuple(joined.split("|"))


EN: Table = {
    "who": _words(
        "teachers|parents|residents|nurses|farmers|volunteers|pupils|firefighters|shopkeepers|fishermen|drivers|musicians|retired miners|"
        "historians|birdwatchers|gardeners|commuters|councillors|campaigners|students|librarians|builders|lifeguards|beekeepers|potters|"
        "neighbours|rangers|cyclists|paramedics|archivists|rowers|bell ringers|campers|tenants|bakers|grandparents|swimmers|walkers"
    ),
    "role": _words(
        "the mayor|the head teacher|a spokeswoman for the fire service|a police officer|the coach|the curator|a ward sister|the vicar|"
        "a local historian|the harbour master|a forecaster|the choir's leader|a witness|the stage manager|the team's captain|a judge|"
        "the minister for schools|a member of the jury|the park's ranger|a bus driver|the poet|the festival's director|an aunt of the boy|"
        "a professor of geology|the station's oldest porter|a doctor at the clinic|the society's secretary|one of the climbers"
    ),
    "place": _words(
        "the old mill|the town hall|a school near the harbour|the village square|the botanical garden|the railway bridge|the market|the chapel|"
        "the county library|the swimming pool|the lighthouse|the bus depot|the football ground|the theatre|the north pier|the moor|the canal|"
        "the children's ward|the quarry|the orchard|the court|the allotments|the observatory|the nature reserve|the cliff path|the town museum|"
        "the war memorial|the ferry terminal|the open-air stage|the parish church|the lower valley|the sports hall|the estuary"
    ),
    "thing": _words(
        "a stone wall|the oak tree|a wooden footbridge|the organ|a painting of the bay|the clock|a letter from the war|the roof|a row of cottages|"
        "the playground|a mosaic floor|the school bus|a collection of maps|the weather station|a brass bell|the marsh|the tram shed|a mural|"
        "the flood barrier|a nest of ospreys|the archive|the greenhouse|a fishing boat|the tapestry|the old signal box|the village pump"
    ),
    "did": _words(
        "repaired|photographed|painted|cleared|defended|admired|described|inspected|abandoned|rebuilt|visited|examined|ignored|sketched|guarded|"
        "cleaned|restored|measured|celebrated|neglected|rescued|moved|sheltered|saved|mended|decorated|uncovered|mourned"
    ),
    "mood": _words(
        "quiet|muddy|cheerful|crowded|solemn|windy|bitterly cold|unusually warm|foggy|damp|bright|subdued|noisy|tense|peaceful|gloomy|lively|"
        "dusty|stormy|frosty|restless|hushed|slippery|golden|overcast"
    ),
    "why": _words(
        "because the path had been washed away|after weeks of rain|although nobody had asked them to|since the storm took the roof|"
        "while the choir sang|as the fog lifted|despite the cold|so that children could see it|before the light failed|until the road was open again|"
        "without waiting for the council|as their parents had done|in spite of the wind|when the tide turned|though few had slept|"
        "in front of a small crowd|with borrowed tools|under a grey sky|for the first time in living memory|as part of the harvest festival"
    ),
    "topic": _words(
        "history|geography|folk music|botany|the weather|cricket|rowing|woodland|the tides|handwriting|local dialects|bird migration|chess|"
        "ballet|cookery|pottery|astronomy|beekeeping|first aid|gardening|poetry|road safety|swimming|the harvest|church bells"
    ),
    "day": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "month": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"),
    "part": ("morning", "afternoon", "evening", "night"),
    "line": (
    "{Who} {did} {thing} near {place} {why}.", "“It was {mood}, and then it was {mood},” said {person}, who teaches {topic} at {place}.",
    "{Role} said the {mood} weather had surprised {who} and {who} alike.", "{person}, {role} in {town}, {did} {thing} {why}.",
    "Nobody at {place} could say why {who} had {did} {thing}.", "The evening at {place} was {mood}; {who} talked of {topic} and {topic}.",
    "“We never thought of leaving,” {person} said. “You learn {topic} by looking at {thing}.”",
    "In {town}, {who} still remember how {thing} was {did} {why}.", "{Role} asked {who} to stay away from {place} {why}.",
    "It has been {mood} in {town}, where {who} gathered at {place} to hear about {topic}.",
    "Her book on {topic} begins at {place}, with {thing} and {a_mood} {part}.",
    "Between {place} and {place} the road is narrow, and {who} complain that it is {mood}.",
    "What remains of {thing} can be seen at {place}, said {person}.", "{Who} and {who} met {role} at {place} {why}.",
    "The court heard that {person} had {did} {thing} {why}.", "“{Topic} keeps you young,” said {person}, laughing.",
    "{person} of {town} won the prize for {topic}; {person} came second.",
    "For {who} in {town}, {topic} is more than a pastime, {role} said.",
    "Trains through {town} were late again, and {who} waited at {place} {why}.",
    "The exhibition shows how {who} {did} {thing} and what they made of {topic}.", "On {day} {part}, {who} {did} {thing} at {place}.",
    "{person}, {age}, was taken to hospital after a fall near {place} on {day}.",
    "About {count} {who} walked from {place} to {place} {why}.", "The museum in {town} will open a new room for {topic} in {month}.",
    "{town} beat {town} {goals}-{goals} on {day}, with a late goal by {person}.",
    "Temperatures fell to {small} degrees in {town}, the lowest since {year}.",
    "The ceremony starts at {small} p.m. on {month} {small} at {place}.", "{person} was born in {town} in {year} and came to {topic} late.",
    "Last year {count} {who} signed a letter about {thing}.", "Tickets for the concert at {place} cost ${small} and are sold at the door.",
),
}  # fmt: skip
JA: Table = {
    "who": _words(
        "教員|保護者|住民|看護師|農家|ボランティア|児童|消防団員|店主|漁師|運転手|演奏家|郷土史家|愛鳥家|通勤客|市議|学生|司書|大工|養蜂家|陶芸家|"
        "近所の人|登山者|救急隊員|学芸員|部員|参拝客|祖父母|観光客|生徒|合唱団員|町内会の役員|留学生|遺族|選手|職人"
    ),
    "role": _words(
        "市長|校長|消防本部の担当者|警察官|監督|館長|看護師長|住職|港の管理人|気象予報士|合唱団の指揮者|目撃者|舞台監督|主将|裁判長|"
        "審査員|公園の管理人|バスの運転手|詩人|実行委員長|地質学の教授|駅員|診療所の医師|保存会の代表|登山隊の一人"
    ),
    "place": _words(
        "古い水車小屋|市役所|港の近くの学校|村の広場|植物園|鉄橋|朝市|礼拝堂|県立図書館|屋外プール|灯台|車庫|競技場|劇場|北の桟橋|湿原|運河|"
        "小児病棟|石切り場|果樹園|地方裁判所|市民農園|天文台|自然保護区|海沿いの遊歩道|郷土資料館|慰霊碑|フェリー乗り場|野外舞台|神社|谷あいの集落|体育館|河口"
    ),
    "thing": _words(
        "石垣|樫の大木|木の橋|オルガン|湾の絵|時計|戦地からの手紙|屋根|古い家並み|遊具|土器|送迎バス|古地図|観測所|鐘|葦原|車庫の壁画|"
        "防潮堤|白鳥の巣|古文書|温室|漁船|屏風|信号小屋|井戸|獅子頭|山車|茶碗"
    ),
    "did": _words(
        "修理した|撮影した|描いた|片付けた|守った|眺めた|語った|点検した|手放した|建て直した|訪れた|調べた|見過ごした|写生した|掃除した|復元した|"
        "測った|祝った|運び出した|救い出した|繕った|飾り付けた|掘り出した|悼んだ|移した"
    ),
    "mood": _words(
        "静かな|ぬかるんだ|明るい|混み合った|厳かな|風の強い|底冷えのする|いつになく暖かい|霧の深い|湿った|晴れやかな|にぎやかな|張り詰めた|穏やかな|"
        "薄暗い|ほこりっぽい|荒れ模様の|凍えるような|落ち着かない|滑りやすい|曇りがちな"
    ),
    "why": _words(
        "道が流されたため|長雨のあと|誰に頼まれたわけでもなく|嵐で屋根が飛ばされて以来|合唱が続く中|霧が晴れるのを待って|寒さをこらえながら|"
        "子どもたちに見せようと|日が暮れる前に|道が再び通れるまで|役所の返事を待たずに|親の代と同じように|強い風の中|潮が変わるころ|眠れぬ夜を過ごしながら|"
        "少ない観客の前で|借りた道具で|曇り空の下|初めての試みとして|秋祭りに合わせて"
    ),
    "topic": _words(
        "歴史|地理|民謡|植物|天気|野球|ボート|森林|潮の満ち引き|書道|方言|渡り鳥|将棋|バレエ|料理|陶芸|天文|養蜂|応急手当て|園芸|俳句|交通安全|水泳|稲作|鐘の音"
    ),
    "day": ("月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "日曜日"),
    "part": ("朝", "午前", "午後", "夕方", "夜"),
    "line": (
        "{who}らは{why}、{place}の近くで{thing}を{did}。",
        "「{mood}一日だった」と、{place}で{topic}を教える{person}さんは話す。",
        "{role}は、{mood}天気に{who}も{who}も驚いていたと説明した。",
        "{town}に住む{person}さんは{why}、{thing}を{did}。",
        "{who}がなぜ{thing}を{did}のか、{place}に知る人はいない。",
        "{place}は{mood}雰囲気に包まれ、{who}は{topic}や{topic}の話に花を咲かせた。",
        "「離れようと思ったことはない」。{person}さんは{thing}を見ながら{topic}を学んだという。",
        "{town}では、{why}{thing}を{did}ことを{who}が今も覚えている。",
        "{role}は{who}に、{why}{place}へ近づかないよう呼びかけた。",
        "{mood}天気が続く{town}で、{who}が{place}に集まり{topic}について聞いた。",
        "{person}さんの{topic}の本は、{place}の{mood}{part}の場面から始まる。",
        "{place}から{place}までの道は狭く、{who}は{mood}場所だと不満を漏らす。",
        "残された{thing}は{place}で見ることができると{person}さんは言う。",
        "{who}と{who}は{why}、{place}で{role}に会った。",
        "裁判では、{person}被告が{thing}を{did}経緯が明らかにされた。",
        "「{topic}は人を若くする」と{person}さんは笑った。",
        "{topic}の部は{town}の{person}さんが優勝し、{person}さんが続いた。",
        "{town}の{who}にとって{topic}は趣味にとどまらないと{role}は語る。",
        "{town}を通る列車はまた遅れ、{who}は{why}{place}で待った。",
        "展示は、{who}がどのように{thing}を{did}のかを伝えている。",
        "{day}の{part}、{who}は{place}で{thing}を{did}。",
        "{small}日{part}、{place}の近くで転んだ{person}さん({age})が病院に運ばれた。",
        "およそ{count}人の{who}が{why}、{place}から{place}まで歩いた。",
        "{town}の美術館は来年{small}月、{topic}の展示室を開く。",
        "{town}は{day}、{goals}対{goals}で{town}に勝った。決めたのは{person}選手だった。",
        "{town}の気温は{small}度まで下がり、{year}年以来の低さとなった。",
        "式典は{small}月{small}日午後{small}時から{place}で開かれる。",
        "{person}さんは{year}年に{town}で生まれ、遅れて{topic}を始めた。",
        "昨年は{count}人の{who}が{thing}についての手紙に署名した。",
        "{place}での演奏会の入場料は{small}00円で、当日も受け付ける。",
    ),
}  # fmt: skip
_EN_NAMES = (
    (
    "Bren", "Cal", "Dor", "Ell", "Fen", "Gar", "Hal", "Ives", "Kel", "Lor", "Mar", "Nor", "Ost", "Pem", "Quin", "Ros", "Sel", "Tam", "Ul",
    "Wen",
),
    ("a", "an", "ber", "don", "er", "fold", "gan", "in", "lock", "mer", "nel", "or", "ric", "ton", "vin", "well"),
)  # fmt: skip
_JA_FAMILY = (
    "秋",
    "石",
    "上",
    "大",
    "岡",
    "川",
    "木",
    "久",
    "黒",
    "坂",
    "沢",
    "島",
    "杉",
    "高",
    "竹",
    "中",
    "野",
    "橋",
    "浜",
    "藤",
    "松",
    "森",
    "山",
    "吉",
)
_JA_GIVEN = ("明", "一", "恵", "花", "香", "健", "子", "沙", "翔", "太", "千", "直", "奈", "春", "美", "優", "葉", "陽", "里", "郎")
_KATA, _LATIN = "アイカキサシタテナノハマミラリルロ", "abdeiklmnorstu"
_SLOT = re.compile(r"\{(\w+)\}")


def article(lang: str, draw: random.Random, sentences: int = 16) -> str:
    """One article of so many sentences, in paragraphs of two to four, below a headline."""
    fill = _filler(EN if lang == "en" else JA, lang, draw)
    lines = [fill(draw.choice((EN if lang == "en" else JA)["line"])) for _ in range(sentences + 1)]
    head, body = lines[0].rstrip(".。"), lines[1:]
    paragraphs: list[str] = []
    while body:
        size = draw.randint(2, 4)
        paragraphs.append((" " if lang == "en" else "").join(body[:size]))
        body = body[size:]
    return "\n\n".join((head, *paragraphs)) + "\n"


def varied(text: str, draw: random.Random) -> str:
    """Another article of the same form: other digits, and every other time other letters in words in katakana or capitals, so that new names come."""
    text = re.sub(r"[1-9]", lambda _: draw.choice("123456789"), text)
    if draw.random() < 0.5:
        return text
    return re.sub(
        r"[A-Z][a-z]{4,}|[ァ-ヴー]{4,}",
        lambda m: m[0][:2] + "".join(draw.choice(_KATA if m[0] > "z" else _LATIN) for _ in range(2)) + m[0][4:],
        text,
    )


def _filler(table: Table, lang: str, draw: random.Random) -> Callable[[str], str]:
    def word(match: re.Match[str]) -> str:
        slot = match.group(1)
        if slot == "a_mood":
            mood = draw.choice(table["mood"])
            return f"{'an' if mood[0] in 'aeiou' else 'a'} {mood}"
        if slot.lower() in table:
            chosen = draw.choice(table[slot.lower()])
            return chosen if slot.islower() else chosen[0].upper() + chosen[1:]
        return _made(slot, lang, draw)

    return lambda line: _SLOT.sub(word, line)


def _made(slot: str, lang: str, draw: random.Random) -> str:
    """Names and figures."""
    if slot in {"person", "town"}:
        if lang == "ja":
            family = draw.choice(_JA_FAMILY) + draw.choice(_JA_FAMILY)
            return family + (draw.choice(_JA_GIVEN) + draw.choice(_JA_GIVEN) if slot == "person" else draw.choice(("市", "町", "村")))
        names = ["".join(draw.choice(part) for part in _EN_NAMES) for _ in range(2 if slot == "person" else 1)]
        return " ".join(names)
    figures = {"age": (18, 91), "count": (20, 900), "goals": (0, 5), "small": (3, 11), "year": (1951, 2019)}
    return str(draw.randint(*figures[slot]))
