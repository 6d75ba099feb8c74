"""The error sentences of acts on documents, translations, terms and notes, for translators.

Like those in `editor_errors`: a test keeps them in step with the code.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

ENTRIES = (
    QT_TRANSLATE_NOOP(
        "Errors", "Use small Latin letters and digits, with hyphens between: document-2."
    ),
    QT_TRANSLATE_NOOP("Errors", "“{words}” is taken. Choose another name."),
    QT_TRANSLATE_NOOP("Errors", "Type the word first."),
    QT_TRANSLATE_NOOP("Errors", "Type a title first."),
    QT_TRANSLATE_NOOP("Errors", "This document is there no more. Choose another."),
    QT_TRANSLATE_NOOP("Errors", "The archive needs a title in the language of its texts. Type it."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” names no language. Choose another."),
    QT_TRANSLATE_NOOP("Errors", "This passage has no translation yet. Write one first."),
    QT_TRANSLATE_NOOP("Errors", "This entry is there no more. Choose another."),
    QT_TRANSLATE_NOOP("Errors", "A note stands on one passage at least, or remove the note."),
    QT_TRANSLATE_NOOP("Errors", "An entry has a word in one language at least. Type one."),
    QT_TRANSLATE_NOOP("Errors", "Say first who reviewed it: readers see the name."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Write what the picture shows on the first line, and its caption on the second.",
    ),
    QT_TRANSLATE_NOOP("Errors", "This picture has no caption. Write what it shows on one line."),
    QT_TRANSLATE_NOOP("Errors", "A note has words in one language at least, or remove the note."),
    QT_TRANSLATE_NOOP("Errors", "A note says something of a passage. Type it first."),
)
