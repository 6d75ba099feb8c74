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
from index.library import (
    Built,
    Preview,
    Verdict,
    build_archive,
    check_source,
    fingerprint_of,
    make_key,
    open_archive,
    preview_source,
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
from index.source.excerpt import Excerpt, read_excerpt
from index.source.folder import require_source
from index.source.problems import Problem, Severity
from index.source.watching import SourceWatch

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
    "Excerpt",
    "Footnote",
    "Hit",
    "KeyUnusable",
    "Level",
    "OpenArchive",
    "OutputFailed",
    "ParticipantRow",
    "ParticipantTable",
    "Passage",
    "PassageKind",
    "Place",
    "Preview",
    "Problem",
    "SearchPage",
    "Section",
    "Severity",
    "SourceProblem",
    "SourceWatch",
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
    "make_key",
    "needs_passphrase",
    "open_archive",
    "preview_source",
    "problem_line",
    "read_excerpt",
    "read_passphrase",
    "require_source",
    "shown",
    "shown_text",
    "verified",
    "verify_archive",
    "worded",
    "write_whole",
]
