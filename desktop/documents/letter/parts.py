"""What an official letter is made of: plain frozen values; how they stand on the page is said by GB/T 9704-2012."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

Form = Literal["general", "letter"]  # 文件式 (7) and 信函式 (10.1)


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of the text: 三号仿宋, its first line two characters in."""

    text: str


@dataclass(frozen=True)
class Level:
    """A heading of the text: 1 一、黑体, 2 （一）楷体, 3 1. 仿宋, 4 （1）仿宋 (7.3.3).

    Words without a number of their level are numbered when drawn; words that bring one keep it, and the count goes on
    from there. What follows the first full stop is set as text, so that a heading may run on into its paragraph.
    """

    level: Literal[1, 2, 3, 4]
    text: str


@dataclass(frozen=True)
class Facts:
    """A small ruled table inside the text: (label, value) rows."""

    rows: tuple[tuple[str, str], ...]


BodyPart = Paragraph | Level | Facts


@dataclass(frozen=True)
class Annex:
    """An attachment bound with the letter: it begins a page of its own before the 版记 (7.3.7)."""

    title: str
    body: tuple[BodyPart, ...]


@dataclass(frozen=True)
class OfficialLetter:
    """One letter, whole; "" leaves an element out."""

    form: Form
    head: str  # 发文机关标志, as printed in red
    number: str  # 长新人才函〔2026〕3号; "" while a draft
    title: str
    main_to: str  # 主送机关; its colon is set by the typesetting
    body: tuple[BodyPart, ...]
    author: str  # 署名
    day: date | None  # 成文日期; None while unsigned: the place is kept empty
    attachments: tuple[str, ...] = ()  # 附件说明: names without number and mark
    upward: bool = False  # 上行文: the number at the left, the signatory at the right
    signatory: str = ""  # 签发人, upward only; several parted by 、 or a space
    copies_to: str = ""  # 抄送; its full stop is set by the typesetting
    printed_by: str = ""  # 印发机关
    printed_on: date | None = None
    secrecy: str = ""  # 秘密★1年
    urgency: str = ""  # 特急, 加急
    copy_number: str = ""  # 份号, six digits
    note: str = ""  # 附注: its brackets are set by the typesetting
    watermark: str = ""  # 草稿 / 演示
    sealed: bool = True  # room is left for the red seal; False: 署名 two characters in, no seal
    annexes: tuple[Annex, ...] = ()
