"""Settings of all tests: the tests' own helpers are importable, and examples do not depend on the machine's speed."""

from __future__ import annotations

import sys
from pathlib import Path

from hypothesis import HealthCheck, settings

sys.path.insert(0, str(Path(__file__).parent))

settings.register_profile("house", deadline=None, derandomize=True, max_examples=60, suppress_health_check=list(HealthCheck))
settings.load_profile("house")
