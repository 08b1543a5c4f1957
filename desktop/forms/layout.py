"""Where questions stand on a form: sections of lines, declared by hand and in reading order."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from pydantic import JsonValue

FormLine = str | tuple[str, ...]  # one question, or several side by side


@dataclass(frozen=True)
class Section:
    """A titled part of a form; `title` and `note` are message ids; `shown_when` reads the raw answers."""

    title: str
    lines: tuple[FormLine, ...]
    shown_when: Callable[[Mapping[str, JsonValue]], bool] | None = None
    note: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """The questions of this section in reading order."""
        return tuple(name for line in self.lines for name in ((line,) if isinstance(line, str) else line))

    def shows(self, raw: Mapping[str, JsonValue]) -> bool:
        """True when the section is to be seen with these raw answers."""
        return self.shown_when is None or self.shown_when(raw)


@dataclass(frozen=True)
class Layout:
    """A whole form."""

    sections: tuple[Section, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Every question of the form in reading order."""
        return tuple(name for section in self.sections for name in section.names)

    def section_of(self, name: str) -> Section:
        """The section a question stands in; raises KeyError, since names come from the program."""
        for section in self.sections:
            if name in section.names:
                return section
        raise KeyError(name)
