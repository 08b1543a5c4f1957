"""A session leaves: its file is written, and from then on nothing of it is changed at home."""

from __future__ import annotations

import hashlib
import json
import secrets
from dataclasses import dataclass
from pathlib import Path

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.safety.signing.strength import must_be_strong
from desktop.casework.settings.read_settings import settings_of
from desktop.casework.titles.sessions.inside.days import AFTERWARDS
from desktop.casework.titles.sessions.inside.rows import session_row, touched
from desktop.casework.titles.suitcase.inside.carried import rows_out
from desktop.casework.titles.suitcase.inside.keys import signing_key
from desktop.casework.titles.suitcase.inside.witness import check_of, key_of, new_code
from desktop.casework.titles.suitcase.inside.written import put_there, write_aside
from desktop.casework.titles.suitcase.look_before_packing import look_before_packing, must_be_ready
from desktop.store.keys.cost import OFFICE, QUICK
from desktop.store.sealed.sealing import Head, seal
from desktop.store.sealed.signing import SigningKey, fingerprint
from desktop.store.tables import TitleCount, TitleMember, TitleSuitcase

FORMAT = 1
ENDING = ".tdbox"


@dataclass(frozen=True)
class Sent:
    """The 监票码 for the supervisor, shown this once: it is handed over apart from file and passphrase."""

    code: str
    changed: Changed


def send_suitcase(office: Office, session_id: int, path: Path, passphrase: str) -> Sent:
    """Seal the session under a passphrase and write it; it is away until its answer is taken in or it is recalled.

    Raises `Expected` for a weak passphrase, a session without experts or with votes counted, one that could not be
    opened where it goes (all that is lacking is told at once), or a disk that refuses; then nothing has left.
    """
    must_be_strong(passphrase, "")
    hinders = look_before_packing(office, session_id).hinders
    with deed(office, "send_suitcase") as act:
        row = session_row(act, session_id)
        if not act.unit.rows(TitleMember, session_id=session_id):
            raise Expected(_("还没有抽取专家，会议不能装箱。"), _("请先抽取专家。"))
        if row.details.get(AFTERWARDS):
            raise Expected(_("补录的会议不能装箱外出。"), _("会已经开过，请在本机补录。"))
        if act.unit.rows(TitleCount, session_id=session_id):
            raise Expected(_("已经计票的会议不能装箱外出。"), _("请在本机办完。"))
        must_be_ready(hinders)
        serial = 1 + max((one.serial for one in act.unit.rows(TitleSuitcase, session_id=session_id)), default=0)
        reply, reply_sign = secrets.token_bytes(32), SigningKey.new()
        code = new_code()
        settings = settings_of(office)
        own = office.store.reads.office()
        witness = key_of(code, own.office_id, session_id, serial)
        payload = {
            "format": FORMAT,
            "office": {"id": own.office_id, "details": settings.model_dump(mode="json")},
            "session": session_id,
            "serial": serial,
            "reply": {"key": reply.hex(), "sign": reply_sign.private.hex()},
            "witness": check_of(witness),
            "practice": office.practice,
            "rows": rows_out(act.unit, row),
        }
        head: Head = {
            "sort": "out", "format": FORMAT, "office": own.office_id, "office_name": settings.name,
            "session": session_id, "serial": serial, "name": row.name, "day": row.day.isoformat(),
        }  # fmt: skip
        plain = json.dumps(payload, ensure_ascii=False, sort_keys=True).encode()
        cost = QUICK if office.practice else OFFICE  # everybody knows what a practice office holds
        data = seal(plain, head, passphrase, signing_key(act.unit), cost=cost)
        act.unit.add(
            TitleSuitcase(
                session_id=session_id, serial=serial, key_digest=fingerprint(reply_sign.public),
                out_digest=hashlib.sha256(data).hexdigest(), out_at=act.unit.now, by_name=office.actor.name,
                data={"reply_key": reply.hex(), "witness_key": witness.hex(), "was": row.state},
            )
        )  # fmt: skip
        row.state = "away"
        touched(act, row)
        act.note("title_session", session_id, fields=("state", f"suitcase={serial}"))
        aside = write_aside(path, data)
        batch = row.batch_id
    put_there(aside, path)
    return Sent(code, Changed(session=session_id, batch=batch))
