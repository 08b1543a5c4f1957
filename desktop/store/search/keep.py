"""Keeps what is told from other columns (sounds, sort keys, versions, index rows) in step, in the same unit."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from sqlalchemy import event, inspect, select
from sqlmodel import Session, SQLModel, col

from desktop.basics.clock import Clock
from desktop.store.search.index import put
from desktop.store.search.sounds import sort_key, sounds
from desktop.store.search.words import index_of
from desktop.store.tables import NOT_YET, Employer, Event, Filing, Incoming, OfficeCase, Person, PersonNumber

Columns = tuple[str, str, str, str]
# What index, sort keys and repeated names are told from. Whatever else changes in a row leaves them as they are: a
# draft is saved at every pause of typing and must not fill the index anew each time.
TELLING: Final[dict[type[SQLModel], tuple[str, ...]]] = {
    Person: ("name_zh", "name_latin", "name_original"),
    Employer: ("name", "uscc"),
    OfficeCase: ("number", "person_id", "employer_id", "applicant", "employer_name"),
    Incoming: ("title", "from_whom", "their_number"),
}


class Keeper:
    """Listens to one session: stamps rows before they are sent, fills the search index after."""

    def __init__(self, session: Session, clock: Clock) -> None:
        self._session = session
        self._clock = clock
        self._fresh: list[SQLModel] = []
        self._stale: list[SQLModel] = []
        self.changed = False
        event.listen(session, "before_flush", self._before)
        event.listen(session, "after_flush_postexec", self._after)

    def _before(self, session: Session, _context: object, _instances: object) -> None:
        fresh = [row for row in session.new if not isinstance(row, Event)]
        dirty = [row for row in session.dirty if session.is_modified(row)]
        gone = list(session.deleted)
        self.changed = self.changed or bool(fresh or dirty or gone)
        now = self._clock.now()
        for row in (*fresh, *dirty):
            if getattr(row, "created_at", None) is NOT_YET or getattr(row, "created_at", None) == NOT_YET:
                row.created_at = now
            if type(row) in TELLING:
                row.updated_at = now
        for row in fresh:
            _tell(session, row)
        for row in dirty:
            if type(row) in TELLING:
                row.version += 1
            if _retold(row):
                _tell(session, row)
                self._stale.append(row)
        self._fresh += [row for row in fresh if type(row) in INDEXED]
        self._stale += self._followers(session, (*fresh, *dirty, *gone))

    def _followers(self, session: Session, rows: Iterable[Any]) -> list[SQLModel]:
        """Cases repeat names, people are found by their numbers: whoever follows a changed row is indexed again."""
        found: list[SQLModel] = []
        for row in rows:
            if isinstance(row, PersonNumber):
                owner = session.get(Person, row.person_id)
                if owner is not None:
                    found += [owner, *_cases(session, col(OfficeCase.person_id) == owner.id)]
            elif isinstance(row, Person | Employer) and row.id is not None and _retold(row):
                column = OfficeCase.person_id if isinstance(row, Person) else OfficeCase.employer_id
                for case in _cases(session, col(column) == row.id):
                    _tell(session, case)
                    found.append(case)
        return found

    def _after(self, session: Session, _context: object) -> None:
        fresh, stale = self._fresh, self._stale
        self._fresh, self._stale = [], []
        if not fresh and not stale:
            return
        connection = session.connection()
        done: set[int] = set()
        for row in (*fresh, *stale):
            if id(row) in done or inspect(row).deleted:
                continue
            done.add(id(row))
            kind, columns = INDEXED[type(row)]
            new = any(row is other for other in fresh)
            put(connection, kind, row.id, columns(session, row), fresh=new)  # type: ignore[attr-defined]


def _retold(row: SQLModel) -> bool:
    return any(inspect(row).attrs[name].history.has_changes() for name in TELLING.get(type(row), ()))


def _cases(session: Session, where: Any) -> list[OfficeCase]:
    with session.no_autoflush:
        return list(session.scalars(select(OfficeCase).where(where)))


def _tell(session: Session, row: SQLModel) -> None:
    """Fill the columns that are told from others."""
    if isinstance(row, Person):
        whole, initials = sounds(row.name_zh)
        row.pinyin, row.initials = " ".join(whole), " ".join(initials)
        row.sort_key = sort_key(row.name_zh, row.name_latin or row.name_original)
    elif isinstance(row, Employer):
        whole, initials = sounds(row.name)
        row.pinyin, row.initials = " ".join(whole), " ".join(initials)
        row.sort_key = sort_key(row.name)
    elif isinstance(row, OfficeCase):
        with session.no_autoflush:
            person = session.get(Person, row.person_id) if row.person_id else None
            employer = session.get(Employer, row.employer_id) if row.employer_id else None
        if person is not None:
            row.applicant = person.name_zh or person.name_latin or person.name_original
            row.applicant_sort = sort_key(person.name_zh, person.name_latin or person.name_original)
        if employer is not None:
            row.employer_name, row.employer_sort = employer.name, sort_key(employer.name)


def _heard(*names: str) -> tuple[str, ...]:
    return tuple(sound for name in names for group in sounds(name) for sound in group)


def _person(session: Session, row: Any) -> Columns:
    with session.no_autoflush:
        numbers = session.scalars(select(col(PersonNumber.number)).where(col(PersonNumber.person_id) == row.id))
        return index_of((row.name_zh, row.name_latin, row.name_original), _heard(row.name_zh), tuple(numbers))


def _employer(_session: Session, row: Any) -> Columns:
    return index_of((row.name,), _heard(row.name), (row.uscc,))


def _case(session: Session, row: Any) -> Columns:
    with session.no_autoflush:
        person = session.get(Person, row.person_id) if row.person_id else None
        employer = session.get(Employer, row.employer_id) if row.employer_id else None
        numbers = session.scalars(select(col(PersonNumber.number)).where(col(PersonNumber.person_id) == row.person_id))
        texts: tuple[str, ...] = (row.number, row.applicant, row.employer_name)
        if person is not None:
            texts = (*texts, person.name_latin, person.name_original)
        return index_of(
            texts,
            _heard(row.applicant, row.employer_name),
            (row.number, *numbers, employer.uscc if employer is not None else ""),
        )


def _filing(_session: Session, row: Any) -> Columns:
    return index_of(
        (row.number, row.title, row.applicant, row.employer_name, row.case_number, row.main_to, row.copies_to),
        _heard(row.applicant, row.employer_name, *row.main_to.split("、")),
        (row.number, row.case_number),
    )


def _incoming(_session: Session, row: Any) -> Columns:
    return index_of(
        (row.number, row.title, row.from_whom, row.their_number), _heard(row.from_whom), (row.number, row.their_number)
    )


INDEXED: dict[type[SQLModel], tuple[str, Callable[[Session, Any], Columns]]] = {
    Person: ("person", _person),
    Employer: ("employer", _employer),
    OfficeCase: ("case", _case),
    Filing: ("filing", _filing),
    Incoming: ("incoming", _incoming),
}
