"""A sheet on which a passphrase is chosen, which warns of one that is easily guessed."""

from collections.abc import Callable
from functools import partial

from viewer.notebook.dialogs.question import QuestionSheet
from viewer.notebook.dialogs.secret_box import NewSecret
from viewer.services.passphrase_strength import Weakness, weakness_of


class SecretSheet(QuestionSheet):
    """Asks again before it takes a passphrase that is easily guessed."""

    def take_secret(
        self, secret: NewSecret, take: Callable[[str], object], again: Callable[[], object]
    ) -> None:
        """Call `take` with the passphrase, or `again` to have another one chosen.

        If the input has a mistake, show that and call neither.
        """
        why, passphrase = secret.why_not(), secret.passphrase
        if why:
            self.tell(why[0], at=why[1])
        elif weakness := weakness_of(passphrase):
            self._ask_whether(weakness, partial(take, passphrase), again)
        else:
            take(passphrase)

    def _ask_whether(
        self, weakness: Weakness, take: Callable[[], object], again: Callable[[], object]
    ) -> None:
        """Warn of a weak passphrase. Enter leads back to choose another one."""
        why = {
            Weakness.SHORT: self.tr("It has fewer than twelve characters."),
            Weakness.COMMON: self.tr(
                "It is among those that are tried first, or nearly: a common word, digits alone, "
                "or keys in their order."
            ),
        }[weakness]
        told = self._weakness_told()
        other = self.button(self.tr("&Choose another"), main=True)
        anyway = self.button(self.tr("&Use it although it is easily guessed"))
        other.clicked.connect(partial(_without_tick, again))
        anyway.clicked.connect(partial(_without_tick, take))
        heading = self.heading(self.tr("This passphrase is easily guessed"))
        parts = (heading, self.said(f"{why} {told}", "care"))
        self.ask(parts, (other, anyway), other)

    def _weakness_told(self) -> str:
        """Return what somebody can do who guesses the passphrase."""
        return self.tr(
            "Whoever gets hold of what it closes can have a computer try all of that kind, and "
            "then reads everything. Six words drawn by lot take longer than anybody has."
        )


def _without_tick(go_on: Callable[[], object], _checked: object = None) -> None:
    go_on()
