"""What is there before any archive is, and outlives every window."""

from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from viewer.app.choices import Choices
from viewer.app.leaving import Leaving
from viewer.kit.hands import Hands
from viewer.kit.look import Look
from viewer.kit.messages import Messages
from viewer.kit.paths import Home
from viewer.kit.tasks import Tasks
from viewer.kit.translations import Translations


@dataclass(frozen=True, slots=True)
class Ground:
    """What a sitting stands on."""

    app: QApplication
    home: Home
    tasks: Tasks
    messages: Messages
    choices: Choices
    look: Look
    translations: Translations
    hands: Hands
    leaving: Leaving
