"""The button in the status line that shows the notebook's state, and leads to its actions."""

from PySide6.QtWidgets import QPushButton


class NotebookButton(QPushButton):
    """Hidden until it is given a text."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("quiet", True)
        self.setAccessibleDescription(
            self.tr("Unlocks your notebook, or shows how it is kept: passphrase, lock, backups.")
        )
        self.setToolTip(self.accessibleDescription())
        self.hide()

    def tell(self, text: str) -> None:
        """Show `text`."""
        self.setText(text)
        self.setAccessibleName(text)
        self.show()
