"""The tables of the notices, filled from the case: every row whole, nothing left to be written in by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from desktop.basics.chinese import day_in_words
from desktop.case_types.case_type import Gap, MaterialState, PaperContext
from desktop.case_types.material_words import PROMISED, THERE
from desktop.case_types.notices.of_standing import open_promises, shortfalls
from desktop.case_types.wording.words import STATES, on_paper
from desktop.documents.parts import Gap as Space
from desktop.documents.parts import Heading, Part, Rows, Words

Table = Callable[[PaperContext, str], Iterator[Part]]
IN_ONE_COLUMN: Final = 5  # papers listed under each other; more stand in two columns
GROUPS: Final = (
    ("申请人、聘用单位和申请内容", frozenset({"person", "employer", "answer"})),
    ("申请条件", frozenset({"condition"})),
    ("申请材料", frozenset({"material", "reason"})),
)


def intact(words: str) -> str:
    """A sentence that ends in a full stop once."""
    return f"{words.rstrip('。')}。" if words else ""


def _shortfalls(context: PaperContext, _caption: str) -> Iterator[Part]:
    """Grouped, numbered through, so that a telephone call can name each."""
    gaps = shortfalls(context)
    number = 0
    groups = [(whole, [gap for gap in gaps if gap.kind in kinds]) for whole, kinds in GROUPS]
    groups = [(whole, found) for whole, found in groups if found]
    headings = iter("一二三")
    for whole, found in groups:
        title = whole if context.needs_person else whole.removeprefix("申请人、")
        yield Heading(f"{next(headings)}、{title}" if len(groups) > 1 else f"需要补正的{title}")
        yield _gap_rows(title, found, number)
        number += len(found)


def _gap_rows(title: str, found: list[Gap], before: int) -> Rows:
    return Rows(
        head=("序号", "需要补正的内容", "原因", "依据", "如何补正"),
        widths=(11, 40, 36, 33, 36),
        rows=tuple(
            (
                str(number),
                on_paper(gap.says if gap.blocks else f"（提示）{gap.says}"),
                on_paper(intact(gap.why)),
                on_paper(gap.clause),
                on_paper(intact(gap.cure)),
            )
            for number, gap in enumerate(found, before + 1)
        ),
        aligns=("centre", "left", "left", "left", "left"),
        caption=title,
        headed=True,
    )


def _received(context: PaperContext, caption: str) -> Iterator[Part]:
    return _listed(context, caption, THERE)


def _materials(context: PaperContext, caption: str) -> Iterator[Part]:
    return _listed(context, caption, THERE | PROMISED)


def _listed(context: PaperContext, caption: str, states: frozenset[str]) -> Iterator[Part]:
    """The papers in these states; what is promised goes onward as promised, but nobody gets a receipt for it."""
    taken = [state for state in context.materials if state.state in states]
    if len(taken) > IN_ONE_COLUMN:
        yield _in_two_columns(taken, caption)
        return
    yield Rows(
        head=("序号", "材料名称", "状态", "件", "页"),
        widths=(14, 88, 22, 16, 16),
        rows=tuple(
            (
                str(number),
                state.line.says,
                STATES.get(state.state, "已收"),
                str(state.files) if state.files else "—",
                str(state.pages) if state.pages else "—",
            )
            for number, state in enumerate(taken, 1)
        ),
        aligns=("centre", "left", "centre", "centre", "centre"),
        caption=caption,
        headed=True,
        empty="申请表以外尚未收到材料",
    )


def _in_two_columns(taken: list[MaterialState], caption: str) -> Rows:
    """Many papers side by side, the first half at the left, so that the paper they stand on is one sheet."""
    half = (len(taken) + 1) // 2
    cells = [
        (str(number), state.line.says, STATES.get(state.state, "已收"), _count(state))
        for number, state in enumerate(taken, 1)
    ]
    cells += [("", "", "", "")] * (2 * half - len(taken))
    return Rows(
        head=("序号", "材料名称", "状态", "件/页") * 2,
        widths=(9.4, 42.0, 15.8, 10.8) * 2,
        rows=tuple((*left, *right) for left, right in zip(cells[:half], cells[half:], strict=True)),
        size=9.0,
        aligns=("centre", "left", "centre", "centre") * 2,
        caption=caption,
        headed=True,
    )


def _count(state: MaterialState) -> str:
    return f"{state.files}/{state.pages}" if state.files else "—"


def _promises(context: PaperContext, caption: str, kind: str) -> Iterator[Part]:
    yield Rows(
        head=("序号", "材料名称", "最迟日期", "依据"),
        widths=(11, 59, 36, 50),
        rows=tuple(
            (str(number), one.title, day_in_words(one.due_on), on_paper(one.basis) or "—")
            for number, one in enumerate(open_promises(context, kind), 1)
        ),
        aligns=("centre", "left", "centre", "left"),
        caption=caption,
        headed=True,
    )


def _later(context: PaperContext, caption: str) -> Iterator[Part]:
    """What lags and by when; what was promised stands whole on the promise that was signed."""
    yield from _promises(context, caption, "later")


def _declared(context: PaperContext, caption: str) -> Iterator[Part]:
    """The papers, and under them whole what is declared in the place of each: too long for a column."""
    yield Space(1.5)
    yield from _promises(context, caption, "declared")
    for number, one in enumerate(open_promises(context, "declared"), 1):
        yield Words(f"（{number}）{intact(one.text)}", place="承诺的内容")


def _corrections(context: PaperContext, caption: str) -> Iterator[Part]:
    yield Space(2.5)
    yield Rows(
        head=("序号", "更正的内容", "更正前", "更正后", "原因", "更正人、日期"),
        widths=(11, 26, 30, 30, 29, 30),
        rows=tuple(
            (str(number), one.title, one.before or "（未填）", one.after or "（删去）", intact(one.reason),
             f"{one.by}\n{day_in_words(one.on)}")
            for number, one in enumerate(context.standing.corrections, 1)
        ),
        aligns=("centre", "left", "left", "left", "left", "centre"),
        caption=caption,
    )  # fmt: skip


def _deliveries(context: PaperContext, caption: str) -> Iterator[Part]:
    """What was recorded stands printed; a notice not delivered yet has room for its day and signature."""
    yield Space(2.5)
    yield Rows(
        head=("序号", "文书名称和文号", "送达方式", "收件人签收", "送达日期", "备注"),
        widths=(11, 46, 20, 29, 30, 20),
        rows=tuple(
            (str(number), f"{one.title}\n{one.number}", one.way, one.to_whom,
             day_in_words(one.on) if one.on else "", one.note or one.place)
            for number, one in enumerate(context.standing.deliveries, 1)
        ),
        aligns=("centre", "left", "centre", "centre", "centre", "left"),
        caption=caption,
    )  # fmt: skip


TABLES: Final[Mapping[str, Table]] = {
    "shortfalls": _shortfalls,
    "received": _received,
    "materials": _materials,
    "later": _later,
    "declared": _declared,
    "corrections": _corrections,
    "deliveries": _deliveries,
}
