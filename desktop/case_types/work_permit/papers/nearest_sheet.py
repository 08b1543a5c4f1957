"""达标差距告知单: what is lacking for the next class, for the applicant, as a courtesy and not as a decision."""

from __future__ import annotations

from desktop.basics.chinese import day_in_words
from desktop.basics.language import N_
from desktop.case_types.case_type import PaperContext
from desktop.case_types.wording.told import contact, employer, full_name
from desktop.case_types.wording.words import on_paper
from desktop.case_types.work_permit.papers.sheet import intact, seal, sheet
from desktop.case_types.work_permit.papers.ways_open import ways_open
from desktop.documents.parts import Document, Heading, Note, Part, Rows, Subtitle, Title, Words
from desktop.policy.nearest import Nearest, Threshold
from desktop.policy.verdict import Verdict

TITLE = "达标差距告知单"
CAUTION = (
    "以上由程序按现行规定计算，仅供参考，不是受理或许可的承诺；实际条件以届时提交的材料和决定机关的认定为准。"
)
CLASSES = {"A": "A类（外国高端人才）", "B": "B类（外国专业人才）", "C": "C类（其他外国人员）"}


def nothing_nearer(context: PaperContext) -> str:
    """A case that lacks nothing, or has no class of its own, needs no such sheet."""
    return "" if context.verdict is not None and context.verdict.nearest else N_("没有尚未达到的类别")


def nearest_sheet(context: PaperContext) -> Document:
    """The sheet; class by class the smallest changes, each checked by judging again."""
    who = "、".join(part for part in (full_name(context), employer(context, "name")) if part)
    parts: list[Part] = [Title(TITLE), Subtitle(context.number_line)]
    if who:
        parts.append(Words(f"{who}：", indent=False, place="收件人"))
    verdict = context.verdict
    if verdict is not None:
        parts.append(Words(_opening(context, verdict), place="正文"))
        for number, told in zip("一二三", verdict.nearest, strict=False):
            parts += _of_class(number, told)
        if verdict.routes:
            parts += [Heading("现在就可以选择的途径"), *ways_open(verdict)]
        if verdict.thresholds:
            parts += [Heading("工资条款的标准"), _pay(verdict.thresholds)]
        parts.append(Note(f"核验日期：{day_in_words(verdict.day)}；政策版本：{verdict.edition}。"))
    parts += [
        Words(CAUTION, place="说明"),
        Words("如有疑问，欢迎联系我们：" + contact(context), place="联系方式"),
        seal(context),
    ]
    return sheet(context, TITLE, parts, snug=True)


def _opening(context: PaperContext, verdict: Verdict) -> str:
    reached = "现有材料尚未达到A类、B类条件"
    if verdict.class_that_stands:
        reached = f"现有材料可按{CLASSES[verdict.class_that_stands]}办理"
    points = f"，积分{verdict.points.total}分" if verdict.points is not None else ""
    begun = f"感谢您就{context.kind_title}（办件编号{context.case_number}）提交的信息。经核验，{reached}{points}。"
    return begun + "为方便您安排，现将达到更高类别所需的最小调整告知如下，任做到其中一种即可："


def _of_class(number: str, told: Nearest) -> list[Part]:
    title = CLASSES[told.talent_class]
    parts: list[Part] = [Heading(f"{number}、{title}")]
    if not told.ways:
        return [*parts, Words(on_paper(intact(told.says)), place=title)]
    if told.lacking:
        parts.append(Words(f"现有积分距{told.talent_class}类还差{told.lacking}分。", place=title))
    parts.append(
        Rows(
            head=("序号", "需要的调整（同一行的须同时做到）", "达到后符合的条款", "届时积分"),
            widths=(13, 81, 40, 22),
            rows=tuple(
                (str(place), on_paper(way.says), "、".join(way.lines), str(way.total))
                for place, way in enumerate(told.ways, 1)
            ),
            aligns=("centre", "left", "centre", "centre"),
            caption=title,
            headed=True,
        )
    )
    return parts


def _pay(thresholds: tuple[Threshold, ...]) -> Rows:
    return Rows(
        head=("条款", "类别", "当地平均工资的倍数", "税前年薪不低于（元）", "现在还差（元）"),
        widths=(20, 20, 40, 42, 34),
        rows=tuple(
            (
                one.code,
                f"{one.talent_class}类",
                f"{one.multiple:g}倍",
                str(one.yuan),
                "年薪未填" if one.lacking is None else str(one.lacking) if one.lacking else "已达到",
            )
            for one in thresholds
        ),
        aligns=("centre",) * 5,
        caption="工资条款的标准",
        headed=True,
    )
