"""Stacks the parts of a page without gaps.

Qt applies the style again to a widget that gets a parent, and to all in it. So put a container in
its place while it is empty.
"""

from PySide6.QtWidgets import QVBoxLayout, QWidget


def stack(page: QWidget, *parts: QWidget, roomy: QWidget | None = None) -> QVBoxLayout:
    """Stack `parts` on `page`; `roomy`, else the last, takes the remaining room."""
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for part in parts:
        layout.addWidget(part, int(part is (roomy or parts[-1])))
    return layout
