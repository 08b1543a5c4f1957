"""An invented case that has been through everything, to see a notice's words on before they are kept."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from desktop.case_types.case_type import CaseType, MaterialState, OfficeWords, PaperContext, Promised, Subject
from desktop.case_types.gaps import gaps
from desktop.case_types.standing.outcome import outcome_words
from desktop.case_types.standing.standing import CorrectionLine, DeliveryLine, Extension, Standing
from desktop.policy.book.library import PolicyLibrary

_STATES: Final = ("checked", "missing", "received")
_DECIDER: Final = "某市人力资源和社会保障局"


def sample_context(
    library: PolicyLibrary, kind: CaseType, office: OfficeWords, handler: str, day: date
) -> PaperContext:  # fmt: skip
    """Everything a notice can print, with invented people; raises KeyError for a kind without samples (a bug)."""
    if kind.sample is None:
        raise KeyError(kind.key)
    subject: Subject = kind.sample(0)
    facts = kind.facts(subject, day)
    verdict = kind.judge(library, facts, day)
    lines = kind.materials(library, facts, day)
    materials = tuple(MaterialState(line, _STATES[at % 3], files=1, pages=2) for at, line in enumerate(lines))
    soon, later = day + timedelta(days=14), day + timedelta(days=30)
    return PaperContext(
        office=office,
        case_number="XK-0000-0001",
        kind_title=kind.title,
        family=kind.family,
        questions=kind.answers,
        subject=subject,
        verdict=verdict,
        materials=materials,
        gaps=gaps(kind, subject, verdict, materials, day),
        day=day,
        opened_on=day,
        accepted_on=day,
        number="",
        handler=handler,
        edition=library.edition,
        reason="（此处为制发时写明的理由）",
        decider=_DECIDER,
        needs_person=kind.needs_person,
        outcome=outcome_words(library, kind.key, kind.family, day),
        promises=tuple(
            Promised(sort, line.key, line.says, "按期补交原件", day, later, "终止办理", "（依据文件）", "open")
            for sort, line in zip(("later", "declared"), lines, strict=False)
        ),
        standing=Standing(
            stage="accepted",
            due_on=soon,
            term="10个工作日",
            paused_on=day,
            decision={
                "result": "granted", "decided_on": day.isoformat(), "document": "（决定文号）", "decider": _DECIDER,
                "permit_number": "（许可编号）", "permit_from": day.isoformat(),
                "permit_expires_on": later.isoformat(), "permit_class": "B", "permit_post": "总工程师",
                "reason": "（决定文书写明的理由）",
            },
            extension=Extension(10, "须向境外单位核实有关情况", "", day),
            corrections=(CorrectionLine("职务", "工程师", "总工程师", "申请表笔误", handler, day),),
            deliveries=(DeliveryLine("受理通知书", "（文号）", day, "直接送达", "李伟（单位经办人）", day, "窗口"),),
            told_before=("（前次文号）",),
            review_authority="某市人民政府",
            court="某区人民法院",
        ),
    )  # fmt: skip
