"""Opening an office headless: which folder, who, and a password that never stands on the command line."""

from __future__ import annotations

import argparse
import getpass
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.basics.errors import Expected
from desktop.basics.language import _

if TYPE_CHECKING:
    from desktop.casework.office import Office

_LONGEST = 4096  # bytes of a password read from a descriptor


def office_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments every command takes that opens an office."""
    parser.add_argument("--office", metavar="DIR", type=Path, help=_("机构所在文件夹，默认本机用户的数据文件夹"))
    parser.add_argument("--practice", action="store_true", help=_("打开演示机构，不需要口令"))
    password_arguments(parser)


def password_arguments(parser: argparse.ArgumentParser) -> None:
    """Who signs in, and where the password comes from."""
    parser.add_argument("--user", metavar="NAME", default="", help=_("登录人姓名"))
    parser.add_argument("--password-fd", metavar="N", type=int, help=_("从这个文件描述符读取口令"))


@contextmanager
def opened(given: argparse.Namespace, folder: Path | None = None) -> Iterator[Office]:
    """The office, signed in, and signed out at the end; `folder` overrides --office (a positional DIR)."""
    from desktop.app.data_folder import office_folder, practice_folder
    from desktop.basics.clock import SystemClock
    from desktop.casework.practice.open_practice import open_practice
    from desktop.casework.safety.signing.sign_in import sign_in
    from desktop.casework.safety.signing.sign_out import sign_out

    where = folder or given.office or (practice_folder() if given.practice else office_folder())
    _must_be_there(where, "DIR" if folder else "--office", practice=given.practice)
    clock = SystemClock()
    if given.practice:
        office = open_practice(where, clock)
    else:
        office = sign_in(where, who(given, where), password(given), clock)
    try:
        yield office
    finally:
        sign_out(office)


def _must_be_there(where: Path, argument: str, *, practice: bool) -> None:
    """Raises `Expected` for a folder that is none, or a practice office that was asked for a password."""
    from desktop.casework.safety.marker import is_practice

    if not where.is_dir():
        raise Expected(_("没有这个文件夹：{folder}").format(folder=where), field=argument)
    if is_practice(where) != practice:
        if practice:
            raise Expected(_("这个文件夹里没有演示机构。"), _("请先新建演示机构。"), field=argument)
        raise Expected(_("这是演示机构，不用口令。"), _("请加上 --practice。"), field=argument)


def who(given: argparse.Namespace, folder: Path) -> str:
    """The id of the one who signs in; the name may be left out where only one person works.

    Raises `Expected` naming --user when the name is unknown or must be given.
    """
    from desktop.casework.safety.signing.people_who_sign_in import people_who_sign_in

    names = people_who_sign_in(folder)
    chosen = [name for name in names if given.user in {name.user_id, name.name}] if given.user else list(names)
    if len(chosen) == 1:
        return chosen[0].user_id
    if given.user:
        raise Expected(_("这里没有叫这个名字的登录人，或有重名。"), _("请用 --user 写明。"), field="--user")
    raise Expected(_("请用 --user 写明由谁登录。"), field="--user")


def password(given: argparse.Namespace) -> str:
    """The password, from a descriptor or a prompt. Raises `Expected` naming --password-fd."""
    if given.password_fd is None:
        try:
            return getpass.getpass(_("口令："))
        except EOFError as trouble:
            raise Expected(_("没有读到口令。"), field="--password-fd") from trouble
    try:
        data = b""
        while len(data) <= _LONGEST and (part := os.read(given.password_fd, _LONGEST)):
            data += part
    except OSError as trouble:
        raise Expected(_("读不到这个文件描述符。"), field="--password-fd") from trouble
    try:
        text = data.decode("utf-8").rstrip("\r\n")
    except UnicodeDecodeError as trouble:
        raise Expected(_("口令不是 UTF-8 编码。"), field="--password-fd") from trouble
    if not text:
        raise Expected(_("没有读到口令。"), field="--password-fd")
    return text
