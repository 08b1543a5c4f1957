#!/bin/sh
# Prints the Python to build the environment with: 3.11 to 3.13 (Qt 6.9.3 has wheels for these). $PYTHON goes first.
set -u

fits() {
    command -v "$1" >/dev/null 2>&1 &&
        "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' >/dev/null 2>&1
}

for candidate in ${PYTHON:-} python3.11 python3.12 python3.13 python3; do
    if fits "$candidate"; then
        command -v "$candidate"
        exit 0
    fi
    if [ "$candidate" = "${PYTHON:-}" ]; then
        echo "PYTHON=$PYTHON 不是 Python 3.11–3.13。 / PYTHON=$PYTHON is not Python 3.11 to 3.13." >&2
        exit 1
    fi
done
exit 1
