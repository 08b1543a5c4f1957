from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.documents.letter.page.fill import Frame, fill
from desktop.documents.letter.rows import Blank, Hold

ROWS = st.lists(
    st.builds(Blank, st.floats(5, 60), st.sampled_from(list(Hold)), st.booleans()), min_size=1, max_size=60
)
FIRST, REST = Frame(200.0, 50.0), Frame(300.0, 50.0)


@given(ROWS)
def test_every_row_stands_once_inside_its_page(rows: list[Blank]) -> None:
    pages = fill(rows, FIRST, REST)
    stood = [placed.row for page in pages for placed in page.rows]
    assert [row for row in stood if not row.yields] == [row for row in rows if not row.yields]
    for number, page in enumerate(pages):
        frame = REST if number else FIRST
        for placed in page.rows:
            assert placed.top <= frame.top + 0.01
            assert placed.top - placed.height >= frame.bottom - 0.1


@given(st.lists(st.sampled_from([Hold.FREE, Hold.NEAR]), min_size=1, max_size=60))
def test_what_holds_on_is_not_parted_where_that_can_be_helped(holds: list[Hold]) -> None:
    rows = [Blank(25.0, hold) for hold in holds]
    pages = fill(rows, FIRST, REST)
    longest = max(len(run) for run in "".join("n" if hold else "f" for hold in holds).split("f"))
    if longest < 5:
        assert all(page.rows[-1].row.hold == Hold.FREE for page in pages[:-1])


def test_a_page_s_foot_stays_empty_rather_than_part_a_heading_from_its_text() -> None:
    rows = [Blank(25.0), Blank(25.0), Blank(25.0), Blank(25.0), Blank(25.0), Blank(25.0, Hold.HEADING), Blank(25.0)]
    assert [len(page.rows) for page in fill(rows, FIRST, REST)] == [5, 2]
