"""Invented papers with a name in every place a person can fill."""

from __future__ import annotations

import re

from desktop.documents.parts import (
    Barcode,
    Cell,
    Contents,
    Document,
    Grid,
    Heading,
    Note,
    PageBreak,
    Rows,
    Seal,
    Signature,
    Subtitle,
    Title,
    Words,
)

RARE = "㛃䶮𬱖𠮷𫖯珺祎喆"


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


def everything(name: str, photo: bytes = b"", **more: object) -> Document:
    """One of every part, with a name in each place a person can fill."""
    return Document(
        f"申请表{name}",
        (
            Barcode("XK-2026-0417"),
            Title(f"关于{name}的申请表"),
            Subtitle(f"（{name}）"),
            Grid(
                (20, 40, 20, 40, 25),
                (
                    (
                        Cell("姓名", label=True),
                        Cell(name),
                        Cell("性别", label=True),
                        Cell("女"),
                        Cell("（照片）", rows=3, picture=photo),
                    ),
                    (Cell("单位", label=True), Cell(f"{name}公司", columns=3)),
                    (Cell("邮箱", label=True), Cell("minjun.kim447@example.gov.cn", columns=3)),
                ),
            ),
            Heading("一、工作经历"),
            Rows(("起止", "单位"), (40, 120), ((f"2010.01—{name}", name),), least=3, caption="经历"),
            Words(f"{name}，承诺所填内容真实。"),
            Signature("签字："),
            Note(f"注：{name}"),
            Seal(f"{name}中心", "2026年11月22日"),
            PageBreak(),
            Contents((("1", name, "1–2", name),)),
        ),
        foot=f"脚{name}",
        **more,  # type: ignore[arg-type]
    )
