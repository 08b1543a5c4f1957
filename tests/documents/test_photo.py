from __future__ import annotations

import io

import pytest
from PIL import Image

from desktop.basics.errors import Expected
from desktop.documents.photo import look
from desktop.documents.photo_look import look_from


def picture(ground, figure, kind="JPEG", size=(354, 472)) -> bytes:
    made = Image.new("RGB", size, ground)
    made.paste(figure, (size[0] // 4, size[1] // 5, 3 * size[0] // 4, size[1]))
    kept = io.BytesIO()
    made.save(kept, kind, quality=92)
    return kept.getvalue()


def test_kind_size_and_ground_are_measured():
    data = picture((250, 250, 250), (120, 80, 60))
    seen = look(data, "x.jpg")
    assert (seen.kind, seen.width, seen.height, seen.size, seen.coloured) == ("jpg", 354, 472, len(data), True)
    assert seen.background == 250
    assert seen.unevenness <= 1
    assert seen.contrast > 100
    assert look_from(seen.kept()) == seen


def test_a_shadow_at_one_side_is_seen():
    made = Image.open(io.BytesIO(picture((250, 250, 250), (120, 80, 60), "PNG")))
    made.paste((150, 150, 150), (330, 0, 354, 472))
    kept = io.BytesIO()
    made.save(kept, "PNG")
    seen = look(kept.getvalue(), "x.png")
    assert seen.kind == "png"
    assert seen.background < 200
    assert seen.unevenness > 60


def test_a_grey_picture_saved_in_colour_has_no_colour():
    assert not look(picture((250, 250, 250), (90, 90, 90)), "x.jpg").coloured


def test_a_picture_lying_on_its_side_is_measured_upright():
    made = Image.new("RGB", (472, 354), "white")
    turned = made.getexif()
    turned[0x0112] = 6
    kept = io.BytesIO()
    made.save(kept, "JPEG", exif=turned)
    seen = look(kept.getvalue(), "x.jpg")
    assert (seen.width, seen.height) == (354, 472)


def test_no_picture_is_refused():
    with pytest.raises(Expected):
        look(b"hello", "x.jpg")


@pytest.mark.parametrize("kept", [None, {}, {"width": 5}])
def test_another_way_of_measuring_is_no_look(kept):
    assert look_from(kept) is None
