"""What was promised in a case, and what may be."""

from __future__ import annotations

from datetime import date

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.casefile.case_file import case_file
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.promises.life.offers import Offers
from desktop.casework.promises.life.shown import promise_view
from desktop.casework.promises.views import Choice, LinePromises


def read_promises(office: Office, case_id: int, material: str) -> LinePromises:
    """One line of the material list: its promises, the newest first, and what may be promised of it today.

    Raises `Expected` when the list of this case has no such line.
    """
    allowed(office, "list_materials", case=case_id)
    file = case_file(office, case_id)
    state = next((one for one in file.materials() if one.line.key == material), None)
    if state is None:
        raise Expected(_("本件的材料清单里没有“{key}”。").format(key=material), _("请刷新材料清单。"), field="key")
    reads, offers = office.store.reads, Offers.of(file)
    made = [row for row in reads.promises_of(case_id) if row.material_key == material]
    checks = {check.promise_id: check.due_on for check in reads.checks_open(100, case_id=case_id)}
    return LinePromises(
        material,
        tuple(
            promise_view(row, state.line.says, offers.today, offers.days, checks.get(row.id)) for row in reversed(made)
        ),
        later=offers.choice("later", state, made),
        declared=offers.choice("declared", state, made),
    )


def word_promise(office: Office, case_id: int, material: str, kind: str, due_on: date | None = None) -> Choice:
    """The promise as it would be made by a day: its text, term and consequence. Raises `Expected` as `make_promise`."""
    allowed(office, "list_materials", case=case_id)
    file = case_file(office, case_id)
    state = next((one for one in file.materials() if one.line.key == material), None)
    if state is None:
        raise Expected(_("本件的材料清单里没有“{key}”。").format(key=material), _("请刷新材料清单。"), field="key")
    made = [row for row in office.store.reads.promises_of(case_id) if row.material_key == material]
    return Offers.of(file).choice(kind, state, made, due_on)
