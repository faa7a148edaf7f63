"""Round and departments: who takes part, with which questionnaires, until when, and their invitations."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from charter_desktop._generated.qt.ui_round_page import Ui_RoundPage
from charter_desktop.gui.coordinator.round_lines import DepartmentValue, QuestionnaireValue, RoundValue
from charter_desktop.gui.coordinator.round_verbs import DepartmentWish, ImportedValue, InvitedValue
from charter_desktop.gui.coordinator.tick_list import line_height, list_ticks, ticked
from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.read_table import chosen, fill, head
from charter_desktop.gui.short_table import align_right, fit, shorten
from charter_desktop.gui.tones import wear_tone

_SHOWN = 9
"""How many suggested departments show at once: with the button below them, on a small screen."""


class RoundPage(QWidget):
    """Shows the set-up of a round; says what somebody wants done.

    `wishes_wanted` gives wishes, `invitations_wanted` department ids and whether files are replaced.
    """

    add_wanted = Signal()
    carry_wanted = Signal()
    change_wanted = Signal(object)
    wishes_wanted = Signal(object)
    browse_wanted = Signal()
    invitations_wanted = Signal(object, bool)
    questionnaire_wanted = Signal()
    answer_here_wanted = Signal(str)
    remind_wanted = Signal()
    progress_wanted = Signal()
    rules_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_RoundPage()
        self._ui.setupUi(self)
        self._value = RoundValue((), (), ())
        self._there: tuple[str, ...] = ()
        ui = self._ui
        enlarge(ui.title, 1.4)
        for title in (
            ui.departments_title,
            ui.invitations_title,
            ui.reminders_title,
            ui.questionnaires_title,
        ):
            enlarge(title, 1.15)
        for table, wide in ((ui.departments, 3), (ui.questionnaires, 3), (ui.issues, 4)):
            shorten(table, wide)
        fit(ui.suggested)
        ui.suggested.setMaximumHeight(min(ui.suggested.maximumHeight(), line_height(ui.suggested) * _SHOWN))
        ui.written.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._connect()
        self._head()
        self.show_imported(None)
        self.show_invited(None)
        self.show_round(self._value)

    def show_round(self, value: RoundValue) -> None:
        """Show the set-up as it stands."""
        more = len(value.departments) > len(self._value.departments)
        self._value = value
        ui = self._ui
        rows = [
            (one.id, one.name, one.deadline, one.answers, one.invited, one.open) for one in value.departments
        ]
        fill(ui.departments, rows, value.departments)
        forms = [(one.title, one.version, str(one.questions), one.who) for one in value.questionnaires]
        fill(ui.questionnaires, forms, value.questionnaires)
        align_right(ui.questionnaires, 2)
        for widget in (ui.departments, ui.departments_title, ui.invitations):
            widget.setVisible(bool(rows))
        for widget in (ui.questionnaires, ui.questionnaires_title):
            widget.setVisible(bool(forms))
        ui.change.setEnabled(bool(rows))
        ui.progress_row.setVisible(value.has_plan)
        self._show_late()
        ui.basis.setText(value.basis)
        ui.basis.setVisible(bool(value.basis))
        self._show_suggested(gone_on=more)
        self._show_choice()
        self.setFocusProxy(ui.departments if rows else ui.add)

    def _show_late(self) -> None:
        """Say who is late; somebody who is not can be reminded as well."""
        ui, late = self._ui, self._value.late
        ui.reminders.setVisible(self._value.any_open)
        said = self.tr("%n department(s) are late or will be soon: {names}.", "", len(late))
        calm = self.tr("Nobody is late.")
        ui.reminders_text.setText("⚠ " + said.format(names=", ".join(late)) if late else calm)

    def show_folder(self, folder: Path) -> None:
        """Offer a folder for the invitations."""
        self._ui.folder.setText(str(folder))

    def folder(self) -> Path:
        """Give the folder for the invitations."""
        return Path(self._ui.folder.text().strip()).expanduser()

    def show_invited(self, value: InvitedValue | None) -> None:
        """Say which invitations were written, and ask about those that were there already."""
        self._there = value.there if value else ()
        ui = self._ui
        ui.there.setVisible(bool(self._there))
        if self._there:
            asked = self.tr("%n invitation(s) are in this folder already: {names}.", "", len(self._there))
            ui.there_text.setText("⚠ " + asked.format(names=", ".join(self._there)))
        ui.written.setVisible(bool(value and (value.written or value.refused)))
        if value and value.refused:
            wear_tone(ui.written, "error", "⚠ " + value.refused)
        elif value and value.written:
            done = self.tr(
                "%n invitation(s) written to {folder}. Send each to its department.", "", len(value.written)
            )
            wear_tone(ui.written, "ok", "✓ " + done.format(folder=value.folder))

    def show_imported(self, value: ImportedValue | None) -> None:
        """Say whether a questionnaire was taken in, and list what was found in it."""
        ui = self._ui
        ui.imported.setVisible(value is not None)
        ui.issues.setVisible(bool(value and value.issues))
        if value is not None:
            tone, sign = ("ok", "✓ ") if value.taken else ("error", "⚠ ")
            wear_tone(ui.imported, tone, sign + value.sentence)
            fill(ui.issues, value.issues)

    def result(self) -> str:
        """Give what it says about the invitations."""
        return self._ui.written.text()

    def imported(self) -> str:
        """Give what it says about the last questionnaire."""
        return self._ui.imported.text()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak the language of the window; what is shown is asked for again."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._head()
            self.show_imported(None)
            self.show_invited(None)
        super().changeEvent(event)

    # how

    def _connect(self) -> None:
        ui = self._ui
        ui.add.clicked.connect(self.add_wanted)
        ui.carry.clicked.connect(self.carry_wanted)
        ui.change.clicked.connect(self._change)
        ui.renew.clicked.connect(self._renew)
        ui.departments.activated.connect(self._change)
        ui.departments.currentCellChanged.connect(self._show_choice)
        ui.questionnaires.currentCellChanged.connect(self._show_choice)
        ui.suggested.itemChanged.connect(self._show_ticked)
        ui.add_suggested.clicked.connect(self._add_suggested)
        ui.suggested_deadline.returnPressed.connect(self._add_suggested)
        ui.browse.clicked.connect(self.browse_wanted)
        ui.use_rules.clicked.connect(self.rules_wanted)
        ui.progress.clicked.connect(self.progress_wanted)
        ui.remind.clicked.connect(self.remind_wanted)
        ui.invite_all.clicked.connect(self._invite_all)
        ui.invite_one.clicked.connect(self._invite_one)
        ui.replace.clicked.connect(self._replace)
        ui.keep.clicked.connect(self._keep)
        ui.add_questionnaire.clicked.connect(self.questionnaire_wanted)
        ui.answer_here.clicked.connect(self._answer_here)

    def _head(self) -> None:
        departments = (
            self.tr("Short name"), self.tr("Department"), self.tr("Deadline"), self.tr("Answers"),
            self.tr("Invited"), self.tr("What is open"),
        )  # fmt: skip
        head(self._ui.departments, departments)
        forms = (
            self.tr("Questionnaire"),
            self.tr("Version"),
            self.tr("Questions"),
            self.tr("Who answers it"),
        )
        head(self._ui.questionnaires, forms)
        found = (
            self.tr("What"), self.tr("Sheet"), self.tr("Row"), self.tr("Column"), self.tr("What was found"),
        )  # fmt: skip
        head(self._ui.issues, found)

    def _show_suggested(self, *, gone_on: bool) -> None:
        """Suggest what is missing; when some of it was added, the cursor goes on to the departments."""
        ui, suggested = self._ui, self._value.suggested
        focus = self.window().focusWidget()
        if (gone_on or not suggested) and focus is not None and ui.suggestion.isAncestorOf(focus):
            ui.departments.setFocus()
        ui.suggestion.setVisible(bool(suggested))
        said = self.tr("%n questionnaire(s) have no department yet. Tick who takes part.", "", len(suggested))
        ui.suggestion_text.setText(said)
        list_ticks(ui.suggested, [(one.id, one.name, one.usual) for one in suggested])
        self._show_ticked()

    def _show_ticked(self) -> None:
        self._ui.add_suggested.setEnabled(bool(ticked(self._ui.suggested)))

    def _show_choice(self) -> None:
        form = chosen(self._ui.questionnaires)
        here = isinstance(form, QuestionnaireValue) and form.answered_here
        self._ui.answer_here.setEnabled(isinstance(form, QuestionnaireValue) and not here)
        department = chosen(self._ui.departments)
        self._ui.invite_one.setEnabled(isinstance(department, DepartmentValue))
        self._ui.renew.setVisible(any(one.outdated for one in self._value.departments))
        self._ui.renew.setEnabled(isinstance(department, DepartmentValue) and department.outdated)

    def _change(self) -> None:
        department = chosen(self._ui.departments)
        if department is not None:
            self.change_wanted.emit(department)

    def _renew(self) -> None:
        one = chosen(self._ui.departments)
        if isinstance(one, DepartmentValue):
            self.wishes_wanted.emit([DepartmentWish(one.id, one.name, one.forms, one.deadline, False)])

    def _add_suggested(self) -> None:
        deadline = self._ui.suggested_deadline.text().strip()
        names = {one.id: one.name for one in self._value.suggested}
        chosen = ticked(self._ui.suggested)
        wishes = [DepartmentWish(one, names[one], (one,), deadline, True) for one in chosen]
        if wishes:
            self.wishes_wanted.emit(wishes)

    def _invite_all(self) -> None:
        self._invite([one.id for one in self._value.departments], force=False)

    def _invite_one(self) -> None:
        department = chosen(self._ui.departments)
        if isinstance(department, DepartmentValue):
            self._invite([department.id], force=False)

    def _replace(self) -> None:
        self._invite(self._there, force=True)
        self._ui.invite_all.setFocus()

    def _invite(self, departments: Sequence[str], *, force: bool) -> None:
        if self._ui.folder.text().strip():
            self.invitations_wanted.emit(departments, force)
        else:
            wear_tone(self._ui.written, "error", "⚠ " + self.tr("Choose a folder."))
            self._ui.written.show()
            self._ui.folder.setFocus()

    def _keep(self) -> None:
        self._there = ()
        self._ui.there.hide()
        self._ui.invite_all.setFocus()

    def _answer_here(self) -> None:
        form = chosen(self._ui.questionnaires)
        if isinstance(form, QuestionnaireValue):
            self.answer_here_wanted.emit(form.id)
