"""承诺书: the papers that are replaced by a promise (most of them for class A, the medical one for all abroad)."""

from __future__ import annotations

from typing import Final

from desktop.basics.chinese import day_in_words
from desktop.basics.language import N_
from desktop.case_types.case_type import MaterialState, PaperContext, Promised
from desktop.case_types.material_words import PROMISED as COVERED
from desktop.case_types.wording.told import employer, full_name, identity, person
from desktop.case_types.wording.words import cited
from desktop.case_types.work_permit.papers.sheet import intact, pair, sheet
from desktop.documents.parts import Document, Grid, Heading, Note, Part, Rows, Signature, Subtitle, Title, Words

TITLE = "外国人来华工作许可申请材料承诺书"
TITLE_OF_A = "外国高端人才（A类）申请材料承诺书"
PROMISE = "所述情况属实；受理或决定机关要求时，按规定的形式提交原件。"


CAPTION = "以承诺代替的材料"
_WAYS: Final = {"later": "容缺后补", "declared": "承诺代替"}
_COMMON: Final = (
    "上表所列材料反映的情况真实、合法、有效，申请人符合该项材料所证明的条件。",
    "愿意接受核查；要求提交原件或补办认证的，在规定的时间内提交。",
    "承诺不实或者逾期不履行的，同意按规定撤销许可、记入信用记录，并承担相应法律责任。",
)


def without_promise(context: PaperContext) -> str:
    """Why there is nothing to promise; "" when a paper is replaced by a promise."""
    return "" if _open(context) or _promised(context) else N_("没有以承诺代替的材料")


def _open(context: PaperContext) -> list[Promised]:
    return [one for one in context.promises if one.state == "open"]


def _promised(context: PaperContext) -> list[MaterialState]:
    """Lines noted as promised that have no promise of their own (an older release kept none)."""
    own = {one.material for one in context.promises}
    return [state for state in context.materials if state.state in COVERED and state.line.key not in own]


def commitment(context: PaperContext) -> Document:
    """The promise with the papers it stands for; it says so when there are none."""
    made, bare = _open(context), _promised(context)
    rows = [(one.title, _WAYS[one.kind], f"最迟{day_in_words(one.due_on)}", one.basis) for one in made]
    rows += [
        (state.line.says, _WAYS["declared"], _until(state), cited(state.line.source, state.line.clause, "\n"))
        for state in bare
    ]
    high = context.verdict is not None and context.verdict.class_that_stands == "A"
    title = TITLE_OF_A if high else TITLE
    parts: list[Part] = [Title(title), Subtitle(context.number_line)]
    parts += [
        Grid(
            (25.0, 53.0, 25.0, 53.0),
            (
                (*pair("申请人", full_name(context)), *pair("国籍", person(context, "nationality"))),
                (*pair(*identity(context)), *pair("办件编号", context.case_number)),
                pair("申请事项", context.kind_title, 3),
                pair(context.unit_title, employer(context, "name"), 3),
            ),
        ),
        Heading("一、承诺的材料"),
        Rows(
            head=("序号", "材料名称", "方式", "期限或者承诺的内容", "依据"),
            widths=(11, 44, 19, 45, 37),
            rows=tuple((str(number), *row) for number, row in enumerate(rows, 1)),
            aligns=("centre", "left", "centre", "left", "left"),
            caption=CAPTION,
            headed=True,
            empty="没有以承诺代替的材料",
        ),
        Heading("二、承诺"),
    ]
    parts += [Words(f"{number}．{intact(one.text)}", place="承诺") for number, one in enumerate(made, 1)]
    if bare:
        parts += [Words(f"{len(made) + number}．{words}", place="承诺") for number, words in enumerate(_COMMON, 1)]
    told = _consequences([one for one in made if one.consequence not in one.text])
    if told:
        parts.append(Heading("三、逾期或者承诺不实的后果"))
        parts += [Words(words, place="后果") for words in told]
    parts += [
        Signature("申请人签字："),
        Signature("聘用单位（公章）："),
    ]
    if high:
        parts.append(Note("作为A类认定依据的学历、工作资历材料不能以承诺代替。"))
    return sheet(context, title, parts, snug=True)


def _consequences(made: list[Promised]) -> list[str]:
    """What follows, once for each way of promising; texts of the office's own may leave it out."""
    told: dict[str, None] = {}
    for one in made:
        when = "逾期未补交的" if one.kind == "later" else "承诺不实的"
        told[intact(f"{when}，{one.consequence}")] = None
    return [f"{number}．{words}" for number, words in enumerate(told, 1)]


def _until(state: MaterialState) -> str:
    """What is promised: the officer's note or the usual words, and by when."""
    said = state.note or PROMISE
    return f"{said.rstrip('。')}；最迟于{day_in_words(state.expires_on)}补交。" if state.expires_on else said
