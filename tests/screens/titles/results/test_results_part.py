"""结果 by keys: a document of another body, certificates one by one and from a list, the archive."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.casework.register.book.sheet import text_sheet
from desktop.casework.titles.results.ledger.find_titles import titles_of_batch
from desktop.screens.page import Place
from tests.casework.titles.after_fixtures import a_pdf, put_confirmed, put_voted, state_of
from tests.window_fixtures import press, settle

CTRL = Qt.KeyboardModifier.ControlModifier


def test_from_the_document_to_the_archive(parts, work, desk, tmp_path):
    voted = desk.ask(put_confirmed, 2)
    work.open(Place("batch", voted.batch, part="results"))
    settle(parts)
    part = work.page.part
    press(parts, Qt.Key.Key_I, CTRL)
    part.documents.asked.form.fill({"document": "示例人社职〔2026〕8号", "issuer": "示例省人社厅"})
    press(parts, Qt.Key.Key_S, CTRL)
    settle(parts)
    assert [one.document for one in desk.ask(titles_of_batch, voted.batch)] == ["示例人社职〔2026〕8号"] * 2
    part.go_to("archive")
    press(parts, Qt.Key.Key_F8)
    assert part.archive.asked is None  # nobody has a certificate yet
    part.go_to("certificates")
    press(parts, Qt.Key.Key_F8)
    ask = part.certificates.asked
    file = tmp_path / "证书.pdf"
    file.write_bytes(a_pdf("一"))
    ask.take(file)
    ask.form.form.fill({"number": "JL1"})
    press(parts, Qt.Key.Key_S, CTRL)
    settle(parts)
    first, _second = desk.ask(titles_of_batch, voted.batch)
    assert (first.certificate_number, first.certificate_name) == ("JL1", "证书.pdf")
    button = part.certificates._register
    assert (button.text(), button.property("kind")) == ("更正证书", "plain")
    sheet = tmp_path / "登记表.xlsx"
    part.certificates.export(sheet)
    assert sheet.exists()
    heads = (("姓名", 9), ("证书编号", 9), ("发证日期", 9))
    sheet.write_bytes(text_sheet("名单", heads, [("申报1", "JL1", "2026-11-23"), ("申报2", "JL2", "2026-11-23")]))
    part.certificates.take_list([sheet])
    assert part.certificates.asked.trial.ready == 1
    press(parts, Qt.Key.Key_S, CTRL)
    settle(parts)
    assert {desk.ask(state_of, key) for key in voted.applications} == {"certified"}
    part.go_to("archive")
    press(parts, Qt.Key.Key_F8)
    part.archive.asked.form.fill({"file_number": "ZC-1", "place": "三柜"})
    press(parts, Qt.Key.Key_S, CTRL)
    settle(parts)
    assert {desk.ask(state_of, key) for key in voted.applications} == {"archived"}


def test_a_letter_is_drafted_and_outcomes_are_recorded(parts, work, desk):
    voted = desk.ask(put_confirmed, 1)
    work.open(Place("batch", voted.batch, part="results"))
    settle(parts)
    press(parts, Qt.Key.Key_F8)
    settle(parts)
    assert type(work.page).__name__ == "LetterPage"
    sent = desk.ask(put_voted, 2, "accepted", mode="entrusted")
    work.open(Place("batch", sent.batch, part="results"))
    settle(parts)
    press(parts, Qt.Key.Key_J, CTRL)
    work.page.part.documents.asked.form.fill({"committee": "省评委会"})
    press(parts, Qt.Key.Key_S, CTRL)
    assert {desk.ask(state_of, key) for key in sent.applications} == {"passed"}
