"""The renewal sheet: drawn for nobody's papers and for many, and never a None in it."""

from __future__ import annotations

from datetime import date

from desktop.basics.paths import resource
from desktop.case_types.case_type import OfficeWords
from desktop.case_types.credential import CREDENTIAL_KINDS
from desktop.case_types.plan.plan import Plan, Planned
from desktop.case_types.plan.sheet import NOTHING, plan_sheet
from desktop.documents.faces import Faces
from desktop.documents.preview import page_texts
from desktop.documents.render import render
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.reckoning.renewing.plan import HeldPaper, plan_of

DAY = date(2026, 11, 22)
OFFICE = OfficeWords("长春演示开发区人才服务中心", "长演人才", "长春演示开发区", "长春市", practice=True)


def drawn(plan: Plan) -> str:
    made = render(plan_sheet(OFFICE, {"surname": "KIM"}, plan), Faces.shipped())
    assert made.pages <= 2
    return "".join("".join(page_texts(made.pdf)).split())


def test_a_person_without_papers() -> None:
    text = drawn(Plan(1, "KIM", DAY, ()))
    assert NOTHING in text
    assert "None" not in text


def test_every_kind_of_paper_at_once_is_told() -> None:
    library = PolicyLibrary.read(resource("resources", "policy"))
    papers = [HeldPaper(choice.key, "X1234567", DAY.replace(year=2027)) for choice in CREDENTIAL_KINDS.choices]
    steps = plan_of(library, papers, DAY)
    told = tuple(
        Planned(step, CREDENTIAL_KINDS.title(step.kind), "先办：护照", "居留证件最迟 2027-03-01 申请") for step in steps
    )  # fmt: skip
    text = drawn(Plan(1, "KIM", DAY, told, ("租房合同",), ("居留证件比护照长。",)))
    assert "None" not in text
    assert text.count("先办：护照") == len(steps)
    assert text.count("起可以申请") == sum(one.ask_from is not None for one in steps) > 0
