"""Weighs one row of a roster: who it is, whether it is good, whether it was taken in before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from desktop.basics.identity.reading import tidy
from desktop.basics.language import N_, said
from desktop.case_types import kind as kind_of
from desktop.case_types.case_type import Subject
from desktop.case_types.citizens.forms import of_form
from desktop.case_types.employer import EmployerAnswers
from desktop.case_types.gaps import answer_complaints
from desktop.case_types.known import Known
from desktop.case_types.person import person_name
from desktop.case_types.roster.asked import asked, number_of, person_of, roster_form
from desktop.case_types.roster.entry import Entry, weighed
from desktop.casework.office import Office
from desktop.casework.onward.known_of import known_of
from desktop.casework.people.columns import columns_of, word
from desktop.casework.people.likeness import masked, near
from desktop.casework.rosters.line import Line, Raw, laid_over
from desktop.casework.rosters.views import RosterLine
from desktop.forms.complaints import Complaint, complaints

NO_EMPLOYER: Final = N_("请填写统一社会信用代码，或在导入时选定单位。")
OTHER_EMPLOYER: Final = N_("与导入时选定的单位不一致。")
UNKNOWN_EMPLOYER: Final = N_("单位库中没有这个信用代码，请先登记该单位。")
TWICE: Final = N_("与第 {row} 行重复（同一证件号码）。")
NAMESAKE: Final = N_("与第 {row} 行姓名、出生日期相同，证件号码不同。")
MANY: Final = N_("库中有几个人登记了这个证件号码，请先在人员页核对。")
OTHER_NAME: Final = N_("证件号码与库中的{name}相同，但姓名或出生日期不同。")
OTHER_NUMBER: Final = N_("库中的{name}姓名、出生日期与此相同，证件号码不同（{number}）。")
TAKEN: Final = N_("已导入，办件 {number}。")
OPEN: Final = N_("此人在该单位已有在办的同类事项 {number}。")


class Weigher:
    """Weighs the rows of one roster in their order, after `look_up`; remembers them, so that doubles are noticed."""

    def __init__(self, office: Office, kind: str, employer_id: int | None, into: str = "") -> None:
        self._office = office
        self._kind = kind_of(kind)
        self._columns = asked(kind)
        self._number = number_of(kind)
        self._form = person_of(kind)
        self._apart = roster_form(kind).told_apart_by
        self._into = (into,) if into else ()
        self._today = office.clock.today()
        self._chosen = employer_id
        self._chosen_uscc = word(office.store.reads.employer(employer_id).data, "uscc") if employer_id else ""
        self._employers: dict[str, int | None] = {}
        self._documents: dict[tuple[int, str], int] = {}
        self._people: dict[tuple[str, str], int] = {}
        self._holders: Mapping[str, list[int]] = {}
        self._namesakes: Mapping[tuple[str, date], int] = {}
        self._taken: Mapping[str, str] = {}

    def look_up(self, entries: Sequence[Entry]) -> None:
        """Ask the file about all rows at once: who holds these documents, who bears these names, what was taken in."""
        reads = self._office.store.reads
        documents = [tidy(word(entry.person, self._number)) for entry in entries]
        names = {name for entry in entries for name in self._names(entry.person)}
        identities = [
            self._identity(entry, self._employer(entry, {}), document)
            for entry, document in zip(entries, documents, strict=True)
        ]
        self._holders = reads.holders(self._number, sorted({one for one in documents if one}))
        self._namesakes = reads.namesakes(sorted(names))
        self._taken = reads.taken_rows(sorted({one for one in identities if one}))

    def weigh(self, entry: Entry) -> RosterLine:
        """What would become of a row if it were taken in now."""
        faults = dict(entry.faults)
        employer = self._employer(entry, faults)
        document = tidy(word(entry.person, self._number))
        identity = self._identity(entry, employer, document)
        person, doubt = self._person(entry.person, document)
        if doubt == MANY:
            faults.setdefault(self._place("person", self._number), said(MANY))
        known = dict(self._office.store.reads.person(person).data) if person is not None else {}
        raw = laid_over(known, entry.person)
        self._check(entry, person, employer, raw, faults)
        line = Line(self._columns, entry, document, identity, employer, person, person_name(known), faults)
        return self._placed(line, known, doubt)

    def _placed(self, line: Line, known: Raw, doubt: str) -> RosterLine:
        """The state of the row: a row taken in stays taken in, an open case goes before faults."""
        entry, employer, document = line.entry, line.employer, line.document
        if employer is not None and document and (before := self._documents.get((employer, document))):
            return line.told("double", said(TWICE, row=before))
        if line.identity in self._taken:
            self._remember(line)
            number = self._taken[line.identity]
            return line.told("taken", said(TAKEN, number=number), case=number)
        if employer is not None and line.person is not None and not doubt:
            number = self._office.store.reads.unclosed_case(self._kind.key, line.person, employer)
            if number:
                self._remember(line)
                return line.told("open", said(OPEN, number=number), case=number)
        if line.faults:
            return line.told("bad")
        namesake = self._people.get(self._named(entry))
        self._remember(line)
        if doubt:
            number = masked(tidy(word(known, self._number)))
            says = said(doubt, name=line.known_as, number=number) if doubt == OTHER_NUMBER else said(
                doubt, name=line.known_as
            )  # fmt: skip
            return line.told("decide", says, may=("same", "new") if doubt == OTHER_NUMBER else ("same",))
        if namesake is not None:
            return line.told("decide", said(NAMESAKE, row=namesake), may=("new",))
        if line.person is None:
            return line.told("new")
        return line.told("known", changes=self._changes(known, entry.person))

    def _remember(self, line: Line) -> None:
        if line.employer is not None and line.document:
            self._documents[(line.employer, line.document)] = line.entry.number
            self._people.setdefault(self._named(line.entry), line.entry.number)

    @staticmethod
    def _named(entry: Entry) -> tuple[str, str]:
        columns = columns_of(entry.person)
        return columns.name_latin or columns.name_zh, columns.birth_date.isoformat() if columns.birth_date else ""

    # -- employer and person

    def _employer(self, entry: Entry, faults: dict[int, str]) -> int | None:
        code, place = tidy(word(entry.employer, "uscc")), self._place("employer", "uscc")
        if self._chosen is not None:
            if code and code != self._chosen_uscc:
                faults.setdefault(place, said(OTHER_EMPLOYER))
            return self._chosen
        if not code:
            faults.setdefault(place, said(NO_EMPLOYER))
            return None
        if code not in self._employers:
            found = self._office.store.reads.employers_like(uscc=code)
            self._employers[code] = found[0] if found else None
        wrong = [one for one in complaints(EmployerAnswers, {"uscc": code}) if one.name == "uscc"]
        if wrong:
            faults.setdefault(place, wrong[0].literal)
        elif self._employers[code] is None:
            faults.setdefault(place, said(UNKNOWN_EMPLOYER))
        return self._employers[code]

    def _person(self, raw: Raw, document: str) -> tuple[int | None, str]:
        """Who of those on file it is, and the doubt about that as a message id ("" for none)."""
        reads, columns = self._office.store.reads, columns_of(raw)
        if document:
            found = self._holders.get(document, [])
            if len(found) > 1:
                return None, MANY
            if found:
                return found[0], "" if self._same(raw, reads.person(found[0]).data) else OTHER_NAME
        for name in self._names(raw):
            if columns.birth_date is not None and (key := self._namesakes.get((name, columns.birth_date))) is not None:
                return key, OTHER_NUMBER
        return None, ""

    @staticmethod
    def _names(raw: Raw) -> tuple[str, ...]:
        columns = columns_of(raw)
        return tuple(name for name in (columns.name_zh, columns.name_latin) if name)

    @staticmethod
    def _same(raw: Raw, known: Raw) -> bool:
        """The same birth date, and the same name in letters or in Chinese; what is not told says nothing."""
        one, other = columns_of(raw), columns_of(known)
        if one.birth_date and other.birth_date and one.birth_date != other.birth_date:
            return False
        if not one.name_latin and not other.name_latin:
            return not one.name_zh or not other.name_zh or one.name_zh == other.name_zh
        return not one.name_latin or not other.name_latin or near(one.name_latin, other.name_latin)

    # -- what the form says

    def _check(
        self, entry: Entry, person: int | None, employer: int | None, raw: Raw, faults: dict[int, str]
    ) -> None:
        starts = self._kind.starts_from
        known = Known() if person is None else known_of(self._office, person, employer)
        begun = starts(known) if starts is not None else {}
        answers = {**begun, **entry.answers}
        found: dict[str, tuple[Complaint, ...]] = {
            "person": complaints(self._form.model, of_form(raw), day=self._today),
            "case": answer_complaints(self._kind, Subject(raw, {}, answers), self._today),
        }
        for place, says in weighed(self._columns, found, entry.rows).items():
            faults.setdefault(place, says)

    def _identity(self, entry: Entry, employer: int | None, document: str) -> str:
        """Kind, employer, document, and the answers that make a later application another one."""
        if employer is None or not document:
            return ""
        apart = [str(entry.answers.get(name, "")) for name in self._apart]
        return "|".join((self._kind.key, str(employer), document, *apart, *self._into))

    def _changes(self, known: Raw, given: Raw) -> tuple[str, ...]:
        titles = {one.column.name: one.question.title for one in self._columns if one.column.whose == "person"}
        return tuple(titles[name] for name in given if name in titles and known.get(name) != given[name])

    def _place(self, whose: str, name: str) -> int:
        return next(
            place
            for place, one in enumerate(self._columns)
            if (one.column.whose, one.column.name) == (whose, name)
        )
