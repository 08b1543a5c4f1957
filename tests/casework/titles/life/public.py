"""Intake and publicity: decided, posted, objected to, answered, closed."""

from __future__ import annotations

from desktop.casework.titles.checking.decide_applications import decide_applications
from desktop.casework.titles.checking.preview_decision import preview_decision
from desktop.casework.titles.publicity import close_publicity as closing
from desktop.casework.titles.publicity import post_publicity as posting
from desktop.casework.titles.publicity.drop_publicity import drop_publicity
from desktop.casework.titles.publicity.objections.answer_objection import answer_objection
from desktop.casework.titles.publicity.objections.check_objection import check_objection
from desktop.casework.titles.publicity.objections.receive_objection import receive_objection
from desktop.casework.titles.publicity.objections.withdraw_objection import withdraw_objection
from desktop.casework.titles.publicity.reckon_publicity import reckon_publicity
from tests.casework.titles.life.desk import Desk
from tests.casework.titles.life.model import AFTER, BEFORE, PATHS, POSTED, Objected, Posted

UP = {"way": "公示栏", "place": "门厅", "supervisor": "纪委", "telephone": "0431-80009999"}


class Public(Desk):
    """What is done about applications before and after the session."""

    def decide(self, who: int, decision: str) -> None:
        one = self.book.applied[who]
        late = self.today > self.book.held_back_until
        path = PATHS[decision].get(one.state, ())
        may = bool(path) and not (decision == "lapse" and not late) and not (decision == "return" and late)
        trial = preview_decision(self.office, self.book.batch, decision, [one.key], "情况说明")  # type: ignore[arg-type]
        done = one.key in decide_applications(self.office, trial).done
        assert done is may, f"{decision} where it is {one.state}: {[line.hindrance for line in trial.lines]}"
        if done:
            one.walk(*path)

    def post(self, stage: str, names: tuple[int, ...]) -> None:
        rows = [self.book.applied[who] for who in names]
        may = all(one.state in {BEFORE[stage], POSTED[stage]} for one in rows)
        may = may and not any(self.book.on_open_one(who) for who in names)
        if stage == "result":
            may = may and all(one.count == "announced" and one.passed for one in rows)
        until = reckon_publicity(self.office, stage, self.today).earliest
        raw = {**UP, "posted_on": self.today.isoformat(), "until_on": until.isoformat()}
        keys = [one.key for one in rows]
        if self.attempt(
            may, lambda: posting.post_publicity(self.office, self.book.batch, stage, keys, raw), "posted out of turn"
        ):
            newest = max(one.id for one in self.office.store.reads.title_publicities(self.book.batch))
            self.book.posted.append(Posted(newest, stage, until, names))
            for one in rows:
                if one.state == BEFORE[stage]:
                    one.walk(POSTED[stage])

    def close(self) -> None:
        up = self.up
        may = up.state == "open" and self.today > up.until and not up.waits
        says = "closed over an objection" if up.waits else "closed a day early"
        if self.attempt(may, lambda: closing.close_publicity(self.office, up.key), says):
            up.state = "closed"
            for who in up.names:
                if self.book.applied[who].state == POSTED[up.stage]:
                    self.book.applied[who].walk(AFTER[up.stage])

    def take_down(self) -> None:
        up = self.up
        may = up.state == "open" and not up.waits
        if self.attempt(may, lambda: drop_publicity(self.office, up.key, "名单有误"), "taken down"):
            up.state = "dropped"

    def object(self, who: int) -> None:
        up, one = self.up, self.book.applied[who]
        raw = {"received_on": self.today.isoformat(), "from_name": "赵一平", "written": True, "content": "不实。"}
        made: list[int | None] = []
        if self.attempt(
            who in up.names,
            lambda: made.append(receive_objection(self.office, up.key, one.key, raw).objection_id),
            "objected to",
        ):
            late = up.state != "open" or self.today > up.until
            assert (made[0] is None) is late, "an objection after the last day"
            if made[0] is not None:
                up.objections.append(Objected(made[0], who))
                if one.state == POSTED[up.stage]:
                    one.walk("objected")

    def answer(self, what: str, last: bool) -> None:
        up = self.up
        one = up.objections[-1 if last else 0]
        if what == "check":
            if self.attempt(one.open, lambda: check_objection(self.office, one.key, "已核实。"), "checked"):
                one.state = "checked"
            return
        if what == "withdraw":
            done = self.attempt(one.open, lambda: withdraw_objection(self.office, one.key, "撤回"), "withdrawn")
        else:
            raw = {"conclusion": what, "answer": "已核查。"}
            may = one.state == "checked"
            done = self.attempt(may, lambda: answer_objection(self.office, one.key, raw), "answered unchecked")
        if done:
            one.state = "ended"
            row = self.book.applied[one.number]
            if row.state == "objected":
                if what == "upheld":
                    row.walk("unseated")
                elif not any(other.open and other.number == one.number for other in up.objections):
                    row.walk(POSTED[up.stage])
