"""承诺书: the papers that are replaced by a promise (most of them for class A, the medical one for all abroad)."""

from __future__ import annotations

from desktop.basics.chinese import day_in_words
from desktop.basics.language import N_
from desktop.case_types.case_type import MaterialState, PaperContext
from desktop.case_types.material_words import PROMISED
from desktop.case_types.work_permit.papers.sheet import employer, full_name, pair, person, sheet
from desktop.case_types.work_permit.papers.words import cited
from desktop.documents.parts import Document, Grid, Heading, Note, Part, Rows, Signature, Subtitle, Title, Words

TITLE = "外国人来华工作许可申请材料承诺书"
TITLE_OF_A = "外国高端人才（A类）申请材料承诺书"
PROMISE = "所述情况属实；受理或决定机关要求时，按规定的形式提交原件。"


def without_promise(context: PaperContext) -> str:
    """Why there is nothing to promise; "" when a paper is replaced by a promise."""
    return "" if _promised(context) else N_("没有以承诺代替的材料")


def _promised(context: PaperContext) -> list[MaterialState]:
    return [state for state in context.materials if state.state in PROMISED]


def commitment(context: PaperContext) -> Document:
    """The promise with the papers it stands for; it says so when there are none."""
    promised = _promised(context)
    high = context.verdict is not None and context.verdict.talent_class == "A"
    title = TITLE_OF_A if high else TITLE
    parts: list[Part] = [Title(title)]
    if context.number:
        parts.append(Subtitle(context.number))
    parts += [
        Grid(
            (25.0, 53.0, 25.0, 53.0),
            (
                (*pair("申请人", full_name(context)), *pair("国籍", person(context, "nationality"))),
                (*pair("护照号码", person(context, "passport_number")), *pair("办件编号", context.case_number)),
                pair("申请事项", context.kind_title, 3),
                pair("聘用单位", employer(context, "name"), 3),
            ),
        ),
        Heading("一、以承诺代替的材料"),
        Rows(
            head=("序号", "材料名称", "承诺的内容", "依据"),
            widths=(11, 50, 53, 42),
            rows=tuple(
                (
                    str(number),
                    state.line.says,
                    _until(state),
                    cited(state.line.source, state.line.clause, "\n"),
                )
                for number, state in enumerate(promised, 1)
            ),
            aligns=("centre", "left", "left", "left"),
            caption="以承诺代替的材料",
            headed=True,
            empty="没有以承诺代替的材料",
        ),
        Heading("二、承诺"),
        Words("申请人和聘用单位共同承诺：", place="承诺"),
        Words("1．上表所列材料反映的情况真实、合法、有效，申请人符合该项材料所证明的条件。", place="承诺"),
        Words("2．愿意接受核查；要求提交原件或补办认证的，在规定的时间内提交。", place="承诺"),
        Words("3．承诺不实或者逾期不履行的，同意按规定撤销许可、记入信用记录，并承担相应法律责任。", place="承诺"),
        Signature("申请人签字："),
        Signature("聘用单位（公章）："),
    ]
    if high:
        parts.append(Note("作为A类认定依据的学历、工作资历材料不能以承诺代替。"))
    return sheet(context, title, parts)


def _until(state: MaterialState) -> str:
    """What is promised: the officer's note or the usual words, and by when."""
    said = state.note or PROMISE
    return f"{said.rstrip('。')}；最迟于{day_in_words(state.expires_on)}补交。" if state.expires_on else said
