"""The judgement of an employer that registers its account: lawful, in good standing, its people and its seal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desktop.basics.language import N_, joined, said
from desktop.case_types.case_type import Facts
from desktop.case_types.work_permit.choices import LEGAL_NAME, SEALS
from desktop.case_types.work_permit.judge import read_facts
from desktop.case_types.work_permit.judging.by_kind.look import Look
from desktop.case_types.work_permit.judging.classification import classify
from desktop.case_types.work_permit.judging.conditions import basic_conditions
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.verdict import Condition, Outcome, Verdict

STANDING = "employer_standing"  # the one basic condition that is about the employer alone


def judge_account(library: PolicyLibrary, facts: Facts, day: date) -> Verdict:
    """Judge an employer's registration by the rules of a day; it has no class. Raises as `judge` does.

    Source: 外专发〔2017〕36号 (用人单位条件、单位注册); what Beijing and Shanghai add is marked 一处来源.
    """
    known = read_facts(library, facts, day)
    found = classify(library, known, day)
    look = Look(library, day, facts=known, found=found)
    conditions = (
        *(c for c in basic_conditions(library, known, day, found) if c.id == STANDING),
        *_conditions(look),
    )
    return Verdict(
        day=day,
        edition=library.edition,
        talent_class=None,
        headline=_headline(conditions),
        conditions=conditions,
        missing=tuple(
            dict.fromkeys(c.question for c in conditions if c.outcome is Outcome.UNKNOWN and c.blocks and c.question)
        ),
        warnings=tuple(
            joined((c.says, c.note), "：")
            for c in conditions
            if not c.blocks and c.outcome in {Outcome.UNMET, Outcome.UNKNOWN}
        ),
        classed=False,
    )


def _headline(conditions: tuple[Condition, ...]) -> str:
    unmet = [c for c in conditions if c.blocks and c.outcome is Outcome.UNMET]
    if unmet:
        return said(N_("不符合单位账户注册条件：{first}。"), first=unmet[0].says)
    if any(c.blocks and c.outcome is Outcome.UNKNOWN for c in conditions):
        return N_("现有信息尚不能判断是否符合单位账户注册条件，请先补齐。")
    return N_("符合单位账户注册条件。")


def _conditions(look: Look) -> Iterator[Condition]:
    yield from _licence(look)
    yield from _identified(look, "account_head", look.facts.head_identified, "legal_representative_id")
    yield from _identified(look, "account_handler", look.facts.handler_identified, "handler_id")
    yield from _regular(look)
    yield from _seal(look)
    yield from _industry(look)


def _licence(look: Look) -> Iterator[Condition]:
    if look.facts.licence_expires_on is None:
        yield from look.tell("account_licence", Outcome.WAIVED, N_("未填有效期，按长期有效"), "licence_expires_on")
    else:
        yield from look.alive("account_licence", look.facts.licence_expires_on, "licence_expires_on")


def _identified(look: Look, name: str, known: bool | None, question: str) -> Iterator[Condition]:
    if known is None:
        yield from look.tell(name, Outcome.UNKNOWN, N_("姓名或证件号码未填"), question)
    else:
        yield from look.met(name, known, N_("已登记") if known else N_("未登记"), question)


def _regular(look: Look) -> Iterator[Condition]:
    regular, insured = look.facts.handler_regular, look.facts.handler_insured
    if regular is None or insured is None:
        yield from look.unknown("account_handler_regular", "handler_regular" if regular is None else "handler_insured")
        return
    parts = (
        N_("正式职工") if regular else N_("不是正式职工"),
        N_("由本单位参保") if insured else N_("未由本单位参保"),
    )
    question = "handler_insured" if regular else "handler_regular"
    yield from look.met("account_handler_regular", regular and insured, joined(parts, "；"), question)


def _seal(look: Look) -> Iterator[Condition]:
    kind, letter = look.facts.seal_kind, look.facts.seal_authority_on_file
    if kind is None:
        yield from look.unknown("account_seal", "seal_kind")
        return
    title = SEALS.title(kind)
    if kind == LEGAL_NAME:
        yield from look.tell("account_seal", Outcome.MET, title, "seal_kind")
    elif letter is None:
        fact = said(N_("{seal}，授权书未确认"), seal=title)
        yield from look.tell("account_seal", Outcome.UNKNOWN, fact, "seal_authority_on_file")
    else:
        fact = said(N_("{seal}，有授权书") if letter else N_("{seal}，没有授权书"), seal=title)
        yield from look.met("account_seal", letter, fact, "seal_authority_on_file")


def _industry(look: Look) -> Iterator[Condition]:
    regulated, number = look.facts.industry_regulated, (look.facts.industry_licence_number or "").strip()
    if regulated is None:
        yield from look.unknown("account_industry", "industry_regulated")
    elif not regulated:
        yield from look.tell("account_industry", Outcome.WAIVED, N_("行业不须前置审批"), "industry_regulated")
    elif number:
        yield from look.tell("account_industry", Outcome.MET, number, "industry_licence_number")
    else:
        yield from look.tell("account_industry", Outcome.UNKNOWN, N_("许可证号未填"), "industry_licence_number")
