"""Archives: their content and full text. Knows nothing of Qt.

The viewer imports from this package only, never from its modules. Each is loaded when a name out
of it is first asked for: a window is there before an archive can be read.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.archive import OpenArchive
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
        Stopped,
    )
    from index.export import EXPORTS
    from index.export.exporting import export_archive
    from index.holdings import Holding, Library, Taken
    from index.intake.report import Imported, imported, imported_lines
    from index.keyring import fingerprint_of, make_key
    from index.ledger import Ledger, Signer, Standing, changed_signer, older_edition
    from index.library import Received, Verdict, open_archive, open_known, receive, verify_archive
    from index.making import (
        Built,
        Preview,
        build_archive,
        check_source,
        import_texts,
        preview_source,
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
    from index.pace import Pace, Step
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
    from index.search.lexicon import Lexicon
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
    from index.source.excerpt import Excerpt, excerpt_of, read_excerpt
    from index.source.folder import require_source
    from index.source.places import last_line
    from index.source.problems import Problem, Severity
    from index.source.watching import SourceWatch
    from index.version import VERSION

_NAMES = {
    "index.archive": "OpenArchive",
    "index.commands": (
        "built checked export_notes found found_text problem_line shown shown_text verified"
    ),
    "index.disclosure": "ENOUGH TOLD_BY",
    "index.editions": "Changes Named changes",
    "index.errors": (
        "ArchiveDamaged ArchiveError ArchiveRefused ArchiveUnreadable KeyUnusable NotTakenIn "
        "OutputFailed SourceProblem Stopped"
    ),
    "index.export": "EXPORTS",
    "index.export.exporting": "export_archive",
    "index.holdings": "Holding Library Taken",
    "index.intake.report": "Imported imported imported_lines",
    "index.keyring": "fingerprint_of make_key",
    "index.ledger": "Ledger Signer Standing changed_signer older_edition",
    "index.library": ("Received Verdict open_archive open_known receive verify_archive"),
    "index.making": "Built Preview build_archive check_source import_texts preview_source",
    "index.model": (
        "Access Archive Attribution Coding Document EditorNote Footnote Level ParticipantRow "
        "ParticipantTable Passage PassageKind Picture PictureFile Place Section Span Theme "
        "Translation Voice Withdrawal Wording worded"
    ),
    "index.pace": "Pace Step",
    "index.package.files": "write_whole",
    "index.package.keys": "load_key needs_passphrase",
    "index.package.passphrase": "read_passphrase",
    "index.reports": (
        "CROSSED Codebook Crossing Group Telling count_voices counted crossed narrowed "
        "ordered_voices together voice_group"
    ),
    "index.search.completion": "Completion",
    "index.search.lexicon": "Lexicon",
    "index.search.parts": "AllOf AnyOf Field Not Part Phrase Unused Why Widened Wildcard Word",
    "index.search.protocol": "Choices",
    "index.search.query": "described exactly",
    "index.search.results": "Hit SearchPage",
    "index.source.excerpt": "Excerpt excerpt_of read_excerpt",
    "index.source.folder": "require_source",
    "index.source.places": "last_line",
    "index.source.problems": "Problem Severity",
    "index.source.watching": "SourceWatch",
    "index.version": "VERSION",
}
_WHERE = {name: module for module, names in _NAMES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    """Return what is called `name`, and load the module that has it."""
    if name not in _WHERE:
        raise AttributeError(f"module 'index' has no attribute {name!r}", name=name)
    value: object = getattr(import_module(_WHERE[name]), name)
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
    "Lexicon",
    "Library",
    "Named",
    "Not",
    "NotTakenIn",
    "OpenArchive",
    "OutputFailed",
    "Pace",
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
    "Step",
    "Stopped",
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
