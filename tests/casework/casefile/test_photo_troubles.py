from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.basics.paths import resource
from desktop.casework.casefile.checks import Checks
from desktop.casework.casefile.photo_troubles import of_photo
from desktop.documents.photo_look import PhotoLook
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.verdict import Confidence

GOOD = PhotoLook("jpg", 354, 472, 40 * 1024, coloured=True, background=240, unevenness=4, contrast=60)


@pytest.fixture(scope="module")
def library() -> PolicyLibrary:
    return PolicyLibrary.read(resource("resources", "policy"))


def told(library, photo, city="长春市", day=date(2026, 11, 23)):
    return tuple(of_photo(photo, Checks.on(library, "work_permit", day, city)))


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({}, ""),
        ({"width": 420, "height": 560, "size": 120 * 1024}, ""),
        ({"width": 353}, "像素"),
        ({"width": 421}, "像素"),
        ({"height": 471}, "像素"),
        ({"height": 561}, "像素"),
        ({"size": 40 * 1024 - 1}, "千字节"),
        ({"size": 120 * 1024 + 1}, "千字节"),
        ({"kind": "png"}, "PNG"),
        ({"coloured": False}, "颜色"),
        ({"background": 224}, "底色"),
        ({"unevenness": 25}, "底色"),
        ({"contrast": 11}, "不易分辨"),
    ],
)
def test_every_limit_at_its_edge(library, change, word):
    found = told(library, replace(GOOD, **change))
    assert bool(found) is bool(word)
    assert all(word in one.says and one.clause and one.source for one in found)


def test_a_city_of_its_own_has_its_own_limits(library):
    large = replace(GOOD, width=900, height=1200, size=900 * 1024)
    assert told(library, large, "深圳市") == ()
    assert len(told(library, large)) == 2
    assert len(told(library, large, "深圳市", date(2024, 11, 30))) == 2  # before Shenzhen said so


def test_the_ground_only_warns(library):
    (dark,) = told(library, replace(GOOD, background=100))
    assert dark.confidence is Confidence.TO_CHECK
