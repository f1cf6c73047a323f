"""A worker that some articles harm: what a fault in native code, a loop without end or a leak would do to the real one."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from typing import Any

from torihiki.batch import runner

__all__ = ["serve"]


def serve(settings: dict[str, Any]) -> Callable[[bytes], bytes]:
    """The real worker, but for articles that hold a word of harm."""
    real = runner.serve(settings)

    def work(job: bytes) -> bytes:
        if b"CRASH NOW" in job:
            os.kill(os.getpid(), signal.SIGSEGV)
        if b"EXIT NOW" in job:
            os._exit(3)
        if b"HANG NOW" in job:
            while True:
                time.sleep(60)
        return real(job)

    return work
