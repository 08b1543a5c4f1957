"""F1: what a question wants, told beside its field."""

from __future__ import annotations

from html import escape
from typing import Final

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.basics.language import N_, _
from desktop.forms.questions import Question

# How each kind of field is filled with keys alone.
_WAYS: Final = {
    "day": N_("输入八位数字即可，如 20260301；F7 打开日历。"),
    "choice": N_("输入名称、拼音首字母或代码筛选，上下键选择，回车确定。"),
    "many": N_("输入名称、编号或拼音筛选，空格勾选。"),
    "yes_no": N_("左右键选择，回车到下一栏。"),
    "rows": N_("回车依次填写各格；按“添加”增加一行。"),
    "long_text": N_("回车到下一栏，Ctrl+Enter 换行。"),
}


def help_words(question: Question) -> str:
    """Title, whether it must be answered, hint, unit, longest length and the keys that fill it, as rich text."""
    said = [f"<b>{escape(_(question.title))}</b>"]
    said.append(_("必填。") if question.required else _("可以不填。"))
    said += [escape(_(text)) for text in (question.hint, _WAYS.get(question.editor, "")) if text]
    if question.unit:
        said.append(_("单位：{unit}").format(unit=escape(_(question.unit))))
    if question.maximum_length:
        said.append(_("最多 {count} 个字。").format(count=question.maximum_length))
    said.append(_("F4 照抄您上次填写的同类记录；证件号码、姓名等不照抄。"))
    said.append(_("Ctrl+Z 撤销；Shift+回车回到上一栏。"))
    return "<br>".join(said)


def show_help(question: Question, field: QWidget) -> None:
    """Show the help under the field until a key is pressed or the pointer moves on."""
    QToolTip.showText(field.mapToGlobal(QPoint(0, field.height())), help_words(question), field)
