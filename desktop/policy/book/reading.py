"""Reads one policy file strictly: what is wrong is said with the file's name and the key."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from pydantic import ValidationError

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.policy.book.chapter import Chapter
from desktop.policy.book.dealings.direct_matters import DirectMattersChapter
from desktop.policy.book.dealings.fees import FeesChapter
from desktop.policy.book.dealings.matters import MattersChapter
from desktop.policy.book.dealings.promises import PromisesChapter
from desktop.policy.book.grounds import EndingsChapter, GroundsChapter
from desktop.policy.book.kinds.plan import PlanChapter
from desktop.policy.book.kinds.schools import SchoolsChapter
from desktop.policy.book.kinds.tasks import TasksChapter
from desktop.policy.book.kinds.tree import TreeChapter
from desktop.policy.book.kinds.visits import ElementsChapter, PurposesChapter, ToldChapter
from desktop.policy.book.matrix import MatrixChapter, PhotosChapter
from desktop.policy.book.reasons import ReasonsChapter
from desktop.policy.book.records import Record
from desktop.policy.book.services.checks import ChecksChapter
from desktop.policy.book.services.talent import AmountsChapter, ClassesChapter, EntitlementsChapter, PeriodsChapter
from desktop.policy.book.shapes import (
    BlanksChapter,
    CalendarChapter,
    CountriesChapter,
    MembersChapter,
    RulesChapter,
    SourcesChapter,
    ZonesChapter,
)
from desktop.policy.book.tables import LinesChapter, PointsChapter, RoutesChapter
from desktop.policy.book.terms import TermsChapter
from desktop.policy.book.titles.afterwards import AfterwardsChapter
from desktop.policy.book.titles.eligibility.equivalence import EquivalenceChapter
from desktop.policy.book.titles.eligibility.exceptional import ExceptionalChapter
from desktop.policy.book.titles.eligibility.ladders import EducationChapter, LadderChapter
from desktop.policy.book.titles.eligibility.modes import ModesChapter
from desktop.policy.book.titles.eligibility.retirement import RetirementChapter
from desktop.policy.book.titles.eligibility.training import TrainingChapter
from desktop.policy.book.titles.eligibility.years import YearsChapter
from desktop.policy.book.titles.forms import FormsChapter
from desktop.policy.book.titles.publicity import PublicityChapter
from desktop.policy.book.titles.series import SeriesChapter
from desktop.policy.book.titles.sessions import SessionsChapter
from desktop.policy.book.titles.votes import VotesChapter
from desktop.policy.book.windows import WindowsChapter
from desktop.policy.book.worded.letters import LetterChapter
from desktop.policy.book.worded.notices import NoticeChapter
from desktop.policy.book.worded.outcomes import OutcomesChapter
from desktop.policy.book.worded.sheets import SheetWords

SHAPES: Final[Mapping[str, type[Chapter]]] = {
    "amounts": AmountsChapter,
    "blanks": BlanksChapter,
    "calendar": CalendarChapter,
    "checks": ChecksChapter,
    "countries": CountriesChapter,
    "elements": ElementsChapter,
    "direct_matters": DirectMattersChapter,
    "endings": EndingsChapter,
    "entitlements": EntitlementsChapter,
    "fees": FeesChapter,
    "grounds": GroundsChapter,
    "letter": LetterChapter,
    "lines": LinesChapter,
    "matrix": MatrixChapter,
    "matters": MattersChapter,
    "members": MembersChapter,
    "notice": NoticeChapter,
    "outcomes": OutcomesChapter,
    "periods": PeriodsChapter,
    "photos": PhotosChapter,
    "plan": PlanChapter,
    "points": PointsChapter,
    "promises": PromisesChapter,
    "purposes": PurposesChapter,
    "publicity": PublicityChapter,
    "reasons": ReasonsChapter,
    "routes": RoutesChapter,
    "rules": RulesChapter,
    "schools": SchoolsChapter,
    "sessions": SessionsChapter,
    "sheet_words": SheetWords,
    "sources": SourcesChapter,
    "talent_classes": ClassesChapter,
    "tasks": TasksChapter,
    "title_education": EducationChapter,
    "title_equivalence": EquivalenceChapter,
    "title_exceptional": ExceptionalChapter,
    "title_ladder": LadderChapter,
    "title_modes": ModesChapter,
    "title_retirement": RetirementChapter,
    "title_forms": FormsChapter,
    "title_series": SeriesChapter,
    "title_training": TrainingChapter,
    "title_years": YearsChapter,
    "told": ToldChapter,
    "title_afterwards": AfterwardsChapter,
    "tree": TreeChapter,
    "terms": TermsChapter,
    "votes": VotesChapter,
    "windows": WindowsChapter,
    "zones": ZonesChapter,
}


def read_chapter(data: bytes, key: str, name: str) -> Chapter:
    """A chapter from the bytes of its file; in: its key (path without suffix) and the file's name for messages.

    Raises `Expected` naming file and key on anything that is not exactly as the shape asks.
    """
    try:
        raw = tomllib.loads(data.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as trouble:
        raise _refusal(name, "", str(trouble)) from None
    shape = SHAPES.get(str(raw.get("shape", "")))
    if shape is None:
        raise _refusal(name, "shape", _("须是其中之一：{shapes}").format(shapes="、".join(SHAPES)))
    if "key" in raw:
        raise _refusal(name, "key", _("由文件所在位置决定，不能写在文件里"))
    try:
        return shape.model_validate_json(json.dumps({**_with_defaults(raw, shape), "key": key}, default=_day))
    except ValidationError as trouble:
        first = trouble.errors(include_url=False)[0]
        raise _refusal(name, _place(first["loc"]), _why(first)) from None


def _with_defaults(raw: dict[str, Any], shape: type[Chapter]) -> dict[str, Any]:
    """The head's source, first day and checking day, handed to every record that does not say its own."""
    head = {"source": raw.get("source"), "first_day": raw.get("covers"), "checked_on": raw.get("checked_on")}
    defaults = {name: value for name, value in head.items() if value is not None}
    filled = dict(raw)
    for name, field in shape.model_fields.items():
        kinds = getattr(field.annotation, "__args__", ())
        if kinds and isinstance(kinds[0], type) and issubclass(kinds[0], Record) and isinstance(raw.get(name), list):
            filled[name] = [{**defaults, **row} if isinstance(row, dict) else row for row in raw[name]]
    return filled


def _day(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _place(parts: tuple[int | str, ...]) -> str:
    """Where in the file, counting rows from 1 as a person does."""
    words = ""
    for part in parts:
        words += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if words else part
    return words


def _why(error: Mapping[str, Any]) -> str:
    whys = {"missing": _("缺少这一项"), "extra_forbidden": _("不认识这一项")}
    return whys.get(str(error["type"]), str(error["msg"]))


def _refusal(name: str, place: str, why: str) -> Expected:
    where = _("政策文件 {file} 的 {place}：{why}。").format(file=name, place=place or _("内容"), why=why)
    return Expected(where, _("请改正该文件；程序不会带着有疑问的政策启动。"), field=place)
