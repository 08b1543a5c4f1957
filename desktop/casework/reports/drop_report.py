"""Give a direct report up, both halves together, while nothing is signed."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.letters.made.moves import must_say_why, touched
from desktop.casework.office import Office
from desktop.casework.reports.inside.rows import under_way
from desktop.store.tables import Letter


def drop_report(office: Office, report_id: int, reason: str) -> Changed:
    """Both drafts become 不发, with why. Raises `Expected` without a reason, or when a half that stands is signed."""
    words = must_say_why(reason)
    with deed(office, "drop_report") as act:
        row, view = under_way(act, report_id)
        if not view.may_drop:
            raise Expected(
                _("已有一份签发，不能改为不报。"), _("请办完另一份；确属误发的，先在登记簿作废。"), field="state"
            )
        for half in view.halves:
            if half.letter is not None:
                letter = act.unit.get(Letter, half.letter.id)
                before = letter.state
                letter.state, letter.returned_why = "dropped", words
                touched(act, letter)
                stood = {"state": before}
                act.note("letter", letter.id, case=row.case_id, fields=("state",), before=stood, reason=words)
        row.state, row.note = "dropped", words
        row.version += 1
        act.note("direct_report", report_id, case=row.case_id, before={"state": "open"}, reason=words)
        case_id = row.case_id
        letter_id = next((half.letter.id for half in view.halves if half.letter is not None), None)
    return Changed(case=case_id, report=report_id, letter=letter_id)
