"""A certificate is registered: number, day, and its file."""

from __future__ import annotations

from datetime import date
from typing import Final

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.case_types.case_type import Answers
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.materials.scans.keeping import Incoming as LookedAt
from desktop.casework.materials.scans.keeping import incoming as look_at
from desktop.casework.office import Office
from desktop.casework.register.outgoing.copies import told
from desktop.casework.titles.inside.life import application_row, step
from desktop.casework.titles.results.certificates.number import must_be_free, must_be_older, plain_number
from desktop.casework.titles.results.questions import CertificateAnswers
from desktop.store.tables import TitleHeld, TitleResult

PDF: Final = "pdf"
File = tuple[str, bytes]


def register_certificate(
    office: Office, held_id: int, raw: Answers, file: File | None = None, reason: str = ""
) -> Changed:  # fmt: skip
    """Note number and day, keep the file encrypted; an application of ours has its certificate from now on.

    In: raw answers of `CertificateAnswers`; `file` as (name, bytes), an electronic certificate's is a PDF; `reason`
    when what stands is put right. Raises `Expected` with `field`.
    """
    asked = told(CertificateAnswers, raw, office.clock.today())
    number = plain_number(asked.number)
    looked_at = None if file is None else look_at(*file)
    with deed(office, "register_certificate") as act:
        row = standing_title(act, held_id)
        must_be_free(act, number, held_id)
        if asked.paper:
            must_be_older(office.policy, row.obtained_on)
        if asked.day < row.obtained_on:
            says = _("发证日期早于取得日期（{day}）。").format(day=row.obtained_on.isoformat())
            raise Expected(says, _("请核对证书。"), field="day")
        if row.result_id is not None:
            dated = act.unit.get(TitleResult, row.result_id).dated
            if dated is not None and asked.day < dated:
                says = _("发证日期早于资格文件的成文日期（{day}）。").format(day=dated.isoformat())
                raise Expected(says, _("请核对证书。"), field="day")
        if row.certificate_number and (row.certificate_number, row.certificate_day) != (number, asked.day):
            _put_right(act, row, reason)
        number_it(act, row, number, asked.day)
        row.paper, row.printed_on = asked.paper is True, asked.printed_on
        if looked_at is not None:
            keep_certificate(act, row, looked_at, reason)
        person = row.person_id
    return Changed(person=person)


def attach_certificate(office: Office, held_id: int, file: File, reason: str = "") -> Changed:
    """Keep the file of a certificate that is registered; another one takes its place only with why."""
    looked_at = look_at(*file)
    with deed(office, "register_certificate") as act:
        row = standing_title(act, held_id)
        if not row.certificate_number:
            raise Expected(_("还没有登记证书编号。"), _("请先登记编号和日期。"), field="number")
        keep_certificate(act, row, looked_at, reason)
        person = row.person_id
    return Changed(person=person)


def standing_title(act: Act, held_id: int) -> TitleHeld:
    """A line that is valid. Raises `Expected` for a cancelled one."""
    row = act.unit.get(TitleHeld, held_id)
    if row.state != "valid":
        raise Expected(_("这个职称已经撤销，不能再登记证书。"), _("请刷新后再看。"))
    return row


def number_it(act: Act, row: TitleHeld, number: str, day: date) -> None:
    """Number and day on the line; an application that waited for its certificate goes on."""
    before: dict[str, JsonValue] = {"certificate_number": row.certificate_number}
    row.certificate_number, row.certificate_day = number, day
    row.updated_at = act.unit.now
    row.version += 1
    act.unit.flush()
    if row.application_id is not None:
        application, _case = application_row(act, row.application_id)
        if application.state == "documented":
            step(act, application, "certified", why=number)
    act.note("title_held", row.id, fields=("certificate_number", "certificate_day"), before=before)


def keep_certificate(act: Act, row: TitleHeld, file: LookedAt, reason: str) -> None:
    """The file under its digest. Raises `Expected` for one that is no PDF, or takes another's place without why."""
    if not row.paper and file.facts.kind != PDF:
        raise Expected(_("{name} 不是PDF，电子证书须是PDF文件。").format(name=file.name), field="file")
    digest = act.office.store.files.put(file.data)  # the file first and synced, its row second
    if row.certificate_digest == digest:
        return
    words = visible(reason)
    if row.certificate_digest and not words:
        raise Expected(_("已有证书文件；更换须写明原因。"), field="reason")
    before: dict[str, JsonValue] = {"certificate_digest": row.certificate_digest}
    row.certificate_digest, row.certificate_name = digest, file.name
    row.updated_at = act.unit.now
    row.version += 1
    act.note("title_held", row.id, fields=("certificate_digest",), before=before, reason=words)


def _put_right(act: Act, row: TitleHeld, reason: str) -> None:
    words = visible(reason)
    if not words:
        raise Expected(_("已登记证书 {number}；更正须写明原因。").format(number=row.certificate_number), field="reason")
    stood = row.details.get("corrections")
    day = row.certificate_day.isoformat() if row.certificate_day is not None else ""
    correction: JsonValue = {
        "number": row.certificate_number,
        "day": day,
        "why": words,
        "on": act.office.clock.today().isoformat(),
        "by": act.office.actor.name,
    }
    row.details = {**row.details, "corrections": [*(stood if isinstance(stood, list) else []), correction]}
