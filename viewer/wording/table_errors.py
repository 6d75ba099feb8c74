"""The error sentences of making a table of passages, repeated for the translators.

Like those in `editor_errors`: a test keeps them in step with the code.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TABLES = (
    QT_TRANSLATE_NOOP(
        "Errors",
        "A table is made of passages that follow each other. Choose others.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "A table is made of paragraphs, items of a list, and quotes without a line.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "These words have a “{bar}” of their own. Make this table in the document file.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The cells hold other words than the passages. Set bars and line ends only.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "A table has two rows and two columns at least, and as many cells in each row.",
    ),
)
"""Errors of the act that makes a table of passages."""
