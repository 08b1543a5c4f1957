"""Titles, headings, paragraphs and notes on the page."""

from __future__ import annotations

import re
from itertools import accumulate, combinations, pairwise

from desktop.documents.parts import Heading, Note, Subtitle, Title, Words
from desktop.documents.typeset.block import Block, lay
from desktop.documents.typeset.ink import MM, Ink
from desktop.documents.typeset.lines import Line, may_part
from desktop.documents.typeset.pages import Pages
from desktop.documents.typeset.text import CLOSERS, OPENERS

TITLE_SIZES = (22.0, 20.0, 18.0, 16.0)
TITLE_LINES = 3  # a title that needs more is set smaller
PITCH = 1.65
SUBTITLE_SIZE = 12.0
HEADINGS = {1: ("hei", 14.0, 4.5 * MM), 2: ("kai", 13.0, 2.5 * MM)}
CLOSE_HEADING = 1.4  # pitch of a heading set close
NOTE_GAP = 1.5 * MM
NEAR = 0.05
IN_WORD, IN_BRACKETS = 8.0, 4.0
WHOLE_WORDS = (  # of the titles of filings; a name nobody knows may be parted anywhere
    "关于", "转报", "外国人", "来华", "工作许可证?", "工作", "用人单位", "聘用单位", "账户", "注册", "申请表?", "材料",
    "核验", "意见", "资格", "告知", "承诺书?", "受理", "通知书?", "补正", "办理", "期限", "延长", "变更", "注销",
    "补办", "延期", "第[一二三四五六七八九十]+批", "职称", "集中受理", "系列", "评审", "结果", "公示", "委员会",
    "专业技术", "参评人员", "年度",
)  # fmt: skip
WIDOW = 2  # lines of a paragraph that stay together at a page's foot and head


def balanced(ink: Ink, text: str, size: float, width: float) -> Block:
    """A centred title in the fewest lines, about equally long, no word torn where that can be helped (GB/T 9704)."""
    whole = lay(ink, text, "xbs", size, width, align="centre", pitch=1.5)
    count = len(whole.lines)
    if not 1 < count <= TITLE_LINES:
        return whole
    boxes = ink.boxes(text, "xbs", size, width)
    ends = list(accumulate((len(box.text) for box in boxes), initial=0))
    torn = _torn("".join(box.text for box in boxes))
    best: tuple[float, tuple[Line, ...]] | None = None
    for breaks in combinations([at for at in range(1, len(boxes)) if may_part(boxes, at)], count - 1):
        edges = (0, *breaks, len(boxes))
        lines = tuple(Line(tuple(boxes[a:b]), width, 0.0, ends=b == len(boxes)) for a, b in pairwise(edges))
        widths = [line.natural for line in lines]
        if max(widths) > width + NEAR:
            continue
        cost = max(widths) - min(widths) + size * sum(torn[ends[at]] for at in breaks)
        if best is None or cost < best[0] - NEAR:
            best = (cost, lines)
    return whole if best is None else Block(best[1], "centre", size, size * 1.5)


def _torn(text: str) -> list[float]:
    """What a break before each character costs, in sizes: most inside a word, some inside brackets."""
    cost = [0.0 if text[at - 1 : at] in CLOSERS or text[at : at + 1] in OPENERS else 1.0 for at in range(len(text))]
    depth = 0
    for at, char in enumerate(text):
        cost[at] += IN_BRACKETS if depth else 0.0
        depth += (char in OPENERS) - (char in CLOSERS and depth > 0 and char not in "，。、；：！？")
    for word in WHOLE_WORDS:
        for found in re.finditer(word, text):
            for at in range(found.start() + 1, found.end()):
                cost[at] += IN_WORD
    return cost


def title(pages: Pages, part: Title) -> None:
    """小标宋, centred, balanced; smaller when it would take more than three lines."""
    ink = pages.ink
    ink.place = "标题"
    for size in TITLE_SIZES:
        block = balanced(ink, part.text, size, pages.width)
        if len(block.lines) <= TITLE_LINES:
            break
    flow(pages, block)
    pages.y -= 3 * MM


def subtitle(pages: Pages, part: Subtitle) -> None:
    """The line under a title."""
    pages.ink.place = "副标题"
    flow(pages, lay(pages.ink, part.text, "fang", SUBTITLE_SIZE, pages.width, align=part.align, pitch=1.5))
    pages.y -= 2 * MM


def heading_block(ink: Ink, part: Heading, width: float) -> tuple[Block, float]:
    """A heading's lines and the gap above them in points."""
    face, size, before = HEADINGS[2 if part.level > 1 else 1]
    ink.place = "小标题"
    block = lay(ink, part.text, face, size, width, pitch=CLOSE_HEADING if part.close else 1.6)  # type: ignore[arg-type]
    return block, before / 2 if part.close else before


def heading(pages: Pages, part: Heading, following: float) -> None:
    """A heading, on the page where at least `following` points of the next part have room as well."""
    block, before = heading_block(pages.ink, part, pages.width)
    pages.need(before + block.height + following)
    pages.skip(before)
    flow(pages, block)
    pages.y -= 0.8 * MM


def words_block(ink: Ink, part: Words, width: float) -> Block:
    """A paragraph's lines."""
    ink.place = part.place or "正文"
    indent = 2 * part.size if part.indent else 0.0
    pitch = part.pitch or (PITCH if part.size >= 11 else 1.5)
    return lay(ink, part.text, part.face, part.size, width, align=part.align, pitch=pitch, indent=indent)


def least(block: Block) -> int:
    """How many of a paragraph's lines must stand under its heading."""
    return min(len(block.lines), 2 if len(block.lines) > WIDOW + 1 else 3)


def words(pages: Pages, part: Words, keep: float = 0.0) -> None:
    """A paragraph; `keep` points are kept free under its end."""
    pages.skip(part.before * MM)
    flow(pages, words_block(pages.ink, part, pages.width), keep=keep)


def note(pages: Pages, part: Note, keep: float = 0.0) -> None:
    """Small grey words; `keep` points are kept free under them."""
    block = _note_block(pages, part)
    pages.skip(NOTE_GAP)
    pages.ink.canvas.setFillGray(0.25)
    flow(pages, block, grey=0.25, keep=keep)
    pages.ink.canvas.setFillGray(0)


def _note_block(pages: Pages, part: Note) -> Block:
    pages.ink.place = "注"
    return lay(pages.ink, part.text, "song", part.size, pages.width, align="justify", pitch=1.5)


def note_height(pages: Pages, part: Note) -> float:
    """What a note takes, in points."""
    return NOTE_GAP + _note_block(pages, part).height


def flow(pages: Pages, block: Block, grey: float = 0.0, keep: float = 0.0) -> None:
    """Draws a block over as many pages as it takes, leaving no single line behind at a foot or a head.

    Its last lines move on when what must stand under them (`keep` points) has no room here.
    """
    first, total = 0, len(block.lines)
    while first < total:
        left = total - first
        fits = int((pages.left + 0.05) // block.pitch)
        if fits < left:
            if left - fits < WIDOW:
                fits = left - WIDOW
            if fits < min(WIDOW, left) and not pages.fresh:
                pages.turn()
                pages.ink.canvas.setFillGray(grey)
                continue
            fits = max(fits, 1)
        elif keep and pages.left - left * block.pitch < keep - NEAR:
            if left >= 2 * WIDOW:
                fits = left - WIDOW
            elif not pages.fresh:
                pages.turn()
                pages.ink.canvas.setFillGray(grey)
                continue
        count = min(fits, left)
        block.draw(pages.ink, pages.x, pages.y, first, count)
        pages.y -= count * block.pitch
        first += count
        if first < total:
            pages.turn()
            pages.ink.canvas.setFillGray(grey)
