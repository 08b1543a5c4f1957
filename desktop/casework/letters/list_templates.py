"""The templates a letter may be drafted from, those made for the case first, those an answer speaks against last."""

from __future__ import annotations

from desktop.case_types import kind as kind_of
from desktop.case_types.letters.suiting import unsuited
from desktop.casework.deed import allowed
from desktop.casework.letters.made.templates import letters_speaking
from desktop.casework.letters.views import TemplateChoice
from desktop.casework.office import Office


def list_templates(office: Office, case_id: int | None = None, *, half: str = "") -> tuple[TemplateChoice, ...]:
    """Templates of this kind of case, then those free of a case; without a case only the free ones.

    In: `half` for those of one half of a direct report. Raises `Expected` when there is no such case.
    """
    allowed(office, "read_letters", case=case_id)
    case = None if case_id is None else office.store.reads.case(case_id)
    kind, answers = (None, {}) if case is None else (case.kind, case.answers)
    drafted = [] if case_id is None else office.store.reads.letters(case_id=case_id)
    found = [
        TemplateChoice(
            key=one.key,
            title=one.chapter.title,
            kind=one.chapter.kind,
            form=one.chapter.form,
            serves=kind in one.chapter.kinds,
            drafts=sum(row.template == one.key and row.state != "dropped" and not row.voided for row in drafted),
            version=one.version,
            to_check=one.to_check,
            hindrance=unsuited(one.chapter, kind_of(kind), answers) if kind and one.chapter.only_for else "",
        )
        for one in letters_speaking(office)
        if (not one.chapter.kinds or kind in one.chapter.kinds)
        and one.chapter.half == half
    ]
    return tuple(sorted(found, key=lambda one: (bool(one.hindrance), not one.serves)))
