"""Meaning without language: frozen values, Decimal numbers, partial dates. Standard library only."""
