"""Talent Desk (人才服务台): without arguments the window, with a subcommand the same deeds headless."""

from __future__ import annotations

import sys
import traceback

# A script must be able to tell a fault of the program from the answer "no", which is 1 (sysexits' EX_SOFTWARE).
FAULT = 70


def main() -> int:
    """Open the window, or do one deed headless; gives the exit code (0 done, 1 no or incomplete, 2 wrong input)."""
    given = sys.argv[1:]
    if given and not given[0].startswith("--folder"):  # the one thing the window may be told: where the data lie
        from desktop.app.commands.run import run

        try:
            return run(given)
        except Exception:  # noqa: BLE001 - the last line of the program: the fault is told whole and ends it
            traceback.print_exc()
            return FAULT
    from desktop.app.start import main as open_window

    return open_window(given)


if __name__ == "__main__":
    sys.exit(main())
