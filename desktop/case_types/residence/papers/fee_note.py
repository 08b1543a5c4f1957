"""收费说明: what the police charge for the term, by every reading there is; nobody here chooses."""

from __future__ import annotations

from desktop.basics.chinese import day_in_words
from desktop.case_types.case_type import PaperContext
from desktop.case_types.residence.judging.term import CHANGE_FEE
from desktop.case_types.wording.told import contact, full_name
from desktop.case_types.work_permit.papers.sheet import answer, pair, seal, sheet
from desktop.case_types.work_permit.papers.variant import Variant
from desktop.documents.parts import Document, Grid, Note, Part, Rows, Subtitle, Title, Words

TITLE = "居留证件收费说明"


def nothing_charged(context: PaperContext) -> str:
    """A case whose term is not known yet has no fee to tell."""
    validity = context.verdict.validity if context.verdict is not None else None
    return "" if validity is not None and validity.residence_fees else "申请的期限还没有算出"


def fee_note(variant: Variant, context: PaperContext) -> Document:
    """The fee, reading by reading, for the applicant and everybody who comes along."""
    validity = context.verdict.validity if context.verdict is not None else None
    readings = validity.residence_fees if validity is not None else ()
    until = validity.until if validity is not None else None
    people = _people(context)
    parts: list[Part] = [
        Title(TITLE),
        Subtitle(variant.under),
        Grid(
            (30.0, 48.0, 30.0, 48.0),
            (
                (*pair("申请人", full_name(context)), *pair("办件编号", context.case_number)),
                (*pair("办理事项", answer(context, "apply_for")), *pair("偕行人数", answer(context, "companions"))),
                pair("可签至", day_in_words(until) if until is not None else "", 3),
            ),
        ),
        Rows(
            head=("读法", "每人（元）", f"{people}人合计（元）"),
            widths=(76, 40, 40),
            rows=tuple((_reading(name), str(yuan), str(yuan * people)) for name, yuan in readings),
            aligns=("left", "right", "right"),
            caption="居留证件收费",
            headed=True,
            empty="申请的期限还没有算出",
        ),
    ]
    if len({yuan for _name, yuan in readings}) > 1:
        parts.append(
            Words(
                "这个期限恰在收费标准读法不一之处（恰满一年、恰满三年或者两年以上），上面列出各种读法，"
                "以出入境窗口实际收费为准。",
                place="说明",
            )
        )
    parts += [
        Note("依据：发改价格〔2004〕2230号；费用由公安机关出入境管理机构收取，本机构不收费。"),
        Note(contact(context)),
        seal(context),
    ]
    return sheet(context, TITLE, parts)


def _reading(name: str) -> str:
    return {"": "收费标准", CHANGE_FEE: "变更登记事项"}.get(name, name)


def _people(context: PaperContext) -> int:
    along = context.subject.answers.get("companions")
    return 1 + (along if isinstance(along, int) and not isinstance(along, bool) and along > 0 else 0)
