"""First step of the wizard: how the office names itself and its neighbours on papers."""

from __future__ import annotations

from pydantic import ValidationError
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from desktop.basics.language import _
from desktop.casework.settings.office_settings import OfficeSettings
from desktop.screens.start.first.zones import zones
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words

_HINTS = {
    "name": "长春新区人才服务中心",
    "short_name": "长新人才",
    "city_department": "长春市人力资源和社会保障局",
    "province_department": "吉林省人力资源和社会保障厅",
    "address": "",
    "phone": "",
}


class OfficeStep(QWidget):
    """Zone first: it fills city and departments, which stay editable. `details()` is what was entered."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._zone = QComboBox()
        self._zone.setEditable(True)
        self._zone.addItem("")
        for zone in zones():
            self._zone.addItem(zone.title)
        self._zone.setAccessibleName(_("开发区"))
        self._fields: dict[str, QLineEdit] = {}
        grid = QGridLayout(self)
        theme.space(grid, (0, 8, 0, 8), 8)
        titles = {name: _(str(field.title)) for name, field in OfficeSettings.model_fields.items()}
        places = (
            ("name", "short_name"), ("city", "phone"), ("city_department", "province_department"), ("address",),
        )  # fmt: skip
        grid.addWidget(words(f"{titles['zone']} *", tone="second"), 0, 0, 1, 2)
        grid.addWidget(self._zone, 1, 0, 1, 2)
        for row, names in enumerate(places, start=1):
            for column, name in enumerate(names):
                required = OfficeSettings.model_fields[name].is_required()
                edit = QLineEdit()
                edit.setAccessibleName(titles[name])
                edit.setPlaceholderText(_HINTS.get(name, ""))
                self._fields[name] = edit
                span = 2 if len(names) == 1 else 1
                label = words(titles[name] + (" *" if required else ""), tone="second")
                grid.addWidget(label, row * 2, column, 1, span)
                grid.addWidget(edit, row * 2 + 1, column, 1, span)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        self._zone.currentTextChanged.connect(self._fill)
        self._filled: dict[str, str] = {}
        self.setFocusProxy(self._zone)

    def _fill(self, name: str) -> None:
        city = next((zone.city for zone in zones() if zone.title == name), "")
        if not city:
            return
        for field, text in (
            ("city", city),
            ("city_department", f"{city}人力资源和社会保障局"),
            ("province_department", "吉林省人力资源和社会保障厅"),
        ):
            if self._fields[field].text() in {"", self._filled.get(field, "")}:  # never over what was typed by hand
                self._fields[field].setText(text)
                self._filled[field] = text

    def fill(self, details: OfficeSettings) -> None:
        """Show these details (a picture, a test, going back)."""
        self._zone.setCurrentText(details.zone)
        for name, edit in self._fields.items():
            edit.setText(str(getattr(details, name)))

    def trouble(self) -> str:
        """What still stands in the way of going on; "" when nothing does."""
        try:
            self.details()
        except ValidationError as wrong:
            names = {str(error["loc"][0]) for error in wrong.errors()}
            titles = [_(str(f.title)) for name, f in OfficeSettings.model_fields.items() if name in names]
            return _("请填写：{names}").format(names=_("、").join(titles))
        return ""

    def details(self) -> OfficeSettings:
        """What was entered; raises ValidationError while it is incomplete."""
        given = {name: edit.text().strip() for name, edit in self._fields.items()}
        return OfficeSettings.model_validate({**given, "zone": self._zone.currentText().strip()})
