"""A language twice as long as English, to see what room the screens have. It is shipped nowhere."""

from typing import override

from PySide6.QtCore import QTranslator


class PseudoLocale(QTranslator):
    """Says every text twice, with one mnemonic; the names of keys once."""

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(
        self, context: str, text: str, _comment: str | None = None, _number: int = -1
    ) -> str:
        if context == "QShortcut" or not text.strip():
            return text
        return f"{text} {text.replace('&', '')}"
