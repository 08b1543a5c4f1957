from __future__ import annotations

import io

import pytest
from PIL import Image

from desktop.documents.faces import Faces


@pytest.fixture(scope="session")
def faces(tmp_path_factory: pytest.TempPathFactory) -> Faces:
    return Faces.shipped(tmp_path_factory.mktemp("fonts"))


@pytest.fixture
def photo() -> bytes:
    return picture(413, 531)


def picture(width: int, height: int, mode: str = "RGB", kind: str = "JPEG", **settings: object) -> bytes:
    """An invented scan: a soft gradient."""
    out = io.BytesIO()
    Image.radial_gradient("L").resize((width, height)).convert(mode).save(out, kind, **settings)
    return out.getvalue()
