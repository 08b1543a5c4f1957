"""Ballots: as many as may vote, four to a sheet, and not a word of who votes."""

from __future__ import annotations

from dataclasses import replace

from desktop.case_types.professional_title.papers.batch.ballots import ballots, how_many
from desktop.documents.packet.impose import sets, slips
from desktop.documents.preview import page_texts
from tests.case_types.professional_title.papers.batch_values import session
from tests.case_types.professional_title.papers.on_sheets import drawn, forms, read


def test_one_slip_an_applicant_without_the_voter_s_name() -> None:
    values = session(3)
    made = ballots(values)
    assert [document.sheet for document in made] == ["A6"] * 3
    assert [drawn(document).pages for document in made] == [1] * 3
    for number, document in enumerate(made, 1):
        said = read(document)
        assert f"PC-2026-01-{number:03d}" in said
        assert all(words in said for words in ("同意", "不同意", "弃权", "评委会章", "表决票"))
        assert not any(one.name in said for one in values.members)


def test_there_are_as_many_as_sit_without_who_withdrew() -> None:
    assert how_many(session(3)) == (24, 23, 24)  # 25 called, one absent, one withdraws from the second
    waits = [replace(one, role="候补", sat=False) if one.name == "评某01" else one for one in session(3).members]
    away = replace(session(3), members=tuple(waits))
    assert how_many(away) == (23, 23, 23), "a substitute nobody called takes no vote away"
    nobody_yet = replace(session(3), members=())
    assert how_many(nobody_yet) == (25, 24, 25)


def test_an_office_may_ask_for_a_number_of_its_own() -> None:
    values = session(2)
    fixed = {**forms(), "F10": replace(forms()["F10"], per="", copies=9)}
    assert how_many(replace(values, edge=replace(values.edge, forms=fixed))) == (9, 9)


def test_a_pile_of_four_to_a_sheet_holds_exactly_what_is_asked() -> None:
    values = session(3)
    made = slips(sets([drawn(one).pdf for one in ballots(values)], 1, duplex=False).pdf, how_many(values))
    whole = "".join(page_texts(made.pdf))
    assert [whole.count(f"PC-2026-01-{number:03d}") for number in (1, 2, 3)] == [24, 23, 24]
    assert made.sheets == 18
