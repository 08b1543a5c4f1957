#!/bin/sh
# Sees to what the machine itself must have: `system.sh run`, `system.sh run bundle`.
# It installs what is missing where it may (root, or sudo without a password); otherwise it names the command and stops.
set -u
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
PATH=$PATH:/sbin:/usr/sbin
export PATH

libraries=$(ldconfig -p 2>/dev/null || true)

there() { # a shared library by its name for the loader, anything else as a command
    case $1 in
        *.so*) printf '%s\n' "$libraries" | grep -qF "	$1 " ;;
        *) command -v "$1" >/dev/null 2>&1 ;;
    esac
}

missing() { # the packages that are missing for the given purposes, each once
    for purpose in "$@"; do
        while read -r whose file package; do
            [ "$whose" = "$purpose" ] || continue
            there "$file" || echo "$package"
        done < "$here/system.txt"
    done
    if [ -x .venv/bin/python ]; then
        return
    elif ! python=$(sh "$here/python.sh"); then
        [ -n "${PYTHON:-}" ] || printf '%s\n' python3.11 python3.11-venv
    elif ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
        "$python" -c 'import sys; print("python3.%d-venv" % sys.version_info[1])'
    fi
}

wanted=$(missing "$@" | sort -u | tr '\n' ' ')
if [ -z "$wanted" ]; then
    [ -x .venv/bin/python ] || sh "$here/python.sh" >/dev/null || exit 1
    exit 0
fi

command="apt-get install -y --no-install-recommends $wanted"
echo "缺少系统组件 / missing on this machine: $wanted"

if ! command -v apt-get >/dev/null 2>&1; then
    echo "本机没有 apt-get；请安装提供以上组件的软件包，然后再运行一次。" >&2
    echo "There is no apt-get here; install the packages that provide these, then run this again." >&2
    exit 1
fi

if [ "$(id -u)" = 0 ]; then
    as_root=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true >/dev/null 2>&1; then
    as_root="sudo"
else
    echo "请用管理员身份运行下面两条命令，然后再运行一次：" >&2
    echo "Run these two commands as an administrator, then run this again:" >&2
    echo "    sudo apt-get update" >&2
    echo "    sudo $command" >&2
    exit 1
fi

$as_root apt-get update -qq || true # an old list may still do
# shellcheck disable=SC2086
if ! $as_root env DEBIAN_FRONTEND=noninteractive $command; then
    echo "安装未成功。可手工运行：sudo $command" >&2
    echo "The installation failed. By hand: sudo $command" >&2
    case $wanted in
        *python3.11\ *)
            echo "这台机器的软件源里可能没有 Python 3.11；装好 3.11–3.13 后运行 make setup PYTHON=/path/to/python3。" >&2
            echo "Its package source may lack Python 3.11; install 3.11 to 3.13, then: make setup PYTHON=/path/to/python3" >&2 ;;
    esac
    exit 1
fi

libraries=$(ldconfig -p 2>/dev/null || true)
still=$(missing "$@" | sort -u | tr '\n' ' ')
[ -z "$still" ] || { echo "仍然缺少 / still missing: $still" >&2; exit 1; }
