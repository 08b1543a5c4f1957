"""The key file's revision remembered inside the data file, so that a whole older one put back is noticed.

Its seal alone says only that the file is genuine, not that it is the newest: an old password would open again.
Remembered in the data file, not beside it, because a backup holds both: a restored pair belongs together.
"""

from __future__ import annotations

from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.store.keys.ring import verified
from desktop.store.places import Places
from desktop.store.store import Store
from desktop.store.unit import Unit

_REVISION: Final = "key_file_revision"


def key_file_is_older(store: Store) -> bool:
    """Whether the data file remembers a newer key file than the one in the folder."""
    return verified(store.places.keys, store.key()).revision < newest_known(store)


def must_be_the_newest_key_file(store: Store) -> None:
    """Raises `Expected` with what to do when an older key file was put back."""
    if key_file_is_older(store):
        raise Expected(
            _("密钥文件被换成了较早的一份，已拒绝用密码登录。"),
            _("请从最新的备份中把 keys.json 复制回数据文件夹；仍不行时请用纸上的恢复码登录，并告知审计员。"),
        )


def remember_key_file(unit: Unit, places: Places, key: bytes) -> None:
    """Keep the revision of the key file as it stands, in the unit that writes the deed down; never a smaller one."""
    revision = verified(places.keys, key).revision
    if revision > _remembered(unit.setting(_REVISION)):
        unit.set_setting(_REVISION, revision)


def newest_known(store: Store) -> int:
    """The newest revision the data file remembers; 0 before the first."""
    return _remembered(store.reads.setting(_REVISION))


def _remembered(kept: object) -> int:
    return kept if isinstance(kept, int) else 0
