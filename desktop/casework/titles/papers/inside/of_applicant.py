"""One applicant of a batch as its lists print them, read off the case."""

from __future__ import annotations

from typing import Final

from desktop.case_types.case_type import PaperContext
from desktop.case_types.professional_title.papers.applicant.paper import birth_month
from desktop.case_types.professional_title.papers.applicant.reading import (
    SORTS,
    first_row,
    held_title,
    month,
    sort_of,
    told,
    valued,
    years_in,
)
from desktop.case_types.professional_title.papers.values import Applicant
from desktop.case_types.wording.told import person
from desktop.casework.casefile.case_file import CaseFile, case_file
from desktop.casework.filings.drawing.of_title import of_title
from desktop.casework.office import Office
from desktop.casework.settings.read_settings import office_words
from desktop.casework.titles.inside.called import level_called, series_called, title_called
from desktop.store.reads.titles.applications import WholeApplication

PASSED: Final = frozenset({"passed", "result_publicity", "objected", "confirmed", "documented", "certified"})
FAILED: Final = frozenset({"failed", "unseated", "refused", "lapsed", "withdrawn"})


def light(office: Office, file: CaseFile) -> PaperContext:
    """The case as its forms read it, without judging it."""
    return PaperContext(
        office=office_words(office), case_number=file.row.number, kind_title=file.kind.title,
        questions=file.kind.answers, subject=file.subject, verdict=None, materials=(), gaps=(),
        day=office.clock.today(), opened_on=file.row.opened_on, accepted_on=file.row.accepted_on, number="",
        handler=office.actor.name, edition=office.policy.edition, family=file.kind.family, kind=file.kind.key,
        title=of_title(file),
    )  # fmt: skip


def plain(office: Office, application: WholeApplication) -> Applicant:
    """What an application's own row tells."""
    day = office.clock.today()
    return Applicant(
        receipt=application.receipt,
        unit=application.employer_name,
        name=application.applicant,
        series=series_called(office.policy, application.title_series, day),
        specialty=application.specialty,
        level=level_called(office.policy, application.level),
        title=title_called(office.policy, application.title_series, application.level, day),
        sort=SORTS.get(application.kind, ""),
        passed=True if application.state in PASSED else False if application.state in FAILED else None,
    )


def whole(office: Office, application: WholeApplication) -> Applicant:
    """The same with what the case says of person, education, title in hand and work."""
    row = plain(office, application)
    context = light(office, case_file(office, application.case_id))
    studied = first_row(context, "education")
    related = valued(context, "post_related")
    day = office.clock.today()
    title = title_called(
        office.policy, application.title_series, application.level, day, told(context, "target_title")
    )
    return Applicant(
        receipt=row.receipt, unit=row.unit, name=row.name, sex=person(context, "sex"), born=birth_month(context),
        education=studied.say("level") if studied else "",
        graduated=studied.month("graduated_on") if studied else "",
        school="，".join(part for part in (studied.say("school"), studied.say("major")) if part) if studied else "",
        began_work=month(valued(context, "began_work_on")), specialty_years=years_in(context),
        related="" if related is None else "对口" if related else "不对口", held=held_title(context, narrow=True),
        series=row.series, specialty=row.specialty or told(context, "target_specialty"), level=row.level, title=title,
        sort=sort_of(context), passed=row.passed,
    )  # fmt: skip
