"""Builds the application, the one place where its parts are connected."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from viewer.app.process.memory_pools import keep_few_pools
from viewer.app.process.single_instance import InstanceServer
from viewer.app.program import Program
from viewer.app.shutdown import Shutdown
from viewer.platform.paths import RESOURCES, WINDOW_VARIABLE, Home
from viewer.services.error_log import hush_qt, keep_log
from viewer.shell.first_paint import FirstPaint
from viewer.shell.process_end import Mistakes, Signals
from viewer.ui.look.look import load_fonts

_TURN = 0.0001  # seconds that a Python thread may keep others waiting

__all__ = ["Program", "build", "main"]


def build(
    app: QApplication, home: Home, archives: Sequence[Path] = (), source: Path | None = None
) -> Program:
    """Return the program, its window made but not shown, opening the first of `archives`.

    Without any, it opens the archive that came with Satchel. With a `source` folder it shows that
    instead, and again whenever it is saved.
    """
    sys.setswitchinterval(_TURN)  # the GUI thread switches in some hundred times a letter
    app.setApplicationName("satchel")
    app.setApplicationDisplayName("Satchel")
    app.setDesktopFileName("satchel")
    app.setWindowIcon(QIcon(str(RESOURCES / "icons" / "satchel.svg")))
    app.setStyle("Fusion")
    # Qt's file dialog would store the names of opened files in its settings.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    load_fonts()
    return Program(app, home, archives, source)


def main(home: Home, archives: Sequence[Path] = (), source: Path | None = None) -> int:
    """Run Satchel until its window is closed; return the exit status of the process."""
    keep_few_pools()
    home.close_to_others()
    keep_log(home.log if home.keeps else None)
    follows = WINDOW_VARIABLE in os.environ
    instance_server = InstanceServer(home.folder, follows=follows) if home.keeps else None
    if (
        source is None
        and instance_server
        and instance_server.is_open_elsewhere
        and instance_server.hand_over(archives)
    ):
        return 0
    app = QApplication(sys.argv[:1])
    hush_qt()
    program = build(app, home, archives, source)
    program.instance_server = instance_server
    Signals(app)
    Mistakes(program.messages).install()
    gone = Shutdown(app, program, instance_server, home)
    program.stand_where_told()
    program.show()
    FirstPaint(program.window, program).passed.connect(gone.watch)
    if instance_server:
        instance_server.called.connect(program.come_forward)
        FirstPaint(program.window, program).passed.connect(instance_server.listen)
    status = app.exec()
    if instance_server:
        instance_server.close()
    program.leaving.do_last()
    return status
