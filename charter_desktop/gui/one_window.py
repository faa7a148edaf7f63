"""One window for each workspace: a second one asks the first to come to the front instead.

Who holds the file is decided by the database's lock alone; this only finds the window.
"""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 300
_KNOCK = b"come to the front\n"


class OneWindow(QObject):
    """Listens for others who want the workspace that is open here, and says `wanted`."""

    wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None

    def claim(self, workspace: Path) -> None:
        """Be found by others under this workspace; what an ended program left behind is taken away."""
        self.release()
        name = _name(workspace)
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(name)

    def release(self) -> None:
        """Be found no more."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None

    def _answer(self) -> None:
        assert self._server is not None
        while self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            caller.disconnected.connect(caller.deleteLater)
            caller.disconnectFromServer()
        self.wanted.emit()


def raise_other(workspace: Path) -> bool:
    """Ask the window that has a workspace open to come to the front; False when there is none."""
    socket = QLocalSocket()
    socket.connectToServer(_name(workspace))
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.write(_KNOCK)
    socket.waitForBytesWritten(_PATIENCE_MS)
    socket.disconnectFromServer()
    return True


def _name(workspace: Path) -> str:
    whole = str(workspace.resolve()).encode()
    return "charter-desktop-" + hashlib.sha256(whole).hexdigest()[:24]
