"""The conditions of each ground of a stay: work, a start-up, an internship, a family."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.basics.language import N_, joined, said
from desktop.case_types.residence.choices import (
    CHINA,
    ENDORSEMENTS,
    EXTEND,
    FOREIGN,
    HOSTS,
    RELATIONS,
    STARTUP_PATHS,
    STARTUP_PROOFS,
)
from desktop.case_types.residence.judging.look import ResidenceLook
from desktop.policy.book.kinds.schools import SchoolsChapter
from desktop.policy.reckoning.age import full_years, months_later, years_later
from desktop.policy.verdict import Condition, Outcome


def work_conditions(look: ResidenceLook) -> Iterator[Condition]:
    """The permit is alive, the unit stands well, an extension stays with it; inside the zone the office supports it."""
    facts = look.facts
    yield from look.alive("res_work_permit", facts.permit_expires_on, "permit_expires_on")
    yield from look.yes_no(
        "res_work_unit", facts.employer_in_good_standing, "employer_in_good_standing", N_("正常"),
        N_("单位状况不符合要求"),
    )  # fmt: skip
    if facts.apply_for == EXTEND:
        yield from look.yes_no(
            "res_work_same", facts.same_employer, "same_employer", N_("同一单位"), N_("单位已变换")
        )  # fmt: skip
    yield from look.yes_no(
        "res_work_zone", facts.employer_in_zone, "employer_in_zone", N_("在区内"), N_("不在区内")
    )  # fmt: skip


def family_conditions(look: ResidenceLook) -> Iterator[Condition]:
    """The relation, a child's age, the paper of whom somebody joins, the proof."""
    facts = look.facts
    if facts.relation is None:
        yield from look.unknown("res_family_relation", "relation")
    else:
        title = RELATIONS.title(facts.relation)
        yield from look.met("res_family_relation", facts.relation != "other", title, "relation")
    if facts.relation == "child":
        yield from _child(look)
    if facts.host_kind == "citizen":
        yield from look.tell("res_family_host", Outcome.WAIVED, HOSTS.title("citizen"), "host_kind")
    else:
        yield from look.alive("res_family_host", facts.host_until, "host_until")
    yield from look.yes_no(
        "res_family_proof", facts.relation_proved, "relation_proved", N_("有"), N_("没有关系证明")
    )  # fmt: skip


def _child(look: ResidenceLook) -> Iterator[Condition]:
    born = look.facts.birth_date
    if born is None:
        yield from look.unknown("res_family_child", "birth_date")
        return
    age = full_years(born, look.day)
    fact = said(N_("{age}周岁，{day} 满18周岁"), age=age, day=years_later(born, 18).isoformat())
    yield from look.met("res_family_child", age < look.limit("res_family_child"), fact, "birth_date")


def intern_conditions(look: ResidenceLook) -> Iterator[Condition]:
    """Still studying, invited by a unit of name, for a year at most; who studies in China asks the school."""
    facts = look.facts
    yield from look.yes_no("res_intern_student", facts.in_study, "in_study", N_("在读"), N_("已毕业或者不在读"))
    yield from look.yes_no(
        "res_intern_host", facts.host_known, "host_known", N_("属于"), N_("未确认属于")
    )  # fmt: skip
    yield from look.yes_no("res_intern_letter", facts.invited, "invited", N_("有邀请函"), N_("没有邀请函"))
    if facts.student_of == CHINA:
        yield from look.yes_no(
            "res_intern_school", facts.school_agrees, "school_agrees", N_("学校同意"), N_("学校未同意")
        )  # fmt: skip
    first, last = facts.intern_from, facts.intern_until
    if first is None or last is None:
        yield from look.unknown("res_intern_length", "intern_from" if first is None else "intern_until")
        return
    longest = months_later(first, look.limit("res_intern_length"))
    fact = said(N_("{first} 至 {last}"), first=first.isoformat(), last=last.isoformat())
    yield from look.met("res_intern_length", last <= longest, fact, "intern_until")


def start_conditions(look: ResidenceLook) -> Iterator[Condition]:
    """The school and degree of the path, the start-up inside the zone, nobody's employee, the endorsement's word."""
    facts, path = look.facts, look.facts.startup_path
    if path is None:
        yield from look.unknown("res_start_path", "startup_path")
    else:
        yield from look.met("res_start_path", path in {CHINA, FOREIGN}, STARTUP_PATHS.title(path), "startup_path")
    yield from _school(look)
    if path == CHINA:
        yield from _of_china(look)
    elif path == FOREIGN:
        yield from _of_abroad(look)
    yield from look.yes_no(
        "res_start_zone", facts.startup_in_zone, "startup_in_zone", N_("在区内"), N_("不在区内")
    )  # fmt: skip
    if facts.startup_proofs is None:
        yield from look.unknown("res_start_proof", "startup_proofs")
    else:
        titles = "、".join(STARTUP_PROOFS.title(one) for one in facts.startup_proofs) or N_("没有")
        yield from look.met("res_start_proof", bool(facts.startup_proofs), titles, "startup_proofs")
    free = None if facts.hired is None else not facts.hired
    yield from look.yes_no("res_start_free", free, "hired", N_("未受聘"), N_("已受聘"))
    yield from _endorsement(look)


def _school(look: ResidenceLook) -> Iterator[Condition]:
    """As the window confirmed it, else by the lists on file; a school no list names is an open question, never a no."""
    facts, path = look.facts, look.facts.startup_path
    if facts.school_confirmed is not None:
        says = N_("窗口已核对") if facts.school_confirmed else N_("窗口核对后不属于")
        fact = joined((facts.school or "", says), "：")
        yield from look.met("res_start_school", facts.school_confirmed, fact, "school_confirmed")
        return
    if not facts.school or path not in {CHINA, FOREIGN}:
        yield from look.unknown("res_start_school", "school" if not facts.school else "startup_path")
        return
    found = look.library.chapter("residence/schools", SchoolsChapter).naming(facts.school, path or "", look.day)
    if found is None:
        fact = said(N_("{school}：不在已收录的名单里"), school=facts.school)
        yield from look.tell("res_start_school", Outcome.UNKNOWN, fact, "school_confirmed")
    else:
        fact = said(N_("{school}：见{list}"), school=facts.school, list=found.says)
        yield from look.tell("res_start_school", Outcome.MET, fact, "school")


def _of_china(look: ResidenceLook) -> Iterator[Condition]:
    facts = look.facts
    if facts.degree is None:
        yield from look.unknown("res_start_degree", "degree")
    else:
        fits = facts.degree != "none"
        yield from look.met("res_start_degree", fits, N_("本科以上") if fits else N_("本科以下"), "degree")
    yield from look.yes_no("res_start_excellent", facts.excellent, "excellent", N_("有学校推荐或成绩证明"), N_("没有"))
    yield from _months(look, "res_start_least", at_least=True)


def _of_abroad(look: ResidenceLook) -> Iterator[Condition]:
    graduated = look.facts.graduated_on
    if "res_start_recent" in look.rules:
        if graduated is None:
            yield from look.unknown("res_start_recent", "graduated_on")
        else:
            last = months_later(graduated, look.limit("res_start_recent"))
            fact = said(N_("{day} 毕业，满2年之日为 {last}"), day=graduated.isoformat(), last=last.isoformat())
            yield from look.met("res_start_recent", look.day <= last, fact, "graduated_on")
    yield from _months(look, "res_start_most", at_least=False)


def _months(look: ResidenceLook, name: str, *, at_least: bool) -> Iterator[Condition]:
    """The months asked for against a limit; nothing where no new term is asked for or the rule does not speak."""
    months = look.facts.months_wanted
    if look.facts.apply_for == "change" or name not in look.rules:
        return
    if months is None:
        yield from look.unknown(name, "months_wanted")
        return
    limit = look.limit(name)
    fits = months >= limit if at_least else months <= limit
    yield from look.met(name, fits, said(N_("申请 {months} 个月"), months=months), "months_wanted")


def _endorsement(look: ResidenceLook) -> Iterator[Condition]:
    """Two offices print two words; nobody here chooses between them."""
    word = look.facts.endorsement
    if word is not None:
        fact = said(N_("确认为“{word}”"), word=ENDORSEMENTS.title(word))
        yield from look.tell("res_start_endorsement", Outcome.MET, fact, "endorsement")
        return
    both = [look.rules[name].says for name in ("endorsement_jilin", "endorsement_jiangsu") if name in look.rules]
    yield from look.tell("res_start_endorsement", Outcome.UNKNOWN, "；".join(both), "endorsement")
