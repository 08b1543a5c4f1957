"""In a real office whoever checks or signs at another's desk does it by the own password."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
from desktop.casework.history.read_history_of import read_history_of
from desktop.casework.letters.check_letter import check_letter
from desktop.casework.letters.draft_letter import draft_letter
from desktop.casework.letters.list_letters import list_letters
from desktop.casework.letters.made.moves import ByWhom
from desktop.casework.letters.read_letter import read_letter
from desktop.casework.letters.save_letter import save_letter
from desktop.casework.letters.sign_letter import sign_letter
from desktop.casework.letters.submit_letter import submit_letter
from desktop.casework.office import Actor
from desktop.casework.safety.signing.create_office import create_office
from desktop.casework.safety.signing.sign_in import sign_in
from desktop.casework.safety.signing.sign_out import sign_out
from desktop.casework.safety.views import NewColleague
from desktop.casework.settings.office_settings import OfficeSettings
from tests.casework.conftest import CLOCK

WORDS = OfficeSettings(name="测试人才服务中心", short_name="测人才", zone="测试新区", city="长春市", phone="0431-1")
PEOPLE = (
    NewColleague("周宁", (Role.OFFICER, Role.SECURITY_ADMIN), "Ink-and-Paper-7"),
    NewColleague("何平", (Role.REVIEWER,), "Quiet-River-42"),
    NewColleague("钱安", (Role.HEAD,), "Summer-Wind-88"),
)
RAW = {"slot.事由": "核实学历", "slot.缘由": "因审查需要。", "slot.请求": "请函复。", "main_to": [{"name": "某大学"}]}


@pytest.fixture
def people(tmp_path):
    """Officer signed in; the ids of reviewer and head."""
    folder = tmp_path / "office"
    officer, reviewer, head = create_office(folder, WORDS, PEOPLE, CLOCK).user_ids
    office = sign_in(folder, officer, "Ink-and-Paper-7", CLOCK)
    yield office, reviewer, head
    sign_out(office)


def test_passwords_are_the_signatures(people):
    office, reviewer, head = people
    key = draft_letter(office, "general_letter").letter
    save_letter(office, key, 1, RAW)
    submit_letter(office, key)
    for by in (ByWhom(), ByWhom(reviewer, "Quiet-River-43"), ByWhom(reviewer, ""), ByWhom(office.actor.user_id)):
        with pytest.raises(Expected):
            check_letter(office, key, by=by)
    check_letter(office, key, by=ByWhom(reviewer, "Quiet-River-42"))
    for by in (ByWhom(), ByWhom(reviewer, "Quiet-River-42"), ByWhom(head, "Summer-Wind-89")):
        with pytest.raises(Expected):
            sign_letter(office, key, by=by)
    assert read_letter(office, key).state == "signing"
    assert sign_letter(office, key, by=ByWhom(head, "Summer-Wind-88")).number == "测人才函〔2026〕1号"
    view = read_letter(office, key)
    assert (view.drafter, view.checker, view.signer) == ("周宁", "何平", "钱安")
    assert [one.name for one in view.signers] == ["钱安"]


def test_who_changed_the_words_drafted_them_too(people):
    office, reviewer, head = people
    key = draft_letter(office, "general_letter").letter
    save_letter(office, key, 1, RAW)
    beside = replace(office, actor=Actor(reviewer, "何平", (Role.REVIEWER,)))
    save_letter(beside, key, 2, {"blocks": [{"kind": "paragraph", "text": "这是另一位同事写的。"}]})
    submit_letter(office, key)
    assert not read_letter(beside, key).may_check
    assert [one.name for one in read_letter(office, key).checkers] == ["钱安"]
    assert list_letters(beside, state="mine") == ()
    with pytest.raises(Expected) as trouble:
        check_letter(beside, key)
    assert trouble.value.field == "approver"
    assert "钱安" in trouble.value.remedy
    assert read_letter(office, key).state == "checking"
    check_letter(office, key, by=ByWhom(head, "Summer-Wind-88"))


def test_in_an_office_of_two_who_did_not_submit_it_checks_it(office, second, whole) -> None:
    key = whole(office)
    save_letter(second, key, 1, {"blocks": [{"kind": "paragraph", "text": "这是另一位同事写的。"}]})
    submit_letter(office, key)
    assert not read_letter(office, key).may_check
    assert [row.id for row in list_letters(second, state="mine") if row.id == key] == [key]
    with pytest.raises(Expected) as trouble:
        check_letter(office, key)
    assert "演示签发" in trouble.value.remedy
    check_letter(second, key)
    told = [row.reason for row in read_history_of(office, "letter", key)]
    assert any("演示经办对文字负责" in reason for reason in told)


def test_who_submits_his_own_words_never_checks_them(office, second, whole) -> None:
    key = whole(office)
    save_letter(second, key, 1, {"blocks": [{"kind": "paragraph", "text": "这是另一位同事写的。"}]})
    submit_letter(second, key)
    assert not read_letter(second, key).may_check
    with pytest.raises(Expected):
        check_letter(second, key)
    check_letter(office, key)


def test_saving_without_a_change_is_no_drafting(office, second, whole) -> None:
    key = whole(office)
    view = read_letter(second, key)
    assert not save_letter(second, key, view.version, view.raw)
    submit_letter(office, key)
    check_letter(second, key)
