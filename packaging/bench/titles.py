"""A review of 143 applicants of one firm: judged, printed, opened as a page, packed and opened on a laptop.

Each stands against the least that the same work could be: the facts read as JSON, bare ReportLab with the same words,
a plain Qt table of the same rows, Argon2id and AES-256-GCM over as many bytes.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from measure import Measure, middle_ms
from papers import plain, words_of
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from desktop.app.compose import compose
from desktop.basics.paths import resource
from desktop.case_types import kind
from desktop.casework.practice.batches.days import SPAN
from desktop.casework.practice.batches.whole_batch import ONSITE, live_a_batch
from desktop.casework.practice.make_practice import at_nine, make_practice
from desktop.casework.practice.open_practice import open_practice
from desktop.casework.titles.papers.list_batch_papers import list_batch_papers
from desktop.casework.titles.papers.print_run import print_run
from desktop.casework.titles.papers.views import RunChoice
from desktop.casework.titles.suitcase.open_suitcase import open_suitcase
from desktop.casework.titles.suitcase.send_suitcase import send_suitcase
from desktop.screens.page import Place
from desktop.screens.start.doors import Folders
from desktop.store.keys.cost import OFFICE, SALT_BYTES

if TYPE_CHECKING:
    from desktop.casework.office import Office

TOP: Final = Path(__file__).resolve().parents[2]
LAST: Final = date(2026, 11, 24)
REVIEW: Final = "professional_title_review"
JUDGED: Final = 1_000
TIMES: Final = 5
PASSPHRASE: Final = "Xiang-2026 出行"  # noqa: S105 - of a file that is thrown away

#: Prints everybody's papers in a process of its own and says how many megabytes that took at its highest.
_PEAK: Final = """
import sys
from datetime import date
from pathlib import Path
from desktop.casework.practice.make_practice import at_nine
from desktop.casework.practice.open_practice import open_practice
from desktop.casework.titles.papers.list_batch_papers import list_batch_papers
from desktop.casework.titles.papers.print_run import print_run
from desktop.casework.titles.papers.views import RunChoice
def held(what):
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith(what)) / 1024
office = open_practice(Path(sys.argv[1]), at_nine(date.fromisoformat(sys.argv[4])))
batch = int(sys.argv[3])
offer = list_batch_papers(office, batch)
before = held("VmRSS")
print_run(office, batch, RunChoice(tuple(one.key for one in offer.applicants), issue=False), Path(sys.argv[2]))
print(held("VmHWM") - before)
"""


def measures(scratch: Path) -> list[Measure]:
    """In: a folder on the same disk. A review of its own is lived there until its experts are drawn."""
    folder = scratch / "titles" / "practice"
    make_practice(folder, 0, at_nine(LAST - timedelta(days=SPAN + 2)))
    begun = open_practice(folder, at_nine(LAST - timedelta(days=SPAN + 2)))
    with begun.store.hurried():
        lived = live_a_batch(begun, LAST, ONSITE, until="drawn")
    day = begun.store.clock.today()
    begun.store.close()
    if lived.session_id is None:
        raise RuntimeError("no session was planned")
    office = open_practice(folder, at_nine(day, 300))
    try:
        return [
            _judged(office),
            *_printed(office, lived.batch_id, scratch),
            *_packed(office, lived.session_id, scratch),
        ]
    finally:
        office.store.close()


def opened(scratch: Path) -> Measure:
    """The page of a batch of 143 with its applicants, in the window; after `measures`, in the same folder."""
    from PySide6.QtWidgets import QApplication, QTableWidget, QTableWidgetItem

    app = QApplication.instance() or QApplication([])
    if not isinstance(app, QApplication):
        raise TypeError("a window needs a QApplication")
    clock = at_nine(LAST)
    home = scratch / "titles"
    parts = compose(app, Folders(home / "office", home / "practice"), home / "window.ini", clock)
    parts.window.resize(1440, 900)
    parts.window.show()
    parts.window.enter(open_practice(home / "practice", clock))
    work, desk = parts.window.work, parts.window.desk
    if work is None or desk is None:
        raise RuntimeError("nobody is signed in")

    def settle() -> None:
        parts.doors.wait()
        desk.wait()
        app.processEvents()

    taken: list[float] = []
    for _turn in range(TIMES + 1):
        work.open(Place("titles", part="batches"))
        settle()
        begins = time.perf_counter()
        work.open(Place("batch", 1, part="applicants"))
        settle()
        taken.append((time.perf_counter() - begins) * 1000)
    ours = statistics.median(taken[1:])  # the first also reads the page's modules

    def bare(_turn: int) -> None:
        table = QTableWidget(ONSITE.people, 8)
        for row in range(ONSITE.people):
            for column in range(8):
                table.setItem(row, column, QTableWidgetItem(f"{row}·{column} 示例"))
        table.resize(1200, 800)
        table.show()
        app.processEvents()
        table.deleteLater()

    plainly = middle_ms(bare, TIMES)
    parts.window.close()
    app.processEvents()
    return Measure(
        f"the applicants of a batch of {ONSITE.people} opened", ours, plainly, "ms", "a Qt table of as many cells"
    )


def _judged(office: Office) -> Measure:
    one = kind(REVIEW)
    if one.sample is None:
        raise RuntimeError("a kind without samples")
    day = office.clock.today()
    facts = [one.facts(one.sample(seed), day) for seed in range(JUDGED)]
    texts = [json.dumps(dict(each), ensure_ascii=False, default=str) for each in facts]
    ours = middle_ms(lambda _: [one.judge(office.policy, each, day) for each in facts], 3)
    bare = middle_ms(lambda _: [json.loads(text) for text in texts], 3)
    return Measure(f"{JUDGED:,} applicants judged", ours, bare, "ms", "reading the same facts as JSON")


def _printed(office: Office, batch_id: int, scratch: Path) -> list[Measure]:
    pdfmetrics.registerFont(TTFont("plain", str(resource("resources", "fonts", "song.ttf"))))
    offer = list_batch_papers(office, batch_id)
    into, again = scratch / "printed", scratch / "printed-again"
    into.mkdir()
    again.mkdir()
    choice = RunChoice(tuple(one.key for one in offer.applicants), issue=False)
    begins = time.perf_counter()
    run = print_run(office, batch_id, choice, into)
    ours = (time.perf_counter() - begins) * 1000
    files = [file.read_bytes() for file in sorted(into.glob("*.pdf"))]
    if not files:
        raise RuntimeError("nothing was printed")
    texts = [words_of(file) for file in files]
    begins = time.perf_counter()
    for pages in texts:
        plain(pages)
    bare = (time.perf_counter() - begins) * 1000
    told = subprocess.run(
        [sys.executable, "-c", _PEAK, str(office.folder), str(again), str(batch_id), office.clock.today().isoformat()],
        cwd=TOP, env={**os.environ, "PYTHONPATH": str(TOP)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return [
        Measure(f"papers of {ONSITE.people} applicants, {len(run.files)} files", ours, bare, "ms",
                "bare ReportLab, one plain font, the same text with its copies"),
        Measure("… memory of it", float(told.stdout), sum(map(len, files)) / 2**20, "MB", "the files it writes"),
    ]  # fmt: skip


def _packed(office: Office, session_id: int, scratch: Path) -> list[Measure]:
    file = scratch / "out.tdbox"
    begins = time.perf_counter()
    send_suitcase(office, session_id, file, PASSPHRASE)
    sending = (time.perf_counter() - begins) * 1000
    begins = time.perf_counter()
    open_suitcase(file, PASSPHRASE, scratch / "rooms", "Laptop-2026", office.clock, operator="李明")
    opening = (time.perf_counter() - begins) * 1000
    plain_bytes = os.urandom(file.stat().st_size)

    def sealed(_turn: int) -> None:
        AESGCM(OFFICE.key(PASSPHRASE, os.urandom(SALT_BYTES))).encrypt(os.urandom(12), plain_bytes, None)

    bare = middle_ms(sealed, TIMES)
    says = "Argon2id once and AES-256-GCM over as many bytes"
    return [
        Measure(f"a session of {ONSITE.people} packed ({len(plain_bytes) / 2**20:.1f} MB)", sending, bare, "ms", says),
        Measure("… opened on a laptop, an office of its own", opening, bare, "ms", says),
    ]
