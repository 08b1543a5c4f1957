"""Afterwards: re-checked, confirmed, certified, cancelled, archived."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from desktop.casework.titles.archive import archive_batch as archiving
from desktop.casework.titles.complaints.answer_complaint import answer_complaint
from desktop.casework.titles.complaints.cancel_title import cancel_title
from desktop.casework.titles.complaints.check_complaint import check_complaint
from desktop.casework.titles.complaints.inside.begin import About
from desktop.casework.titles.complaints.register_complaint import register_complaint
from desktop.casework.titles.results import register_result as resulting
from desktop.casework.titles.results.certificates.register_certificate import register_certificate
from tests.casework.titles.life.desk import Desk

COMPLAINT = {"received_on": "2026-11-20", "from_name": "李示例", "contact": "13800000000", "content": "不属实。"}
UPHELD = {"conclusion": "upheld", "answer": "查实。"}
WHERE = {"file_number": "ZC-2026-01", "place": "二楼", "lines": [{"title": "材料", "keep": "process"}]}


class Afterwards(Desk):
    """What is done about results and titles, and days that pass."""

    def recheck(self, who: int) -> None:
        one = self.book.applied[who]
        key = register_complaint(self.office, "recheck", About(application_id=one.key), COMPLAINT).complaint_id
        check_complaint(self.office, key, "已核实。")
        raw = {**UPHELD, "again": True}
        may = one.state == "failed"
        if self.attempt(may, lambda: answer_complaint(self.office, key, raw), f"reviewed again while {one.state}"):
            one.walk("reviewing")
            one.count = ""

    def confirm(self, names: tuple[int, ...]) -> None:
        rows = [self.book.applied[who] for who in names]
        may = all(one.state == "confirmed" and not one.title for one in rows)
        raw = {"document": "示例人社职〔2026〕8号", "issuer": "示例省人社厅", "dated": self.today.isoformat()}
        keys = [one.key for one in rows]
        says = "two titles" if any(one.title for one in rows) else "a title without a result"
        if self.attempt(may, lambda: resulting.register_result(self.office, self.book.batch, keys, raw), says):
            for one in rows:
                one.walk("documented")
                one.title = "valid"

    def held(self, who: int) -> int:
        key = self.book.applied[who].key
        lines = self.office.store.reads.titles_of_batch(self.book.batch)
        return next(line.id for line in lines if line.application_id == key)

    def hold(self, who: int, cancel: bool) -> None:
        one = self.book.applied[who]
        if not one.title:
            return
        held, day = self.held(who), self.today.isoformat()
        if not cancel:
            raw: dict[str, Any] = {"number": f"YS2026{one.key:05d}", "day": day}
            may = one.title == "valid"
            done = self.attempt(may, lambda: register_certificate(self.office, held, raw, None, "更正"), "certified")
            if done and one.state == "documented":
                one.walk("certified")
            return
        key = register_complaint(self.office, "complaint", About(held_id=held), COMPLAINT).complaint_id
        check_complaint(self.office, key, "查无此证。")
        answer_complaint(self.office, key, UPHELD)
        raw = {
            "decided_on": day, "decided_by": "示例省人社厅", "document": "示例撤〔2026〕1号", "ours": False,
            "ground": "造假", "found_on": day,
        }  # fmt: skip
        may = one.title == "valid"
        if self.attempt(may, lambda: cancel_title(self.office, held, key, raw), "cancelled twice"):
            one.title = "cancelled"

    def archive(self) -> None:
        rows = self.book.applied
        may = all(one.over for one in rows) and not all(one.state == "archived" for one in rows)
        raw = {**WHERE, "archived_on": self.today.isoformat()}
        if self.attempt(may, lambda: archiving.archive_batch(self.office, self.book.batch, raw), "archived"):
            for one in rows:
                if one.state != "archived":
                    one.walk("archived")

    def sleep(self, days: int) -> None:
        self.on(self.today + timedelta(days=days))
