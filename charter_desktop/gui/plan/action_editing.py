"""Opens the dialogs of actions, for a department's proposals and the city's plan alike."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QStackedWidget

from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.notices import Notices
from charter_desktop.gui.plan.action_dialog import ActionDialog
from charter_desktop.gui.plan.plan_desk import PlanDesk
from charter_desktop.gui.plan.plan_values import ActionForm, ActionLine, ActionTyped
from charter_desktop.gui.plan.reason_dialog import ReasonDialog
from charter_desktop.gui.told import Told

if TYPE_CHECKING:
    from charter_desktop.gui.desk import Desk


class ActionEditing(QObject):
    """Adds, changes and removes actions; a dialog hears what came of it, `changed` follows when it went well.

    `side` gives the desk whose actions they are.
    """

    changed = Signal()
    _told = Signal(object)

    def __init__(
        self, stack: QStackedWidget, link: DeskLink, notices: Notices, side: "Callable[[Desk], PlanDesk]"
    ) -> None:
        super().__init__(stack)
        self._stack, self._link, self._notices, self._side = stack, link, notices, side

    def add(self) -> None:
        """Ask for a new action."""
        self._edit("", "")

    def change(self, action: ActionLine | None) -> None:
        """Ask for other columns of an action."""
        if action is not None:
            self._edit(action.id, action.owner)

    def accept_changed(self, action: ActionLine | None) -> None:
        """Ask for other columns of a proposal, and take it into the plan with them."""
        if action is not None:
            self._edit(action.id, action.owner, accepts=True)

    def remove(self, action: ActionLine) -> None:
        """Ask why an action goes."""
        from charter_desktop.gui.plan.plan_changes import remove

        if action.accepted:
            said = self.tr("“{title}” leaves the plan. What was written about it stays in the history.")
        else:
            said = self.tr("“{title}” is not proposed any more. What was written stays in the history.")
        intro = said.format(title=action.title)
        self._ask_why(action, self.tr("Remove an action"), intro, self.tr("Remove"), remove)

    def decline(self, action: ActionLine) -> None:
        """Ask why a proposal is not taken."""
        from charter_desktop.gui.plan.plan_changes import decline

        said = self.tr(
            "“{title}” is not taken into the plan. It stays in the list with your reason, and can be accepted "
            "later. Once the department changes it, it stands as proposed again."
        )
        intro = said.format(title=action.title)
        self._ask_why(action, self.tr("Decline a proposal"), intro, self.tr("Decline"), decline)

    def _ask_why(
        self,
        action: ActionLine,
        title: str,
        intro: str,
        go: str,
        verb: Callable[[PlanDesk, ActionLine, str], Told],
    ) -> None:
        dialog = ReasonDialog(title, intro, go, self._stack.window())

        def decide(reason: str) -> None:
            self._link.change(lambda desk, _: verb(self._side(desk), action, reason), self._tell)

        dialog.wanted.connect(decide)
        self._told.connect(dialog.hear)
        self._show(dialog)

    def _edit(self, action: str, owner: str, *, accepts: bool = False) -> None:
        from charter_desktop.gui.plan.plan_lines import action_form

        self._link.ask(lambda desk: action_form(self._side(desk), action, owner, accepts=accepts), self._open)

    def _open(self, form: ActionForm) -> None:
        from charter_desktop.gui.plan.plan_changes import save_action

        dialog = ActionDialog(form, self._stack.window())

        def save(typed: ActionTyped) -> None:
            self._link.change(lambda desk, _: save_action(self._side(desk), typed), self._tell)

        dialog.wanted.connect(save)
        self._told.connect(dialog.hear)
        self._link.idle.connect(dialog.set_ready)
        self._show(dialog)

    def _show(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _tell(self, told: Told) -> None:
        self._notices.announce(told.sentence)
        self._told.emit(told)
        if told.fault is None:
            self.changed.emit()
