"""外国人来华工作许可申请表: the form itself, in the official order of its sections."""

from __future__ import annotations

from desktop.basics.errors import Unanswered
from desktop.basics.months import Month
from desktop.case_types.case_type import PaperContext
from desktop.case_types.in_words import value_in_words
from desktop.case_types.person import PersonAnswers
from desktop.case_types.work_permit.career import STATIONS, Education, Work
from desktop.case_types.work_permit.choices import CLASSES
from desktop.case_types.work_permit.papers.sheet import (
    answer,
    blank_rows,
    day_words,
    employer,
    pair,
    person,
    sheet,
    span,
)
from desktop.case_types.work_permit.questions.history import History
from desktop.documents.parts import Cell, Document, Grid, Heading, Note, Part, Rows, Signature, Subtitle, Title, Words
from desktop.forms.draft import drafted_rows
from desktop.forms.questions import question_of

TITLE = "外国人来华工作许可申请表"
WIDTHS = (25.0, 40.0, 25.0, 38.0, 28.0)  # label, value, label, value, photo
TO_THE_END = 2  # columns a value takes where there is no photo beside it
DECLARATION = (
    "本人声明：本表所填内容和所附材料真实、准确、完整；本人无犯罪记录；"
    "同意受理机关和决定机关向有关机构和个人核实上述内容。如有虚假，愿承担相应法律责任。"
)
OPINION = (
    "本单位已核对申请人的证件和材料，所填内容属实；聘用该申请人符合岗位需要，"
    "国内暂缺适当人选，不违反国家有关规定。同意申请，并承担聘用单位的法律责任。"
)


def application(context: PaperContext) -> Document:
    """The application form; missing answers leave their boxes empty."""
    parts: list[Part] = [
        Title(TITLE),
        Subtitle("（境外申请，90日以上）"),
        Heading("一、类别"),
        _category(context),
        Heading("二、基本信息"),
        _basics(context),
        Heading("三、申请信息"),
        _post(context),
        Heading("四、教育经历"),
        _education(context),
        Heading("五、工作经历"),
        _work(context),
        Heading("六、随行家属"),
        _family(context),
        Heading("七、申请人声明"),
        Words(DECLARATION, place="申请人声明"),
        Signature("申请人签字（与护照签名一致）："),
        Heading("八、聘用单位意见"),
        Words(OPINION, place="聘用单位意见"),
        Signature("法定代表人或授权人签字（单位公章）："),
        Note(f"打印日期：{day_words(context.day)}。所附材料见材料清单。"),
    ]
    return sheet(context, TITLE, parts)


def _category(context: PaperContext) -> Grid:
    chosen = context.subject.answers.get("applied_class")
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
        wanted = chosen or context.verdict.talent_class
        codes += [line.code for line in context.verdict.lines_met if line.talent_class == wanted]
    return list(dict.fromkeys(codes))


def _basics(context: PaperContext) -> Grid:
    def said(name: str) -> str:
        return person(context, name)

    wanted = "" if context.photo else "（近期免冠照片）"
    photo = Cell(wanted, rows=5, picture=context.photo, align="centre", place="照片")
    end = TO_THE_END
    return Grid(
        WIDTHS,
        (
            (*pair("姓", said("surname")), *pair("名", said("given_names")), photo),
            (*pair("中文姓名", said("chinese_name")), *pair("原文姓名", said("native_name"))),
            (*pair("曾用名", said("former_names")), *pair("性别", said("sex"))),
            (*pair("国籍", said("nationality")), *pair("出生日期", said("birth_date"))),
            (*pair("出生地", said("birth_place")), *pair("婚姻状况", said("marital_status"))),
            (*pair("护照类型", said("passport_type")), *pair("护照号码", said("passport_number"), end)),
            (*pair("签发日期", said("passport_issued_on")), *pair("有效期至", said("passport_expires_on"), end)),
            pair("曾持护照的国家（地区）", said("passports_held"), 4),
            (*pair("最高学位", answer(context, "degree")), *pair("专业", answer(context, "major"), end)),
            (*pair("汉语水平", _chinese_level(context)), *pair("职业资格", _vocational(context), end)),
            (*pair("电子邮箱", said("email")), *pair("在华联系电话", said("phone"), end)),
            pair("境外住址", said("address_abroad"), 4),
            (*pair("紧急联系人", said("emergency_contact")), *pair("紧急联系电话", said("emergency_phone"), end)),
        ),
    )


def _chinese_level(context: PaperContext) -> str:
    level = context.subject.answers.get("hsk_level")
    if not isinstance(level, int) or isinstance(level, bool):
        return ""
    return f"汉语水平考试{level}级" if level else "无"


def _vocational(context: PaperContext) -> str:
    return answer(context, "vocational_certificate") or answer(context, "vocational")


def _post(context: PaperContext) -> Grid:
    def said(name: str) -> str:
        return answer(context, name)

    period = span(said("contract_from"), said("contract_until"))
    whereabouts = {"是": "境外", "否": "境内"}.get(said("applicant_outside_china"), "")
    return Grid(
        (25.0, 53.0, 25.0, 53.0),
        (
            pair("聘用单位", employer(context, "name"), 3),
            (*pair("统一社会信用代码", employer(context, "uscc")), *pair("行业", employer(context, "industry"))),
            pair("单位注册地址", employer(context, "registered_address"), 3),
            (*pair("法定代表人", employer(context, "legal_representative")), *pair("经办人", _handler(context))),
            (*pair("岗位（职务）", said("post")), *pair("岗位类别", said("occupation"))),
            pair("工作地点", said("work_place"), 3),
            (*pair("聘用方式", said("hiring_form")), *pair("派出单位", said("sending_unit"))),
            pair("聘用期限", period, 3),
            (
                *pair("申请在华工作期限", said("months_applied")),
                *pair("每年在华工作时间", said("months_per_year_in_china")),
            ),
            (*pair("工资待遇（税前年薪）", said("annual_pay_yuan")), *pair("拟入境日期", said("planned_entry_on"))),
            pair("工作内容", said("duties"), 3),
            (*pair("拟申请签证的驻外使领馆", said("visa_post")), *pair("申请人所在", whereabouts)),
        ),
    )


def _handler(context: PaperContext) -> str:
    return "　".join(part for part in (employer(context, "handler"), employer(context, "handler_phone")) if part)


def _told(row: object, name: str, model: type[Education] | type[Work]) -> str:
    """One column of a row, in words; "" when that column is missing or wrong."""
    try:
        return value_in_words(question_of(model, name), getattr(row, name))
    except Unanswered:
        return ""


def _months(row: object, model: type[Education] | type[Work]) -> str:
    first, last = _told(row, "from_month", model), _told(row, "until_month", model)
    words = Month.read(first).words if first else ""
    return f"{words}—{Month.read(last).words if last else '至今'}" if words else ""


def _education(context: PaperContext) -> Rows:
    rows = drafted_rows(History, context.subject.answers, "education")
    return Rows(
        head=("起止年月", "学校", "国家（地区）", "学位", "专业"),
        widths=(31, 51, 25, 18, 31),
        rows=tuple(
            (
                _months(row, Education),
                _told(row, "school", Education),
                _told(row, "country", Education),
                _told(row, "degree", Education),
                _told(row, "major", Education),
            )
            for row in rows
        ),
        least=blank_rows(context, 3),
        empty="未填写",
        aligns=("centre", "left", "centre", "centre", "left"),
        caption="教育经历",
        headed=True,
    )


def _work(context: PaperContext) -> Rows:
    rows = drafted_rows(History, context.subject.answers, "work")
    return Rows(
        head=("起止年月", "单位", "国家（地区）", "职务", "证明人", "证明人电话"),
        widths=(30, 34, 23, 22, 23, 24),
        rows=tuple(
            (
                _months(row, Work),
                _told(row, "employer", Work) or _without_work(row),
                _told(row, "country", Work),
                _told(row, "post", Work),
                _told(row, "witness", Work),
                _told(row, "witness_phone", Work),
            )
            for row in rows
        ),
        least=blank_rows(context, 4),
        empty="未填写",
        aligns=("centre", "left", "centre", "left", "centre", "centre"),
        caption="工作经历",
        headed=True,
    )


def _without_work(row: object) -> str:
    station = _told(row, "station", Work)
    return "" if station == STATIONS.title("work") else station


def _family(context: PaperContext) -> Rows:
    model = question_of(PersonAnswers, "family")
    names = ("relation", "name", "sex", "birth_date", "nationality", "passport_number")
    questions = {q.name: q for q in model.rows}

    def told(row: object, name: str) -> str:
        try:
            return value_in_words(questions[name], getattr(row, name))
        except Unanswered:
            return ""

    rows = drafted_rows(PersonAnswers, context.subject.person, "family")
    return Rows(
        head=("关系", "姓名", "性别", "出生日期", "国籍", "护照号码"),
        widths=(20, 44, 14, 32, 20, 26),
        rows=tuple(tuple(told(row, name) for name in names) for row in rows),
        aligns=("centre", "left", "centre", "centre", "centre", "centre"),
        caption="随行家属",
        headed=True,
        empty="无随行家属",
    )
