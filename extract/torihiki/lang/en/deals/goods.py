"""What is dealt in where a name only says whose goods they are: 30 Boeing 737s, Lumetric"s chips."""

from __future__ import annotations

import re
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve

__all__ = ["FIRM", "GOODS", "PARTLY", "made"]

_I = re.IGNORECASE
# models of airliners, which their makers number: 50 A321neos, two 787-9s
_MODELS = r"(?-i:A2[1-3]0(?:-[0-9]00)?s?|A3[0-9]{2}(?:-[0-9]{3,4})?(?:neo|ceo|XLR|LR)?s?|A400Ms?|7[0-9]7(?:s\b|-[0-9]|F\b| ?MAX| Max| Dreamliner)|E1[79][0-9]-?E?[0-9]?s?)|"
GOODS = sieve(
    r"\b(?:"
    + _MODELS
    + r"(?-i:GB[0-9]00s?(?: NVL[0-9]+)?|MI[0-9]{3}X?s?|[HB][12]00s?|H800s?|H20s)|Dreamliners?|Rafales?|Eurofighters?|Gripens?|F-?(?:15|16|18|35)[A-Z]{0,2}s?|Black Hawks?|Chinooks?|[0-9.,]+(?:\s(?:million|billion|thousand))?\s?(?:[kMGT]Wh?|megawatts?|gigawatts?|megawatt-hours?)(?!\s(?:of\s)?(?:[a-z-]+\s){0,3}(?:farms?|parks?|plants?|projects?|assets|portfolio)\b)|[TGk]Wh|(?:tera|giga|kilo)watt[- ]hours?|bcm|cubic (?:feet|met(?:re|er)s)|electricity|power|output|wafers?|GPUs?|CPUs?|TPUs?|(?:super)?chips?|processors?|accelerators?|turbines?|reactors?|carbon credits?|"
    r"carbon removal|credits|servers?|racks?|systems|devices|components|sensors?|displays?|batteries|battery cells|cells|HBM\w*|memory|DRAM|panels?|modules?|equipment|machines?|aircraft|airplanes?|airliners?|jetliners?|jets?|planes|widebod(?:y|ies)|freighters?|helicopters|FPSOs?|FSRUs?|drillships|engines|trains?|locomotives|railcars|bulkers|VLCCs?|Suezmax(?:es)?|Aframax(?:es)?|Capesizes?|Panamax(?:es)?|Kamsarmax(?:es)?|ships?|vessels|tankers|carriers|frigates|submarines|"
    r"buses|trucks|vehicles|cars|vans|tonnes|tons|mtpa|bpd|cargoes|barrels|cables?|optical fib(?:er|re)|gas|LNG|oil|silicon carbide|carbide|gallium nitride|lithium|nickel|cobalt|copper|graphite|steel|fuel|uranium|doses|vaccines?|drugs|software|(?:software|user) licen[cs]es|robots?|satellites?|"
    r"missiles|interceptors|launchers|munitions|torpedo(?:es|s)|warships|fighters?|fighter jets|howitzers|tanks|rifles|radars?|drones|phones|smartphones|ammunition|parts(?! of)|materials|goods|products|tools|scrap|black mass|cathodes?|anodes?|concentrates?|spodumene|carbonate|hydroxide|alumina|alumini?um|ammonia|hydrogen|methanol|ethanol|biomethane|biogas|biofuels?|cement|clinker|polysilicon|ingots|magnets|rare earths|manganese|tungsten|zinc|tin|timber|pulp|sugar|coffee|cocoa|"
    r"fertili[sz]ers?|potash|urea|coal|coke|trams|carriages|rolling stock|howitzers|shells|chargers|meters|antennas?|transformers|switchgear|inverters|electroly[sz]ers|heat pumps|compressors|tractors|lithography|supercomputers?|mainframes?|minicomputers?|workstations?|computers|simulators?|cranes|boilers|generators|presses|looms|excavators|bulldozers|bushels|wheat|corn|soybeans|grain|"
    r"(?:super|mini|micro)?computers?|simulators?|telephone exchanges|switching equipment|hovercraft|sugarcane|barley|maize|rice|rapeseed|soymeal|soyabeans|palm oil|cotton|wool|rubber|beef|butter|milk powder|bauxite|iron ore|"
    r"tugs|tugboats|barges|ferries|trawlers|dredgers|forklifts|wagons|boxcars|coaches|trolleybuses|ambulances|jeeps|motorcycles|bicycles|gliders|parachutes|motors|pumps|furnaces|lathes|printers|disk drives|modems|"
    r"telephones|radios|televisions|recorders|cameras|copiers|typewriters|transmitters|transponders|scanners|pacemakers|lasers|catalysts|explosives|uniforms|boots|tents|tires|tyres|axles|brakes|girders|newsprint|lumber|plywood|yarn|"
    r"sulphur|soda ash|sorghum|pork|cheese|ounces|bales|phosphates?|naphtha|gasoline|petrol|diesel|kerosene|jet fuel|crude|bunkers|ore|uranium oxide|yellowcake)\b",
    _I,
)
FIRM = sieve(
    r"\b(?:units?|business|businesses|divisions?|arms?|company|start-?up|firm|maker|group|subsidiary|operations?|assets?|portfolio|brand|chain|bank|networks?|plants?|factory|mine|fields?|stations?|hotels?|facilities|towers?|fabs?|patents|land|sites?|campus|property|properties|buildings?|rights|terminals?|refinery|refineries|mines|projects?|parks?|farms?|pipelines?|stores|shops|restaurants|clinics|hospitals|depots?|ports?|mills?|smelters?|shipyards?|yards?|brewery|breweries|distillery|distilleries|winery|wineries|dairy|dairies|foundry|foundries|warehouses?|quarry|quarries|plantations?|estates?|works|wells|offices?|dealerships?|concessions?|factories|subsidiaries|companies|schools|theat(?:re|er)s|cinemas|pubs|mall|malls|dams?|kilns|docks|program(?:me)?s?|product lines?|franchise|franchises|brands)\b",
    _I,
)
PARTLY = sieve(
    GOODS.pattern + r"(?: and gas)?[- ](?:(?!and |or |from |to |for |in |of )[a-z-]+ ){0,2}" + FIRM.pattern, _I
)  # its chip unit: a firm
# a count, a maker and its model or a plural: 30 Boeing 737s
_COUNTED = sieve(
    r"(?:\b[0-9]{1,4}|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|dozens of|hundreds of|several|more|additional|new)) (?:[a-z-]+ ){0,3}$",
    _I,
)
_NUMBER = sieve(r"(?:[0-9]+|[a-z]+) ", _I)
_ENDS = sieve(r"\s*(?:$|[.,;\n]|(?:for|from|in|at|worth)\b)")  # buys seven Airbus for delivery in 1992
_MODEL = sieve(r" (?:[A-Z]{0,3}[0-9]{2,4}[A-Za-z0-9-]*|[A-Z][\w-]* [A-Z]{0,3}[0-9]{2,4}\b)")
_MADE = sieve(
    r"(?:['’]s?)?>?(?:(?: (?-i:[A-Z])[\w.&-]*){0,3} (?-i:<[A-Z. ]{1,9}>))?\s(?:(?!to |in |for |and |or |from |with |after |as |by |at |on |that |which |while |because |of |is |was |a |an |the |its |their )[\w-]+\s){0,3}?"
    + GOODS.pattern,
    _I,
)


def made(scene: Scene, maker: Found[Any]) -> bool:
    """Whether a name only says whose goods they are: 30 Boeing 737s, Lumetric's chips; but not Lumetric's chip unit."""
    behind = scene.text[maker.end : maker.end + 48]
    if _MADE.match(behind):
        return PARTLY.search(behind) is None
    counted = _COUNTED.search(scene.text[max(maker.start - 40, 0) : maker.start])
    return counted is not None and (
        _MODEL.match(behind) is not None or (_NUMBER.fullmatch(counted.group()) and _ENDS.match(behind)) is not None
    )
