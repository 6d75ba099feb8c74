"""Problems of the files of a folder and of its record, in words for who reads no English.

In English their own text is more exact, and names what to write.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from index import Problem

_OPEN = "open-key"  # a kind of problem
_OPEN_KEY = QT_TRANSLATE_NOOP(
    "Problems",
    "The key that signs this folder has no passphrase, and was never used on this computer. If "
    "it is yours, name it with “satchel build --sign” once.",
)
_WORDS = {
    "bad-character": QT_TRANSLATE_NOOP(
        "Problems", "A sign stands here that no archive may hold. Delete it."
    ),
    "bad-id": QT_TRANSLATE_NOOP(
        "Problems", "This is no id. Write small letters a-z, digits and hyphens."
    ),
    "bad-language": QT_TRANSLATE_NOOP(
        "Problems", "A language is named wrongly here, or a word is missing in every language."
    ),
    "bad-reveals": QT_TRANSLATE_NOOP(
        "Problems",
        "What a quote is said to reveal cannot be counted. Name a field of the line under it.",
    ),
    "bad-shape": QT_TRANSLATE_NOOP(
        "Problems", "Something that is required is missing here, or is of another kind."
    ),
    "bad-toml": QT_TRANSLATE_NOOP(
        "Problems", "This file has a mistake in the line that is shown. Mend it."
    ),
    "bad-value": QT_TRANSLATE_NOOP("Problems", "A value stands here that is not possible."),
    "caption-alone": QT_TRANSLATE_NOOP(
        "Problems", "A caption stands here, and no table is right below it."
    ),
    "curly-quotes": QT_TRANSLATE_NOOP(
        "Problems", "Curly quotation marks stand here. Write straight ones."
    ),
    "edition-lower": QT_TRANSLATE_NOOP(
        "Problems",
        "An edition with a higher number was published. Take the newest copy of the folder.",
    ),
    "key-unasked": QT_TRANSLATE_NOOP(
        "Problems",
        "The folder asks for a key of yours that has no passphrase, and never signed anything of "
        "it. If it is yours, name the key: build --sign.",
    ),
    "edition-unread": QT_TRANSLATE_NOOP(
        "Problems",
        "There are many archives beside this folder, and not all were looked at. Keep the editions "
        "of this archive in the folder.",
    ),
    "edition-unrecorded": QT_TRANSLATE_NOOP(
        "Problems",
        "An edition lies beside the folder that its record lacks. Put published.toml back from "
        "the copy that was published last.",
    ),
    "edition-used": QT_TRANSLATE_NOOP(
        "Problems",
        "An edition of this number was published with other content. The next one gets a higher "
        "number when you publish.",
    ),
    "empty-file": QT_TRANSLATE_NOOP("Problems", "This file is empty."),
    "footnote-without-mark": QT_TRANSLATE_NOOP("Problems", "A footnote has no mark in the text."),
    "group-within": QT_TRANSLATE_NOOP(
        "Problems", "Values in braces stand within the words, where they are text."
    ),
    "heading-level": QT_TRANSLATE_NOOP("Problems", "A heading has one # here. Write two."),
    "key-missing": QT_TRANSLATE_NOOP(
        "Problems",
        "The key that signs this folder was not found here. Put your copy of it beside the folder.",
    ),
    "mark-without-footnote": QT_TRANSLATE_NOOP("Problems", "A mark in the text has no footnote."),
    "no-attribution": QT_TRANSLATE_NOOP(
        "Problems", "What is known of a speaker stands here, and no line under the quote."
    ),
    "no-front-matter": QT_TRANSLATE_NOOP(
        "Problems", "This document does not begin with the lines that say what it is."
    ),
    "no-id": QT_TRANSLATE_NOOP("Problems", "A passage has no id here."),
    "no-picture": QT_TRANSLATE_NOOP(
        "Problems", "This file is no picture that can be shown. Save it as PNG or JPEG."
    ),
    "no-section": QT_TRANSLATE_NOOP(
        "Problems", "Words stand before the first heading. Write a heading above them."
    ),
    "no-source": QT_TRANSLATE_NOOP(
        "Problems", "The text as received is not in the folder. Put it back."
    ),
    "no-text": QT_TRANSLATE_NOOP("Problems", "Words are missing here."),
    "note-withdrawn": QT_TRANSLATE_NOOP(
        "Problems",
        "All passages of an editor’s note are withdrawn, so no reader gets the note. Its words "
        "stay in notes.toml until you take them out.",
    ),
    "other-key": QT_TRANSLATE_NOOP(
        "Problems", "Another key signs this folder than the one that was named."
    ),
    "picture-missing": QT_TRANSLATE_NOOP(
        "Problems",
        "A picture that a document shows is not in the folder. Put it into the folder “pictures”.",
    ),
    "picture-too-large": QT_TRANSLATE_NOOP(
        "Problems", "This picture is too large. Make it smaller."
    ),
    "picture-turned": QT_TRANSLATE_NOOP(
        "Problems", "This picture lies on its side. Turn it upright, and save it again."
    ),
    "record-differs": QT_TRANSLATE_NOOP(
        "Problems",
        "The records of what was published contradict each other. Keep the one of what was handed"
        " out.",
    ),
    "record-unreadable": QT_TRANSLATE_NOOP(
        "Problems",
        "The record of what was published cannot be read. Put a copy of published.toml back.",
    ),
    "record-unwritten": QT_TRANSLATE_NOOP(
        "Problems",
        "One of the two records of what was published could not be written. The other was.",
    ),
    "restoration-dropped": QT_TRANSLATE_NOOP(
        "Problems",
        "An edition brought something back, and the folder does not say so any more. Say it again"
        " in archive.toml.",
    ),
    "restored": QT_TRANSLATE_NOOP(
        "Problems",
        "What an edition withdrew is here again, on purpose. If you did not do that, ask who "
        "changed the folder.",
    ),
    "order-gone": QT_TRANSLATE_NOOP(
        "Problems", "The order of the documents names one that is not there."
    ),
    "restored-gone": QT_TRANSLATE_NOOP(
        "Problems", "Something is to come back, and no document has it."
    ),
    "same-footnote": QT_TRANSLATE_NOOP("Problems", "A footnote is written twice."),
    "same-id": QT_TRANSLATE_NOOP("Problems", "One id is given twice. Change one of the two."),
    "same-label": QT_TRANSLATE_NOOP(
        "Problems",
        "Two roles, genders or sectors have the same name, so nobody can tell them apart.",
    ),
    "set-unfinished": QT_TRANSLATE_NOOP(
        "Problems", "A set is not finished. Open the workshop, and finish it or take it out."
    ),
    "signer-changed": QT_TRANSLATE_NOOP(
        "Problems",
        "Another key than before is named for this folder. If you did not do that, take signer "
        "out of archive.toml.",
    ),
    "small-counts": QT_TRANSLATE_NOOP(
        "Problems", "Small numbers of a table leave Satchel, because you permitted it."
    ),
    "table-shape": QT_TRANSLATE_NOOP(
        "Problems", "The rows of a table, or its merged cells, do not fit."
    ),
    "too-large": QT_TRANSLATE_NOOP("Problems", "This file is too large. Divide it."),
    "too-long": QT_TRANSLATE_NOOP(
        "Problems", "This is too long for one passage or one line. Divide it."
    ),
    "too-many-pictures": QT_TRANSLATE_NOOP(
        "Problems", "There are too many pictures, or they are too large together."
    ),
    "too-much": QT_TRANSLATE_NOOP(
        "Problems", "There is more here than one archive may hold. Make several archives of it."
    ),
    "unknown-file": QT_TRANSLATE_NOOP(
        "Problems",
        "Satchel does not read a file of this name. Give it the right name, or take it out.",
    ),
    "unknown-key": QT_TRANSLATE_NOOP(
        "Problems", "A word stands here that means nothing in this file."
    ),
    "unknown-passage": QT_TRANSLATE_NOOP(
        "Problems", "Something leads to a passage that no document has."
    ),
    "unknown-target": QT_TRANSLATE_NOOP(
        "Problems", "A set shows something that is not there, or is withdrawn."
    ),
    "unknown-theme": QT_TRANSLATE_NOOP("Problems", "A theme is named that is not there."),
    "unreadable": QT_TRANSLATE_NOOP(
        "Problems", "This file cannot be read. Look at its rights, or save it as UTF-8."
    ),
    "vocabulary-unused": QT_TRANSLATE_NOOP(
        "Problems", "Some roles, genders or sectors are used nowhere."
    ),
    "withdrawal-dropped": QT_TRANSLATE_NOOP(
        "Problems",
        "An edition withdrew something, and the folder does not say so any more. Say it again in "
        "archive.toml.",
    ),
    "withdrawn-and-restored": QT_TRANSLATE_NOOP(
        "Problems", "A passage is both withdrawn and to come back. Take one of the two out."
    ),
    "withdrawn-first": QT_TRANSLATE_NOOP(
        "Problems",
        "The first edition withdraws something, so no reader will refuse an older one. Give it a "
        "higher number.",
    ),
    "withdrawn-gone": QT_TRANSLATE_NOOP(
        "Problems", "A withdrawn passage is in no document. That is well where you took it out."
    ),
    "withdrawn-id": QT_TRANSLATE_NOOP(
        "Problems",
        "The id of a withdrawn passage tells words of it, and everybody can read it in the "
        "archive.",
    ),
    "words-withdrawn": QT_TRANSLATE_NOOP(
        "Problems", "Words of the text as received are left out, because they are withdrawn."
    ),
}


def file_words(problem: Problem) -> str:
    """Return `problem` in one sentence of the editor's language, "" where there is none."""
    said = _OPEN_KEY if problem.kind == _OPEN else _WORDS.get(problem.code, "")
    return QCoreApplication.translate("Problems", str(said)) if said else ""
