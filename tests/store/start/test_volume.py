from __future__ import annotations

from pathlib import Path

import pytest

from desktop.basics.errors import Expected
from desktop.store.start.volume import demand_own_disk

MOUNTS = (
    "/dev/sda1 / ext4 rw 0 0\n//srv/x /srv/share cifs rw 0 0\n/dev/sdb1 /media/u/STICK ext4 rw 0 0\n"
    "/dev/sdc1 /data/usb\\040disk vfat rw 0 0\nsrv:/h /srv/home nfs4 rw 0 0\n/dev/sda2 /srv/home/local ext4 rw 0 0\n"
)  # fmt: skip


@pytest.mark.parametrize("folder", ["/srv/share/office", "/media/u/STICK/a", "/data/usb disk/a", "/srv/home/x",
                                    "/data/OneDrive/office", "/data/OneDrive - 示例/x", "/data/百度网盘/x", "/data/WPS云盘"])  # fmt: skip  # noqa: E501
def test_refused_with_a_reason(folder: str) -> None:
    with pytest.raises(Expected) as trouble:
        demand_own_disk(Path(folder), mounts=MOUNTS)
    assert trouble.value.what
    assert trouble.value.remedy


@pytest.mark.parametrize("folder", ["/data/office", "/srv/home/local/office", "/srv/sharefolder", "/data/人才服务台"])
def test_accepted(folder: str) -> None:
    demand_own_disk(Path(folder), mounts=MOUNTS)
