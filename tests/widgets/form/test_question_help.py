"""F1 tells what the question under the caret wants."""

from __future__ import annotations

from desktop.forms.questions import Question
from desktop.widgets.form.question_help import help_words


def test_everything_known_is_told() -> None:
    question = Question("pay", "年薪<税前>", "按合同填写", "number", required=True, unit="元", maximum_length=12)
    said = help_words(question)
    for word in ("年薪&lt;税前&gt;", "必填", "按合同填写", "单位：元", "最多 12 个字"):
        assert word in said


def test_days_name_their_key() -> None:
    assert "F7" in help_words(Question("born", "出生日期", "", "day", required=False))
