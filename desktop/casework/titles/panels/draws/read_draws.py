"""The draws of a meeting, made again from their records, and written out."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.professional_title.panels.draw.record import DrawRecord, check_record, written
from desktop.casework.deed import allowed, deed
from desktop.casework.office import Office
from desktop.casework.titles.panels.draws.record import record_of
from desktop.casework.titles.panels.draws.views import DrawnExpert, DrawView, Repeated
from desktop.store.reads.titles.draws import WholeDraw


def read_draws(office: Office, session_id: int) -> tuple[DrawView, ...]:
    """Every draw of a session, the last one (which stands) first."""
    allowed(office, "read_experts")
    rows = office.store.reads.title_draws(session_id)
    seats = {one.expert_id: one.role for one in office.store.reads.title_members(session_id)}
    return tuple(_view(office, row, seats if row.id == rows[-1].id else None) for row in reversed(rows))


def draw_record(office: Office, draw_id: int) -> DrawRecord:
    """The record of a draw, for papers. Raises `Expected` when there is none."""
    allowed(office, "read_experts")
    return record_of(office, _whole(office, draw_id))


def repeat_draw(office: Office, draw_id: int) -> Repeated:
    """Make a draw again from its record and tell whether everything agrees. Raises `Expected` when there is none."""
    checked = check_record(draw_record(office, draw_id))
    names = {one.id: one.name for one in checked.record.pool}
    repeated = checked.repeated
    return Repeated(
        not checked.faults, checked.faults, tuple(names[key] for key in repeated.members),
        tuple(names[key] for key in repeated.substitutes),
    )  # fmt: skip


def export_draw(office: Office, draw_id: int, path: Path) -> Path:
    """Write the record to a file anybody can repeat the draw from (`main.py draw`).

    Raises `Expected` when it cannot be written; then nothing is noted either.
    """
    with deed(office, "export_draw") as act:
        record = record_of(office, _whole(office, draw_id))
        try:
            path.write_bytes(written(record))
        except OSError as trouble:
            says = _("写不到这个文件：{why}").format(why=trouble.strerror or "")
            raise Expected(says, _("请换一个位置。"), field="path") from trouble
        act.note("title_draw", draw_id, fields=(record.digest[:12],))
    return path


def _whole(office: Office, draw_id: int) -> WholeDraw:
    row = office.store.reads.title_draw(draw_id)
    if row is None:
        raise Expected(_("这次抽取的记录已不存在。"), _("请刷新后再试。"))
    return row


def _view(office: Office, row: WholeDraw, seats: Mapping[int, str] | None) -> DrawView:
    record, now = record_of(office, row), seats or {}
    drawn = {one.id: DrawnExpert(one.id, one.name, one.unit, one.origin, now.get(one.id, "")) for one in record.pool}
    return DrawView(
        row.id, row.session_id, row.drawn_at, row.by_name, row.witness, record.seed.words, row.digest, row.algorithm,
        len(record.pool), tuple((one.name, one.why) for one in record.excluded),
        tuple(drawn[key] for key in record.outcome.members), tuple(drawn[key] for key in record.outcome.substitutes),
        row.reason, seats is not None,
    )  # fmt: skip
