"""What the names of firms and offices say of their trade."""

from __future__ import annotations

from torihiki.core.sieve import sieve

__all__ = ["banks", "energetic", "offices"]

_ENERGY = sieve(
    r"\b(?:Energy|Energies|Power|Solar|Wind|Renewables?|Electric|Utilities|Nuclear|Hydro|Geothermal|Light|Generation|Gas|Fusion|Grid|Offshore|Ørsted|Orsted|Iberdrola|Engie|RWE|EDF|Enel|EDP|"
    r"NextEra|AES|Constellation|Vistra|Talen|Equinor|Statkraft|Vattenfall|Invenergy|Brookfield|TotalEnergies)"
)
_BANK = sieve(
    r"\b(?:Bank|Banking|Banco|Banca|Banque|Sparkasse|Landesbank|Savings|Building Society|Credit Union|Trust Co|IMF|Monetary Fund|[A-Z]\w*bank)\b"
)
_OFFICE = sieve(
    r"\b(?:Department|Ministry|Agency|Authority|Commission|Administration|Council|Bureau|Development Corporation|Economic Development|Government)\b|^(?:Free )?State of |^Kingdom of |^City of |^(?:Army|Navy|Air Force|Marine Corps|Coast Guard)$|(?<=[a-z] )(?:State|Province|County)$"
)
_COMPUTES = sieve(r"\b(?:Data Cent(?:er|re)s?|Comput(?:e|ing)|Cloud|AI)\b")


def banks(name: str) -> bool:
    """Whether a name says that it is a bank."""
    return _BANK.search(name) is not None


def offices(name: str) -> bool:
    """Whether a name says that it is a public body."""
    return _OFFICE.search(name) is not None


def energetic(name: str) -> bool:
    """Whether a name says that the firm makes power."""
    return not offices(name) and _ENERGY.search(name) is not None and _COMPUTES.search(name) is None
