"""The colours of the desk by name, in three sets, for the style sheet and for painted widgets alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Mode = Literal["light", "dark", "contrast"]
Tone = Literal["plain", "second", "accent", "good", "near", "over"]


@dataclass(frozen=True)
class Tokens:
    """One set of colours, each as `#rrggbb`; a `_soft` one is the ground behind words of that tone."""

    window: str
    paper: str
    rule: str
    inner_rule: str  # hairlines inside tables
    border: str  # edge of a field
    text: str
    second: str
    faint: str  # placeholders, steps not reached
    accent: str  # words and icons in accent
    accent_soft: str
    fill: str  # ground of a primary button
    fill_hover: str
    on_fill: str
    good: str
    good_soft: str
    near: str
    near_soft: str
    over: str
    over_soft: str
    hover: str  # ground under the pointer
    selected: str  # ground of a selected row
    grey_soft: str  # ground of a plain pill
    desk: str  # ground behind a sheet of paper
    shadow: str


LIGHT: Final = Tokens(
    window="#f5f6f8",
    paper="#ffffff",
    rule="#e3e6eb",
    inner_rule="#f0f2f5",
    border="#cfd4dc",
    text="#1d2430",
    second="#667085",
    faint="#98a1b0",
    accent="#1f4b8f",
    accent_soft="#e9eff8",
    fill="#1f4b8f",
    fill_hover="#183c74",
    on_fill="#ffffff",
    good="#1e7f4f",
    good_soft="#e7f4ec",
    near="#a15c07",
    near_soft="#fdf3e3",
    over="#b42318",
    over_soft="#fdeceb",
    hover="#f7f8fa",
    selected="#f0f5fc",
    grey_soft="#f0f2f5",
    desk="#e9ebef",
    shadow="#8a93a3",
)

DARK: Final = Tokens(
    window="#14171c",
    paper="#1c2027",
    rule="#2d333d",
    inner_rule="#272c35",
    border="#485160",
    text="#e6e9ee",
    second="#a0a9b8",
    faint="#748093",
    accent="#8db4f2",
    accent_soft="#22314a",
    fill="#2f62ae",
    fill_hover="#3b70c0",
    on_fill="#ffffff",
    good="#62c892",
    good_soft="#1b3528",
    near="#e3a857",
    near_soft="#3a2d18",
    over="#f08a80",
    over_soft="#402120",
    hover="#232831",
    selected="#232f42",
    grey_soft="#2a303a",
    desk="#0f1115",
    shadow="#000000",
)

CONTRAST: Final = Tokens(
    window="#ffffff",
    paper="#ffffff",
    rule="#4a4f57",
    inner_rule="#8a9099",
    border="#000000",
    text="#000000",
    second="#24282e",
    faint="#4a4f57",
    accent="#002a80",
    accent_soft="#dce6fa",
    fill="#002a80",
    fill_hover="#001a55",
    on_fill="#ffffff",
    good="#00522a",
    good_soft="#e2f5e9",
    near="#6b3a00",
    near_soft="#fdf0d9",
    over="#8f0d05",
    over_soft="#fde3e1",
    hover="#e8ebf0",
    selected="#dce6fa",
    grey_soft="#e8ebf0",
    desk="#d5d8dd",
    shadow="#000000",
)

SETS: Final[dict[Mode, Tokens]] = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}

# A tone is what a word says of itself; here is the colour it is written in and the ground it stands on as a pill.
INK: Final[dict[Tone, str]] = {
    "plain": "text",
    "second": "second",
    "accent": "accent",
    "good": "good",
    "near": "near",
    "over": "over",
}
GROUND: Final[dict[Tone, str]] = {
    "plain": "grey_soft",
    "second": "grey_soft",
    "accent": "accent_soft",
    "good": "good_soft",
    "near": "near_soft",
    "over": "over_soft",
}
