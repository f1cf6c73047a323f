"""Chips, as far as no language comes in: names in all spellings, what an ambiguous name needs, how mentions make a phrase."""
