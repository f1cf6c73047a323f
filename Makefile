# On a fresh machine (Debian or macOS) with Python >= 3.10 and make, each target does its own set-up in .venv.
#   make run    the articles in corpus/articles into a store, out/records.db, a summary, and its deals as a table
#   make test   all tests
#   make lint   ruff, mypy, generated files
#   make kills  a run and its workers killed at random moments, and resumed; a minute or two
#   make soak   the same and more at full size; half an hour
#   make figures   speed, growth and memory measured anew into benchmarks/RESULTS.md; quarter of an hour on a machine that does nothing else
#   make cluster   the tests on a local cluster of Apache Spark; some minutes, needs Java 17
# PYTHON=python3.12 chooses an interpreter; otherwise the first that is new enough.

# byte code and compiled patterns are kept whatever the environment says: without them each worker of a test takes seconds to start
unexport PYTHONDONTWRITEBYTECODE

VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test kills soak figures cluster lint format generate clean

run: $(VENV)/.ready
	@mkdir -p out
	@$(BIN)/torihiki run corpus/articles --glob '*.txt' --prune --out out/records.db
	@$(BIN)/torihiki status out/records.db --show deals
	@echo "All of it is in out/records.db: see docs/batch.md"

test: $(VENV)/.ready
	@$(BIN)/python -m pytest -q

kills: $(VENV)/.ready
	@$(BIN)/python -m pytest -q -s -m kills tests/batch

soak: $(VENV)/.ready
	@$(BIN)/python -m pytest -q -s -m soak tests/batch tests/test_extractor.py

figures: $(VENV)/.bench
	@$(BIN)/python benchmarks/speed.py --date "$$(date +%F)" --write
	@$(BIN)/python benchmarks/growth.py --full --date "$$(date +%F)" --write
	@$(BIN)/python benchmarks/memory.py --date "$$(date +%F)" --write

cluster: $(VENV)/.cluster
	@$(BIN)/python -m pytest -q -m cluster tests/cluster

lint: $(VENV)/.ready
	@$(BIN)/ruff check extract tests benchmarks .ci
	@$(BIN)/ruff format --check --quiet extract tests benchmarks .ci
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

$(VENV)/.bench: $(VENV)/.ready
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[bench]'
	@touch $@

clean:
	@rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis
