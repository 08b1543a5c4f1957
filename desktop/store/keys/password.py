"""What a password must be: at least 8 characters of 3 classes, and not the login or the name."""

from __future__ import annotations

import unicodedata

from desktop.basics.errors import Expected
from desktop.basics.language import _

SHORTEST = 8
LONGEST = 128
CLASSES = 3


def normal(password: str) -> str:
    """The password as it is hashed: the same letters typed by different input methods are the same."""
    return unicodedata.normalize("NFKC", password)


def demand(password: str, *, login: str = "", name: str = "") -> None:
    """Refuse a weak password; raises Expected with field "password"."""
    text = normal(password)
    if not SHORTEST <= len(text) <= LONGEST:
        raise Expected(_("密码长度不合要求。"), _("请用 8 到 128 个字符。"), field="password")
    classes = {_class(char) for char in text}
    if len(classes) < CLASSES:
        raise Expected(_("密码太简单。"), _("请在大写字母、小写字母、数字、符号中至少用三种。"), field="password")
    forbidden = {normal(word).casefold() for word in (login, name) if word}
    if text.casefold() in forbidden:
        raise Expected(_("密码不能与登录名或姓名相同。"), _("请换一个密码。"), field="password")


def _class(char: str) -> str:
    if char.isdigit():
        return "digit"
    if char.isupper():
        return "upper"
    if char.islower():
        return "lower"
    return "other"
