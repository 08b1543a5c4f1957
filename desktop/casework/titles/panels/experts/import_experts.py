"""Take in the good rows of a workbook of experts that was tried dry."""

from __future__ import annotations

from desktop.case_types.professional_title.panels.expert import ExpertAnswers
from desktop.case_types.professional_title.panels.expert_sheet import laid_over
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.titles.panels.committees.save_committee import standing_committee
from desktop.casework.titles.panels.experts.pool_experts import pool_one
from desktop.casework.titles.panels.experts.save_expert import keep_expert
from desktop.casework.titles.panels.experts.views import TAKEN, ExpertsTaken, ExpertTrial
from desktop.store.tables import TitleExpert


def import_experts(office: Office, trial: ExpertTrial, committee_id: int | None = None) -> ExpertsTaken:
    """Enter new experts and lay changes over those on file, all in one unit; nothing twice.

    In: the dry run; a committee into whose pool all of them (unchanged ones too) are put. Rows in doubt or with faults
    are left out. Raises `Expected` when somebody changed an expert since in a way the row no longer fits.
    """
    new: dict[int, int] = {}
    changed: dict[int, int] = {}
    with deed(office, "import_experts") as act:
        if committee_id is not None:
            standing_committee(act, committee_id)
        pooled = 0
        for line in trial.lines:
            key = line.expert_id
            if line.state in TAKEN:
                known = act.unit.get(TitleExpert, key).data if key is not None else {}
                told = ExpertAnswers.model_validate(laid_over(known, line.line.answers))
                kept = keep_expert(act, key, told).expert
                key = kept or key
                if kept is not None:
                    (changed if line.expert_id is not None else new)[line.line.number] = kept
            if committee_id is not None and key is not None and (line.state in TAKEN or line.state == "same"):
                pooled += pool_one(act, committee_id, key)
        act.note("title_experts", trial.digest[:12], fields=(str(len(new)), str(len(changed)), str(pooled)))
    return ExpertsTaken(new, changed)


def import_change(taken: ExpertsTaken) -> Changed:
    """What an import touched, for the pages that show experts."""
    first = next(iter({**taken.new, **taken.changed}.values()), None)
    return Changed(expert=first)
