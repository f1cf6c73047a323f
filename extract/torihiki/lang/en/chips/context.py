"""Contexts in which an English text means a road, a person or a plastic, and words that show that it speaks of chips."""

from __future__ import annotations

import re

from torihiki.core.lexicon import any_of
from torihiki.core.sieve import sieve
from torihiki.lang.silicon.catalogue import Catalogue
from torihiki.lang.silicon.sense import Sense, Veto

__all__ = ["sense"]

_EVIDENCE = (
    r"(?<![A-Za-z])(?:chips?|chipmaker|semiconductors?|GPUs?|CPUs?|TPUs?|processors?|superchips?|accelerated computing|AI|A\.I\.|artificial intelligence"
    r"|data[ -]?cent(?:er|re)s?|servers?|racks?|silicon|inference|workloads?|compute|computing|supercomputers?|architecture|hyperscalers?|wafers?"
    r"|foundry|tape[ds]?[ -]out|TSMC|nanometers?|export (?:controls?|curbs|licen[cs]es?)|MacBooks?|iPads?|iPhones?|laptops?|smartphones?|robotaxis?)(?![A-Za-z])"
)

_ROAD = r"(?:road|roads|motorway|motorways|autobahn|highway|highways|freeway|expressway|autoroute|interchange|carriageway|lanes?|junction|bypass|tailbacks?|toll)"
_FIRST = r"(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Lord|Lady|Dame|Senator|Sen|Rep|Secretary|Justice|Judge|Admiral|President|Captain|Capt|Adm|Gen|Chancellor|Minister)\.? $"
# a capitalised word in front is a first name unless it is a maker, an article or a word at the head of a sentence or title
_NOT_NAMES = r"(?:The|A|An|Its|Their|Our|This|That|These|Each|Every|New|Next|Nvidia|NVIDIA|AMD|Intel|Google|Meta|Tesla|Huawei|With|And|Of|In|For|From|On|At|To|By|As|Or|But|When|While|If|After|Before|Vera|Grace|Ultra|GB200|GB300|Future|Upcoming|Latest|All|Both|More|Some|Most|Sell|Selling|Buy|Using|Like|Beyond|Why|How|What|DGX|HGX|GeForce|RTX|PRO|Gen|Generation|H100|Hopper|Blackwell|Rubin|Feynman)"  # fmt: skip
_PERSON_AFTER = r"(?:,? (?:said|says|told|warned|added|argued|wrote|who|Jr|Sr|aged)\b|,? [0-9]{2},|'s (?:law|theorem|wife|husband|book|memoir|lawyer|family|term|tenure|diagrams?|legacy))"  # fmt: skip


def _words(words: str) -> re.Pattern[str]:
    return sieve(rf"(?<![A-Za-z])(?:{words})(?![A-Za-z])", re.IGNORECASE)


_VETOES: dict[str, Veto] = {
    "road": Veto(
        before=sieve(
            r"(?:\b(?:the|on|along|via|of) (?:Interstate|Route|route|Highway|highway|motorway|road|autobahn|B-road) |(?:Route|Interstate|Highway|Autobahn|motorway) )$"
        ),
        after=sieve(rf"[ -]{_ROAD}\b|,? (?:between|near|towards?|northbound|southbound|eastbound|westbound)\b"),
        around=_words(
            r"autobahn|motorways?|highways?|freeway|roadworks|repaved|resurfac(?:ed|ing)|carriageway|traffic|tailbacks?|lorr(?:y|ies)|motorists?|commuters|vehicles a day|buses|bus (?:routes?|lines?|stops?)|cyclists?|potholes?|asphalt|tunnels?|bridges?|stadium|kilomet(?:er|re)s of"
        ),
    ),
    "aircraft": Veto(around=_words(r"helicopters?|airbus|beechcraft|king air|turboprop|twin-engine|pilots?|runway|aircraft")),
    "fuel": Veto(around=_words(r"biodiesel|biofuels?|diesel|palm oil|blending|g20|summit")),
    "forum": Veto(around=_words(r"g20|summit|business leaders")),
    "water": Veto(around=_words(r"h2o|filters?|filtration|drinking water|hydrogen and oxygen|chemistry")),
    "mask": Veto(around=_words(r"respirators?|masks?|niosh|n95|filters?|dust|particulates?|cartridges?")),
    "tax": Veto(around=_words(r"tax|taxes|slips?|cra|employers?|payroll|refunds?|returns?")),
    "medical": Veto(around=_words(r"thyroid|hormones?|tumou?rs?|cells?|stage|vertebrae?|spine|spinal|phage|patients?")),
    "person": Veto(
        before=sieve(rf"(?:\b{_FIRST}|(?<![A-Za-z])(?!{_NOT_NAMES} )[A-Z](?:[a-z]+|\.)(?: [A-Z]\.)? $)"),
        after=sieve(
            _PERSON_AFTER + r"| (?:Award|Prize|Museum|Institute|Celebration|College|University|Hall|School|Foundation|Institution|Fund)\b"
        ),
        around=_words(r"admiral|rear adm|cobol|astronomers?|treasury secretary|physicists?|novelist|singer|actress|actor|mathematician"),
    ),
    "observatory": Veto(
        after=sieve(r"'?s? (?:C\. )?(?:Observatory|Telescope)"),
        around=_words(r"observatory|telescopes?|astronomers?|galax(?:y|ies)|dark matter"),
    ),
    "event": Veto(after=sieve(r" (?:Celebration|Conference)"), around=_words(r"navy|destroyer|warship|uss|admiral|cobol")),
    "press": Veto(
        before=sieve(r"(?:Wiley-|Basil )$"),
        after=sieve(r"(?: Publish(?:ing|ers)|'s bookshop| Bookshops?| Synergy)"),
        around=_words(r"bookshops?|publisher|press photographers"),
    ),
    "hopper": Veto(before=sieve(r"(?:Dennis|Edward|Hedda) $"), after=sieve(r" (?:cars?|wagons?|barges?|feed)\b")),
    "unit": Veto(before=sieve(r"[0-9][ -]$")),
    "company": Veto(
        after=sieve(
            r"(?: (?:Computing|Mining|Corp|Inc|Ltd|Group|Holdings|Aircraft|Pharma|Technologies|Gaming|Company|Therapeutics)\b|'s (?:shares|chief|CEO|board))"
        ),
        around=_words(r"aerospace|submersible|aircraft carrier|moon of saturn|raytheon"),
    ),
    "plant": Veto(
        before=sieve(r"(?:\b(?:white|red|native|desert|painted) )$"),
        after=sieve(r" (?:flowers?|blooms?|trees?|wood|plants?|petals?|Park|Lake|Health|Hospital|Line|Hotel)\b"),
        around=_words(r"flowers?|bloom(?:s|ed|ing)?|wildflowers?|ontario|gardens?|desert|botanists?|woodworkers?|lumber|tree species"),
    ),
    "place": Veto(
        before=sieve(r"(?:\b(?:in|near|from|at|outside|to|of) |\b(?:Port|City of|Lake|Mount|Downtown) )$"),
        after=sieve(
            r",? (?:Michigan|Mich\b|Arizona|Ariz\b|Italy|West Bank|California|Calif\b|Oregon|Tunnel|Film Festival|Biennale|Airport|[A-Z][a-z]+ County)|'s (?:port|airport|canals?|mayor|basilica)"
        ),
        around=_words(r"michigan|basilica|west bank|olympics|tourists?|biennale|film festival"),
    ),
    "particle": Veto(around=_words(r"particles?|dark matter|physicists?|quarks?")),
    "plastic": Veto(
        before=sieve(
            r"(?:thermoplastic|polyurethane|flexible|soft|clear|recycled|waterproof|shock-absorbing|rubbery|silicone|transparent|plastic)[ -](?:\w+[ -])?$",
            re.IGNORECASE,
        ),
        after=sieve(
            r"(?:[ -](?:(?:phone )?cases?|bumpers?|films?|soles?|midsoles?|outsoles?|plastics?|material|sheets?|coating|coated|elastomers?|filament|laminates?|fabric|resin|rubber|covers?|tubing|bladder|straps?)\b|,? (?:a )?(?:thermo)?plastics?)"
        ),
        around=_words(
            r"thermoplastic|polyurethane|elastomers?|polycarbonate|phone cases?|midsoles?|3d[ -]print(?:er|ing)|filaments?|screen protectors?"
        ),
    ),
    "regulator": Veto(
        before=sieve(
            r"(?:Australia(?:'s|n)?(?: (?:corporate|securities|markets?|financial))?(?: regulator| watchdog)?,? |regulator,? |watchdog,? |Commission,? \(?|Commission or |Investments Commission \()$"
        ),
        after=sieve(
            r"(?:,? (?:chair(?:man|woman)?|commissioner|deputy|fined|sued|alleged|alleges|said it|launched|banned|charged|found that|investigat\w+|accused|has (?:sued|fined|charged|banned|cancelled|commenced)|is (?:suing|investigating)|cancelled|commenced|warned)\b|'s (?:chair|case|investigation|inquiry|allegations|lawsuit))"
        ),
        around=_words(r"australia|australian|securities and investments|watchdog|sydney|melbourne|a\$[0-9.]*"),
    ),
    "university": Veto(around=_words(r"universit(?:y|ies)|students?|campus|professors?")),
    "party": Veto(around=_words(r"communist party|minutes|per click")),
    "bank": Veto(after=sieve(r" (?:Healthcare|Holdings|Partners)")),
    "beer": Veto(after=sieve(r" (?:Holdings|Brewery|beer|Ichiban)"), around=_words(r"brew(?:er|ery|ing)|beers?|beverages?")),
    "missile": Veto(
        around=_words(
            r"missiles?|cruise|navy|strikes?|launch(?:ed|ers?)|ukraine|pentagon|warheads?|steaks?|long-range|destroyers?|raytheon|rtx"
        )
    ),
    "food": Veto(around=_words(r"pastr(?:y|ies)|dessert|wafer cake")),
    "speed": Veto(around=_words(r"supersonic|speed of sound|jets?|razors?")),
    "martial": Veto(around=_words(r"karate|judo|martial|sensei|aikido")),
    "money": Veto(around=_words(r"money supply|monetary|broad money|central bank")),
    "car": Veto(around=_words(r"lexus|volvo|pickups?|sedans?|engine")),
    "weapon": Veto(around=_words(r"rifles?|carbines?|tanks?|abrams|carabin")),
    "bike": Veto(around=_words(r"bmw|coupe|sedans?|subway|bus line")),
    "gas": Veto(around=_words(r"hydrogen|half|fuel cells?")),
    "mission": Veto(around=_words(r"nasa|space telescope|planets?|exoplanets?")),
    "game": Veto(around=_words(r"counter-strike|esports|skins?")),
    "phone": Veto(around=_words(r"galaxy")),
    "paper": Veto(around=_words(r"poster|paper size|envelope")),
    "level": Veto(around=_words(r"vertebra|lumbar|autonomous driving level")),
    "startup": Veto(
        before=sieve(
            r"(?:startup|start-up|business|tech|venture|seed|growth|clean-energy|nonprofit|retail|a|an|linear|particle|electron|proton|the|its) $",
            re.IGNORECASE,
        ),
        around=_words(
            r"y combinator|techstars|cohorts?|demo day|mentorship|incubators?|pedals?|particles?|cern|collider|protons?|physicists?"
        ),
    ),
}
_VETOES["physics"] = _VETOES["car-pedal"] = _VETOES["startup"]

# blue-chip, potato chips; a name in the middle of a longer one
_ALWAYS = Veto(
    before=sieve(
        r"(?:[A-Za-z0-9]-(?<!-made-)(?<![Nn]vidia-)(?<!and-)|\b(?:potato|tortilla|corn|wood|poker|casino|chocolate|fish and|blue|bargaining|food|word|payment|meat|kale|plantain|banana|DNA|gene|genome|cow|golf|ear|pet) |[0-9](?:GB|TB|MB) (?=V)|\bCHIPS and )$"
    ),
    after=sieve(r"(?:-on-|/[a-z]+/)"),
)


def sense(catalogue: Catalogue) -> Sense:
    """The contexts of this language."""
    vendors: dict[str, list[str]] = {}
    for word, vendor in catalogue.vendors.items():
        vendors.setdefault(vendor, []).append(word)
    own = {v: sieve(rf"(?<![A-Za-z0-9])(?:{any_of([*words, *(w.upper() for w in words)])})(?![A-Za-z0-9])") for v, words in vendors.items()}
    return Sense(_VETOES, sieve(_EVIDENCE), own, _ALWAYS)
