"""Archives: their content and full text. Knows nothing of Qt.

The viewer imports from this package only, never from its modules.
"""

from index.archive import OpenArchive
from index.commands import (
    built,
    checked,
    found,
    found_text,
    problem_line,
    shown,
    shown_text,
    verified,
)
from index.errors import (
    ArchiveDamaged,
    ArchiveError,
    ArchiveUnreadable,
    KeyUnusable,
    OutputFailed,
    SourceProblem,
)
from index.intake.report import Imported, imported, imported_lines
from index.library import (
    Built,
    Verdict,
    build_archive,
    check_source,
    fingerprint_of,
    import_texts,
    make_key,
    open_archive,
    verify_archive,
)
from index.model import (
    Archive,
    Attribution,
    Coding,
    Document,
    EditorNote,
    Footnote,
    Level,
    ParticipantRow,
    ParticipantTable,
    Passage,
    PassageKind,
    Place,
    Section,
    Span,
    Theme,
    Voice,
    Wording,
    worded,
)
from index.package.files import write_whole
from index.package.keys import needs_passphrase
from index.package.passphrase import read_passphrase
from index.search.query import Unused
from index.search.results import Hit, SearchPage

__all__ = [
    "Archive",
    "ArchiveDamaged",
    "ArchiveError",
    "ArchiveUnreadable",
    "Attribution",
    "Built",
    "Coding",
    "Document",
    "EditorNote",
    "Footnote",
    "Hit",
    "Imported",
    "KeyUnusable",
    "Level",
    "OpenArchive",
    "OutputFailed",
    "ParticipantRow",
    "ParticipantTable",
    "Passage",
    "PassageKind",
    "Place",
    "SearchPage",
    "Section",
    "SourceProblem",
    "Span",
    "Theme",
    "Unused",
    "Verdict",
    "Voice",
    "Wording",
    "build_archive",
    "built",
    "check_source",
    "checked",
    "fingerprint_of",
    "found",
    "found_text",
    "import_texts",
    "imported",
    "imported_lines",
    "make_key",
    "needs_passphrase",
    "open_archive",
    "problem_line",
    "read_passphrase",
    "shown",
    "shown_text",
    "verified",
    "verify_archive",
    "worded",
    "write_whole",
]
