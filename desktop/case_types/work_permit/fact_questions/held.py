"""Facts about what the person holds already: permit, residence paper, and what was filed before."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.ruled.base import FactQuestions, Years
from desktop.case_types.work_permit.choices import CLASSES, RESIDENCE_KINDS

Text = Annotated[str, Field(max_length=120)]


class HeldFacts(FactQuestions):
    """Permit and residence paper in hand, and papers filed with earlier applications."""

    permit_number: Text | None = Field(None, title=N_("工作许可编号"))
    permit_from: date | None = Field(None, title=N_("许可有效期自"))
    permit_expires_on: date | None = Field(None, title=N_("许可有效期至"))
    permit_class: Annotated[str, CLASSES] | None = Field(None, title=N_("许可类别"))
    permit_post: Text | None = Field(None, title=N_("许可载明的职务"))
    residence_number: Text | None = Field(None, title=N_("居留证件或签证号码"))
    residence_kind: Annotated[str, RESIDENCE_KINDS] | None = Field(None, title=N_("现持签证或居留证件"))
    residence_expires_on: date | None = Field(None, title=N_("居留证件或签证停留期至"))
    usual_residence_years_in_china: Years | None = Field(
        None, title=N_("经常居住地在中国的年数"), json_schema_extra={"unit": "年"}
    )
    documents_agree: bool | None = Field(None, title=N_("现护照与许可、居留证件登记的一致"))
    held_permit_until: date | None = Field(
        None, title=N_("以前所持工作许可的最后一日"), description=N_("三年以内的，可免交部分材料")
    )
    degree_filed_before: bool | None = Field(None, title=N_("学历证明以前已认证并提交"))
    work_proof_filed_before: bool | None = Field(None, title=N_("工作资历证明以前已提交"))
    salary_promised: bool | None = Field(None, title=N_("以前申请时作过薪资承诺"))
    tax_proof_handed: bool | None = Field(None, title=N_("已核对纳税记录与薪资承诺相符"))
