"""What an archive holds, as frozen dataclasses without Qt, Whoosh or file formats.

Texts are stored as they were received. Positions count code points in the text they belong to.
"""

from index.model.archive import (
    Archive,
    EditorNote,
    GlossaryEntry,
    ParticipantRow,
    ParticipantTable,
    PictureFile,
    SourceText,
    Theme,
    Waiver,
)
from index.model.document import (
    Attribution,
    Coding,
    Document,
    DocumentHead,
    Footnote,
    FootnoteMark,
    Passage,
    Picture,
    Place,
    Section,
    Span,
    Translation,
)
from index.model.sets import Item, ItemKind, Set, WrittenItem, own_words
from index.model.terms import Access, Level, PassageKind, Voice, Wording, worded
from index.model.vocabulary import VOCABULARY_FIELDS, Vocabulary, VocabularyEntry

__all__ = [
    "VOCABULARY_FIELDS",
    "Access",
    "Archive",
    "Attribution",
    "Coding",
    "Document",
    "DocumentHead",
    "EditorNote",
    "Footnote",
    "FootnoteMark",
    "GlossaryEntry",
    "Item",
    "ItemKind",
    "Level",
    "ParticipantRow",
    "ParticipantTable",
    "Passage",
    "PassageKind",
    "Picture",
    "PictureFile",
    "Place",
    "Section",
    "Set",
    "SourceText",
    "Span",
    "Theme",
    "Translation",
    "Vocabulary",
    "VocabularyEntry",
    "Voice",
    "Waiver",
    "Wording",
    "WrittenItem",
    "own_words",
    "worded",
]
