#!/bin/sh
# Brings .venv to what the hashed lists name: `environment.sh requirements.txt`, then `environment.sh requirements-dev.txt`.
# With WHEELHOUSE=folder it installs from those wheels alone and asks no network.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

if ! .venv/bin/python -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
    python=$(sh "$here/python.sh") || {
        echo "找不到 Python 3.11–3.13。 / Python 3.11 to 3.13 was not found." >&2
        exit 1
    }
    rm -rf .venv
    "$python" -m venv .venv
fi

if [ -n "${WHEELHOUSE:-}" ]; then
    [ -d "$WHEELHOUSE" ] || {
        echo "没有文件夹 $WHEELHOUSE，请先运行 make wheelhouse。 / No folder $WHEELHOUSE; run make wheelhouse first." >&2
        exit 1
    }
    echo "从文件夹安装 / installing from the folder: $WHEELHOUSE"
    set -- "$@" --no-index --find-links "$WHEELHOUSE"
fi

list=$1
shift
# The lists are complete and hashed, so pip need not resolve anything; wheels only, because a desk has no compiler.
.venv/bin/python -m pip install --quiet --disable-pip-version-check \
    --require-hashes --no-deps --only-binary :all: -r "$list" "$@"
.venv/bin/python -m pip check --disable-pip-version-check >/dev/null || {
    .venv/bin/python -m pip check --disable-pip-version-check
    exit 1
}
