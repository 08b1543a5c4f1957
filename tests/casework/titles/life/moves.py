"""Every verb with all it may be tried on, and what an office would do next."""

from __future__ import annotations

from typing import Any, Final

from tests.casework.titles.life.desk import Desk
from tests.casework.titles.life.model import BEFORE, PATHS, QUORUM, SEATS

Move = tuple[Any, ...]  # the name of a verb and what it is told
BOTH = (0, 1)
SEATED = range(SEATS)
NAMES = ((0, 1), (0,), (1,))
MOVES: Final[tuple[Move, ...]] = (
    *(("decide", who, decision) for who in BOTH for decision in PATHS),
    *(("post", stage, names) for stage in BEFORE for names in NAMES),
    *(("close",), ("take_down",), *(("object", who) for who in BOTH)),
    *(("answer", what, last) for what in ("check", "upheld", "dismissed", "withdraw") for last in (False, True)),
    *(("plan", ahead, why) for ahead in (-1, 0, 1) for why in ("", "当日未录")),
    *(("shift", ahead) for ahead in (-1, 0, 1)),
    *((verb, who) for verb in ("put", "leave_out", "void", "recheck") for who in BOTH),
    *(("sign", seat, what) for seat in SEATED for what in ("came", "left", "back")),
    *(("withdraw", who, seat) for who in BOTH for seat in SEATED),
    *(("count", who, agree) for who in BOTH for agree in (0, 1, SEATS)),
    *(("meet",), ("announce",), ("end", False), ("end", True), ("archive",), ("sleep", 1), ("sleep", 9)),
    *(("confirm", names) for names in NAMES),
    *(("hold", who, cancel) for who in BOTH for cancel in (False, True)),
)  # fmt: skip


class Moves(Desk):
    """What to try."""

    def there_is(self, verb: str) -> bool:
        """Whether there is anything a verb could be tried on."""
        if verb == "plan":
            return not any(one.living for one in self.book.meetings)
        if verb == "answer":
            return bool(self.book.posted and self.up.objections)
        if verb in {"close", "take_down", "object"}:
            return bool(self.book.posted)
        if verb in {"put", "leave_out", "shift", "meet", "sign", "withdraw", "count", "announce", "end"}:
            return bool(self.book.meetings)
        return True

    def onward(self) -> list[tuple[Any, ...]]:
        """What an office would do next."""
        ways: list[tuple[Any, ...]] = [("plan", 0)]
        next_of: dict[str, tuple[tuple[Any, ...], ...]] = {
            "accepted": (("post", "before_review"),), "passed": (("post", "result"),), "confirmed": (("confirm",),),
        }  # fmt: skip
        for who, one in enumerate(self.book.applied):
            ways += [(*move, (who,)) for move in next_of.get(one.state, ())]
            if one.state in {"received", "checking", "correcting"}:
                ways.append(("decide", who, "accept"))
            elif one.state == "reviewing" and self.book.meetings and not one.count:
                heard = self.meeting.listed.get(who) is False and len(self.meeting.there) >= QUORUM
                ways += [("count", who, SEATS), ("count", who, 0)] if heard else []
                ways += [("put", who)] if who not in self.meeting.listed else []
            elif one.state == "documented":
                ways += [("hold", who, False), ("hold", who, True)]
            elif one.state in {"before_publicity", "result_publicity"}:
                again = ("post", self.book.stage_of(who), (who,))
                ways.append(("object", who) if self.book.on_open_one(who) else again)
            elif one.state == "failed":
                ways.append(("recheck", who))
        if self.book.meetings:
            met = self.meeting
            if met.state == "planned" and met.listed:
                late = self.today > met.day and not met.late
                ways.append(("sleep", 1) if self.today < met.day else ("shift", 0) if late else ("meet",))
            ways += [("sign", seat, "came") for seat in SEATED if seat not in met.came][:1] * (met.state == "open")
            ways += [("announce",)] if any(one.count == "counted" for one in self.book.applied) else []
            ways += [("end", False)] if met.state == "open" else []
        if self.book.posted and self.up.state == "open":
            ways += [("answer", "check", False), ("answer", "dismissed", False)] if self.up.waits else []
            ways.append(("close",) if self.today > self.up.until else ("sleep", 9))
        rows = self.book.applied
        over = all(one.over for one in rows) and any(one.state != "archived" for one in rows)
        return [*ways, ("archive",)] if over else ways
