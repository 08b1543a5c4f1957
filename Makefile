# 人才服务台 / Talent Desk: the door to every task. `make` alone lists them.

SHELL := /bin/sh
PY := .venv/bin/python
# A folder of wheels (make wheelhouse) is used by itself when it is there: the offices have no network.
WHEELHOUSE ?= $(wildcard wheelhouse)
# pytest's own arguments, e.g. make test TESTS="tests/store -x"
TESTS ?=
# the program's own arguments, e.g. make run ARGS="demo /tmp/demo"
ARGS ?=
BENCH ?=
export WHEELHOUSE

.DEFAULT_GOAL := help
.PHONY: help run setup test check bench pictures messages catalogues wheelhouse bundle lock clean

help: ## 列出全部任务 · list the tasks
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

run: setup ## 装好缺少的一切并打开程序 · set up what is missing and open the program
	$(PY) main.py $(ARGS)

setup: .setup/run .venv/.run catalogues ## 只准备运行环境（.venv） · prepare the environment alone

test: setup .venv/.development ## 准备环境并运行全部测试（无窗口） · set up, then the whole suite headless
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest -n 2 --dist loadgroup $(TESTS)

check: setup .venv/.development ## 代码、类型、层次与译文检查 · lint, strict types, import contracts, catalogues
	$(PY) -m ruff check .
	$(PY) -m mypy
	PYTHONPATH=. .venv/bin/lint-imports --no-cache
	$(PY) -m i18n.check

bench: setup ## 性能比值表，另存 JSON 于 bench/ · ratios against bare tools, printed and kept as JSON
	QT_QPA_PLATFORM=offscreen PYTHONPATH=. $(PY) packaging/bench/run.py $(BENCH)

pictures: setup ## 每一页的图片（中英、明暗、100/150 %） · a picture of every page
	QT_QPA_PLATFORM=offscreen $(PY) main.py pictures $(or $(ARGS),build/pictures)

messages: setup ## 收集界面词语并更新译文目录 · collect the words and update the catalogues
	$(PY) -m i18n.collect

CATALOGUES := $(patsubst %.po,%.mo,$(wildcard i18n/*/LC_MESSAGES/desk.po))

catalogues: $(CATALOGUES) ## 编译译文目录 · compile the catalogues

%.mo: %.po .venv/.run
	@$(PY) -m babel.messages.frontend --quiet compile --input-file $< --output-file $@

wheelhouse: .venv/.development ## 下载全部安装包到 wheelhouse/，供无网络安装 · fetch every wheel for offline set-up
	rm -rf wheelhouse.part
	$(PY) -m pip download --quiet --disable-pip-version-check --require-hashes --no-deps --only-binary :all: \
		--dest wheelhouse.part -r requirements.txt
	$(PY) -m pip download --quiet --disable-pip-version-check --require-hashes --no-deps --only-binary :all: \
		--dest wheelhouse.part -r requirements-dev.txt
	rm -rf wheelhouse && mv wheelhouse.part wheelhouse
	@du -sh wheelhouse

bundle: setup .setup/bundle .venv/.development ## 生成免安装程序 dist/talent-desk · build the stand-alone program
	$(PY) packaging/build.py

lock: .venv/.development ## 由 requirements*.in 重新锁定版本与散列 · pin and hash the requirements again
	.venv/bin/uv pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes --no-header \
		--no-emit-index-url --no-emit-find-links requirements.in -o requirements.txt
	.venv/bin/uv pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes --no-header \
		--no-emit-index-url --no-emit-find-links requirements-dev.in -o requirements-dev.txt

clean: ## 删除可重新生成的一切 · remove everything that can be made again
	rm -rf .venv .setup build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	rm -f i18n/*/LC_MESSAGES/*.mo

# Stamps: a task that was done is not done again until what it stands on has changed.

.setup/%: packaging/setup/system.txt packaging/setup/system.sh
	@mkdir -p .setup
	@sh packaging/setup/system.sh run $(filter-out run,$*)
	@touch $@

.venv/.run: requirements.txt packaging/setup/environment.sh | .setup/run
	@sh packaging/setup/environment.sh requirements.txt
	@touch $@

.venv/.development: requirements-dev.txt .venv/.run
	@sh packaging/setup/environment.sh requirements-dev.txt
	@touch $@
