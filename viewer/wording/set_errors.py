"""The error sentences of acts on ready-made sets, repeated for the translators.

Like those in `editor_errors`: a test keeps them in step with the code.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SETS = (
    QT_TRANSLATE_NOOP("Errors", "This set was changed meanwhile. Look at it, then do this again."),
    QT_TRANSLATE_NOOP("Errors", "This set is there no more. Choose another."),
    QT_TRANSLATE_NOOP("Errors", "A set has a title. Type one, or delete the set."),
    QT_TRANSLATE_NOOP("Errors", "This cannot be the title of a set. Type a short one."),
    QT_TRANSLATE_NOOP("Errors", "A set has at most {most} items. Make another one."),
    QT_TRANSLATE_NOOP("Errors", "An item has at most {most} minutes."),
)
