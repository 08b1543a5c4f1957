"""On the laptop: the supervisor confirms the counts that stand by the code that was handed over at home."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.case_types.professional_title.sessions.count_code import count_code
from desktop.casework.changed import Changed
from desktop.casework.deed import allowed, deed
from desktop.casework.office import Office
from desktop.casework.titles.inside.home import Home, home_of, set_home
from desktop.casework.titles.sessions.voting.verify_counts import recount
from desktop.casework.titles.suitcase.inside.deeds import deeds_there, digest_of_deeds
from desktop.casework.titles.suitcase.inside.standing import standing_digest, whole_digest
from desktop.casework.titles.suitcase.inside.witness import Seen, check_of, confirmed, key_of
from desktop.store.tables import TitleCount
from desktop.store.unit import Unit


def witness_counts(office: Office, code: str, name: str) -> Changed:
    """Confirm all counts that stand, by the supervisor's own name; a later change of a count asks for it again.

    Raises `Expected` in an office that is no suitcase, for a wrong code (which is written down), no name, no count, or
    counts their ballots do not bear out.
    """
    home = home_of(office)
    if home is None or not home.witness:
        raise Expected(_("这里没有监票码可用。"), _("监票码由原机构装箱时给出。"), field="code")
    role = allowed(office, "witness_counts")
    key = key_of(code, home.office_id, home.session, home.serial)
    if check_of(key) != home.witness:
        with office.store.unit() as unit:
            unit.record(
                "witness_counts", actor_id=int(office.actor.user_id), actor_name=office.actor.name,
                actor_role=role.value, object_type="title_session", object_id=home.session, result="failed",
            )  # fmt: skip
        raise Expected(_("监票码不对。"), _("请核对装箱时交给监票人的监票码。"), field="code")
    by = visible(name)
    if not by:
        raise Expected(_("请写明监票人。"), field="name")
    if not recount(office, home.session).agrees:
        raise Expected(_("有计票与选票不符，不能确认。"), _("请在“表决”中核对，作废后重计。"))
    with deed(office, "witness_counts") as act:
        digest = standing_digest(act.unit, home.session)
        if not digest:
            raise Expected(_("还没有计票，不用确认。"), _("请先计票。"))
        counts, deeds = act.unit.rows(TitleCount, session_id=home.session), deeds_there(act.unit)
        seen = Seen(
            digest=digest, whole=whole_digest(act.unit, counts), deeds=digest_of_deeds(deeds), so_far=len(deeds)
        )
        told = confirmed(key, by, act.unit.now.isoformat(), seen)
        set_home(act.unit, home.model_copy(update={"confirmed": told.model_dump()}))
        act.note("title_session", home.session, fields=("counts", count_code(digest)), reason=by)
    return Changed(session=home.session)


def is_confirmed(unit: Unit, home: Home) -> bool:
    """Whether the counts are now as they were confirmed; True where none stands or no code came along."""
    digest = standing_digest(unit, home.session)
    if not digest or not home.witness:
        return True
    seen = (home.confirmed or {}).get("seen") or {}
    whole = whole_digest(unit, unit.rows(TitleCount, session_id=home.session))
    return (seen.get("digest"), seen.get("whole")) == (digest, whole)


@dataclass(frozen=True)
class Standing:
    """The counts that stand on the laptop: their code ("" for none), who confirmed just these ("" for nobody yet)."""

    code: str
    by: str
    wanted: bool


def read_standing(office: Office) -> Standing | None:
    """What is confirmed of a suitcase's counts; None in an office of its own."""
    home = home_of(office)
    if home is None:
        return None
    allowed(office, "witness_counts")
    with office.store.unit() as unit:
        digest, good = standing_digest(unit, home.session), is_confirmed(unit, home)
    by = str((home.confirmed or {}).get("by") or "") if digest and good else ""
    return Standing(count_code(digest), by, bool(digest) and bool(home.witness))
