"""A re-check is concluded in the words of a re-check, and names what was applied for where no title is held."""

from __future__ import annotations

from datetime import date

from desktop.casework.deed import deed
from desktop.casework.titles.complaints.answer_complaint import answer_complaint
from desktop.casework.titles.complaints.check_complaint import check_complaint
from desktop.casework.titles.papers.inside.of_complaint import of_complaint
from desktop.store.tables import TitleApplication, TitleComplaint
from tests.casework.titles.papers.conftest import Round


def test_a_recheck_that_is_refused_says_that_the_result_stands(held: Round) -> None:
    with deed(held.office, "save_answers") as act:
        applied = act.unit.rows(TitleApplication, batch_id=held.batch)[2]
        row = act.unit.add(
            TitleComplaint(
                number="FH-2026-009", series="FH", year=2026, serial=9, sort="recheck", person_id=applied.person_id,
                application_id=applied.id, received_on=date(2026, 11, 23), from_name="申某", content="请核计票",
            )
        )  # fmt: skip
        act.note("planted")
        assert row.id is not None
    check_complaint(held.office, row.id, "票数无误。")
    answer_complaint(held.office, row.id, {"conclusion": "dismissed", "answer": "维持。"})
    told = of_complaint(held.office, row.id)
    assert told.conclusion == "复核请求不成立，维持原结果。"
    assert told.title.endswith("师")
