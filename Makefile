# Two commands matter: `make demo` shows what stakegraph does, `make test` proves it. Both need Python >= 3.11 and make.

# The first Python that is new enough; PYTHON=… chooses another one.
PYTHON ?= $(firstword $(shell for p in python3 python3.13 python3.12 python3.11 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p; done))
VENV ?= .venv
BIN := $(VENV)/bin
DEMO ?= stakegraph-demo
PIP := PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_CONSTRAINT=constraints.txt PIP_BUILD_CONSTRAINT=constraints.txt $(BIN)/python -m pip install -q

.PHONY: demo test bench docs clean

demo: $(BIN)/.demo
	@$(BIN)/stakegraph demo "$(DEMO)"

# Everything that a release needs: style, types, and the tests on the embedded engine, a real Neo4j and a real browser.
test: $(BIN)/.test
	@bash tests/system.sh
	$(BIN)/python tests/neo4j_server.py --install
	$(BIN)/python tests/browser/install.py
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest -q --doctest-modules src
	$(BIN)/pytest --cov --cov-report=term:skip-covered

# Every program in benchmarks/ that runs by itself: generate.py makes what the others read, score_books.py needs labelled text.
bench: $(BIN)/.test
	@for file in $(filter-out %/generate.py %/score_books.py,$(wildcard benchmarks/*.py)); do \
		echo "== $$file"; $(BIN)/python "$$file" || exit 1; done

docs: $(BIN)/.test
	$(BIN)/python -m stakegraph.commands.manual
	$(BIN)/python -m stakegraph.graph.schema_page > docs/schema.md
	$(BIN)/python -m stakegraph.graph.explained > docs/influence.md
	$(BIN)/python tests/test_queries.py
	$(BIN)/python tests/test_python_api.py
	$(BIN)/python docs/outputs.py
	$(BIN)/python tests/browser/screenshots.py

clean:
	rm -rf $(VENV) .cache .stakegraph dist build "$(DEMO)"

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "make: stakegraph needs Python 3.11 or later: install it, or name it with PYTHON=…"; exit 2; }
	$(PYTHON) -m venv $(VENV)

$(BIN)/.demo: $(BIN)/python pyproject.toml constraints.txt
	@echo "Installing stakegraph and what it needs into $(VENV) …"
	@$(PIP) -e .
	@touch $@

$(BIN)/.test: $(BIN)/python pyproject.toml constraints.txt
	@echo "Installing stakegraph and what its tests need into $(VENV) …"
	@$(PIP) -e '.[test]'
	@touch $@ $(BIN)/.demo
