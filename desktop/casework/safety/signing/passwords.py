"""What a password has to be, said before it is taken."""

from __future__ import annotations

from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _

SHORTEST: Final = 8
LONGEST: Final = 200
_COMMON: Final = frozenset({"password", "12345678", "123456789", "1234567890", "11111111", "88888888", "qwertyui"})


def check_password(password: str, name: str) -> None:
    """Raises `Expected` naming `password` when it is too short, too plain or the name itself.

    The key file's Argon2id slows guessing; this keeps out what is guessed first.
    """
    says = ""
    if len(password) < SHORTEST:
        says = N_("口令至少 8 位。")
    elif len(password) > LONGEST:
        says = N_("口令过长，请在 200 位以内。")
    elif len(set(password)) < 4 or password.lower() in _COMMON:
        says = N_("口令过于简单，请多用几种字符。")
    elif name and name in password:
        says = N_("口令不要包含自己的姓名。")
    if says:
        raise Expected(_(says), _("请另想一个，例如几个词连在一起。"), field="password")
