"""Citations of passages, and exports for reference managers."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.export.references.citation import citation_entry as citation_entry, cited as cited
    from index.export.references.cited_source import (
        CitedKind as CitedKind,
        CitedPlace as CitedPlace,
        CitedSource as CitedSource,
        cited_source as cited_source,
    )
    from index.model.citation_style import CitationStyle as CitationStyle
