"""The editor for any question."""

from __future__ import annotations

from desktop.forms.questions import Question
from desktop.widgets.editors.editor import Editor
from desktop.widgets.editors.rows.cells import cell_editor
from desktop.widgets.editors.rows.rows import RowsEditor
from desktop.widgets.look.theme import Theme


def editor_for(theme: Theme, question: Question) -> Editor:
    """The one editor that edits this kind of question."""
    if question.editor == "rows":
        return RowsEditor(theme, question)
    return cell_editor(theme, question)
