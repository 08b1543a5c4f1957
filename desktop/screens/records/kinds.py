"""What the two kinds of record share on screen: a person or an employer, read, saved, compared with others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Protocol

from pydantic import JsonValue

from desktop.basics.language import N_
from desktop.case_types.case_type import Answers
from desktop.case_types.citizens.citizen import CHINA
from desktop.case_types.citizens.forms import RecordForm, is_citizen, of_form, person_form
from desktop.case_types.employer import EMPLOYER_LAYOUT, EmployerAnswers
from desktop.casework.changed import Changed
from desktop.casework.employers.read_employer import read_employer
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.employers.similar_employers import similar_employers
from desktop.casework.history.last_answers import Sort
from desktop.casework.office import Office
from desktop.casework.people.read_person import read_person
from desktop.casework.people.save_person import save_person
from desktop.casework.people.similar_people import similar_people
from desktop.casework.people.views import Likeness
from desktop.forms.complaints import Complaint


class RecordView(Protocol):
    """What is read of a record: a person's view and an employer's have these in common."""

    @property
    def id(self) -> int:
        """Its key."""
        ...

    @property
    def name(self) -> str:
        """Its name."""
        ...

    @property
    def answers(self) -> Answers:
        """Everything entered."""
        ...

    @property
    def complaints(self) -> tuple[Complaint, ...]:
        """What is still to be put right."""
        ...

    @property
    def cases(self) -> tuple[int, ...]:
        """Its cases."""
        ...

    @property
    def changed_at(self) -> datetime:
        """When it was last saved."""
        ...


class Saver(Protocol):
    """Keeps a record; `reason` says why, while an accepted case rests on it."""

    def __call__(
        self, office: Office, key: int | None, raw: Mapping[str, JsonValue], /, *, reason: str = ""
    ) -> Changed:
        """The verb."""
        ...


@dataclass(frozen=True)
class Turn:
    """The way from one form of a record to its other one: the words of its button, and the answers that take it."""

    words: str
    answers: Mapping[str, JsonValue]


@dataclass(frozen=True)
class RecordKind:
    """A kind of record: its words, its form, its verbs."""

    key: Sort  # "person" or "employer", also the name of its key in `Changed`
    page: str
    icon: str
    new_words: str
    form: Callable[[Answers], RecordForm]  # which form somebody has, by what is known
    own: Callable[[Answers], Mapping[str, JsonValue]]  # the answers of that form
    turn: Callable[[Answers], Turn | None]  # None where there is one form only
    read: Callable[[Office, int], RecordView]
    save: Saver
    similar: Callable[[Office, Mapping[str, JsonValue], int | None], tuple[Likeness, ...]]
    save_deed: str
    required: tuple[str, ...]  # enough of these to be worth keeping

    def key_in(self, changed: Changed) -> int | None:
        """The key of the record of this kind that was touched."""
        found: Any = getattr(changed, self.key)
        return found if isinstance(found, int) else None


def turn_person(raw: Answers) -> Turn:
    """From a foreigner's form to a citizen's, and back."""
    if is_citizen(raw):
        return Turn(N_("不是中国公民：改填护照"), {"nationality": None})
    return Turn(N_("中国公民：改填身份证"), {"nationality": CHINA})


_EMPLOYER_FORM: Final = RecordForm(EmployerAnswers, EMPLOYER_LAYOUT)
FIRM_HINT: Final = N_("单位名称、拼音首字母、统一社会信用代码")  # what finds an employer
PEOPLE: Final = RecordKind(
    "person", "people", "user-plus", N_("新建人员"), person_form, of_form, turn_person,
    read_person, save_person, similar_people, "save_person", ("surname", "chinese_name"),
)  # fmt: skip
EMPLOYERS: Final = RecordKind(
    "employer", "employers", "building-2", N_("新建单位"), lambda _raw: _EMPLOYER_FORM, dict, lambda _raw: None,
    read_employer, save_employer, similar_employers,
    "save_employer", ("name",),
)  # fmt: skip
