"""The error sentences of imports and of the desk, repeated for the translators.

Like those in `error_messages`: a test keeps them in step with the code.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

IMPORTS = (
    QT_TRANSLATE_NOOP("Errors", "“{name}” holds no words. Choose another."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is not a text. Save it as plain text or Markdown first."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is not UTF-8 text. Save it as UTF-8 first."),
    QT_TRANSLATE_NOOP(
        "Errors", "“{name}” is damaged, or not what its name says. Look for another copy of it."
    ),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is larger than 16 MB. Import it in several parts."),
    QT_TRANSLATE_NOOP(
        "Errors", "“{name}” is too long for one document. Import it in several parts."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” has more than 20,000 letters without a blank between them, which no passage "
        "can hold. Put blanks between its words, and import it again.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is XML, which is not read. Open it in the program that made it, and save it as "
        "DOCX or as plain text (.txt).",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is a Word document (RTF), which is not read. Open it in Word or LibreOffice "
        "and save it as DOCX.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is an older Word document (DOC), which is not read. Open it in Word or "
        "LibreOffice and save it as DOCX.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is protected by a password, which is not read. Open it in Word or LibreOffice, "
        "and save it without one.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is a spreadsheet, which is not read. Open it in the program that made it, and "
        "save it as DOCX or as plain text (.txt).",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is a presentation, which is not read. Open it in the program that made it, and "
        "save it as DOCX or as plain text (.txt).",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is a file of an office program, which is not read. Open it in the program that "
        "made it, and save it as DOCX or as plain text (.txt).",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is a web page packed with its pictures (MHT), which is not read. Open it in a "
        "browser and save it as a web page (.html).",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is a project of REFI-QDA within another file, which is not read. Import the "
        "project by itself.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” holds no text with words. Its codebook alone can be taken in at the desk, with "
        "the themes.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is damaged or too large, or no project of REFI-QDA. Export it again, as a "
        "project (.qdpx).",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is larger than 128 MB. Export it again without pictures and recordings.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is an archive of Satchel, which is not read. Open it in Satchel; it needs no "
        "import.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is a ZIP file, which is not read. Unpack it, and import the texts in it.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is a packed file, which is not read. Unpack it, and import the texts in it.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is a picture, which is not read. Write its words down in a document or a text "
        "file.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is a recording, which is not read. Write its words down in a document or a "
        "text file.",
    ),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is a program, which is not read. Choose a text."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is damaged or too large. Open it in Word or LibreOffice and save it again.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "“{name}” has a password. Open it in LibreOffice and save it without one."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "“{name}” is damaged or too large. Open it in LibreOffice and save it again."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is encrypted. Ask its publisher for a copy without copy protection (DRM).",
    ),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is too large a book. Split it first."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is damaged or too large. Get another copy, or save it as a web page (.html).",
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "“{name}” is too large a page. Save it in several parts, and import these."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "“{name}” is locked with a password. Save a copy without one, and import that."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” opens without a password, but is protected. Save a copy without protection, "
        "and import that.",
    ),
    QT_TRANSLATE_NOOP("Errors", "“{name}” has more than 1,000 pages. Save it in several parts."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is a scan: its pages are pictures without text. Have a program for text "
        "recognition read it first.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” takes too much memory to be read. Open it in the program that made it and save "
        "it as DOCX or ODT.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” takes too long to be read. Open it in the program that made it and save it as "
        "DOCX or ODT.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is damaged. Open it in the program that made it and save it as DOCX or ODT.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "“{name}” is not there. Make this folder first, or choose another place."
    ),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is there already and not empty. Choose a new folder."),
    QT_TRANSLATE_NOOP(
        "Errors", "“{name}” could not be made: {why}. Choose another place or make room."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "No folder could be made of these texts: {why} Import them one by one."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "No folder could be made of this text: {why} Mend that, and import it again."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "No document could be made of “{name}”: {why} Import it into a new folder."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The document could not be put together again. Import it into a new folder, and compare.",
    ),
    QT_TRANSLATE_NOOP("Errors", "“{one}” and “{other}” are both “{name}”. Import one of them."),
    QT_TRANSLATE_NOOP(
        "Errors", "Two documents are made from “{name}”. Make it one document, then import again."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” has the name of a document in the folder, and other words. Rename the file, "
        "then import it again.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "“{name}” has mistakes. Mend what a check of the folder finds, then import again."
    ),
    QT_TRANSLATE_NOOP("Errors", "“{name}” cannot be read. Mend what a check of the folder finds."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "archive.toml is written in a way that cannot be added to. Write consent_confirmed = "
        "false at its top, then import again.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "vocabulary.toml is written in a way that cannot be added to. Write each entry under "
        "[[role]], [[gender]] or [[sector]], then import again.",
    ),
)
"""Errors of documents that are brought in, and of the folder that they are added to."""

DESK = (
    QT_TRANSLATE_NOOP("Errors", "“{name}” is there already. Choose that, or other words."),
    QT_TRANSLATE_NOOP(
        "Errors", "An edition without this passage was published. It stays withdrawn."
    ),
    QT_TRANSLATE_NOOP("Errors", "“{words}” does not stand there any more. Look for it again."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "These words are not found again in the text as received. Leave that as it is, or change "
        "it in a text editor.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "“{folder}” is not there. Choose a folder that holds archive.toml."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "“{folder}” is not a folder. Choose the folder that holds archive.toml."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "“{folder}” holds no archive.toml. Choose the folder that has one."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "“{folder}” may not be opened by this user. Ask for the right, or choose another."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "archive.toml in “{folder}” is a link that leads to nothing. Put the file there."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "archive.toml in “{folder}” is no file. Put the file itself there."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "This folder is open in another window, so nothing can be changed here. Close it there, "
        "then try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "This folder may not be written to, so nothing can be changed here. Copy it to another "
        "place, and open the copy.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” in this folder is a link or a folder, and Satchel did not put it there. Delete "
        "it, then open this folder again.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "“{name}” was changed by another program. Look at it, then do this again."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” was changed since, so this cannot be taken back or done again. "
        "Other acts still can.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "“{name}” was changed meanwhile. Nothing was written: do it again."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” could not be changed: it can only be read now. Let it be written to, then do it "
        "again.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "“{name}” could not be changed: {why}. Make room, then do it again."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” in this folder is a link to another one. Put a folder of its own in its place.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "“{name}” in this folder is not Satchel’s. Take it out, then do it again."
    ),
    QT_TRANSLATE_NOOP("Errors", "“{name}” cannot be read. Check its rights."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” has mistakes. Mend what is told of it first."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is written in a way that cannot be changed here. Change it in a text editor.",
    ),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is no table of this folder. Choose another."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is not in one document. Look for it."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is not in this document once. Look for it."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is withdrawn already. Choose another."),
    QT_TRANSLATE_NOOP("Errors", "A withdrawn passage stays as it is. Choose another."),
    QT_TRANSLATE_NOOP(
        "Errors", "This document has no front matter. Mend what is told of it first."
    ),
    QT_TRANSLATE_NOOP("Errors", "This document has mistakes. Mend what is told of it first."),
    QT_TRANSLATE_NOOP("Errors", "A group in braces has mistakes. Mend what is told of it first."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "A table, a footnote or a picture stays what it is. Choose a passage or a heading.",
    ),
    QT_TRANSLATE_NOOP("Errors", "There is no such level. Choose one from 1 to {most}."),
    QT_TRANSLATE_NOOP("Errors", "This quote has an attribution line. Take the line off it first."),
    QT_TRANSLATE_NOOP("Errors", "This cannot stay as it is. Mend it."),
    QT_TRANSLATE_NOOP(
        "Errors", "The quote above has an attribution line. Take the line off it first."
    ),
    QT_TRANSLATE_NOOP("Errors", "This quote has no attribution line. Choose one that has."),
    QT_TRANSLATE_NOOP("Errors", "A heading cannot have a footnote. Choose another kind."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "This passage states consent, care or access. A heading cannot: take that off first.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "These words are too long for a heading, or hold hidden characters."
    ),
    QT_TRANSLATE_NOOP("Errors", "These words are too long for a line, or hold hidden characters."),
    QT_TRANSLATE_NOOP("Errors", "This passage has several paragraphs. Part it first."),
    QT_TRANSLATE_NOOP(
        "Errors", "A document begins with a heading. Make another one above it first."
    ),
    QT_TRANSLATE_NOOP("Errors", "A document has at least one heading. Make another one first."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Another document was made of the same text, “{name}”. Leave out its passages instead.",
    ),
    QT_TRANSLATE_NOOP("Errors", "A footnote goes with its mark. Take the mark out of the passage."),
    QT_TRANSLATE_NOOP(
        "Errors", "The words of a table or a picture are changed in its document file."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "These words cannot stand here. Write at least one, without control characters, in one "
        "paragraph.",
    ),
    QT_TRANSLATE_NOOP("Errors", "“{key}” cannot be said of this block. Choose another one."),
    QT_TRANSLATE_NOOP(
        "Errors", "“{value}” is no value of “{key}” here. Choose one, or add it to the vocabulary."
    ),
    QT_TRANSLATE_NOOP("Errors", "This value cannot be written. Use other words, in one line."),
    QT_TRANSLATE_NOOP("Errors", "These words cannot stand everywhere. Use letters and brackets."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” cannot be added. Give it an id that is new and a label."),
    QT_TRANSLATE_NOOP("Errors", "This value has no name yet. Type at least one word."),
    QT_TRANSLATE_NOOP(
        "Errors", "An attribution line stands below a quote without one. Choose another."
    ),
    QT_TRANSLATE_NOOP("Errors", "Only a paragraph can become the line of a quote. Choose another."),
    QT_TRANSLATE_NOOP("Errors", "An attribution line is one paragraph without a footnote."),
    QT_TRANSLATE_NOOP(
        "Errors", "A footnote begins with its number or sign. Choose a paragraph that does."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "A footnote is one paragraph, without a footnote, consent, care or access of its own.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "Its number or sign is behind no word above it. Look for it in the text."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "Nothing stands before this passage. Choose the second of the two."
    ),
    QT_TRANSLATE_NOOP("Errors", "Only passages of one kind can be joined. Make them alike first."),
    QT_TRANSLATE_NOOP("Errors", "These two are written in two ways. Choose their kind anew first."),
    QT_TRANSLATE_NOOP("Errors", "The two say different things of “{key}”. Make them alike first."),
    QT_TRANSLATE_NOOP("Errors", "Only a paragraph, a quote or an item of a list can be parted."),
    QT_TRANSLATE_NOOP(
        "Errors", "There are no words on both sides. Choose a place between two words."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{file}” names this passage, and a heading cannot be named there. Take it out of there "
        "first.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{words}” is coded, and would not stand together any more. Take the coding off it first.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "This passage is translated in “{name}”. Take the translation out first, and translate "
        "it anew.",
    ),
)
"""Errors of a folder on the desk and of the acts on it."""
