"""A case that has been through everything, so that every slot of every notice has a value."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

from desktop.basics.paths import resource
from desktop.case_types.case_type import CaseType, MaterialState, OfficeWords, PaperContext, Promised, Subject
from desktop.case_types.gaps import gaps
from desktop.case_types.notices.notice import Notice, notice_of
from desktop.case_types.notices.template import templates
from desktop.case_types.standing.outcome import outcome_words
from desktop.case_types.standing.standing import CorrectionLine, DeliveryLine, Extension, Standing
from desktop.case_types.standing.title_paper import TitleOnPaper
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.reckoning.titles.forms import forms_on

DAY = date(2026, 11, 23)
OFFICE = OfficeWords(
    "长春演示开发区人才服务中心", "长演人才", "长春演示开发区", "长春市", "演示大街1号", "0431-80000000"
)

PROMISES = (
    Promised(
        "later", "degree", "最高学历学位证书", "补交", DAY, date(2026, 12, 23), "终止办理", "国发〔2022〕5号", "open"
    ),
    Promised("declared", "work", "工作资历证明", "属实", DAY, date(2027, 2, 3), "撤销", "国办发〔2020〕42号", "open"),
)


@cache
def library() -> PolicyLibrary:
    return PolicyLibrary.read(resource("resources", "policy"))


def notices() -> tuple[Notice, ...]:
    return tuple(notice_of(one) for one in templates(library(), (), DAY))


def notice(key: str) -> Notice:
    return next(one for one in notices() if one.key == key)


def standing(**rest: Any) -> Standing:
    whole: dict[str, Any] = {
        "stage": "accepted",
        "due_on": date(2026, 12, 7),
        "term": "10个工作日",
        "paused_on": date(2026, 11, 25),
        "decision": {
            "result": "granted", "decided_on": "2026-12-04", "document": "长外许〔2026〕88号",
            "decider": "长春演示市人力资源和社会保障局", "permit_number": "CN26001234", "permit_from": "2026-12-04",
            "permit_expires_on": "2028-12-03", "permit_class": "B", "permit_post": "总工程师",
            "reason": "学历证明与发证院校的登记不符。",
        },
        "extension": Extension(10, "须向境外单位核实", "", DAY),
        "corrections": (
            CorrectionLine("职务", "工程师", "总工程师", "申请表笔误", "王芳", DAY, "长演人才更〔2026〕1号"),
        ),
        "deliveries": (
            DeliveryLine("受理通知书", "长演人才受理〔2026〕3号", DAY, "直接送达", "李伟", DAY, "窗口", "窗口"),
        ),
        "told_before": ("长演人才告〔2026〕3号",),
        "review_authority": "长春演示市人民政府",
        "court": "长春演示区人民法院",
    }  # fmt: skip
    return Standing(**{**whole, **rest})


def context(kind: CaseType, subject: Subject | None = None, **rest: Any) -> PaperContext:
    if subject is None:
        assert kind.sample is not None
        subject = kind.sample(0)
    facts = kind.facts(subject, DAY)
    verdict = kind.judge(library(), facts, DAY)
    lines = kind.materials(library(), facts, DAY)
    states = ("checked", "missing", "received")
    materials = tuple(MaterialState(line, states[at % 3], files=1, pages=2) for at, line in enumerate(lines))
    whole: dict[str, Any] = {
        "office": OFFICE, "case_number": "XK-2026-0007", "family": kind.family, "kind_title": kind.title,
        "questions": kind.answers,
        "subject": subject, "verdict": verdict, "materials": materials,
        "gaps": gaps(kind, subject, verdict, materials, DAY), "day": DAY, "opened_on": date(2026, 11, 20),
        "accepted_on": DAY, "number": "长演人才告〔2026〕3号", "handler": "王芳", "edition": library().edition,
        "reason": "材料又补交了一份", "decider": "长春演示市人力资源和社会保障局",
        "needs_person": kind.needs_person, "unit_title": kind.unit_title, "standing": standing(),
        "promises": PROMISES, "outcome": outcome_words(library(), kind.key, kind.family, DAY),
        "title": TitleOnPaper(forms=forms_on(library(), DAY)),
    }  # fmt: skip
    return PaperContext(**{**whole, **rest})
