"""Packed files, unpacked piece by piece: what comes out is bounded by what went in, so that a bomb costs no more than itself."""

from __future__ import annotations

import io
import zlib
from typing import TYPE_CHECKING, BinaryIO, Protocol

from torihiki.articles.source import Packing
from torihiki.errors import ArticleError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

__all__ = ["MAX_RATIO", "MAX_UNASKED", "chained", "opened", "packing_of"]

MAX_RATIO = 200
MAX_UNASKED = 1_000_000  # bytes that any file may unpack to, whatever the ratio: a short run of blanks is no bomb
_PIECE = 1024  # read at a time: no more than a few MB can come out of it at once
_MAX_WINDOW = 1 << 27  # bytes of history that a zstd file may ask for; its own tool stops there too
_MAGIC: dict[Packing, bytes] = {"gzip": b"\x1f\x8b", "zstd": b"\x28\xb5\x2f\xfd"}


class _Unpacker(Protocol):
    @property
    def eof(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, /) -> bytes: ...


def packing_of(head: bytes) -> Packing | None:
    """How a stream that begins so is packed."""
    return next((packing for packing, magic in _MAGIC.items() if head.startswith(magic)), None)


def opened(stream: BinaryIO, packing: Packing | None, where: str) -> BinaryIO:
    """The stream's bytes, unpacked if it is packed; reading raises ``article.ratio`` and ``article.damaged``."""
    return stream if packing is None else io.BufferedReader(_Unpacked(stream, packing, where), 1 << 16)


def chained(head: bytes, rest: BinaryIO) -> BinaryIO:
    """A stream whose first bytes were read already."""
    return io.BufferedReader(_Chained(head, rest), 1 << 16)


class _Chained(io.RawIOBase):
    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head = head
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        view = memoryview(buffer).cast("B")
        piece = self._head[: len(view)] or self._rest.read(len(view))
        self._head = self._head[len(view) :]
        view[: len(piece)] = piece
        return len(piece)


class _Unpacked(io.RawIOBase):
    """Members one after the other, as one stream."""

    def __init__(self, stream: BinaryIO, packing: Packing, where: str) -> None:
        self._stream = stream
        self._packing: Packing = packing
        self._where = where
        self._unpacker: _Unpacker | None = None
        self._tail = b""  # packed bytes that belong to the next member
        self._ready = b""
        self._came = self._gave = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        view = memoryview(buffer).cast("B")
        while not self._ready:
            if not self._more():
                return 0
        piece, self._ready = self._ready[: len(view)], self._ready[len(view) :]
        view[: len(piece)] = piece
        return len(piece)

    def _more(self) -> bool:
        """Unpack another piece; False at the end of the file."""
        data = self._tail or self._stream.read(_PIECE)
        self._came += 0 if self._tail else len(data)
        self._tail = b""
        if not data:
            if self._unpacker is not None or not self._came:
                raise self._damaged("the file is cut off")
            return False
        if self._unpacker is None:
            if not data.strip(b"\0"):
                return True  # padding behind the last member
            while len(data) < 4 and (more := self._stream.read(1)):
                data += more
                self._came += 1
            if not data.startswith(_MAGIC[self._packing]):
                raise self._damaged(f"it is not {self._packing}, or damaged")
            self._unpacker = _unpacker(self._packing)
        try:
            self._ready = self._unpacker.decompress(data)
        except _faults(self._packing) as error:
            raise self._damaged(str(error)) from error
        self._gave += len(self._ready)
        if self._gave > MAX_UNASKED and self._gave > self._came * MAX_RATIO:
            raise ArticleError(
                "article.ratio", f"it unpacks to more than {MAX_RATIO} times its size", remedy="unpack it yourself if it is no bomb",
                where=self._where,
            )  # fmt: skip
        if self._unpacker.eof:
            self._tail, self._unpacker = self._unpacker.unused_data, None
        return True

    def _damaged(self, why: str) -> ArticleError:
        return ArticleError("article.damaged", f"cannot unpack it: {why}", remedy="fetch the file again", where=self._where)


def _unpacker(packing: Packing) -> _Unpacker:
    if packing == "gzip":
        return zlib.decompressobj(31)
    import zstandard

    return zstandard.ZstdDecompressor(max_window_size=_MAX_WINDOW).decompressobj()


def _faults(packing: Packing) -> type[Exception]:
    """What the unpacker raises on damaged data."""
    if packing == "gzip":
        return zlib.error
    import zstandard

    return zstandard.ZstdError
