"""For a person: which rule saw what in an article, how words became deals, and why reports were merged or kept apart."""

from __future__ import annotations

from torihiki.explain.article import explain, value
from torihiki.explain.merged import explain_merged

__all__ = ["explain", "explain_merged", "value"]
