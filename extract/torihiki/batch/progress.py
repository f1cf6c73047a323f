"""What a person sees of a run while it goes on, on stderr: a bar on a terminal, a line a minute in a log.

The clock is read for display only.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TextIO

from torihiki.articles.listing import below
from torihiki.articles.source import Source, kind_of
from torihiki.batch.figures import count
from torihiki.batch.summary import Summary
from torihiki.errors import ArticleError

if TYPE_CHECKING:
    from tqdm import tqdm

__all__ = ["Progress"]

REDRAW, LOG = 0.2, 60.0  # seconds between two states of the bar, and two lines of a log
COUNT_FROM = 2.0  # a run that is over by then needs no time left
_BAR = "{percentage:3.0f}% |{bar:20}| {remaining} left, {desc}"
_NO_BAR = "{elapsed}, {desc}"


class Progress:
    """A bar on a terminal; in a log a line a minute; with ``quiet`` only what ``line`` is given.

    Args:
        stream: where to, stderr by default.
    """

    def __init__(self, *, quiet: bool, stream: TextIO | None = None) -> None:
        self._quiet = quiet
        self._stream = stream or sys.stderr
        self._live = not quiet and self._stream.isatty()
        self._bar: tqdm[Any] | None = None
        self._began = self._last = time.monotonic()
        self._taken = 0  # bytes of the sources handed out
        self._total: int | None = None  # bytes of all, when they are counted and can be
        self._inputs: tuple[Sequence[str], str | None] | None = None

    def watch(self, sources: Iterable[Source | ArticleError], inputs: Sequence[str], glob: str | None) -> Iterator[Source | ArticleError]:
        """The sources, as they are; what they hold is counted. ``inputs`` and ``glob`` say where they come from, for the time left."""
        self._inputs = inputs, glob
        for source in sources:
            if isinstance(source, Source) and not self._quiet:
                self._taken += len(source.data) if source.data is not None else _size(source.file)
            yield source

    def tick(self, summary: Summary) -> None:
        """Show the state if it is time."""
        now = time.monotonic()
        if self._quiet or now - self._last < (REDRAW if self._live else LOG):
            return
        self._last = now
        if self._inputs is not None and now - self._began >= COUNT_FROM:
            # listing a million files takes a while: it is done beside the run, which does not wait for it
            threading.Thread(target=self._count, args=self._inputs, daemon=True).start()
            self._inputs = None
        if self._live:
            self._draw(self.state(summary))
        else:
            left = self._left()
            self.line(self.state(summary) + (f", {_span(left)} left" if left is not None else ""))

    def state(self, summary: Summary) -> str:
        """Counts and rates since the beginning."""
        seconds = max(time.monotonic() - self._began, 0.001)
        mentions = sum(sum(counts.values()) for counts in summary.mentions.values())
        state = (
            f"{count(summary.done, 'article')} ({summary.done / seconds:,.1f}/s, {self._taken / seconds / 1e6:.2f} MB/s), {count(mentions, 'mention')}, "
            f"{count(sum(summary.deals.values()), 'deal')}, {summary.failures:,} failed"
        )
        return state + (f", {summary.skipped:,} skipped" if summary.skipped else "")

    def line(self, text: str) -> None:
        """A message of its own line."""
        if self._bar is not None:
            self._bar.clear()
        if self._stream is sys.stderr:
            sys.stdout.flush()
        self._stream.write(text.replace("\n", " ") + "\n")
        self._stream.flush()

    def end(self, summary: Summary | None) -> None:
        """The summary, unless all is to be quiet."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None
        if not self._quiet and summary is not None:
            for text in summary.lines():
                self.line(text)

    def _draw(self, state: str) -> None:
        if self._bar is None:
            from tqdm import tqdm

            tqdm.monitor_interval = 0  # its thread would only redraw, and gets in the way of a second Ctrl-C
            known = os.get_terminal_size(self._stream.fileno()).columns > 0
            self._bar = tqdm(
                file=self._stream, leave=False, dynamic_ncols=known, ncols=None if known else 80, bar_format=_NO_BAR, delay=1e-9
            )  # fmt: skip
            self._bar.start_t -= time.monotonic() - self._began
        if self._total and self._taken <= self._total:
            self._bar.total = self._total
            self._bar.bar_format = _BAR
        self._bar.n = self._taken
        self._bar.desc = state
        self._bar.refresh()

    def _left(self) -> float | None:
        """Seconds, if that can be said."""
        if not self._total or not self._taken or self._taken > self._total:
            return None
        return (time.monotonic() - self._began) * (self._total - self._taken) / self._taken

    def _count(self, inputs: Sequence[str], glob: str | None) -> None:
        """Bytes of all inputs, unless one is packed or a stream: then what was handed out is no measure of what is to come."""
        total = 0
        for name in inputs:
            if name == "-":
                return
            for listed in below(name, glob):
                if isinstance(listed.item, Source):
                    kind = kind_of(listed.item.path)
                    if kind.packing or kind.form in {"columns", "archive"}:
                        return
                    total += _size(listed.item.file)
        self._total = total


def _size(file: str) -> int:
    with contextlib.suppress(OSError, ValueError):
        return os.stat(file).st_size
    return 0


def _span(seconds: float) -> str:
    """Time in two figures at most.

    >>> _span(59), _span(3599), _span(86000)
    ('1 min', '1 h 00 min', '23 h 53 min')
    """
    minutes = max(1, round(seconds / 60))
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60:02} min"
