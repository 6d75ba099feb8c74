"""The services that exist before any archive is open, and outlive every window."""

from PySide6.QtWidgets import QApplication

from index import Value
from viewer.app.context.preferences import Preferences
from viewer.app.process.quick_exit import QuickExit
from viewer.platform.input_activity import InputActivity
from viewer.platform.paths import Home
from viewer.services.messages import Messages
from viewer.services.tasks import Tasks
from viewer.services.translations import Translations
from viewer.ui.look.look import Look


class AppServices(Value):
    """The services made once and used by every session: application, folders, workers."""

    app: QApplication
    home: Home
    tasks: Tasks
    messages: Messages
    choices: Preferences
    look: Look
    translations: Translations
    input_activity: InputActivity
    leaving: QuickExit
