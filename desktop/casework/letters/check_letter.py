"""Check a letter: the second of the three acts, by somebody who answers for none of its words."""

from __future__ import annotations

from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.letters.made.checkers import must_be_able
from desktop.casework.letters.made.moves import ByWhom, letter_in, signed_act, touched
from desktop.casework.letters.made.ready import must_be_ready
from desktop.casework.office import Office

OWN_HAND = ByWhom()


def check_letter(office: Office, letter_id: int, version: int | None = None, by: ByWhom = OWN_HAND) -> Changed:
    """From checking to signing. In: `by`, whoever is signed in, or a colleague at this desk by the own password.

    Raises `Expected` when the checker worded it (`made.checkers`) or may not check, `Incomplete` for what is missing.
    """
    with signed_act(office, "check_letter", by) as (act, checker):
        row = letter_in(act, letter_id, version, "checking")
        vouched = must_be_able(office, row, checker)
        must_be_ready(office, row)
        row.state = "signing"
        row.checked_by, row.checked_by_name, row.checked_on = checker.id, checker.name, office.clock.today()
        touched(act, row)
        told = "；".join(part for part in (_("核稿：{name}").format(name=checker.name), vouched) if part)
        act.note("letter", letter_id, case=row.case_id, fields=("state",), before={"state": "checking"}, reason=told)
        case_id = row.case_id
    return Changed(case=case_id, letter=letter_id)
