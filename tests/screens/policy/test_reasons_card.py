"""The dictionary of returns on the policy page says how often each reason was told."""

from __future__ import annotations

from desktop.casework.filings.drawing.standing import SHORTFALL
from desktop.casework.filings.issue_filing import issue_filing
from desktop.casework.intake.find_cases import find_cases
from desktop.casework.intake.read_case import read_case
from desktop.casework.returns.count_reasons import count_reasons
from desktop.casework.returns.tick_reason import tick_reason
from desktop.screens.page import Place
from desktop.screens.policy.reasons_card import ReasonsCard
from desktop.widgets.lists.rows_table import RowsTable
from tests.window_fixtures import settle


def test_the_count_stands_beside_the_reason(parts, work, desk):
    before = desk.ask(count_reasons).get("wrong_seal", 0)
    found = desk.ask(find_cases, stage="registered")  # the dictionary is the work permits' own
    key = next(key for key in found if desk.ask(read_case, key).kind.startswith("work_permit"))
    desk.do(tick_reason, key, "wrong_seal")
    desk.do(issue_filing, key, SHORTFALL)
    work.open(Place("policy", part="work_permit/return_reasons"))
    settle(parts)
    model = work.page.findChild(ReasonsCard).findChild(RowsTable).model()
    rows = {model.index(row, 0).data(): model.index(row, 4).data() for row in range(model.rowCount())}
    told = next(count for says, count in rows.items() if says.startswith("所盖印章不是单位法定名称章"))
    assert told == f"{before + 1} 件"
