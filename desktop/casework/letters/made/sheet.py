"""The sheet of a letter: drawn to GB/T 9704-2012."""

from __future__ import annotations

from desktop.case_types.letters.drafted import Draft
from desktop.case_types.letters.official import Signature, official
from desktop.casework.office import Office
from desktop.casework.settings.read_settings import office_words
from desktop.documents.faces import Faces
from desktop.documents.letter.draw import draw_letter
from desktop.documents.parts import Rendered


def sheet(office: Office, draft: Draft, signature: Signature) -> Rendered:
    """Draw it; without a number it is a draft, with its watermark and a dotted circle where the seal belongs.

    Raises `Expected` naming place and sign when one cannot be printed.
    """
    letter = official(draft, office_words(office), signature)
    return draw_letter(letter, Faces.shipped(), preview=not signature.number)
