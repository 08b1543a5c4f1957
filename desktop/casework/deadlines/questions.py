"""What is asked before a clock is stopped by hand, or a term is extended."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line, Paragraph
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers, Choice, OneOf

BY_HAND: Final = OneOf(
    (
        Choice("expert", N_("听证、检验、检测、鉴定、专家评审")),
        Choice("promise", N_("容缺承诺逾期未补")),
        Choice("other", N_("其他")),
    )
)


class PauseAnswers(Answers):
    """Why the clock stands."""

    why: Annotated[str, BY_HAND] = Field(title=N_("暂停的情形"))
    reason: Paragraph = Field(title=N_("原因"), json_schema_extra={"editor": "long_text"})
    basis: Line | None = Field(None, title=N_("依据"), description=N_("文书名称和文号，如专家评审函"))


class ExtensionAnswers(Answers):
    """Why the term is extended, and who approved it."""

    reason: Paragraph = Field(
        title=N_("延长的理由"), description=N_("理由要写入通知书告知申请人"), json_schema_extra={"editor": "long_text"}
    )
    basis: Line = Field(title=N_("批准依据"), description=N_("批准的负责人和签批文书"))


PAUSE_LAYOUT: Final = Layout((Section(N_("情形和依据"), ("why", "reason", "basis")),))
EXTENSION_LAYOUT: Final = Layout((Section(N_("理由和依据"), ("reason", "basis")),))
