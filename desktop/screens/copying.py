"""F4: one answer taken from the last record of the same sort."""

from __future__ import annotations

from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.widgets.form.form_view import FormView


def copy_last(form: FormView, name: str, last: Answers | None) -> str:
    """Take `last`'s answer to a question into the form as one step of undo; says in words what came of it."""
    if not last or last.get(name) in (None, "", []):
        return _("没有可照抄的：您上次填写的同类记录没有这一栏，或这一栏不照抄。")
    if form.answers().get(name) == last[name]:
        return _("与上次填写的同类记录相同。")
    form.fill({name: last[name]})
    return _("已照抄上次填写的同类记录，Ctrl+Z 撤销。")
