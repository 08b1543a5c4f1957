"""How the office names itself and works: what the wizard asks once and the settings page shows."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from desktop.basics.language import N_
from desktop.case_types.case_type import OfficeWords


class OfficeSettings(BaseModel):
    """The office's own words and habits; everything that is printed is printed from here."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = Field(title=N_("机构名称"), min_length=2, max_length=60)
    short_name: str = Field(title=N_("发文简称"), min_length=1, max_length=12)
    zone: str = Field(title=N_("开发区"), min_length=1, max_length=40)
    city: str = Field(title=N_("所在城市"), min_length=1, max_length=20)
    address: str = Field(title=N_("地址"), default="", max_length=120)
    phone: str = Field(title=N_("电话"), default="", max_length=40)
    city_department: str = Field(title=N_("市级主管部门"), default="", max_length=60)
    province_department: str = Field(title=N_("省级主管部门"), default="", max_length=60)
    idle_minutes: int = Field(title=N_("无操作后锁定（分钟）"), default=10, ge=1, le=120)

    def words(self, *, practice: bool) -> OfficeWords:
        """The same as papers need it."""
        return OfficeWords(
            name=self.name,
            short_name=self.short_name,
            zone=self.zone,
            city=self.city,
            address=self.address,
            phone=self.phone,
            city_department=self.city_department,
            province_department=self.province_department,
            practice=practice,
        )
