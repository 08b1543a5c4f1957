"""One line of the material list: what is asked, what was seen of it, and its scans."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Signal
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QStackedWidget

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import MaterialState
from desktop.casework.intake.views import CaseView
from desktop.casework.materials.detach_file import detach_file
from desktop.casework.materials.list_files import list_files
from desktop.casework.materials.note_material import note_material
from desktop.casework.materials.read_file import read_file
from desktop.casework.materials.views import FileRow
from desktop.forms.questions import Question
from desktop.screens.days import day_of
from desktop.screens.desk import Desk
from desktop.screens.pdf_pages import PdfPages
from desktop.widgets.asking.ask import Ask
from desktop.widgets.editors.days.day import DayEditor
from desktop.widgets.look.layouts import empty
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.paper.image_view import ImageView
from desktop.widgets.paper.pdf_view import PdfView
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.link import Link


class MaterialCard(Card):
    """Signal `attach_asked()`: somebody wants to choose a file for this line."""

    attach_asked = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme, " ")
        self._desk = desk
        self._theme = theme
        self._view: CaseView | None = None
        self._state: MaterialState | None = None
        self._files: tuple[FileRow, ...] = ()
        self._shown: int | None = None
        self._asked: Ask | None = None
        self._rule = words("", tone="second", wrap=True)
        self._trouble = words("", tone="over", wrap=True)
        self.add(self._rule)
        self.add(self._trouble)
        self._issued = DayEditor(theme, Question("issued_on", "出具日期", "", "day", required=False))
        self._expires = DayEditor(theme, Question("expires_on", "有效期至", "", "day", required=False))
        self._note = QLineEdit()
        self._note.setAccessibleName(_("备注"))
        self._note.editingFinished.connect(self._keep)
        for editor in (self._issued, self._expires):
            editor.edited.connect(lambda _value, _place: self._keep())
        grid = QGridLayout()
        theme.space(grid, spacing=6)
        for place, (title, field) in enumerate(
            ((_("出具日期"), self._issued), (_("有效期至"), self._expires), (_("备注"), self._note))
        ):
            row, column = 2 * (place // 2), place % 2
            grid.addWidget(words(title, "small", "second"), row, column)
            grid.addWidget(field, row + 1, column, 1, 2 if field is self._note else 1)
        self.body.addLayout(grid)
        self._buttons = self._make_buttons()
        self.arrange(roomy=True)
        self._file_line = QHBoxLayout()
        theme.space(self._file_line, spacing=12)
        self.body.addLayout(self._file_line)
        self._nothing = words(_("还没有扫描件。把文件拖到这里，或按“附上扫描件”。"), tone="second", wrap=True)
        self._image, self._pdf = ImageView(theme), PdfView(theme)
        self._preview = QStackedWidget()
        for part in (self._nothing, self._image, self._pdf):
            self._preview.addWidget(part)
        theme.follow(self._preview, lambda: self._preview.setMinimumHeight(theme.px(220)))
        self.add(self._preview, 1)

    def _make_buttons(self) -> dict[str, KeyButton]:
        made = {
            "attach": KeyButton(self._theme, _("附上扫描件"), "Ctrl+O", "paperclip", kind="primary"),
            "checked": KeyButton(self._theme, _("已核原件")),
            "received": KeyButton(self._theme, _("已交待核")),
            "not_needed": KeyButton(self._theme, _("不需要")),
            "returned": KeyButton(self._theme, _("退回…"), kind="danger"),
        }
        made["attach"].clicked.connect(self.attach_asked)
        made["returned"].clicked.connect(self._ask_return)
        for state in ("checked", "received", "not_needed"):
            made[state].clicked.connect(lambda _on=False, state=state: self._keep(state))
        self.body.addWidget(made["attach"])
        self._states = QGridLayout()
        self._theme.space(self._states, spacing=8)
        self.body.addLayout(self._states)
        return made

    def arrange(self, *, roomy: bool) -> None:
        """Put the states on one line, or two and two."""
        for place, names in enumerate((("checked",), ("received",), ("not_needed",), ("returned",))):
            for name in names:
                self._states.addWidget(self._buttons[name], *((0, place) if roomy else (place // 2, place % 2)))

    def show_line(self, view: CaseView, state: MaterialState) -> None:
        """Show a line of a case."""
        line = state.line
        before = (self._view.id, self._state.line.key) if self._view is not None and self._state is not None else None
        other = before != (view.id, line.key)
        self._view, self._state = view, state
        self.set_title(f"{line.number}. {_(line.says)}")
        parts = (line.why, line.form, line.authentication, f"{line.source} {line.clause}".strip())
        self._rule.setText("　".join(_(part) for part in parts if part))
        self._trouble.setText(_(state.trouble))
        self._trouble.setVisible(bool(state.trouble))
        if other or not self._note.hasFocus():
            self._note.setText(state.note)
        self._issued.show_value(state.issued_on.isoformat() if state.issued_on else None)
        self._expires.show_value(state.own_until.isoformat() if state.own_until else None)
        may = not view.read_only and self._desk.may("note_material")
        self._buttons["not_needed"].setVisible(line.need in {"conditional", "optional"})
        for button in self._buttons.values():
            button.setEnabled(may)
        for editor in (self._issued, self._expires):
            editor.set_read_only(not may)
        self._note.setReadOnly(not may)
        self._files = tuple(f for f in self._desk.ask(list_files, view.id, line.key) or () if not f.detached)
        self._show_files(may=may)

    def _show_files(self, *, may: bool) -> None:
        empty(self._file_line)
        for file in self._files:
            link = Link(_("{name}（{pages} 页）").format(name=file.name, pages=file.pages))
            link.setMaximumWidth(self._theme.px(220))
            link.clicked.connect(lambda _on=False, file=file: self._show_file(file))
            self._file_line.addWidget(link)
            if may:
                remove = Link(_("移除"), "second")
                remove.clicked.connect(lambda _on=False, file=file: self._ask_detach(file))
                self._file_line.addWidget(remove)
        self._file_line.addStretch(1)
        if not self._files:
            self._shown = None
            self._preview.setCurrentWidget(self._nothing)
        elif self._shown not in {file.id for file in self._files}:
            self._show_file(self._files[-1])

    def _show_file(self, file: FileRow) -> None:
        data = self._desk.ask(read_file, file.id)
        if data is None:
            return
        self._shown = file.id
        if file.kind == "pdf":
            pages = PdfPages(data)
            self._pdf.show_pages(pages.sizes, pages.draw)
            self._preview.setCurrentWidget(self._pdf)
            return
        image = self._desk.ask(lambda _office: picture_of(data))
        if image is not None:
            self._image.show_image(image)
            self._preview.setCurrentWidget(self._image)

    def _keep(self, state: str = "", note: str | None = None) -> None:
        if self._view is None or self._state is None or self._view.read_only:
            return
        now = self._state
        self._desk.do(
            note_material, self._view.id, now.line.key, state or now.state, day_of(self._issued.value()),
            day_of(self._expires.value()), self._note.text() if note is None else note,
        )  # fmt: skip

    def _ask_return(self) -> None:
        says = _("退回后，一次性告知书会写明原因。")
        ask = Ask(self._theme, _("退回材料"), says, _("退回"), reason=_("退回原因"), danger=True, parent=self)
        ask.answered.connect(lambda reason: self._keep("returned", reason))
        self._asked = ask
        ask.open()

    def _ask_detach(self, file: FileRow) -> None:
        says = _("扫描件不再随本件使用；它和原因仍留在经过里。")
        ask = Ask(self._theme, _("移除扫描件"), says, _("移除"), reason=_("移除原因"), danger=True, parent=self)
        ask.answered.connect(lambda reason: self._desk.do(detach_file, file.id, reason))
        self._asked = ask
        ask.open()


def picture_of(data: bytes) -> QImage:
    """A scan as a picture, turned as its camera says; tiff goes by Pillow, since Qt's plugin is not everywhere.

    Raises `Expected` when it cannot be shown.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    image = reader.read()
    if not image.isNull():
        return image
    import io

    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data)) as opened:
            shown = opened.convert("RGB")
    except (UnidentifiedImageError, OSError) as trouble:
        raise Expected(_("这个扫描件显示不出来。"), _("请重新扫描后再附上。")) from trouble
    raw = shown.tobytes()
    return QImage(raw, shown.width, shown.height, shown.width * 3, QImage.Format.Format_RGB888).copy()


