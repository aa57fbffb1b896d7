# `make` alone prints what there is; `make report` is the first thing to try.
.DEFAULT_GOAL := help
.PHONY: help setup report test format lint check check-site datasets schema clean

SOURCES := Sources Tests Package.swift

# Homebrew keeps headers and libraries where neither the compiler nor pkg-config looks.
ifeq ($(shell uname),Darwin)
BREW := $(shell brew --prefix 2>/dev/null)
export PKG_CONFIG_PATH := $(BREW)/opt/libxml2/lib/pkgconfig:$(BREW)/opt/openssl@3/lib/pkgconfig:$(PKG_CONFIG_PATH)
SEARCH := -Xcc -I$(BREW)/include -Xlinker -L$(BREW)/lib
endif

help:
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' Makefile

setup: ## install the C libraries that are missing
	@.ci/setup

report: setup ## build every report into Output/
	swift build -c release --product almanac $(SEARCH)
	.build/release/almanac build --force
	@echo "Open $(CURDIR)/Output/index.html in a browser."

test: setup ## run the whole test suite
	swift test $(SEARCH)

check: setup ## validate the datasets
	swift build --product almanac $(SEARCH)
	.build/debug/almanac check

check-site: ## check the built site with Python tools, kept in .check-site/
	@.ci/check-site Output

format: ## format the sources in place
	swift format --in-place --recursive --parallel $(SOURCES)

lint: ## say where the format is off
	swift format lint --strict --recursive --parallel $(SOURCES)

datasets: setup ## make Datasets/ anew from exports: make datasets UPSTREAM=DIR
	@test -d "$(UPSTREAM)" || { \
	  echo "Say where the exports lie: make datasets UPSTREAM=DIR (\"$(UPSTREAM)\" is not a folder)." >&2; exit 66; }
	swift build -c release --product almanac $(SEARCH)
	.build/release/almanac import --all "$(UPSTREAM)"

schema: setup ## make Datasets/schema/ anew from the table schemas
	swift build --product almanac $(SEARCH)
	.build/debug/almanac schema

clean: ## remove what was compiled; reports and datasets stay
	swift package clean
