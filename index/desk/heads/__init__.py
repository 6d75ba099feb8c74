"""Acts on what an archive and its documents say of themselves: titles, languages, rights."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.desk.heads.archive_heads import (
        AboutArchive as AboutArchive,
        about_archive as about_archive,
        state_about_archive as state_about_archive,
    )
    from index.desk.heads.document_heads import (
        AboutDocument as AboutDocument,
        about_document as about_document,
        state_about_document as state_about_document,
    )
