"""与模板的差别: both texts in one, what went struck through, what came underlined."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Final

from PySide6.QtWidgets import QTextBrowser

from desktop.basics.language import N_, _
from desktop.case_types.letters.differences import Difference, Span
from desktop.case_types.letters.entry import BLOCKS
from desktop.widgets.look.theme import Theme

MARKS: Final = {"same": "", "changed": N_("改"), "added": N_("增"), "removed": N_("删")}


class DifferencesView(QTextBrowser):
    """Shows them whole or only what differs; readable without colours, too."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._found: tuple[Difference, ...] = ()
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(_("与模板的差别"))
        theme.follow(self, self._show)

    def show_differences(self, found: Sequence[Difference]) -> None:
        """Show these."""
        self._found = tuple(found)
        self._show()

    def _show(self) -> None:
        changed = sum(one.state != "same" for one in self._found)
        head = _("与模板逐字相同。") if not changed else _("与模板有 {count} 处不同。").format(count=changed)
        legend = "" if not changed else _("划线的是模板原有、已删去的，下划线的是新增的。")
        second = self._theme.colour("second").name()
        rows = "".join(self._row(one) for one in self._found)
        self.setHtml(
            f'<p><b>{escape(head)}</b> <span style="color:{second}">{escape(legend)}</span></p>'
            f'<table cellspacing="0" cellpadding="4" width="100%">{rows}</table>'
        )

    def _row(self, one: Difference) -> str:
        ink = {"same": "second", "changed": "near", "added": "good", "removed": "over"}[one.state]
        colour = self._theme.colour(ink).name()
        mark = escape(_(MARKS[one.state]) if MARKS[one.state] else "")
        kind = escape(_("标题") if one.kind == "title" else _(BLOCKS.title(one.kind)).split("\u3000")[0])
        text = "".join(self._span(span) for span in one.spans).replace("\n", "<br>")
        faint = f' style="color:{self._theme.colour("second").name()}"' if one.state == "same" else ""
        return (
            f'<tr><td width="28" style="color:{colour}"><b>{mark}</b></td>'
            f'<td width="64" style="color:{self._theme.colour("second").name()}">{kind}</td><td{faint}>{text}</td></tr>'
        )

    def _span(self, span: Span) -> str:
        text = escape(span.text)
        if span.tag == "gone":
            return f'<s style="color:{self._theme.colour("over").name()}">{text}</s>'
        if span.tag == "new":
            return f'<u style="color:{self._theme.colour("good").name()}">{text}</u>'
        return text
