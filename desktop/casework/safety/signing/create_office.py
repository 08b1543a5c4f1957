"""Make a new office."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from desktop.basics.clock import Clock
from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.duties.roles import Role
from desktop.casework.safety.signing.opening import PROGRAM
from desktop.casework.safety.signing.place import must_be_fit
from desktop.casework.safety.views import Created, NewColleague, OfficeDetails
from desktop.store.backup.make import make
from desktop.store.folder import create_store
from desktop.store.keys.keyring import Newcomer, create_keyring
from desktop.store.places import Places
from desktop.store.tables import Office as OfficeRow
from desktop.store.tables import Staff


def create_office(folder: Path, details: OfficeDetails, people: Sequence[NewColleague], clock: Clock) -> Created:
    """Make the key file, the encrypted store, the staff, the settings and the first verified backup.

    Raises `Expected` for a network or removable folder, one that is not empty, people without names or roles, two of
    the same name, a weak password, nobody who can work on cases, or a disk that refuses; then nothing is left behind.
    """
    must_be_fit(folder)
    _check_people(people)
    places = Places(folder)
    folder.mkdir(parents=True, exist_ok=True)
    office_id = uuid4().hex
    newcomers = tuple(Newcomer(str(number), who.name, who.password) for number, who in enumerate(people, start=1))
    key, code = create_keyring(places.keys, office_id, newcomers, clock)
    try:
        with create_store(folder, key, office_id, clock, program=PROGRAM) as store:
            with store.unit() as unit:
                office = unit.get(OfficeRow, 1)
                office.name, office.data = details.name, details.model_dump(mode="json")
                for number, who in enumerate(people, start=1):
                    roles = [role.value for role in who.roles]
                    unit.add(Staff(id=number, login=str(number), name=who.name, roles=roles))
                first = people[0]
                unit.record(
                    "create_office", actor_id=1, actor_name=first.name, actor_role=",".join(first.roles),
                    object_type="office", object_id=1, fields=[f"staff={len(people)}"],
                )  # fmt: skip
            make(places, key, clock, why="first")
    except BaseException:
        _take_back(places)
        raise
    return Created(code, tuple(newcomer.user_id for newcomer in newcomers))


def _take_back(places: Places) -> None:
    # The folder was empty before, so that it can be chosen again. The trouble itself is told, not that of tidying up.
    for folder in (places.files, places.backups):
        shutil.rmtree(folder, ignore_errors=True)
    growing = (places.folder / f".office.new{tail}" for tail in ("", "-wal", "-shm"))
    for file in (places.keys, places.head, places.data, *places.journals, *growing):
        with suppress(OSError):
            file.unlink(missing_ok=True)


def _check_people(people: Sequence[NewColleague]) -> None:
    names = [who.name.strip() for who in people]
    if not people or not all(names):
        raise Expected(_("请至少登记一位工作人员，并填写姓名。"), field="people")
    if len(set(names)) < len(names):
        raise Expected(_("工作人员重名，请加以区分。"), _("例如在姓名后加窗口号。"), field="people")
    if not all(who.roles for who in people):
        raise Expected(_("请为每位工作人员至少选择一个角色。"), field="people")
    if not any(Role.OFFICER in who.roles for who in people):
        raise Expected(_("至少要有一位经办人员。"), field="people")
