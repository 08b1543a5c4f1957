"""Every notice, filled whole from a case of every kind."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pypdfium2 as pdfium
import pytest

from desktop.case_types import ALL, kind
from desktop.case_types.notices.notice import Notice
from desktop.case_types.notices.of_standing import shortfalls
from desktop.case_types.notices.vocabulary import BASIS, VOCABULARY, slots_in
from desktop.documents.faces import Faces
from desktop.documents.parts import Document, Heading, Rows, Seal, Subtitle
from desktop.documents.render import render
from tests.case_types.notices.whole_case import context, notice, notices, standing

FACES = Faces.shipped()
EVERY = notices()


def says(value: Any) -> str:
    """Every word of a document's parts."""
    if isinstance(value, str):
        return value
    if is_dataclass(value):
        return "\n".join(says(getattr(value, field.name)) for field in fields(value))
    return "\n".join(says(part) for part in value) if isinstance(value, tuple) else ""


def plain(text: str) -> str:
    return re.sub(r"[\s\ufffe\u200b\xad]", "", unicodedata.normalize("NFC", text))


def text_of(document: Document) -> str:
    made = pdfium.PdfDocument(render(document, FACES).pdf)
    try:
        return plain("".join(page.get_textpage().get_text_bounded() for page in made))
    finally:
        made.close()


@pytest.mark.parametrize("one", EVERY, ids=lambda one: one.key)
def test_every_slot_stands_on_the_sheet(one: Notice) -> None:
    made = context(ALL[0])
    assert one.missing(made) == ()
    printed = text_of(one.draw(made))
    assert "待填" not in printed
    assert plain(made.number) in printed
    for block in one.words.blocks:
        for name in slots_in(block.text):
            value = one.words.basis(made.family) if name == BASIS else VOCABULARY[name].value(made)
            assert plain(value) in printed, name


def test_what_is_no_permit_does_not_rest_on_the_licensing_law() -> None:
    for family in {one.family for one in ALL}:
        for one in EVERY:
            printed = any(BASIS in slots_in(block.text) for block in one.words.blocks)
            basis = one.words.basis(family)
            assert basis or not printed, (family, one.key)
            assert family == "work_permit" or "行政许可法" not in basis, (family, one.key)


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.key)
def test_every_kind_of_case_can_have_every_notice(kind) -> None:
    made = context(kind)
    for one in EVERY:
        assert one.missing(made) == (), one.key
        assert render(one.draw(made), FACES).pages >= 1


@pytest.mark.parametrize("one", EVERY, ids=lambda one: one.key)
def test_office_notices_carry_number_and_place_for_the_seal(one: Notice) -> None:
    parts = one.draw(context(ALL[0])).parts
    assert [part.text for part in parts if isinstance(part, Subtitle)] == ["长演人才告〔2026〕3号"]
    assert [part.day for part in parts if isinstance(part, Seal)] == ["2026年11月23日"]


def test_what_was_entered_is_never_read_as_a_slot() -> None:
    subject = replace(ALL[0].sample(0), employer={**ALL[0].sample(0).employer, "name": "{护照号码}{办件编号}公司"})
    made = context(ALL[0], subject)
    assert "{护照号码}{办件编号}公司" in says(notice("acceptance").draw(made))


@pytest.mark.parametrize(
    ("key", "rest", "name", "field"),
    [
        ("not_accepted", {"review_authority": ""}, "复议机关", "policy"),
        ("refused_slip", {"court": ""}, "管辖法院", "policy"),
        ("extension", {"extension": None}, "延长理由", "延长理由"),
        ("granted_slip", {"decision": {}}, "决定日期", "决定日期"),
        ("acceptance", {"due_on": None}, "办理期限", "办理期限"),
    ],
)
def test_a_slot_without_a_value_is_named_with_where_it_is_entered(key, rest, name, field) -> None:
    made = context(ALL[0])
    made = replace(made, standing=standing(**rest))
    missing = {gap.says: gap for gap in notice(key).missing(made)}
    assert missing[name].key == field
    assert missing[name].cure
    assert "待填" in says(notice(key).draw(replace(made, number="")))


def test_a_promise_nobody_made_is_named() -> None:
    made = replace(context(ALL[0]), promises=())
    assert "容缺最迟补交日" in {gap.says for gap in notice("tolerant").missing(made)}


def test_a_passport_nobody_entered_stops_a_notice_about_a_person() -> None:
    whole = ALL[0].sample(0)
    bare = replace(whole, person={k: v for k, v in whole.person.items() if k != "passport_number"})
    assert [gap.key for gap in notice("acceptance").missing(context(ALL[0], bare))] == ["person.passport_number"]


def test_a_case_of_an_employer_alone_has_no_cells_for_a_person() -> None:
    made = context(ALL[0])
    alone = replace(made, needs_person=False, subject=replace(made.subject, person={}))
    one = notice("acceptance")
    assert one.missing(alone) == ()
    words = says(one.draw(alone))
    assert "护照号码" not in words
    assert "国籍" not in words
    for one in EVERY:
        assert "申请人或经办人" not in says(one.draw(alone)), one.key


def test_nobody_gets_a_receipt_for_what_is_only_promised() -> None:
    made = context(ALL[0])
    states = ("promised", "checked", "declared", "stamped_copy")
    listed = tuple(
        replace(state, state=states[at]) for at, state in enumerate(made.materials[: len(states)])
    )
    made = replace(made, materials=listed)
    receipt, onward = says(notice("receipt").draw(made)), says(notice("forward_letter").draw(made))
    for state in listed:
        there = state.state in {"checked", "stamped_copy"}
        assert (state.line.says in receipt) is there, state.state
        assert state.line.says in onward
    assert "2项" in receipt


def test_the_shortfall_notice_names_form_reason_clause_and_cure_of_everything() -> None:
    made = context(ALL[0])
    printed = text_of(notice("shortfall_notice").draw(made))
    assert shortfalls(made)
    from desktop.case_types.wording.words import on_paper

    for gap in shortfalls(made):
        for words in (gap.says, gap.why, gap.clause, gap.cure):
            assert plain(on_paper(words)) in printed


def test_a_notice_given_again_says_why_and_names_the_first() -> None:
    made = context(ALL[0])
    assert "本机关曾以长演人才告〔2026〕3号告知补正内容。现再次告知的原因：材料又补交了一份。" in says(
        notice("shortfall_notice").draw(made)
    )
    first = replace(made, standing=standing(told_before=()))
    assert "再次告知" not in says(notice("shortfall_notice").draw(first))


def test_papers_after_a_correction_say_so() -> None:
    made = context(ALL[0])
    for one in (*EVERY, ALL[0].paper("application")):
        assert "本件信息曾更正" in says(one.draw(made))
    clean = replace(made, standing=standing(corrections=()))
    assert "本件信息曾更正" not in says(notice("acceptance").draw(clean))


def test_a_case_that_is_no_permit_is_not_told_it_got_one() -> None:
    """注销、延期、账户: what is granted, and what may be done meanwhile, are not those of a first permit."""
    told = {kind.key: text_of(notice("granted_slip").draw(context(kind))) for kind in ALL}
    assert "准予注销结果告知单" in told["work_permit_cancel"]
    assert "准予注册结果告知单" in told["employer_account"]
    assert "准予延期结果告知单" in told["work_permit_extend"]
    assert "准予许可结果告知单" in told["work_permit_new_abroad"]
    for key in ("work_permit_cancel", "employer_account"):
        assert "准予许可" not in told[key]
        assert "许可证件自作出决定之日起" not in told[key]
    accepted = {kind.key: text_of(notice("acceptance").draw(context(kind))) for kind in ALL}
    before = {key for key, text in accepted.items() if "取得许可以前，外国人不得在境内工作" in text}
    assert before == {"work_permit_new_abroad", "work_permit_new_inside", "work_permit_short_term"}


def test_a_counterfoil_names_the_paper_it_was_cut_from() -> None:
    for key in ("receipt", "collection"):
        printed = text_of(notice(key).draw(context(ALL[0])))
        assert printed.count(plain("长演人才告〔2026〕3号")) == 2, key
        assert "申请人护照" not in text_of(notice("collection").draw(context(kind("employer_account"))))


def test_what_was_promised_stands_in_no_narrow_column() -> None:
    made = context(ALL[0])
    promised = replace(made, promises=tuple(replace(one, text="承诺的话很长。" * 30) for one in made.promises))
    for key in ("tolerant", "declaration"):
        tables = [part for part in notice(key).draw(promised).parts if isinstance(part, Rows)]
        assert tables
        assert all(len(cell) < 60 for table in tables for row in table.rows for cell in row), key
    assert text_of(notice("declaration").draw(promised)).count("承诺的话很长") == 30


def test_one_group_of_shortfalls_alone_is_not_numbered() -> None:
    made = context(ALL[0])
    papers = replace(made, gaps=tuple(gap for gap in made.gaps if gap.kind == "material"))
    headings = [part.text for part in notice("shortfall_notice").draw(papers).parts if isinstance(part, Heading)]
    assert headings == ["需要补正的申请材料"]
