"""A batch whose applications were voted on, put straight into the file: what comes after a vote begins here."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from io import BytesIO

from PIL import Image
from pypdf import PdfWriter

from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.casework.titles.results.register_result import register_result
from desktop.store.tables import (
    Employer,
    OfficeCase,
    Person,
    TitleApplication,
    TitleBatch,
    TitleCommittee,
    TitleCount,
    TitleExpert,
    TitleHeld,
    TitleMember,
    TitlePublicised,
    TitlePublicity,
    TitleResult,
    TitleSession,
)

PASSED_ON = date(2026, 11, 13)  # the day the committee sat
COMMITTEE = {
    "name": "开发区工程系列评委会", "title_series": "engineering", "level": "middle", "per": "series", "size": 25,
}  # fmt: skip
EMPLOYERS = ("示例材料有限公司", "示例机械有限公司")
COUNT = {
    "committee": 25, "present": 20, "issued": 20, "returned": 20, "abstain": 0, "spoiled": 0,
}  # fmt: skip


@dataclass(frozen=True)
class Voted:
    """A batch with its applications, in their order."""

    batch: int
    applications: tuple[int, ...]
    people: tuple[int, ...]
    session: int


def put_voted(
    office: Office, many: int, state: str = "passed", *, mode: str = "own", kind: str = "professional_title_review",
    failed: Collection[int] = (),
) -> Voted:
    """A batch of `many` applications in a state; for each that a committee passed an announced count of 18 of 20.

    In: `failed`, the places (from 0) of those who got no vote.
    """
    applications, people = [], []
    with deed(office, "save_answers") as act:
        unit = act.unit
        serial = unit.next_serial("PC", 2026)
        number = f"PC-2026-{serial:02d}"
        batch = unit.add(
            TitleBatch(number=number, series="PC", year=2026, serial=serial, name="2026年度第一批", mode=mode)
        )
        committee = unit.add(TitleCommittee(**COMMITTEE))
        session = unit.add(
            TitleSession(batch_id=batch.id, committee_id=committee.id, name="评审会议", day=PASSED_ON, state="open")
        )
        for at in range(1, COUNT["present"] + 1):
            expert = unit.add(TitleExpert(name=f"评委{at}"))
            unit.add(TitleMember(session_id=session.id, expert_id=expert.id, signed_in_at=unit.now))
        employers = [unit.add(Employer(name=name, data={"name": name})) for name in EMPLOYERS]
        for at in range(1, many + 1):
            person = unit.add(Person(name_zh=f"申报{at}", data={"chinese_name": f"申报{at}"}))
            case_serial = unit.next_serial("ZC", 2026)
            case = unit.add(
                OfficeCase(
                    number=f"ZC-2026-{case_serial:04d}", series="ZC", year=2026, serial=case_serial, kind=kind,
                    stage="reviewing", opened_on=date(2026, 11, 2), person_id=person.id, applicant=f"申报{at}",
                    employer_id=employers[at % 2].id, employer_name=str(employers[at % 2].name),
                )
            )  # fmt: skip
            here = "failed" if at - 1 in failed else state
            row = unit.add(
                TitleApplication(
                    batch_id=batch.id, case_id=case.id, person_id=person.id, serial=at, receipt=f"{number}-{at:04d}",
                    title_series="engineering", specialty="机械", level="ZJ", state=here, since=PASSED_ON,
                    data={"days": {"passed": PASSED_ON.isoformat()}},
                )
            )  # fmt: skip
            applications.append(int(row.id or 0))
            people.append(int(person.id or 0))
            if mode == "own" and here in ("passed", "failed"):
                sums = {"agree": 18, "against": 2} if here == "passed" else {"agree": 0, "against": 20}
                told = {**COUNT, **sums, "passed": here == "passed"}
                count = unit.add(TitleCount(session_id=session.id, application_id=row.id, **told))
                count.state = "announced"
        session.state = "closed"
        act.note("title_batch", batch.id)
        return Voted(int(batch.id or 0), tuple(applications), tuple(people), int(session.id or 0))


def state_of(office: Office, application: int) -> str:
    """Where an application stands."""
    found = office.store.reads.title_application(application)
    assert found is not None
    return found.state


def _issued(act: Act, application: int) -> int | None:
    batch = act.unit.get(TitleApplication, application).batch_id
    result = act.unit.add(TitleResult(batch_id=batch, details={"applications": [application]}))
    result.state = "issued"
    act.unit.flush()
    return result.id


def put_title(office: Office, person: int, application: int | None = None, **more: object) -> int:
    """A valid line of the ledger; gives its key."""
    told = {
        "title_series": "engineering", "title": "工程师", "level": "ZJ", "mode": "review", "obtained_on": PASSED_ON,
        **more,
    }  # fmt: skip
    with deed(office, "save_answers") as act:
        result = None if application is None else _issued(act, application)
        row = act.unit.add(TitleHeld(person_id=person, application_id=application, result_id=result, **told))
        act.note("title_held", row.id)
        return int(row.id or 0)


def put_confirmed(office: Office, many: int, *, mode: str = "own", kind: str = "professional_title_review") -> Voted:
    """The same, with a result publicity that was up from the 13th to the 20th and ended without an objection."""
    voted = put_voted(office, many, mode=mode, kind=kind)
    rule = {"earliest": "2026-11-20"}
    with deed(office, "save_answers") as act:
        days = {"posted_on": PASSED_ON, "until_on": date(2026, 11, 20), "closed_on": date(2026, 11, 23)}
        up = act.unit.add(TitlePublicity(batch_id=voted.batch, stage="result", rule=rule, **days))
        for key in voted.applications:
            act.unit.add(TitlePublicised(publicity_id=up.id, application_id=key))
        up.state = "closed"
        act.unit.flush()
        for key in voted.applications:
            act.unit.get(TitleApplication, key).state = "confirmed"
        act.note("title_batch", voted.batch)
    return voted


def put_documented(office: Office, many: int, **more: str) -> tuple[Voted, tuple[int, ...]]:
    """The same, documented by another body; gives the keys of the ledger's lines too."""
    voted = put_confirmed(office, many, **more)
    raw = {"document": "示例人社职〔2026〕8号", "issuer": "示例省人社厅", "dated": "2026-11-23"}
    register_result(office, voted.batch, voted.applications, raw)
    return voted, tuple(one.id for one in office.store.reads.titles_of_batch(voted.batch))


def a_pdf(words: str) -> bytes:
    """A small PDF that says something."""
    kept = BytesIO()
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    writer.add_metadata({"/Title": words})
    writer.write(kept)
    return kept.getvalue()


def a_picture() -> bytes:
    """A small picture (PNG)."""
    kept = BytesIO()
    Image.new("RGB", (60, 40), "white").save(kept, "PNG")
    return kept.getvalue()
