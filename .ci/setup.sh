#!/bin/sh
# setup.sh VENV: a virtual environment with the package (editable) and the development tools. Needs Python >= 3.10, nothing else.
set -eu
venv=$1

good() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 10))' >/dev/null 2>&1; }

python=
for name in "${PYTHON:-}" python3 python3.13 python3.12 python3.11 python3.10 python; do
    if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1 && good "$name"; then
        python=$name
        break
    fi
done
if [ -z "$python" ]; then
    echo "error: no Python 3.10 or newer was found; install one, or name it: make PYTHON=/path/to/python3 ..." >&2
    exit 2
fi

echo "setting up $venv with $("$python" --version 2>&1); this takes a minute or two the first time" >&2
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! "$python" -m venv --clear "$venv" >"$log" 2>&1; then
    # Debian's python3 comes without ensurepip unless python3-venv is installed
    cat "$log" >&2
    echo "error: cannot make a virtual environment; on Debian or Ubuntu: apt install python3-venv" >&2
    exit 2
fi
if ! "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --editable '.[dev]' >"$log" 2>&1; then
    cat "$log" >&2
    echo "error: the dependencies could not be installed; see above" >&2
    exit 2
fi
