"""F10 表决票: four to a sheet, secret; nothing on it tells who votes."""

from __future__ import annotations

from typing import Final

from desktop.case_types.professional_title.papers.page import laid, pair
from desktop.case_types.professional_title.papers.session_values import (
    Hearing,
    SessionValues,
)
from desktop.documents.parts import Cell, Document, Gap, Grid, Note, Subtitle, Words

KEY: Final = "F10"
TITLE: Final = "表　决　票"


def ballots(values: SessionValues) -> tuple[Document, ...]:
    """One slip an applicant on the list; how many of each is said by `how_many`."""
    return tuple(_ballot(values, hearing) for hearing in values.hearings)


def how_many(values: SessionValues) -> tuple[int, ...]:
    """Of each slip as many as may vote on the applicant: those present without who withdrew, and not one more."""
    form = values.edge.forms[KEY]
    counts = {"present": values.present, "experts": values.present, "committee": values.committee.size}
    there = form.number_of(counts)
    gone = (values.present - values.voters(hearing) if form.per == "present" else 0 for hearing in values.hearings)
    return tuple(max(0, there - away) for away in gone)


def _ballot(values: SessionValues, hearing: Hearing) -> Document:
    form = values.edge.forms[KEY]
    one = hearing.applicant
    mark = "演示" if values.edge.office.practice else "" if values.edge.number else "草稿"
    return laid(
        form,
        "表决票",
        (
            Subtitle(values.committee.name),
            Words(TITLE, align="centre", indent=False, size=20.0, face="xbs", place=TITLE),
            Gap(1.5),
            Grid(
                (22.0, 63.0),
                (
                    pair("会　议", f"{values.name}（{values.day}）"),
                    pair("申报人编号", one.receipt),
                    pair("姓　名", one.name),
                    pair("申报资格", "，".join(part for part in (one.specialty, one.title) if part)),
                ),
                height=7.5,
                size=9.5,
            ),
            Gap(1.0),
            Grid(
                (28.0, 28.0, 29.0),
                (
                    tuple(Cell(words, label=True) for words in ("同意", "不同意", "弃权")),
                    tuple(Cell("　") for _choice in range(3)),
                ),
                height=12.0,
                size=12.0,
            ),
            Note("在一栏内画“○”，只选一栏；多选、涂改无法辨认的为废票。无记名，加盖评委会章有效。", size=8.0),
            Words("（评委会章）", align="right", indent=False, size=10.5, place="评委会章", before=5.0),
        ),
        number=values.edge.number,
        mark=mark,
        page_numbers=False,
    )
