"""Acts on the themes of a folder, and on the words that are coded with them."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.desk.themes.codebook_acts import CodebookActs as CodebookActs, ThemeStep as ThemeStep
    from index.desk.themes.codebook_intake import (
        CodebookPlan as CodebookPlan,
        plan_codebook as plan_codebook,
    )
    from index.desk.themes.theme_acts import ThemeActs as ThemeActs, WordsToCode as WordsToCode
    from index.desk.themes.two_codings import CodedApart as CodedApart, TwoCodings as TwoCodings
