"""The sheet of GB/T 9704-2012 in points: type area, grid, sizes, rules; the clause stands beside each figure."""

from __future__ import annotations

from typing import Final

from desktop.documents.typeset.ink import MM

SHEET: Final = (210 * MM, 297 * MM)  # 5.1
LEFT: Final = 28 * MM  # 5.2.1: 订口
TOP: Final = SHEET[1] - 37 * MM  # 5.2.1: 天头
WIDTH: Final = 156 * MM  # 5.2.1: 版心
BOTTOM: Final = TOP - 225 * MM  # 5.2.1
RIGHT: Final = LEFT + WIDTH

LINES, CHARACTERS = 22, 28  # 5.2.3: a page, a line
PITCH: Final = 225 * MM / LINES  # from line to line
SQUARE: Final = WIDTH / CHARACTERS  # from character to character

THIRD: Final = 16.0  # 三号: text
SECOND: Final = 22.0  # 二号: title
FOURTH: Final = 14.0  # 四号: 版记, page number
TRACK: Final = SQUARE - THIRD  # what each character gives so that 28 of them fill the line

#: Where the middle of a face's characters lies above the baseline, in sizes: the faces draw their squares differently.
#: A character that another face lends is moved to the middle of its neighbours, and 黑体 to that of 仿宋 beside it.
MIDDLE: Final = {
    "fang": 0.305, "kai": 0.305, "xbs": 0.305, "fangx": 0.357, "kaix": 0.357, "xbsx": 0.38, "song": 0.38, "hei": 0.38,
    "rare": 0.388, "rare2": 0.38, "hangul": 0.36,
}  # fmt: skip

RED: Final = (0.835, 0.0, 0.0)  # 6.2: Y80 M80, in the packets' colour space
HEAD_DROP: Final = 35 * MM  # 7.2.4: the red head's upper edge below the type area's
LETTER_HEAD_DROP: Final = 30 * MM  # 10.1: below the sheet's edge
UNDER_NUMBER: Final = 4 * MM  # 7.2.7: the red rule below the number; 10.1: the double rule below the head
RED_RULE: Final = 0.5 * MM
DOUBLE_WIDTH: Final = 170 * MM  # 10.1
DOUBLE_THICK, DOUBLE_GAP, DOUBLE_THIN = 0.9 * MM, 0.6 * MM, 0.35 * MM
DOUBLE: Final = DOUBLE_THICK + DOUBLE_GAP + DOUBLE_THIN
DOUBLE_RISE: Final = 20 * MM  # 10.1: the second double rule above the sheet's lower edge
BESIDE_DOUBLE: Final = THIRD * 7 / 8  # 10.1: between a double rule and the characters next to it

IMPRINT_THICK, IMPRINT_THIN = 0.35 * MM, 0.25 * MM  # 7.4.1
NUMBER_DROP: Final = 7 * MM  # 7.5: the page number's dashes below the type area

SEAL: Final = 42 * MM  # 公章 across (国发〔1999〕25号)
