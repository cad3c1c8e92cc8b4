# make timeline   the samples' timeline, timeline.html
# make test       style, types and the whole suite
# make fuzz       the fuzz tests for ten minutes instead of seconds
# make bench      the figures of docs/measured.md
.PHONY: timeline test fuzz bench clean

UV := $(shell command -v uv 2>/dev/null)
PYTHON ?= python3
BIN := .venv/bin

timeline: .venv/ready
	$(BIN)/chronology build samples/articles --title "Two earthquakes and a year on the Moon" -o timeline.html --json timeline.json
	@echo "timeline.html is ready: open it in a browser"

test: .venv/ready
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -q

fuzz: .venv/ready
	FUZZ_SECONDS=600 $(BIN)/python -m pytest -q tests -k fuzz

bench: .venv/ready
	$(BIN)/python -m benchmarks

.venv/ready: pyproject.toml
ifdef UV
	uv venv --quiet --allow-existing .venv
	uv pip install --quiet --python $(BIN)/python --group dev --editable .
else
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --group dev --editable .
endif
	touch $@

clean:
	rm -rf .venv timeline.html timeline.json
