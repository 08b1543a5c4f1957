"""Note what was seen of a paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.basics.countries import country as country_of
from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types import material_words as words
from desktop.case_types.case_type import MaterialState
from desktop.casework.casefile.rows import writable
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.materials.line import line_of
from desktop.casework.materials.promised import Told
from desktop.casework.materials.row import lay_over
from desktop.casework.office import Office

#: What a line must ask for (its `fields`) before these may be noted.
ASKED_BY = {"translation_seal": "translation"}
CHOICES = {
    "original": words.ORIGINALS,
    "translation": words.TRANSLATIONS,
    "translation_seal": words.TRANSLATION_SEALS,
    "authentication": words.AUTHENTICATIONS,
}
MOST_COPIES = 99


@dataclass(frozen=True)
class Note:
    """What was seen of a paper; from `country` on None leaves what was noted, "" (0 copies) takes it away."""

    state: str
    issued_on: date | None = None
    expires_on: date | None = None
    note: str = ""
    country: str | None = None
    number: str | None = None
    original: str | None = None
    copies: int | None = None
    translation: str | None = None
    translation_seal: str | None = None
    authentication: str | None = None

    @property
    def told(self) -> Told:
        """What is noted beside state, days and remark."""
        given: dict[str, str | int | None] = {
            "country": self.country, "number": self.number, "original": self.original, "copies": self.copies,
            "translation": self.translation, "translation_seal": self.translation_seal,
            "authentication": self.authentication,
        }  # fmt: skip
        return {name: value for name, value in given.items() if value is not None}


def note_material(  # noqa: PLR0913 - what stands on a paper, by keyword
    office: Office,
    case_id: int,
    key: str,
    state: str,
    issued_on: date | None = None,
    expires_on: date | None = None,
    note: str = "",
    *,
    country: str | None = None,
    number: str | None = None,
    original: str | None = None,
    copies: int | None = None,
    translation: str | None = None,
    translation_seal: str | None = None,
    authentication: str | None = None,
) -> Changed:
    """Set the state of a line, and the days that stand on the paper; all of them as they are to be from now on.

    In: from `country` (ISO alpha-3) on what stands on the paper and comes with it, for lines whose `fields` ask for it;
    choices are keys of `case_types.material_words`; None leaves them, "" (0 copies) takes them away. A paper seen in
    the original, or as a stamped copy, keeps who saw it and when. Raises `Expected` with `field` for an unknown line,
    state, country or choice, a field the line does not ask for, days out of order, a paper sent back or not needed
    without a reason, or a promise in place of a paper that cannot be promised.
    """
    told = Note(
        state, issued_on, expires_on, note.strip(), country, None if number is None else number.strip(),
        original, copies, translation, translation_seal, authentication,
    )  # fmt: skip
    _must_be_sound(told)
    with deed(office, "note_material", case=case_id) as act:
        writable(act.unit, case_id)
        _must_be_asked(line_of(office, case_id, key), told)
        found = note_line(act, case_id, key, told)
    return Changed(case=case_id) if found else Changed()


def note_line(act: Act, case_id: int, key: str, note: Note) -> bool:
    """Write one line inside an open deed, with its audit row; False when nothing changed."""
    days: Told = {
        "state": note.state, "issued_on": note.issued_on, "expires_on": note.expires_on, "note": note.note,
    }  # fmt: skip
    return lay_over(act, case_id, key, {**days, **note.told})


def _must_be_sound(note: Note) -> None:
    if note.state not in words.SETTABLE:
        raise Expected(_("没有“{state}”这种材料状态。").format(state=note.state), field="state")
    if note.issued_on is not None and note.expires_on is not None and note.expires_on < note.issued_on:
        raise Expected(_("有效期不能早于出具日期。"), field="expires_on")
    if note.country and country_of(note.country) is None:
        raise Expected(_("没有代码为“{code}”的国家或地区。").format(code=note.country), field="country")
    if note.copies is not None and not 0 <= note.copies <= MOST_COPIES:
        raise Expected(_("份数应在 0 至 {most} 之间。").format(most=MOST_COPIES), field="copies")
    for name, among in CHOICES.items():
        value = note.told.get(name)
        if value and all(choice.key != value for choice in among.choices):
            raise Expected(_("没有“{value}”这个选项。").format(value=value), _("请从列表中选择。"), field=name)
    if note.state == "returned" and not note.note:
        raise Expected(_("退回材料请写明原因。"), field="note")


def _must_be_asked(now: MaterialState, note: Note) -> None:
    for name, value in note.told.items():
        if value and ASKED_BY.get(name, name) not in now.line.fields:
            raise Expected(_("这份材料不登记这一项。"), field=name)
    if note.state == now.state:
        return
    if note.state in words.PROMISED and now.line.need not in {"commitment", "conditional"}:
        raise Expected(_("这份材料不适用承诺制。"), _("请按容缺受理或告知承诺登记。"), field="state")
    if note.state == "not_needed" and now.line.need in {"required", "commitment"} and not note.note:
        raise Expected(_("必交的材料改为不需要，请写明原因。"), field="note")
