"""What is asked for a session in small forms: its plan, the schedule, a withdrawal, panels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Annotated, Any, Final

from pydantic import Field
from PySide6.QtWidgets import QWidget

from desktop.basics.language import N_, _
from desktop.case_types.entries import Line
from desktop.case_types.professional_title.sessions.schedule import Moment
from desktop.case_types.professional_title.sessions.session_form import SESSION_LAYOUT, SessionAnswers
from desktop.casework.titles.sessions.reading.views import MemberView, SessionView
from desktop.casework.titles.submissions.list_submissions import list_submissions
from desktop.forms.complaints import Complaint, complaints
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers, Choice, Question, questions_of
from desktop.screens.desk import Desk
from desktop.widgets.form.form_ask import Asked, FormAsk
from desktop.widgets.look.theme import Theme


class ScheduleAnswers(Answers):
    """The few figures a schedule is made of."""

    start: Moment = Field(title=N_("第一人几时开始"))
    minutes: Annotated[int, Field(ge=1, le=240)] = Field(
        title=N_("每人多少分钟"), json_schema_extra={"unit": N_("分钟")}
    )
    breaks: Line | None = Field(None, title=N_("休息时间"), description=N_("12:00-13:30，几段用顿号分开"))
    panels: Annotated[int, Field(ge=0, le=20)] | None = Field(
        None, title=N_("分几个评议组"), description=N_("每组不少于3人；不分组的填0；不改分组的不填")
    )


Firms = Sequence[tuple[int, str]]
ONSITE: Final = "onsite"
_HOST: Final = Section(N_("上门评审"), ("employer",), lambda raw: raw.get("sort") == ONSITE)
_WITH_HOST: Final = Layout((SESSION_LAYOUT.sections[0], _HOST, *SESSION_LAYOUT.sections[1:]))
_SCHEDULE = Layout((Section(N_("日程"), (("start", "minutes"), "breaks", "panels")),))


def plan_ask(
    theme: Theme, view: SessionView | None, begin: Mapping[str, Any], today: date, firms: Firms, parent: QWidget
) -> FormAsk:
    """安排会议 or 修改安排: `answered` gives the raw answers of `SessionAnswers` and `employer`, see `planned_at`.

    In: the employers that applied in the batch, key and name; one of them is the host of an on-site session, whose own
    people are not drawn.
    """
    title = _("安排会议") if view is None else _("修改安排")
    raw = dict(begin)
    if view is not None:
        told = {name: value for name, value in view.details.items() if name in SessionAnswers.model_fields}
        raw = {"name": view.name, "sort": view.sort, "day": view.day.isoformat(), "place": view.place, **told}
        raw["employer"] = str(view.employer_id) if view.employer_id is not None else None
    if "employer" not in raw and len(firms) == 1:
        raw["employer"] = str(firms[0][0])
    choices = tuple(Choice(str(key), name) for key, name in firms)
    host = Question("employer", N_("评审的企业"), N_("这家企业的专家不参加抽取"), "choice", True, choices)

    def check(given: Mapping[str, Any]) -> tuple[Complaint, ...]:
        told = {name: value for name, value in given.items() if name != "employer"}
        found = complaints(SessionAnswers, told, day=today)
        if firms and given.get("sort") == ONSITE and not given.get("employer"):
            return (*found, Complaint("employer", None, N_("上门评审请选定企业。"), missing=True))
        return found

    asked = Asked(_WITH_HOST, (*questions_of(SessionAnswers), host), raw, check)
    return FormAsk(theme, title, "", _("保存"), asked, parent)


def firms_of(desk: Desk, batch_id: int) -> Firms:
    """The employers that applied in a batch, key and name, for `plan_ask`."""
    rows = desk.ask(list_submissions, batch_id) or ()
    return tuple({row.employer_id: row.employer_name for row in rows if row.state == "open"}.items())


def planned_at(raw: Mapping[str, Any]) -> tuple[dict[str, Any], int | None]:
    """What `plan_ask` gives as the verb takes it: the answers, and the host of an on-site session."""
    told = {name: value for name, value in raw.items() if name != "employer"}
    host = raw.get("employer") if raw.get("sort") == ONSITE else None
    return told, int(str(host)) if host else None


def schedule_ask(theme: Theme, view: SessionView, begin: Mapping[str, Any], parent: QWidget) -> FormAsk:
    """排定日程: who is heard when; what stood is replaced."""
    kept = view.details.get("plan")
    raw = {**begin, **(kept if isinstance(kept, dict) else {})}
    asked = Asked(_SCHEDULE, questions_of(ScheduleAnswers), raw, lambda given: complaints(ScheduleAnswers, given))
    says = _("按名单的次序排给各评议组，主审专家轮流；已排的日程会被替换。")
    return FormAsk(theme, _("排定日程"), says, _("排定"), asked, parent)


def recusal_ask(
    theme: Theme, view: SessionView, member: MemberView, grounds: tuple[str, ...], parent: QWidget
) -> FormAsk:
    """登记回避: from whom, on which ground; `answered` gives `application` (a key as text), `ground` and `detail`."""
    whom = tuple(
        Choice(str(one.application_id), f"{one.applicant}　{one.receipt}")
        for one in view.hearings if one.application_id not in member.recused
    )  # fmt: skip
    questions = (
        Question("application", N_("回避的申报人"), "", "choice", True, whom),
        Question("ground", N_("情形"), "", "choice", True, tuple(Choice(one, one) for one in grounds)),
        Question("detail", N_("说明"), "", "text", False),
    )
    layout = Layout((Section(N_("回避"), ("application", "ground", "detail")),))
    asked = Asked(layout, questions, {}, unanswered("application", "ground"))
    says = _("{name} 回避该申报人：不主审、不评分、不投票。").format(name=member.name)
    return FormAsk(theme, _("登记回避"), says, _("登记"), asked, parent)


def choice_ask(theme: Theme, title: str, says: str, name: str, choices: tuple[Choice, ...], parent: QWidget) -> FormAsk:
    """One thing to choose; `answered` gives `{"chosen": key}`."""
    question = Question("chosen", name, "", "choice", True, choices)
    asked = Asked(Layout((Section(title, ("chosen",)),)), (question,), {}, unanswered("chosen"))
    return FormAsk(theme, title, says, _("确定"), asked, parent)


def unanswered(*names: str) -> Any:
    """A check that these questions are answered."""

    def check(given: Mapping[str, Any]) -> tuple[Complaint, ...]:
        open_ones = [name for name in names if given.get(name) in (None, "")]
        return tuple(Complaint(name, None, N_("请填写。"), missing=True) for name in open_ones)

    return check
