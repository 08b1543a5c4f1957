"""The columns of work-permit rosters: what a firm can tell of many people at once; the rest is asked in each case."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_
from desktop.case_types.roster_column import RosterColumn, RosterForm

_P: Final = "person"
_C: Final = "case"

NAMED: Final = (
    RosterColumn(_P, "surname", narrow=True),
    RosterColumn(_P, "given_names", narrow=True),
    RosterColumn(_P, "chinese_name"),
)
PERSON: Final = (
    *NAMED,
    RosterColumn(_P, "passport_type"),
    RosterColumn(_P, "passport_number", exact=True, narrow=True),
    RosterColumn(_P, "passport_issued_on"),
    RosterColumn(_P, "passport_expires_on"),
    RosterColumn(_P, "sex"),
    RosterColumn(_P, "birth_date"),
    RosterColumn(_P, "nationality"),
    RosterColumn(_P, "former_chinese_national"),
    RosterColumn(_P, "marital_status"),
    RosterColumn(_P, "email", narrow=True),
    RosterColumn(_P, "phone", narrow=True),
)
FIRM: Final = (
    RosterColumn(
        "employer", "uscc", required=False, exact=True, narrow=True, help=N_("导入时选定单位的可以不填")
    ),
)
POST: Final = (
    RosterColumn(_C, "applied_class"),
    RosterColumn(_C, "post"),
    RosterColumn(_C, "occupation"),
    RosterColumn(_C, "duties"),
    RosterColumn(_C, "work_place"),
    RosterColumn(_C, "annual_pay_yuan"),
    RosterColumn(_C, "months_per_year_in_china"),
)
HIRING: Final = (
    RosterColumn(_C, "hiring_form"),
    RosterColumn(_C, "sending_unit"),
    RosterColumn(_C, "contract_from"),
    RosterColumn(_C, "contract_until"),
    RosterColumn(_C, "months_applied"),
)
RESIDENCE: Final = (
    RosterColumn(_C, "residence_kind"),
    RosterColumn(_C, "residence_number", exact=True, narrow=True),
    RosterColumn(_C, "residence_expires_on"),
)
ABILITY: Final = (
    RosterColumn(_C, "degree"),
    RosterColumn(_C, "degree_country"),
    RosterColumn(_C, "major"),
    RosterColumn(_C, "related_work_years"),
    RosterColumn(_C, "hsk_level"),
)
TERM: Final = ("contract_from",)

EXTEND: Final = RosterForm(
    (
        *PERSON,
        *FIRM,
        RosterColumn(_C, "permit_number", exact=True, narrow=True),
        RosterColumn(_C, "permit_from"),
        RosterColumn(_C, "permit_expires_on"),
        RosterColumn(_C, "permit_class"),
        RosterColumn(_C, "same_employer"),
        RosterColumn(_C, "same_post"),
        RosterColumn(_C, "same_occupation"),
        RosterColumn(_C, "previous_contract_until"),
        *HIRING,
        *RESIDENCE,
        *POST,
    ),
    TERM,
)
NEW_ABROAD: Final = RosterForm(
    (
        *PERSON,
        *FIRM,
        *POST,
        *HIRING,
        RosterColumn(_C, "planned_entry_on"),
        RosterColumn(_C, "visa_post"),
        RosterColumn(_C, "applicant_outside_china"),
        *ABILITY,
    ),
    TERM,
)
NEW_INSIDE: Final = RosterForm(
    (
        *PERSON,
        *FIRM,
        RosterColumn(_C, "inside_ground"),
        RosterColumn(_C, "inside_ground_basis"),
        *POST,
        *HIRING,
        *RESIDENCE,
        *ABILITY,
    ),
    TERM,
)
