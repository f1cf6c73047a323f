"""Which rows of a store a run has met: a bit a row, so that a million articles take 125 kB."""

from __future__ import annotations

__all__ = ["Seen"]


class Seen:
    """A set of small whole numbers.

    >>> seen = Seen()
    >>> seen.add(1000)
    >>> 1000 in seen, 999 in seen, 5000 in seen
    (True, False, False)
    """

    def __init__(self) -> None:
        self._bits = bytearray()

    def add(self, number: int) -> None:
        """Put a number in."""
        place = number >> 3
        if place >= len(self._bits):
            self._bits.extend(bytes(place + 1 - len(self._bits) + (len(self._bits) >> 2)))
        self._bits[place] |= 1 << (number & 7)

    def __contains__(self, number: int) -> bool:
        place = number >> 3
        return place < len(self._bits) and bool(self._bits[place] >> (number & 7) & 1)
