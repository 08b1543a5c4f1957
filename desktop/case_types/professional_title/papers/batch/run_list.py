"""打印清单: what one print run made, and what it could not."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from desktop.case_types.professional_title.papers.batch.edge import edged
from desktop.case_types.professional_title.papers.values import Edge
from desktop.documents.parts import Document, Heading, Note, Part, Rows, Subtitle, Title

TITLE: Final = "打印清单"


def run_list(
    edge: Edge, batch: str, files: tuple[tuple[str, ...], ...], missed: tuple[tuple[str, ...], ...], left: int,
    noted: tuple[tuple[str, ...], ...] = (),
) -> Document:
    """In: rows of file, sheet, papers, copies, pages, sheets; rows of number, paper and why; applicants not reached;
    rows of what was printed as it was issued though it would say another thing today.
    """
    sheets = sum(int(row[-1]) for row in files)
    total = ("合计", "", "", "", str(sum(int(row[-2]) for row in files)), str(sheets))
    parts: list[Part] = [
        Title(TITLE),
        Subtitle(batch),
        Heading("一、已生成的文件"),
        Rows(
            ("文件", "纸张", "文书数", "份数", "页数", "张数"), (72, 26, 16, 14, 16, 16), (*files, total), total=True,
            aligns=("left", "centre", "centre", "centre", "centre", "centre"), caption="已生成的文件", headed=True,
        ),
        Heading("二、未打印的文书"),
        Rows(
            ("受理号", "文书", "原因"), (34, 40, 86), missed, empty="无", aligns=("centre", "left", "left"),
            caption="未打印的文书", headed=True,
        ),
    ]  # fmt: skip
    if noted:
        parts += [
            Heading("三、须留意的文书"),
            Rows(
                ("受理号", "文书", "说明"), (34, 40, 86), noted, aligns=("centre", "left", "left"),
                caption="须留意的文书", headed=True,
            ),
        ]  # fmt: skip
    if left:
        parts.append(Note(f"打印中途停止，还有{left}名申报人的文书没有生成。"))
    parts.append(Note("同一文件内按份排好，逐份取出即为一套；双面的每份文书从新的一张开始；A3折页按短边翻转双面打印后对折，左侧装订。"))
    form = replace(edge.forms["F11"], page="A4P")
    return replace(edged(edge, form, TITLE, parts), watermark="演示" if edge.office.practice else "")
