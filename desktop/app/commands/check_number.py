"""check-number KIND NUMBER: is it valid, why not, and what the number itself says."""

from __future__ import annotations

import argparse

from desktop.app.headless.output import DONE, NO, say, say_json
from desktop.basics.identity import citizen, mrz, permanent_resident, uscc
from desktop.basics.identity.reading import Reading
from desktop.basics.language import _


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("kind", choices=("uscc", "citizen", "permanent-resident", "mrz"), help=_("号码的种类"))
    parser.add_argument("number", nargs="+", help=_("号码；护照机读码可分两行给出"))


def run(given: argparse.Namespace) -> int:
    """Check one number; 1 when it is not valid."""
    reading = _read(given.kind, given.number)
    if given.json:
        says = {key: _(words) for key, words in reading.says.items()}
        say_json({"kind": given.kind, "valid": reading.valid, "why": _(reading.why), "says": says})
    else:
        say(_("有效") if reading.valid else _("无效：{why}").format(why=_(reading.why)))
        say(*(f"  {key}: {_(words)}" for key, words in reading.says.items() if words))
    return DONE if reading.valid else NO


def _read(kind: str, number: list[str]) -> Reading:
    if kind == "mrz":
        return mrz.check("\n".join(number))
    check = {"uscc": uscc.check, "citizen": citizen.check, "permanent-resident": permanent_resident.check}[kind]
    return check("".join(number))
