#!/bin/sh
# The tests of what a text becomes, on the oldest and the newest CPython of those that are supported, if this machine has them, side by side.
# What works with processes, stores and other libraries is tested on one Python: it takes minutes, and mypy checks it for 3.10.
set -eu
cd "$(dirname "$0")/.."
ours=$(.venv/bin/python -c 'import sys; print("%d.%d" % sys.version_info[:2])')

TESTS="tests/test_rules.py tests/test_articles.py tests/test_extractor.py tests/test_patterns.py tests/test_imports.py
    tests/core tests/articles tests/merging tests/deals tests/lang"

one() { # VERSION INTERPRETER
    venv=.venv/other-$1
    "$2" -m venv "$venv" &&
        "$venv/bin/python" -m pip install --quiet --disable-pip-version-check '.[parquet,warc]' pytest hypothesis &&
        "$venv/bin/python" -m pytest -q -p no:cacheprovider $TESTS
}

versions=
for version in 3.10 3.13; do
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
