"""90日以下: a task that counts, stays of at most 90 days, the age, the contract, the approval of a performance."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.basics.language import N_, said
from desktop.case_types.work_permit.choices import SHORT_CONTRACT
from desktop.case_types.work_permit.judging.by_kind.look import Look
from desktop.policy.book.kinds.tasks import Task, TasksChapter
from desktop.policy.reckoning.age import full_years
from desktop.policy.verdict import Condition, Outcome

SHORT_TASKS = "work_permit/short_tasks"
VISAS = {"M": N_("M字（商贸）签证"), "F": N_("F字（访问）签证")}


def short_conditions(look: Look) -> Iterator[Condition]:
    """The conditions of a short stay (外专发〔2017〕36号, 短期工作任务)."""
    task = task_of(look)
    yield from _task(look, task)
    yield from _stay(look, task)
    yield from _total(look)
    yield from _age(look)
    yield from _contract(look)
    yield from _approval(look, task)


def task_of(look: Look) -> Task | None:
    """The task that was answered, as the table of the day has it."""
    return look.library.chapter(SHORT_TASKS, TasksChapter).on(look.day).get(look.facts.short_task or "")


def days_of(look: Look) -> int | None:
    """How long one stay is: as answered, or the whole term of a single entry, both of its ends counted."""
    facts = look.facts
    if facts.stay_days is not None:
        return facts.stay_days
    if facts.entries == 1 and facts.stay_from is not None and facts.stay_until is not None:
        return (facts.stay_until - facts.stay_from).days + 1
    return None


def fits_90(look: Look) -> bool | None:
    """True for stays within the limit of the day's book; None while the days are not known."""
    days, rule = days_of(look), look.rules.get("short_stay")
    return None if days is None or rule is None or rule.limit is None else days <= rule.limit


def _task(look: Look, task: Task | None) -> Iterator[Condition]:
    if task is None:
        yield from look.unknown("short_task", "short_task")
    elif task.counts:
        yield from look.tell("short_task", Outcome.MET, task.title, "short_task")
    else:
        yield from look.tell("short_task", Outcome.UNMET, task.title, "short_task", instead(task, fits_90(look)))


def instead(task: Task, short: bool | None) -> str:
    """What a task that does not count asks for: its visa, or beyond 90 days the longer permit."""
    if short is False and task.over_90:
        return N_("每次停留超过90日的，须办理90日以上的工作许可。")
    visa = said(N_("不办工作许可，应当办理{visa}。"), visa=VISAS[task.visa])
    if short is None and task.over_90:
        return said(N_("{visa}每次停留超过90日的，须办理90日以上的工作许可。"), visa=visa)
    return visa


def _stay(look: Look, task: Task | None) -> Iterator[Condition]:
    days, fits = days_of(look), fits_90(look)
    if days is None or fits is None:
        yield from look.unknown("short_stay", "stay_days")
        return
    note = ""
    if not fits and (task is None or task.over_90):
        note = N_("改按90日以上的工作许可办理：申请人在境外的办“境外申请”，已在境内的办“境内申请”。")
    elif not fits and task is not None:
        note = instead(task, short=False)
    yield from look.met("short_stay", fits, said(N_("每次停留 {days} 日"), days=days), "stay_days", note)


def _total(look: Look) -> Iterator[Condition]:
    """Several stays that come to more than the limit together: whether they may is not written anywhere."""
    rule, days, entries = look.rules.get("short_total"), days_of(look), look.facts.entries
    if rule is None or rule.limit is None or days is None or entries is None or entries < 2 or not fits_90(look):
        return
    total = days * entries
    fact = said(N_("{entries} 次，每次至多 {days} 日，累计至多 {total} 日"), entries=entries, days=days, total=total)
    outcome = Outcome.MET if total <= rule.limit else Outcome.UNKNOWN
    yield from look.tell("short_total", outcome, fact, "entries")


def _age(look: Look) -> Iterator[Condition]:
    born, rule = look.facts.birth_date, look.rules.get("short_age")
    if rule is None or rule.limit is None:
        return
    if born is None:
        yield from look.tell("short_age", Outcome.UNKNOWN, N_("出生日期未填"), "birth_date")
        return
    age = full_years(born, look.day)
    yield from look.met("short_age", age <= rule.limit, said(N_("{age} 周岁"), age=age), "birth_date")


def _contract(look: Look) -> Iterator[Condition]:
    named = look.facts.short_contract_names
    if named is None:
        yield from look.unknown("short_contract", "short_contract_names")
        return
    lacking = [c.title for c in SHORT_CONTRACT.choices if c.key not in named]
    fact = said(N_("缺少：{elements}"), elements="、".join(lacking)) if lacking else N_("六项齐全")
    yield from look.met("short_contract", not lacking, fact, "short_contract_names")


def _approval(look: Look, task: Task | None) -> Iterator[Condition]:
    if task is None:
        return
    if not task.approval:
        yield from look.tell("short_approval", Outcome.WAIVED, N_("不是营业性演出"), "short_task")
        return
    given = (look.facts.performance_approval or "").strip()
    if given:
        yield from look.tell("short_approval", Outcome.MET, given, "performance_approval")
    else:
        yield from look.unknown("short_approval", "performance_approval")
