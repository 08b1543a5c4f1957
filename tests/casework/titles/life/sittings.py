"""Sessions: planned, listed, opened, signed in, counted, announced, ended."""

from __future__ import annotations

from datetime import timedelta

from desktop.case_types.professional_title.sessions.tally import Tally
from desktop.casework.deed import deed
from desktop.casework.titles.sessions.closing.close_session import close_session
from desktop.casework.titles.sessions.closing.save_minutes import save_minutes
from desktop.casework.titles.sessions.inside.weigh import Choice
from desktop.casework.titles.sessions.planning.drop_session import drop_session
from desktop.casework.titles.sessions.planning.plan_session import plan_session
from desktop.casework.titles.sessions.planning.put_on_list import put_on_list
from desktop.casework.titles.sessions.planning.take_off_list import take_off_list
from desktop.casework.titles.sessions.sitting.open_session import open_session
from desktop.casework.titles.sessions.sitting.recuse import recuse
from desktop.casework.titles.sessions.sitting.sign_in_member import sign_in_member
from desktop.casework.titles.sessions.voting import count_votes as counting
from desktop.casework.titles.sessions.voting.announce_counts import announce_counts
from desktop.casework.titles.sessions.voting.void_count import void_count
from desktop.store.tables import TitleMember
from tests.casework.titles.life.desk import Desk
from tests.casework.titles.life.model import QUORUM, Meeting

PLAN = {
    "name": "评审会", "sort": "office", "place": "会议室", "start": "9:00", "counters": "计一", "supervisor": "监一",
}  # fmt: skip
GONE = {"withdrawn", "archived"}


class Sittings(Desk):
    """What is done in sessions; the one planned last is at hand."""

    def plan(self, ahead: int, why: str = "") -> None:
        """A session in so many days; on a day that is past only with why, and a day to come takes none."""
        day = self.today + timedelta(days=ahead)
        raw = {**PLAN, "day": day.isoformat(), "afterwards": why}
        told: list[int] = []
        may = bool(why) is (ahead < 0) and day >= self.book.opens_on
        if not self.attempt(
            may, lambda: told.append(plan_session(self.office, self.book.batch, raw).session or 0), "planned on a day"
        ):
            return
        key = told[0]
        with deed(self.office, "save_answers") as act:
            for place, expert in enumerate(self.book.experts):
                role = "chair" if place == 0 else "member"
                act.unit.add(TitleMember(session_id=key, expert_id=expert, role=role, place=place))
            act.note("planted")
        self.book.meetings.append(Meeting(key, day, late=bool(why)))

    def shift(self, ahead: int) -> None:
        """The session is moved to another day, without a word."""
        met = self.meeting
        day = self.today + timedelta(days=ahead)
        if day == met.day:
            return
        raw = {**PLAN, "day": day.isoformat()}
        may = met.living and ahead >= 0 and not met.voted and not (met.state == "open" and ahead > 0)
        if self.attempt(
            may, lambda: plan_session(self.office, self.book.batch, raw, session_id=met.key), "moved to a day"
        ):
            met.day, met.late = day, False

    def put(self, who: int) -> None:
        met, one = self.meeting, self.book.applied[who]
        there = met.living and who in met.listed
        ready = {"reviewing"} if met.state == "open" else {"accepted", "before_publicity", "reviewing"}
        may = there or (met.living and one.state in ready)
        says = f"put on the list while {one.state}"
        if self.attempt(may, lambda: put_on_list(self.office, met.key, [one.key]), says):
            met.listed[who] = False

    def leave_out(self, who: int) -> None:
        met, one = self.meeting, self.book.applied[who]
        stands = one.count != "" and one.session == met.key
        may = met.living and who in met.listed and (met.state == "planned" or not stands)
        if self.attempt(may, lambda: take_off_list(self.office, met.key, one.key, "未到"), "left out"):
            if met.state == "planned":
                del met.listed[who]
                met.recused = {pair for pair in met.recused if pair[0] != who}
            else:
                met.listed[who] = True

    def meet(self) -> None:
        met = self.meeting
        # The batch wants a publicity before the review: only its end takes a name there.
        ready = all(self.book.applied[who].state == "reviewing" for who in met.listed)
        due = self.today == met.day or (self.today > met.day and met.late)
        may = met.state == "planned" and due and bool(met.listed) and ready
        if self.attempt(may, lambda: open_session(self.office, met.key), "opened"):
            met.state = "open"

    def sign(self, seat: int, what: str) -> None:
        met = self.meeting
        may = met.state == "open" and (seat in met.came) is (what != "came")
        expert = self.book.experts[seat]
        if self.attempt(may, lambda: sign_in_member(self.office, met.key, expert, what), what):  # type: ignore[arg-type]
            {"came": met.came.add, "left": met.left.add, "back": met.left.discard}[what](seat)

    def withdraw(self, who: int, seat: int) -> None:
        met, one = self.meeting, self.book.applied[who]
        stands = one.count != "" and one.session == met.key
        may = met.living and who in met.listed and (who, seat) not in met.recused and not stands
        expert = self.book.experts[seat]
        if self.attempt(may, lambda: recuse(self.office, met.key, one.key, expert, "同一单位"), "recused"):
            met.recused.add((who, seat))

    def count(self, who: int, agree: int) -> None:
        met, one = self.meeting, self.book.applied[who]
        voters = len(met.there) - sum(1 for number, seat in met.recused if number == who and seat in met.there)
        agree = min(agree, voters)
        quorum = len(met.there) >= QUORUM
        may = (
            met.state == "open" and met.listed.get(who) is False and one.state == "reviewing" and quorum
            and one.count == ""
        )  # fmt: skip
        tally = Tally(voters, agree=agree, against=voters - agree)
        papers = ["agree"] * agree + ["against"] * (voters - agree)
        entry = counting.Counted(one.key, tally, papers, Choice("present", "主任委员", "章程"))
        says = "two results" if one.count else "counted before the quorum" if not quorum else "counted out of turn"
        if self.attempt(may, lambda: counting.count_votes(self.office, met.key, [entry]), says):
            one.count, one.passed, one.session = "counted", 3 * agree >= 2 * len(met.there), met.key
            met.voted.add(who)

    def announce(self) -> None:
        met = self.meeting
        told = [one for one in self.book.applied if one.count == "counted" and one.session == met.key]
        if self.attempt(met.state == "open" and bool(told), lambda: announce_counts(self.office, met.key), "announced"):
            for one in told:
                if one.state == "reviewing":
                    one.count = "announced"
                    one.walk("passed" if one.passed else "failed")
            self.let_go(met)

    def let_go(self, met: Meeting) -> None:
        """Whoever left the review meanwhile has no count any more."""
        for who, one in enumerate(self.book.applied):
            if one.count == "counted" and one.session == met.key and one.state != "reviewing":
                one.count = ""
                met.voted.discard(who)

    def void(self, who: int) -> None:
        one = self.book.applied[who]
        if not one.count:
            return
        met = next(met for met in self.book.meetings if met.key == one.session)
        counts = self.office.store.reads.title_vote_counts(met.key)
        key = next(row.id for row in counts if row.application_id == one.key and row.state != "void" and row.final)
        may = met.state == "open" and (one.count == "counted" or one.state in {"passed", "failed"})
        if self.attempt(may, lambda: void_count(self.office, key, "票数抄错"), "voided"):
            if one.count == "announced":
                one.walk("reviewing")
            one.count = ""
            if not any(row.application_id == one.key and row.state != "void" and row.id != key for row in counts):
                met.voted.discard(who)

    def end(self, drop: bool) -> None:
        met = self.meeting
        if drop:
            if self.attempt(
                met.living and not met.voted, lambda: drop_session(self.office, met.key, "改期"), "dropped over a vote"
            ):
                met.state = "dropped"
            return
        if met.living:
            save_minutes(self.office, met.key, {"host": "主任委员"})
        done = [
            deferred or self.book.applied[who].state in GONE
            or (self.book.applied[who].count == "announced" and self.book.applied[who].session == met.key)
            for who, deferred in met.listed.items()
        ]  # fmt: skip
        if self.attempt(
            met.state == "open" and all(done), lambda: close_session(self.office, met.key), "closed without results"
        ):
            met.state = "closed"
            self.let_go(met)
