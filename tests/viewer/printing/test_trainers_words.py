"""Nothing of the trainer's is in any file for participants: the bytes of every format are searched.

The rows of the formats' table are taken as they are, so a new format is searched too.
"""

import io
import re
import zipfile
import zlib

import pytest

from index import (
    FORMATS,
    Item,
    ItemKind,
    OpenArchive,
    OwnPicture,
    PaperKind,
    PaperWish,
    PicturedItem,
    Progress,
    Set,
    replace,
)
from index.export.extract import extract
from index.importers.readers.pdf import read as read_pdf
from index.office.text import paragraphs_in
from tests.index.export.file_text import is_zim, unzipped
from tests.pictures import png
from viewer.handouts.paper_sheet import PAPERS
from viewer.printing.typeset import TYPESET, typeset
from viewer.printing.typeset.pdf import A4
from viewer.printing.typeset.workshop_papers import PaperSetting, printed_papers

NOTE, PURPOSE, MINUTES = "Zanotewort", "Zapurposewort", 48713
TRAINERS = (NOTE, PURPOSE, str(MINUTES))
SHOWN, THEME = "q-few-who-help", "Access to justice"
HALL = OwnPicture(png(8, 6), "png", 8, 6, "Our hall with chairs in a ring")
STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)

pytestmark = pytest.mark.usefixtures("qapp")


def said(words):
    return {"en": words, "ru": words, "ky": words}


@pytest.fixture(scope="module")
def held(first_archive):
    """The case study with a set of the trainer's, and that set."""
    note = said(f"{NOTE} to nobody")
    items = [
        Item(ItemKind.TITLE, words=said("An evening"), note=note, minutes=MINUTES),
        Item(ItemKind.PASSAGE, SHOWN, note=note, minutes=MINUTES),
        Item(ItemKind.QUESTION, words=said("What now?"), note=note, minutes=MINUTES),
        Item(ItemKind.TASK, words=said("Draw it."), note=note, minutes=MINUTES),
        Item(ItemKind.THEME, "justice", note=note, minutes=MINUTES),
        Item(ItemKind.TERM, "custodial-restraint", note=note, minutes=MINUTES),
        Item(ItemKind.PAUSE, words=said("Breathe."), note=note, minutes=MINUTES),
    ]
    pictured = {"note": note, "minutes": MINUTES, "own": HALL}
    brought = (
        PicturedItem(ItemKind.OWN_PICTURE, words=said("Where we meet"), **pictured),
        PicturedItem(ItemKind.TITLE, words=said("Welcome"), **pictured),
    )
    content = first_archive.content
    targets = content.targets()
    shown = [i for i in items if i.kind.is_free or i.target in targets[i.kind]]
    chosen = Set("evening", said("An evening"), tuple(shown), said(f"{PURPOSE} of it"))
    archive = OpenArchive(replace(content, sets=(chosen,)), first_archive.signer)
    return archive, replace(chosen, items=(*shown, *brought))


def searched(data):
    """All that is in the bytes of a file, as one text: as they are, unpacked, and as set words."""
    found = [data.decode("latin-1"), data.decode("utf-8", "ignore")]
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            for each in packed.infolist():
                found += [each.filename, each.comment.decode("latin-1")]
                found.append(searched(packed.read(each)))
    if is_zim(data):
        found.append(unzipped(data))
    if data.startswith(b"%PDF"):
        found += map(unpacked, STREAM.findall(data))
        text = read_pdf(data, "a.pdf")
        found += [each.text for each in text.paragraphs()]
        found += [each.text for blocks in text.notes.values() for each in paragraphs_in(blocks)]
        found += [each.text for each in (*text.omissions, *text.statements)]
    whole = "\n".join(found)
    told = "".join(whole.split())
    return whole + told + told.replace("\0", "")  # as UTF-16, and over the end of a line


def unpacked(stream):
    try:
        return zlib.decompress(stream).decode("latin-1")
    except zlib.error:
        return stream.decode("latin-1")


def coded(words):
    """The forms in which a file may hold words: also as hexadecimal digits of a PDF."""
    return words, words.encode("utf-16-be").hex().upper(), words.encode("utf-16-be").hex()


def held_in(told):
    return [words for words in TRAINERS if any(form in told for form in coded(words))]


def shown_in(form):
    """What a file of the set holds: a codebook has no passages."""
    return SHOWN if FORMATS[form].has_passages else THEME


def written(form, taken):
    row = FORMATS[form]
    return (typeset(form) if row.is_typeset else row).write(taken)


@pytest.mark.parametrize("form", FORMATS)
def test_no_file_of_a_set_has_what_is_for_the_trainer(held, form):
    archive, chosen = held
    taken = extract(archive, use=FORMATS[form].use, chosen=chosen)

    told = searched(written(form, taken))

    assert shown_in(form) in told  # else what is searched is not what is in the file
    if FORMATS[form].for_trainer:
        assert held_in(told) == [NOTE, str(MINUTES)]
    else:
        assert held_in(told) == []


ALIKE = [form for form in TYPESET if form not in ("pdf", "cards")]  # of other sizes


@pytest.mark.parametrize(
    "form",
    [pytest.param(form, marks=[pytest.mark.long] * (form in ALIKE)) for form in FORMATS],
)
def test_no_file_of_an_archive_has_what_is_for_the_trainer_of_its_sets(held, form):
    told = searched(written(form, extract(held[0], use=FORMATS[form].use)))

    assert shown_in(form) in told
    assert held_in(told) == []


@pytest.mark.parametrize("kind", PaperKind)
def test_no_paper_for_participants_has_what_is_for_the_trainer(held, kind):
    archive, chosen = held
    taken = extract(archive, use="print", chosen=chosen)

    setting = PaperSetting(PaperWish(kind), A4)
    told = searched(typeset(PAPERS, None, setting).write(taken))

    assert (SHOWN in told) is (kind is not PaperKind.EVALUATION)
    assert held_in(told) == []


def test_a_handout_has_pictures_of_the_trainers_own_and_says_what_they_show(held):
    archive, chosen = held
    taken = extract(archive, use="print", chosen=chosen)

    setting = PaperSetting(PaperWish(PaperKind.HANDOUT), A4)
    data = typeset(PAPERS, None, setting).write(taken)

    assert b"/Width 8\n/Height 6\n" in data
    told = searched(data)
    for words in (HALL.description, "Where we meet", "Welcome"):
        assert "".join(words.split()) in told
    text = printed_papers(taken, setting, Progress()).text  # for a printer
    assert text.toPlainText().count("\ufffc") == 2


def test_the_search_finds_what_a_file_holds(held):
    """In the words of a page, in the title of a PDF, and in a part of a packed file."""
    archive, chosen = held
    shown = replace(
        chosen,
        title=said(NOTE),
        items=(*chosen.items, Item(ItemKind.QUESTION, words=said(PURPOSE))),
    )
    for form in ("pdf", "docx", "odt", "pptx", "html", "json"):
        told = searched(written(form, extract(archive, use=FORMATS[form].use, chosen=shown)))
        assert NOTE in held_in(told), form
        assert PURPOSE in held_in(told) or form == "json", form
