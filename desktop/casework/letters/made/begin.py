"""A draft laid into the file, inside somebody's deed: of a letter by itself, or of a half of a direct report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.letters.recipients import recipients
from desktop.case_types.letters.suiting import must_suit
from desktop.case_types.letters.template import LetterTemplate
from desktop.casework.casefile.rows import key_of, writable
from desktop.casework.deed import Act
from desktop.casework.filings.drawing.frozen import frozen
from desktop.casework.letters.made.ground import Ground, beside_of, ground
from desktop.casework.letters.made.templates import template_called
from desktop.store.tables import Letter


@dataclass(frozen=True)
class Wish:
    """What is known before the drafter begins: answers to what is asked, other recipients than the template's."""

    slots: Mapping[str, str] = field(default_factory=dict)
    to: tuple[str, ...] | None = None  # keys of departments, None: as the template has them
    copies: tuple[str, ...] | None = None


NO_WISH = Wish()


@dataclass(frozen=True)
class Belonging:
    """What a letter is about: a case, a half of a direct report, both or neither."""

    case_id: int | None = None
    report_id: int | None = None
    half: str = ""


def begin_letter(act: Act, template: str, belongs: Belonging, wish: Wish = NO_WISH) -> int:
    """Lay a draft into the file, filled from its case; gives its key.

    Raises `Expected` for an unknown template, one that is made for another kind of case or for a case when there is
    none, or a closed case.
    """
    office, case_id = act.office, belongs.case_id
    chosen = template_called(office, template)
    if case_id is not None:
        writable(act.unit, case_id)
    stands = ground(office, chosen.chapter, chosen.words, case_id, office.actor.name)
    _must_serve(chosen, stands)
    asked = {one.name: one.value for one in chosen.chapter.ask}
    slots = {name: wish.slots.get(name, value) for name, value in asked.items()}
    filled = stands.filled(slots)
    row = act.unit.add(
        Letter(
            template=chosen.key,
            template_version=chosen.version,
            kind=chosen.chapter.kind,
            form=chosen.chapter.form,
            series=chosen.chapter.series,
            case_id=case_id,
            report_id=belongs.report_id,
            half=belongs.half,
            title=filled.title,
            body=[piece.plain for piece in filled.body],
            template_title=filled.title,
            template_body=[piece.plain for piece in filled.body],
            main_to=_kept(stands, chosen.chapter.to if wish.to is None else wish.to, slots),
            copies_to=_kept(stands, chosen.chapter.copies if wish.copies is None else wish.copies, slots),
            attachments=list(filled.attachments),
            reply_days=chosen.chapter.reply_days,
            note=filled.note,
            data={
                "slots": dict(slots),
                "words": frozen(chosen.words.model_dump()),
                "filled": beside_of(filled),
                "author": chosen.chapter.author,
            },
            drafted_by=int(office.actor.user_id),
            drafted_by_name=office.actor.name,
            drafted_on=office.clock.today(),
            updated_at=act.unit.now,
        )
    )
    key = key_of(row.id)
    act.note("letter", key, case=case_id, fields=(chosen.key, f"version={chosen.version}"))
    return key


def _kept(stands: Ground, keys: tuple[str, ...], slots: Mapping[str, str]) -> list[JsonValue]:
    found = recipients(stands.office.policy, keys, stands.filling(slots), stands.office.clock.today())
    return [one.plain for one in found]


def _must_serve(chosen: LetterTemplate, stands: Ground) -> None:
    kinds = chosen.chapter.kinds
    if not kinds:
        return
    if stands.kind is None:
        raise Expected(
            _("{title}须从办件中起草。").format(title=chosen.chapter.title),
            _("请打开办件，按“拟公文”。"),
            field="template",
        )
    if stands.kind.key not in kinds:
        raise Expected(
            _("{title}不用于这类事项。").format(title=chosen.chapter.title), _("请从列表中选择。"), field="template"
        )
    must_suit(chosen.chapter, stands.kind, stands.context.subject.answers)
