"""papers BATCH -o DIR: a whole batch's papers into a folder, sorted for the printer, with a list of what was made."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from desktop.app.headless.naming import naming
from desktop.app.headless.office_door import office_arguments, opened
from desktop.app.headless.output import DONE, NO, say, say_json, tell
from desktop.app.headless.progress import Progress
from desktop.basics.errors import Expected
from desktop.basics.language import _

if TYPE_CHECKING:
    from desktop.casework.titles.papers.list_batch_papers import PaperOffer
    from desktop.casework.titles.papers.views import Run, RunChoice

NAMED: Final = 8  # skipped papers told in words; all of them stand in the list


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("number", metavar="BATCH", help=_("批次编号，如 PC-2026-01"))
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("-o", "--output", type=Path, metavar="DIR", help=_("写到哪个文件夹，须为空或尚不存在"))
    what.add_argument("--list", action="store_true", help=_("只列出有哪些文书，不生成"))
    parser.add_argument(
        "--paper", action="append", default=[], metavar="KEY",
        help=_("只要这一种，可写几次；不写则为现在能打印的全部，名称见 --list"),
    )  # fmt: skip
    parser.add_argument("--issue", action="store_true", help=_("没有制发的先编号制发；不写则没有制发的为草稿"))
    office_arguments(parser)


def run(given: argparse.Namespace) -> int:
    """Write the papers or list them; 1 when something was left out or somebody stopped it."""
    from desktop.casework.titles.batches.batch_by_number import batch_by_number
    from desktop.casework.titles.papers.list_batch_papers import list_batch_papers
    from desktop.casework.titles.papers.print_run import print_run

    with opened(given) as office:
        batch_id = batch_by_number(office, given.number)
        offer = list_batch_papers(office, batch_id)
        if given.list:
            return _list(given, offer)
        choice = _chosen(offer, given.paper, issue=given.issue)
        _make(given.output)
        with naming("-o", "into"), Progress() as progress:
            made = print_run(office, batch_id, choice, given.output, progress)
        return _tell(given, made, stopped=progress.stopped)


def _list(given: argparse.Namespace, offer: PaperOffer) -> int:
    each = [vars(one) | {"about": "applicant"} for one in offer.applicants]
    own = [vars(one) | {"key": _key(one.key, one.of), "issued": [paper.number for paper in one.issued]}
           for one in offer.batch]  # fmt: skip
    if given.json:
        say_json({"batch": given.number, "papers": [*each, *own]})
        return DONE
    for applicant in offer.applicants:
        says = _("{count} 人，各 {copies} 份").format(count=applicant.applicants, copies=applicant.copies)
        say(f"{applicant.key:<24} {applicant.form:<4} {applicant.title}　{says}")
    for one in offer.batch:
        says = _(one.hinders) if one.hinders else _("{copies} 份").format(copies=one.copies)
        about = f"（{one.of_name}）" if one.of is not None else ""
        say(f"{_key(one.key, one.of):<24} {one.form:<4} {one.title}{about}　{says}")
    return DONE


def _key(key: str, of: int | None) -> str:
    return key if of is None else f"{key}:{of}"


def _chosen(offer: PaperOffer, keys: list[str], *, issue: bool) -> RunChoice:
    """What is printed. Raises `Expected` naming --paper for a key there is not, or a paper with nothing to say."""
    from desktop.casework.titles.papers.views import RunChoice

    if not keys:
        own = tuple((one.key, one.of) for one in offer.batch if not one.hinders)
        return RunChoice(tuple(one.key for one in offer.applicants), own, issue=issue)
    each = {one.key for one in offer.applicants}
    known = each | {_key(one.key, one.of) for one in offer.batch} | {one.key for one in offer.batch}
    for key in keys:
        if key not in known:
            raise Expected(
                _("批次没有“{key}”这份文书，或者您不能看。").format(key=key), _("用 --list 查看名称。"), field="--paper"
            )
    own = tuple((one.key, one.of) for one in offer.batch if {one.key, _key(one.key, one.of)} & set(keys))
    return RunChoice(tuple(key for key in keys if key in each), own, issue=issue)


def _make(folder: Path) -> None:
    """Raises `Expected` naming -o unless it is an empty folder, or one that can be made."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Expected(_("文件夹不是空的。"), _("请选择一个空文件夹。"), field="-o")
    try:
        folder.mkdir(exist_ok=True)
    except OSError as trouble:
        raise Expected(_("建不了这个文件夹：{why}").format(why=trouble.strerror or ""), field="-o") from trouble


def _tell(given: argparse.Namespace, made: Run, *, stopped: bool) -> int:
    told: dict[str, Any] = {
        "batch": given.number, "folder": given.output, "list": made.listed, "files": [vars(one) for one in made.files],
        "sheets": made.sheets, "issued": made.issued, "skipped": [vars(one) for one in made.skipped],
        "noted": [vars(one) for one in made.noted], "left": made.left, "stopped": stopped,
    }  # fmt: skip
    if given.json:
        say_json(told)
    else:
        for line in made.files:
            says = _("{papers} 件 × {copies} 份，{sheets} 张").format(
                papers=line.papers, copies=line.copies, sheets=line.sheets
            )
            say(f"{line.file}　{says}")
        say(_("共 {files} 个文件、{sheets} 张，清单 {list}。").format(
            files=len(made.files), sheets=made.sheets, list=made.listed
        ))  # fmt: skip
    for one in made.noted[:NAMED]:
        tell("　".join(part for part in (one.receipt, one.title, one.why) if part))
    for one in made.skipped[:NAMED]:
        tell("　".join(part for part in (one.receipt, one.title, one.why) if part))
    if len(made.skipped) > NAMED:
        tell(_("另有 {count} 份没有生成，见清单。").format(count=len(made.skipped) - NAMED))
    if stopped:
        tell(_("已停止，还有 {count} 名申报人没有轮到；已写出的文件是完整的。").format(count=made.left))
    return NO if made.skipped or stopped else DONE
