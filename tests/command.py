"""The command, run as a process."""

from __future__ import annotations

import os
import subprocess
import sys

__all__ = ["torihiki"]


def torihiki(*args: object, stdin: bytes = b"", **env: str) -> subprocess.CompletedProcess[bytes]:
    """Run ``python -m torihiki``; ``env`` is added to the environment."""
    command = [sys.executable, "-m", "torihiki", *map(str, args)]
    return subprocess.run(command, input=stdin, capture_output=True, check=False, env={**os.environ, **env})
