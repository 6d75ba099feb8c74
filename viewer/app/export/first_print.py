"""Shows once what printing contacts, before the print system is asked anything."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from viewer.app.context.preferences import Preferences
from viewer.ui.look.look import Look


class FirstPrint:
    """Shows a sheet before the first print, once; the settings record that it was shown."""

    def __init__(self, choices: Preferences, look: Look) -> None:
        self._choices, self._look = choices, look

    def before(self, window: QWidget, work: Callable[[], None]) -> None:
        """Call `work` after the reader has agreed on the sheet over `window`, or did before."""
        if self._choices.now.print_told:
            work()
            return
        from viewer.printing.notice import PrintNotice  # noqa: PLC0415  few print

        def go_on() -> None:
            self._choices.keep(print_told=True)
            work()

        notice = PrintNotice(self._look, window)
        notice.accepted.connect(go_on)
        notice.open()
