"""Somebody with an employer, and a bundle of two cases and a matter of another department."""

from __future__ import annotations

import pytest

from desktop.casework.bundles.open_bundle import open_bundle
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.office import Office
from desktop.casework.people.save_person import save_person
from desktop.policy.reckoning import matters

EXTEND, CHANGE = "work_permit_extend", "work_permit_change"



@pytest.fixture
def two_kinds(monkeypatch):
    """A book in which residence is done by a kind of case that is here, so that two cases share questions."""
    real = matters.items_of

    def items(library, sort, day, *, offered=True):
        return tuple(
            item.model_copy(update={"kinds": (CHANGE,)}) if item.key == "residence" else item
            for item in real(library, sort, day, offered=offered)
        )

    monkeypatch.setattr("desktop.casework.bundles.inside.items.items_of", items)


@pytest.fixture
def whose(office: Office, subject) -> tuple[int, int]:
    person = save_person(office, None, subject.person).person
    employer = save_employer(office, None, subject.employer).employer
    return person, employer


@pytest.fixture
def bundle_id(office, whose, two_kinds) -> int:
    person, employer = whose
    wanted = {"permit": EXTEND, "residence": CHANGE, "social_card": ""}
    return open_bundle(office, "one_matter", person, employer, wanted).bundle
