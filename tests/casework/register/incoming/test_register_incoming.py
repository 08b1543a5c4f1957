from __future__ import annotations

from datetime import UTC, date, datetime
from io import BytesIO

import pytest
from PIL import Image

from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
from desktop.casework.intake.read_case import read_case
from desktop.casework.practice.scans import scan
from desktop.casework.register.incoming.attach_incoming import attach_incoming
from desktop.casework.register.incoming.detach_incoming import detach_incoming
from desktop.casework.register.incoming.find_incoming import (
    IncomingFilter,
    find_incoming,
    incoming_of,
    incoming_rows,
    similar_incoming,
)
from desktop.casework.register.incoming.incoming_file import incoming_file
from desktop.casework.register.incoming.read_incoming import read_incoming
from desktop.casework.register.incoming.register_incoming import Twice, register_incoming
from desktop.casework.register.incoming.void_incoming import void_incoming
from desktop.store.verify import verify_store

CAME = {
    "received_on": "2026-11-20",
    "from_whom": "演示省人力资源和社会保障厅",
    "their_number": "演人社函〔2026〕118号",
    "title": "关于开展外国人来华工作服务情况自查的通知",
    "kind": "notice",
    "dated": "2026-11-18",
    "urgency": "加急",
    "due_on": "2026-12-04",
}


def test_a_paper_is_numbered_on_the_office_day_however_long_ago_it_came(office):
    one = register_incoming(office, CAME)
    two = register_incoming(office, {**CAME, "their_number": "演人社函〔2026〕119号"})
    assert (one.number, two.number) == ("收〔2026〕1号", "收〔2026〕2号")
    (line,) = incoming_rows(office, [one.incoming_id])
    assert (line.registered_on, line.received_on, line.state) == (date(2026, 11, 23), date(2026, 11, 20), "open")
    assert find_incoming(office) == [two.incoming_id, one.incoming_id]
    assert find_incoming(office, "自查 演人社函 118") == [one.incoming_id]
    assert find_incoming(office, "yssrl") == [two.incoming_id, one.incoming_id]
    assert find_incoming(office, narrowed=IncomingFilter(urgency="加急", state="open", from_whom="人力")) != []
    assert find_incoming(office, narrowed=IncomingFilter(last_day=date(2026, 11, 19))) == []


@pytest.mark.parametrize(
    ("raw", "field"),
    [
        ({"received_on": "2026-11-24"}, "received_on"),
        ({"dated": "2026-11-21"}, "dated"),
        ({"due_on": "2026-11-19"}, "due_on"),
        ({"from_whom": " "}, "from_whom"),
        ({"title": None}, "title"),
        ({"secrecy": "公开"}, "secrecy"),
        ({"case_number": "XK-1999-0001"}, "CASE_NUMBER"),
        ({"answers": "999"}, ""),
    ],
)
def test_what_cannot_be_draws_no_number(office, raw, field):
    with pytest.raises(Expected) as trouble:
        register_incoming(office, {**CAME, **raw})
    assert trouble.value.field == field
    assert register_incoming(office, CAME).number == "收〔2026〕1号"


def test_the_same_sender_and_number_are_found_whatever_the_brackets_and_told(office):
    first = register_incoming(office, CAME)
    again = {**CAME, "their_number": "演人社函 [2026] 118号"}
    assert [one.number for one in similar_incoming(office, again)] == [first.number]
    with pytest.raises(Twice, match="收〔2026〕1号"):
        register_incoming(office, again)
    assert register_incoming(office, again, again=True).number == "收〔2026〕2号"
    assert similar_incoming(office, {**CAME, "from_whom": "别的单位"}) == ()
    assert similar_incoming(office, {**CAME, "their_number": None}) == ()


def test_a_voided_line_is_no_duplicate_and_its_number_never_comes_again(office, acting):
    first = register_incoming(office, CAME)
    with pytest.raises(Expected):
        void_incoming(acting(Role.OFFICER), first.incoming_id, "x")
    with pytest.raises(Expected):
        void_incoming(office, first.incoming_id, " ")
    void_incoming(office, first.incoming_id, "重复登记")
    with pytest.raises(Expected):
        void_incoming(office, first.incoming_id, "再作废")
    assert register_incoming(office, CAME).number == "收〔2026〕2号"
    (line,) = incoming_rows(office, [first.incoming_id])
    assert (line.state, line.void_reason) == ("void", "重复登记")
    assert find_incoming(office, narrowed=IncomingFilter(state="void")) == [first.incoming_id]


def test_scans_are_kept_encrypted_known_to_the_check_and_taken_out_with_a_reason(office):
    data = scan("来文")
    one = register_incoming(office, CAME, [("来文.pdf", data)])
    (kept,) = read_incoming(office, one.incoming_id).scans
    assert incoming_file(office, kept.id) == data
    assert read_incoming(office, one.incoming_id).line.pages == 1
    report = verify_store(office.store)
    assert report.good
    assert report.orphans == ()
    with pytest.raises(Expected, match="完全相同"):
        attach_incoming(office, one.incoming_id, "again.pdf", data)
    with pytest.raises(Expected):
        detach_incoming(office, kept.id, "")
    detach_incoming(office, kept.id, "扫错了")
    assert read_incoming(office, one.incoming_id).scans == ()
    picture = BytesIO()
    Image.new("RGB", (40, 60), "white").save(picture, "PNG")
    attach_incoming(office, one.incoming_id, "页.png", picture.getvalue())
    assert [scan.name for scan in read_incoming(office, one.incoming_id).scans] == ["页.png"]


def test_an_active_file_draws_no_number(office):
    with pytest.raises(Expected):
        register_incoming(office, CAME, [("来文.pdf", b"%PDF-1.7 /JavaScript broken")])
    assert register_incoming(office, CAME).number == "收〔2026〕1号"


def test_it_belongs_to_a_case_by_its_number(office, case_id):
    number = read_case(office, case_id).number
    one = register_incoming(office, {**CAME, "case_number": number.lower()})
    assert [line.id for line in incoming_of(office, case_id)] == [one.incoming_id]
    assert incoming_rows(office, [one.incoming_id])[0].case_number == number


def test_a_clock_put_back_draws_no_number(office, later):
    register_incoming(office, CAME)
    back = later(datetime(2025, 12, 30, 1, 0, tzinfo=UTC))
    raw = {"received_on": "2025-12-30", "from_whom": "演示省公安厅", "title": "补登"}
    with pytest.raises(Expected, match="不能再取号"):
        register_incoming(back, raw)
