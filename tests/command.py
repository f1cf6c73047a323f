"""The command, run as a process."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

__all__ = ["inside", "torihiki"]


def torihiki(*args: object, stdin: bytes = b"", **env: str) -> subprocess.CompletedProcess[bytes]:
    """Run ``python -m torihiki``; ``env`` is added to the environment."""
    command = [sys.executable, "-m", "torihiki", *map(str, args)]
    return subprocess.run(command, input=stdin, capture_output=True, check=False, env={**os.environ, **env})


def inside(capture: pytest.CaptureFixture[bytes], *args: object) -> subprocess.CompletedProcess[bytes]:
    """The same in this process, which is quicker; ``capture`` is the fixture ``capfdbinary``."""
    from torihiki.cli import main

    capture.readouterr()
    with pytest.raises(SystemExit) as ended:
        main([*map(str, args)])
    out, err = capture.readouterr()
    return subprocess.CompletedProcess([*map(str, args)], int(ended.value.code or 0), out, err)
