"""packet CASE_NUMBER -o FILE: the issued packet's kept bytes, or what the packet would be now."""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path

from desktop.app.headless.office_door import office_arguments, opened
from desktop.app.headless.output import DONE, say, say_json, tell
from desktop.basics.errors import Expected
from desktop.basics.language import _


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("number", metavar="CASE_NUMBER", help=_("受理号"))
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help=_("写到哪个 PDF 文件"))
    parser.add_argument("--issue", action="store_true", help=_("现在就编号制发；不写则取已制发的，没有则为草稿"))
    office_arguments(parser)


def run(given: argparse.Namespace) -> int:
    """Write the packet; 1 when it is to be issued and something is still missing."""
    from desktop.casework.filings.filing_bytes import filing_bytes
    from desktop.casework.filings.issue_packet import issue_packet
    from desktop.casework.filings.list_filings import list_filings
    from desktop.casework.filings.preview_packet import preview_packet
    from desktop.casework.intake.case_by_number import case_by_number

    if not given.output.parent.is_dir():
        raise Expected(_("没有这个文件夹：{folder}").format(folder=given.output.parent), field="-o")
    with opened(given) as office:
        case_id = case_by_number(office, given.number)
        if given.issue:
            issue_packet(office, case_id)
        kept = [row for row in list_filings(office, case_id) if row.paper == "packet" and row.state == "issued"]
        if kept:
            newest = max(kept, key=lambda row: row.issued_at)
            pdf, pages, number = filing_bytes(office, newest.id), newest.pages, newest.number
        else:
            drawn = preview_packet(office, case_id)
            pdf, pages, number = drawn.pdf, drawn.pages, ""
            tell(_("这是草稿：整套文书尚未制发，没有文号。"))
    _write(given.output, pdf)
    if given.json:
        digest = hashlib.sha256(pdf).hexdigest()
        say_json({"case": given.number, "number": number, "pages": pages, "sha256": digest, "file": given.output})
    else:
        say(_("已写入 {file}，共 {pages} 页。").format(file=given.output, pages=pages))
    return DONE


def _write(path: Path, pdf: bytes) -> None:
    try:
        path.write_bytes(pdf)
    except OSError as trouble:
        raise Expected(_("写不到这个文件：{why}").format(why=trouble.strerror or ""), field="-o") from trouble
