"""Both texts can be read off their differences; only what changed is marked."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.case_types.letters.differences import changed_only, differences
from desktop.case_types.letters.drafted import Piece

texts = st.text(alphabet="因办理外国人来华工作许可需核实学历", min_size=1, max_size=24)
bodies = st.lists(st.tuples(st.sampled_from(("paragraph", "level1")), texts), max_size=5).map(
    lambda rows: tuple(Piece(kind, text) for kind, text in rows)
)


def read(found, *tags):
    """The paragraphs of one side: (kind, text), those of the other side alone left out."""
    sides = [(one.kind, "".join(s.text for s in one.spans if s.tag in tags), one.state) for one in found]
    gone = "removed" if "new" in tags else "added"
    return [(kind, text) for kind, text, state in sides if state != gone]


@given(texts, bodies, texts, bodies)
def test_both_texts_stand_in_it(was_title, was, title, body):
    found = differences(was_title, was, title, body)
    assert read(found, "same", "new") == [("title", title), *(piece.said for piece in body)]
    assert sorted(read(found, "same", "gone")) == sorted([("title", was_title), *(piece.said for piece in was)])


@given(texts, bodies)
def test_the_same_text_differs_in_nothing(title, body):
    assert changed_only(differences(title, body, title, body)) == ()


def test_a_changed_word_is_marked_and_not_its_paragraph():
    found = differences("题", (Piece("paragraph", "请于十日内函复我中心。"),), "题",
                        (Piece("paragraph", "请于十五日内书面函复我中心。"),))  # fmt: skip
    (one,) = changed_only(found)
    assert one.state == "changed"
    assert [(span.tag, span.text) for span in one.spans if span.tag != "same"] == [("new", "五"), ("new", "书面")]
    assert one.plain["state"] == "changed"
