"""The columns of the rosters of review and recognition: what a firm can tell of many applicants at once."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_
from desktop.case_types.roster_column import RosterColumn, RosterForm

_P: Final = "person"
_C: Final = "case"


def _cells(name: str, row: int, parts: tuple[tuple[str, str], ...]) -> tuple[RosterColumn, ...]:
    """The cells of one row of a question that repeats: (cell, heading)."""
    return tuple(RosterColumn(_C, name, row=row, part=part, called=called) for part, called in parts)


PERSON: Final = (
    RosterColumn(_P, "citizen_number", exact=True, narrow=True),
    RosterColumn(_P, "chinese_name"),
    RosterColumn(_P, "ethnic_group"),
    RosterColumn(_P, "phone", narrow=True),
    RosterColumn(
        "employer", "uscc", required=False, exact=True, narrow=True, help=N_("导入时选定单位的可以不填")
    ),
)
TARGET: Final = (
    RosterColumn(_C, "target_series"),
    RosterColumn(_C, "target_specialty"),
    RosterColumn(_C, "target_level"),
    RosterColumn(_C, "target_title"),
    RosterColumn(_C, "applied_on"),
)
STANDING: Final = (
    RosterColumn(_C, "employment"),
    RosterColumn(_C, "in_service"),
    RosterColumn(_C, "retired"),
    RosterColumn(_C, "civil_servant"),
    RosterColumn(_C, "retire_category"),
    RosterColumn(_C, "political_status"),
    RosterColumn(_C, "began_work_on"),
    RosterColumn(_C, "post"),
    RosterColumn(_C, "post_since"),
    RosterColumn(_C, "post_related"),
)
EDUCATION: Final = (
    *_cells(
        "education", 1,
        (
            ("level", N_("最高学历")), ("degree", N_("最高学位")), ("school", N_("毕业院校")),
            ("major", N_("所学专业")), ("graduated_on", N_("毕业日期")), ("related", N_("专业相同或相近")),
            ("certified", N_("学历已备案或认证")),
        ),
    ),
    *_cells(
        "education", 2,
        (
            ("level", N_("其他学历")), ("school", N_("其他学历院校")), ("major", N_("其他学历专业")),
            ("graduated_on", N_("其他学历毕业日期")),
        ),
    ),
)  # fmt: skip
TITLES: Final = (
    *_cells(
        "titles", 1,
        (
            ("series", N_("现职称系列")), ("title", N_("现职称名称")), ("level", N_("现职称级别")),
            ("way", N_("现职称取得方式")), ("passed_on", N_("现职称取得日期")), ("document", N_("现职称证书或文号")),
        ),
    ),
    *_cells("appointments", 1, (("title", N_("聘任职务")), ("level", N_("聘任级别")), ("first_day", N_("聘任自")))),
)  # fmt: skip
TRAINING: Final = tuple(
    column
    for row, (year, total, professional, public) in enumerate(
        (
            (N_("学时年度一"), N_("总学时一"), N_("专业学时一"), N_("公需学时一")),
            (N_("学时年度二"), N_("总学时二"), N_("专业学时二"), N_("公需学时二")),
            (N_("学时年度三"), N_("总学时三"), N_("专业学时三"), N_("公需学时三")),
            (N_("学时年度四"), N_("总学时四"), N_("专业学时四"), N_("公需学时四")),
            (N_("学时年度五"), N_("总学时五"), N_("专业学时五"), N_("公需学时五")),
        ),
        start=1,
    )
    for column in _cells(
        "training", row, (("year", year), ("total", total), ("professional", professional), ("public", public))
    )
)
ACHIEVEMENTS: Final = tuple(
    column
    for row, (sort, title, day, role) in enumerate(
        (
            (N_("业绩一类别"), N_("业绩一名称"), N_("业绩一日期"), N_("业绩一本人作用")),
            (N_("业绩二类别"), N_("业绩二名称"), N_("业绩二日期"), N_("业绩二本人作用")),
        ),
        start=1,
    )
    for column in _cells(
        "achievements", row, (("sort", sort), ("title", title), ("obtained_on", day), ("role", role))
    )
)
UNIT: Final = (
    RosterColumn(_C, "posted_from"),
    RosterColumn(_C, "posted_until"),
    RosterColumn(_C, "posted_what", help=N_("人员名单、评审表、业绩成果都要公示")),
    RosterColumn(_C, "objections"),
    RosterColumn(_C, "objection_finding", help=N_("有异议的填写")),
    RosterColumn(_C, "unit_opinion_on"),
    RosterColumn(_C, "promise_signed"),
)
APART: Final = ("target_series", "target_level")

REVIEW: Final = RosterForm(
    (
        *PERSON, RosterColumn(_C, "route"), *TARGET, *STANDING, *EDUCATION, *TITLES, *TRAINING, *ACHIEVEMENTS, *UNIT,
    ),
    APART,
    of_citizens=True,
)  # fmt: skip
RECOGNITION: Final = RosterForm(
    (*PERSON, *TARGET, *STANDING, RosterColumn(_C, "fit_assessed"), *EDUCATION, *UNIT), APART, of_citizens=True
)
