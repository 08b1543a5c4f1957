"""结果: documents, certificates, the archive; one after the other."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QStackedWidget

from desktop.basics.language import N_, _
from desktop.casework.changed import Changed
from desktop.screens.desk import Desk
from desktop.screens.titles.part import BatchPart
from desktop.screens.titles.results.archive_view import ArchiveView
from desktop.screens.titles.results.certificates_view import CertificatesView
from desktop.screens.titles.results.documents_view import DocumentsView
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.segments import Segments

PARTS: Final = (("documents", N_("发文")), ("certificates", N_("证书")), ("archive", N_("归档")))


class ResultsPart(BatchPart):
    """A place's `field` is `documents`, `certificates` or `archive`."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self.segments = Segments(theme, [_(title) for _key, title in PARTS])
        self.segments.chosen.connect(self.choose)
        self.documents = DocumentsView(desk, theme)
        self.certificates = CertificatesView(desk, theme)
        self.archive = ArchiveView(desk, theme)
        self.documents.went.connect(self.went)
        self.certificates.went.connect(self.went)
        self._stack = QStackedWidget()
        for view in (self.documents, self.certificates, self.archive):
            self._stack.addWidget(view)
        self.caret = self.segments.first
        self.column.addWidget(self.segments)
        self.column.addWidget(self._stack, 1)

    def refresh(self) -> None:
        """Read what is seen again."""
        if self.batch_id is None:
            return
        seen = self._stack.currentWidget()
        if isinstance(seen, (DocumentsView, CertificatesView, ArchiveView)):
            seen.show_batch(self.batch_id)
            self.counted.emit(seen.said())

    def take(self, changed: Changed) -> None:
        """What touches the batch, its cases, letters or people."""
        if changed:
            self.refresh()

    def go_to(self, field: str) -> None:
        """Show one of the three."""
        keys = [key for key, _title in PARTS]
        if field in keys:
            self.choose(keys.index(field))

    def choose(self, number: int) -> None:
        """Show the part of this number."""
        self.segments.set_current(number)
        self._stack.setCurrentIndex(number)
        self.refresh()
