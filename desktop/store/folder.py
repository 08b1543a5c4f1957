"""Making and opening an office's folder."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import insert

from desktop.basics.clock import Clock
from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.store.audit.head import contains, head_of, read_head
from desktop.store.durable import put_in_place, sync_file, sync_folder
from desktop.store.engine.alchemy import alchemy, raw
from desktop.store.engine.connect import APPLICATION_ID
from desktop.store.engine.trouble import told
from desktop.store.migrations.run import build, upgrade
from desktop.store.places import Places
from desktop.store.store import Store
from desktop.store.tables import Office


def create_store(
    folder: Path, key: bytes, office_id: str, clock: Clock, *, practice: bool = False, program: str = ""
) -> Store:
    """Make a new encrypted office file in a folder and open it.

    In: `key` is the raw 32-byte data key. Built under another name and renamed when whole, so that a stop leaves no
    half office. Raises Expected when the folder holds an office already or cannot be written.
    """
    places = Places(folder)
    if places.data.exists() or any(journal.exists() for journal in places.journals):
        raise Expected(_("这个文件夹里已经有一个单位的数据。"), _("请选择一个空文件夹，或直接打开已有的数据。"))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        growing = folder / ".office.new"
        for left in (growing, *(folder / f".office.new{tail}" for tail in ("-wal", "-shm"))):
            left.unlink(missing_ok=True)
        growing.touch(exist_ok=False)
    except OSError as error:
        raise Expected(_("文件夹不能写入。"), _("请选择本机硬盘上有写入权限的文件夹。")) from error
    with told():
        engine = alchemy(growing, key, checks=False)
        with engine.begin() as connection:
            build(connection)
            connection.execute(
                insert(Office).values(
                    id=1, office_id=office_id, name="", data={}, practice=practice, created_at=clock.now()
                )
            )
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        driver = raw(engine)
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        engine.dispose()
        driver.close()
    sync_file(growing)
    put_in_place(growing, places.data)
    places.files.mkdir(exist_ok=True)
    sync_folder(folder)
    return Store(folder, key, clock, program=program)


def open_store(folder: Path, key: bytes, clock: Clock, *, program: str = "") -> Store:
    """Open an office's file, upgraded when it is older (a verified backup first); never creates one.

    Raises Expected for whatever is wrong: missing, empty, truncated, unencrypted, wrong key, damaged, newer than the
    program. A file put back from an earlier day opens, and `Store.put_back_in_time` says so; so does one with audit
    rows whose side file is gone, since nothing tells any more whether it is the newest.
    """
    journal = Places(folder).journals[0]
    left_unclean = journal.exists() and journal.stat().st_size > 0
    upgrade(Places(folder), key, clock)
    store = Store(folder, key, clock, program=program)
    remembered = read_head(store.places.head, key)
    with told(), store.connection() as connection:
        store.left_unclean = left_unclean
        store.put_back_in_time = (
            head_of(connection).seq > 0 if remembered is None else not contains(connection, remembered)
        )
    return store
