"""A new password is weighed while it is typed; nothing goes on before it fits twice."""

from __future__ import annotations

from desktop.widgets.asking.new_password_ask import NewPasswordAsk
from desktop.widgets.look.theme import Theme


def test_nothing_goes_on_before_it_fits_twice(qapp) -> None:
    given: list[str] = []
    ask = NewPasswordAsk(Theme(), "装箱", "", "下一步", "口令", lambda text: "" if len(text) > 7 else "太短")
    ask.given.connect(given.append)
    for first, second, says, may in (
        ("", "", "", False), ("short", "", "太短", False), ("long enough", "long", "两遍不同。", False),
        ("long enough", "", "", False), ("long enough", "long enough", "", True),
    ):  # fmt: skip
        ask.first._line.setText(first)
        ask.second._line.setText(second)
        ask._look()
        assert (ask.said.text(), ask.go.isEnabled()) == (says, may)
        ask.second.entered.emit()
        assert given == ([first] if may else [])
