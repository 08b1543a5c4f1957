"""Workbooks of experts: the empty template, the rows sent back with reasons, the pool exported."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.professional_title.panels.expert_sheet import cells_of, expert_book
from desktop.casework.deed import allowed, deed
from desktop.casework.office import Office
from desktop.casework.titles.panels.experts.views import ExpertTrial
from desktop.documents.sheets.parts import EntryRow
from desktop.documents.sheets.write import write


def make_expert_template() -> bytes:
    """An .xlsx to fill in; needs no office, for it holds nothing of one."""
    return write(expert_book())


def experts_sent_back(office: Office, trial: ExpertTrial) -> bytes:
    """The rows that were not taken in, each with its reason and wrong cells coloured.

    Raises `Expected` when there is none.
    """
    allowed(office, "import_experts")
    rows = [
        EntryRow(
            line.line.texts,
            f"原第 {line.line.number} 行　" + ("；".join(line.reasons) or "表内重复"),
            {place: str(words) for place, words in line.line.faults.items()},
        )
        for line in trial.lines
        if line.state in ("bad", "doubt", "double")
    ]
    if not rows:
        raise Expected(_("没有要退回的行。"))
    return write(expert_book(rows))


def export_experts(office: Office, keys: Sequence[int], path: Path) -> Path:
    """Write these experts to an .xlsx in the form of the template, so that it comes back as it went.

    Raises `Expected` when the file cannot be written; then nothing is noted either.
    """
    with deed(office, "export_experts") as act:
        found = office.store.reads.title_experts(keys)
        data = write(expert_book([EntryRow(cells_of(one.data)) for one in found], sample=False))
        try:
            path.write_bytes(data)
        except OSError as trouble:
            says = _("写不到这个文件：{why}").format(why=trouble.strerror or "")
            raise Expected(says, _("请换一个位置。"), field="path") from trouble
        act.note("title_experts", fields=(str(len(found)),))
    return path
