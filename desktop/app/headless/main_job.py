"""The main job of the desk done once, headless, through the same verbs the window uses."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any, Final

from desktop.app.headless.demo_person import demo_subject
from desktop.case_types.case_type import Subject
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.filings.drawing.frozen import frozen
from desktop.casework.filings.filing_bytes import filing_bytes
from desktop.casework.filings.issue_filing import issue_filing
from desktop.casework.filings.issue_packet import issue_packet
from desktop.casework.filings.list_filings import list_filings
from desktop.casework.filings.list_papers import list_papers
from desktop.casework.filings.views import Issued
from desktop.casework.filings.void_filing import void_filing
from desktop.casework.intake.judge_case import judge_case
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.open_case import open_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.intake.read_gaps import read_gaps
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.materials.attach_material import attach_material
from desktop.casework.materials.list_files import list_files
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.materials.note_material import note_material
from desktop.casework.notices.list_notices import list_notices
from desktop.casework.office import Office
from desktop.casework.people.save_person import save_person
from desktop.casework.practice.scans import photo, scan
from desktop.casework.promises.make_promise import make_promise
from desktop.casework.register.outgoing.find_register import find_register
from desktop.casework.register.outgoing.register_rows import register_rows
from desktop.casework.verifying.verify_store import verify_store

KIND: Final = "work_permit_new_abroad"
SCANNED: Final = ("photo", "passport", "degree")
PROMISED: Final = "medical"  # handed in later, as those from abroad may


def main_job(office: Office, folder: Path) -> dict[str, Any]:
    """New case, answers, verdict, three scans, every paper and the packet issued, one voided; PDFs and summary kept.

    Out: the summary, also written to `summary.json` in `folder`: numbers, digests, pages, checks, what was entered.
    """
    subject = demo_subject(office.clock.today())
    case_id = _take_in(office, subject)
    verdict = judge_case(office, case_id)
    _hand_in(office, case_id)
    gaps = read_gaps(office, case_id)
    move_case(office, case_id, "accepted", reason="" if not gaps else "演示：容缺受理")
    keys = [paper.key for paper in list_papers(office, case_id)]
    keys += [one.key for one in list_notices(office, case_id) if one.fits and not one.step and not one.hinders]
    issued = [issue_filing(office, case_id, key, reason="演示") for key in keys]
    issued.append(issue_packet(office, case_id))
    papers = [_written(office, folder, one) for one in issued]
    voided = issue_filing(office, case_id, "receipt", reason="演示")
    papers.append(_written(office, folder, voided))
    void_filing(office, voided.filing_id, "演示：回执信息有误，重新出具")
    case = read_case(office, case_id)
    rows = register_rows(office, find_register(office, case.number))
    again = [hashlib.sha256(filing_bytes(office, one.filing_id)).hexdigest() == one.digest for one in issued]
    states = {row.id: row.state for row in list_filings(office, case_id)}
    report = verify_store(office)
    summary: dict[str, Any] = {
        "office": "office",
        "case": case.number,
        "stage": case.stage,
        "due_on": case.clock.due_on,
        "edition": verdict.edition,
        "verdict": {
            "class": verdict.talent_class,
            "points": None if verdict.points is None else verdict.points.total,
            "lines_met": [line.code for line in verdict.lines_met],
            "headline": verdict.headline,
        },
        "entered": subject,
        "scans": [frozen(row) for row in list_files(office, case_id)],
        "gaps": [gap.says for gap in gaps],
        "papers": papers,
        "register": [frozen(row) for row in rows],
        "checks": [
            _check("verdict", verdict.talent_class == "A", "按积分认定为 A 类"),
            _check("scans", len(list_files(office, case_id)) == len(SCANNED), "三份扫描件已收"),
            _check("bytes", all(again), "存件与登记的 SHA-256 一致"),
            _check("void", states.get(voided.filing_id) == "void", "作废文书在登记簿中保留"),
            _check("register", len(rows) == len(papers), "登记簿列出本件全部文号"),
            *(_check("store", check.good, f"{check.name}：{check.says}") for check in report.checks),
        ],
    }  # fmt: skip
    kept = frozen(summary)
    (folder / "summary.json").write_text(json.dumps(kept, ensure_ascii=False, indent=2, default=str), encoding="utf-8")
    return summary


def _take_in(office: Office, subject: Subject) -> int:
    person = save_person(office, None, subject.person).person
    employer = save_employer(office, None, subject.employer).employer
    if person is None or employer is None:
        raise AssertionError("a new person and employer have keys")
    case_id = open_case(office, KIND, person, employer).case
    if case_id is None:
        raise AssertionError("a new case has a key")
    for name, value in subject.answers.items():  # as the window saves them: one answer at a time
        save_answers(office, case_id, {name: value})
    return case_id


def _hand_in(office: Office, case_id: int) -> None:
    today = office.clock.today()
    for state in list_materials(office, case_id):
        line = state.line
        if line.key == "photo":
            attach_material(office, case_id, line.key, "photo.jpg", photo(0.4))
        elif line.key in SCANNED:
            attach_material(office, case_id, line.key, f"{line.key}.pdf", scan(line.says))
        if line.key == PROMISED and line.need == "commitment":
            make_promise(office, case_id, line.key, "declared")
        elif line.need not in {"optional", "waived"}:
            note_material(office, case_id, line.key, "checked", today if "issued_on" in line.fields else None)


def _written(office: Office, folder: Path, issued: Issued) -> dict[str, Any]:
    """Write the kept bytes under a neutral name: the filing's key, never a person's or a firm's name."""
    name = f"filing-{issued.filing_id:04d}.pdf"
    (folder / name).write_bytes(filing_bytes(office, issued.filing_id))
    return {
        "number": issued.number,
        "title": issued.title,
        "file": name,
        "pages": issued.pages,
        "sha256": issued.digest,
    }


def _check(name: str, good: bool, says: str) -> dict[str, Any]:
    return {"name": name, "good": good, "says": says}
