"""What the file refuses is told; a disk that is full is not the rows' fault."""

from __future__ import annotations

import pytest
from sqlalchemy.exc import IntegrityError, OperationalError

from desktop.basics.errors import Expected
from desktop.store.refusal import refused_as


@pytest.mark.parametrize("refusal", [IntegrityError("x", {}, ValueError()), OverflowError()])
def test_a_refusal_is_told(refusal) -> None:
    with pytest.raises(Expected, match="不符"), refused_as(Expected("不符")):
        raise refusal


def test_a_full_disk_stays_a_full_disk() -> None:
    with pytest.raises(OperationalError), refused_as(Expected("不符")):
        raise OperationalError("x", {}, OSError())
