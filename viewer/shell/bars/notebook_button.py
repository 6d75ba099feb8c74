"""The button in the status line that says how the notebook is, and leads to what can be done."""

from PySide6.QtWidgets import QPushButton


class NotebookButton(QPushButton):
    """Says nothing until it is told how the notebook is."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("quiet", True)
        self.setAccessibleDescription(
            self.tr("Unlocks your notebook, or shows how it is kept: passphrase, lock, backups.")
        )
        self.setToolTip(self.accessibleDescription())
        self.hide()

    def tell(self, text: str) -> None:
        """Say `text`."""
        self.setText(text)
        self.setAccessibleName(text)
        self.show()
