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
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” has a theme whose name is empty, too long, or has letters that no text may have. "
        "Change it there first.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” has a description that is too long, or has letters that no text may have. "
        "Shorten it there first.",
    ),
    QT_TRANSLATE_NOOP("Errors", "“{name}” holds no theme. Choose another."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” has more than 2,000 themes, which no archive can hold. Take in a part of it.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "In “{name}” more than 16 themes stand under one another. Have them stand higher there "
        "first.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is damaged, or no codebook. Export it again, as REFI-QDA codebook (.qdc).",
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "“{name}” holds a whole project. Export its codebook alone (.qdc)."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is no codebook of REFI-QDA. Export it again, as REFI-QDA codebook (.qdc).",
    ),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is no table that can be read. Save it as CSV again."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is no codebook. Give it a row for each theme: its name, what it is about, and "
        "the theme above it.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "In “{name}” themes stand under one another in a circle, or more than 16 deep. Have one of "
        "them stand higher there first.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is packed, and is not read. Export the codebook alone, as .qdc or CSV.",
    ),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is larger than 16 MB. Choose another."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The codebook would have more than 2,000 themes, which no archive can hold. Take in a part "
        "of it.",
    ),
)
