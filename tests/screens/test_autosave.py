from __future__ import annotations

import pytest

from desktop.screens.autosave import Autosave


@pytest.fixture
def kept():
    return {}


def test_several_answers_are_kept_together_at_once_when_asked(qapp, kept):
    batches = []
    autosave = Autosave(lambda batch: batches.append(dict(batch)) or True)
    autosave.note("a", "1")
    autosave.note("a", "12")
    autosave.note("b", None)
    assert autosave.waiting == {"a": "12", "b": None}
    assert autosave.save_now()
    assert batches == [{"a": "12", "b": None}]
    assert autosave.waiting == {}


def test_it_saves_by_itself_when_typing_rests(qtbot, kept):
    autosave = Autosave(lambda batch: kept.update(batch) or True)
    with qtbot.waitSignal(autosave.kept, timeout=10_000):
        autosave.note("name", "金敏俊")
    assert kept == {"name": "金敏俊"}


def test_what_could_not_be_kept_goes_on_waiting_and_is_kept_later(qtbot, kept):
    full = [True]
    autosave = Autosave(lambda batch: False if full[0] else bool(kept.update(batch)) or True)
    autosave.note("name", "金敏俊")
    with qtbot.waitSignal(autosave.waits, timeout=1000):
        assert not autosave.save_now()
    assert autosave.waiting == {"name": "金敏俊"}
    full[0] = False
    assert autosave.save_now()
    assert kept == {"name": "金敏俊"}


def test_what_is_typed_while_saving_is_newer_and_stays(qapp):
    def save(batch):
        autosave.note("name", "newer")
        return True

    autosave = Autosave(save)
    autosave.note("name", "older")
    assert not autosave.save_now()
    assert autosave.waiting == {"name": "newer"}
