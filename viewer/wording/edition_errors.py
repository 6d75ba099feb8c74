"""The error sentences of editions, and of suggestions to an editor, for the translators.

Like those in `error_messages`: a test keeps them in step with the code.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

CORRECTIONS = (
    QT_TRANSLATE_NOOP(
        "Errors", "Nothing can be sealed with the key of this archive. Tell its editor."
    ),
    QT_TRANSLATE_NOOP("Errors", "This is not in the folder any more. Leave the suggestion."),
)

EDITIONS = (
    QT_TRANSLATE_NOOP("Errors", "“{name}” is what the archive is made with. Choose another name."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "An archive of “{folder}” could not be opened ({why}). Make smaller archives of it.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The archive was made, but could not be recorded: {why}. Make room, then make it again "
        "before it is handed out.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The archive was made, but could not be recorded: “{name}” can only be read. Let it be "
        "written to, then make it again before it is handed out.",
    ),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is no signing key of Satchel's."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is neither a signing key nor an archive, or not whole."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” was damaged. Use your copy of this key."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is closed in a way that Satchel refuses."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” needs its passphrase."),
    QT_TRANSLATE_NOOP("Errors", "This is not the passphrase of “{name}”. Try again."),
    QT_TRANSLATE_NOOP(
        "Errors", "There is too little memory for the passphrase. Close other programs."
    ),
)
"""Errors in making an archive of a folder and in signing it."""
