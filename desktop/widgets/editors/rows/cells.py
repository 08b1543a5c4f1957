"""Which editor edits which single answer."""

from __future__ import annotations

from desktop.forms.questions import Question
from desktop.widgets.editors.choice import ChoiceEditor
from desktop.widgets.editors.days.day import DayEditor
from desktop.widgets.editors.editor import Editor
from desktop.widgets.editors.long_text import LongTextEditor
from desktop.widgets.editors.many import ManyEditor
from desktop.widgets.editors.numbers.number import NumberEditor
from desktop.widgets.editors.text import TextEditor
from desktop.widgets.editors.yes_no import YesNoEditor
from desktop.widgets.look.theme import Theme

_EDITORS: dict[
    str,
    type[TextEditor | LongTextEditor | NumberEditor | DayEditor | ChoiceEditor | YesNoEditor | ManyEditor],
] = {
    "text": TextEditor,
    "long_text": LongTextEditor,
    "number": NumberEditor,
    "day": DayEditor,
    "choice": ChoiceEditor,
    "yes_no": YesNoEditor,
    "many": ManyEditor,
}

# Least width of an editor in a row of a table, design pixels.
CELL_WIDTHS: dict[str, int] = {
    "text": 150,
    "long_text": 240,
    "number": 110,
    "day": 136,
    "choice": 140,
    "yes_no": 120,
    "many": 240,
    "rows": 400,
}


def cell_editor(theme: Theme, question: Question, *, small: bool = False) -> Editor:
    """The editor of a question that is no table; raises KeyError for one that is (a bug)."""
    return _EDITORS[question.editor](theme, question, small=small)
