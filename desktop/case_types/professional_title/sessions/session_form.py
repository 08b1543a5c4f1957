"""What is asked of a session (评审会议) when it is planned, and what its minutes hold besides."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line, Paragraph
from desktop.case_types.professional_title.sessions.schedule import Moment
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers, Choice, OneOf

SORTS: Final = OneOf((Choice("office", N_("在本机构开会")), Choice("onsite", N_("上门评审"))))
WAYS: Final = OneOf(
    (Choice("in_person", N_("到场答辩")), Choice("video", N_("视频答辩")), Choice("none", N_("不答辩")))
)


class SessionAnswers(Answers):
    """A session as it is planned; who sits in it is drawn or entered by itself."""

    name: Line = Field(title=N_("会议名称"))
    sort: Annotated[str, SORTS] = Field(title=N_("开会方式"))
    day: date = Field(title=N_("会议日期"))
    place: Line = Field(title=N_("地点"), description=N_("上门评审填企业的地址"))
    start: Moment | None = Field(None, title=N_("开始时间"), description=N_("例如 09:00"))
    afterwards: Line | None = Field(
        None, title=N_("补录原因"), description=N_("会议已在过去的日子开过、现在补录时填写；由签发人办理")
    )
    counters: Line | None = Field(None, title=N_("计票人"), description=N_("两人，用顿号分开"))
    supervisor: Line | None = Field(None, title=N_("监票人"))
    overseers: Line | None = Field(None, title=N_("监督人员"))
    recorder: Line | None = Field(None, title=N_("记录人"))
    contact: Line | None = Field(None, title=N_("现场联系人"), description=N_("上门评审填写"))
    inspected: Paragraph | None = Field(
        None, title=N_("察看的设备和现场"), json_schema_extra={"editor": "long_text"}
    )
    agenda: Paragraph | None = Field(None, title=N_("议程"), json_schema_extra={"editor": "long_text"})


SESSION_LAYOUT: Final = Layout(
    (
        Section(N_("会议"), ("name", ("sort", "day"), ("place", "start"), "afterwards")),
        Section(N_("工作人员"), (("counters", "supervisor"), ("overseers", "recorder"), "contact")),
        Section(N_("议程和现场"), ("agenda", "inspected")),
    )
)


class MinutesAnswers(Answers):
    """What the minutes (会议记录) say besides what the session's own rows tell."""

    host: Line | None = Field(None, title=N_("主持人"))
    agenda: Paragraph | None = Field(None, title=N_("议程"), json_schema_extra={"editor": "long_text"})
    speech: Paragraph | None = Field(None, title=N_("发言要点"), json_schema_extra={"editor": "long_text"})
    oversight: Paragraph | None = Field(None, title=N_("监督情况"), json_schema_extra={"editor": "long_text"})
    remark: Paragraph | None = Field(None, title=N_("其他"), json_schema_extra={"editor": "long_text"})


MINUTES_LAYOUT: Final = Layout((Section(N_("会议记录"), ("host", "agenda", "speech", "oversight", "remark")),))
