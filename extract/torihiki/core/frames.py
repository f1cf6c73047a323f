"""A worker's side of ``core.pool``, and the frames that both sides speak: four bytes of length, then the bytes.

The first frame to a worker is its set-up (JSON); its first answer is empty: it is ready. Then each job has one answer, in order.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import struct
import sys
from collections.abc import Callable
from importlib import import_module
from typing import BinaryIO

from torihiki.core.garbage import seldom

__all__ = ["main", "read", "write"]

_LENGTH = struct.Struct("<I")
_PR_SET_PDEATHSIG = 1  # linux/prctl.h


def write(stream: BinaryIO, data: bytes, *, flush: bool = True) -> None:
    """Send one frame; without ``flush`` it may wait for the next.

    Raises:
        OSError: nobody reads any more.
    """
    stream.write(_LENGTH.pack(len(data)))
    stream.write(data)
    if flush:
        stream.flush()


def read(stream: BinaryIO) -> bytes | None:
    """The next frame; ``None`` when the other side is gone, in the middle of a frame or not."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (size,) = _LENGTH.unpack(head)
    data = stream.read(size)
    return data if len(data) == size else None


def main(parent: int) -> None:
    """Read the set-up, then answer jobs until the parent closes the pipe or is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to the whole group; the parent decides
    _end_with(parent)
    seldom()
    source = os.fdopen(os.dup(0), "rb")
    sink = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # a stray print must not land among the frames
    setup = read(source)
    if setup is None:
        return
    wanted = json.loads(setup)
    module, _, name = wanted["target"].partition(":")
    work: Callable[[bytes], bytes] = getattr(import_module(module), name)(wanted["settings"])
    with contextlib.suppress(BrokenPipeError):
        write(sink, b"")
        while (job := read(source)) is not None:
            write(sink, work(job))


def _end_with(parent: int) -> None:
    """Be killed when the parent is: a worker in the middle of a long article would not see its pipe close."""
    if sys.platform != "linux":
        return
    import ctypes

    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL))
    if os.getppid() != parent:  # it was gone before we asked
        os._exit(1)
