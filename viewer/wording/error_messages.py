"""The error sentences of the index and the notebook store, repeated for the translators.

`pyside6-lupdate` finds sentences only in code that uses Qt, which the index and the store do not. A
test keeps both lists the same. `Messages.report` looks the translation up.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = (
    QT_TRANSLATE_NOOP("Errors", "“{name}” is not a file. Choose another."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is a folder. Choose an archive; or, to work in it, “Open an archive folder” in "
        "the File menu.",
    ),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is too large to be an archive. Choose another file."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is not there. Check its name."),
    QT_TRANSLATE_NOOP(
        "Errors", "“{name}” may not be read by this user. Ask for a copy that you may read."
    ),
    QT_TRANSLATE_NOOP("Errors", "“{name}” cannot be read. Try another copy."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "This file is not a Satchel archive, or not whole. Ask for a fresh copy.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "This is no archive, but a notice of what was withdrawn. Open it in Satchel’s window, "
        "which takes it in.",
    ),
    QT_TRANSLATE_NOOP("Errors", "This file is too large to be an archive. Choose another file."),
    QT_TRANSLATE_NOOP(
        "Errors", "This archive was damaged or altered after signing. Ask for a fresh copy."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "This archive was made by a version before 1.0: ask its editor to build it again.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "Damaged in this file, and therefore not shown: “{names}”. Ask for a fresh copy."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "This archive is signed but not well made ({what}). Tell its editor."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "This archive is signed but its content does not fit together. Tell its editor."
    ),
    QT_TRANSLATE_NOOP("Errors", "This archive was made for a newer Satchel. Use that to open it."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "This archive is sealed. Open it with its passphrase, or the key of a reader it is for.",
    ),
    QT_TRANSLATE_NOOP("Errors", "This passphrase does not open the archive. Try again."),
    QT_TRANSLATE_NOOP(
        "Errors", "No passphrase opens this archive: it is sealed for the keys of its readers."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "This archive is not sealed for this key. Ask its editor for a copy that is."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "This file is not a notice of what was withdrawn, or not whole. Ask for a fresh copy.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "This notice was damaged or altered after signing. Ask for a fresh copy."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "This notice is signed but not well made. Tell the archive’s editor."
    ),
    QT_TRANSLATE_NOOP("Errors", "This notice was made for a newer Satchel. Use that to open it."),
    QT_TRANSLATE_NOOP("Errors", "This file was made by a newer Satchel. Use that to open it."),
    QT_TRANSLATE_NOOP("Errors", "This file is for another archive. Open the folder of that one."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "This file is from a reader to an editor. Open the archive folder, then take it in.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "This file holds no suggestions, or is not whole. Ask for a fresh copy."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "This file is sealed for another key, or was damaged. Ask for a fresh copy, made with "
        "your newest edition.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "This file holds suggestions that Satchel cannot read. Leave it aside."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "This notice is about “{id}”, and somebody else signed that archive here. Nothing was "
        "withdrawn. Ask its editor whether this is their fingerprint: {fingerprint}",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "This notice tells what edition {edition} of “{id}” withdrew. Edition {newest} was opened "
        "here already: there is nothing to do.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Too many notices by others wait here for “{id}”. Open that archive first, then take "
        "this notice in again.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Satchel's record of signers, “{name}” in its data folder, cannot be read. "
        "Put a copy of it back, or delete it to begin a new one.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Someone else signed “{id}” before. Ask its editor, in a way you trust, whether this is "
        "their new fingerprint: {fingerprint}",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "This “{id}” is signed with a key that was replaced since: it is older, or not from "
        "its editor. Go on with the edition you have.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Someone else signed “{id}” before, and this holds what was withdrawn from it. Go on with "
        "the edition you have, and ask its editor whether this is their new fingerprint: "
        "{fingerprint}",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Edition {edition} of “{id}” is older than one opened here, and may hold what was "
        "withdrawn since. Use the newer one.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Edition {edition} of “{id}” holds what an earlier edition withdrew, and does not say "
        "that it is back on purpose. Tell its editor, and go on with the edition you have.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Another edition {edition} of “{id}” was opened here, with other content. Ask its editor "
        "for an edition with a higher number.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "This file is whole, but is not the one that was taken in. Open it to see what it holds.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The archive could not be copied: {why}. Make room on this computer, or open it where it "
        "lies.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "The copy could not be deleted. Close what else uses it, then remove it again."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "“{name}” is no {kind} that can be read. Save it as {kind} once more."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is neither DOCX, ODT, PPTX, EPUB, HTML nor text, and no other kind can be "
        "checked. Save it as one of these, or check its words as pasted text.",
    ),
    QT_TRANSLATE_NOOP("Errors", "There are no words to check. Paste those of the handout."),
    QT_TRANSLATE_NOOP("Errors", "The text is too long to be checked. Check it in several parts."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is too long to be checked. Check it in several parts."),
    QT_TRANSLATE_NOOP(
        "Errors", "“{name}” holds no words that could be checked. Choose another file."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” has another file within it, whose words cannot be checked. Open it in a word "
        "processor, save it once more, and check that.",
    ),
)

OUTPUT = (
    QT_TRANSLATE_NOOP(
        "Errors",
        "A ZIM needs libzim, which this copy of Satchel does not have. Make a web page or an "
        "e-book, or add libzim as docs/export.md says.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "A ZIM can be made only on Linux, where it is put together in memory. Make a web page "
        "or an e-book.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The ZIM could not be written: memory may be short. Close other programs and try again.",
    ),
    QT_TRANSLATE_NOOP("Errors", "“{name}” would be larger than 16 MB. Put less into it."),
    QT_TRANSLATE_NOOP(
        "Errors", "Nothing was written: what the speakers agreed to does not cover training."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "Nothing was written: what the speakers agreed to does not cover printing."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "Nothing was written: what the speakers agreed to does not cover publishing."
    ),
    QT_TRANSLATE_NOOP("Errors", "Nothing was written: cards take only quotes, and there is none."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is an archive. Choose another name."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is there already. Choose another name."),
    QT_TRANSLATE_NOOP(
        "Errors", "“{name}” could not be written: {why}. Choose another place or make room."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” could not be written: this place can only be read. Choose another place.",
    ),
)
"""Errors in writing a file."""

NOTEBOOK = (
    QT_TRANSLATE_NOOP(
        "Errors",
        "This passphrase does not open it. Check Caps Lock and the keyboard’s language, "
        "then type it again.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "These recovery words belong to another notebook. Look for those that were kept "
        "for this one.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "These are not all of the recovery words. Compare each with what was kept, then "
        "type them again.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The notebook’s keys are damaged, so it cannot be opened. Put a copy of its "
        "folder back, if there is one.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The notebook is damaged. Nothing of it was changed; open its newest backup.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Nothing of a sealed archive is kept in a notebook without a passphrase. Give your "
        "notebook one first.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The notebook cannot be read: {why}. Put that right, then try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The notebook is open elsewhere, so it can only be read here. Close it there to write.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The notebook can only be read here: {why}. Put that right to write in it again.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "A newer Satchel made this notebook. Use that to open it.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Your notebook was given another passphrase elsewhere. Unlock it with that one.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "There is a notebook here already, and it stays. Unlock that one.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "A newer Satchel made this copy. Use that to bring it back.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "This file is not a copy of a notebook, or not whole. Choose another.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Your notebook has no passphrase, so whoever found a copy could read it. Choose a "
        "passphrase first, then make the copy.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Not saved yet: {why}. What you wrote is still here; put that right, then save again.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "This backup is not whole, and nothing was changed. Choose another.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "What was kept of this desk is damaged, and was deleted. Nothing before this can be taken "
        "back.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The original is not kept: together they would take more than 64 MB. Be done with others "
        "first. Its pages are shown as long as its file stays where it is.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "A newer Satchel made this set. Use that to open it.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "This file is not a set of Satchel’s, or not whole. Ask for it again.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "This is too large to share. Make several of it, with shorter texts or fewer pictures.",
    ),
)
"""Errors of the notebook, which `viewer.notebook.store.errors` raises."""

SYSTEM = (
    QT_TRANSLATE_NOOP("System", "No space left on device"),
    QT_TRANSLATE_NOOP("System", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("System", "File too large"),
    QT_TRANSLATE_NOOP("System", "Permission denied"),
    QT_TRANSLATE_NOOP("System", "Operation not permitted"),
    QT_TRANSLATE_NOOP("System", "Read-only file system"),
    QT_TRANSLATE_NOOP("System", "No such file or directory"),
    QT_TRANSLATE_NOOP("System", "File exists"),
    QT_TRANSLATE_NOOP("System", "File name too long"),
    QT_TRANSLATE_NOOP("System", "Input/output error"),
    QT_TRANSLATE_NOOP("System", "Cannot allocate memory"),
    QT_TRANSLATE_NOOP("System", "No such device or address"),
    QT_TRANSLATE_NOOP("System", "Not a directory"),
    QT_TRANSLATE_NOOP("System", "Is a directory"),
    QT_TRANSLATE_NOOP("System", "it has no usable name"),
)
"""Reasons from the operating system, as Python gets them on an English system."""
