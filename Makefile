# On a fresh machine (Debian or macOS) with Python >= 3.10 and make, each target does its own set-up in .venv.
#   make run    records of the articles in corpus/articles, and a summary
#   make test   all tests
#   make lint   ruff, mypy, generated files
# PYTHON=python3.12 chooses an interpreter; otherwise the first that is new enough.

VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test lint format generate clean

run: $(VENV)/.ready
	@$(BIN)/torihiki run corpus/articles --glob '*.txt'

test: $(VENV)/.ready
	@$(BIN)/python -m pytest -q

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

clean:
	@rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis
