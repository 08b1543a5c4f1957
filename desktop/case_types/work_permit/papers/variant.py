"""What the papers of one kind of case are called, and what its application form is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.case_types.case_type import PaperContext
from desktop.documents.parts import Part

Block = tuple[str, Callable[[PaperContext], Part]]  # a heading without its number, and what stands under it

DECLARATION = (
    "本人声明：本表所填内容和所附材料真实、准确、完整；本人无犯罪记录；"
    "同意受理机关和决定机关向有关机构和个人核实上述内容。如有虚假，愿承担相应法律责任。"
)
OPINION = (
    "本单位已核对申请人的证件和材料，所填内容属实；聘用该申请人符合岗位需要，"
    "国内暂缺适当人选，不违反国家有关规定。同意申请，并承担聘用单位的法律责任。"
)


def everybody_signs(_context: PaperContext) -> frozenset[str]:
    """Both sides can sign."""
    return frozenset()


@dataclass(frozen=True)
class Variant:
    """One kind of case on paper; all words are literal Chinese."""

    form: str  # the title of its application form
    what: str  # what the application is for, under titles: 境外申请，90日以上
    opinion: str  # the title of the opinion on it
    packet: str  # the title of its packet
    blocks: tuple[Block, ...]
    opinion_short: str = "资格核验意见"  # what the opinion is called in lists
    given: str = "符合的认定条款"  # what the lines of its verdict are called
    term: str = "许可期限"  # what the proposed last day is the end of
    declaration: str = DECLARATION
    employer_says: str = OPINION
    unsigned: Callable[[PaperContext], frozenset[str]] = everybody_signs  # who cannot sign: applicant, employer

    @property
    def under(self) -> str:
        """What stands under a title, in brackets."""
        return f"（{self.what}）"
