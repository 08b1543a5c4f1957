"""One person's talent services as one bundle: class, housing and school asked once, told on one sheet."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from desktop.case_types import kind
from desktop.casework.bundles.attach_paper import attach_paper
from desktop.casework.bundles.list_items import list_items
from desktop.casework.bundles.open_bundle import open_bundle
from desktop.casework.bundles.preview_bundle_sheet import preview_bundle_sheet
from desktop.casework.bundles.read_bundle import read_bundle
from desktop.casework.bundles.save_bundle import save_bundle
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.intake.read_case import read_case
from desktop.casework.people.save_person import save_person
from desktop.casework.practice.scans import scan

WANTED = {"talent_class": "talent_class", "housing": "service_housing", "schooling": "service_schooling"}


@pytest.fixture
def bundle(office) -> int:
    subject = kind("talent_class").sample(1)
    person = save_person(office, None, subject.person).person
    employer = save_employer(office, None, subject.employer).employer
    return open_bundle(office, "talent_services", person, employer, WANTED).bundle


def test_every_service_of_the_article_is_offered_with_a_kind(office):
    items = list_items(office, "talent_services")
    assert len(items) == 8  # the class, six services, the settling money
    assert all(item.kinds for item in items)


def test_the_class_is_typed_once_and_stands_in_every_service(office, bundle):
    view = read_bundle(office, bundle)
    save_bundle(office, bundle, {"class_certificate": "吉才证第1号", "contract_until": "2029-12-31"})
    held = [one.case_id for one in view.items]
    assert len(held) == 3
    for case in held:
        answers = read_case(office, case).subject.answers
        asked = kind(read_case(office, case).kind).answers.model_fields
        for name, value in (("class_certificate", "吉才证第1号"), ("contract_until", "2029-12-31")):
            assert name not in asked or answers[name] == value


def test_a_contract_handed_in_once_is_in_every_service_that_asks_for_it(office, bundle):
    (paper,) = [one for one in read_bundle(office, bundle).papers if one.key == "contract"]
    assert len(paper.cases) > 1
    attach_paper(office, bundle, "contract", "合同.pdf", scan("聘用合同"))
    (paper,) = [one for one in read_bundle(office, bundle).papers if one.key == "contract"]
    assert (paper.state, paper.pages) == ("received", 1)


def test_the_sheet_names_every_service(office, bundle):
    pdf = preview_bundle_sheet(office, bundle, "en").pdf
    text = "".join("".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())
    for item in ("人才类别认定", "住房安排", "子女入学"):
        assert item in text
    assert "TalentServices:ProgressSheet" in text
