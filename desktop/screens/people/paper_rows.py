"""The papers of a person's line as rows, and as the form's first answers."""

from __future__ import annotations

from typing import Any, Final

from desktop.basics.language import _
from desktop.case_types.credential import KEPT, RESIDENCE_GROUNDS
from desktop.casework.people.permit_line.views import CredentialView
from desktop.screens.days import day_words
from desktop.widgets.lists.column import Tinted
from desktop.widgets.look.tokens import Tone

TONES: Final[dict[str, Tone]] = {"alive": "good", "lapsed": "over", "open": "near", "broken": "over"}


def raw_of(one: CredentialView | None) -> dict[str, Any]:
    """What the form begins with; a permit for a new one."""
    if one is None:
        return {"kind": "permit"}
    raw: dict[str, Any] = {
        "kind": one.kind,
        "number": one.number,
        "first_day": one.first_day.isoformat() if one.first_day else None,
        "last_day": one.last_day.isoformat() if one.last_day else None,
        "employer": one.employer_name,
        **{question: one.data.get(name) for name, question in KEPT.items()},
    }
    return {name: value for name, value in raw.items() if value}


def cells_of(one: CredentialView) -> tuple[Any, ...]:
    """One row: kind, number, days, state, and where it comes from."""
    days = " – ".join(part for part in (day_words(one.first_day), day_words(one.last_day)) if part)
    state = _(one.state_title)
    own = (str(one.data.get(name) or "") for name in ("address", "child", "school"))
    ground = _(RESIDENCE_GROUNDS.title(one.data.get("ground")))
    what = " · ".join(part for part in (ground, *own, one.employer_name, one.case_number, one.ended_why) if part)
    tone = TONES.get(one.state, "second")
    kind = _(one.kind_title) + (f"（{one.data['class']}）" if one.data.get("class") else "")
    return (kind, one.number, days, Tinted(state, tone, pill=True), what)
