"""Archives: their content and full text. Knows nothing of Qt.

The viewer imports from this package only, never from its modules.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from index.archive import OpenArchive
from index.disclosure import ENOUGH, TOLD_BY
from index.editions import Changes, Named, changes
from index.errors import (
    ArchiveDamaged,
    ArchiveError,
    ArchiveRefused,
    ArchiveUnreadable,
    KeyUnusable,
    NotTakenIn,
    OutputFailed,
    SourceProblem,
)
from index.export import EXPORTS
from index.holdings import Holding, Library, Taken
from index.ledger import Ledger, Signer, Standing, changed_signer, older_edition
from index.library import (
    Received,
    Verdict,
    fingerprint_of,
    make_key,
    open_archive,
    open_known,
    receive,
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
    Picture,
    PictureFile,
    Place,
    Section,
    Span,
    Theme,
    Translation,
    Voice,
    Withdrawal,
    Wording,
    worded,
)
from index.package.files import write_whole
from index.package.keys import load_key, needs_passphrase
from index.package.passphrase import read_passphrase
from index.reports import (
    CROSSED,
    Codebook,
    Crossing,
    Group,
    Telling,
    count_voices,
    counted,
    crossed,
    narrowed,
    ordered_voices,
    together,
    voice_group,
)
from index.search.completion import Completion
from index.search.parts import (
    AllOf,
    AnyOf,
    Field,
    Not,
    Part,
    Phrase,
    Unused,
    Why,
    Widened,
    Wildcard,
    Word,
)
from index.search.protocol import Choices
from index.search.query import described, exactly
from index.search.results import Hit, SearchPage
from index.version import VERSION

if TYPE_CHECKING:
    from index.commands import (
        built,
        checked,
        export_notes,
        found,
        found_text,
        problem_line,
        shown,
        shown_text,
        verified,
    )
    from index.export.exporting import export_archive
    from index.intake.report import Imported, imported, imported_lines
    from index.making import (
        Built,
        Preview,
        build_archive,
        check_source,
        import_texts,
        preview_source,
    )
    from index.source.excerpt import Excerpt, excerpt_of, read_excerpt
    from index.source.folder import require_source
    from index.source.places import last_line
    from index.source.problems import Problem, Severity
    from index.source.watching import SourceWatch

_FOR_EDITORS = {
    "index.commands": (
        "built",
        "checked",
        "export_notes",
        "found",
        "found_text",
        "problem_line",
        "shown",
        "shown_text",
        "verified",
    ),
    "index.export.exporting": ("export_archive",),
    "index.intake.report": (
        "Imported",
        "imported",
        "imported_lines",
    ),
    "index.making": (
        "Built",
        "Preview",
        "build_archive",
        "check_source",
        "import_texts",
        "preview_source",
    ),
    "index.source.excerpt": (
        "Excerpt",
        "excerpt_of",
        "read_excerpt",
    ),
    "index.source.places": ("last_line",),
    "index.source.folder": ("require_source",),
    "index.source.problems": (
        "Problem",
        "Severity",
    ),
    "index.source.watching": ("SourceWatch",),
}
_LATER = {name: module for module, names in _FOR_EDITORS.items() for name in names}


def __getattr__(name: str) -> object:
    """Load what editors and commands need when it is asked for: a reader starts the sooner."""
    if name not in _LATER:
        raise AttributeError(name)
    value: object = getattr(import_module(_LATER[name]), name)
    globals()[name] = value
    return value


__all__ = [
    "CROSSED",
    "ENOUGH",
    "EXPORTS",
    "TOLD_BY",
    "VERSION",
    "Access",
    "AllOf",
    "AnyOf",
    "Archive",
    "ArchiveDamaged",
    "ArchiveError",
    "ArchiveRefused",
    "ArchiveUnreadable",
    "Attribution",
    "Built",
    "Changes",
    "Choices",
    "Codebook",
    "Coding",
    "Completion",
    "Crossing",
    "Document",
    "EditorNote",
    "Excerpt",
    "Field",
    "Footnote",
    "Group",
    "Hit",
    "Holding",
    "Imported",
    "KeyUnusable",
    "Ledger",
    "Level",
    "Library",
    "Named",
    "Not",
    "NotTakenIn",
    "OpenArchive",
    "OutputFailed",
    "Part",
    "ParticipantRow",
    "ParticipantTable",
    "Passage",
    "PassageKind",
    "Phrase",
    "Picture",
    "PictureFile",
    "Place",
    "Preview",
    "Problem",
    "Received",
    "SearchPage",
    "Section",
    "Severity",
    "Signer",
    "SourceProblem",
    "SourceWatch",
    "Span",
    "Standing",
    "Taken",
    "Telling",
    "Theme",
    "Translation",
    "Unused",
    "Verdict",
    "Voice",
    "Why",
    "Widened",
    "Wildcard",
    "Withdrawal",
    "Word",
    "Wording",
    "build_archive",
    "built",
    "changed_signer",
    "changes",
    "check_source",
    "checked",
    "count_voices",
    "counted",
    "crossed",
    "described",
    "exactly",
    "excerpt_of",
    "export_archive",
    "export_notes",
    "fingerprint_of",
    "found",
    "found_text",
    "import_texts",
    "imported",
    "imported_lines",
    "last_line",
    "load_key",
    "make_key",
    "narrowed",
    "needs_passphrase",
    "older_edition",
    "open_archive",
    "open_known",
    "ordered_voices",
    "preview_source",
    "problem_line",
    "read_excerpt",
    "read_passphrase",
    "receive",
    "require_source",
    "shown",
    "shown_text",
    "together",
    "verified",
    "verify_archive",
    "voice_group",
    "worded",
    "write_whole",
]
