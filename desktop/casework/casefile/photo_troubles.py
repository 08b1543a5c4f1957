"""What a look at a photo finds against the limits of the city and the ground it should have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from desktop.basics.language import N_, said
from desktop.case_types.case_type import Trouble
from desktop.casework.casefile.checks import Checks
from desktop.documents.photo_look import PhotoLook

KILOBYTE: Final = 1024


def of_photo(photo: PhotoLook, checks: Checks) -> Iterator[Trouble]:
    """Kind, pixels, bytes and colour by the limits; the ground only warns, for nobody has ruled its lightness."""
    limits = checks.limits
    if limits is not None:
        cure = N_("请按要求重新拍摄或转换后再附")
        if photo.kind not in limits.kinds:
            kinds = "、".join(kind.upper() for kind in limits.kinds)
            says = N_("照片为 {kind} 文件，须为 {kinds}。")
            yield checks.by(limits, said(says, kind=photo.kind.upper(), kinds=kinds), cure)
        if not (
            _within(photo.width, limits.least_width, limits.most_width)
            and _within(photo.height, limits.least_height, limits.most_height)
        ):
            says = N_("照片宽 {width}、高 {height} 像素，应为：{limits}。")
            yield checks.by(limits, said(says, width=photo.width, height=photo.height, limits=limits.says), cure)
        most = limits.most_kilobytes
        if not _within(photo.size, limits.least_kilobytes * KILOBYTE, None if most is None else most * KILOBYTE):
            size = f"{photo.size / KILOBYTE:.1f}"
            says = N_("照片文件 {size} 千字节，应为：{limits}。")
            yield checks.by(limits, said(says, size=size, limits=limits.says), cure)
        if not photo.coloured:
            yield checks.by(limits, N_("照片没有颜色，须为彩色照片。"), cure)
    for ground in checks.grounds:
        if photo.background < ground.background or photo.unevenness > ground.unevenness:
            yield checks.by(ground, N_("照片底色偏暗或不匀，请核对是否为白底。"))
        if photo.contrast < ground.contrast:
            yield checks.by(ground, N_("人像与底色不易分辨，请核对曝光。"))


def _within(value: int, least: int, most: int | None) -> bool:
    return least <= value and (most is None or value <= most)
