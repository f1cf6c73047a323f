"""Ctrl-C and a polite kill: the first asks to stop, and what is under way is finished; the second stops at once."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from types import FrameType, TracebackType
from typing import TypeVar

__all__ = ["Stop"]

T = TypeVar("T")

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Stop:
    """While the block runs, ``asked`` tells that somebody wants it to end.

    Args:
        say: called with a line for people when it is asked.
    """

    def __init__(self, say: Callable[[str], None]) -> None:
        self.asked = False
        self._say = say
        self._before: dict[signal.Signals, object] = {}

    def __enter__(self) -> Stop:
        if threading.current_thread() is threading.main_thread():  # only there are signals heard
            for number in _SIGNALS:
                self._before[number] = signal.signal(number, self._heard)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]  # what signal() gave before

    def _heard(self, number: int, frame: FrameType | None) -> None:
        if self.asked:
            raise KeyboardInterrupt
        self.asked = True
        self._say("stopping: what is under way is finished and kept (once more: stop at once)")

    def until(self, items: Iterable[T]) -> Iterator[T]:
        """The items, until it is asked to stop."""
        for item in items:
            if self.asked:
                return
            yield item
