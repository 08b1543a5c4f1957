"""The whole main job through the real window: new case, answers, verdict A, three scans, packet, register."""

from __future__ import annotations

import io
import os

from PIL import Image
from pypdf import PdfReader

from desktop.case_types import ALL
from desktop.casework.filings.filing_bytes import filing_bytes
from desktop.casework.intake.read_case import read_case
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.register.outgoing.find_register import find_register
from desktop.casework.register.outgoing.register_rows import register_rows
from desktop.screens.page import Place
from tests.journey_hands import choose_people
from tests.window_fixtures import settle

KIND = ALL[0]
FRESH = 100_001  # a seed the practice office does not use


def scan(text: str) -> bytes:
    page = Image.frombytes("RGB", (620, 877), os.urandom(3) * (620 * 877))
    page.putpixel((1, 1), (len(text), 0, 0))
    kept = io.BytesIO()
    page.save(kept, "PNG")
    return kept.getvalue()


def sample_of_class_a():
    for seed in range(FRESH, FRESH + 60):
        subject = KIND.sample(seed)
        if seed % 4 != 3 and subject.answers.get("applied_class") == "A":
            return subject
    raise AssertionError("no sample of class A")


def test_from_the_first_question_to_the_register(parts, work, desk, tmp_path):
    subject = sample_of_class_a()

    # search first, then make both
    work.open(Place("new"))
    page = work.page
    choose_people(page, subject)
    assert not page._go.isEnabled()  # no kind stands by itself: the wrong one is a standing cause of returns
    page.kind.list.take(KIND.key)
    assert page._go.isEnabled()
    page._go.click()
    settle(parts)
    assert work.place.page == "case"
    case = work.page
    key = case.view.id

    # answers save themselves
    case.answers.form.fill(subject.answers)
    assert case.save_now()
    settle(parts)
    assert dict(desk.ask(read_case, key).subject.answers) == dict(subject.answers)

    # the verdict says A
    case.show_part("verdict")
    assert case.verdict.verdict.talent_class == "A"
    assert case.verdict._letter.text() == "A"

    # three scans
    case.show_part("materials")
    lines = [state.line.key for state in desk.ask(list_materials, key)][:3]
    for line in lines:
        case.materials.go_to(line)
        path = tmp_path / f"{line}.png"
        path.write_bytes(scan(line))
        case.materials.attach([path])
    settle(parts)
    held = {state.line.key: state.pages for state in desk.ask(list_materials, key)}
    assert [held[line] for line in lines] == [1, 1, 1]

    # the packet, previewed, then issued
    case.show_part("papers", "packet")
    settle(parts)
    previewed = case.papers.paper.pages()
    assert previewed > 3
    case.papers.issue_now()
    settle(parts)

    # the register shows its number
    work.open(Place("register"))
    row = desk.ask(register_rows, desk.ask(find_register)[:1])[0]
    assert row.case_id == key
    assert "卷" in row.number
    pdf = PdfReader(io.BytesIO(desk.ask(filing_bytes, row.id)))
    assert len(pdf.pages) == row.pages == previewed
    assert work.page.outgoing.table.model().rowCount() == len(desk.ask(find_register))
