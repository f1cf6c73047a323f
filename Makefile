# On a fresh machine (Debian or macOS) with Python >= 3.10 and make, each target does its own set-up in .venv.
#   make run    records of the articles in corpus/articles, and a summary
#   make test   all tests
#   make lint   ruff, mypy, generated files
#   make cluster   the tests on a local cluster of Apache Spark; some minutes, needs Java 17
# PYTHON=python3.12 chooses an interpreter; otherwise the first that is new enough.

VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test cluster lint format generate clean

run: $(VENV)/.ready
	@$(BIN)/torihiki run corpus/articles --glob '*.txt'

test: $(VENV)/.ready
	@$(BIN)/python -m pytest -q

cluster: $(VENV)/.cluster
	@$(BIN)/python -m pytest -q -m cluster tests/cluster

lint: $(VENV)/.ready
	@$(BIN)/ruff check extract tests benchmarks .ci
	@$(BIN)/mypy
	@$(BIN)/python .ci/generate.py --check

generate: $(VENV)/.ready
	@$(BIN)/python .ci/generate.py

format: $(VENV)/.ready
	@$(BIN)/ruff format extract tests benchmarks .ci

$(VENV)/.ready: pyproject.toml .ci/setup.sh
	@sh .ci/setup.sh $(VENV)
	@touch $@

$(VENV)/.cluster: $(VENV)/.ready
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[spark,warc]'
	@touch $@

clean:
	@rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis
