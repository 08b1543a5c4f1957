"""How the office names itself and works."""

from __future__ import annotations

from pydantic import ValidationError
from PySide6.QtWidgets import QFormLayout, QLineEdit

from desktop.basics.language import _
from desktop.casework.settings.office_settings import OfficeSettings
from desktop.casework.settings.read_settings import read_settings
from desktop.casework.settings.save_settings import save_settings
from desktop.screens.autosave import Autosave
from desktop.screens.desk import Desk
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import retone, words
from desktop.widgets.pieces.card import Card


class OfficeCard(Card):
    """Every word that is printed comes from here; saved as it is typed, once it is complete."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme, _("机构"))
        self._desk = desk
        self._fields: dict[str, QLineEdit] = {}
        self._says = words("", "small", "second", wrap=True)
        self._autosave = Autosave(lambda _batch: self._save(), self)
        form = QFormLayout()
        theme.space(form, spacing=8)
        for name, field in OfficeSettings.model_fields.items():
            edit = QLineEdit()
            edit.setAccessibleName(_(str(field.title)))
            edit.setReadOnly(not desk.may("save_settings"))
            edit.textEdited.connect(lambda text, name=name: self._autosave.note(name, text))
            self._fields[name] = edit
            form.addRow(_(str(field.title)), edit)
        self.body.addLayout(form)
        self.add(self._says)

    def refresh(self) -> None:
        """Show what is on file, unless something is being typed."""
        settings = self._desk.ask(read_settings)
        if settings is None or self._autosave.waiting:
            return
        for name, edit in self._fields.items():
            edit.setText(str(getattr(settings, name)))

    def save_now(self) -> bool:
        """Keep what was typed; incomplete words stay in their fields with a complaint and hold nobody up."""
        self._autosave.save_now()
        return True

    def _save(self) -> bool:
        try:
            settings = OfficeSettings.model_validate({name: edit.text().strip() for name, edit in self._fields.items()})
        except ValidationError as wrong:
            names = [str(error["loc"][0]) for error in wrong.errors()]
            titles = _("、").join(_(str(OfficeSettings.model_fields[name].title)) for name in names)
            self._say(_("请核对：{names}").format(names=titles), bad=True)
            return False
        if self._desk.do(save_settings, settings) is None:
            return False
        self._say(_("已保存"))
        return True

    def _say(self, text: str, *, bad: bool = False) -> None:
        self._says.setText(text)
        retone(self._says, "over" if bad else "second")
