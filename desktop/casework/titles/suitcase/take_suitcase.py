"""At home: the result of a session that was out is taken in, whole or not at all."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.casework.titles.sessions.inside.rows import session_row
from desktop.casework.titles.suitcase.inside.laid_in import lay_in
from desktop.casework.titles.suitcase.inside.written import read_in
from desktop.store.sealed.sealing import SealedFile
from desktop.store.sealed.signing import fingerprint
from desktop.store.tables import TitleSuitcase


def take_suitcase(office: Office, path: Path) -> Changed:
    """Take the result in: sign-in, hearings, marks, withdrawals, counts with their ballots, results.

    Everything is weighed again by the rules here. Raises `Expected` for a file of another office, one that is not the
    answer to what is out (recalled, older, taken in before), one that was changed, or a result the rules refuse.
    """
    data, sealed = read_in(path, "back")
    if sealed.head.get("office") != office.store.reads.office().office_id:
        raise Expected(_("这是另一个机构的会议箱，不能收回。"), _("请在装箱的机构收回。"), field="path")
    with deed(office, "take_suitcase") as act:
        case = _case(act, sealed)
        payload = _payload(case, sealed)
        row = session_row(act, case.session_id, ("away",))
        try:
            lay_in(act, row, payload)
        except ValidationError as trouble:
            raise Expected(_("带回的数据不能读取，没有收回。"), _("请确认两台电脑的程序版本一致。")) from trouble
        # The keys of the answer are forgotten with it: nothing is taken in twice.
        case.data, case.state = {"ballots": payload.get("ballots")}, "back"
        case.back_digest, case.back_at = hashlib.sha256(data).hexdigest(), act.unit.now
        act.note("title_session", case.session_id, fields=("state", f"suitcase={case.serial}"))
        session, batch = case.session_id, row.batch_id
    return Changed(session=session, batch=batch)


def _case(act: Act, sealed: SealedFile) -> TitleSuitcase:
    rows = act.unit.rows(TitleSuitcase, session_id=sealed.head.get("session"))
    case = next((one for one in rows if one.serial == sealed.head.get("serial")), None)
    if case is None or fingerprint(sealed.signer) != case.key_digest:
        raise Expected(_("这个文件不是本机构装出的会议箱带回的结果。"), _("请核对文件。"), field="path")
    if case.state == "recalled":
        raise Expected(_("这个会议箱已经召回，带回的结果作废。"), field="path")
    if case.state == "back":
        raise Expected(_("这个会议箱的结果已经收回过，不能再收一次。"), field="path")
    if any(one.serial > case.serial for one in rows):
        raise Expected(_("这次会议已装过更新的会议箱，旧的结果不能收回。"), field="path")
    return case


def _payload(case: TitleSuitcase, sealed: SealedFile) -> dict[str, Any]:
    plain: dict[str, Any] = json.loads(sealed.open(bytes.fromhex(str(case.data["reply_key"]))))
    told = (plain["session"], plain["serial"], plain["out_digest"])
    if told != (case.session_id, case.serial, case.out_digest):
        raise Expected(_("这个文件不是本机构装出的会议箱带回的结果。"), _("请核对文件。"), field="path")
    return plain
