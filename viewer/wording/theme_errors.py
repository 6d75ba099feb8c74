"""The error sentences of acts on themes, repeated for the translators.

Like those in `editor_errors`: a test keeps them in step with the code.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

THEMES = (
    QT_TRANSLATE_NOOP("Errors", "These words are under this theme no more. Look again."),
    QT_TRANSLATE_NOOP("Errors", "A theme has a name. Type one, or remove the theme."),
    QT_TRANSLATE_NOOP(
        "Errors", "This is too long, or has letters that no text may have. Shorten it."
    ),
    QT_TRANSLATE_NOOP("Errors", "A theme cannot stand under itself. Choose another."),
    QT_TRANSLATE_NOOP("Errors", "A theme cannot be put together with itself. Choose another."),
    QT_TRANSLATE_NOOP("Errors", "Both descriptions are too long together. Shorten one of them."),
    QT_TRANSLATE_NOOP(
        "Errors", "Themes would stand too deep there. Choose one that stands higher."
    ),
    QT_TRANSLATE_NOOP("Errors", "These words have changed. Select them again."),
    QT_TRANSLATE_NOOP("Errors", "This theme is there no more. Choose another."),
    QT_TRANSLATE_NOOP("Errors", "This cannot be the name of a theme. Type a short one."),
    QT_TRANSLATE_NOOP(
        "Errors", "There is a theme of this name. Choose that one, or type another name."
    ),
)
