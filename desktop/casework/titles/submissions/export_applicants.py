"""申报参评人员名册 (F07) as a spreadsheet whose cells are words, never formulas."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.professional_title.batch.register import COLUMNS, RegisterLine, register_row
from desktop.case_types.professional_title.life import STATES
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.titles.batches.told import whole_batch
from desktop.casework.titles.inside.called import level_called, series_called, title_called
from desktop.casework.titles.submissions.views import ROUTES
from desktop.store.reads.titles.applications import WholeApplication

NAME: Final = "申报参评人员名册"
_LONGEST: Final = 32_767  # signs a cell of a spreadsheet holds


def export_applicants(office: Office, batch_id: int, keys: Sequence[int], path: Path) -> Path:
    """Write these applicants to an .xlsx file in their order; gives the path. Every cell is text.

    Raises `Expected` when the file cannot be written; then nothing is noted either.
    """
    wanted = set(keys)
    with deed(office, "export_applicants") as act:
        batch = whole_batch(office, batch_id)
        chosen = [one for one in office.store.reads.title_applications(batch_id) if one.id in wanted]
        rows = [_row(office, number, one) for number, one in enumerate(chosen, 1)]
        data = _sheet(f"{batch.name}　{NAME}", rows)
        try:
            path.write_bytes(data)
        except OSError as trouble:
            says = _("写不到这个文件：{why}").format(why=trouble.strerror or "")
            raise Expected(says, _("请换一个位置。"), field="path") from trouble
        act.note("title_batch", batch_id, fields=("register", str(len(rows))))
    return path


def _row(office: Office, number: int, one: WholeApplication) -> tuple[str, ...]:
    reads, day = office.store.reads, office.clock.today()
    answers = reads.case(one.case_id).answers
    told = str(answers.get("target_title") or "")
    line = RegisterLine(
        number=number,
        employer=one.employer_name,
        series=series_called(office.policy, one.title_series, day) if one.title_series else "",
        specialty=one.specialty,
        level=level_called(office.policy, one.level),
        title=title_called(office.policy, one.title_series, one.level, day, told),
        route=ROUTES.get(one.route, one.route),
        receipt=one.receipt,
        state=STATES[one.state],
        note=one.ended_why,
    )
    return register_row(line, reads.person(one.person_id).data, answers)


def _sheet(title: str, rows: Sequence[tuple[str, ...]]) -> bytes:
    import xlsxwriter

    kept = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(kept, options)
    text = book.add_format({"num_format": "@", "valign": "top", "text_wrap": True, "border": 1})
    head = book.add_format({"bold": True, "border": 1, "num_format": "@", "align": "center", "valign": "vcenter"})
    top = book.add_format({"bold": True, "font_size": 16, "align": "center", "num_format": "@"})
    sheet = book.add_worksheet(NAME)
    sheet.merge_range(0, 0, 0, len(COLUMNS) - 1, title[:_LONGEST], top)
    for column, (name, width) in enumerate(COLUMNS):
        sheet.set_column(column, column, width)
        sheet.write_string(1, column, name, head)
    for at, row in enumerate(rows, start=2):
        for column, value in enumerate(row):
            sheet.write_string(at, column, value[:_LONGEST], text)
    sheet.freeze_panes(2, 3)
    sheet.repeat_rows(0, 1)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    book.close()
    return kept.getvalue()
