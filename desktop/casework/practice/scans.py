"""Invented scans for practice cases: a sheet that says what it stands for, and a plain picture."""

from __future__ import annotations

import io
from functools import lru_cache
from random import Random

from desktop.documents.faces import Faces
from desktop.documents.parts import Document, Title, Words
from desktop.documents.render import render


@lru_cache(maxsize=64)
def scan(says: str) -> bytes:
    """A one-page PDF that stands for a paper."""
    words = Words("本页为演示样张，代替申请人提交的原件扫描件，内容均为虚构。")
    return render(Document(says, (Title(says), words), watermark="演示", page_numbers=False), Faces.shipped()).pdf


def photo(shade: float) -> bytes:
    """A picture of nobody: a plain background with a plain figure; `shade` from 0 to 1 tells them apart.

    A camera's grain lies over it, always the same for a shade: without it the file were smaller than a photo may be.
    """
    from PIL import Image, ImageDraw

    tone = 90 + int(shade * 120)
    picture = Image.new("RGB", (354, 472), (244, 246, 248))
    pen = ImageDraw.Draw(picture)
    pen.ellipse((112, 96, 242, 256), fill=(tone, tone - 20, tone - 40))
    pen.rounded_rectangle((52, 292, 302, 520), 70, fill=(60, 80, tone))
    noise = Random(round(shade * 1_000_000)).randbytes(picture.width * picture.height)  # noqa: S311 - no secret
    grain = Image.frombytes("L", picture.size, noise).convert("RGB")
    picture = Image.blend(picture, grain, 0.06)
    kept = io.BytesIO()
    picture.save(kept, "JPEG", quality=92)
    return kept.getvalue()
