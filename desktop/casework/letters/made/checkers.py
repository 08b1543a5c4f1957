"""Who may check a letter: nobody who worded it; where everybody who may check did, whoever did not submit it."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _
from desktop.casework.letters.made.moves import hands
from desktop.casework.office import Office
from desktop.casework.overriding.signing import Signer, holders
from desktop.store.reads.acts.letters import WholeLetter
from desktop.store.tables import Letter

RIGHT = "check_letter"
VOUCHED = N_("有权核稿的人都改过这份稿，由提交人{name}对文字负责")


def who_may_check(able: frozenset[int], worded: frozenset[int], submitter: int | None) -> frozenset[int]:
    """Four eyes on every word, in an office of two as well.

    Whoever submits a letter answers for its words. So where everybody who may check has worded it, one of them still
    may who did not submit it: what he wrote the submitter has read, and what the submitter wrote he reads.
    In: who has the right, who worded it, who submitted it (None: not submitted yet, or by an older program).
    """
    free = able - worded
    return free if free or submitter is None else able - {submitter}


def checkers(office: Office, row: Letter | WholeLetter) -> tuple[Signer, ...]:
    """The colleagues who may check this letter, whoever is signed in among them."""
    able = holders(office, RIGHT)
    may = who_may_check(frozenset(one.id for one in able), hands(row), submitter_of(row))
    return tuple(one for one in able if one.id in may)


def submitter_of(row: Letter | WholeLetter) -> int | None:
    """Who handed the letter over to be checked, the last time."""
    kept: Mapping[str, object] = row.data
    found = kept.get("submitted_by")
    return found if isinstance(found, int) else None


def must_be_able(office: Office, row: Letter, checker: Signer) -> str:
    """What the audit says of the check. Raises `Expected` naming who may, when this checker may not."""
    may = checkers(office, row)
    if checker.id not in {one.id for one in may}:
        names = "、".join(one.name for one in may)
        cure = _("请由{names}核稿。").format(names=names) if names else _(
            "请由另一位审核或签发人员核稿；都改过稿的，退回后由未参加核稿的一位提交。"
        )  # fmt: skip
        raise Expected(_("写过或提交这份稿的人不能核稿。"), cure, field="approver")
    if checker.id not in hands(row):
        return ""
    by = submitter_of(row)
    return VOUCHED.format(name=next((one.name for one in office.store.reads.staff() if one.id == by), ""))
