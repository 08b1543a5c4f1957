"""The next step of a case by its stage, in an officer's words."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_

NEXT_STEPS: Final[dict[str, str]] = {
    "registered": N_("补全申请信息和材料，作出受理或一次性告知"),
    "correcting": N_("等待申请人补正，收齐后受理"),
    "accepted": N_("核验资格，出具核验意见，转审核"),
    "reviewing": N_("审核后报送或作出决定"),
    "forwarded": N_("跟踪上级办理，登记决定"),
    "decided": N_("送达结果，归档办结"),
}
