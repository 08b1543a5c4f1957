"""Sign a letter: the last of the three acts. Only now it has a number and a day."""

from __future__ import annotations

from desktop.basics.language import _
from desktop.casework.filings.views import Issued
from desktop.casework.letters.made.goes_out import letter_goes_out
from desktop.casework.letters.made.keep_letter import keep_letter
from desktop.casework.letters.made.moves import ByWhom, letter_in, signed_act, touched
from desktop.casework.letters.made.ready import must_be_ready
from desktop.casework.office import Office
from desktop.casework.titles.inside.documented import letter_confirms

OWN_HAND = ByWhom()


def sign_letter(office: Office, letter_id: int, version: int | None = None, by: ByWhom = OWN_HAND) -> Issued:
    """One unit freezes the letter and what it rests on, draws its number, keeps its bytes, begins its dispatch.

    In: `by`, whoever is signed in, or a head at this desk by the own password. Raises `Expected` when it is not
    waiting to be signed or the signer may not sign, `Incomplete` for what is missing; then no number is drawn.
    """
    with signed_act(office, "sign_letter", by) as (act, signer):
        row = letter_in(act, letter_id, version, "signing")
        draft = must_be_ready(office, row)
        issued = keep_letter(act, row, draft, signer)
        row.main_to = [one.plain for one in draft.main_to]
        row.copies_to = [one.plain for one in draft.copies_to]
        row.data = {**row.data, "author_name": draft.author}
        row.filing_id, row.state = issued.filing_id, "issued"
        row.signed_by, row.signed_by_name, row.signed_on = signer.id, signer.name, office.clock.today()
        touched(act, row)
        letter_goes_out(act, row, issued.number)
        letter_confirms(act, row, issued.filing_id, issued.number)
        told = _("签发：{name}").format(name=signer.name)
        act.note("letter", letter_id, case=row.case_id, fields=("state",), before={"state": "signing"}, reason=told)
    return issued
