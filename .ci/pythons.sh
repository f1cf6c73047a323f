#!/bin/sh
# The tests on every other CPython from 3.10 to 3.13 that this machine has, side by side.
set -eu
cd "$(dirname "$0")/.."
ours=$(.venv/bin/python -c 'import sys; print("%d.%d" % sys.version_info[:2])')

one() { # VERSION INTERPRETER
    venv=.venv/other-$1
    "$2" -m venv "$venv" &&
        "$venv/bin/python" -m pip install --quiet --disable-pip-version-check . pytest hypothesis &&
        "$venv/bin/python" -m pytest -q -p no:cacheprovider tests
}

versions=
for version in 3.10 3.11 3.12 3.13; do
    [ "$version" = "$ours" ] && continue
    for candidate in "python$version" "$HOME/.pyenv/versions/$version".*/bin/python; do
        # a shim may be there without its Python
        if "$candidate" -c 'import sys, venv; sys.exit(sys.implementation.name != "cpython")' >/dev/null 2>&1; then
            versions="$versions $version"
            (
                status=0
                one "$version" "$candidate" >".venv/other-$version.log" 2>&1 || status=$?
                echo "$status" >".venv/other-$version.status"
            ) &
            break
        fi
    done
done
wait

failed=0
for version in $versions; do
    printf '\n== tests on Python %s\n' "$version"
    if [ "$(cat ".venv/other-$version.status")" = 0 ]; then
        tail -n 1 ".venv/other-$version.log"
    else
        cat ".venv/other-$version.log"
        failed=1
    fi
done
exit $failed
