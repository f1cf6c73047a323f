"""How near to the ground what a firm makes is, and who sells liquefied gas: who supplies whom where the words leave it open."""

from __future__ import annotations

from collections.abc import Mapping

from torihiki.core.sieve import sieve

__all__ = ["DIGS", "LIQUEFIES", "PUMPS", "RANK", "TRADES_GAS", "USES"]

# of the table's ``makes``; firms that buy it to use it are the furthest away
RANK: Mapping[str, int] = {
    "minerals": 1, "tools": 1, "wafers": 2, "memory": 3, "chips": 4, "batteries": 4, "turbines": 5, "network": 5, "servers": 5, "aircraft": 5, "ships": 5,
}  # fmt: skip
USES = 9
DIGS = sieve(r"\b(?:Lithium|Minerals|Mining|Mines|Metals|Resources|Nickel|Cobalt|Graphite|Uranium|Rare Earths)\b")
# who sells liquefied gas, and not only buys it, by canonical name
LIQUEFIES = sieve(
    r"LNG\b|\b(?:QatarEnergy|Qatargas|RasGas|Qatar Petroleum|Cheniere|Venture Global|NextDecade|Sempra|Mexico Pacific|Delfin|Woodside|Santos|Inpex|Commonwealth|Glenfarne|Tellurian|Energy Transfer|"
    r"ADNOC|Novatek|Excelerate|New Fortress|Freeport|Cameron)\b"
)
# oil and gas companies of states that export both, by canonical name
PUMPS = sieve(
    r"\b(?:Sonatrach|Gazprom|Rosneft|Saudi Aramco|Aramco|Petromin|Kuwait Petroleum|NNPC|Nigerian National Petroleum|NIOC|National Iranian Oil|Iraq National Oil|INOC|SOMO|PDVSA|Petroleos de Venezuela|Pemex|Pertamina|"
    r"ADNOC|QatarEnergy|Qatar Petroleum|Statoil|Equinor|Petroecuador|CEPE|Soyuzneft\w+|Soyuzgaz\w+|National Oil Corp|Petroleum Development Oman|Sonangol|SOCAR|KazMunayGas|Turkmengaz|Naftogaz|YPFB|Nigeria LNG|Brunei LNG)\b"
)
TRADES_GAS = sieve(r"\b(?:Petronas|Chevron|ExxonMobil|Shell|TotalEnergies|BP|Equinor|Eni|ConocoPhillips|Vitol|Trafigura|Gunvor)\b")
