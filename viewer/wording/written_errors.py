"""The error sentences of acts on translations, the glossary, notes and words, for the translators.

Like those in `editor_errors`: a test keeps them in step with the code.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WRITTEN = (
    QT_TRANSLATE_NOOP("Errors", "“{name}” names no language. Choose another."),
    QT_TRANSLATE_NOOP("Errors", "This passage has no translation yet. Write one first."),
    QT_TRANSLATE_NOOP("Errors", "Say first who reviewed it: readers see the name."),
    QT_TRANSLATE_NOOP("Errors", "Type the word first."),
    QT_TRANSLATE_NOOP("Errors", "An entry has a word in one language at least. Type one."),
    QT_TRANSLATE_NOOP("Errors", "This entry is there no more. Choose another."),
    QT_TRANSLATE_NOOP("Errors", "A note says something of a passage. Type it first."),
    QT_TRANSLATE_NOOP("Errors", "A note has words in one language at least, or remove the note."),
    QT_TRANSLATE_NOOP("Errors", "A note stands on one passage at least, or remove the note."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "A last line of a quote that begins with a dash would become the line under it, which says "
        "who speaks. Take the dash or the line break before it out of the words, or leave the "
        "words as they are.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The document cannot be written that way. Change the words around this place first.",
    ),
)
