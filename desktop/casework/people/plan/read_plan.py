"""Read a person's plan off the line of papers: permit, residence, passport, contract, lease, schooling."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from desktop.basics.language import N_, said
from desktop.case_types.credential import CREDENTIAL_KINDS
from desktop.case_types.person import person_name
from desktop.case_types.plan.plan import Plan, Planned
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.people.permit_line.answer import CHANGE, EXTEND, residence_case
from desktop.policy.reckoning.renewing.plan import HeldPaper, PlanStep, plan_of

if TYPE_CHECKING:
    from datetime import date

    from desktop.store.reads.held import HeldCredential

OF_WORK: Final = frozenset({"permit", "contract"})
EXPECTED: Final = ("passport", "permit", "residence", "lease")  # what a person who works here should have on file
SETTLED: Final = "permanent_residence"  # whoever has it needs neither permit paper nor residence paper renewed


def read_plan(office: Office, person_id: int) -> Plan:
    """The plan of today. Raises `Expected` when there is no such person.

    A paper that ended unanswered stands in it until it is ended on the line. Of a kind the one that lasts longest
    speaks. The residence paper of somebody who does not work rests on no permit.
    """
    allowed(office, "read_person")
    reads, today = office.store.reads, office.clock.today()
    person = reads.person(person_id)
    living = _longest(row for row in reads.credentials_of(person_id) if row.state == "alive")
    papers = [HeldPaper(row.kind, row.number, row.last_day, _without(row)) for row in living.values()]
    steps = plan_of(office.policy, papers, today)
    opens = {step.kind: _opens(step.kind, living) for step in steps}
    kinds = sorted({kind for kind in opens.values() if kind})
    open_now = reads.open_cases_of([person_id], kinds)
    numbers = {key: reads.case(case).number for (_person, key), case in open_now.items()}
    return Plan(
        person_id=person_id,
        person_name=person_name(person.data),
        day=today,
        steps=tuple(
            Planned(
                step=step,
                title=CREDENTIAL_KINDS.title(step.kind),
                before=_before(step),
                why=_why(step, steps),
                opens=opens[step.kind],
                case_id=open_now.get((person_id, opens[step.kind])),
                case_number=numbers.get(opens[step.kind], ""),
            )
            for step in steps
        ),
        lacking=tuple(
            CREDENTIAL_KINDS.title(kind) for kind in EXPECTED if kind not in living and SETTLED not in living
        ),
        warnings=tuple(_warnings(steps, today)),
    )


def _longest(rows: Iterator[HeldCredential]) -> dict[str, HeldCredential]:
    found: dict[str, HeldCredential] = {}
    for row in rows:
        kept = found.get(row.kind)
        longer = kept is None or row.last_day is None or (kept.last_day is not None and row.last_day > kept.last_day)
        if longer:
            found[row.kind] = row
    return found


def _without(row: HeldCredential) -> tuple[str, ...]:
    """A residence paper that is not for work rests on neither permit nor contract."""
    kind = row.data.get("residence_kind")
    return tuple(sorted(OF_WORK)) if row.kind == "residence" and kind not in {None, "work"} else ()


def _opens(kind: str, living: dict[str, HeldCredential]) -> str:
    """The kind of case that renews a paper; "" for what is not done here."""
    if kind != "residence":
        return {"permit": EXTEND, "passport": CHANGE if "permit" in living else ""}.get(kind, "")
    return residence_case(living[kind].data)


def _before(step: PlanStep) -> str:
    titles = [CREDENTIAL_KINDS.title(link.kind) for link in step.links if link.first]
    return said(N_("先办：{papers}"), papers="、".join(titles)) if titles else ""


def _why(step: PlanStep, steps: Sequence[PlanStep]) -> str:
    """Whose day is the reason, where it is another paper's."""
    after = next((one for one in steps if one.kind == step.for_kind), None)
    if after is None or after.begin_by is None:
        return ""
    return said(
        N_("{after}最迟 {day} 申请，在那以前须办妥，约需 {takes} 日"),
        after=CREDENTIAL_KINDS.title(after.kind), day=after.begin_by.isoformat(), takes=step.takes,
    )  # fmt: skip


def _warnings(steps: Sequence[PlanStep], today: date) -> Iterator[str]:
    """Papers that last longer than what they rest on: the latter is renewed, and the former changed, before it ends."""
    ends = {step.kind: step.ends for step in steps}
    for step in steps:
        shorter = [(kind, end) for kind in step.outlives if (end := ends[kind]) is not None and end >= today]
        if not shorter or step.ends is None:
            continue
        others = "、".join(f"{CREDENTIAL_KINDS.title(kind)}（{end.isoformat()}）" for kind, end in shorter)
        yield said(
            N_("{paper}到 {end}，比{others}长：后者届满前须先换新，再变更{paper}的登记事项。"),
            paper=CREDENTIAL_KINDS.title(step.kind), end=step.ends.isoformat(), others=others,
        )  # fmt: skip
