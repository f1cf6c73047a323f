"""A web archive's file taken apart into records: damage costs what it hit and not the rest, and nothing is unpacked without a bound."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from torihiki.articles.packed import MAX_RATIO, opened

__all__ = ["MAX_RECORD", "Lost", "Record", "members", "records"]

MAX_RECORD = 20_000_000  # bytes; of a longer record only the beginning is kept
_MAX_HEAD = 100_000
_PIECE = 1 << 16
_GZIP = b"\x1f\x8b\x08"
_HEAD = re.compile(rb"WARC/1\.[01]\r?\n")
_LENGTH = re.compile(rb"(?i)\r?\ncontent-length:[ \t]*([0-9]{1,15})[ \t]*\r?\n")
_END = re.compile(rb"\r?\n\r?\n")


class Lost(NamedTuple):
    """A stretch that could not be read: where it begins, and why."""

    at: int
    why: str


class Record(NamedTuple):
    """The bytes of a record; of one that is too long its beginning (``whole`` is false)."""

    data: bytes
    whole: bool


def members(stream: BinaryIO, where: str) -> Iterator[Record | Lost]:
    """The records of gzip members, one each; behind a damaged one reading goes on at the next that holds a record.

    Args:
        stream: can seek.
        where: its name, for messages.
    """
    at = 0
    while True:
        stream.seek(at)
        head = stream.read(len(_GZIP))
        if not head:
            return
        found = _member(stream, at) if head == _GZIP else Lost(at, "no record begins")
        if isinstance(found, Lost):
            yield found
            at = _next_member(stream, at + 1)
            continue
        record, end = found
        if at == 0 and _holds_many(record.data):
            stream.seek(0)
            yield from records(opened(stream, "gzip", where))
            return
        yield _checked(record, at)
        at = end


def _member(stream: BinaryIO, at: int) -> tuple[Record, int] | Lost:
    """The member at a place, unpacked, and where it ends."""
    stream.seek(at)
    unpacker, out, total, came = zlib.decompressobj(31), bytearray(), 0, 0
    try:
        while not unpacker.eof:
            packed = unpacker.unconsumed_tail
            if not packed:
                packed = stream.read(_PIECE)
                came += len(packed)
                if not packed:
                    return Lost(at, "a record is cut off")
            piece = unpacker.decompress(packed, _PIECE)
            total += len(piece)
            if len(out) <= MAX_RECORD:
                out += piece
            elif total > came * MAX_RATIO:
                return Lost(at, f"a record unpacks to more than {MAX_RATIO} times its size")
    except zlib.error as error:
        return Lost(at, f"a record is damaged ({error})")
    return Record(bytes(out), total <= MAX_RECORD), at + came - len(unpacker.unused_data)


def _next_member(stream: BinaryIO, at: int) -> int:
    """Where the next member that holds a record begins; the end of the file if there is none."""
    stream.seek(at)
    tail = b""
    while piece := stream.read(_PIECE):
        window = tail + piece
        start = at - len(tail)
        found = window.find(_GZIP)
        while found >= 0:
            if _begins_record(stream, start + found):
                return start + found
            found = window.find(_GZIP, found + 1)
        at += len(piece)
        stream.seek(at)
        tail = window[-len(_GZIP) + 1 :]
    return at


def _begins_record(stream: BinaryIO, at: int) -> bool:
    stream.seek(at)
    try:
        return zlib.decompressobj(31).decompress(stream.read(4096), 64).startswith(b"WARC/")
    except zlib.error:
        return False


def _checked(record: Record, at: int) -> Record | Lost:
    """The record if it is as long as it says."""
    length, end = _length(record.data)
    if length is not None and record.whole and len(record.data) < end + length:
        return Lost(at, f"a record is cut off ({len(record.data) - end:,} of {length:,} bytes)")
    return record


def _holds_many(data: bytes) -> bool:
    """Whether an archive was packed as a whole instead of record by record."""
    length, end = _length(data)
    return length is not None and _HEAD.match(data, end + length + 4) is not None


def _length(data: bytes) -> tuple[int | None, int]:
    """Content-Length of the record that begins the data, and where its head ends."""
    close = _END.search(data, 0, _MAX_HEAD)
    head = data[: close.end()] if close else b""
    match = _LENGTH.search(head)
    return (int(match.group(1)) if match else None), len(head)


class _Counted:
    """A stream that knows how far it was read."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.at = 0

    def line(self) -> bytes:
        data = self._stream.readline(_PIECE)
        self.at += len(data)
        return data

    def read(self, size: int) -> bytes:
        data = self._stream.read(size)
        self.at += len(data)
        return data


def records(stream: BinaryIO) -> Iterator[Record | Lost]:
    """Records that are not packed, or packed as a whole; behind damage reading goes on at the next line that begins a record."""
    counted = _Counted(stream)
    line = counted.line()
    while line:
        begin = counted.at - len(line)
        if not line.strip(b"\r\n"):
            line = counted.line()
            continue
        head = bytearray()
        while line.strip(b"\r\n") and len(head) < _MAX_HEAD and (head or _HEAD.match(line)):
            head += line
            line = counted.line()
        head += line
        length, _ = _length(bytes(head))
        if length is None:
            yield Lost(begin, "no record begins")
            while line and not _HEAD.match(line):
                line = counted.line()
            continue
        body = counted.read(min(length, MAX_RECORD))
        got = len(body)
        while got < length and (piece := counted.read(min(_PIECE, length - got))):
            got += len(piece)
        if got < length:
            yield Lost(begin, f"a record is cut off ({got:,} of {length:,} bytes)")
            return
        yield Record(bytes(head) + body + b"\r\n\r\n", length <= MAX_RECORD)
        line = counted.line()
