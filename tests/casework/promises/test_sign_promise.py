"""The signed paper is kept with its promise and counts as no material."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.filings.preview_packet import preview_packet
from desktop.casework.materials.list_files import list_files
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.materials.read_file import read_file
from desktop.casework.practice.scans import scan
from desktop.casework.promises.make_promise import make_promise
from desktop.casework.promises.read_promises import read_promises
from desktop.casework.promises.sign_promise import sign_promise
from desktop.documents.preview import page_texts


def test_the_signed_scan_is_kept_and_goes_into_the_packet(office, ready):
    make_promise(office, ready, "no_crime", "later")
    made = read_promises(office, ready, "no_crime").now
    pages = len(page_texts(preview_packet(office, ready).pdf))
    data = scan("承诺书")
    sign_promise(office, made.id, "C:\\扫描\\承诺.pdf", data)
    signed = read_promises(office, ready, "no_crime").now
    assert read_file(office, signed.scan_id) == data
    assert not list_files(office, ready, "no_crime")
    assert next(s for s in list_materials(office, ready) if s.line.key == "no_crime").state == "promised"
    assert len(page_texts(preview_packet(office, ready).pdf)) == pages + 1


def test_what_is_no_scan_is_refused(office, ready):
    make_promise(office, ready, "no_crime", "later")
    with pytest.raises(Expected):
        sign_promise(office, read_promises(office, ready, "no_crime").now.id, "a.pdf", b"no pdf")
