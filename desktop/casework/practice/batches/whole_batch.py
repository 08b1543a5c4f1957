"""A whole batch, from the committee's filing to the archive, as an office lives it; for practice and the demo."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from desktop.basics.clock import BEIJING, FixedClock
from desktop.case_types.samples.people import invented_employer
from desktop.casework.office import Office
from desktop.casework.practice.batches import after, intake, meeting
from desktop.casework.practice.batches.days import Days
from desktop.casework.practice.batches.people import applicants
from desktop.casework.titles.figures.batch_figures import batch_figures
from desktop.casework.titles.figures.views import Figures

NINE: Final = time(9, 0, tzinfo=BEIJING)
FIRM: Final = 11  # the invented firm whose people apply
STEPS: Final = ("taken_in", "told", "mended", "posted", "drawn", "voted", "published", "documented", "archived")
Progress = Callable[[str], None]


@dataclass(frozen=True)
class Size:
    """How many applicants of one firm, how many of them are to be returned, how many seats the committee has."""

    people: int
    faulty: int
    seats: int = 11


ONSITE: Final = Size(143, 20, 25)  # a real review at one firm (Zhijiang, 2021)


@dataclass(frozen=True)
class Lived:
    """What became of the batch: its keys, what was told on the way, its figures."""

    batch_id: int
    session_id: int | None
    told: Mapping[str, int | str]
    figures: Figures


def quiet(_step: str) -> None:
    """Nobody listens."""


def live_a_batch(
    office: Office, last: date, size: Size, *, until: str = "archived", seed: int = 1, progress: Progress = quiet
) -> Lived:
    """Live a batch so that it would be archived by `last`, as far as a step of `STEPS`.

    In: a practice office whose file was begun before `last` less `days.SPAN` days; its clock is set day by day and left
    on the last one, but never goes back. Raises whatever a verb refuses.
    """
    days = Days.ending(office.policy, last)

    def on(day: date, minutes: int = 0) -> Office:
        moment = (datetime.combine(day, NINE) + timedelta(minutes=minutes)).astimezone(UTC)
        if moment > office.store.clock.now():
            office.store.clock = FixedClock(moment)
        return replace(office, clock=office.store.clock)

    firm = {"zone": "长春新区", **invented_employer(FIRM)}
    told = list(applicants(size.people, size.faulty, max(days.hands_in, office.clock.today()), firm, seed))
    batch = intake.set_up(on(days.opens), days, firm, size.seats, seed)
    session: list[int] = []

    def plan() -> None:
        meeting.end_publicity(on(days.meets), batch)
        address = str(firm.get("address") or "演示企业会议室")
        session.append(meeting.plan(on(days.meets, 20), batch, days.meets.isoformat(), address))

    def publish() -> None:
        meeting.post(on(days.publishes), batch, "result")

    def post() -> None:
        intake.close(on, batch, days)
        batch.told["posted"] = meeting.post(on(days.posts), batch, "before_review")
        meeting.object_and_answer(on(days.posts, 60), batch)

    def document() -> None:
        meeting.end_publicity(on(days.documents), batch)
        after.document(on(days.documents, 30), batch)

    def archive() -> None:
        after.certify(on(days.certifies), batch)
        after.archive(on(days.archives), batch)

    ways: dict[str, Callable[[], None]] = {
        "taken_in": lambda: intake.take_in(on(days.hands_in), batch, told),
        "told": lambda: intake.look_through(on(days.looks), batch),
        "mended": lambda: intake.put_right(on(days.mends), batch, told),
        "posted": post,
        "drawn": plan,
        "voted": lambda: meeting.meet(on(days.meets, 60), batch, session[0], seed),
        "published": publish,
        "documented": document,
        "archived": archive,
    }
    for step in STEPS[: STEPS.index(until) + 1]:
        ways[step]()
        progress(step)
    here = replace(office, clock=office.store.clock)
    return Lived(batch.batch_id, session[0] if session else None, batch.told, batch_figures(here, batch.batch_id))
