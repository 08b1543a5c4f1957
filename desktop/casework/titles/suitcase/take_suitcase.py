"""At home: the result of a session that was out is taken in, whole or not at all."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.case_types.professional_title.sessions.count_code import count_code
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, allowed, deed
from desktop.casework.duties.rights import role_for
from desktop.casework.office import Office
from desktop.casework.titles.sessions.inside.rows import session_row
from desktop.casework.titles.suitcase.inside.answer import Answer, answer_of, case_of
from desktop.casework.titles.suitcase.inside.deeds import Deeds, digest_of_deeds
from desktop.casework.titles.suitcase.inside.head import head_of
from desktop.casework.titles.suitcase.inside.laid_in import lay_in, state_of
from desktop.casework.titles.suitcase.inside.written import read_in
from desktop.store.refusal import refused_as
from desktop.store.sealed.sealing import SealedFile
from desktop.store.tables import TitleCount, TitleHearing, TitleMember, TitleSession, TitleSuitcase
from desktop.store.unit import Unit


@dataclass(frozen=True)
class Brought:
    """What a result says before it is taken in: the code of its counts ("" for none), who confirmed them out there.

    `wanted`: somebody had to confirm; `why` is what was said out there where nobody did; `faults` of the laptop's file.
    `state`: what the session will be once taken in, `held` whether it was opened; `came` who signed in, `passed`,
    `failed` and `untold` how the applicants came out.
    """

    code: str
    by: str
    wanted: bool
    why: str
    faults: tuple[str, ...]
    serial: int = 0
    name: str = ""
    state: str = "open"
    held: bool = True
    came: int = 0
    passed: int = 0
    failed: int = 0
    untold: int = 0


def look_at_result(office: Office, path: Path) -> Brought:
    """What to hold against the signed sheet before `take_suitcase`. Raises `Expected` as that does; keeps nothing."""
    sealed = _sealed(office, path)[1]
    allowed(office, "take_suitcase")
    with office.store.unit() as unit:
        answer = answer_of(unit, _case(unit, sealed), sealed)
    by = answer.confirmed.by if answer.confirmed is not None else ""
    (back,) = answer.rows[TitleSession]
    standing = {
        one.application_id: one.passed for one in answer.rows[TitleCount] if one.state != "void" and one.final
    }  # fmt: skip
    passed = sum(1 for one in standing.values() if one)
    return Brought(
        count_code(answer.digest), by, answer.wanted, answer.why, tuple(answer.payload.get("faults") or ()),
        serial=head_of(sealed.head).serial, name=back.name, state=state_of(back), held=back.opened_at is not None,
        came=sum(1 for one in answer.rows[TitleMember] if one.signed_in_at is not None), passed=passed,
        failed=len(standing) - passed, untold=len(answer.rows[TitleHearing]) - len(standing),
    )  # fmt: skip


def take_suitcase(office: Office, path: Path, *, unwitnessed: str = "") -> Changed:
    """Take the result in: sign-in, hearings, marks, withdrawals, counts with their ballots, results, and the deeds.

    Everything is weighed again by the rules here. Counts that the supervisor did not confirm by the code are the
    head's to take in, who says why (`unwitnessed`). Raises `Expected` for a file of another office, one that is not
    the answer to what is out (recalled, older, taken in before), one that was changed, or a result the rules refuse.
    """
    data, sealed = _sealed(office, path)
    refused = Expected(_("带回的结果与本机数据的规则不符，没有收回。"), _("请核对文件和两边的程序版本。"), field="path")
    with refused_as(refused), deed(office, "take_suitcase") as act:
        case = _case(act.unit, sealed)
        answer = answer_of(act.unit, case, sealed)
        why = must_be_confirmed(act, answer, visible(unwitnessed))
        row = session_row(act, case.session_id, ("away",))
        lay_in(act, row, answer.rows)
        deeds: Deeds = answer.payload.get("deeds") or []
        digest = digest_of_deeds(deeds)
        # The keys of the answer are forgotten with it: nothing is taken in twice.
        case.data, case.state = _kept(act, answer, deeds, why), "back"
        case.back_digest, case.back_at = hashlib.sha256(data).hexdigest(), act.unit.now
        fields = ("state", f"suitcase={case.serial}", f"deeds={digest}", f"counts={count_code(answer.digest)}")
        act.note("title_session", case.session_id, fields=fields, reason=why)
        session, batch = case.session_id, row.batch_id
    return Changed(session=session, batch=batch)


def must_be_confirmed(act: Act, answer: Answer, why: str) -> str:
    """Raises `Expected` with field "unwitnessed" for counts nobody confirmed, unless the head says why. Out: why."""
    if not answer.wanted or answer.confirmed is not None:
        return ""
    if not why:
        raise Expected(
            _("带回的计票没有经监票人用监票码确认。"), _("由签发人与签字的计票表核对，写明原因后收回。"),
            field="unwitnessed",
        )  # fmt: skip
    if role_for("take_suitcase.unwitnessed", act.office.actor.roles) is None:
        raise Expected(_("没有监票确认的计票只有签发人可以收回。"), _("请由签发人办理。"), field="unwitnessed")
    return why


def _kept(act: Act, answer: Answer, deeds: Deeds, why: str) -> dict[str, Any]:
    told = answer.confirmed
    counts = {str(one.id): one.application_id for one in answer.rows[TitleCount]}
    return {
        "ballots": answer.payload.get("ballots"), "deeds": deeds, "code": count_code(answer.digest),
        "faults": answer.payload.get("faults") or [],
        "counts": counts,  # whose count a row of the deeds speaks of
        "confirmed": {"by": told.by, "at": told.at} if told is not None else None,
        "unwitnessed": {"there": answer.why, "here": why, "by": act.office.actor.name} if why else None,
    }  # fmt: skip


def _sealed(office: Office, path: Path) -> tuple[bytes, SealedFile]:
    data, sealed = read_in(path, "back")
    if sealed.head.get("office") != office.store.reads.office().office_id:
        raise Expected(_("这是另一个机构的会议箱，不能收回。"), _("请在装箱的机构收回。"), field="path")
    return data, sealed


def _case(unit: Unit, sealed: SealedFile) -> TitleSuitcase:
    return case_of(unit.rows(TitleSuitcase, session_id=head_of(sealed.head).session), sealed)
