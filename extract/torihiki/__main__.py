"""``python -m torihiki`` is the command."""

from __future__ import annotations

from torihiki.cli import main

if __name__ == "__main__":
    main()
