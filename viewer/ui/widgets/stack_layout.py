"""Parts of a page under one another, with nothing between them.

A widget that is put into another one is dressed anew, with all that is in it. So what holds others
is best put in its place while it is empty.
"""

from PySide6.QtWidgets import QVBoxLayout, QWidget


def stack(page: QWidget, *parts: QWidget) -> None:
    """Lay `parts` out on `page`; the last takes the room that the others leave."""
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for part in parts:
        layout.addWidget(part, int(part is parts[-1]))
