"""Collecting words: what is found in code and in policy files, and that translations survive a new collection."""

from __future__ import annotations

from pathlib import Path

from babel.messages.pofile import read_po

from i18n.collect import collected, updated, written

CODE = '''
"""A room."""
from desktop.basics.language import N_, _, told_in
TITLE = N_("办件")
def head(count): return _("共 {count} 件").format(count=count)
def both(): return told_in("en", "受理")
'''
POLICY = """
title = "外国人来华工作许可"
[source.guide]
title = "服务指南"
[[rule]]
says = "年满18周岁"
cure = ["补交护照", "补交照片"]
clause = "第一条"
"""


def tree(top: Path) -> Path:
    (top / "desktop").mkdir(parents=True)
    (top / "desktop" / "room.py").write_text(CODE, encoding="utf-8")
    (top / "resources" / "policy").mkdir(parents=True)
    (top / "resources" / "policy" / "rules.toml").write_text(POLICY, encoding="utf-8")
    return top


def test_words_of_code_and_policy_are_found_and_citations_are_left_alone(tmp_path: Path) -> None:
    found = {message.id for message in collected(tree(tmp_path)) if message.id}
    assert found == {"办件", "共 {count} 件", "受理", "外国人来华工作许可", "年满18周岁", "补交护照", "补交照片"}


def test_translations_survive_and_a_second_collection_changes_nothing(tmp_path: Path) -> None:
    words = collected(tree(tmp_path))
    file = tmp_path / "desk.po"
    words["办件"].string = "Cases"
    file.write_bytes(written(words))
    (tmp_path / "desktop" / "more.py").write_text('_("人员")\n', encoding="utf-8")
    once = written(updated(file, collected(tmp_path)))
    file.write_bytes(once)
    assert written(updated(file, collected(tmp_path))) == once
    kept = read_po(file.open("rb"))
    assert kept["办件"].string == "Cases"
    assert kept["人员"].string == ""


def test_a_name_that_data_gives_in_english_needs_no_translator(tmp_path: Path) -> None:
    top = tree(tmp_path)
    (top / "resources" / "policy" / "countries.toml").write_text(
        'country = [{ code = "AUT", title = "奥地利", english = "Austria" }]\n', encoding="utf-8"
    )
    file = tmp_path / "desk.po"
    file.write_bytes(b'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n')
    file.write_bytes(written(updated(file, collected(top))))
    assert read_po(file.open("rb"))["奥地利"].string == "Austria"
