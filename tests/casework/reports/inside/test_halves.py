"""Whatever two halves look like: nothing is missing exactly when both are signed, bound, sent and received."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as some

from desktop.casework.register.outgoing.views import DispatchView
from desktop.casework.reports.inside.halves import _lacks, _steps
from desktop.store.reads.acts.reports import HalfLetter

DAY = date(2026, 11, 23)


@some.composite
def copies(draw) -> tuple[DispatchView, ...]:
    found = []
    for number in range(draw(some.integers(0, 3))):
        sent = draw(some.booleans())
        received = sent and draw(some.booleans())
        found.append(
            DispatchView(
                number, 1, "main", "city_hr", f"机关{number}", "post", DAY if sent else None, "", "",
                DAY if received else None, "", 0, None, None, None, "", "",
            )
        )  # fmt: skip
    return tuple(found)


def letter(signed: bool, bound: bool) -> HalfLetter:
    return HalfLetter(
        1, 1, "city", "issued" if signed else "signing", "标题", 1, "甲", DAY, "乙", DAY, "丙" if signed else "",
        DAY if signed else None, "d" if bound else "", 3 if bound else 0, 9, 1 if signed else None,
        "演人才抄报〔2026〕1号" if signed else "", False,
    )  # fmt: skip


@given(signed=some.booleans(), bound=some.booleans(), sent=copies())
def test_nothing_is_missing_only_when_all_is_done(signed: bool, bound: bool, sent: tuple[DispatchView, ...]) -> None:
    row = letter(signed, signed and bound)
    sent = sent if signed else ()
    whole = signed and bound and bool(sent) and all(one.received_on is not None for one in sent)
    assert (_lacks("city", row, sent, {"city_hr": "市人社局"}) == ()) is whole
    assert _lacks("city", row, sent, {"city_government": "市政府"})
    assert all(step.done for step in _steps(row, sent)) is whole
