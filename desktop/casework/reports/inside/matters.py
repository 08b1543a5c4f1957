"""The matters that go straight, and whether a case is one."""

from __future__ import annotations

from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.casefile.case_file import case_file
from desktop.casework.office import Office
from desktop.policy.book.dealings.direct_matters import DirectMattersChapter, Matter

CHAPTER: Final = "shared/direct_matters"


def matters(office: Office) -> tuple[Matter, ...]:
    """Those in force today, in the book's order."""
    return office.policy.chapter(CHAPTER, DirectMattersChapter).on(office.clock.today())


def serving(office: Office, case_id: int | None) -> tuple[Matter, ...]:
    """The matters a case is about, by its kind and the class that stands; without a case those about none."""
    if case_id is None:
        return tuple(one for one in matters(office) if not one.kinds)
    file = case_file(office, case_id)
    fits = [one for one in matters(office) if file.kind.key in one.kinds]
    if any(one.classes for one in fits):
        reached = file.verdict().class_that_stands
        fits = [one for one in fits if not one.classes or reached in one.classes]
    return tuple(fits)


def matter_of(office: Office, key: str, case_id: int | None) -> Matter:
    """The matter with this key that fits the case. Raises `Expected` when there is none, or the case is no such."""
    found = next((one for one in matters(office) if one.key == key), None)
    if found is None:
        raise Expected(_("没有“{key}”这种直报事项。").format(key=key), _("请从列表中选择。"), field="matter")
    if case_id is None and found.kinds:
        raise Expected(
            _("{title}须从办件中直报。").format(title=_(found.title)), _("请打开办件，按“直报”。"), field="matter"
        )
    if found not in serving(office, case_id):
        raise Expected(
            _("本件不属于直报事项“{title}”。").format(title=_(found.title)),
            _("直报事项以事项和人才类别为准，请核对。"),
            field="matter",
        )
    return found
