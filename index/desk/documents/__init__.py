"""Acts on whole documents of a folder."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.desk.documents.document_names import (
        DocumentToRename as DocumentToRename,
        document_to_rename as document_to_rename,
        renamed_document as renamed_document,
    )
    from index.desk.documents.document_order import document_moved as document_moved
    from index.desk.documents.document_removal import (
        DocumentToGo as DocumentToGo,
        document_to_go as document_to_go,
        without_document as without_document,
    )
    from index.desk.documents.left_out_words import (
        LeftOutWords as LeftOutWords,
        left_out_in as left_out_in,
        left_out_words as left_out_words,
        without_left_out as without_left_out,
        words_that_stay as words_that_stay,
    )
