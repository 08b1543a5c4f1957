"""The tables of a batch's results: names, documents, certificates, what lies in the archive."""

from __future__ import annotations

from typing import Any, Final

from desktop.basics.language import _
from desktop.casework.titles.results.certificates.views import OUTCOMES, CertificateLine
from desktop.casework.titles.results.ledger.views import TitleRow
from desktop.casework.titles.results.views import STATES, WAYS, ResultView
from desktop.screens.days import day_words
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.look.tokens import Tone

STATE_TONES: Final[dict[str, Tone]] = {"draft": "near", "issued": "good", "dropped": "second"}


def document_columns() -> tuple[Column, ...]:
    """Result documents."""
    return (
        Column("document", _("文号"), 200, stretch=True),
        Column("way", _("方式"), 120, tone="second"),
        Column("issuer", _("发文机关"), 150, tone="second"),
        Column("dated", _("日期"), 116),
        Column("people", _("人数"), 56, align="right"),
        Column("state", _("状态"), 110),
    )


def document_cells(one: ResultView) -> tuple[Cell, ...]:
    """One document; a letter that is not signed says so."""
    title = one.document or one.request or (_("公文未签发") if one.letter_id is not None else "—")
    state = Tinted(_(STATES[one.state]), STATE_TONES[one.state], pill=True)
    if one.state == "draft" and one.way == "request":
        state = Tinted(_("待批复") if one.request else _("拟稿"), "near", pill=True)
    return (
        Tinted(title, strong=True), _(WAYS[one.way]), one.issuer, day_words(one.dated), str(len(one.names)), state,
    )  # fmt: skip


def certificate_columns() -> tuple[Column, ...]:
    """The lines of a batch."""
    return (
        Column("receipt", _("受理号"), 148, tone="second", sortable=False),
        Column("name", _("姓名"), 84, sortable=False),
        Column("title", _("职称"), 120, sortable=False),
        Column("day", _("取得日期"), 96, sortable=False),
        Column("number", _("证书编号"), 160, stretch=True, sortable=False),
        Column("issued", _("发证日期"), 96, sortable=False),
        Column("file", _("文件"), 84, sortable=False),
        Column("state", _("状态"), 84, sortable=False),
    )


def certificate_cells(one: TitleRow) -> tuple[Cell, ...]:
    """One line."""
    state = Tinted(_("待登记"), "near", pill=True)
    if one.state != "valid":
        state = Tinted(_("已撤销"), "over", pill=True)
    elif one.certificate_number:
        state = Tinted(_("已登记"), "good", pill=True)
    form: Cell = Tinted(_("有"), "good") if one.certificate_name else ("—" if one.certificate_number else "")
    return (
        one.receipt, Tinted(one.name, strong=True), one.title, day_words(one.obtained_on), one.certificate_number,
        day_words(one.certificate_day), form, state,
    )  # fmt: skip


def trial_columns(*, files: bool) -> tuple[Column, ...]:
    """A list of certificates looked at; in: whether PDFs came with it."""
    file = (Column("file", _("文件"), 130, tone="second", wrap=True),) if files else ()
    return (
        Column("row", _("行"), 48, align="right"),
        Column("receipt", _("受理号"), 156, tone="second", wrap=True),
        Column("name", _("姓名"), 84, wrap=True),
        Column("number", _("证书编号"), 140, stretch=True, wrap=True),
        Column("day", _("发证日期"), 112, wrap=True),
        *file,
        Column("outcome", _("结果"), 190, stretch=True, wrap=True),
    )


def trial_cells(one: CertificateLine, *, files: bool) -> tuple[Cell, ...]:
    """One row of it: a day that is none as it is written, whose number it is where it is somebody else's."""
    tones: dict[str, Tone] = {"ready": "good", "same": "second"}
    says = _(OUTCOMES[one.outcome])
    if one.whose:
        says = _("{says}；这个编号登记给了 {whose}").format(says=says, whose=one.whose)
    day: Cell = day_words(one.day) if one.day is not None else Tinted(one.day_says, "over")
    file = (one.file,) if files else ()
    outcome = Tinted(says, tones.get(one.outcome, "over"))
    return (str(one.row), one.receipt, Tinted(one.name, strong=True), one.number, day, *file, outcome)


def archive_columns() -> tuple[Column, ...]:
    """What went to the archive."""
    return (
        Column("title", _("材料"), 220, stretch=True, wrap=True),
        Column("number", _("件号"), 110, tone="second"),
        Column("pieces", _("件数"), 60, align="right"),
        Column("keep", _("保管期限"), 170),
    )


def archive_cells(line: dict[str, Any]) -> tuple[Cell, ...]:
    """One line of it, with its last day."""
    until = str(line.get("until") or "")
    keep: Cell = _("至 {until}").format(until=until) if until else Tinted(_("永久"), "accent")
    return str(line.get("title") or ""), str(line.get("number") or ""), str(line.get("pieces") or ""), keep
