"""The shapes of the material matrix (which papers a kind asks for, in whose case, what stands in) and photo limits."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal, Self

from pydantic import model_validator

from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, Strict, in_force

Need = Literal[
    "required",
    "optional",
    "waived",
    "promise",
    "promise_when_a",
    "evidence",
    "evidence_when_raised",  # an extension that asks for a higher class
    "evidence_when_changed",  # a change of the class itself
    "salary",
    "salary_when_carried",  # an extension that goes on with the permit's class
    "tax_when_promised",
    "regulated",
    "representative",
    "inside_basis",  # the document of the ground on which one applies inside China
    "by_item",  # what changes, see `items`
    "by_end_reason",  # why the employment ends, see `reasons`
    "by_card",  # what became of the card, see `reasons`
    "by_seal",  # which seal the employer uses
    "by_task",  # what a short stay is for, see `tasks`
    "when",  # when all that `when` names is true of the case
]
Test = Literal[
    "degree_filed_before",
    "work_proof_filed_before",
    "permit_held_within",
    "lives_in_china",
    "lived_in_china_over",
    "no_cancellation_certificate",
]


Field = Literal[
    "issued_on",
    "expires_on",
    "country",
    "number",
    "original",  # original or copy
    "copies",
    "translation",  # whether there is one, and the employer's seal on it
    "authentication",
]


#: Who finds a paper's content out: who is asked for it, or who looks it up so that nobody has to bring it.
Verify = Literal["paper", "promise", "internal_check", "network_check", "shared"]


class SlotRow(Strict):
    """A place for scans of a paper; `when`: whether it has to be filled."""

    key: str
    says: str
    when: Literal["always", "translated", "authenticated", "optional"] = "always"


class MatrixRow(Record):
    """One paper of the material matrix; `need` is read per column (kind of application)."""

    key: str
    number: int
    says: str
    need: dict[str, Need]
    why: str
    form: str
    cure: str
    months_valid: int | None = None
    authenticated: Literal["", "degree", "no_crime"] = ""
    fields: tuple[Field, ...] = ()
    slots: tuple[SlotRow, ...] = ()
    months_left: int | None = None  # a passport's, on the day of application …
    months_left_in: tuple[str, ...] = ()  # … in these columns
    pictured: bool = False
    items: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    tasks: tuple[str, ...] = ()
    when: tuple[str, ...] = ()  # names of truths the family tells of a case
    verify: Verify = "paper"
    copies: int = 0  # how many are asked for; 0 where nobody says
    stamp: str = ""  # who signs and seals it
    volume: int = 0  # of the bound papers it belongs to; 0: not bound


class Wording(Record):
    """What a paper is asked for in one column, where that differs from the row; empty words leave the row's."""

    id: str
    material: str
    column: str
    title: str = ""  # another name of the paper
    form: str = ""
    cure: str = ""


class Waiver(Record):
    """When a paper need not be handed in, or another one stands in for it (`instead`: what, and in which form)."""

    id: str
    material: str
    columns: tuple[str, ...]
    test: Test
    limit: float | None = None
    unit: str = ""
    instead: str = ""
    months_valid: int | None = None  # of what stands in, counted from its issue date


class MatrixChapter(Chapter):
    """Which papers an application of a kind needs."""

    unique: ClassVar[dict[str, str]] = {"material": "key", "wording": "id", "waiver": "id"}
    shape: Literal["matrix"]
    material: tuple[MatrixRow, ...]
    wording: tuple[Wording, ...] = ()
    waiver: tuple[Waiver, ...] = ()

    @model_validator(mode="after")
    def _materials_known(self) -> Self:
        columns = {row.key: set(row.need) for row in self.material}
        for row in self.material:
            names = [slot.key for slot in row.slots]
            if len(set(names)) != len(names):
                raise ValueError(f"material {row.key}: slots 有重复的 key")
            if not set(row.months_left_in) <= set(row.need):
                raise ValueError(f"material {row.key}: months_left_in 有不要求该材料的列")
            if ("when" in row.need.values()) is not bool(row.when):
                raise ValueError(f"material {row.key}: need 写 when 的须列出 when，否则不写")
        for words in self.wording:
            if words.column not in columns.get(words.material, set()):
                raise ValueError(f"wording {words.id}: 没有 {words.material} / {words.column}")
        for waiver in self.waiver:
            if not set(waiver.columns) <= columns.get(waiver.material, set()):
                raise ValueError(f"waiver {waiver.id}: 没有 {waiver.material} / {'、'.join(waiver.columns)}")
        return self

    def on(self, day: date, column: str) -> tuple[MatrixRow, ...]:
        """The papers a kind of application asks for on a day."""
        self.must_cover(day)
        return tuple(row for row in in_force(self.material, day) if column in row.need)

    def words(self, day: date, column: str, material: str) -> Wording | None:
        """What is said of a paper in one column alone; None where the row says it all."""
        found = (w for w in in_force(self.wording, day) if (w.material, w.column) == (material, column))
        return next(found, None)

    def waivers(self, day: date, column: str, material: str) -> tuple[Waiver, ...]:
        """What may free an applicant from a paper, in the file's order."""
        return tuple(w for w in in_force(self.waiver, day) if w.material == material and column in w.columns)


class PhotoLimits(Record):
    """What a city's system takes: kinds of file, pixels, kilobytes (1024 bytes); `scope` "" is every other city."""

    id: str
    scope: str
    says: str
    kinds: tuple[Literal["jpg", "png"], ...]
    least_width: int = 1
    most_width: int | None = None
    least_height: int = 1
    most_height: int | None = None
    least_kilobytes: int = 0
    most_kilobytes: int | None = None


class PhotoGround(Record):
    """Lightness from 0 to 255: the darkest edge allowed, the edges' widest difference, figure against ground."""

    id: str
    says: str
    background: int
    unevenness: int
    contrast: int


class PhotosChapter(Chapter):
    """The limits for photos."""

    unique: ClassVar[dict[str, str]] = {"photo": "scope", "ground": "id"}
    shape: Literal["photos"]
    photo: tuple[PhotoLimits, ...]
    ground: tuple[PhotoGround, ...] = ()

    def limits(self, day: date, city: str) -> PhotoLimits | None:
        """The limits of a city on a day, else those of all cities without their own."""
        self.must_cover(day)
        rows = {row.scope: row for row in in_force(self.photo, day)}
        return rows.get(city) or rows.get("")

    def grounds(self, day: date) -> tuple[PhotoGround, ...]:
        """What the ground should look like on a day."""
        self.must_cover(day)
        return in_force(self.ground, day)
