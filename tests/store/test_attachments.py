from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.store.attachments import Attachments
from desktop.store.store import Store
from desktop.store.verify import verify_store
from tests.store_fixtures import put_case, put_filing


def test_kept_once_under_the_digest_and_unreadable_on_disk(store: Store) -> None:
    digest = store.files.put(b"scan of a passport")
    assert store.files.put(b"scan of a passport") == digest
    assert store.files.get(digest) == b"scan of a passport"
    assert list(store.files.digests()) == [digest]
    assert b"passport" not in store.files.path(digest).read_bytes()


@pytest.mark.parametrize("harm", ["flip", "cut", "empty", "gone", "swapped"])
def test_damage_is_noticed_and_named(store: Store, harm: str) -> None:
    digest, other = store.files.put(b"one" * 100), store.files.put(b"two" * 100)
    with store.unit() as unit:
        put_filing(unit, put_case(unit), digest)
        unit.record("issue_filing")
    file = store.files.path(digest)
    good = file.read_bytes()
    match harm:
        case "flip":
            file.write_bytes(good[:40] + bytes([good[40] ^ 4]) + good[41:])
        case "cut":
            file.write_bytes(good[:10])
        case "empty":
            file.write_bytes(b"")
        case "gone":
            file.unlink()
        case _:
            file.write_bytes(store.files.path(other).read_bytes())
    with pytest.raises(Expected):
        store.files.get(digest)
    report = verify_store(store)
    assert {check.key for check in report.checks if not check.good} == {"files", "filings"}
    assert report.orphans == (other,)
    assert store.files.put(b"one" * 100) == digest  # put again, it is whole again
    assert verify_store(store).good


def test_another_office_cannot_read(store: Store) -> None:
    digest = store.files.put(b"x")
    with pytest.raises(Expected):
        Attachments(store.files.folder, bytes(32)).get(digest)


@pytest.mark.parametrize("name", ["../keys.json", "", "CON", "a" * 63, "A" * 64, "a" * 64 + "/x"])
def test_names_from_outside_never_become_paths(store: Store, name: str) -> None:
    with pytest.raises(ValueError, match="digest"):
        store.files.path(name)
