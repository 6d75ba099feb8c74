"""Letters and encodings of texts."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.text.invisible_characters import (
        invisible_in as invisible_in,
        is_blank as is_blank,
        marked_invisible as marked_invisible,
    )
    from index.text.line_at_end import is_like_quote as is_like_quote
    from index.text.sentences import sentence_starts as sentence_starts
