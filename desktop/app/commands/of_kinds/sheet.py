"""sheet KIND FACTS.json --sheet missing --with ko --to OUT.pdf: a sheet for the applicant, without an office's file."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.app.headless.output import DONE, say, say_json
from desktop.basics.language import _


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("kind", help=_("事项的键，见 kinds"))
    parser.add_argument("facts", metavar="FACTS.json", help=_("事实文件，- 表示标准输入"))
    parser.add_argument("--sheet", default="missing", metavar="NAME", help=_("哪一种：missing、materials 或 guide"))
    parser.add_argument("--with", dest="beside", default="", metavar="LANG", help=_("与中文并列的语言，默认按国籍"))
    parser.add_argument("--to", required=True, metavar="OUT.pdf", help=_("写到哪个文件"))
    parser.add_argument("--on", metavar="YYYY-MM-DD", help=_("按哪一天的规定，默认今天"))


def run(given: argparse.Namespace) -> int:
    """Draw it and write it."""
    from desktop.app.headless.facts_file import read_day, read_facts
    from desktop.app.headless.naming import naming
    from desktop.basics.clock import SystemClock
    from desktop.basics.errors import Expected
    from desktop.basics.paths import resource
    from desktop.case_types.sheets.by_itself import SheetFacts, sheet_by_itself
    from desktop.documents.faces import Faces
    from desktop.documents.render import render
    from desktop.forms.draft import answered
    from desktop.policy.book.library import PolicyLibrary

    day = SystemClock().today() if given.on is None else read_day(given.on)
    told = SheetFacts.model_validate(answered(read_facts(given.facts, SheetFacts)))
    library = PolicyLibrary.read(resource("resources", "policy"))
    with naming("--on", "day"):
        document = sheet_by_itself(library, given.kind, given.sheet, given.beside, told, day)
    drawn = render(document, Faces.shipped())
    try:
        Path(given.to).write_bytes(drawn.pdf)
    except OSError as trouble:
        words = _("写不到这个文件：{why}").format(why=trouble.strerror or "")
        raise Expected(words, _("请换一个位置。"), field="--to") from trouble
    if given.json:
        say_json(
            {"kind": given.kind, "sheet": given.sheet, "to": given.to, "pages": drawn.pages, "day": day,
             "edition": library.edition}
        )  # fmt: skip
    else:
        say(document.title, _("{count} 页，写入 {path}").format(count=drawn.pages, path=given.to))
    return DONE
