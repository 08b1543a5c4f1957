"""A batch in numbers, told by where its applications stand and stood."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final, cast

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.figures.views import Counts, Figures, Group, Timely, Told
from desktop.casework.titles.inside.called import CHAPTER, level_called, series_called
from desktop.policy.book.reasons import ReasonsChapter
from desktop.policy.book.titles.series import LevelKey, SeriesChapter
from desktop.policy.reckoning.titles.afterwards import answer_due
from desktop.store.reads.titles.applications import WholeApplication

# Whoever stands in one of these was taken in, whatever became of it since.
_TAKEN = frozenset(
    {
        "accepted", "before_publicity", "reviewing", "passed", "failed", "result_publicity", "objected", "unseated",
        "confirmed", "documented", "certified",
    }
)  # fmt: skip
_LEFT = frozenset({"refused", "lapsed", "withdrawn"})  # nobody comes back from there
_BY_HIMSELF = frozenset({"lapsed", "withdrawn"})
_PASSED = frozenset({"passed", "result_publicity", "objected", "unseated", "confirmed", "documented", "certified"})


LACKS: Final = N_("材料没有交齐")


def batch_figures(office: Office, batch_id: int) -> Figures:
    """Everything its page of numbers shows. Raises `Expected` when there is no such batch."""
    allowed(office, "read_figures")
    reads = office.store.reads
    batch = reads.title_batch(batch_id)
    if batch is None:
        raise Expected(_("这条记录已不存在。"), _("请刷新列表后再试。"))
    rows = reads.title_applications(batch_id)
    voted = frozenset(reads.standing_counts(batch_id))
    today = office.clock.today()

    ranks = {level.key: level.rank for level in office.policy.chapter(CHAPTER, SeriesChapter).level}

    def grouped(by: str, *, by_rank: bool = False) -> tuple[Group, ...]:
        """The commonest first; levels from the highest down."""
        named = {one.id: group_of(office, by, one, today) for one in rows}
        names = Counter(named.values())
        rank = {named[one.id]: ranks.get(cast(LevelKey, one.level), 0) for one in rows} if by_rank else {}
        return tuple(
            Group(name, _counts([one for one in rows if named[one.id] == name], voted))
            for name, _many in sorted(names.items(), key=lambda one: (-rank.get(one[0], 0), -one[1], one[0]))
        )

    return Figures(
        batch_id=batch_id,
        number=batch.number,
        name=batch.name,
        counts=_counts(rows, voted),
        reasons=_reasons(rows, _dictionary(office, today)),
        by_series=grouped("by_series"),
        by_level=grouped("by_level", by_rank=True),
        by_employer=grouped("by_employer"),
        timely=tuple(_timely(office, batch_id)),
    )


def group_of(office: Office, by: str, one: WholeApplication, day: date) -> str:
    """The group an application counts in: by_series, by_level, by_employer; "" for the whole."""
    if by == "by_series":
        return series_called(office.policy, one.title_series, day)
    if by == "by_level":
        return level_called(office.policy, one.level)
    return one.employer_name if by == "by_employer" else ""


def _counts(rows: Sequence[WholeApplication], voted: frozenset[int]) -> Counts:
    reached = [reached_of(one, voted) for one in rows]
    return Counts(**{name: sum(name in one for one in reached) for name in Counts.__dataclass_fields__})


def reached_of(one: WholeApplication, voted: frozenset[int]) -> set[str]:
    """What an application counts as: where it stands, and every step it came to, by its days, state and count."""
    days = one.data.get("days")
    kept = {*days} if isinstance(days, dict) else set()
    kept.add(one.state)
    found = {"applied", *(kept & {"unseated", "documented", "certified"})}
    if "correcting" in kept:
        found.add("returned")
    if one.id in voted:
        found.add("voted")
    if left := kept & _LEFT:
        return found | left | ({"gone"} if left <= _BY_HIMSELF else set())
    if one.state == "correcting":
        return found | {"correcting"}
    if not kept & _TAKEN:
        return found | {"waiting"}
    # Where somebody was reviewed once more, the last word counts.
    if "failed" in kept and not (one.state in _PASSED or ("passed" in kept and one.state == "archived")):
        end = "failed"
    else:
        end = "passed" if kept & _PASSED else "reviewing"
    return found | {"accepted", end}


def _dictionary(office: Office, day: date) -> dict[str, str]:
    """By reason of the dictionary, what it says: what was found with one person need not hold for the next."""
    told = office.policy.chapter("professional_title/return_reasons", ReasonsChapter)
    return {reason.id: _(reason.says) for reason in told.on(day)}


def _reasons(rows: Iterable[WholeApplication], dictionary: Mapping[str, str]) -> tuple[Told, ...]:
    """Each reason told to applicants once a person, the commonest first."""
    people: Counter[str] = Counter()
    says: dict[str, str] = {}
    for one in rows:
        own = reasons_told(one, dictionary)
        for key, told in own.items():
            people[key] += 1
            says.setdefault(key, told.says)
    return tuple(
        Told(key if key != says[key] else "", says[key], many)
        for key, many in sorted(people.items(), key=lambda one: (-one[1], one[0]))
    )


def reasons_told(one: WholeApplication, dictionary: Mapping[str, str]) -> dict[str, Told]:
    """What one applicant was told, by reason of the dictionary, else by its words; each once."""
    returned = one.data.get("returned")
    found = returned.get("found") if isinstance(returned, dict) else None
    own = {}
    for row in found if isinstance(found, list) else []:
        if isinstance(row, dict):
            code, words = str(row.get("reason") or ""), str(row.get("says") or "")
            if row.get("lacks") and not code:
                words = LACKS
            own[code or words] = Told(code, dictionary.get(code, words), 1)
    return own


def _timely(office: Office, batch_id: int) -> Iterator[Timely]:
    reads = office.store.reads
    up = [one.id for one in reads.title_publicities(batch_id)]
    told = [
        (answer_due(office.policy, "notice_days", one.received_on).end, one.told_on)
        for one in reads.title_submissions(batch_id)
        if one.told_on is not None
    ]
    yield _term(office, N_("一次性告知"), told)
    objections = [(one.due_on, one.answered_on) for one in reads.title_objections(up) if one.state != "withdrawn"]
    yield _term(office, N_("异议答复"), objections)
    complaints = [
        (one.due_on, one.answered_on)
        for one in reads.title_complaints_of_batch(batch_id)
        if one.sort != "cancellation" and one.state != "withdrawn"
    ]
    yield _term(office, N_("复核、投诉答复"), complaints)


def _term(office: Office, title: str, pairs: Sequence[tuple[date | None, date | None]]) -> Timely:
    today = office.clock.today()
    done = [(due, day) for due, day in pairs if day is not None]
    running = [due for due, day in pairs if day is None]
    late = sum(1 for due in running if due is not None and due < today)
    within = sum(1 for due, day in done if due is None or day <= due)
    return Timely(title, within, len(done), len(running) - late, late)
