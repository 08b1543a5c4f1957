"""Words on the screen: message ids are the Chinese words themselves, English is the translated language."""

from __future__ import annotations

import gettext
from collections.abc import Iterable
from contextvars import ContextVar
from typing import Final

from desktop.basics.paths import resource

LANGUAGES: Final = ("zh_CN", "en")
DOMAIN: Final = "desk"

# The one piece of ambient state in the house: a tongue is a property of the running window, and handing it to every
# label would bury the labels. A ContextVar keeps threads and tests apart.
_tongue: ContextVar[gettext.NullTranslations] = ContextVar("tongue", default=gettext.NullTranslations())  # noqa: B039

_spoken: ContextVar[str] = ContextVar("spoken", default="zh_CN")


def catalogue(language: str) -> gettext.NullTranslations:
    """The compiled catalogue of a language ("zh_CN" or "en"); words without a translation come back as they are."""
    return gettext.translation(DOMAIN, resource("i18n"), [language], fallback=True)


def choose(language: str) -> None:
    """Speak this language from now on in this thread's context."""
    _tongue.set(catalogue(language))
    _spoken.set(language)


def spoken() -> str:
    """The chosen language, "zh_CN" or "en": for names that come from data in both languages (countries)."""
    return _spoken.get()


def N_(words: str) -> str:  # noqa: N802 - gettext's own name for "mark, do not translate yet"
    """Mark words for the catalogue where they are declared; they are translated when shown."""
    return words


class Said(str):
    """Chinese words with values in them that remember their pattern, so that another language can say them too.

    It is the Chinese text wherever a text is wanted (papers, JSON, comparison); only `_` looks deeper.
    """

    __slots__ = ("pattern", "values")
    pattern: str
    values: dict[str, object]


def said(pattern: str, **values: object) -> Said:
    """Fill a message id (`N_("{age} 周岁")`) in Chinese; values that are words are translated with it later."""
    words = Said(pattern.format(**values))
    words.pattern = pattern
    words.values = values
    return words


# What may stand between words, as message ids, for other languages put other marks there.
_BETWEEN: Final = {
    "、": N_("{first}、{rest}"),
    "；": N_("{first}；{rest}"),
    "：": N_("{first}：{rest}"),
    "。": N_("{first}。{rest}"),
    "，或": N_("{first}，或{rest}"),
}


def joined(parts: Iterable[str], separator: str) -> str:
    """Several words with one of `、；：。，或` between them, each still translatable; empty ones are left out."""
    words = [part for part in parts if part]
    told = words.pop() if words else ""
    for word in reversed(words):
        told = said(_BETWEEN[separator], first=word, rest=told)
    return told


def _tell(tongue: gettext.NullTranslations, words: str) -> str:
    if isinstance(words, Said) and hasattr(words, "pattern"):
        values = {
            name: _tell(tongue, value) if isinstance(value, str) else value for name, value in words.values.items()
        }
        return tongue.gettext(words.pattern).format(**values)
    return tongue.gettext(words) if words else words


def _(words: str) -> str:
    """The words in the chosen language; an empty text stays empty (gettext would return the catalogue's head)."""
    return _tell(_tongue.get(), words)


def told_in(language: str, words: str) -> str:
    """The words in a named language, whatever the window speaks (for bilingual output)."""
    return _tell(catalogue(language), words)
