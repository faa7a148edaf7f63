"""Start a city page by page: round kit, city, last round, departments, what will be made.

Nothing is made before Start, Back keeps what was typed, and who is in a hurry starts after the second page.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QWidget

from charter_desktop._generated.qt.ui_city_wizard import Ui_CityWizard
from charter_desktop.domain.refusal import Refusal
from charter_desktop.forms.reading import read_date
from charter_desktop.gui.beginning_departments import DepartmentRows
from charter_desktop.gui.beginning_dialogs import choose_place
from charter_desktop.gui.beginning_values import CityWish
from charter_desktop.gui.coordinator.round_verbs import said
from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.tones import wear_tone
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.usecases.round_preview import FormPreview, KitPreview, LastPreview

KIT, CITY, LAST, DEPARTMENTS, SUMMARY = range(5)


class CityWizard(QDialog):
    """Asks for a round; says `wanted` with a CityWish, and what it has to know of files that are chosen."""

    wanted = Signal(object)
    kit_wanted = Signal(Path)
    last_wanted = Signal(Path)
    form_wanted = Signal(Path)

    def __init__(self, into: Path, voice: Voice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_CityWizard()
        self._ui.setupUi(self)
        ui = self._ui
        letters = self.fontMetrics()
        self.setMinimumWidth(min(letters.horizontalAdvance("0") * 78, 1200))
        self.resize(self.minimumWidth(), min(letters.lineSpacing() * 36, 680))
        self._voice = voice
        self._shipped: tuple[FormPreview, ...] = ()
        self._added: tuple[FormPreview, ...] = ()
        self._kit: tuple[Path, KitPreview] | None = None
        self._last: tuple[Path, LastPreview] | None = None
        self._rows = DepartmentRows(ui.departments, voice, self)
        self._goes_on = False
        self._furthest = KIT
        enlarge(ui.heading, 1.15)
        ui.place.setText(str(into))
        ui.folder.setText(str(into.parent / "invitations"))
        ui.country.setMaxLength(2)
        ui.scratch.setChecked(True)
        for button in (ui.scratch, ui.from_kit, ui.invite):
            button.setMinimumHeight(24)
        for label in (ui.wrong, ui.kit_words, ui.last_words, ui.form_words):
            label.hide()
        self._connect()
        self._show_kit_fields()
        self._show_page(KIT)

    def use_kit(self, kit: Path) -> None:
        """Begin with a round kit that was dropped on the window."""
        self._ui.from_kit.setChecked(True)
        self._ui.kit.setText(str(kit))
        self.kit_wanted.emit(kit)

    def show_shipped(self, forms: "Sequence[FormPreview]") -> None:
        """Know the questionnaires of the program."""
        self._shipped = tuple(forms)
        self._tell_rows()

    def show_kit(self, path: Path, kit: "KitPreview | str") -> None:
        """Show what a kit brings, or the sentence that says why it can't be used; `path` was looked into.

        What was typed over meanwhile is not spoken of.
        """
        ui = self._ui
        if not _stands(path, ui.kit):
            return
        self._hear(kit)
        ui.kit_words.setVisible(not isinstance(kit, str))
        if isinstance(kit, str):
            return
        self._kit = (path, kit)
        wear_tone(ui.kit_words, "ok", "✓ " + " ".join(kit.sentences))
        if not ui.round.text():
            ui.round.setText(kit.round)
        self._tell_rows()
        self._go_on()

    def show_last(self, path: Path, last: "LastPreview | str") -> None:
        """Show what last round brings, or why it can't be taken over; `path` was looked into."""
        ui = self._ui
        if not _stands(path, ui.last):
            return
        if not isinstance(last, str) and last.city.casefold() != ui.city.text().strip().casefold():
            other = self.tr("This is a file of {theirs}, not of {ours}.")
            last = other.format(theirs=last.city, ours=ui.city.text().strip())
        self._hear(last)
        ui.last_words.setVisible(not isinstance(last, str))
        if isinstance(last, str):
            return
        self._last = (path, last)
        counted = self.tr(
            "%n answer(s) of the round {round} will stand beside the questions.", "", last.answers
        )
        wear_tone(ui.last_words, "ok", "✓ " + counted.format(round=last.round))
        self._tell_rows()
        self._go_on()

    def show_form(self, form: "FormPreview | str") -> None:
        """Add a questionnaire that somebody chose, or say what is wrong with it."""
        ui = self._ui
        ui.form_words.show()
        if isinstance(form, str):
            wear_tone(ui.form_words, "error", "⚠ " + form)
            return
        self._added = (*(one for one in self._added if one.id != form.id), form)
        added = self.tr("{title} can be answered now; a department for it is in the list.")
        wear_tone(ui.form_words, "ok", "✓ " + added.format(title=form.title))
        self._tell_rows()

    def refuse(self, sentence: str) -> None:
        """Say why it was not done."""
        self._goes_on = False
        self._ui.wrong.setText("⚠ " + sentence)
        self._ui.wrong.show()
        self._ui.go.setEnabled(True)

    # how

    def _connect(self) -> None:
        ui = self._ui
        ui.from_kit.toggled.connect(self._show_kit_fields)
        ui.browse_kit.clicked.connect(self._browse_kit)
        ui.browse.clicked.connect(lambda: choose_place(self, ui.place, self.tr("Workspaces (*.charter)")))
        ui.browse_last.clicked.connect(self._browse_last)
        ui.browse_folder.clicked.connect(self._browse_folder)
        ui.change.clicked.connect(self._rows.change)
        ui.add.clicked.connect(self._rows.add)
        ui.add_form.clicked.connect(self._browse_form)
        ui.cancel.clicked.connect(self.reject)
        ui.back.clicked.connect(self._back)
        ui.next.clicked.connect(self._next)
        ui.go.clicked.connect(self._go)
        ui.invite.toggled.connect(self._show_folder)

    def _hear(self, answer: object) -> None:
        """Take the last complaint away, or show this one."""
        self._ui.wrong.hide()
        if isinstance(answer, str):
            self.refuse(answer)

    def _show_page(self, page: int) -> None:
        ui = self._ui
        titles = (
            self.tr("Questionnaires"), self.tr("The city and you"), self.tr("Last round"),
            self.tr("Departments and deadlines"), self.tr("What will be made"),
        )  # fmt: skip
        step = self.tr("Step {number} of {steps}: {title}")
        ui.heading.setText(step.format(number=page + 1, steps=len(titles), title=titles[page]))
        ui.pages.setCurrentIndex(page)
        self._furthest = max(self._furthest, page)
        ui.wrong.hide()
        ui.back.setEnabled(page > KIT)
        ui.next.setVisible(page < SUMMARY)
        ui.go.setVisible(page > KIT)
        (ui.go if page == SUMMARY else ui.next).setDefault(True)
        if page == SUMMARY:
            self._summarise()
        first = (
            ui.from_kit if ui.from_kit.isChecked() else ui.scratch,
            ui.city,
            ui.last,
            ui.departments,
            ui.go,
        )
        first[page].setFocus()

    def _back(self) -> None:
        self._show_page(self._ui.pages.currentIndex() - 1)

    def _next(self) -> None:
        """Go on, once what was typed on this page can be used."""
        ui, page = self._ui, self._ui.pages.currentIndex()
        last = ui.last.text().strip()
        self._goes_on = True
        if page == KIT and ui.from_kit.isChecked() and not self._knows(self._kit, ui.kit):
            self._ask_about(ui.kit, self.kit_wanted)
        elif page == LAST and last and not self._knows(self._last, ui.last):
            self._ask_about(ui.last, self.last_wanted)
        elif (page != CITY or self._is_filled()) and (page != DEPARTMENTS or self._has_day()):
            self._go_on()

    def _ask_about(self, line: QLineEdit, wanted: SignalInstance) -> None:
        if line.text().strip():
            wanted.emit(_path(line))
        else:
            self.refuse(self.tr("Choose a file."))
            line.setFocus()

    def _knows(self, known: "tuple[Path, object] | None", line: QLineEdit) -> bool:
        return known is not None and _stands(known[0], line)

    def _go_on(self) -> None:
        if self._goes_on:
            self._goes_on = False
            self._tell_rows()
            self._show_page(self._ui.pages.currentIndex() + 1)

    def _is_filled(self) -> bool:
        lines = self._lines()
        missing = next((line for line in (*lines, self._ui.place) if not line.text().strip()), None)
        if missing is None:
            return self._is_of_the_kits_round()
        if self._ui.pages.currentIndex() != CITY:
            self._show_page(CITY)
        self.refuse(self.tr("Nothing here can be left empty."))
        missing.setFocus()
        return False

    def _is_of_the_kits_round(self) -> bool:
        ui, kit = self._ui, self._kit
        is_used = ui.from_kit.isChecked() and self._knows(kit, ui.kit)
        if kit is None or not is_used or kit[1].round == ui.round.text().strip():
            return True
        if ui.pages.currentIndex() != CITY:
            self._show_page(CITY)
        self.refuse(self.tr("The round kit is for the round {round}.").format(round=kit[1].round))
        ui.round.setFocus()
        return False

    def _has_day(self) -> bool:
        typed = self._ui.deadline.text().strip()
        read = read_date(typed) if typed else ""
        if isinstance(read, Refusal):
            self.refuse(said(Refusal(read.fault, "--deadline", read.facts), self._voice))
            self._ui.deadline.setFocus()
            return False
        return True

    def _lines(self) -> tuple[QLineEdit, ...]:
        ui = self._ui
        return ui.city, ui.country, ui.round, ui.name, ui.function

    def _tell_rows(self) -> None:
        """Offer the questionnaires of the kit or the program, and last round's departments."""
        kit = self._kit[1] if self._kit and self._ui.from_kit.isChecked() else None
        forms = {one.id: one for one in (*(kit.forms if kit else self._shipped), *self._added)}
        self._rows.know(tuple(forms.values()), last.departments if (last := self._taken()) else ())

    def _taken(self) -> "LastPreview | None":
        """Give last round, where what was looked into is what stands in its line now."""
        return self._last[1] if self._last and _stands(self._last[0], self._ui.last) else None

    def _summarise(self) -> None:
        ui, wishes = self._ui, self._rows.wishes()
        kit = ui.from_kit.isChecked()
        city = self.tr("{city} ({country}), round {round}, in the file {place}.")
        last = self._taken()
        counted = self.tr("%n department(s): {names}.", "", len(wishes))
        taken = self.tr("Last round: {round}.")
        lines = (
            city.format(
                city=ui.city.text().strip(), country=ui.country.text().strip().upper(),
                round=ui.round.text().strip(), place=ui.place.text(),
            ),
            self.tr("Questionnaires and rules come from {kit}.").format(kit=Path(ui.kit.text()).name)
            if kit
            else self.tr("Questionnaires and rules are those of the program."),
            taken.format(round=last.round) if last else self.tr("Nothing of last round is taken over."),
            counted.format(names=", ".join(one.name for one in wishes))
            if wishes
            else self.tr("No department takes part yet; they can be added later."),
        )  # fmt: skip
        ui.summary.setText("\n\n".join(f"• {line}" for line in lines))
        ui.invite.setVisible(bool(wishes))
        self._show_folder()

    def _show_folder(self) -> None:
        ui = self._ui
        shown = ui.invite.isChecked() and bool(self._rows.wishes())
        for widget in (ui.folder_label, ui.folder_row):
            widget.setVisible(shown)

    def _show_kit_fields(self) -> None:
        ui = self._ui
        for widget in (ui.kit_label, ui.kit_row):
            widget.setEnabled(ui.from_kit.isChecked())

    def _go(self) -> None:
        if not self._is_filled() or not self._has_day():
            return
        self._ui.go.setEnabled(False)
        self.wanted.emit(self._wish())

    def _wish(self) -> CityWish:
        """Give what was asked for on every page that was seen, wherever somebody went back to."""
        ui, page = self._ui, self._furthest
        last, asked = ui.last.text().strip(), page > DEPARTMENTS
        return CityWish(
            Path(ui.place.text().strip()).expanduser(),
            ui.city.text().strip(),
            ui.country.text().strip(),
            ui.round.text().strip(),
            ui.name.text().strip(),
            ui.function.text().strip(),
            kit=Path(ui.kit.text().strip()).expanduser() if ui.from_kit.isChecked() else None,
            forms=tuple(one.path for one in self._added if one.path is not None),
            last=Path(last).expanduser() if last and page >= LAST else None,
            departments=self._rows.wishes() if page >= DEPARTMENTS else (),
            deadline=ui.deadline.text().strip(),
            invitations=Path(ui.folder.text()).expanduser() if asked and ui.invite.isChecked() else None,
        )

    def _browse_kit(self) -> None:
        if self._choose(
            self._ui.kit, self.tr("Round kit of the secretariat"), self.tr("Round kits (*.asice)")
        ):
            self._goes_on = False
            self.kit_wanted.emit(_path(self._ui.kit))

    def _browse_last(self) -> None:
        kinds = self.tr("Last round: its city file or its submission (*.charter *.asice)")
        if self._choose(self._ui.last, self.tr("Take over last round"), kinds):
            self._goes_on = False
            self.last_wanted.emit(_path(self._ui.last))

    def _browse_form(self) -> None:
        kinds = self.tr("Questionnaires (*.xlsx *.xml)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Add a questionnaire"), "", kinds)
        if chosen:
            self.form_wanted.emit(Path(chosen))

    def _browse_folder(self) -> None:
        here = self._ui.folder.text()
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the invitations"), here)
        if chosen:
            self._ui.folder.setText(chosen)

    def _choose(self, line: QLineEdit, title: str, kinds: str) -> bool:
        chosen, _ = QFileDialog.getOpenFileName(self, title, line.text(), kinds)
        if chosen:
            line.setText(chosen)
        return bool(chosen)


def _path(line: QLineEdit) -> Path:
    return Path(line.text().strip()).expanduser()


def _stands(path: Path, line: QLineEdit) -> bool:
    """Say whether a path is the one that stands in a line now."""
    return bool(line.text().strip()) and _path(line) == path
