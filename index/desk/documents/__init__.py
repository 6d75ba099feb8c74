"""Acts on whole documents of a folder."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.desk.documents.document_order import document_moved as document_moved
    from index.desk.documents.document_removal import (
        DocumentToGo as DocumentToGo,
        document_to_go as document_to_go,
        without_document as without_document,
    )
