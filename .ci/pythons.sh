#!/bin/sh
# The tests on every other CPython from 3.10 to 3.13 that this machine has.
set -eu
cd "$(dirname "$0")/.."
ours=$(.venv/bin/python -c 'import sys; print("%d.%d" % sys.version_info[:2])')
for version in 3.10 3.11 3.12 3.13; do
    [ "$version" = "$ours" ] && continue
    for candidate in "python$version" "$HOME"/.pyenv/versions/"$version".*/bin/python; do
        # a shim may be there without its Python
        if "$candidate" -c 'import sys, venv; sys.exit(sys.implementation.name != "cpython")' >/dev/null 2>&1; then
            printf '\n== tests on Python %s\n' "$version"
            venv=.venv/other-$version
            "$candidate" -m venv "$venv"
            "$venv/bin/python" -m pip install --quiet --disable-pip-version-check . pytest hypothesis
            "$venv/bin/python" -m pytest -q -p no:cacheprovider tests
            break
        fi
    done
done
