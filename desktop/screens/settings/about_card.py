"""What the program is, and the licences of what it is made of."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import Final

from desktop.basics.language import _
from desktop.widgets.lists.column import Column
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card

# package → licence, as their own metadata says
_MADE_OF: Final = (
    ("PySide6-Essentials", "LGPL-3.0"), ("sqlcipher3", "zlib"), ("sqlmodel", "MIT"), ("SQLAlchemy", "MIT"),
    ("pydantic", "MIT"), ("reportlab", "BSD-3-Clause"), ("pypdf", "BSD-3-Clause"),
    ("pypdfium2", "BSD-3-Clause / Apache-2.0"), ("pillow", "MIT-CMU"), ("pypinyin", "MIT"),
    ("argon2-cffi", "MIT"), ("cryptography", "Apache-2.0 / BSD-3-Clause"), ("babel", "BSD-3-Clause"),
    ("xlsxwriter", "BSD-2-Clause"),
)  # fmt: skip


class AboutCard(Card):
    """Name, what it does not do, and the list of licences."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _("人才服务台"))
        self.add(words(_("开发区人才服务窗口的离线办件程序。所有数据只存在本机，程序从不上网。"), wrap=True))
        self.add(words(_("核验结论供经办参考，以主管部门的决定为准；公章由人工加盖。"), tone="second", wrap=True))
        table = RowsTable(
            theme,
            (
                Column("name", _("所用组件"), 200),
                Column("version", _("版本"), 110),
                Column("licence", _("许可"), 240, stretch=True, wrap=True),
            ),
            dense=True,
        )
        table.show_rows([(name, _version(name), licence) for name, licence in _MADE_OF])
        self.add(table)
        says = _("字体：思源黑体、思源宋体等（SIL OFL 1.1）；图标：Lucide（ISC）。许可全文随程序提供。")
        self.add(words(says, "small", "second", wrap=True))


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:  # a bundle may carry no metadata
        return "–"
