"""What a suitcase tells openly."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible

_MOST = 2**53  # what any file may name


@dataclass(frozen=True)
class SuitcaseHead:
    """Whose it is, which session, which serial; never who is in it."""

    office_id: str
    office_name: str
    session: int
    serial: int
    name: str
    day: str

    @property
    def room(self) -> str:
        """The name of the folder its office lies in, the same for the same file."""
        return f"{self.office_id[:8]}-{self.session}-{self.serial}"


def head_of(told: Any) -> SuitcaseHead:
    """The head as it stands in a file. Raises `Expected` for one that is none."""
    try:
        office = str(told["office"])
        numbers = (told["session"], told["serial"])
        if not office.isalnum() or not all(type(one) is int and 0 < one < _MOST for one in numbers):
            raise ValueError(office)
        return SuitcaseHead(
            office, visible(str(told["office_name"])), int(told["session"]), int(told["serial"]),
            visible(str(told["name"])), visible(str(told["day"])),
        )  # fmt: skip
    except (KeyError, TypeError, ValueError):
        raise Expected(_("这不是会议箱文件。"), _("请选择 .tdbox 文件。"), field="file") from None
