"""Who uses the package finds the interpreter's look for garbage as it was, and no more objects to look at than are needed."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from threading import Barrier, Thread

import pytest

from torihiki import extract
from torihiki.core.garbage import unswept
from torihiki.core.sieve import Sieve
from torihiki.core.sieve.tree import tree_of


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    swept = gc.isenabled()
    yield
    (gc.enable if swept else gc.disable)()


def test_swept_again_behind_the_outermost_block() -> None:
    """Blocks in blocks, and one that fails."""
    gc.enable()
    with unswept():
        assert not gc.isenabled()
        with pytest.raises(ValueError, match="inside"), unswept():
            raise ValueError("inside")
        assert not gc.isenabled()
    assert gc.isenabled()


def test_who_never_looks_is_left_so() -> None:
    """A process that has switched it off."""
    gc.disable()
    with unswept():
        pass
    extract("Norvane agreed to buy Halberd Systems for $2 billion.", lang="en")
    assert not gc.isenabled()


def test_threads_that_overlap() -> None:
    """The last block to end switches it on again, whichever thread that is."""
    gc.enable()
    inside, seen = Barrier(4), []

    def work() -> None:
        with unswept():
            inside.wait()
            seen.append(gc.isenabled())
            inside.wait()

    threads = [Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [False] * 4
    assert gc.isenabled()


def test_a_record_leaves_it_on() -> None:
    """As a user's program has it."""
    gc.enable()
    extract("海原精機は14日、北辰電機を300億円で買収すると発表した。", lang="ja")
    assert gc.isenabled()


def test_a_compiled_pattern_keeps_no_tree() -> None:
    """It is ten times as large as what it is compiled to, in objects that every look for garbage goes over."""
    pattern = Sieve("(?:about|around) (?:a|the) (?:third|half) of")
    assert pattern.match("around a half of it")
    assert "tree" not in vars(pattern)
    assert len(tree_of(pattern)) > 0  # type: ignore[arg-type]
    assert "tree" not in vars(pattern)
