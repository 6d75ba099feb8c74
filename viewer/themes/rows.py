"""The codebook as rows of a list."""

from dataclasses import dataclass

from index import OpenArchive, worded
from viewer.kit.figures import figure


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """A theme in the reader's language, and how many passages are under it."""

    id: str
    label: str
    definition: str
    count: int

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return f"{self.label}, {figure(self.count)}. {self.definition}"

    @property
    def choosable(self) -> bool:
        """Every theme can be chosen."""
        return True


def theme_rows(archive: OpenArchive, language: str) -> tuple[ThemeRow, ...]:
    """Return a row for each theme of `archive`, in `language`."""
    return tuple(
        ThemeRow(
            theme.id,
            worded(theme.label, language),
            worded(theme.definition, language),
            len(archive.codings_of(theme.id)),
        )
        for theme in archive.content.themes
    )
