"""What every process of `tests/other_process.py` has in its memory from the start: acts, policy, the sounds' table."""

from __future__ import annotations

import gc

from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.store.search.sounds import sounds
from tests.casework.filings import issuing_hand
from tests.casework.letters import signing_hand
from tests.casework.promises import settler
from tests.casework.register import number_drawer as book_hand
from tests.store import kill_ledger, number_drawer

__all__ = ["book_hand", "issuing_hand", "kill_ledger", "number_drawer", "settler", "signing_hand"]

PolicyLibrary.read(resource("resources", "policy"))  # kept: the same bytes give the same book
sounds("李示例")
gc.collect()
gc.freeze()  # nothing of this is looked at again in a forked process: one collection would cost it 0.2 s
