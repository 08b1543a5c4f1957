"""A batch of titles in the window before and after its session: publicity, document, certificates, papers, archive."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from desktop.casework.register.book.sheet import text_sheet
from desktop.casework.titles.results.ledger.find_titles import titles_of_batch
from tests.title_hands import CTRL, Round
from tests.title_intake import states

HEADS = (("受理号", 10), ("姓名", 10), ("证书编号", 10), ("发证日期", 10))


def post(one: Round, _monkeypatch) -> None:
    """Names are up for five working days, then the clock has moved on and F8 takes them down."""
    up(one, one.days.posts, one.days.meets, "before_review", "13")


def up(one: Round, posted: date, ended: date, stage: str, name: str) -> None:
    """Posted for as long as the rule asks; ended once that is over, not before."""
    one.day(posted)
    part = one.show("publicity")
    part.go_to(stage)
    one.press(Qt.Key.Key_F8)
    part.asked.form.fill({"way": "门户网站和公示栏", "place": "演示新区政务服务网", "supervisor": "机关纪委",
                          "telephone": "0431-80009999"})
    one.picture(f"{name}-post")
    one.press(Qt.Key.Key_S, CTRL)
    one.picture(f"{name}-posted")
    assert part.panel.view.state == "open"
    one.press(Qt.Key.Key_F8)
    assert part.panel.view.state == "open"  # the days are not over
    one.day(ended)
    one.press(Qt.Key.Key_F8)
    one.press(Qt.Key.Key_Return)
    assert part.panel.view.state == "closed"
    one.picture(f"{name}-closed")


def publish(one: Round, _monkeypatch) -> None:
    """The result is up, and stands."""
    up(one, one.days.publishes, one.days.documents, "result", "33")


def document(one: Round, _monkeypatch) -> None:
    """The letter, drafted here, checked and signed by a colleague at this desk."""
    one.show("results")
    one.picture("34-results")
    one.press(Qt.Key.Key_F8)
    assert one.work.place.page == "letter"
    letter = one.page
    one.picture("35-letter")
    one.press(Qt.Key.Key_G, CTRL)
    assert letter.view.state == "checking", letter.view.missing
    one.press(Qt.Key.Key_G, CTRL)
    one.press(Qt.Key.Key_S, CTRL)
    assert letter.view.state == "signing"
    one.press(Qt.Key.Key_G, CTRL)
    one.picture("36-sign")
    one.press(Qt.Key.Key_Return)
    assert letter.view.state == "issued"
    one.picture("37-signed")


def certify(one: Round, monkeypatch) -> None:
    """One by its form, the others by the list the issuer sends back."""
    one.clock.go_to(one.days.certifies)
    part = one.show("results")
    part.go_to("certificates")
    one.press(Qt.Key.Key_F8)
    ask = part.certificates.asked
    ask.form.form.fill({"number": "YS202600001"})
    one.picture("38-certificate")
    one.press(Qt.Key.Key_S, CTRL)
    held = one.desk.ask(titles_of_batch, one.batch.batch_id)
    assert held[0].certificate_number == "YS202600001"
    today = one.clock.today().isoformat()
    rows = [(row.receipt, row.name, f"YS2026{at:05d}", today) for at, row in enumerate(held[1:], 2)]
    sheet = one.folder / "certificates.xlsx"
    sheet.write_bytes(text_sheet("名单", HEADS, rows))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_given: ([str(sheet)], ""))
    one.press(Qt.Key.Key_O, CTRL)
    assert part.certificates.asked.trial.ready == len(held) - 1
    one.picture("39-certificate-list")
    one.press(Qt.Key.Key_S, CTRL)
    assert all(row.certificate_number for row in one.desk.ask(titles_of_batch, one.batch.batch_id))
    one.picture("40-certificates")


def print_papers(one: Round, _monkeypatch) -> None:
    """Everybody's papers and the batch's own, into a folder."""
    part = one.show("papers")
    one.picture("41-papers")
    one.press(Qt.Key.Key_F9)
    ask = part.asked
    if one.whole:
        for box in (*ask.each.values(), *ask.own.values()):
            box.setChecked(box.isEnabled())
    else:
        next(iter(ask.each.values())).setChecked(True)
        ask.own["roster", None].setChecked(True)
    into = one.folder / "print"
    into.mkdir()
    ask.into.setText(str(into))
    one.picture("42-run")
    one.press(Qt.Key.Key_Return, CTRL)
    one.until(lambda: ask.run is not None and ask._job is None, 900)
    one.picture("43-run-done")
    assert ask.run.files
    assert ask.run.skipped == ()
    one.press(Qt.Key.Key_Escape)
    one.show("figures")
    one.picture("44-figures")


def archive(one: Round, _monkeypatch) -> None:
    """Its list and place; then the batch is over."""
    one.day(one.days.archives)
    part = one.show("results")
    part.go_to("archive")
    one.press(Qt.Key.Key_F8)
    part.archive.asked.form.fill({"file_number": "ZC-2026-001", "place": "档案室 3 柜 2 层"})
    one.picture("45-archive")
    one.press(Qt.Key.Key_S, CTRL)
    assert set(states(one)) == {"archived"}
    one.picture("46-archived")
    one.show("overview")
    one.picture("47-overview")
