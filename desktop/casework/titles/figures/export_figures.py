"""A batch's numbers as a spreadsheet, one sheet of texts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from desktop.basics.language import N_, _
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.register.book.sheet import text_sheet, write_out
from desktop.casework.titles.figures.batch_figures import batch_figures
from desktop.casework.titles.figures.views import COUNTS, Counts, Figures

_GROUPS: Final = (("by_series", N_("系列")), ("by_level", N_("级别")), ("by_employer", N_("单位")))


def export_figures(office: Office, batch_id: int, path: Path) -> Path:
    """Write them to an .xlsx file. Raises `Expected` when it cannot be written."""
    figures = batch_figures(office, batch_id)
    with deed(office, "export_figures") as act:
        heads = [(_("分类"), 12), (_("名称"), 36), *((_(title), 10) for title in COUNTS.values()), (_("通过率"), 10)]
        write_out(path, text_sheet(_("批次统计"), heads, _rows(figures)))
        act.note("title_batch", batch_id, fields=(figures.number,))
    return path


def _rows(figures: Figures) -> Iterator[tuple[str, ...]]:
    yield (_("合计"), f"{figures.name}（{figures.number}）", *_cells(figures.counts))
    for name, title in _GROUPS:
        for group in getattr(figures, name):
            yield (_(title), _(group.name), *_cells(group.counts))
    for told in figures.reasons:
        words = " ".join(part for part in (told.code, _(told.says)) if part)
        yield (_("退回原因"), words, str(told.people), *[""] * len(COUNTS))
    for term in figures.timely:
        yield (
            _("按期办理"), _(term.title), _("按期 {within}").format(within=term.within),
            _("已办 {done}").format(done=term.done), _("在办 {waiting}").format(waiting=term.waiting),
            _("逾期 {overdue}").format(overdue=term.overdue), *[""] * (len(COUNTS) - 4), term.share or "—",
        )  # fmt: skip


def _cells(counts: Counts) -> Iterator[str]:
    for name in COUNTS:
        yield str(getattr(counts, name))
    yield counts.share or "—"
