"""A book of 5,000 numbers: searched, narrowed, shown, bound; against bare SQL and bare ReportLab."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from measure import Measure, middle_ms
from papers import words_of
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from desktop.basics.paths import resource
from desktop.casework.register.book.preview_book import preview_book
from desktop.casework.register.outgoing.find_register import OutgoingFilter, find_register
from desktop.casework.register.outgoing.register_rows import register_rows
from desktop.store.engine.alchemy import raw
from desktop.store.search.words import index_of, query
from desktop.store.tables import Dispatch, Filing

if TYPE_CHECKING:
    from desktop.casework.office import Office

ROWS: Final = 5_000
YEAR: Final = 2024  # a year no case of the practice office lies in
SERIES: Final = "演人才测"
SHOWN: Final = 100
TIMES: Final = 9
BOUND: Final = 3
TO: Final = ("演示市公安局出入境管理局", "演示省人力资源和社会保障厅", "演示市教育局", "演示市医疗保障局")
WORDS: Final = "公安局 核查"


def pour(office: Office) -> None:
    """Put the book in: papers of a year, each with a copy that was sent, most received, some awaited; a few voided."""
    begin = datetime(YEAR, 1, 2, 1, 0, tzinfo=UTC)
    first = 1 + max(office.store.reads.find_register(), default=0)
    filings: list[dict[str, Any]] = []
    copies: list[dict[str, Any]] = []
    for turn in range(ROWS):
        void, at, to = turn % 50 == 0, begin + timedelta(hours=turn * 8_600 // ROWS), TO[turn % len(TO)]
        day, key = at.date(), first + turn
        filings.append({
            "id": key, "case_id": None, "paper": "bench", "title": f"关于商请协助核查第{turn}号申请情况的函",
            "series": SERIES, "year": YEAR, "serial": turn + 1, "number": f"{SERIES}〔{YEAR}〕{turn + 1}号",
            "issued_at": at, "issued_day": day, "issued_by": 1, "issued_by_name": "演示经办", "kind": "",
            "case_number": "", "applicant": "", "employer_name": "", "answers": {}, "verdict": {}, "edition": "bench",
            "policy_day": None, "digest": "0" * 64, "algorithm": "sha256", "pages": 1, "size": 1, "reason": "",
            "voided_at": at if void else None, "voided_by": None, "void_reason": "重发" if void else "",
            "secrecy": "秘密★1年" if turn % 40 == 0 else "", "urgency": "加急" if turn % 25 == 0 else "",
            "main_to": to, "copies_to": "", "place": "",
        })  # fmt: skip
        copies.append({
            "filing_id": key, "role": "main", "department": "", "recipient": to, "way": "exchange", "sent_on": day,
            "tracking": f"交换{turn:05d}", "sent_by": "演示经办", "received_on": day if turn % 5 else None,
            "received_by": "收发室" if turn % 5 else "", "reply_days": 10, "reply_due": day + timedelta(days=14),
            "replied_on": day + timedelta(days=9) if turn % 3 else None, "incoming_id": None, "note": "",
            "dropped_on": None, "dropped_why": "", "created_at": at,
        })  # fmt: skip
    with office.store.unit() as unit:
        unit.pour(Filing, filings)
        unit.pour(Dispatch, copies)
        told = ((one["id"], (one["number"], one["title"], one["main_to"])) for one in filings)
        unit.pour_index("filing", [(key, index_of(texts, (), texts[:1])) for key, texts in told])
        unit.record("make_practice", object_type="bench")


def plain(pages: list[list[str]]) -> bytes:
    """The same lines on as many pages, one under the other, in one font."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=landscape(A4))
    for lines in pages:
        canvas.setFont("plain", 9)
        for number, line in enumerate(lines):
            canvas.drawString(40, 560 - 8 * number, line)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def measures(office: Office) -> list[Measure]:
    """Pours the book into the practice office, then searches, narrows, shows and binds it."""
    pour(office)
    connection = raw(office.store.engine())

    def bare(statement: str, *given: object) -> int:
        keys = [row[0] for row in connection.execute(statement, given).fetchall()]
        marks = ",".join("?" * len(keys[:SHOWN]))
        connection.execute(f"SELECT * FROM filing WHERE id IN ({marks})", keys[:SHOWN]).fetchall()  # noqa: S608
        connection.execute(f"SELECT * FROM dispatch WHERE filing_id IN ({marks})", keys[:SHOWN]).fetchall()  # noqa: S608
        return len(keys)

    def ours(words: str = "", **by: Any) -> int:
        keys = find_register(office, words, narrowed=OutgoingFilter(year=YEAR, **by))
        register_rows(office, keys[:SHOWN])
        return len(keys)

    awaited = (
        "SELECT id FROM filing WHERE year = ? AND voided_at IS NULL AND id IN (SELECT filing_id FROM dispatch WHERE "
        "dropped_on IS NULL AND reply_due IS NOT NULL AND replied_on IS NULL AND reply_due < ?) "
        "ORDER BY issued_at DESC, id DESC"
    )
    searched = (
        "SELECT id FROM filing WHERE year = ? AND +id IN (SELECT rowid FROM filing_fts WHERE filing_fts MATCH ?) "
        "ORDER BY issued_at DESC, id DESC"
    )
    today = office.clock.today().isoformat()
    overdue, found = ours(state="overdue"), ours(WORDS)
    same = "the bare SQL on the same encrypted file, by the driver alone"
    pdfmetrics.registerFont(TTFont("plain", str(resource("resources", "fonts", "song.ttf"))))
    preview_book(office, "outgoing", YEAR - 1)  # faces are read once
    book = preview_book(office, "outgoing", YEAR, SERIES)
    bound = middle_ms(lambda _: preview_book(office, "outgoing", YEAR, SERIES), BOUND)
    texts = words_of(book.pdf)
    simple = middle_ms(lambda _: plain(texts), BOUND)  # one run of either tells of the machine, not of the book
    return [
        Measure(f"book of {ROWS:,} numbers, {overdue:,} overdue", middle_ms(lambda _: ours(state="overdue"), TIMES),
                middle_ms(lambda _: bare(awaited, YEAR, today), TIMES), "ms", same),
        Measure(f"… searched, {found:,} found", middle_ms(lambda _: ours(WORDS), TIMES),
                middle_ms(lambda _: bare(searched, YEAR, query(WORDS)), TIMES), "ms", same),
        Measure(f"… bound, {book.pages:,} pages", bound, simple, "ms", "bare ReportLab, one plain font, the same text"),
    ]  # fmt: skip
