"""What an invented person held before the case: permit, residence paper, contract and a former passport on the line."""

from __future__ import annotations

from datetime import date

from desktop.case_types.case_type import Answers
from desktop.casework.office import Office
from desktop.casework.people.columns import word
from desktop.casework.people.permit_line.end_credential import end_credential
from desktop.casework.people.permit_line.save_credential import save_credential

WHY = "演示"


def hold_before(office: Office, person_id: int, answers: Answers, employer: str) -> None:
    """Put onto the person's line what the case's answers say was held, so that the line and the case agree."""
    today = office.clock.today()
    permit: Answers = {
        "kind": "permit",
        "number": word(answers, "permit_number"),
        "first_day": answers.get("permit_from"),
        "last_day": answers.get("permit_expires_on"),
        "employer": word(answers, "previous_employer") or employer,
        "permit_class": answers.get("permit_class"),
        "post": word(answers, "permit_post"),
    }
    cancelled = _day(answers.get("cancellation_effective_on"))
    _keep(office, person_id, permit, "cancelled", cancelled)
    kind = "visa" if word(answers, "residence_kind").startswith("visa") else "residence"
    paper: Answers = {
        "kind": kind,
        "number": word(answers, "residence_number"),
        "last_day": answers.get("residence_expires_on"),
    }
    _keep(office, person_id, paper)
    ended = "ended_on" if answers.get("end_reason") == "contract_ended" else "previous_contract_until"
    _keep(office, person_id, {"kind": "contract", "last_day": answers.get(ended), "employer": employer})
    renewed = _day(answers.get("changed_on")) or today
    former: Answers = {
        "kind": "passport",
        "number": word(answers, "passport_before"),
        "last_day": renewed.isoformat() if word(answers, "passport_before") else None,
    }
    _keep(office, person_id, former, "replaced", renewed)


def _keep(office: Office, person_id: int, told: Answers, ends: str = "", on: date | None = None) -> None:
    """One paper, ended on a day where it has an end; nothing for a paper that is not told whole."""
    raw = {name: value for name, value in told.items() if value}
    if "last_day" not in raw or ("number" not in raw and raw["kind"] != "contract"):
        return
    save_credential(office, person_id, None, raw)
    if not ends or on is None or on > office.clock.today():
        return
    rows = office.store.reads.credentials_of(person_id)
    kept = next(row for row in rows if row.kind == raw["kind"] and row.number == str(raw["number"]).upper())
    end_credential(office, kept.id, ends, on, WHY)


def _day(value: object) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else None
