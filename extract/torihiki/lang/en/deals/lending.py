"""Shapes of debt that is put off, and the papers that borrowers sell. See ``shapes`` for the places."""

from __future__ import annotations

from torihiki.deals.shape import Shape

__all__ = ["LENDING", "PAPER"]

_PROGRAMS = (
    "commercial paper", "euro-commercial paper", "eurocommercial paper", "euronote", "euro-note", "medium-term note", "medium term note", "euro-medium-term note", "euro medium-term note", "euro medium term note",
    "emtn", "certificate of deposit", "euro-certificate of deposit", "euro certificate of deposit", "cd", "covered bond", "bond", "note", "notes", "debt issuance", "mtn",
)  # fmt: skip
_CURRENCIES = (
    "dlr", "dollar", "mark", "yen", "franc", "stg", "sterling", "guilder", "crown", "euro", "ecu", "lire", "lira", "peseta", "schilling",
)  # fmt: skip
# papers by other names than bonds and notes, programmes under which they are sold, and issues that only their currency tells from shares
PAPER: tuple[str, ...] = (
    "floating rate note", "floating rate notes", "floating-rate notes", "floating-rate note", "floating rate note issue", "frn", "frns", "note issue", "notes issue", "debenture issue", "debenture offering",
    "eurobond issue", "eurobond offering", "debt securities", "euronotes", "medium-term notes", "certificates of deposit", "covered bonds", "first mortgage bonds",
    *(f"{paper} {program}" for paper in _PROGRAMS for program in ("program", "programme")),
    *(f"{currency} issue" for currency in _CURRENCIES),
)  # fmt: skip
_DEBTS = r"\b(?:debts?|loans?|credits?|borrowings?|repayments?|principal|maturities|obligations|bonds|notes|arrears)\b"

# so many shares or units, whatever kind
_SO_MANY = r"(?:[0-9][\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\s(?:mln\s|million\s)?(?:[a-z-]+\s){0,4}?(?:shares|units|ADRs|ADSs?|warrants|depositary receipts)\b"

LENDING: tuple[Shape, ...] = (
    Shape(
        "en.deals.reschedule", "financing",
        ("reschedule", "reschedules", "rescheduled", "rescheduling", "restructure", "restructures", "restructured", "restructuring", "roll over", "rolls over", "rolled over", "rolling over", "stretch out", "stretches out", "stretched out",
         "renegotiate", "renegotiates", "renegotiated", "renegotiating"),
        {"owned": "borrower", "of": "borrower", "for": "borrower", "object": "borrower", "with": "lender", "agent": "borrower"},
        {"agent": "borrower", "of": "borrower", "owned": "borrower", "by": "lender"},
        behind=r"(?:[^.;]|\.[0-9]){0,80}?" + _DEBTS, needs=_DEBTS,
        nouns=(
            "debt rescheduling", "debt restructuring", "renegotiation", "refinancing of",
            *(f"{what} {pact}" for what in ("rescheduling", "debt", "debt restructuring", "debt rescheduling") for pact in ("agreement", "accord", "pact", "deal")),
        ),
        noun={"owner": "borrower", "of": "borrower", "owned": "borrower", "for": "borrower", "before": "borrower", "with": "lender", "by": "lender", "agent": "borrower"},
        figure=True, alone=True,
    ),
    Shape(
        "en.deals.offering", "ipo",
        (), {},
        nouns=("offering", "issue", "public sale", "public offer", "shelf offering", "stock offering", "common stock offering", "share offering", "equity offering", "unit offering"),
        noun={"owner": "issuer", "by": "issuer", "before": "issuer", "for": "issuer", "agent": "issuer"},
        status="planned", past="completed", alone=True, common=True,
        needs=r"\b(?:offering|issue|public (?:sale|offer))(?:\s(?:in|to)\s(?:the\s)?[\w.]{2,20}(?:\s\w{2,12})?)?\sof\s(?:(?:up to|about|around|an additional|another|some)\s)?" + _SO_MANY + r"(?!\s(?:of|in)\s(?-i:[A-Z]))|\b(?:stock|share|equity|unit) offering\b",
    ),
    Shape(
        "en.deals.register", "ipo",
        ("file", "files", "filed", "filing", "register", "registers", "registered", "registering"),
        {"agent": "issuer"},
        status="planned", alone=True, common=True,
        behind=r"(?:[^.;]|\.[0-9]){0,90}?\b(?:registration statement|prospectus|offering)\b(?:[^.;]|\.[0-9]){0,60}?\b(?:[0-9][\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten) (?:mln |million )?(?:[a-z]+ ){0,3}?(?:shares|units|ADRs|ADSs)\b",
    ),
)  # fmt: skip
