from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetrics

from desktop.widgets.lists.column import Column
from desktop.widgets.lists.widths import own_width, shared_widths, wished_widths


def test_spare_room_goes_to_the_stretching():
    assert shared_widths([100, 200, 100], [False, True, False], 500) == [100, 300, 100]
    assert shared_widths([100, 100], [True, True], 203) == [102, 101]
    assert shared_widths([100, 100], [False, False], 300) == [100, 100]


def test_the_stretching_give_first_and_keep_half():
    assert shared_widths([100, 200], [False, True], 250) == [100, 150]
    assert shared_widths([100, 200], [False, True], 120) == [100, 110]


@pytest.mark.parametrize("room", [90, 150, 399])
def test_squeezed_columns_stay_inside(room):
    assert sum(shared_widths([100, 200, 100], [False, True, False], room, squeeze=True)) <= room


@given(st.lists(st.integers(1, 500), min_size=1, max_size=9), st.integers(0, 3000), st.booleans())
def test_no_column_is_lost(wished, room, squeeze):
    widths = shared_widths(wished, [n % 2 == 0 for n in range(len(wished))], room, squeeze=squeeze)
    assert len(widths) == len(wished)
    assert all(width >= 0 for width in widths)
    if room >= sum(wished):
        assert sum(widths) == room


def test_a_title_is_never_cut(qtbot, theme):
    short, long = Column("pages", "页", 52), Column("pages", "Pages and more pages", 52)
    assert wished_widths(theme, [short])[0] == theme.px(52)
    assert wished_widths(theme, [long])[0] > QFontMetrics(theme.font(13)).horizontalAdvance(long.title)


def test_firm_columns_stay_whole_in_a_narrow_window():
    widths = shared_widths([100, 200, 80], [False, True, False], 200, squeeze=True, firm=[0, 0, 70])
    assert widths[2] >= 70
    assert sum(widths) <= 200
    assert min(widths) > 0
    assert sum(shared_widths([100, 200, 80], [False, True, False], 60, squeeze=True, firm=[0, 0, 70])) <= 60


def test_a_stretching_column_without_words_leaves_its_width_to_the_others():
    stretching, plain = Column("why", "说明", 180, stretch=True), Column("level", "级别", 76)
    assert own_width(stretching, 180, 52, 24) == 52  # empty: as its title needs
    assert own_width(stretching, 180, 52, 400) == 180
    assert own_width(stretching, 180, 52, 0) == 180  # nothing is shown yet
    assert own_width(plain, 76, 52, 90) == 90
