"""Whom a letter goes to: the departments as the office named them, or words with slots."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Final

from desktop.basics.language import N_, _
from desktop.case_types.letters.drafted import Recipient
from desktop.case_types.letters.slots import Filling, Missing, marked
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.shapes import BlanksChapter

DEPARTMENTS: Final = "shared/departments"
_WHERE: Final = N_("请在“政策 · 本地数值 · 主管部门”中填写全称。")


def department_titles(library: PolicyLibrary) -> Mapping[str, str]:
    """Every department of the book: its role by its key."""
    return {blank.key: blank.title for blank in library.chapter(DEPARTMENTS, BlanksChapter).blank}


def named(library: PolicyLibrary, key: str, day: date) -> str:
    """A department's name as the office entered it for a day, "" while nobody did."""
    told = library.local(DEPARTMENTS, key, day)
    return "" if told is None else told.value


def recipients(library: PolicyLibrary, keys: Iterable[str], filling: Filling, day: date) -> tuple[Recipient, ...]:
    """The recipients of a template; one whose department is not entered stands as 【待填：…】."""
    return tuple(_recipients(library, keys, filling, day))


def _recipients(library: PolicyLibrary, keys: Iterable[str], filling: Filling, day: date) -> Iterator[Recipient]:
    for key in keys:
        if "{" not in key:
            yield Recipient(key, department_name(library, key, day))
        elif not filling.says_nothing(key):
            yield Recipient("", filling.filled(key))


def department_name(library: PolicyLibrary, key: str, day: date) -> str:
    """A department's name, or the place where it will stand."""
    return named(library, key, day) or marked(department_titles(library).get(key, key))


def named_now(library: PolicyLibrary, kept: Iterable[Recipient], day: date) -> tuple[Recipient, ...]:
    """Recipients with the names that were entered since they were kept."""
    return tuple(
        Recipient(one.department, department_name(library, one.department, day))
        if one.department and (not one.name or one.name.startswith("【待填："))
        else one
        for one in kept
    )


def missing_departments(library: PolicyLibrary, kept: Iterable[Recipient]) -> tuple[Missing, ...]:
    """The recipients nobody has named yet, with where that is done."""
    titles = department_titles(library)
    return tuple(
        Missing(titles.get(one.department, one.department), N_("部门的全称"), _WHERE, f"department.{one.department}")
        for one in kept
        if one.department and one.name == marked(titles.get(one.department, one.department))
    )


def department_names(library: PolicyLibrary, day: date) -> Mapping[str, str]:
    """What every department of the book is called on a day, or the place where its name will stand."""
    return {key: department_name(library, key, day) for key in department_titles(library)}


def department_choices(library: PolicyLibrary, day: date) -> tuple[tuple[str, str], ...]:
    """Every department to choose from: its key, and its name with its role; those without a name last."""
    found = [(key, title, named(library, key, day)) for key, title in department_titles(library).items()]
    named_first = sorted(found, key=lambda one: not one[2])
    with_name, without = N_("{name}（{role}）"), N_("{role}（未填名称）")
    return tuple((key, _(with_name if name else without).format(name=name, role=_(title)))
                 for key, title, name in named_first)  # fmt: skip
