"""The sentences on what an import guessed and left out, as `index` says them, by their form.

A letter in braces stands for what differs: `p` for places, counts and names of fields, `w` for
another of these sentences, any other for words of a text or a number. Of two forms that fit, the
first counts.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

IMPORT_FORMS = (
    QT_TRANSLATE_NOOP("Details", "It is called “{a}”, since {w}."),
    QT_TRANSLATE_NOOP("Details", "the file states it"),
    QT_TRANSLATE_NOOP("Details", "its pages have it at their head"),
    QT_TRANSLATE_NOOP("Details", "it is the first heading"),
    QT_TRANSLATE_NOOP("Details", "the document begins with it"),
    QT_TRANSLATE_NOOP("Details", "“{a}” is a tag of HTML, and stays in the text as it is."),
    QT_TRANSLATE_NOOP(
        "Details",
        "The description of “{a}” is longer than {b} characters, and cut.",
    ),
    QT_TRANSLATE_NOOP("Details", "The picture “{a}” is left out: {w}"),
    QT_TRANSLATE_NOOP("Details", "A picture is left out: {w}"),
    QT_TRANSLATE_NOOP(
        "Details",
        "it is damaged. Save it as PNG or JPEG, and add it to the folder.",
    ),
    QT_TRANSLATE_NOOP(
        "Details",
        "it is of a rare kind. Save it as PNG or JPEG, and add it to the folder.",
    ),
    QT_TRANSLATE_NOOP("Details", "it is too large. Save it smaller, and add it to the folder."),
    QT_TRANSLATE_NOOP(
        "Details",
        "it lies on its side. Turn it, save it, and add it to the folder.",
    ),
    QT_TRANSLATE_NOOP("Details", "it is {w}. Save it as PNG or JPEG, and add it to the folder."),
    QT_TRANSLATE_NOOP(
        "Details",
        "an archive may have no more. Import the document in several parts.",
    ),
    QT_TRANSLATE_NOOP("Details", "it stands in a footnote. Add it to the folder where it belongs."),
    QT_TRANSLATE_NOOP(
        "Details",
        "its document was there before. Add it to the folder where it belongs.",
    ),
    QT_TRANSLATE_NOOP("Details", "no section is there to hold it."),
    QT_TRANSLATE_NOOP("Details", "a GIF"),
    QT_TRANSLATE_NOOP("Details", "a BMP"),
    QT_TRANSLATE_NOOP("Details", "a WebP"),
    QT_TRANSLATE_NOOP("Details", "a TIFF"),
    QT_TRANSLATE_NOOP("Details", "a drawing (WMF)"),
    QT_TRANSLATE_NOOP("Details", "a drawing (EMF)"),
    QT_TRANSLATE_NOOP("Details", "a drawing (SVG)"),
    QT_TRANSLATE_NOOP("Details", "neither PNG nor JPEG"),
    QT_TRANSLATE_NOOP("Details", "Joined at the ends of lines by a list of words, {a}: {p}."),
    QT_TRANSLATE_NOOP(
        "Details",
        "Joined at the ends of lines as the text has words with their beginnings, {a}: {p}.",
    ),
    QT_TRANSLATE_NOOP("Details", "“{a}” leads in to what follows."),
    QT_TRANSLATE_NOOP(
        "Details",
        "One paragraph begins with a speaker and a colon {p}: quotes of a conversation.",
    ),
    QT_TRANSLATE_NOOP(
        "Details",
        "{a} paragraphs begin with a speaker and a colon {p}: quotes of a conversation.",
    ),
    QT_TRANSLATE_NOOP(
        "Details",
        "“{a}” names nobody between two turns of a conversation, so it stays a paragraph.",
    ),
    QT_TRANSLATE_NOOP(
        "Details",
        "A rule of the page that hides something was not understood: {p}. Look in a browser "
        "whether the page shows all that is in the folder.",
    ),
    QT_TRANSLATE_NOOP(
        "Details",
        "{a} rules of the page that hide something were not understood: {p}. Look in a browser "
        "whether the page shows all that is in the folder.",
    ),
    QT_TRANSLATE_NOOP(
        "Details",
        "{a} unseen character {b}, in headings and lines under quotes: {p}",
    ),
    QT_TRANSLATE_NOOP(
        "Details",
        "{a} unseen characters {b}, in headings and lines under quotes: {p}",
    ),
    QT_TRANSLATE_NOOP(
        "Details",
        "{a} unseen character {b} stay in passages: {p}. Look whether the words there read as "
        "they should.",
    ),
    QT_TRANSLATE_NOOP(
        "Details",
        "{a} unseen characters {b} stay in passages: {p}. Look whether the words there read as "
        "they should.",
    ),
    QT_TRANSLATE_NOOP("Details", "{a} unseen character {b}: {p}"),
    QT_TRANSLATE_NOOP("Details", "{a} unseen characters {b}: {p}"),
    QT_TRANSLATE_NOOP("Details", "“{a}” is taken for who said the lines above it."),
    QT_TRANSLATE_NOOP("Details", "“{a}” is taken for {w} by how it looks."),
    QT_TRANSLATE_NOOP("Details", "a list item"),
    QT_TRANSLATE_NOOP("Details", "a quotation"),
    QT_TRANSLATE_NOOP("Details", "a heading"),
    QT_TRANSLATE_NOOP("Details", "the title"),
    QT_TRANSLATE_NOOP("Details", "“{a}” is set apart in a footnote, which holds plain words."),
    QT_TRANSLATE_NOOP(
        "Details",
        "“{a}” is white in the file, so perhaps nobody sees it there. It is in the folder: take"
        " it out if nobody should read it.",
    ),
    QT_TRANSLATE_NOOP("Details", "A footnote to “{a}” has no words."),
    QT_TRANSLATE_NOOP(
        "Details",
        "“{a}” is bold and stands alone, and stays a paragraph, since headings have a style here.",
    ),
    QT_TRANSLATE_NOOP("Details", "“{a}” is bold and stands alone, so it is a heading."),
    QT_TRANSLATE_NOOP("Details", "One cell has several paragraphs, which stand in one line now."),
    QT_TRANSLATE_NOOP("Details", "{a} cells have several paragraphs, which stand in one line now."),
    QT_TRANSLATE_NOOP("Details", "“{a}” begins a paragraph, though no blank line is above it."),
    QT_TRANSLATE_NOOP("Details", "A list of one item begins here."),
    QT_TRANSLATE_NOOP("Details", "A list of {a} items begins here."),
    QT_TRANSLATE_NOOP(
        "Details",
        "A table has too many columns for one, so each row is a paragraph.",
    ),
    QT_TRANSLATE_NOOP("Details", "A table is read by where its words stand."),
    QT_TRANSLATE_NOOP("Details", "“{a}”: read as {p}."),
    QT_TRANSLATE_NOOP("Details", "{p} is not written, but follows from where the person works."),
    QT_TRANSLATE_NOOP("Details", "“{a}” begins as a footnote does, and stays in the text."),
    QT_TRANSLATE_NOOP("Details", "“{a}” is footnote {b} to the passage of line {c}."),
    QT_TRANSLATE_NOOP(
        "Details",
        "One tracked change is open: what was inserted is taken, what was deleted is not.",
    ),
    QT_TRANSLATE_NOOP(
        "Details",
        "{a} tracked changes are open: what was inserted is taken, what was deleted is not.",
    ),
    QT_TRANSLATE_NOOP(
        "Details",
        "Struck through in the file, {a}: {p}. This is in the folder: take out what nobody "
        "should read.",
    ),
    QT_TRANSLATE_NOOP("Details", "This passage is taken to be “{a}”, by its commonest words."),
    QT_TRANSLATE_NOOP("Details", "This passage is taken to be “{a}”, as the file states."),
    QT_TRANSLATE_NOOP(
        "Details",
        "Headings in another language: {a} ({b}). Only whole passages have a language of their "
        "own.",
    ),
    QT_TRANSLATE_NOOP(
        "Details",
        "Footnotes in another language: {a} ({b}). Only whole passages have a language of their"
        " own.",
    ),
    QT_TRANSLATE_NOOP(
        "Details",
        "Passages with words in another language: {a} ({b}). Only whole passages have a "
        "language of their own.",
    ),
    QT_TRANSLATE_NOOP("Details", "A person must read the whole text."),
    QT_TRANSLATE_NOOP("Details", "names of people, {a}: {p}."),
    QT_TRANSLATE_NOOP("Details", "places, {a}: {p}."),
    QT_TRANSLATE_NOOP("Details", "relatives and friends, {a}: {p}."),
    QT_TRANSLATE_NOOP("Details", "workplaces, {a}: {p}."),
    QT_TRANSLATE_NOOP("Details", "addresses, {a}: {p}."),
    QT_TRANSLATE_NOOP("Details", "contacts, {a}: {p}."),
    QT_TRANSLATE_NOOP("Details", "telephones, {a}: {p}."),
    QT_TRANSLATE_NOOP("Details", "exact dates, {a}: {p}."),
    QT_TRANSLATE_NOOP("Details", "ages, {a}: {p}."),
    QT_TRANSLATE_NOOP("Details", "numbers of documents, {a}: {p}."),
    QT_TRANSLATE_NOOP(
        "Details",
        "The file holds words that are not on its pages: {p}. They are not in the folder. "
        "Whoever is given the file can read them.",
    ),
    QT_TRANSLATE_NOOP(
        "Details",
        "Nobody has said what these people consented to, so nothing is shown of who speaks.",
    ),
    QT_TRANSLATE_NOOP(
        "Details",
        "Nobody has said what the people in it consented to, so nothing is published.",
    ),
    QT_TRANSLATE_NOOP("Details", "Nothing changed: the folder has all of it already."),
    QT_TRANSLATE_NOOP("Details", "“{a}” stands in another place now."),
    QT_TRANSLATE_NOOP("Details", "“{a}” is not in the document any more, and was taken out."),
    QT_TRANSLATE_NOOP("Details", "“{a}” stays as you left it."),
    QT_TRANSLATE_NOOP("Details", "These words of the file are not in the document: {a}."),
    QT_TRANSLATE_NOOP("Details", "These words of the document are not in the file: {a}."),
    QT_TRANSLATE_NOOP("Details", "From here on the words stand in another order: “{a}”."),
    QT_TRANSLATE_NOOP(
        "Details",
        "These words are not in the documents, or not in this order: “{a}”.",
    ),
    QT_TRANSLATE_NOOP("Details", "These words are not in the source, or not in this order: “{a}”."),
)
