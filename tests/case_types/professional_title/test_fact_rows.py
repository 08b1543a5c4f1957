"""The rows of facts: every cell has a title and may stay empty."""

from __future__ import annotations

from desktop.case_types.professional_title.facts_model import TitleFacts
from desktop.forms.annotation import row_model


def test_every_cell_is_named_and_may_be_unknown() -> None:
    for field in TitleFacts.model_fields.values():
        row = row_model(field.annotation)
        if row is not None:
            assert all(cell.title for cell in row.model_fields.values())
            assert row.model_validate({}) == row()
