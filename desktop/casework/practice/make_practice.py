"""Make a practice office of invented people and cases."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Final
from uuid import UUID

from desktop.basics.clock import BEIJING, Clock, FixedClock
from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.duties.roles import Role
from desktop.casework.office import Actor, Office
from desktop.casework.practice.batches.for_practice import LEAD, archived_batch, begins, running_batch
from desktop.casework.practice.beside.bundles import make_bundles
from desktop.casework.practice.beside.needs import make_needs
from desktop.casework.practice.beside.panels import make_panels
from desktop.casework.practice.departments import name_departments
from desktop.casework.practice.exchange import CAME, Came, exchange_papers, take_in
from desktop.casework.practice.plain_cases import Amount, pour_plain_cases
from desktop.casework.practice.some_letters import a_case_for, make_letters
from desktop.casework.practice.some_reports import make_reports
from desktop.casework.practice.whole_cases import make_whole_case
from desktop.casework.safety.marker import write_mark
from desktop.casework.safety.signing.opening import PROGRAM, opened
from desktop.casework.settings.office_settings import OfficeSettings
from desktop.store.folder import create_store
from desktop.store.tables import Office as OfficeRow
from desktop.store.tables import Staff

WHOLE: Final = 40  # cases made through the verbs, with materials, papers and history; the rest are plain rows
SMALL: Final = 1_000  # up to so many plain cases lie before the whole ones, which are then the newest
RECENT: Final = 72  # days over which the whole cases are spread, so that clocks run and deadlines come
LETTERS: Final = 420  # minutes after nine at which the practice office's letters are written, after all cases
NINE: Final = time(9, 0, tzinfo=BEIJING)
Progress = Callable[[int, int], None]

SETTINGS: Final = OfficeSettings(
    name="长春新区人才服务中心（演示）",
    short_name="演人才",
    zone="长春新区",
    city="长春市",
    address="长春市演示路 1 号",
    phone="0431-00000000",
    city_department="长春市人力资源和社会保障局",
    province_department="吉林省人力资源和社会保障厅",
)


def make_practice(
    folder: Path, cases: int, clock: Clock, seed: int = 1, progress: Progress | None = None, *, batches: bool = False
) -> None:
    """Make a practice office with its own key: `cases` invented ones, the same for the same seed and day.

    Two dozen cases are made through the very verbs officers use; the rest of up to a million are poured in as plain
    rows, memory staying flat. `batches`: two batches of professional titles besides, one archived, one just taken in,
    with the cases they are made of. `progress` is told (done, all). Raises `Expected` when the folder is not empty; a
    failure leaves nothing behind.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Expected(_("文件夹不是空的，不能放演示机构。"), _("请选择一个空文件夹。"), field="DIR")
    fresh = not folder.exists()
    try:
        _make(folder, Wanted(cases, batches, seed), clock, progress or _quiet)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        if not fresh:
            folder.mkdir(parents=True, exist_ok=True)
        raise


def _quiet(_done: int, _all: int) -> None:
    return


@dataclass(frozen=True)
class Wanted:
    """What a practice office is to hold."""

    cases: int
    batches: bool
    seed: int


def _make(folder: Path, wanted: Wanted, clock: Clock, progress: Progress) -> None:
    cases, seed, titles = wanted.cases, wanted.seed, wanted.batches
    random = Random(seed)  # noqa: S311 - invented people, no secrets
    today, key = clock.today(), secrets.token_bytes(32)
    whole = min(cases, WHOLE)
    days = opening_days(random, today, whole)
    begin = at_nine(begins(today, RECENT) if titles else (days[0] if days else today) - timedelta(days=1))
    office_id = UUID(int=random.getrandbits(128)).hex
    create_store(folder, key, office_id, begin, practice=True, program=PROGRAM).close()
    write_mark(folder, key)
    office = name_departments(_staffed(folder, key, begin))
    plain = cases - whole
    last = today - timedelta(days=RECENT + 3 if plain <= SMALL else 1)
    try:
        with office.store.hurried():
            if plain:
                pour_plain_cases(office, Amount(plain, last, today), random, lambda done: progress(done, cases))
            if titles:
                archived_batch(office, today - timedelta(days=RECENT + LEAD))
            coming = list(CAME) if whole else []
            for number, day in enumerate(days):
                while coming and today - timedelta(days=coming[0].ago) <= day:
                    _take_in(office, coming.pop(0), today)
                moment = at_nine(day, number % 400)
                office.store.clock = moment
                make_whole_case(replace(office, clock=moment), seed * 100_003 + number, (today - day).days, number)
                progress(plain + number + 1, cases)
            for came in coming:
                _take_in(office, came, today)
            if whole:
                moment = at_nine(today - timedelta(days=1), LETTERS)
                office.store.clock = moment
                writing = replace(office, clock=moment)
                make_letters(writing, a_case_for(writing, "verify_record"))
                office.store.clock = clock
                make_bundles(replace(office, clock=clock))
                make_needs(replace(office, clock=clock))
                make_panels(replace(office, clock=clock))
                exchange_papers(replace(office, clock=clock))
                make_reports(replace(office, clock=clock))
            if titles:
                running_batch(replace(office, clock=clock))
    finally:
        office.store.close()


def _take_in(office: Office, came: Came, today: date) -> None:
    """A paper comes on its day, which begins before that day's cases."""
    moment = at_nine(today - timedelta(days=came.ago))
    office.store.clock = moment
    take_in(replace(office, clock=moment), came, today)


def at_nine(day: date, minutes: int = 0) -> FixedClock:
    """A clock that stands so many minutes after nine in Beijing; instants are UTC everywhere."""
    return FixedClock((datetime.combine(day, NINE) + timedelta(minutes=minutes)).astimezone(UTC))


def opening_days(random: Random, today: date, count: int) -> list[date]:
    """Opening days of the whole cases, ascending, most of them recent, none after yesterday."""
    return sorted(today - timedelta(days=1 + int(RECENT * random.random() ** 2.6)) for _number in range(count))


def _staffed(folder: Path, key: bytes, clock: Clock) -> Office:
    from desktop.store.folder import open_store

    roles = tuple(role for role in Role if role is not Role.AUDITOR)
    with open_store(folder, key, clock, program=PROGRAM) as store, store.unit() as unit:
        row = unit.get(OfficeRow, 1)
        row.name, row.data = SETTINGS.name, SETTINGS.model_dump(mode="json")
        unit.add(Staff(id=1, login="1", name="演示经办", roles=[role.value for role in (*roles, Role.AUDITOR)]))
        # A second one, so that what needs another's signature can be tried.
        unit.add(Staff(id=2, login="2", name="演示签发", roles=[Role.REVIEWER.value, Role.HEAD.value]))
        actor = Actor("1", "演示经办", roles)
        unit.record(
            "make_practice", actor_id=1, actor_name=actor.name, actor_role=Role.SYSTEM_ADMIN.value,
            object_type="office", object_id=1,
        )  # fmt: skip
    return opened(folder, key, "1", clock, practice=True)
