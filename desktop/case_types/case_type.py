"""What a kind of case is: a value that names its questions, their layout, its judgement, its papers and its stages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Final, Protocol

from pydantic import BaseModel, JsonValue

from desktop.basics.language import N_
from desktop.case_types.known import Known, Owed
from desktop.case_types.standing import nothing
from desktop.case_types.standing.outcome import OutcomeWords
from desktop.case_types.standing.stage_words import StageWords
from desktop.case_types.standing.standing import Standing
from desktop.case_types.standing.title_paper import TitleOnPaper
from desktop.case_types.standing.under_class import UnderClass
from desktop.documents.parts import Document
from desktop.documents.photo_look import PhotoLook
from desktop.policy.verdict import Confidence, MaterialLine, Verdict

if TYPE_CHECKING:
    from desktop.case_types.roster_column import RosterForm
    from desktop.forms.complaints import Complaint
    from desktop.forms.layout import Layout
    from desktop.policy.book.library import PolicyLibrary
    from desktop.policy.book.terms import StepKey
    from desktop.policy.reckoning.terms.term_proof import TermProof

Answers = Mapping[str, JsonValue]
Facts = Mapping[str, JsonValue]
UNIT: Final = N_("聘用单位")


@dataclass(frozen=True)
class Subject:
    """All that was entered for a case: the person, the employer, the case's own answers (each possibly unfinished)."""

    person: Answers
    employer: Answers
    answers: Answers


@dataclass(frozen=True)
class OfficeWords:
    """How the office names itself and its neighbours on papers."""

    name: str
    short_name: str  # used in document numbers, e.g. 长新人才
    zone: str
    city: str
    address: str = ""
    phone: str = ""
    city_department: str = ""
    province_department: str = ""
    practice: bool = False


@dataclass(frozen=True)
class Trouble:
    """Why a paper that was handed in will not do; what rests on a rule that is 待核 warns and does not refuse."""

    says: str
    clause: str
    source: str
    confidence: Confidence
    cure: str = ""


@dataclass(frozen=True)
class MaterialState:
    """One line of the material list with what has been handed in; choices are keys of `material_words`."""

    line: MaterialLine
    state: str  # a key of `material_words.STATES`
    files: int = 0
    pages: int = 0
    issued_on: date | None = None
    expires_on: date | None = None
    note: str = ""
    trouble: str = ""  # why what was handed in will not do (expired, wrong route …), in words
    country: str = ""  # ISO code of the country that stands on the paper
    number: str = ""  # the paper's own number
    own_until: date | None = None  # the last day that stands on the paper; `expires_on` is the last usable one
    original: str = ""
    copies: int = 0
    translation: str = ""
    translation_seal: str = ""
    authentication: str = ""
    seen_by: str = ""  # who saw the original, or the seal on the copy
    seen_on: date | None = None
    kept: str = ""  # the state noted before the rules stopped asking for the paper; `state` is then "not_needed"
    why: str = ""  # why it is not needed, or was sent back
    troubles: tuple[Trouble, ...] = ()
    photo: PhotoLook | None = None  # what was measured of the newest photo of a pictured line


@dataclass(frozen=True)
class Gap:
    """One thing that is still missing, so that it can be named once and completely."""

    kind: str  # "answer", "person", "employer", "material", "condition"
    key: str  # question, material key or condition id: where a click leads
    says: str  # what is missing
    why: str  # reason in words
    clause: str
    cure: str  # how to cure
    blocks: bool = True
    check: str = ""  # what found it: "condition:extend_window", "complaint:person.email", "material:no_crime"
    reasons: tuple[str, ...] = ()  # ids in the dictionary of reasons for return; () for what is merely not done yet
    lacking: bool = False  # a paper that was not handed in at all


@dataclass(frozen=True)
class Promised:
    """One promise as papers print it: a paper handed in later (`kind` later), or a declaration in its place."""

    kind: str  # "later" or "declared"
    material: str  # key of the material line
    title: str  # the paper's own words
    text: str
    promised_on: date
    due_on: date
    consequence: str
    basis: str
    state: str  # "open", "kept", "broken"


@dataclass(frozen=True)
class PaperContext:
    """What a paper may draw on: frozen values only."""

    office: OfficeWords
    case_number: str
    kind_title: str
    questions: type[BaseModel]  # the answers model of the kind, which tells what answers are called on papers
    subject: Subject
    verdict: Verdict | None
    materials: tuple[MaterialState, ...]
    gaps: tuple[Gap, ...]
    day: date  # printed date, the office's day
    opened_on: date
    accepted_on: date | None
    number: str  # register number, "" while a draft
    handler: str  # the officer's name
    edition: str
    photo: bytes = b""
    contents: tuple[tuple[str, str, str, str], ...] = ()  # filled for a table of contents
    packet_pages: int = 0
    instant: datetime | None = None
    reason: str = ""
    decider: str = ""  # who decides, as the office entered it for the day; "" while nobody did
    standing: Standing = field(default_factory=Standing)
    promises: tuple[Promised, ...] = ()  # 容缺 and 告知承诺 of the case, withdrawn ones left out
    needs_person: bool = True  # False: an application of the employer alone, nobody is named on its papers
    terms: tuple[TermProof, ...] = ()  # the clock that runs, and the legal term beside it
    series: str = ""  # the paper's own, as it will stand in its number
    family: str = "work_permit"  # of the kind of case
    outcome: OutcomeWords = field(default_factory=OutcomeWords)
    unit_title: str = UNIT  # what the employer is called on the papers of such a case
    kind: str = ""  # key of the kind of case
    title: TitleOnPaper = field(default_factory=TitleOnPaper)  # of a title's case: its forms and its batch

    @property
    def number_line(self) -> str:
        """The number; on a draft the place it will take, 长新人才告〔2026〕　　号, so that both have the same pages."""
        return self.number or f"{self.office.short_name}{self.series}〔{self.day.year}〕　　号"


def always(_context: PaperContext) -> str:
    """A paper that every case of its kind has."""
    return ""


@dataclass(frozen=True)
class Paper:
    """One filing a kind of case can print: a function from its context to a document value."""

    key: str
    title: str  # Chinese, literal: the authority's own words
    draw: Callable[[PaperContext], Document]
    series: str  # one character or word in its number, e.g. "告" in 长新人才告〔2026〕3号
    in_packet: bool = True
    needs_complete: bool = False  # True: refuses to be issued while answers it prints are missing
    needs_reached: bool = False  # True: and while a condition refuses, since it would tell somebody to come
    idle: Callable[[PaperContext], str] = always  # why this case has no use for it (a message id), "" when it has


class Sampler(Protocol):
    """An invented subject: the same for the same seed and day, every fourth unfinished."""

    def __call__(self, seed: int, day: date = ..., /) -> Subject:
        """Without a day, one that fits the policy book shipped."""


@dataclass(frozen=True)
class CaseType:
    """A kind of case. `judge` and `materials` take facts by name (missing key = unknown) and the day of the rules.

    `owes` takes the facts and the keys of the materials handed in; it is asked when a case is granted. So is
    `tells_employer`: what stands on the employer's record from then on, by the subject and the day of the decision.
    """

    key: str
    title: str
    short_title: str  # for lists, where a line has room for a dozen signs
    family: str
    series: str  # prefix of case numbers: XK-2026-0001
    answers: type[BaseModel]
    layout: Layout
    facts: Callable[[Subject, date], dict[str, JsonValue]]
    judge: Callable[[PolicyLibrary, Facts, date], Verdict]
    materials: Callable[[PolicyLibrary, Facts, date], tuple[MaterialLine, ...]]
    papers: tuple[Paper, ...]
    fact_questions: type[BaseModel]  # the facts themselves as a model, for JSON Schema and strict reading of FACTS.json
    stages: tuple[str, ...] = ("registered", "correcting", "accepted", "reviewing", "forwarded", "decided", "closed")
    sample: Sampler | None = None  # an invented subject, by seed and day
    extra: dict[str, str] = field(default_factory=dict)
    never_copied: tuple[str, ...] = ()  # questions whose answers belong to one case alone (F4 leaves them out)
    column: str = ""  # its column in the material matrix; "" for a kind that has a list of its own
    needs_person: bool = True  # False: a case of an employer alone
    several: bool = False  # True: somebody may have more than one open at a time (a case a child)
    classed: bool = True  # False: the class is carried from the permit, only conditions are judged
    starts_from: Callable[[Known], dict[str, JsonValue]] | None = None  # the first answers, from what is on file
    yields: tuple[str, ...] = ()  # kinds of credential a granted case leaves: "permit", …
    writes: Callable[[Answers], dict[str, JsonValue]] = nothing.writes_nothing  # what stands on such a paper besides
    ends: tuple[str, ...] = ()  # kinds of credential a granted case ends
    decided_by: str = "permit_decider"  # which of the departments on file decides
    owes: Callable[[Facts, frozenset[str]], tuple[Owed, ...]] = nothing.owes_nothing
    settles: Callable[[Facts, str], str] = nothing.settles_nothing  # why a debt of a sort is met by it, "" when not
    together: Callable[[Subject, date], Iterable[Complaint]] | None = None  # answers held against the person's record
    proposes: Callable[[PolicyLibrary, Facts, date], dict[str, JsonValue]] = nothing.proposes_nothing  # its beginning
    result: Layout | None = None  # what its decision tells; None: what the papers it yields make common
    stage_words: Mapping[str, StageWords] = field(default_factory=dict)  # where its stages have names of their own
    stage_clocks: Mapping[str, StepKey] = field(default_factory=dict)  # stages with a term of their own from their day
    roster: RosterForm | None = None  # what a roster of many applicants asks; None: cases are opened one by one
    tells_employer: Callable[[Subject, date], dict[str, JsonValue]] = nothing.tells_nothing
    unit_title: str = UNIT  # what the employer is on its papers: 聘用单位, 邀请单位
    under_class: UnderClass | None = None  # how it goes on under a class set by a signed act; None: nothing follows

    def paper(self, key: str) -> Paper:
        """The paper with this key; raises KeyError, since keys come from the program."""
        return next(p for p in self.papers if p.key == key)
