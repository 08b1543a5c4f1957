"""Who of a meeting's experts withdraws from whom (回避), noted from the check of conflicts."""

from __future__ import annotations

from desktop.basics.language import joined
from desktop.case_types.professional_title.panels.conflicts import conflicts
from desktop.case_types.professional_title.panels.expert import ExpertAnswers
from desktop.casework.deed import Act
from desktop.casework.titles.panels.draws.parties import party_of
from desktop.store.tables import TitleCount, TitleExpert, TitleMember, TitleRecusal


def note_recusals(act: Act, session_id: int) -> int:
    """Note every certain conflict of the session's experts (substitutes too) with the applicants on its list.

    Inside another verb's deed: after the draw, and after the list of applicants changed. What was noted already stays;
    applicants whose votes were counted are left alone. Out: how many were added.
    """
    act.unit.flush()
    heard = act.office.store.reads.applicants_heard(session_id)
    counted = {
        row.application_id for row in act.unit.rows(TitleCount, session_id=session_id) if row.state != "void"
    }
    had = {(row.application_id, row.expert_id) for row in act.unit.rows(TitleRecusal, session_id=session_id)}
    added = 0
    for member in act.unit.rows(TitleMember, session_id=session_id):
        expert = ExpertAnswers.model_validate(act.unit.get(TitleExpert, member.expert_id).data)
        for one in heard:
            if one.id in counted or (one.id, member.expert_id) in had:
                continue
            found = [conflict.says for conflict in conflicts(expert, party_of(one)) if conflict.certain]
            if found:
                ground = str(joined(found, "；"))
                act.unit.add(
                    TitleRecusal(
                        session_id=session_id, application_id=one.id, expert_id=member.expert_id, ground=ground,
                        by_name=act.office.actor.name, noted_at=act.unit.now,
                    )
                )  # fmt: skip
                added += 1
    return added
