"""Rights to show matches, races and series: what is dealt in with them, who has them to give, and who shows them."""

from __future__ import annotations

from collections.abc import Sequence

from torihiki.core.sieve import sieve
from torihiki.deals.shape import Participant, PartyRole
from torihiki.values.change import replace

__all__ = ["AIRED", "RIGHTS_TO_SHOW", "aired"]

_AIRING = (
    r"(?:broadcast(?:ing)?|media|TV|television|radio|streaming|telecast|screening|highlights|simulcast|free-to-air|pay-TV|audiovisual)"
)
_SHOW = r"(?:show|broadcast|screen|air|televise|stream|cover|transmit|carry|telecast|simulcast)"
# what is shown, where no word for showing it stands at the rights
_EVENTS = (
    r"(?:matches|match|games|league|leagues|football|soccer|cricket|rugby|tennis|golf|basketball|baseball|boxing|hockey|racing|wrestling|seasons?|tournaments?|championships?|cup|cups|grands? prix|fights|bouts|fixtures|playoffs|series|episodes|sitcom|drama|show|shows|"
    r"films?|movies?|documentary|documentaries|anime|cartoon|library|(?-i:Olympics?|Olympic Games|World Cup|Super Bowl|Wimbledon|NBA|NFL|MLB|NHL|MLS|WNBA|UFC|WWE|FIFA|UEFA|IPL|LaLiga|La Liga|Bundesliga|Eredivisie|Serie A|Serie B|Ligue 1|Premier League|Champions League|Europa League|"
    r"Formula (?:1|One|E)|F1|MotoGP|NASCAR|IndyCar|Masters|Ryder Cup|Six Nations|Ashes|Copa America|Wrestlemania|Grammys|Oscars))"
)
_KIND = r"(?:(?!rights\b|to\b|for\b|from\b)[\w.&'’-]+\s)"
# behind a verb of getting: the exclusive broadcast rights to, the rights to show, exclusive rights to X matches
RIGHTS_TO_SHOW = (
    rf"\s{_KIND}{{0,6}}?{_AIRING}\srights\b"
    rf"|\s{_KIND}{{0,4}}?rights\sto\s{_SHOW}\b"
    rf"|\s{_KIND}{{0,4}}?rights\s(?:to|for|of|in|on)\s(?!(?:build|make|sell|use|operate|buy|acquire|develop)\b)(?:[\w.&'’“”\"‘-]+\s){{0,6}}?{_EVENTS}(?![\w-])"
)
# what a contract is about, as far as it is about that
AIRED = (
    rf"{_AIRING} (?:and [a-z]+ )?rights|(?<!human )(?<!mining )(?<!mineral )(?<!water )(?<!naming )(?<!land )(?<!air )(?<!drilling )(?<!voting )rights (?:deals?|agreements?|contracts?|packages?|pacts?|fees?)"
    r"|(?:broadcast|broadcasting|carriage|(?<!gold )(?<!silver )(?<!metals )(?<!metal )(?<!copper )(?<!palladium )streaming|syndication|TV|television|first-look) (?:deals?|agreements?|contracts?|partnerships?|pacts?)"
    r"|to (?:exclusively |continue to )?(?:broadcast|televise|telecast|screen|air|stream|show) (?:live |all |the |up to |its |her |his |some |[0-9]+ ){{0,4}}(?:[\w.&'’-]+ ){{0,3}}?(?:(?-i:[A-Z])[\w.&'’-]*|matches|games|films|series|shows|episodes)"
)
# who has such rights to give: leagues, cups, bodies of a sport
_OWNERS = sieve(
    r"(?:.* )?(?:Leagues?|Cup|Championships?|Olympics?|Olympic Games|Olympic Committee|Federation|Football Association|Tour|Grand Prix|Games|Nations|Masters|Derby|Conference|NBA|WNBA|NFL|NHL|MLB|MLS|NCAA|UFC|WWE|FIFA|UEFA|CONMEBOL|CONCACAF|IOC|ICC|BCCI|IPL|PGA|ATP|WTA|LIV Golf|FIA|"
    r"Formula (?:1|One|E)|F1|MotoGP|NASCAR|IndyCar|Dorna|Bundesliga|LaLiga|La Liga|Eredivisie|Serie A|Serie B|Ligue 1|DFL|LFP|EFL|Wimbledon|US Open|Roland Garros|Australian Open|Super Bowl|World Rugby|World Athletics|Major League Baseball|Premiership Rugby|TKO|TKO Group)(?: .*)?"
)
_FIRM = sieve(r".*\b(?:Inc|Corp|Ltd|plc|Group|Media|Operator|Travel)\.?$")


def aired(people: Sequence[Participant], *, generic: bool) -> list[Participant]:
    """The sides of a licence, where one of them is a league or the body of a sport, which gives it."""
    owns = [_OWNERS.fullmatch(p.name) is not None and not _FIRM.fullmatch(p.name) for p in people]
    if not any(owns) or all(owns):
        return list(people)
    gives: PartyRole = "provider" if generic else "licensor"
    takes: PartyRole = "customer" if generic else "licensee"
    return [replace(p, role=gives if own else takes) for p, own in zip(people, owns, strict=True)]
