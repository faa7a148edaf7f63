"""The page of the departments while a city is started: who takes part, with which questionnaires, until when."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Qt
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QWidget

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.reading import read_date
from charter_desktop.gui.coordinator.department_dialog import DepartmentDialog
from charter_desktop.gui.coordinator.round_lines import DepartmentValue, QuestionnaireValue, is_usual
from charter_desktop.gui.coordinator.round_verbs import DepartmentWish, said
from charter_desktop.gui.read_table import chosen, fill, head
from charter_desktop.gui.short_table import shorten
from charter_desktop.wording.shown import day
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.usecases.round_preview import FormPreview
    from charter_desktop.usecases.setup import Department


@dataclass(frozen=True, slots=True)
class Row:
    """A department that may take part; the deadline as an ISO date, blank for that of all."""

    id: str
    name: str
    forms: tuple[str, ...]
    deadline: str = ""
    ticked: bool = True


class DepartmentRows(QObject):
    """Lists departments in a table; what somebody ticked, changed or added stays when others join."""

    def __init__(self, table: QTableWidget, voice: Voice, parent: QWidget) -> None:
        super().__init__(parent)
        self._table, self._voice, self._parent = table, voice, parent
        self._forms: dict[str, FormPreview] = {}
        self._last: tuple[Department, ...] = ()
        self._own: dict[str, Row] = {}
        shorten(table, 2)
        table.itemChanged.connect(self._tick)
        table.activated.connect(self.change)
        self._show()

    def know(self, forms: "Sequence[FormPreview]", last: "Sequence[Department]") -> None:
        """Offer these questionnaires, and the departments of last round."""
        self._forms = {one.id: one for one in forms}
        self._last = tuple(last)
        self._show()

    def wishes(self) -> tuple[DepartmentWish, ...]:
        """Give who takes part."""
        return tuple(
            DepartmentWish(one.id, one.name, one.forms, one.deadline, True)
            for one in self._rows()
            if one.ticked
        )

    def change(self) -> None:
        """Change the department that is chosen."""
        row = chosen(self._table)
        if isinstance(row, Row):
            value = DepartmentValue(row.id, row.name, day(row.deadline), row.forms, "", "")
            self._serve(DepartmentDialog(self._questionnaires(), value, self._parent))

    def add(self) -> None:
        """Add a department that nobody suggested."""
        self._serve(DepartmentDialog(self._questionnaires(), None, self._parent))

    # how

    def _serve(self, dialog: DepartmentDialog) -> None:
        dialog.wanted.connect(lambda wish: self._take(dialog, wish))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, dialog: DepartmentDialog, wish: DepartmentWish) -> None:
        typed = read_date(wish.deadline) if wish.deadline else ""
        refusal = self._why_not(wish) or (typed if isinstance(typed, Refusal) else None)
        if refusal is not None:
            dialog.refuse(said(refusal, self._voice))
            return
        self._own[wish.id] = Row(wish.id, wish.name, wish.forms, str(typed))
        self._show()
        dialog.accept()

    def _why_not(self, wish: DepartmentWish) -> Refusal | None:
        from charter_desktop.usecases.departments import is_department_id

        if not wish.name:
            return Refusal(Fault.EMPTY, "NAME")
        if not is_department_id(wish.id):
            return Refusal(Fault.BAD_DEPARTMENT_ID, wish.id)
        if wish.new and any(one.id == wish.id for one in self._rows()):
            return Refusal(Fault.DEPARTMENT_EXISTS, wish.id)
        return None

    def _questionnaires(self) -> list[QuestionnaireValue]:
        return [
            QuestionnaireValue(one.id, one.title, one.version, 0, "", False) for one in self._forms.values()
        ]

    def _rows(self) -> list[Row]:
        """Give those of last round, one for each questionnaire that none of them answers, and one's own."""
        found: dict[str, Row] = {}
        for one in self._last:
            forms = tuple(form for form in one.forms if form in self._forms)
            found[one.id] = Row(one.id, one.name, forms, "", bool(forms))
        taken = {form for row in found.values() for form in row.forms}
        for form in self._forms.values():
            if form.names_department and form.id not in taken and form.id not in found:
                usual = is_usual(form.id) and not self._last
                found[form.id] = Row(form.id, form.title, (form.id,), "", usual)
        return sorted({**found, **self._own}.values(), key=lambda one: (not one.ticked, one.id))

    def _show(self) -> None:
        rows = self._rows()
        with QSignalBlocker(self._table):
            head(
                self._table,
                (self.tr("Takes part"), self.tr("Department"), self.tr("Answers"), self.tr("Deadline")),
            )
            fill(self._table, [self._line(one) for one in rows], rows)
            for item, row in zip(self._ticks(), rows, strict=True):
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked)

    def _line(self, row: Row) -> tuple[str, str, str, str]:
        titles = ", ".join(self._forms[form].title for form in row.forms if form in self._forms)
        return row.id, row.name, titles or self.tr("nothing yet"), day(row.deadline)

    def _ticks(self) -> list[QTableWidgetItem]:
        items = (self._table.item(number, 0) for number in range(self._table.rowCount()))
        return [item for item in items if item is not None]

    def _tick(self) -> None:
        for item in self._ticks():
            row: Row = item.data(Qt.ItemDataRole.UserRole)
            ticked = item.checkState() == Qt.CheckState.Checked
            if ticked != row.ticked:
                self._own[row.id] = replace(row, ticked=ticked)
                with QSignalBlocker(self._table):
                    item.setData(Qt.ItemDataRole.UserRole, self._own[row.id])
