"""On the laptop: the session's result is sealed for its home, and nothing of it is changed here any more."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.titles.inside.home import home_of, set_home
from desktop.casework.titles.sessions.inside.rows import touched
from desktop.casework.titles.sessions.voting.verify_counts import recount
from desktop.casework.titles.suitcase.inside.carried import rows_back
from desktop.casework.titles.suitcase.inside.written import write_out
from desktop.casework.titles.suitcase.send_suitcase import FORMAT
from desktop.store.sealed.sealing import Head, seal
from desktop.store.sealed.signing import SigningKey
from desktop.store.tables import TitleSession


def return_suitcase(office: Office, path: Path) -> Changed:
    """Write the result for the home office: sealed to the key that came along, signed by the one that came along.

    A session that is still open is shut here by it; writing it once more gives the same result. Raises `Expected` in an
    office that is no suitcase, for a count its ballots do not bear out, or a disk that refuses.
    """
    home = home_of(office)
    if home is None:
        raise Expected(_("这里不是外出的会议箱。"), _("请在外出的电脑上带回结果。"))
    with deed(office, "return_suitcase") as act:
        row = act.unit.get(TitleSession, home.session)
        again = recount(office, home.session)
        if not again.agrees:
            raise Expected(_("有计票与选票不符，不能带回结果。"), _("请在“表决”中核对，作废后重计。"))
        if row.state not in ("away", "closed", "dropped"):
            row.details = {**row.details, "left_as": row.state}
            row.state = "away"  # gone home: the file itself keeps it from being changed here
            touched(act, row)
            act.unit.flush()
        payload = {
            "format": FORMAT, "session": home.session, "serial": home.serial, "out_digest": home.out_digest,
            "rows": rows_back(act.unit, row), "ballots": {"count": again.ballots, "digest": again.digest},
        }  # fmt: skip
        head: Head = {
            "sort": "back", "format": FORMAT, "office": home.office_id, "office_name": home.office_name,
            "session": home.session, "serial": home.serial, "name": row.name, "day": row.day.isoformat(),
        }  # fmt: skip
        plain = json.dumps(payload, ensure_ascii=False, sort_keys=True).encode()
        data = seal(plain, head, bytes.fromhex(home.reply_key), SigningKey(bytes.fromhex(home.reply_sign)))
        set_home(act.unit, home.model_copy(update={"returned": hashlib.sha256(data).hexdigest()}))
        act.note("title_session", home.session, fields=("state", f"suitcase={home.serial}"))
        write_out(path, data)
    return Changed(session=home.session)
