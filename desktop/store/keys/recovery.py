"""The paper recovery code: 32 characters in 8 groups of 4, the last group proving the others right."""

from __future__ import annotations

import hashlib
import secrets
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _

# Crockford's base32: no I, L, O, U, so that nothing is misread from paper.
ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SECRET: Final = 28  # 140 bits of chance
CHECK: Final = 4
_MISREAD: Final = str.maketrans({"O": "0", "I": "1", "L": "1"})


def new_code() -> str:
    """A fresh code as it is printed: XXXX-XXXX-… eight times."""
    letters = "".join(secrets.choice(ALPHABET) for _ in range(SECRET))
    return _grouped(letters + _check(letters))


def plain_code(typed: str) -> str:
    """The 32 characters of a typed code. Raises Expected when it has another length or the check group disagrees."""
    letters = "".join(char for char in typed.upper().translate(_MISREAD) if char in ALPHABET)
    if len(letters) != SECRET + CHECK:
        raise Expected(
            _("恢复码应为 32 个字符，现在是 {count} 个。").format(count=len(letters)),
            _("请对照纸上的恢复码逐组核对。"),
            field="code",
        )
    if _check(letters[:SECRET]) != letters[SECRET:]:
        raise Expected(_("恢复码有抄写错误（校验组不符）。"), _("请对照纸上的恢复码逐组核对。"), field="code")
    return letters


def _check(letters: str) -> str:
    number = int.from_bytes(hashlib.sha256(b"talent-desk recovery|" + letters.encode()).digest()[:4])
    return "".join(ALPHABET[(number >> (5 * place)) & 31] for place in range(CHECK))


def _grouped(letters: str) -> str:
    return "-".join(letters[start : start + 4] for start in range(0, len(letters), 4))
