"""The error sentences of suggestions to an editor, repeated for the translators.

Like those in `error_messages`: a test keeps them in step with the code.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

CORRECTIONS = (
    QT_TRANSLATE_NOOP(
        "Errors", "Nothing can be sealed with the key of this archive. Tell its editor."
    ),
    QT_TRANSLATE_NOOP("Errors", "This is not in the folder any more. Leave the suggestion."),
)
