"""MeCab with UniDic, made once a process. This module alone imports fugashi."""

from __future__ import annotations

from functools import cache

from fugashi import Tagger

__all__ = ["tagger"]


@cache
def tagger() -> Tagger:
    """The tagger; it crashes on very long runs and stops at NUL, so give it ``core.pieces`` only."""
    return Tagger()
