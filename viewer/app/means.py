"""What the parts of the library in a window are made with."""

from dataclasses import dataclass
from pathlib import Path

from viewer.kit.dial import Dial
from viewer.kit.look import Look
from viewer.kit.messages import Messages
from viewer.kit.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Means:
    """`indexes` is where the indexes of large archives are kept, or None."""

    look: Look
    language: str
    dial: Dial
    tasks: Tasks
    messages: Messages
    indexes: Path | None
