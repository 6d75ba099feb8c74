"""The error sentences of acts on tables of who took part, repeated for the translators.

Like those in `editor_errors`: a test keeps them in step with the code.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

COUNTS = (
    QT_TRANSLATE_NOOP("Errors", "Say first what is counted, such as “Age” or “Who took part”."),
    QT_TRANSLATE_NOOP("Errors", "Say first among whom it is counted, such as “18 people”."),
    QT_TRANSLATE_NOOP(
        "Errors", "This is too long, or has letters that no line may have. Shorten it."
    ),
    QT_TRANSLATE_NOOP("Errors", "Type one number behind “{words}”."),
    QT_TRANSLATE_NOOP("Errors", "Type at least one group with its number."),
    QT_TRANSLATE_NOOP(
        "Errors", "The groups add up to {sum}, but their sum is given as {total}. Mend one of them."
    ),
    QT_TRANSLATE_NOOP("Errors", "These are too many groups for one table. Make several tables."),
    QT_TRANSLATE_NOOP("Errors", "This table is not there any more. Make it as a new one."),
)
