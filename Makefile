# make demo   sets up and assesses the example businesses
# make test   sets up and runs every check and test
# make test-law  reads all of Lovdata's documents and holds the rules against them, where ../shared has them
# make test-columnar  the columnar engine on DuckDB and Spark too; installs both, and Java from Debian where it is missing
# make bench  prints speeds as ratios against a floor in the same run
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin

.PHONY: demo test test-law test-columnar lint bench clean

demo: $(VENV)/ready
	$(BIN)/hms-rules assess examples/snekker.yaml
	@printf '\nAndre eksempler: %s\n' '$(filter-out examples/snekker.yaml,$(sort $(wildcard examples/*.yaml)))'
	@printf 'Prøv for eksempel:\n  %s\n  %s\n' '$(BIN)/hms-rules assess examples/restaurant.yaml --all' \
	  '$(BIN)/hms-rules why examples/metallverk.yaml "industrivernforskriften § 4"'

test: lint
	$(BIN)/python -m pytest -n 2 --dist loadgroup

test-law: $(VENV)/ready
	$(BIN)/python -m pytest -n 2 -m law tests/test_law_archive.py

test-columnar: $(VENV)/columnar
	$(BIN)/python -m pytest -m backends tests/test_columnar_tables.py tests/test_columnar_backends.py

lint: $(VENV)/ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/hms-rules rules lint
	$(BIN)/hms-rules rules fmt --check rulesets features
	$(BIN)/hms-rules rules overlap

bench: $(VENV)/ready
	$(BIN)/python -m benches.engines
	$(BIN)/python -m benches.answers
	$(BIN)/python -m benches.questions
	$(BIN)/python -m benches.columnar
	$(BIN)/python -m benches.start
	$(BIN)/python -m benches.workbench

$(VENV)/ready: pyproject.toml hatch_build.py
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "hms-rules needs Python 3.11 or newer; try: make PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable ".[handbook]" --group dev
	$(BIN)/python -m compileall -q hms_rules  # an editable install leaves that to the first start
	touch $@

$(VENV)/columnar: $(VENV)/ready
	command -v java >/dev/null || { apt-get update -qq && apt-get install -y -qq --no-install-recommends openjdk-17-jre-headless; }
	$(BIN)/python -m pip install --quiet --editable '.[portfolio,spark]'
	touch $@

clean:
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
