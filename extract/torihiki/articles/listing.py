"""Which files lie below what was named: folders, files and patterns, each in path order."""

from __future__ import annotations

import fnmatch
import os
import re
import stat
from collections.abc import Callable, Iterator
from pathlib import PurePath
from typing import NamedTuple

from torihiki.articles.source import FORMS, PACKED, Kind, Source, kind_of, shown
from torihiki.errors import ArticleError

__all__ = ["Listed", "below"]

_WILD = re.compile(r"[*?\[]")
_SPECIAL = "this is a pipe, a socket or a device"
_Match = Callable[[str], bool]


class Listed(NamedTuple):
    """A file or an error in its place.

    ``key`` orders all of a run; ``real`` is the file whatever way led to it, ``linked`` if that was a link.
    """

    key: str
    item: Source | ArticleError
    real: str
    linked: bool = False


def below(name: str, glob: str | None) -> Iterator[Listed]:
    """Articles at or below a name, which may be a pattern with ``*``, ``?``, ``[…]`` and ``**``; in the order of their keys.

    Files whose name begins with a dot and kinds that are not read are passed over in folders. What looks like an article and cannot
    be read is an error: a link that leads out of the folder or nowhere, a pipe, a device, a folder that cannot be listed.
    """
    try:
        info = os.stat(name)
    except (OSError, ValueError):
        if _WILD.search(name):
            yield from _matching(name, glob)
        else:
            yield _fault(name, "input.missing", "there is no such file or folder", "check the path")
        return
    if stat.S_ISDIR(info.st_mode):
        yield from _walk(name, _by_glob(glob))
    elif not stat.S_ISREG(info.st_mode):
        yield _fault(name, "input.kind", "this is neither a file nor a folder", "name a file, or - for stdin")
    else:
        base = shown(os.path.basename(name))
        kind = kind_of(base)
        if not _is_read(kind):
            known = " ".join((*FORMS, *PACKED))
            yield _fault(name, "input.suffix", f"'{base[len(kind.stem) :]}' files are not read", f"use one of {known}")
        else:
            yield Listed(PurePath(name).as_posix(), Source(name, base, kind.stem), os.path.realpath(name))


def _fault(path: str, code: str, message: str, remedy: str, key: str | None = None) -> Listed:
    return Listed(PurePath(path).as_posix() if key is None else key, ArticleError(code, message, remedy=remedy, where=shown(path)), path)


def _is_read(kind: Kind) -> bool:
    return kind.form is not None and not (kind.form == "columns" and kind.packing)  # Parquet must be able to seek


def _by_glob(glob: str | None) -> _Match:
    if glob is None:
        return lambda path: True
    return lambda path: fnmatch.fnmatchcase(path, glob) or fnmatch.fnmatchcase(path.rsplit("/", 1)[-1], glob)


def _matching(pattern: str, glob: str | None) -> Iterator[Listed]:
    """Files that match a pattern, and those in folders that do; ids are paths below the part of it without wildcards."""
    parts = pattern.split("/")
    fixed = next(place for place, part in enumerate(parts) if _WILD.search(part))
    folder = "/".join(parts[:fixed]) or ("/" if pattern.startswith("/") else ".")
    matches, also = _translated(parts[fixed:]), _by_glob(glob)
    some = False
    if os.path.isdir(folder):
        for listed in _walk(folder, lambda path: matches.fullmatch(path) is not None and also(path)):
            some = True
            yield listed
    if not some:
        yield _fault(pattern, "input.missing", "no article matches", "check the pattern")


def _translated(parts: list[str]) -> re.Pattern[str]:
    whole = ""
    for part in parts:
        if part == "**":
            whole += "(?:[^/]+/){0,100}"
            continue
        for piece in re.findall(r"\*+|\?|\[!?\]?[^\]]*\]|.", part, re.DOTALL):
            if piece[0] == "*":
                whole += "[^/]*"
            elif piece == "?":
                whole += "[^/]"
            elif piece[0] == "[" and len(piece) > 2:
                inside = piece[1:-1].replace("\\", "\\\\").replace("[", "\\[")
                whole += f"(?!/)[{'^' + inside[1:] if inside[0] == '!' else inside}]"
            else:
                whole += re.escape(piece)
        whole += "/"
    return re.compile(whole.removesuffix("/") + r"(?:/.*)?", re.DOTALL)


def _walk(folder: str, wanted: _Match) -> Iterator[Listed]:
    """All below a folder, without recursion: names may nest deeper than Python does."""
    root = os.path.realpath(folder)
    posix = PurePath(folder).as_posix()
    base = "" if posix == "." else posix.rstrip("/") + "/"
    under_way = [iter(_entries(folder, "", base))]
    while under_way:
        entry = next(under_way[-1], None)
        if entry is None:
            under_way.pop()
        elif isinstance(entry, Listed):
            yield entry
        elif entry.is_folder:
            under_way.append(iter(_entries(entry.file, entry.path + "/", base)))
        elif (listed := _seen_at(entry, root, base, wanted)) is not None:
            yield listed


class _Entry(NamedTuple):
    file: str
    path: str
    is_folder: bool
    is_link: bool
    is_file: bool


def _entries(folder: str, prefix: str, base: str) -> list[_Entry | Listed]:
    """What a folder holds, in the order of the whole paths: ``a.txt`` comes before ``a/b.txt``."""
    found: list[_Entry] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if not entry.name.startswith("."):
                    is_folder = entry.is_dir(follow_symlinks=False)
                    found.append(
                        _Entry(entry.path, prefix + entry.name, is_folder, entry.is_symlink(), entry.is_file(follow_symlinks=False))
                    )
    except OSError as error:
        return [_fault(folder, "input.unreadable", f"cannot list the folder: {error.strerror}", "check its permissions", base + prefix)]
    return [*sorted(found, key=lambda e: e.path + "/" * e.is_folder)]


def _seen_at(entry: _Entry, root: str, base: str, wanted: _Match) -> Listed | None:
    key, path = base + entry.path, shown(entry.path)
    kind = kind_of(path)
    if entry.is_link:
        return _link(entry, root, key, wanted)
    if not _is_read(kind) or not wanted(path):
        return None
    if not entry.is_file:
        return _fault(entry.file, "input.kind", _SPECIAL, "leave it out", key)
    return Listed(key, Source(entry.file, path, kind.stem), os.path.join(root, entry.path))


def _link(entry: _Entry, root: str, key: str, wanted: _Match) -> Listed | None:
    """A link to a file inside the folder is that file; one to a folder inside adds nothing."""
    path = shown(entry.path)
    kind = kind_of(path)
    is_named = _is_read(kind) and wanted(path)
    try:
        mode = os.stat(entry.file).st_mode
    except OSError as error:
        why = f"the link leads nowhere: {error.strerror}"
        return _fault(entry.file, "input.link", why, "mend or remove it", key) if is_named else None
    real = os.path.realpath(entry.file)
    if not real.startswith(root.rstrip(os.sep) + os.sep) and real != root and (is_named or (stat.S_ISDIR(mode) and wanted(path))):
        return _fault(entry.file, "input.link", "the link leads out of the folder", "name what it leads to as an input of its own", key)
    if not is_named or stat.S_ISDIR(mode) or _is_walked(real[len(root.rstrip(os.sep)) + 1 :], wanted):
        return None
    if not stat.S_ISREG(mode):
        return _fault(entry.file, "input.kind", _SPECIAL, "leave it out", key)
    return Listed(key, Source(entry.file, path, kind.stem), real, linked=True)


def _is_walked(path: str, wanted: _Match) -> bool:
    """Whether the walk finds this file below its folder by itself."""
    hidden = any(part.startswith(".") for part in path.split(os.sep))
    return not hidden and _is_read(kind_of(path)) and wanted(shown(path))
