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
    ArchiveRefused,
    ArchiveUnreadable,
    KeyUnusable,
    OutputFailed,
    SourceProblem,
)
from index.intake.report import Imported, imported, imported_lines
from index.ledger import Ledger, Signer, Standing, changed_signer, older_edition
from index.library import (
    Built,
    Preview,
    Verdict,
    build_archive,
    check_source,
    fingerprint_of,
    import_texts,
    make_key,
    open_archive,
    open_known,
    preview_source,
    verify_archive,
)
from index.model import (
    Access,
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
    Withdrawal,
    Wording,
    worded,
)
from index.package.files import write_whole
from index.package.keys import load_key, needs_passphrase
from index.package.passphrase import read_passphrase
from index.search.query import Unused
from index.search.results import Hit, SearchPage
from index.source.excerpt import Excerpt, read_excerpt
from index.source.folder import require_source
from index.source.problems import Problem, Severity
from index.source.watching import SourceWatch
from index.version import VERSION

__all__ = [
    "VERSION",
    "Access",
    "Archive",
    "ArchiveDamaged",
    "ArchiveError",
    "ArchiveRefused",
    "ArchiveUnreadable",
    "Attribution",
    "Built",
    "Coding",
    "Document",
    "EditorNote",
    "Excerpt",
    "Footnote",
    "Hit",
    "Imported",
    "KeyUnusable",
    "Ledger",
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
    "Signer",
    "SourceProblem",
    "SourceWatch",
    "Span",
    "Standing",
    "Theme",
    "Unused",
    "Verdict",
    "Voice",
    "Withdrawal",
    "Wording",
    "build_archive",
    "built",
    "changed_signer",
    "check_source",
    "checked",
    "fingerprint_of",
    "found",
    "found_text",
    "import_texts",
    "imported",
    "imported_lines",
    "load_key",
    "make_key",
    "needs_passphrase",
    "older_edition",
    "open_archive",
    "open_known",
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
