"""The rows on two codings: how far they agree by theme, and what is coded apart."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLocale

from index import CodedApart, Severity, TwoCodings, Value, worded
from viewer.ui.lists.table_model import TableRow
from viewer.wording.number_format import figure

_LONGEST = 240  # characters of coded words


class ApartRow(Value):
    """Words that are coded apart. `place` is the theme, in the editor's language."""

    of: CodedApart
    place: str

    @property
    def id(self) -> str:
        """What tells it from the others."""
        return self.of.id

    @property
    def word(self) -> str:
        """Who has them under the theme."""
        if self.of.here is None:
            return QCoreApplication.translate("TwoCodings", "Only there")
        if self.of.there is None:
            return QCoreApplication.translate("TwoCodings", "Only here")
        return QCoreApplication.translate("TwoCodings", "Other words")

    @property
    def severity(self) -> Severity:
        """All weigh the same."""
        return Severity.NOTE

    @property
    def text(self) -> str:
        """The words, as the other has them."""
        return _cut(self.of.words)

    @property
    def aside(self) -> str:
        """Who has them, and the theme."""
        return f"{self.word}, {self.place}"

    @property
    def hint(self) -> str:
        """The words as they are coded here, where both have some."""
        here = self.of.here
        if here is None or self.of.there is None:
            return ""
        told = QCoreApplication.translate("TwoCodings", "Here: {words}")
        return told.format(words=_cut(self.of.text[here.start : here.end]))

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return " ".join(filter(None, (f"{self.word}, {self.place}:", self.text, self.hint)))

    @property
    def choosable(self) -> bool:
        """Every difference can be chosen."""
        return True


def agreement_headings() -> tuple[str, ...]:
    """Return the headings of the table of agreements."""
    return (
        QCoreApplication.translate("TwoCodings", "Theme"),
        QCoreApplication.translate("TwoCodings", "Agreement"),
        QCoreApplication.translate("TwoCodings", "Kappa"),
        QCoreApplication.translate("TwoCodings", "Both"),
        QCoreApplication.translate("TwoCodings", "Only here"),
        QCoreApplication.translate("TwoCodings", "Only there"),
    )


def agreement_rows(codings: TwoCodings, language: str) -> Iterator[TableRow]:
    """Yield a row for each theme that one of the two used."""
    for each in codings.agreements:
        counts = map(figure, (each.both, each.only_here, each.only_there))
        share = QCoreApplication.translate("TwoCodings", "{number} %")
        kappa = "–" if each.kappa is None else QLocale().toString(each.kappa, "f", 2)
        told = share.format(number=figure(round(100 * each.share)))
        yield TableRow(each.theme, (worded(each.label, language), told, kappa, *counts))


def _cut(words: str) -> str:
    said = " ".join(words.split())
    return said if len(said) <= _LONGEST else f"{said[: _LONGEST - 1].rstrip()}…"
