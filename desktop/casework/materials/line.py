"""One line of a case's material list."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import MaterialState
from desktop.casework.casefile.case_file import case_file
from desktop.casework.office import Office


def line_of(office: Office, case_id: int, key: str) -> MaterialState:
    """The line with this key. Raises `Expected` when the list of this case has none."""
    for state in case_file(office, case_id).materials():
        if state.line.key == key:
            return state
    raise Expected(_("本件的材料清单里没有“{key}”。").format(key=key), _("请刷新材料清单。"), field="key")
