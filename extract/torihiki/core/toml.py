"""TOML, read by tomli: on CPython 3.11 and later its wheels are compiled, more than twice as fast as the standard library's reader."""

from tomli import TOMLDecodeError, loads

__all__ = ["TOMLDecodeError", "loads"]
