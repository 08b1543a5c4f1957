"""A title obtained elsewhere, entered by hand from what the holder showed."""

from __future__ import annotations

from typing import Final, cast

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.register.outgoing.copies import told
from desktop.casework.titles.inside.called import CHAPTER, level_called
from desktop.casework.titles.results.certificates.number import must_be_free, must_be_older, plain_number
from desktop.casework.titles.results.questions import TitleAnswers
from desktop.policy.book.titles.series import LevelKey, SeriesChapter
from desktop.store.tables import Person, TitleHeld

YOUNGEST: Final = 16  # years of age: nobody holds a title before


def enter_title(office: Office, person_id: int, raw: Answers) -> Changed:
    """Enter it for a person. In: raw answers of `TitleAnswers`.

    Raises `Expected` with `field`: the same title entered already, a certificate's number that stands in the ledger, a
    paper certificate of a year of electronic ones, a title's name of another level, a day in the holder's childhood.
    """
    asked = told(TitleAnswers, raw, office.clock.today())
    with deed(office, "enter_title") as act:
        _must_fit(office, act.unit.person(person_id), asked)
        same = act.unit.rows(
            TitleHeld, person_id=person_id, title_series=asked.title_series, level=asked.level,
            obtained_on=asked.obtained_on,
        )  # fmt: skip
        if any(row.state == "valid" for row in same):
            raise Expected(_("此人的这个职称已在台账中。"), _("请核对后在原来的一条上办理。"), field="obtained_on")
        number = plain_number(asked.certificate_number or "")
        must_be_free(act, number)
        if asked.paper:
            must_be_older(office.policy, asked.obtained_on)
        row = act.unit.add(
            TitleHeld(
                person_id=person_id,
                title_series=asked.title_series,
                level=asked.level,
                obtained_on=asked.obtained_on,
                specialty=asked.specialty or "",
                title=asked.title,
                mode=asked.mode,
                committee=asked.committee or "",
                document=asked.document or "",
                certificate_number=number,
                certificate_day=asked.certificate_day,
                paper=asked.paper is True,
                by_name=office.actor.name,
                created_at=act.unit.now,
                updated_at=act.unit.now,
            )
        )
        act.note("title_held", key_of(row.id), fields=(asked.title,))
    return Changed(person=person_id)


def _must_fit(office: Office, person: Person, asked: TitleAnswers) -> None:
    """Raises `Expected` for a standard name that stands for another level of the series, and for an impossible day."""
    born = person.birth_date
    if born is not None and asked.obtained_on.year - born.year < YOUNGEST:
        raise Expected(
            _("取得日期与出生日期（{day}）矛盾。").format(day=born.isoformat()), _("请核对。"), field="obtained_on"
        )
    names = office.policy.chapter(CHAPTER, SeriesChapter).series_of(asked.title_series, office.clock.today()).names
    level = next((key for key, told in names.items() if asked.title in told), asked.level)
    if level != asked.level and asked.title not in names.get(cast(LevelKey, asked.level), ()):
        raise Expected(
            _("“{title}”是{level}的名称。").format(title=asked.title, level=level_called(office.policy, level)),
            _("请核对级别和职称名称。"),
            field="title",
        )
