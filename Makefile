# make help lists what there is. Everything is written below build/, .venv/ and data/, which git ignores.

PYTHON ?= python3
IN := .venv/bin/
DATA ?=
DATABASE ?= sqlite
FOLDER ?=

.DEFAULT_GOAL := help
.PHONY: help demo demo-reset talk test quick lint types walls messages data-map maps lock migration licences front-door acceptance judge bench chaos soak walk learn pictures

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 14

# ---------------------------------------------------------------- the two commands

demo: .venv/runtime ## start the demo: web chat, staff pages and, with TELEGRAM_BOT_TOKEN, Telegram
	@$(IN)python -m bot demo

demo-reset: ## forget all that was said in the demo
	rm -rf data

test: .venv/dev .venv/browser ## everything that must be right: lint, types, walls, tests on SQLite and PostgreSQL, browser
	$(IN)ruff check .
	$(IN)ruff format --check .
	$(IN)mypy
	$(IN)lint-imports
	$(IN)python -m pytest -n 2 --dist worksteal tests

# ---------------------------------------------------------------- while working

talk: .venv/runtime ## hold a conversation in the terminal
	@$(IN)python -m bot talk

quick: .venv/dev ## the tests that need neither PostgreSQL nor a browser
	$(IN)python -m pytest -q -n 2 -m "not browser" -k "not postgresql" tests

lint: .venv/dev ## put the code in order
	$(IN)ruff check --fix .
	$(IN)ruff format .

messages: .venv/dev ## bring the catalogues up to date with the wording in the code, and tell what is left to translate
	@$(IN)python -m bot messages

data-map: .venv/dev ## write docs/data-map.md anew
	@$(IN)python -m bot data-map > docs/data-map.md

maps: .venv/dev ## draw every conversation anew, below docs/maps
	@$(IN)python -m bot map --all docs/maps

migration: .venv/dev ## write a migration from the tables: make migration SAYS="what it does"
	@mkdir -p build && rm -f build/migration.db*
	$(IN)python -c "import sys; from storage import migrate; from storage.database import Database; migrate.autogenerate(Database('sqlite:///build/migration.db'), sys.argv[1])" "$(SAYS)"
	$(IN)ruff check -q --fix --unsafe-fixes storage/migrations
	$(IN)ruff format -q storage/migrations

lock: .venv/dev ## write the lock files anew from pyproject.toml
	$(IN)uv pip compile -q --universal --generate-hashes --no-header pyproject.toml -o requirements.txt
	$(IN)uv pip compile -q --universal --generate-hashes --no-header pyproject.toml --group dev -o requirements-dev.txt
	$(IN)uv pip compile -q --universal --generate-hashes --no-header --group peers -o requirements-peers.txt

licences: .venv/dev ## what the program stands on, each package with its version and licence
	@$(IN)python -m tests.licences

URL ?=
front-door: ## a deployment as strangers see it, through its proxy: make front-door URL=https://chat.example.org
	@$(PYTHON) -m tests.front_door "$(URL)"

# ---------------------------------------------------------------- longer work

acceptance: .venv/dev ## real services, postcodes and words through a running server: make acceptance DATA=FOLDER [DATABASE=postgresql]
	$(IN)python -m tests.acceptance --data "$(DATA)" --database "$(DATABASE)"

judge: .venv/dev ## a family's way on a foreign Telegram stand-in (needs Node.js): make judge FOLDER=FOLDER
	$(IN)python -m tests.judge --folder "$(FOLDER)"

QUICK ?=
bench: .venv/dev build/peers/installed ## how fast: updates a second, processor time and waiting, beside others; make bench QUICK=1 takes a minute
	$(IN)python -m tests.bench $(if $(QUICK),--quick)

RUNS ?= 5
ONLY ?=
chaos: .venv/dev ## break whatever can break, and count what was lost or said twice: make chaos RUNS=1 ONLY=replies
	$(IN)python -m tests.chaos --runs $(RUNS) $(if $(ONLY),--only $(ONLY))

TURNS ?= 100000
walk: .venv/dev ## people do anything at all, at random, and nothing must break: make walk TURNS=100000
	$(IN)python -m tests.walk --turns $(TURNS)

learn: .venv/dev ## learn the weights of the safeguarding detector anew, from the labelled lines in tests/safety
	$(IN)python -m tests.safety.learn

MINUTES ?= 2
soak: .venv/dev ## families talk at a steady rate, and memory stays put: make soak MINUTES=2
	$(IN)python -m tests.soak --minutes $(MINUTES)

pictures: .venv/dev .venv/browser ## the README's screenshots
	$(IN)python -m tests.pictures

# ---------------------------------------------------------------- what they stand on

.venv/python:
	@$(PYTHON) -c 'import sys; sys.exit("Blether needs Python 3.11 or newer; try: make PYTHON=python3.12 …") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv .venv
	@touch $@

.venv/runtime: requirements.txt | .venv/python
	$(IN)pip install -q --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

.venv/dev: requirements-dev.txt | .venv/python
	$(IN)pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@ .venv/runtime

build/peers/installed: requirements-peers.txt
	rm -rf build/peers
	$(PYTHON) -m venv build/peers
	build/peers/bin/pip install -q --disable-pip-version-check --require-hashes -r requirements-peers.txt
	@touch $@

.venv/browser: .venv/dev
	$(IN)python -m tests.browser
	@touch $@
