"""The papers a work permit needs: a column of the matrix read for one person, with waivers and authentication."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from desktop.basics.language import N_, joined, said
from desktop.case_types.case_type import Facts
from desktop.case_types.work_permit.facts_model import WorkPermitFacts
from desktop.case_types.work_permit.judge import read_facts
from desktop.case_types.work_permit.judging.classification import Classification, classify, counted
from desktop.case_types.work_permit.needs.waivers import frees
from desktop.case_types.work_permit.needs.words import Need, need_of
from desktop.policy.book.grounds import GroundsChapter
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.matrix import MatrixChapter, MatrixRow, Waiver
from desktop.policy.book.shapes import MembersChapter
from desktop.policy.book.tables import Route, RoutesChapter
from desktop.policy.reckoning.authentication import route_for
from desktop.policy.verdict import Confidence, MaterialLine, Slot

MATERIALS = "work_permit/materials"
AUTHENTICATION = "work_permit/authentication"
HAGUE_MEMBERS = "work_permit/hague_members"
INSIDE_GROUNDS = "work_permit/inside_grounds"
NEW_ABROAD = "new_abroad"


def materials(
    library: PolicyLibrary, facts: Facts, day: date, column: str = NEW_ABROAD, stands: str = ""
) -> tuple[MaterialLine, ...]:  # fmt: skip
    """The material list for an application (a column of the matrix) by the rules of a day; raises as `judge` does.

    In: `stands` is the class a signed act has set, "" where the computed one counts.
    """
    known = read_facts(library, facts, day)
    found = classify(library, known, day)
    if stands:
        found = counted(library, known, day, found, stands)
    matrix = library.chapter(MATERIALS, MatrixChapter)
    reader = _Reader(library, matrix, known, found, day, column)
    return tuple(reader.line(row) for row in matrix.on(day, column))


def materials_of(column: str) -> Callable[[PolicyLibrary, Facts, date], tuple[MaterialLine, ...]]:
    """The material list of one kind of application, by its column."""

    def listed(library: PolicyLibrary, facts: Facts, day: date) -> tuple[MaterialLine, ...]:
        return materials(library, facts, day, column)

    return listed


def materials_under(column: str) -> Callable[[PolicyLibrary, Facts, date, str], tuple[MaterialLine, ...]]:
    """The same under a class that a signed act has set."""

    def listed(library: PolicyLibrary, facts: Facts, day: date, stands: str) -> tuple[MaterialLine, ...]:
        return materials(library, facts, day, column, stands)

    return listed


class _Reader:
    """One column of the matrix, read for one person on one day."""

    def __init__(
        self, library: PolicyLibrary, matrix: MatrixChapter, facts: WorkPermitFacts, found: Classification, day: date,
        column: str,
    ) -> None:  # fmt: skip
        self._library, self._matrix, self._facts = library, matrix, facts
        self._found, self._day, self._column = found, day, column

    def line(self, row: MatrixRow) -> MaterialLine:
        """One paper."""
        words = self._matrix.words(self._day, self._column, row.key)
        cited = words or row
        need = self._need(row)
        route, country = self._route(row)
        doubt = Confidence.TO_CHECK if route is not None and route.origin in {"hague", "other"} else None
        told = MaterialLine(
            key=row.key,
            number=row.number,
            says=(words.title if words else "") or row.says,
            need=need.need,
            why=joined((need.why, words.says if words else row.why), "；"),
            form=(words.form if words else "") or row.form,
            cure=(words.cure if words else "") or row.cure,
            clause=cited.clause,
            source=self._library.number_of(cited.source),
            confidence=doubt or cited.confidence,
            months_valid=row.months_valid,
            authentication="" if route is None else self._route_words(route),
            fields=row.fields,
            country=country,
            accepts=() if route is None else route.accepts,
            route="" if route is None else route.says,
            route_source="" if route is None else self._library.number_of(route.source),
            route_clause="" if route is None else route.clause,
            route_confidence=None if route is None else doubt or route.confidence,
            slots=tuple(Slot(slot.key, slot.says, slot.when) for slot in row.slots),
            months_left=row.months_left if self._column in row.months_left_in else None,
            pictured=row.pictured,
            carries_class=need.carries_class,
        )
        freed = self._freed(row, need)
        return told if freed is None else self._stands_in(told, freed)

    def _need(self, row: MatrixRow) -> Need:
        word = row.need[self._column]
        return self._inside_basis() if word == "inside_basis" else need_of(word, row, self._facts, self._found)

    def _inside_basis(self) -> Need:
        """The document that shows the ground on which somebody applies inside China."""
        grounds = self._library.chapter(INSIDE_GROUNDS, GroundsChapter).on(self._day)
        ground = next((g for g in grounds if g.key == self._facts.inside_ground), None)
        if ground is None:
            return Need("conditional", N_("境内申请的情形未填"))
        return Need("required" if ground.basis_needed else "optional", ground.basis)

    def _freed(self, row: MatrixRow, need: Need) -> Waiver | None:
        """The waiver that frees this person from the paper, if there is one and the paper is asked for at all."""
        if need.need in {"waived", "optional"}:
            return None
        waivers = self._matrix.waivers(self._day, self._column, row.key)
        return next((waiver for waiver in waivers if frees(waiver, self._facts, self._day)), None)

    def _stands_in(self, line: MaterialLine, waiver: Waiver) -> MaterialLine:
        """The line as a waiver leaves it: not asked for, or another paper in its place."""
        return MaterialLine(
            key=line.key,
            number=line.number,
            says=line.says,
            need=line.need if waiver.instead else "waived",
            why=waiver.says,
            form=waiver.instead or line.form,
            cure=said(N_("请提交：{paper}"), paper=waiver.instead) if waiver.instead else line.cure,
            clause=waiver.clause,
            source=self._library.number_of(waiver.source),
            confidence=waiver.confidence,
            months_valid=waiver.months_valid,
            # What stands in is a Chinese paper: nothing to translate or authenticate.
            fields=tuple(f for f in line.fields if not waiver.instead or f not in {"translation", "authentication"}),
            slots=tuple(slot for slot in line.slots if not waiver.instead or slot.when in {"always", "optional"}),
        )

    def _route(self, row: MatrixRow) -> tuple[Route | None, str]:
        """How the paper is authenticated, and the country (ISO) that decides; None for one that needs nothing."""
        if not row.authenticated or row.need[self._column] == "waived":
            return None, ""
        library, facts = self._library, self._facts
        routes = library.chapter(AUTHENTICATION, RoutesChapter)
        members = library.chapter(HAGUE_MEMBERS, MembersChapter)
        country = facts.degree_country if row.authenticated == "degree" else facts.usual_residence or facts.nationality
        return route_for(routes, members, row.authenticated, country, self._day), country or ""

    def _route_words(self, route: Route) -> str:
        return said(N_("{route}（{source}）"), route=route.says, source=self._library.sources[route.source].title)
