"""All applicants of a batch seen together: window, scope, who applied elsewhere, who is barred."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.basics.clock import BEIJING
from desktop.basics.language import N_
from desktop.case_types.findings.reasons import reasons_of
from desktop.case_types.gaps import blocking
from desktop.case_types.professional_title.batch.checks import (
    Another,
    Applying,
    Barring,
    Found,
    Scope,
    Window,
    found_of,
    past_correction,
)
from desktop.casework.casefile.case_file import CaseFile, case_file
from desktop.casework.office import Office
from desktop.casework.titles.batches.read_batch import committee_fact
from desktop.casework.titles.batches.told import day_of, text_of, texts_of, whole_batch
from desktop.casework.titles.checking.views import Shortfall
from desktop.policy.book.reasons import ReasonsChapter
from desktop.store.reads.titles.applications import WholeApplication
from desktop.store.reads.titles.batches import WholeSubmission

DEAD: Final = ("refused", "lapsed", "withdrawn")
KINDS: Final = tuple(
    f"professional_title_{one}" for one in ("review", "recognition", "exceptional", "transfer", "confirmation")
)  # fmt: skip
NOT_IN_BATCH: Final = N_("未编入批次")


@dataclass(frozen=True)
class Sight:
    """What checking any applicant of a batch begins with."""

    office: Office
    window: Window
    scope: Scope
    submissions: dict[int, WholeSubmission]
    others: dict[int, tuple[Another, ...]]
    bars: dict[int, tuple[Barring, ...]]
    barring: frozenset[str]  # reasons no sentence goes over

    def late_to_mend(self) -> bool:
        """Whether what was sent back may no longer be put right."""
        return past_correction(self.window, self._now())

    def shortfalls(self, one: WholeApplication) -> tuple[Shortfall, ...]:
        """Everything wrong with an application: of the batch first, then of the case, each once."""
        file = case_file(self.office, one.case_id)
        found = found_of(self.window, self.scope, self._applying(one), self._now())
        gaps = file.gaps(file.verdict(), file.materials())
        return (
            *(self._of_batch(file, finding, bars=finding.reason in self.barring) for finding in found),
            *(
                Shortfall(
                    gap.reasons[0] if gap.reasons else "", gap.says, gap.why, gap.cure, gap.clause, blocks=True,
                    # A paper can still be brought; a bar stands whatever is brought.
                    bars=gap.kind != "material" and not self.barring.isdisjoint(gap.reasons), lacks=gap.lacking,
                )
                for gap in blocking(gaps)
            ),
        )  # fmt: skip

    def _applying(self, one: WholeApplication) -> Applying:
        submission = self.submissions.get(one.submission_id or 0)
        return Applying(
            title_series=one.title_series,
            level=one.level,
            received_on=submission.received_on if submission is not None else one.since,
            received_at=text_of(submission.details, "received_at") if submission is not None else "",
            others=self.others.get(one.person_id, ()),
            bars=self.bars.get(one.person_id, ()),
            correcting=one.state == "correcting",
        )

    def _of_batch(self, file: CaseFile, found: Found, *, bars: bool) -> Shortfall:
        told = {one.id: one for one in reasons_of(self.office.policy, file.kind, file.policy_day)}.get(found.reason)
        if told is None:
            return Shortfall(found.reason, found.why, "", "", "", found.blocks, by_batch=True, bars=bars)
        number = self.office.policy.number_of(told.source)
        clause = "　".join(part for part in (number, told.clause) if part)
        return Shortfall(found.reason, told.says, found.why, told.cure, clause, found.blocks, by_batch=True, bars=bars)

    def _now(self) -> tuple[date, str]:
        clock = self.office.clock
        return clock.today(), clock.now().astimezone(BEIJING).strftime("%H:%M")


def sight_of(office: Office, batch_id: int) -> Sight:
    """Ask the file once about everybody in a batch. Raises `Expected` when there is none."""
    batch = whole_batch(office, batch_id)
    told = office.policy.chapter("professional_title/return_reasons", ReasonsChapter)
    reads, details = office.store.reads, batch.details
    committee = committee_fact(office, batch) if batch.mode in {"own", "special"} else None
    others: dict[int, list[Another]] = defaultdict(list)
    for row in reads.title_applications_elsewhere(batch_id, batch.year, DEAD, KINDS):
        others[row.person_id].append(Another(row.number, row.title_series, row.batch_name or NOT_IN_BATCH))
    bars: dict[int, list[Barring]] = defaultdict(list)
    for entry in reads.integrity_entries():
        if entry.person_id is not None and entry.lifted_on is None:
            bars[entry.person_id].append(Barring(entry.ban_from, entry.ban_to, entry.fact))
    return Sight(
        office=office,
        window=Window(
            batch.opens_on, text_of(details, "opens_at"), batch.closes_on, text_of(details, "closes_at"),
            day_of(details, "correct_until"), text_of(details, "correct_at"),
        ),
        scope=Scope(
            texts_of(details, "series"), texts_of(details, "levels"),
            committee.hindrance if committee is not None else "",
        ),
        submissions={row.id: row for row in reads.title_submissions(batch_id)},
        others={key: tuple(rows) for key, rows in others.items()},
        bars={key: tuple(rows) for key, rows in bars.items()},
        barring=frozenset(reason.id for reason in told.on(office.clock.today()) if reason.bars),
    )  # fmt: skip
