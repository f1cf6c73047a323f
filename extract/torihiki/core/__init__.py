"""Machinery: spans, the fold, tables, rules and the engine. No language, no meaning."""
