"""On the laptop: the session's result is sealed for its home, and nothing of it is changed here any more."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.titles.inside.home import home_of, set_home
from desktop.casework.titles.sessions.inside.rows import touched
from desktop.casework.titles.sessions.voting.verify_counts import recount
from desktop.casework.titles.suitcase.inside.carried import rows_back
from desktop.casework.titles.suitcase.inside.deeds import deeds_there
from desktop.casework.titles.suitcase.inside.written import write_out
from desktop.casework.titles.suitcase.send_suitcase import FORMAT
from desktop.casework.titles.suitcase.witness_counts import is_confirmed
from desktop.store.sealed.sealing import Head, seal
from desktop.store.sealed.signing import SigningKey
from desktop.store.tables import TitleSession
from desktop.store.verify import verify_store


def return_suitcase(office: Office, path: Path, *, unwitnessed: str = "") -> Changed:
    """Write the result for the home office: sealed to the key that came along, signed by the one that came along.

    With it go all audit rows of this laptop and the supervisor's confirmation of the counts; `unwitnessed` says why
    there is none. A session that is still open is shut here by it; writing it once more gives the same result. Raises
    `Expected` in an office that is no suitcase, for a count its ballots do not bear out, counts that nobody confirmed
    (field "unwitnessed"), or a disk that refuses.
    """
    home = home_of(office)
    if home is None:
        raise Expected(_("这里不是外出的会议箱。"), _("请在外出的电脑上带回结果。"))
    # Its case numbers are those of home and have gaps here; everything else of the laptop's file must be whole.
    faults = [check.title for check in verify_store(office.store).checks if not check.good and check.key != "series"]
    with deed(office, "return_suitcase") as act:
        row = act.unit.get(TitleSession, home.session)
        again = recount(office, home.session)
        if not again.agrees:
            raise Expected(_("有计票与选票不符，不能带回结果。"), _("请在“表决”中核对，作废后重计。"))
        why = visible(unwitnessed)
        witnessed = is_confirmed(act.unit, home)
        if not witnessed and not why:
            raise Expected(
                _("现在的计票还没有经监票人用监票码确认。"),
                _("请监票人先确认；监票码丢失的，写明原因后带回，由签发人凭签字的计票表收回。"), field="unwitnessed",
            )  # fmt: skip
        if row.state not in ("away", "closed", "dropped"):
            row.details = {**row.details, "left_as": row.state}
            row.state = "away"  # gone home: the file itself keeps it from being changed here
            touched(act, row)
            act.unit.flush()
        payload: dict[str, Any] = {
            "format": FORMAT, "session": home.session, "serial": home.serial, "out_digest": home.out_digest,
            "rows": rows_back(act.unit, row), "ballots": {"count": again.ballots, "digest": again.digest},
            "confirmed": home.confirmed if witnessed else None, "unwitnessed": "" if witnessed else why,
            "deeds": deeds_there(act.unit), "faults": faults,
        }  # fmt: skip
        head: Head = {
            "sort": "back", "format": FORMAT, "office": home.office_id, "office_name": home.office_name,
            "session": home.session, "serial": home.serial, "name": row.name, "day": row.day.isoformat(),
        }  # fmt: skip
        plain = json.dumps(payload, ensure_ascii=False, sort_keys=True).encode()
        data = seal(plain, head, bytes.fromhex(home.reply_key), SigningKey(bytes.fromhex(home.reply_sign)))
        set_home(act.unit, home.model_copy(update={"returned": hashlib.sha256(data).hexdigest()}))
        fields = ("state", f"suitcase={home.serial}")
        act.note("title_session", home.session, fields=fields, reason="" if witnessed else why)
    # Shut first: after a power cut the same result is written again, and no other one can come of it.
    write_out(path, data)
    return Changed(session=home.session)
