"""letter TEMPLATE FACTS.json --to OUT.pdf: an official letter as a draft, without an office's file; alone: the list."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.app.headless.output import DONE, NO, say, say_json, tell
from desktop.basics.language import _

if TYPE_CHECKING:
    from desktop.case_types.letters.by_itself import MadeLetter
    from desktop.policy.book.library import PolicyLibrary


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("template", metavar="TEMPLATE", nargs="?", help=_("模板的键；不写则列出全部模板"))
    parser.add_argument("facts", metavar="FACTS.json", nargs="?", help=_("事实文件，- 表示标准输入"))
    parser.add_argument("--to", metavar="OUT.pdf", help=_("写到哪个文件"))
    parser.add_argument("--on", metavar="YYYY-MM-DD", help=_("按哪一天的规定，默认今天"))


def run(given: argparse.Namespace) -> int:
    """List the templates, or write one as a draft; 1 when something it prints is missing."""
    from desktop.basics.errors import Expected
    from desktop.basics.paths import resource
    from desktop.policy.book.library import PolicyLibrary

    library = PolicyLibrary.read(resource("resources", "policy"))
    if given.template is None:
        return _list(library, as_json=given.json)
    from desktop.case_types.letters.by_itself import template_by_itself

    template_by_itself(library, given.template)
    if given.facts is None:
        example = _("例如：letter {key} facts.json --to out.pdf").format(key=given.template)
        raise Expected(_("请给出事实文件。"), example, field="FACTS.json")
    if given.to is None:
        raise Expected(_("请用 --to 写明放 PDF 的文件。"), field="--to")
    return _write(library, given)


def _list(library: PolicyLibrary, *, as_json: bool) -> int:
    from desktop.case_types.letters.template import letter_chapters, letter_key

    chapters = letter_chapters(library)
    if as_json:
        say_json(
            [
                {
                    "key": letter_key(one), "title": one.title, "kind": one.kind, "form": one.form, "kinds": one.kinds,
                    "to": one.to, "copies": one.copies, "reply_days": one.reply_days,
                    "ask": [{"name": ask.name, "says": ask.says, "optional": ask.optional} for ask in one.ask],
                }
                for one in chapters
            ]
        )  # fmt: skip
    else:
        say(*(f"{letter_key(one):<28} {one.title}  {'、'.join(one.kinds)}".rstrip() for one in chapters))
    return DONE


def _write(library: PolicyLibrary, given: argparse.Namespace) -> int:
    from desktop.app.headless.facts_file import read_day, read_facts
    from desktop.app.headless.naming import naming
    from desktop.basics.clock import SystemClock
    from desktop.case_types.letters.by_itself import LetterFacts, letter_by_itself
    from desktop.case_types.letters.official import Signature, official
    from desktop.documents.faces import Faces
    from desktop.documents.letter.draw import draw_letter
    from desktop.forms.draft import answered

    day = SystemClock().today() if given.on is None else read_day(given.on)
    told = LetterFacts.model_validate(answered(read_facts(given.facts, LetterFacts)))
    with naming("--on", "day"):
        made = letter_by_itself(library, given.template, told, day)
    drawn = draw_letter(official(made.draft, made.office, Signature()), Faces.shipped(), preview=True)
    _keep(Path(given.to), drawn.pdf)
    if given.json:
        say_json({**_told(made), "to": given.to, "pages": drawn.pages, "day": day, "edition": library.edition})
    else:
        say(made.draft.title, _("{count} 页，写入 {path}").format(count=drawn.pages, path=given.to))
        for finding in made.findings:
            tell(_(finding.says))
    for lacks in made.missing:
        tell(_("缺“{name}”：{remedy}").format(name=_(lacks.name), remedy=_(lacks.remedy)))
    return NO if made.missing or any(one.blocks for one in made.findings) else DONE


def _keep(path: Path, pdf: bytes) -> None:
    from desktop.basics.errors import Expected

    try:
        path.write_bytes(pdf)
    except OSError as trouble:
        words = _("写不到这个文件：{why}").format(why=trouble.strerror or "")
        raise Expected(words, _("请换一个位置。"), field="--to") from trouble


def _told(made: MadeLetter) -> dict[str, Any]:
    draft = made.draft
    return {
        "template": made.template.key,
        "kind": draft.kind,
        "title": draft.title,
        "main_to": [one.name for one in draft.main_to],
        "copies_to": [one.name for one in draft.copies_to],
        "body": [{"kind": piece.kind, "text": piece.text} for piece in draft.body],
        "attachments": draft.attachments,
        "reply_days": made.template.chapter.reply_days,
        "missing": [{"name": one.name, "field": one.field, "remedy": _(one.remedy)} for one in made.missing],
        "findings": [{"says": _(one.says), "field": one.field, "blocks": one.blocks} for one in made.findings],
        "to_check": made.template.to_check,
    }
