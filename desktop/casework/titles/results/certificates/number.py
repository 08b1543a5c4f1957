"""What holds for the number and form of a certificate."""

from __future__ import annotations

import unicodedata
from datetime import date

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.deed import Act
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.reckoning.titles.afterwards import number_of


def plain_number(number: str) -> str:
    """A number as it is kept: full width as half, without blanks and signs nobody sees."""
    return "".join(visible(unicodedata.normalize("NFKC", number)).split())


def must_be_free(act: Act, number: str, besides: int | None = None) -> None:
    """Raises `Expected` when another line of the ledger has this number, in large letters or small."""
    if number and set(act.office.store.reads.lines_numbered(number)) - {besides}:
        raise Expected(
            _("证书编号 {number} 已在台账中。").format(number=number), _("请核对证书。"), field="number"
        )


def must_be_older(policy: PolicyLibrary, obtained_on: date) -> None:
    """Raises `Expected` for a paper certificate of a year in which they are electronic."""
    year = number_of(policy, "certificate_year", obtained_on).value
    if obtained_on.year >= year:
        raise Expected(
            _("{year} 年度起发放电子证书，不再登记纸质证书。").format(year=year),
            _("请登记电子证书；政策数据有误的，请在“政策”中核对。"),
            field="paper",
        )
