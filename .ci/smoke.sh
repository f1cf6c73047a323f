#!/bin/sh
# The wheel in a clean environment without development tools: help, one article in each language, the import surface.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
.venv/bin/python -m build --wheel --outdir "$work/dist" . >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
.venv/bin/python -m venv "$work/venv"
"$work/venv/bin/python" -m pip install --quiet --disable-pip-version-check "$work"/dist/*.whl >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
cd "$work"
venv/bin/torihiki --help >/dev/null
printf '%s\n' '総額は380億ドルで、期間は7年間。' | venv/bin/torihiki run - --quiet >ja.jsonl
printf '%s\n' 'The contract is worth $38 billion over seven years.' | venv/bin/torihiki run - --quiet >en.jsonl
for lang in ja en; do
    grep -q '"38000000000"' $lang.jsonl || { echo "error: no amount in the $lang record" >&2; exit 1; }
done
venv/bin/python - <<'PYTHON'
import sys
import torihiki
assert "spacy" not in sys.modules and "pydantic" not in sys.modules, "import torihiki must be light"
import spacy
nlp = spacy.blank("en")
nlp.add_pipe("torihiki")
assert nlp("The contract is worth $38 billion.").spans["torihiki.amount"]
blank = spacy.blank("ja", config={"nlp": {"tokenizer": {"@tokenizers": "torihiki.ja.UniDicTokenizer.v1"}}})
assert blank("契約を結んだ。").text == "契約を結んだ。"
PYTHON
echo "the wheel works"
