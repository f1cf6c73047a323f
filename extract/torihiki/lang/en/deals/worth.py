"""Pieces of patterns for a sum right behind a transaction word."""

from __future__ import annotations

__all__ = ["HEDGE", "SUM"]

HEDGE = r"(?:(?:up to|more than|over|about|around|nearly|almost|roughly|approximately|some|at least|another|an? additional|an? further|a fresh|a new|a total of|as much as|an? estimated|over|close to|a|an|its) ){0,3}"
SUM = rf"\s{HEDGE}(?:[$€£¥]|(?:US|C|A|HK|NT|S)\$|(?:CHF|EUR|USD|GBP|JPY|INR|Rs\.?|RMB|SEK|NOK|DKK|KRW|₹|₩)\s?[0-9]|[0-9][\d.,]*\s?(?:mln|bln|million|billion|trillion|crore|lakh|dlrs?|dollars|euros|pounds|pence|stg|cts|cents|marks|francs|crowns|kronor|guilders|yen)(?![a-z])|[0-9][\d.,]*(?:m|bn|tn)\s(?:euros?|dollars|pounds|yen|francs|kronor|kroner|crowns|rupees|roubles|rubles|rand|won|zlotys?|lira|reais|pesos|yuan|dirhams|riyals)(?![a-z]))"
