"""Try a workbook of experts dry: what would become of each row, before anything is written."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from pydantic import JsonValue

from desktop.basics.language import N_, said
from desktop.case_types.professional_title.panels.conflicts import plain
from desktop.case_types.professional_title.panels.expert import ExpertAnswers
from desktop.case_types.professional_title.panels.expert_sheet import ExpertLine, columns, expert_lines, laid_over
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.panels.experts.views import ExpertTrial, TrialLine
from desktop.documents.sheets.read import read
from desktop.forms.draft import answered
from desktop.policy.reckoning.titles.committees import longest_term
from desktop.store.reads.titles.experts import ExpertSearch, WholeExpert

Raw = Mapping[str, JsonValue]


def read_experts(office: Office, data: bytes) -> ExpertTrial:
    """Weigh every row of one of our templates; nothing is written.

    Somebody is on file already by the same identity number, or, where one side tells none, by name and employer.
    Raises `Expected` when the file is no such workbook.
    """
    allowed(office, "import_experts")
    lines = expert_lines(read(data))
    reads = office.store.reads
    on_file = _OnFile(reads.title_experts(reads.find_title_experts(ExpertSearch())))
    seen: dict[tuple[str, ...], int] = {}
    found = []
    for line in lines:
        weighed = _weigh(line, on_file)
        if weighed.state in ("new", "changed", "same"):  # a row that is refused makes no other a double
            marks = _marks(line.answers)
            twin = next((seen[mark] for mark in marks if mark in seen), None)
            if twin is not None:
                says = said(N_("与第 {row} 行是同一位专家。"), row=twin)
                weighed = TrialLine(line, "double", weighed.expert_id, reasons=(says,))
            else:
                weighed = replace(weighed, notes=tuple(_notes(office, line)))
            seen |= dict.fromkeys(marks - seen.keys(), line.number)
        found.append(weighed)
    return ExpertTrial(hashlib.sha256(data).hexdigest(), tuple(found))


class _OnFile:
    """The experts on file by what tells them apart."""

    def __init__(self, experts: Sequence[WholeExpert]) -> None:
        self._by: dict[tuple[str, ...], WholeExpert] = {}
        for one in experts:
            for mark in _marks(one.data):
                self._by.setdefault(mark, one)

    def match(self, raw: Raw) -> tuple[WholeExpert | None, bool]:
        """Who it is, and whether that is in doubt: same name and employer, another number."""
        number, who = str(raw.get("identity_number") or ""), _who(raw)
        if number and (found := self._by.get(("number", number))) is not None:
            return found, plain(found.name) != plain(str(raw.get("name") or ""))
        found = self._by.get(who)
        told = str(found.data.get("identity_number") or "") if found is not None else ""
        return found, bool(found is not None and number and told and told != number)


def _who(raw: Raw) -> tuple[str, ...]:
    return "who", plain(str(raw.get("name") or "")), plain(str(raw.get("employer_name") or ""))


def _marks(raw: Raw) -> set[tuple[str, ...]]:
    number = str(raw.get("identity_number") or "")
    return {("number", number), _who(raw)} if number else {_who(raw)}


def _weigh(line: ExpertLine, on_file: _OnFile) -> TrialLine:
    if line.faults:
        titles = [one.question.title for one in columns()]
        told = tuple(f"{titles[place]}：{words}" for place, words in sorted(line.faults.items()))
        return TrialLine(line, "bad", reasons=told)
    found, doubtful = on_file.match(line.answers)
    if found is None:
        return TrialLine(line, "new")
    if doubtful:
        says = N_("库中已有身份证件号码或姓名相同的另一位专家，请核对后在专家页面更正。")
        return TrialLine(line, "doubt", found.id, reasons=(says,))
    changes = tuple(_changes(found.data, laid_over(found.data, line.answers)))
    return TrialLine(line, "changed" if changes else "same", found.id, changes)


def _notes(office: Office, line: ExpertLine) -> Iterator[str]:
    """What is let through and looked at: a term longer than the book has it."""
    first, last = (date.fromisoformat(str(line.answers[name])) for name in ("term_from", "term_until"))
    longest = longest_term(office.policy, first)
    if longest is not None and last > longest:
        yield said(N_("任期过长：每届不超过3年，自 {first} 起至多到 {last}。"), first=first.isoformat(),
                   last=longest.isoformat())  # fmt: skip


def _changes(known: Raw, laid: Raw) -> Iterator[str]:
    whole = answered(ExpertAnswers.model_validate(laid).model_dump(mode="json"))
    for one in columns():
        if whole.get(one.column.name) != known.get(one.column.name):
            yield one.question.title
