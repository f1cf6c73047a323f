"""``torihiki explain``: which rule saw what."""

from __future__ import annotations

import sys
from datetime import date

import click

from torihiki.cli.options import min_confidence, reading
from torihiki.cli.paint import say

__all__ = ["command"]


@click.command("explain", short_help="Which rule saw what in an article.")
@click.argument("article")
@reading
@min_confidence
def command(article: str, published: date | None, lang: str | None, lexicon: tuple[str, ...], min_confidence: float) -> int:
    """Print an article with its mentions marked, and for each the rule, the value and the words that decided it; then each deal as
    a tree from the words that say it to its parties and slots.

    ARTICLE is a file as for run, or - for stdin. Colours are used on a terminal only.
    """
    from dataclasses import replace
    from functools import partial

    from torihiki.articles.folder import sources
    from torihiki.articles.read import read
    from torihiki.errors import ArticleError, TorihikiError
    from torihiki.explain import explain
    from torihiki.extractor import Extractor

    extractor = Extractor(lexicons=lexicon, lang=lang, min_confidence=min_confidence)
    status = 0
    for source in sources([article], stdin=sys.stdin.buffer if article == "-" else None):
        try:
            if isinstance(source, ArticleError):
                raise source
            one = read(source)
            if published is not None and one.published_source != "metadata":
                one = replace(one, published=published, published_source="metadata")
            record = extractor(one)
            say(partial(explain, record, one.checked().text))
        except TorihikiError as error:
            click.echo(f"error: {error}", err=True)
            status = 1
    return status
