"""Document numbers: 长新人才告〔2026〕3号."""

from __future__ import annotations

from typing import Final

PACKET: Final = "packet"
PACKET_TITLE: Final = "申请材料全卷"
PACKET_SERIES: Final = "卷"


def document_number(short_name: str, series: str, year: int, serial: int) -> str:
    """The number as it is printed: the office's short name, series, year in 六角括号, serial (GB/T 9704)."""
    return f"{short_name}{series}〔{year}〕{serial}号"
