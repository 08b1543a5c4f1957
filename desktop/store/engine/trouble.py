"""What the engine's error codes mean to a person; anything not listed here is a bug and propagates."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import DBAPIError

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _

# Decided by code, never by text: the text is no API. Extended codes (SQLITE_IOERR_WRITE …) begin with the plain one.
MEANINGS: Final = (
    ("SQLITE_BUSY", N_("数据文件正被另一个程序占用。"), N_("请关闭其他正在使用它的程序，然后再试一次。")),
    ("SQLITE_LOCKED", N_("数据文件正被另一个程序占用。"), N_("请关闭其他正在使用它的程序，然后再试一次。")),
    ("SQLITE_READONLY", N_("数据文件是只读的，没有保存。"), N_("请检查文件夹的写入权限或存储介质的写保护。")),
    (
        "SQLITE_FULL",
        N_("磁盘已满，这一次没有保存；以前保存的都在。"),
        N_("请清理磁盘空间后再试一次，已输入的内容仍在窗口里。"),
    ),
    (
        "SQLITE_IOERR",
        N_("磁盘读写出错，这一次没有保存；以前保存的都在。"),
        N_("请检查磁盘空间和存储介质，然后再试一次。"),
    ),
    ("SQLITE_CORRUPT", N_("数据文件已损坏。"), N_("请不要继续办理，用“恢复”从最近的备份恢复到新的文件夹。")),
    (
        "SQLITE_NOTADB",
        N_("数据文件打不开：密钥不对，或者文件已损坏。"),
        N_("请确认登录的是这个单位的数据文件夹；若密码无误，请从备份恢复。"),
    ),
    ("SQLITE_CANTOPEN", N_("打不开数据文件。"), N_("请检查文件夹是否还在、是否有读写权限。")),
    ("SQLITE_NOMEM", N_("内存不足，这一次没有保存。"), N_("请关闭其他程序后再试一次。")),
    ("SQLITE_TOOBIG", N_("内容太大，没有保存。"), N_("请缩短内容后再试一次。")),
)


def code_of(error: BaseException) -> str:
    """The engine's own name of the trouble ("SQLITE_BUSY"), or "" when it did not come from the engine."""
    inner = error.orig if isinstance(error, DBAPIError) else error
    return str(getattr(inner, "sqlite_errorname", "") or "")


def meaning(error: BaseException) -> Expected | None:
    """The trouble in words a person can act on, or None when it is a bug."""
    code = code_of(error)
    for prefix, what, remedy in MEANINGS:
        if code.startswith(prefix):
            return Expected(_(what), _(remedy))
    return None


@contextmanager
def told() -> Iterator[None]:
    """Turn the engine's trouble into `Expected`; the original is not chained, since its text may hold personal data."""
    try:
        yield
    except UnicodeEncodeError:
        raise Expected(_("内容里有不完整的字符，无法保存或查找。"), _("请删去后重新输入。")) from None
    except (DBAPIError, sqlcipher.Error) as error:
        expected = meaning(error)
        if expected is None:
            raise
        raise expected from None
