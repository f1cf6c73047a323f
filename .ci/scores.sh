#!/bin/sh
# scores.sh SHARED: what the scorers beside the project say of our records.
set -eu
shared=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
run() { .venv/bin/torihiki run --quiet --workers 2 "$@"; }
run "$shared"/seeds/*.txt >"$work/seeds.jsonl"
.venv/bin/python "$shared/score.py" --gold "$shared/seeds/seeds.gold.jsonl" --pred "$work/seeds.jsonl" || true
for lang in ja en; do
    printf '\ndev, %s\n' "$lang"
    run "$shared/dev/dev-$lang.jsonl" >"$work/dev.jsonl"
    .venv/bin/python "$shared/score.py" --gold "$shared/dev/dev-$lang.gold.jsonl" --pred "$work/dev.jsonl" || true
done
for cases in "$shared"/cases/*.jsonl; do
    printf '\n%s\n' "$(basename "$cases")"
    run "$cases" >"$work/cases.jsonl"
    .venv/bin/python "$shared/case_score.py" --cases "$cases" --pred "$work/cases.jsonl" | tail -n 4 || true
done
