"""单位注册信息表, and the names of the other papers of an account."""

from __future__ import annotations

from functools import partial
from typing import Final

from desktop.case_types.case_type import Paper, PaperContext
from desktop.case_types.wording.told import employer
from desktop.case_types.work_permit.papers.assessment_opinion import assessment_opinion
from desktop.case_types.work_permit.papers.cover import contents, cover
from desktop.case_types.work_permit.papers.deadline_proof import deadline_proof, nothing_runs
from desktop.case_types.work_permit.papers.materials_list import materials_list
from desktop.case_types.work_permit.papers.sheet import answer, day_words, pair, sheet
from desktop.case_types.work_permit.papers.variant import Variant
from desktop.documents.parts import Document, Grid, Heading, Note, Signature, Subtitle, Title, Words

FORM: Final = "单位注册信息表"
ACCOUNT: Final = Variant(
    form=FORM,
    what="外国人来华工作管理服务系统单位账户",
    opinion="单位账户注册核验意见",
    packet="单位账户注册材料",
    blocks=(),
    opinion_short="单位账户核验意见",
)
WIDTHS: Final = (28.0, 50.0, 28.0, 50.0)


def account_papers() -> tuple[Paper, ...]:
    """The papers of an employer's registration."""
    return (
        Paper("cover", "封面", partial(cover, ACCOUNT), "卷"),
        Paper("contents", "目录", contents, "卷"),
        Paper("application", FORM, registration_form, "申", needs_complete=True),
        Paper("assessment_opinion", ACCOUNT.opinion_short, partial(assessment_opinion, ACCOUNT), "核"),
        Paper("materials_list", "材料清单", materials_list, "材"),
        Paper("deadline_proof", "期限推算书", deadline_proof, "期", in_packet=False, idle=nothing_runs),
    )


def registration_form(context: PaperContext) -> Document:
    """The form; missing answers leave their boxes empty."""
    addressed = f"向{context.decider}申请注册。" if context.decider else ""
    return sheet(
        context,
        FORM,
        (
            Title(FORM),
            Subtitle(ACCOUNT.under),
            Heading("一、单位信息"),
            _unit(context),
            Heading("二、法定代表人（负责人）"),
            _head(context),
            Heading("三、经办人"),
            _handler(context),
            Heading("四、印章和行业许可"),
            _seal(context),
            Heading("五、单位声明"),
            Words(
                "本单位依法设立，无严重违法失信记录；以上内容和所附材料真实、准确、完整；经办人为本单位正式职工，"
                "经本单位授权办理外国人来华工作许可各项申请，其操作视为本单位的行为。内容变更时及时更新。如有虚假，"
                "愿承担相应法律责任。",
                place="单位声明",
            ),
            Signature("经办人签字："),
            Signature("法定代表人或授权人签字（单位公章）："),
            Note(f"{addressed}打印日期：{day_words(context.day)}。所附材料见材料清单。"),
        ),
    )


def _unit(context: PaperContext) -> Grid:
    def of(name: str) -> str:
        return employer(context, name)

    zone = of("zone") if of("employer_in_zone") == "是" else of("employer_in_zone") and "不在国家级开发区内"
    return Grid(
        WIDTHS,
        (
            pair("单位名称", of("name"), 3),
            (*pair("统一社会信用代码", of("uscc")), *pair("单位类别", of("employer_kind"))),
            (*pair("所属行业", of("industry")), *pair("成立日期", answer(context, "founded_on"))),
            pair("注册地址", of("registered_address"), 3),
            pair("通讯地址", of("postal_address") or of("registered_address"), 3),
            (*pair("所在开发区", zone), *pair("执照有效期至", of("licence_expires_on") or _for_ever(context))),
            (
                *pair("职工人数", answer(context, "staff_count")),
                *pair("拟聘外国人", answer(context, "foreign_staff_planned")),
            ),
            (*pair("单位电话", of("phone")), *pair("账户邮箱", answer(context, "account_email"))),
        ),
    )


def _for_ever(context: PaperContext) -> str:
    """A licence without a last day, once the firm is on file."""
    return "长期" if employer(context, "uscc") else ""


def _head(context: PaperContext) -> Grid:
    return Grid(
        WIDTHS,
        (
            (
                *pair("姓名", employer(context, "legal_representative")),
                *pair("证件类型", answer(context, "head_document")),
            ),
            pair("证件号码", employer(context, "legal_representative_id"), 3),
        ),
    )


def _handler(context: PaperContext) -> Grid:
    return Grid(
        WIDTHS,
        (
            (*pair("姓名", employer(context, "handler")), *pair("职务", answer(context, "handler_post"))),
            (
                *pair("证件类型", answer(context, "handler_document")),
                *pair("证件号码", employer(context, "handler_id")),
            ),
            (*pair("电话", employer(context, "handler_phone")), *pair("邮箱", employer(context, "handler_email"))),
            (
                *pair("本单位正式职工", answer(context, "handler_regular")),
                *pair("由本单位参保", answer(context, "handler_insured")),
            ),
        ),
    )


def _seal(context: PaperContext) -> Grid:
    letter = {"是": "有", "否": "没有"}.get(answer(context, "seal_authority_on_file"), "")
    return Grid(
        WIDTHS,
        (
            (*pair("使用的印章", answer(context, "seal_kind")), *pair("用章授权书", letter)),
            (
                *pair("行业须前置审批", answer(context, "industry_regulated")),
                *pair("行业许可证号", answer(context, "industry_licence_number")),
            ),
        ),
    )
