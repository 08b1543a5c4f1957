"""Bind both packets: letter, papers and scans of each half, kept encrypted under their digest."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.reports.inside.halves import rule_of
from desktop.casework.reports.inside.packet import bound, must_be_whole
from desktop.casework.reports.inside.rows import under_way
from desktop.casework.reports.views import HALF_WORDS
from desktop.store.tables import Letter


def make_packets(office: Office, report_id: int) -> Changed:
    """After both letters are signed; again as long as a half was not sent, for then its packet is what was sent.

    Raises `Expected` naming the half whose letter is not signed, `Incomplete` for what the case's papers lack, or when
    both packets were sent already; then nothing is kept.
    """
    with deed(office, "make_packets") as act:
        row, view = under_way(act, report_id)
        unsigned = next((half for half in view.halves if not half.signed), None)
        if unsigned is not None:
            raise Expected(
                _("{half}的公文还没有签发，不能装订。").format(half=_(HALF_WORDS[unsigned.half])),
                _("两份公文都签发后，一并装订。"),
                field=f"{unsigned.half}.sign",
            )
        if not view.may_pack:
            raise Expected(_("两份材料都已发出，不再重新装订。"), _("确需更换的，请作废后重拟。"), field="pack")
        rule = rule_of(row)
        must_be_whole(office, view, rule)
        for half in view.halves:
            if half.letter is None or any(one.sent_on is not None for one in half.copies):
                continue
            made = bound(office, view, half, rule)
            letter = act.unit.get(Letter, half.letter.id)
            letter.packet_digest = office.store.files.put(made.pdf)
            letter.packet_pages, letter.packet_size = made.pages, len(made.pdf)
            fields = (half.half, half.letter.number, f"pages={made.pages}", letter.packet_digest)
            act.note("letter", letter.id, case=row.case_id, fields=fields)
        case_id = row.case_id
    return Changed(case=case_id, report=report_id)
