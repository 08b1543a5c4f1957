"""Review committees of the practice office and its pool of experts, large enough for a draw with substitutes."""

from __future__ import annotations

from typing import Final

from desktop.case_types.professional_title.panels.expert import ExpertAnswers
from desktop.case_types.professional_title.panels.sample import invented_committee, invented_expert
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.titles.panels.committees.save_committee import save_committee
from desktop.casework.titles.panels.experts.pool_experts import fitting_experts, pool_experts
from desktop.casework.titles.panels.experts.save_expert import keep_expert

EXPERTS: Final = 96  # 25 members, twice as many substitutes, and some who cannot come
SOON: Final = 40  # days until the second committee's filing ends


def make_panels(office: Office) -> int:
    """Enter two committees, one whose filing ends soon, and the pool of experts; gives how many experts."""
    today = office.clock.today()
    high = save_committee(office, None, invented_committee(today)).committee
    middle = {
        **invented_committee(today, left=SOON), "name": "演示区光电专业中级职称评审委员会", "per": "specialty",
        "specialty": "光电工程", "level": "middle", "size": 11, "quotas": None, "scope": "光电工程专业中级职称评审",
    }  # fmt: skip
    save_committee(office, None, middle)
    with deed(office, "import_experts") as act:
        for number in range(EXPERTS):
            keep_expert(act, None, ExpertAnswers.model_validate(invented_expert(number, today)))
    if high is not None:
        pool_experts(office, high, fitting_experts(office, high))
    return EXPERTS
