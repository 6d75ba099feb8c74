"""Rows of the codebook: a tree, with each parent directly before its children."""

from index import Codebook, Value, worded
from viewer.wording.number_format import figure


class ThemeRow(Value):
    """A theme in the reader's language, with its number of passages. `depth` counts its parents."""

    id: str
    label: str
    definition: str
    count: int
    depth: int = 0

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return f"{self.label}, {figure(self.count)}. {self.definition}"

    @property
    def choosable(self) -> bool:
        """Every theme can be chosen."""
        return True


def theme_rows(codebook: Codebook, language: str) -> tuple[ThemeRow, ...]:
    """Return a row for each theme of `codebook`, in `language`."""
    return tuple(
        ThemeRow(
            theme.id,
            worded(theme.label, language),
            worded(theme.definition, language),
            len(codebook.under(theme.id)),
            depth,
        )
        for theme, depth in codebook.walk()
    )
