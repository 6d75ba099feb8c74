"""What of an archive may be handed on, and that the rest is taken out of it and not hidden."""

import pytest
from hypothesis import given, strategies as st

from index import (
    TOLD_BY,
    Archive,
    Attribution,
    Document,
    EditorNote,
    Footnote,
    Level,
    OpenArchive,
    Passage,
    PassageKind,
    Picture,
    Section,
    Translation,
    Voice,
    replace,
)
from index.export.extract import extract
from index.model import FootnoteMark
from tests.strategies import archives, few

LEVELS = [None, *Level]
SAID = Attribution(
    "Amina, 731, crane driver",
    role="docker",
    gender="woman",
    age=731,
    age_band="730-739",
    sector="crane",
    speaker="amina",
    read_reason="she asked",
    reveals=("event:strike",),
)
QUOTE = Passage(
    "q", PassageKind.QUOTE, "“Cold.”", "en", attribution=SAID, voice=Voice.QUOTED, voice_of="docker"
)
PLAIN = Passage("p", PassageKind.PARAGRAPH, "Words.", "en")


def opened(*passages, notes=(), footnotes=(), pictures=()):
    section = Section("s", "S", 1, passages, pictures=pictures)
    document = Document("d", "D", "en", sections=(section,), footnotes=footnotes)
    held = Archive("a", 1, "2026-01-01", {"en": "A"}, "en", documents=(document,), notes=notes)
    return OpenArchive(held, "nobody")


def held(archive):
    return [passage.id for passage in archive.passages()]


@pytest.mark.parametrize(
    ("level", "line"),
    [
        (Level.FULL, "Amina, 731, crane driver"),
        (Level.BANDED, "Woman, 730-739"),
        (Level.ROLE, "Docker"),
        (None, "Docker"),
    ],
)
def test_a_line_tells_what_its_level_lets_it(level, line):
    (quote,) = extract(opened(QUOTE), level).quotes

    assert quote.attribution.text == line


def test_at_no_level_nobody_speaks():
    (quote,) = extract(opened(QUOTE), Level.NONE).quotes

    assert quote.attribution is None
    assert quote.role is None  # what the editor says of whose words they are goes too


@few
@given(archives(), st.sampled_from(LEVELS))
def test_no_field_is_left_that_a_line_does_not_tell(archive, level):
    whole = {passage.id: passage.attribution for passage in archive.passages()}

    taken = extract(OpenArchive(archive, None), level).archive

    for passage in taken.passages():
        before, said = whole[passage.id], passage.attribution
        if said is None:
            assert before is None or passage.voice_of is None
            continue
        told = TOLD_BY[level or before.share]
        for field in TOLD_BY[Level.FULL]:
            assert getattr(said, field) == (getattr(before, field) if field in told else None)
        assert (said.speaker, said.read_reason, said.reveals) == (None, "", ())
    assert taken.sources == taken.waivers == ()


def test_notes_go_where_less_is_told_than_the_editor_set_for_reading():
    about_both = EditorNote("n", ("p", "q"), {"en": "She is 731."})
    about_text = EditorNote("m", ("p",), {"en": "It was printed."})
    archive = opened(PLAIN, QUOTE, notes=(about_both, about_text))

    taken, whole = extract(archive, Level.ROLE), extract(archive, Level.FULL)

    assert (taken.archive.notes, taken.notes_left_out) == ((about_text,), 1)
    assert (whole.archive.notes, whole.notes_left_out) == ((about_both, about_text), 0)


@pytest.mark.parametrize("consent", [(), ("read",), ("read", "train", "print")])
def test_what_consent_keeps_from_being_published_is_left_out_and_counted(consent):
    translation = Translation("ru", "«Холодно.»", "draft", "A.")
    kept_back = replace(
        QUOTE,
        consent=consent,
        footnotes=(FootnoteMark("f", 1),),
        translations=(translation,),
    )
    report = replace(PLAIN, id="p-2", consent=consent)
    note = EditorNote("n", ("p", "q"), {"en": "Cold."})
    archive = opened(PLAIN, kept_back, report, notes=(note,), footnotes=(Footnote("f", "1", "F"),))

    taken = extract(archive, Level.FULL)

    assert held(taken.archive) == ["p"]
    assert (taken.quotes_left_out, taken.passages_left_out, taken.notes_left_out) == (1, 1, 1)
    assert taken.archive.documents[0].footnotes == taken.archive.notes == ()
    assert taken.all_passages == 3


def test_where_consent_is_not_recorded_nothing_is_left_out():
    granted = replace(QUOTE, id="q-2", consent=("publish",))

    taken = extract(opened(QUOTE, granted))

    assert held(taken.archive) == ["q", "q-2"]
    assert (taken.quotes_left_out, taken.unrecorded) == (0, 1)


def test_a_picture_keeps_its_place_where_a_passage_before_it_is_left_out():
    pictures = (Picture("i", "pictures/001.png", "A map.", 1, 1, 2),)
    kept_back = replace(PLAIN, id="p-1", consent=())

    taken = extract(opened(kept_back, PLAIN, QUOTE, pictures=pictures))

    (picture,) = taken.archive.placed_pictures()
    assert picture.at == 1
    assert taken.numbers == {"p-1": 1, "p": 2, "q": 3}  # as in Satchel itself


def test_only_what_is_chosen_is_taken_and_what_is_said_of_it():
    about = EditorNote("n", ("p",), {"en": "N"})
    other = EditorNote("m", ("p-2",), {"en": "M"})
    inner = Section("s-2", "S 2", 2, (replace(PLAIN, id="p-2"),))
    section = Section("s", "S", 1, (PLAIN,), (inner,))
    documents = tuple(
        Document(name, name, "en", sections=sections)
        for name, sections in (("d", (section,)), ("e", (replace(inner, id="s-3", passages=()),)))
    )
    archive = Archive("a", 1, "2026-01-01", {}, "en", documents=documents, notes=(about, other))

    taken = extract(OpenArchive(archive, None), only={"p"})

    assert [document.id for document in taken.archive.documents] == ["d"]
    assert [each.id for each in taken.archive.documents[0].walk()] == ["s"]
    assert taken.archive.notes == (about,)
    assert (taken.count, taken.all_passages, taken.selected) == (1, 2, True)
    assert taken.notes_left_out == 0
