"""What a suitcase's laptop may do is a part of what there is to do."""

from __future__ import annotations

from desktop.casework.duties import carried_rights
from desktop.casework.duties.carried_rights import is_carried
from desktop.casework.duties.rights import RIGHTS


def test_every_carried_deed_is_a_deed() -> None:
    named = carried_rights._SESSION | carried_rights._LIST | carried_rights._BESIDE
    assert named <= set(RIGHTS)
    assert all(is_carried(verb) for verb in named)


def test_what_stays_at_home() -> None:
    stay = ("save_batch", "close_batch", "draw_members", "put_on_list", "issue_filing", "save_answers", "send_suitcase",
            "take_suitcase", "save_settings", "register_result", "add_colleague", "settle_promises")  # fmt: skip
    assert not [verb for verb in stay if is_carried(verb)]
    assert is_carried("read_session")
