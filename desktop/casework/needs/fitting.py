"""Who may fit a need, out of the cases on file: words they share, the same employer, pay. A hint, never a decision."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_, joined, said
from desktop.case_types.wording.plain import pairs_of
from desktop.casework.needs.views import Suggestion
from desktop.casework.office import Office
from desktop.store.reads.dealings.needs import SaidCase, WholeNeed

LOOKED_AT: Final = 2_000  # the newest cases
MOST: Final = 8
OWN: Final = 4  # what the same employer is worth
WORDS: Final = 6  # what words that agree wholly are worth
LEAST: Final = 3
_SAYING: Final = ("post", "permit_post", "occupation_says", "major", "duties", "specialty", "skill")


def fitting(office: Office, need: WholeNeed, taken: set[int]) -> tuple[Suggestion, ...]:
    """The likeliest first, each person once, without those brought in already.

    Somebody fits by what the own cases say of post, field and duties; who works for the employer itself stands before
    others. In: keys of the people who are taken.
    """
    wanted = pairs_of(f"{need.post} {need.specialty}")
    best: dict[int, Suggestion] = {}
    reads = office.store.reads
    for case in reads.said_cases(need.employer_id, LOOKED_AT):
        if case.person_id is None or case.person_id in taken:
            continue
        found = _weighed(need, case, wanted)
        if found is not None and (case.person_id not in best or best[case.person_id].score < found.score):
            best[case.person_id] = found
    return tuple(sorted(best.values(), key=lambda one: (-one.score, one.person_name))[:MOST])


def _weighed(need: WholeNeed, case: SaidCase, wanted: frozenset[str]) -> Suggestion | None:
    says = " ".join(str(case.answers.get(name) or "") for name in _SAYING)
    common = wanted & pairs_of(says)
    words = round(WORDS * len(common) / len(wanted)) if wanted else 0
    own = OWN if case.employer_id == need.employer_id else 0
    pay = case.answers.get("annual_pay_yuan")
    affordable = isinstance(pay, (int, float)) and need.pay_yuan is not None and pay <= need.pay_yuan
    score = words + own + (1 if affordable and words else 0)
    if score < LEAST or not (words or own):
        return None
    why = [
        N_("本单位的办件") if own else "",
        said(N_("岗位或专业相近（{percent}%）"), percent=round(100 * len(common) / len(wanted))) if words else "",
        N_("年薪在拟付范围内") if affordable and words else "",
    ]
    return Suggestion(
        person_id=int(case.person_id or 0),
        person_name=case.applicant,
        case_id=case.id,
        case_number=case.number,
        employer_name=case.employer_name,
        post=str(case.answers.get("post") or case.answers.get("permit_post") or ""),
        score=score,
        why=joined(why, "；"),
    )
