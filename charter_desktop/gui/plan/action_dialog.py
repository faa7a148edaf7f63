"""One action of the plan: every column that a person fills in. What is refused stays typed."""

import json
from collections.abc import Mapping

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QLayout, QLineEdit, QListWidgetItem, QPlainTextEdit, QWidget

from charter_desktop._generated.qt.ui_action_dialog import Ui_ActionDialog
from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.plan.plan_values import ActionForm, ActionTyped
from charter_desktop.gui.plan.rows_editor import RowsEditor, fill_choices
from charter_desktop.gui.short_table import fit
from charter_desktop.gui.told import Told

_LINES = ("title", "target_group", "responsible", "partners", "start", "end", "status_reason", "status_date")
_TEXTS = ("objective", "risks", "difficulties", "lessons")
_CODE = Qt.ItemDataRole.UserRole
_TEXT_LINES = 3
_LISTED = "evidence"
"""A list of texts, which is typed a line each."""


class ActionDialog(QDialog):
    """Asks for an action; says `wanted` with what changed, and stays open when it is refused."""

    wanted = Signal(object)

    def __init__(self, form: ActionForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ActionDialog()
        self._ui.setupUi(self)
        ui = self._ui
        self._form = form
        self._rows = {
            "milestones": self._editor(form, "milestones", ui.milestones_layout, self.tr("Add a milestone")),
            "budget": self._editor(form, "budget", ui.budget_layout, self.tr("Add a budget line")),
            "indicators": self._editor(form, "indicators", ui.indicators_layout, self.tr("Add an indicator")),
        }
        self._dress()
        self._fill()
        self._before = self._typed()
        self._warned = False
        ui.wrong.hide()
        ui.status.activated.connect(self._date_status)
        ui.go.clicked.connect(self._go)
        ui.cancel.clicked.connect(self.reject)
        ui.title.setFocus()

    def hear(self, told: Told) -> None:
        """Close when it was saved; else say what is wrong, and go there."""
        if told.fault is None:
            self.accept()
            return
        self._ui.wrong.setText("⚠ " + told.sentence)
        self._ui.wrong.show()
        self._ui.go.setEnabled(True)
        self._go_to(told.place)

    def reject(self) -> None:
        """Ask once before what was typed is dropped."""
        if self._warned or self._typed() == self._before:
            super().reject()
            return
        self._warned = True
        said = self.tr("What you typed is not saved. Press Escape or Cancel again to drop it.")
        self._ui.wrong.setText("⚠ " + said)
        self._ui.wrong.show()

    def set_ready(self) -> None:
        """Let it be tried again, such as after the disk was full."""
        self._ui.go.setEnabled(True)

    def _editor(self, form: ActionForm, column: str, place: QLayout, add: str) -> RowsEditor:
        choices = {"source": form.choices.sources, "question": form.choices.questions}
        editor = RowsEditor(form.choices.parts[column], choices, add, self)
        place.addWidget(editor)
        return editor

    def _dress(self) -> None:
        ui = self._ui
        titles = (
            ui.what_title,
            ui.who_title,
            ui.milestones_title,
            ui.money_title,
            ui.indicators_title,
            ui.state_title,
        )
        for label in titles:
            enlarge(label, 1.1)
        for name in (*_TEXTS, _LISTED):
            editor = getattr(ui, name)
            editor.setFixedHeight(editor.fontMetrics().lineSpacing() * _TEXT_LINES + 14)
        for box in self.findChildren(QComboBox):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            box.setMinimumHeight(28)
        ui.status.setMinimumContentsLength(12)
        ui.status_date.setMinimumHeight(28)
        for button in (ui.cancel, ui.go):  # the long form above would squeeze them in a large font
            button.setMinimumHeight(button.sizeHint().height())
        fit(ui.commitments)
        wide = self.fontMetrics().horizontalAdvance("0")
        self.resize(min(wide * 115, 1200), min(wide * 80, 680))

    def _fill(self) -> None:
        ui, form, choices = self._ui, self._form, self._form.choices
        self.setWindowTitle(self._title())
        ui.why_box.setVisible(form.accepts)
        if form.accepts:
            ui.go.setText(self.tr("Accept"))
        for name in _LINES:
            getattr(ui, name).setText(form.texts.get(name, ""))
        for name in (*_TEXTS, _LISTED):
            getattr(ui, name).setPlainText(form.texts.get(name, ""))
        ui.tags.setText(form.texts.get("tags", ""))
        primary = form.commitments[0] if form.commitments else ""
        fill_choices(ui.primary, choices.commitments, primary)
        for code, word in choices.commitments:
            item = QListWidgetItem(word, ui.commitments)
            item.setData(_CODE, code)
            also = code in form.commitments[1:]
            item.setCheckState(Qt.CheckState.Checked if also else Qt.CheckState.Unchecked)
        fill_choices(ui.area, choices.areas, form.texts.get("area", ""))
        fill_choices(ui.origin, choices.origins, form.texts.get("origin", ""))
        fill_choices(ui.department, choices.departments, form.texts.get("department", ""))
        fill_choices(ui.publish, choices.publish, form.texts.get("publish") or "yes")
        fill_choices(ui.status, choices.statuses, form.texts.get("status") or "planned")
        for box in (ui.publish, ui.status):
            box.removeItem(0)
        for name, editor in self._rows.items():
            editor.show_rows(form.rows.get(name, ()))

    def _title(self) -> str:
        if self._form.accepts:
            return self.tr("Accept a proposal with changes")
        return self.tr("Change an action") if self._form.id else self.tr("Add an action")

    def _typed(self) -> dict[str, str]:
        """Give every column as the verbs read it."""
        ui = self._ui
        tags = [tag.strip() for tag in ui.tags.text().split(",") if tag.strip()]
        listed = [line.strip() for line in ui.evidence.toPlainText().splitlines() if line.strip()]
        return {
            **{name: getattr(ui, name).text().strip() for name in _LINES},
            **{name: getattr(ui, name).toPlainText().strip() for name in _TEXTS},
            **{
                name: _chosen(getattr(ui, name))
                for name in ("area", "origin", "department", "publish", "status")
            },
            **{name: json.dumps(editor.rows(), ensure_ascii=False) for name, editor in self._rows.items()},
            "commitments": ",".join(self._commitments()),
            _LISTED: json.dumps(listed, ensure_ascii=False),
            "tags": json.dumps(tags, ensure_ascii=False),
        }

    def _commitments(self) -> list[str]:
        primary = _chosen(self._ui.primary)
        if not primary:
            return []
        items = [self._ui.commitments.item(row) for row in range(self._ui.commitments.count())]
        also = [str(one.data(_CODE)) for one in items if one.checkState() == Qt.CheckState.Checked]
        return list(dict.fromkeys([primary, *also]))

    def _changed(self) -> Mapping[str, str]:
        typed = self._typed()
        if not self._form.id:
            kept = {name: text for name, text in typed.items() if text not in {"", "[]"}}
            return {"title": typed["title"], "commitments": typed["commitments"], **kept}
        changed = {name for name, text in typed.items() if text != self._before[name]}
        if "status" in changed:  # it has its reason and its day
            changed |= {"status_reason", "status_date"}
        return {name: text for name, text in typed.items() if name in changed}

    def _go(self) -> None:
        changed = self._changed()
        form = self._form
        if not changed and not form.accepts:
            self.accept()
            return
        self._ui.go.setEnabled(False)
        self.wanted.emit(ActionTyped(form.id, changed, form.owner, form.accepts, self._ui.why.text().strip()))

    def _date_status(self) -> None:
        """A changed status is of today, unless somebody says another day."""
        line, before = self._ui.status_date, self._before["status_date"]
        if line.text().strip() == before and _chosen(self._ui.status) != self._before["status"]:
            line.setText(QDate.currentDate().toString("dd/MM/yyyy"))

    def _go_to(self, place: str) -> None:
        column, _, rest = place.partition(" ")
        row, _, part = rest.partition(" ")
        if column in self._rows and row.isdecimal():
            self._rows[column].focus(int(row), part)
            return
        control = self._ui.primary if column == "commitments" else getattr(self._ui, column, None)
        if isinstance(control, QLineEdit | QPlainTextEdit | QComboBox):
            control.setFocus()
            self._ui.scroll.ensureWidgetVisible(control)


def _chosen(box: QComboBox) -> str:
    return str(box.currentData() or "")
