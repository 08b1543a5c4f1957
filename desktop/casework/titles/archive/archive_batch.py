"""A batch goes to the archive: its list, where it lies, until when; its applications end, the batch is closed."""

from __future__ import annotations

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.register.outgoing.copies import told
from desktop.casework.titles.archive.propose_archive import why_not_archive
from desktop.casework.titles.archive.questions import ArchiveAnswers
from desktop.casework.titles.inside.life import application_row, step
from desktop.policy.reckoning.titles.afterwards import kept_until
from desktop.store.tables import TitleArchive, TitleBatch


def archive_batch(office: Office, batch_id: int, raw: Answers) -> Changed:
    """Keep the list with the last day of each line. `Changed.batch`.

    In: raw answers of `ArchiveAnswers`. Raises `Expected` while somebody in the batch has not come to an end.
    """
    asked = told(ArchiveAnswers, raw, office.clock.today())
    with deed(office, "archive_batch") as act:
        batch = act.unit.get(TitleBatch, batch_id)
        why = why_not_archive(office, batch_id)
        if batch.state == "dropped" or why:
            raise Expected(why or _("{number} 已取消。").format(number=batch.number), _("办完后再归档。"))
        lines: list[JsonValue] = []
        for line in asked.lines:
            until = kept_until(office.policy, line.keep, asked.archived_on)
            lines.append(
                {
                    "title": line.title,
                    "number": line.number or "",
                    "pieces": line.pieces or 0,
                    "keep": line.keep,
                    "until": until.isoformat() if until is not None else "",
                    "file_number": asked.file_number,
                }
            )
        row = act.unit.add(
            TitleArchive(
                batch_id=batch_id,
                lines=lines,
                place=asked.place,
                archived_on=asked.archived_on,
                by_name=office.actor.name,
                created_at=act.unit.now,
            )
        )
        for one in office.store.reads.title_applications(batch_id):
            if one.state != "archived":
                step(act, application_row(act, one.id)[0], "archived", why=asked.file_number)
        before, batch.state = batch.state, "closed"
        batch.updated_at = act.unit.now
        batch.version += 1
        act.note("title_archive", key_of(row.id), fields=(asked.file_number,))
        act.note("title_batch", batch_id, fields=("state",), before={"state": before})
    return Changed(batch=batch_id)
