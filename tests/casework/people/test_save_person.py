from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.people.find_people import find_people
from desktop.casework.people.people_rows import people_rows
from desktop.casework.people.read_person import read_person
from desktop.casework.people.save_person import save_person
from desktop.casework.people.similar_people import similar_people


def test_a_wrong_number_is_a_complaint_and_no_loss(office, subject):
    raw = {**subject.person, "passport_number": "!!"}
    key = save_person(office, None, raw).person
    view = read_person(office, key)
    assert view.answers["passport_number"] == "!!"
    assert "passport_number" in {complaint.name for complaint in view.complaints}


def test_an_unfinished_person_is_kept(office):
    key = save_person(office, None, {"surname": "KIM"}).person
    assert find_people(office, "kim") == [key]
    with pytest.raises(Expected):
        save_person(office, None, {})


def test_the_same_document_is_certain_however_it_was_typed(office, subject):
    key = save_person(office, None, subject.person).person
    number = f" {subject.person['passport_number']} ".lower()
    typed = {"surname": "QUITE", "given_names": "ANOTHER", "passport_number": number}
    (found,) = similar_people(office, typed)
    assert (found.id, found.certain) == (key, True)
    assert subject.person["passport_number"] not in found.details


def test_the_same_name_and_birth_date_and_near_names_are_shown(office, subject):
    key = save_person(office, None, subject.person).person
    same = {name: subject.person[name] for name in ("surname", "given_names", "birth_date")}
    assert [(one.id, one.certain) for one in similar_people(office, same)] == [(key, False)]
    near = {**same, "surname": f"{subject.person['surname']}S"}
    assert [one.id for one in similar_people(office, near)] == [key]
    assert similar_people(office, same, without=key) == ()
    assert similar_people(office, {"surname": "ZZYZX", "given_names": "QQ"}) == ()


def test_two_windows_do_not_overwrite_each_other(office, subject):
    key = save_person(office, None, subject.person).person
    seen = read_person(office, key).version
    save_person(office, key, {"phone": "13100000000"}, seen)
    with pytest.raises(Expected):
        save_person(office, key, {"phone": "13200000000"}, seen)
    assert read_person(office, key).answers["phone"] == "13100000000"


def test_lists_hide_the_document_number(office, subject):
    key = save_person(office, None, subject.person).person
    (row,) = people_rows(office, [key])
    assert subject.person["passport_number"] not in row.document
