"""Two languages side by side: Chinese, and the one the applicant reads; what has no translation is marked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final, Self

from desktop.basics.countries import country, name_in_chinese
from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.worded.sheets import SheetWords

CHINESE: Final = "zh"
ENGLISH: Final = "en"
UNTRANSLATED: Final = "※"
TO_CHECK: Final = "＊"
_FOLDER: Final = "sheets/"


def languages(library: PolicyLibrary) -> tuple[SheetWords, ...]:
    """The languages that can stand beside Chinese, in the book's order."""
    found = (chapter for key, chapter in library.chapters.items() if key.startswith(_FOLDER))
    every = sorted((one for one in found if isinstance(one, SheetWords)), key=lambda one: one.order)
    return tuple(one for one in every if one.language != CHINESE)


def suggested(library: PolicyLibrary, nationality: str) -> str:
    """The language a nationality suggests; English where none does."""
    return next((one.language for one in languages(library) if nationality in one.suggested_for), ENGLISH)


@dataclass(frozen=True)
class Tongue:
    """Chinese words and those of another language; every text is given in both, a line each."""

    chinese: SheetWords
    other: SheetWords

    @classmethod
    def of(cls, library: PolicyLibrary, language: str) -> Self:
        """Chinese beside a language. Raises `Expected` for one that the book has no words of."""
        other = next((one for one in languages(library) if one.language == language), None)
        if other is None:
            raise Expected(
                _("没有“{language}”的双语文字。").format(language=language), _("请从列表中选择语言。"), field="language"
            )
        return cls(library.chapter(_FOLDER + CHINESE, SheetWords), other)

    def pair(self, key: str, **slots: object) -> tuple[str, str]:
        """Words by their key, in Chinese and in the other language."""
        return self.chinese.words[key].format(**slots), self.other.words[key].format(**slots)

    def both(self, key: str, **slots: object) -> str:
        """The same, one under the other; once where both languages write it alike."""
        return "\n".join(dict.fromkeys(self.pair(key, **slots)))

    def told(self, term: str) -> str:
        """A Chinese term in the other language, marked when its rendering is 待核; "" when there is none."""
        words = self.other.terms.get(term, "")
        return words + TO_CHECK if words and term in self.other.to_check else words

    def term(self, term: str) -> str:
        """A Chinese term with its translation under it; marked when there is none."""
        told = self.told(term)
        return "\n".join(dict.fromkeys((term, told))) if told else self.only(term)

    def only(self, chinese: str) -> str:
        """Chinese words that have no translation, marked; nothing for nothing."""
        return f"{chinese}{UNTRANSLATED}" if chinese else ""

    def day(self, day: date | None) -> str:
        """A day in both customs; once where they are the same."""
        return "" if day is None else "\n".join(dict.fromkeys((self.chinese.day(day), self.other.day(day))))

    def weekday(self, day: date) -> str:
        """A day with its weekday in both customs."""
        return f"{self.chinese.weekday(day)}\n{self.other.weekday(day)}"

    def on_day(self, key: str, day: date, **slots: object) -> str:
        """Words about a day, each language in its own custom."""
        first = self.chinese.words[key].format(day=self.chinese.day(day), **slots)
        return first + "\n" + self.other.words[key].format(day=self.other.day(day), **slots)

    def country(self, code: str) -> str:
        """A country in both languages; in English where the other language has no name for it."""
        found = country(code)
        name = self.other.countries.get(code) or (found.en if found is not None else "")
        return "\n".join(part for part in dict.fromkeys((name_in_chinese(code) if code else "", name)) if part)
