"""A section of a form on its card."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.basics.language import _
from desktop.forms.layout import Section
from desktop.forms.questions import Question
from desktop.widgets.editors.editor import Editor
from desktop.widgets.form.field_line import FieldLine
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card


class SectionView(Card):
    """Title, note, and the lines of a section."""

    def __init__(self, theme: Theme, section: Section, questions: Mapping[str, Question]) -> None:
        super().__init__(theme, _(section.title))
        self.section = section
        self.lines: list[FieldLine] = []
        if section.note:
            self.add(words(_(section.note), "small", "second", wrap=True))
        for line in section.lines:
            names = (line,) if isinstance(line, str) else line
            view = FieldLine(theme, [questions[name] for name in names], section.title)
            self.lines.append(view)
            self.add(view)
        theme.follow(self, lambda: self.body.setSpacing(theme.px(14)))

    @property
    def editors(self) -> dict[str, Editor]:
        """The editors of this section in reading order."""
        return {name: editor for line in self.lines for name, editor in line.editors.items()}
