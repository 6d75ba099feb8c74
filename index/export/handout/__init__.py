"""Reads a handout that may have been edited, and checks the quotes in it."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.export.handout.checked_quote import (
        CheckedHandout as CheckedHandout,
        HandoutQuote as HandoutQuote,
        QuoteState as QuoteState,
    )
    from index.export.handout.comparison import (
        MOST_OTHERS as MOST_OTHERS,
        check_handout as check_handout,
        check_words as check_words,
    )
    from index.export.handout.handout_file import (
        HandoutPlace as HandoutPlace,
        decoded_text as decoded_text,
    )
