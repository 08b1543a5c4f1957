"""The form's blocks about the applicant: class, person, family."""

from __future__ import annotations

from pydantic import JsonValue

from desktop.case_types.case_type import PaperContext
from desktop.case_types.in_words import cell_in_words
from desktop.case_types.person import PersonAnswers
from desktop.case_types.wording.told import person
from desktop.case_types.work_permit.choices import CLASSES
from desktop.case_types.work_permit.papers.sheet import answer, pair
from desktop.documents.parts import Cell, Grid, Rows
from desktop.forms.draft import drafted_rows
from desktop.forms.questions import question_of

WIDTHS = (25.0, 40.0, 25.0, 38.0, 28.0)  # label, value, label, value, photo
TO_THE_END = 2  # columns a value takes where there is no photo beside it


def category(context: PaperContext) -> Grid:
    """The class applied for, its lines and points."""
    return _category(context, context.subject.answers.get("applied_class"))


def category_carried(context: PaperContext) -> Grid:
    """The same where, unless a higher class is applied for, the permit's goes on."""
    answers = context.subject.answers
    return _category(context, answers.get("applied_class") or answers.get("permit_class"))


def _category(context: PaperContext, chosen: JsonValue) -> Grid:
    boxes = "　".join(f"{'☑' if c.key == chosen else '☐'}{c.title}" for c in CLASSES.choices)
    points = context.verdict.points if context.verdict else None
    return Grid(
        (25.0, 53.0, 25.0, 53.0),
        (
            pair("申请类别", boxes, columns=3),
            (
                *pair("认定标准条款", "、".join(_codes(context, chosen))),
                *pair("积分", f"{points.total}分" if points is not None and points.complete else ""),
            ),
        ),
    )


def _codes(context: PaperContext, chosen: object) -> list[str]:
    """The lines the applicant claims, then those of the chosen class (or the one found) that are met."""
    claimed = context.subject.answers.get("lines")
    codes = [str(code) for code in claimed] if isinstance(claimed, list) else []
    if context.verdict is not None:
        wanted = chosen or context.verdict.class_that_stands
        codes += [line.code for line in context.verdict.lines_met if line.talent_class == wanted]
    return list(dict.fromkeys(codes))


def basics(context: PaperContext) -> Grid:
    """Who the applicant is, with the photo, schooling and whom to reach."""

    def said(name: str) -> str:
        return person(context, name)

    end = TO_THE_END
    return Grid(
        WIDTHS,
        (
            *_with_photo(context),
            (*pair("签发日期", said("passport_issued_on")), *pair("有效期至", said("passport_expires_on"), end)),
            pair("曾持护照的国家（地区）", said("passports_held"), 4),
            (*pair("最高学位", answer(context, "degree")), *pair("专业", answer(context, "major"), end)),
            (*pair("汉语水平", _chinese_level(context)), *pair("职业资格", _vocational(context), end)),
            (*pair("电子邮箱", said("email")), *pair("在华联系电话", said("phone"), end)),
            pair("境外住址", said("address_abroad"), 4),
            (*pair("紧急联系人", said("emergency_contact")), *pair("紧急联系电话", said("emergency_phone"), end)),
        ),
    )


def basics_of_card(context: PaperContext) -> Grid:
    """Who the applicant is, with the photo for a card."""

    def said(name: str) -> str:
        return person(context, name)

    return Grid(
        WIDTHS,
        (
            *_with_photo(context),
            (
                *pair("护照有效期至", said("passport_expires_on")),
                *pair("在华联系电话", said("phone"), TO_THE_END),
            ),
            pair("电子邮箱", said("email"), 4),
        ),
    )


def _with_photo(context: PaperContext) -> tuple[tuple[Cell, ...], ...]:
    """The rows beside the photo, and the passport under them."""

    def said(name: str) -> str:
        return person(context, name)

    wanted = "" if context.photo else "（近期免冠照片）"
    photo = Cell(wanted, rows=5, picture=context.photo, align="centre", place="照片")
    end = TO_THE_END
    return (
        (*pair("姓", said("surname")), *pair("名", said("given_names")), photo),
        (*pair("中文姓名", said("chinese_name")), *pair("原文姓名", said("native_name"))),
        (*pair("曾用名", said("former_names")), *pair("性别", said("sex"))),
        (*pair("国籍", said("nationality")), *pair("出生日期", said("birth_date"))),
        (*pair("出生地", said("birth_place")), *pair("婚姻状况", said("marital_status"))),
        (*pair("护照类型", said("passport_type")), *pair("护照号码", said("passport_number"), end)),
    )


def _chinese_level(context: PaperContext) -> str:
    level = context.subject.answers.get("hsk_level")
    if not isinstance(level, int) or isinstance(level, bool):
        return ""
    return f"汉语水平考试{level}级" if level else "无"


def _vocational(context: PaperContext) -> str:
    return answer(context, "vocational_certificate") or answer(context, "vocational")


def basics_without_photo(context: PaperContext) -> Grid:
    """Who the applicant is, for kinds of case that ask for no photo and no studies."""

    def said(name: str) -> str:
        return person(context, name)

    return Grid(
        (25.0, 53.0, 25.0, 53.0),
        (
            (*pair("姓", said("surname")), *pair("名", said("given_names"))),
            (*pair("中文姓名", said("chinese_name")), *pair("原文姓名", said("native_name"))),
            (*pair("性别", said("sex")), *pair("出生日期", said("birth_date"))),
            (*pair("国籍", said("nationality")), *pair("护照类型", said("passport_type"))),
            (*pair("护照号码", said("passport_number")), *pair("护照有效期至", said("passport_expires_on"))),
            (*pair("电子邮箱", said("email")), *pair("在华联系电话", said("phone"))),
        ),
    )


def basics_short(context: PaperContext) -> Grid:
    """The same for a stay of at most 90 days: where the applicant lives and was born is asked, studies are not."""

    def said(name: str) -> str:
        return person(context, name)

    grid = basics_without_photo(context)
    return Grid(
        grid.widths,
        (
            *grid.rows,
            (*pair("出生地", said("birth_place")), *pair("曾用名", said("former_names"))),
            pair("境外住址", said("address_abroad"), 3),
            (*pair("紧急联系人", said("emergency_contact")), *pair("紧急联系电话", said("emergency_phone"))),
        ),
    )


def family(context: PaperContext) -> Rows:
    """Who comes with the applicant."""
    model = question_of(PersonAnswers, "family")
    names = ("relation", "name", "sex", "birth_date", "nationality", "passport_number")
    questions = {q.name: q for q in model.rows}

    rows = drafted_rows(PersonAnswers, context.subject.person, "family")
    return Rows(
        head=("关系", "姓名", "性别", "出生日期", "国籍", "护照号码"),
        widths=(20, 44, 14, 32, 20, 26),
        rows=tuple(tuple(cell_in_words(questions[name], row) for name in names) for row in rows),
        aligns=("centre", "left", "centre", "centre", "centre", "centre"),
        caption="随行家属",
        headed=True,
        empty="无随行家属",
    )
