"""The answer of a suitcase that is out: looked at by what home kept of it, before anything of it is believed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.titles.suitcase.inside.carried import BACK, read_rows
from desktop.casework.titles.suitcase.inside.deeds import digest_of_deeds
from desktop.casework.titles.suitcase.inside.standing import digest_of_rows, whole_digest
from desktop.casework.titles.suitcase.inside.witness import Confirmed, Seen, holds
from desktop.store.sealed.sealing import SealedFile
from desktop.store.sealed.signing import fingerprint
from desktop.store.tables import TitleCount, TitleHearing, TitleMember, TitleSession, TitleSuitcase
from desktop.store.unit import Unit

TypedRows = dict[type[Any], list[Any]]


@dataclass(frozen=True)
class Answer:
    """What came back: its payload, the digest of the counts that stand, and who confirmed them (None: nobody).

    `wanted`: a code was handed out, and there are counts; `why` is what was said out there where nobody confirmed.
    """

    payload: dict[str, Any]
    rows: TypedRows
    digest: str
    confirmed: Confirmed | None
    wanted: bool
    why: str


def case_of(rows: Sequence[TitleSuitcase], sealed: SealedFile) -> TitleSuitcase:
    """The suitcase this file answers. Raises `Expected` for one recalled, older, taken in before, or not ours."""
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


def answer_of(unit: Unit, case: TitleSuitcase, sealed: SealedFile) -> Answer:
    """Open it. Raises `Expected` for a file that is not the answer, or a confirmation that is not of these counts."""
    try:
        plain: dict[str, Any] = json.loads(sealed.open(bytes.fromhex(str(case.data["reply_key"]))))
        told = (plain["session"], plain["serial"], plain["out_digest"])
        rows = {table: read_rows(table, plain["rows"]) for table in BACK}
        confirmed = Confirmed.model_validate(plain["confirmed"]) if plain.get("confirmed") else None
        deeds, faults = plain.get("deeds") or [], plain.get("faults") or []
        whole = isinstance(deeds, list) and all(isinstance(one, dict) for one in deeds) and isinstance(faults, list)
    except (AttributeError, KeyError, TypeError, ValueError) as trouble:  # what came was not written by this program
        raise unreadable() from trouble
    if told != (case.session_id, case.serial, case.out_digest):
        raise Expected(_("这个文件不是本机构装出的会议箱带回的结果。"), _("请核对文件。"), field="path")
    if not whole or len(rows[TitleSession]) != 1:
        raise unreadable()
    _must_be_ours(unit, case.session_id, rows)
    key = case.data.get("witness_key")
    digest = digest_of_rows(unit, rows[TitleCount])
    (back,) = rows[TitleSession]
    wanted = isinstance(key, str) and (bool(digest) or back.state == "closed")
    if not digest:
        confirmed = None
    if confirmed is not None:
        so_far = confirmed.seen.so_far
        seen = Seen(
            digest=digest, whole=whole_digest(unit, rows[TitleCount]), deeds=digest_of_deeds(deeds[:so_far]),
            so_far=so_far,
        )
        if not (isinstance(key, str) and holds(bytes.fromhex(key), confirmed, seen)):
            raise Expected(
                _("监票人的确认与带回的计票不符，没有收回。"),
                _("请与签字的计票表核对；必要时召回会议箱，按纸质票补录。"),
            )
    return Answer(plain, rows, digest, confirmed, wanted, str(plain.get("unwitnessed") or ""))


def unreadable() -> Expected:
    """A file nobody's laptop wrote, or a newer program's."""
    return Expected(_("带回的数据不能读取，没有收回。"), _("请确认两台电脑的程序版本一致。"), field="path")


def _must_be_ours(unit: Unit, session_id: int, rows: TypedRows) -> None:
    """Raises `Expected` for rows of another session, or of applicants and experts who were not sent along."""
    heard = {one.application_id for one in unit.rows(TitleHearing, session_id=session_id)}
    called = {one.expert_id for one in unit.rows(TitleMember, session_id=session_id)}
    for table, found in rows.items():
        for one in found:
            key = one.id if table is TitleSession else one.session_id
            strange = getattr(one, "application_id", None) not in {None, *heard}
            if key != session_id or strange or getattr(one, "expert_id", None) not in {None, *called}:
                raise Expected(_("带回的名单与装箱时不符，没有收回。"), _("请核对文件。"), field="path")
