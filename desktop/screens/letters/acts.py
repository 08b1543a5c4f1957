"""The acts on a letter as buttons: the next one with Ctrl+G, the ways back beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.basics.language import _
from desktop.casework.filings.note_print import note_print
from desktop.casework.letters.back.drop_letter import drop_letter
from desktop.casework.letters.back.return_letter import return_letter
from desktop.casework.letters.back.withdraw_letter import withdraw_letter
from desktop.casework.letters.check_letter import check_letter
from desktop.casework.letters.made.moves import ByWhom
from desktop.casework.letters.preview_letter import preview_letter
from desktop.casework.letters.sign_letter import sign_letter
from desktop.casework.letters.submit_letter import submit_letter
from desktop.casework.letters.views import LetterView
from desktop.screens import printing
from desktop.screens.desk import Desk
from desktop.screens.letters.act_ask import ActAsk, Deed
from desktop.screens.pieces.choosing import to_save
from desktop.screens.saving import write_file
from desktop.widgets.asking.ask import Ask
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.key_button import KeyButton, Kind


@dataclass(frozen=True)
class Holder:
    """What the acts need of their page: the window they ask over, the letter that is shown, keeping what was typed."""

    window: QWidget
    view: Callable[[], LetterView | None]
    save_now: Callable[[], bool]
    lead: Callable[[str], None]

    def kept(self) -> LetterView | None:
        """The letter with everything typed kept; None while something cannot be."""
        return self.view() if self.save_now() else None


class LetterActs(QObject):
    """Signal `done()` after an act went through. `buttons` stand in the page's head, `asked` is what is open."""

    done = Signal()

    def __init__(self, desk: Desk, theme: Theme, page: Holder) -> None:
        super().__init__(page.window)
        self._desk, self._theme, self._page = desk, theme, page
        self.asked: Ask | None = None
        self.signing: ActAsk | None = None
        self._drop = self._button(_("不发…"), "", "trash-2", self.drop, "danger")
        self._save = self._button(_("另存 PDF"), "", "download", self.save)
        self._print = self._button(_("打印"), "Ctrl+P", "printer", self.print_out)
        self._back = self._button(_("撤回"), "Ctrl+R", "rotate-ccw", self.withdraw)
        self._return = self._button(_("退回…"), "Ctrl+B", "rotate-ccw", self.send_back, "danger")
        self._next = self._button("", "Ctrl+G", "check", self.go_on, "primary")
        self.buttons = (self._drop, self._save, self._print, self._back, self._return, self._next)

    def _button(self, text: str, key: str, icon: str, act: Callable[[], object], kind: Kind = "plain") -> KeyButton:
        button = KeyButton(self._theme, text, key, icon, kind=kind)
        button.clicked.connect(lambda _on=False: act())
        return button

    def show_view(self, view: LetterView) -> None:
        """Show the acts that this letter is open to, for whoever reads."""
        can, state, shut = self._desk.may, view.state, bool(view.shut)
        words = {"draft": _("提交核稿"), "checking": _("核稿"), "signing": _("签发")}
        rights = {"draft": "submit_letter", "checking": "check_letter.at_desk", "signing": "sign_letter.at_desk"}
        under_way = state in words
        self._next.setVisible(under_way and not shut and can(rights.get(state, "submit_letter")))
        self._next.set_text(words.get(state, ""))
        waits = state in {"checking", "signing"}
        self._back.setVisible(waits and not shut and can("withdraw_letter"))
        self._return.setVisible(waits and not shut and can("return_letter"))
        self._drop.setVisible(under_way and can("drop_letter"))
        self._print.setVisible((under_way or state == "issued") and not view.voided and can("note_print"))
        self._save.setVisible(state == "issued")

    def begin(self) -> None:
        """Put the keys onto the act that comes next, else onto the printer."""
        (self._print if self._next.isHidden() else self._next).setFocus()

    # -- the three acts

    def go_on(self) -> None:
        """Ctrl+G: submit, check or sign, whichever comes next."""
        view = self._page.kept()
        if view is None:
            return
        if view.state == "draft":
            went = self._do(lambda: self._desk.do(submit_letter, view.id, view.version))
            if not went and view.missing:
                self._page.lead(view.missing[0].field)
        elif view.state == "checking":
            says = _("核对正文、主送抄送、与模板的差别无误后，转签发。")
            deed = Deed(_("核稿"), says, _("核稿通过"), view.may_check, view.checkers)
            self._sign(deed, lambda by: self._desk.do(check_letter, view.id, view.version, by))
        elif view.state == "signing":
            says = _("签发后取得文号、登入发文簿，内容不能再改；需要时可以作废。")
            deed = Deed(_("签发"), says, _("签发"), view.may_sign, view.signers)
            self._sign(deed, lambda by: self._desk.do(sign_letter, view.id, view.version, by))

    def _sign(self, deed: Deed, act: Callable[[ByWhom], object]) -> None:
        def done(by: ByWhom) -> bool:
            return self._do(lambda: act(by))

        self.signing = ActAsk(self._desk, self._theme, deed, done, self._page.window)

    def _do(self, act: Callable[[], object]) -> bool:
        went = act() is not None
        if went:
            self.done.emit()
        return went

    # -- the ways back

    def withdraw(self) -> None:
        """Take it back to go on drafting."""
        view = self._page.view()
        if view is not None:
            self._do(lambda: self._desk.do(withdraw_letter, view.id, view.version))

    def send_back(self) -> None:
        """Back to the drafter, with why."""
        self._because(_("退回修改"), _("退回后由拟稿人修改，再重新核稿。"), _("退回"), return_letter)

    def drop(self) -> None:
        """Give it up, with why."""
        self._because(_("不发"), _("这份公文不再办理，留存备查；没有占用文号。"), _("不发"), drop_letter)

    def _because(self, title: str, says: str, yes: str, verb: Callable[..., object]) -> None:
        view = self._page.kept()
        if view is None:
            return
        ask = Ask(self._theme, title, says, yes, reason=_("原因"), danger=True, parent=self._page.window)
        ask.answered.connect(lambda why: self._do(lambda: self._desk.do(verb, view.id, why, view.version)))
        self.asked = ask
        ask.open()

    # -- the sheet

    def print_out(self) -> None:
        """Print it: a draft with its watermark, an issued letter with a note of how many copies."""
        view = self._page.kept()
        drawn = None if view is None else self._desk.ask(preview_letter, view.id)
        if view is None or drawn is None:
            return
        printer = printing.choose_printer(self._page.window, drawn.pages)
        sent = printer is not None and self._desk.ask(lambda _office: printing.send(drawn.pdf, printer))
        if printer is not None and sent and view.filing_id is not None:
            self._desk.do(note_print, view.filing_id, printer.printerName() or _("文件"), printer.copyCount())

    def save(self) -> None:
        """The issued letter as a file, its number for a name."""
        view = self._page.kept()
        if view is None:
            return
        name = f"{view.number}.pdf"
        chosen = to_save(self._page.window, _("另存 PDF"), name, "PDF (*.pdf)")
        drawn = self._desk.ask(preview_letter, view.id) if chosen is not None else None
        if chosen is not None and drawn is not None:
            self._desk.ask(lambda _office: write_file(chosen, drawn.pdf))
