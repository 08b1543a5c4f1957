"""Write down where an issued paper is filed."""

from __future__ import annotations

from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office

LONGEST: Final = 120


def place_filing(office: Office, filing_id: int, place: str) -> Changed:
    """Keep where an issued paper is filed (归档位置); "" takes it away; falsy when it stands there already.

    Voided papers are filed, too. Raises `Expected` for words longer than a line.
    """
    words = visible(place)
    if len(words) > LONGEST:
        raise Expected(_("归档位置最多 {most} 个字。").format(most=LONGEST), field="place")
    with deed(office, "place_filing") as act:
        filing = act.unit.filing(filing_id)
        if filing.place == words:
            return Changed()
        before = {"place": filing.place}
        filing.place = words
        act.note("filing", filing_id, case=filing.case_id, fields=("place",), before=before)
        case_id = filing.case_id
    return Changed(case=case_id, register=True)
