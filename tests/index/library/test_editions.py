"""What changed between two editions is told by ids and counts, and holds no words."""

from index import Footnote, Picture, PictureFile, Theme, changes, replace
from index.library.editions import MOST
from index.model import Coding, FootnoteMark, TitleTranslation
from tests.index.container.archives import ARCHIVE, PASSAGE, QUOTE, RICH
from tests.pictures import png


def edition(*passages, footnotes=(), pictures=(), picture_files=(), number=4, **apart):
    """An edition of the small archive that holds just these."""
    document = ARCHIVE.documents[0]
    section = replace(document.sections[0], passages=passages, pictures=pictures)
    document = replace(document, sections=(section,), footnotes=footnotes)
    return replace(ARCHIVE, edition=number, documents=(document,), pictures=picture_files, **apart)


ONE, TWO, THREE = (replace(PASSAGE, id=name, footnotes=()) for name in ("p-1", "p-2", "p-3"))


def test_what_is_new_altered_withdrawn_or_gone_is_told_apart():
    before = edition(ONE, TWO, THREE, number=3)
    after = edition(replace(ONE, text="Слово “y”"), QUOTE, withdrawn=("p-2",))

    told = changes(before, after)

    assert (told.before, told.after) == (3, 4)
    assert told.added.first == ("q",)
    assert told.altered.first == ("p-1",)
    assert (told.withdrawn.count, told.withdrawn.first) == (1, ())  # an id may be made of words
    assert (told.gone.count, told.gone.first) == (1, ())
    assert told.described.count == 0
    assert not told.is_none


def test_a_footnote_goes_with_the_passage_that_is_withdrawn_unless_another_has_it():
    notes = tuple(Footnote(name, name, "A note.") for name in ("f", "g", "h"))

    def noted(passage, *names):
        return replace(passage, footnotes=tuple(FootnoteMark(name, 0) for name in names))

    before = edition(noted(ONE, "g"), noted(TWO, "f", "g"), noted(THREE, "h"), footnotes=notes)
    after = edition(ONE, THREE, number=5, withdrawn=("p-2",))
    told = changes(before, after)

    assert (told.withdrawn.count, told.followed.count) == (1, 1)
    assert told.gone.count == 2  # one was of a passage that is there, too
    assert told.followed.first == ()
    assert not changes(before, edition(noted(ONE, "g"), footnotes=notes, number=5)).followed.count


def test_what_is_restored_is_told_apart_from_what_is_added():
    told = changes(edition(ONE, withdrawn=("p-2",)), edition(ONE, TWO, THREE, restored=("p-2",)))

    assert (told.restored.first, told.added.first) == (("p-2",), ("p-3",))
    again = changes(edition(ONE, TWO, restored=("p-2",)), edition(ONE, TWO, restored=("p-2",)))
    assert again.is_none


def test_the_same_words_under_another_theme_are_not_called_altered():
    recoded = replace(ONE, codings=(Coding("t", 6, 7),))
    told = changes(edition(ONE), edition(recoded))

    assert (told.described.first, told.altered.count) == (("p-1",), 0)


def test_another_line_of_the_source_is_no_change():
    moved = replace(ONE, place=replace(ONE.place, line=77))

    assert changes(edition(ONE), edition(moved, number=9)).is_none


def test_footnotes_and_pictures_count_as_passages_do():
    note, picture = Footnote("f", "1", "A note."), Picture("m", "pictures/1.png", "A map.", 4, 3, 0)
    files = (PictureFile("pictures/1.png", png()),)
    before = edition(ONE, footnotes=(note,), pictures=(picture,), picture_files=files)
    after = edition(
        ONE,
        footnotes=(replace(note, text="Another."),),
        pictures=(replace(picture, description="A plan."),),
        picture_files=files,
    )

    assert changes(before, after).altered.first == ("m", "f")


def test_a_theme_or_a_title_is_told_as_something_beside():
    themed = edition(ONE, themes=(*ARCHIVE.themes, Theme("new", {"en": "New"})))
    told = changes(edition(ONE), themed)

    assert told.beside
    assert told.added.count == told.altered.count == 0
    titled = replace(RICH, documents=(replace(RICH.documents[0], title="Else"),))
    assert changes(RICH, titled).beside
    assert changes(RICH, replace(RICH, sets=())).beside


def test_a_translated_heading_is_a_change():
    document = ARCHIVE.documents[0]
    made = TitleTranslation("ru", "Заголовок", "draft", "")
    section = replace(document.sections[0], translations=(made,))
    told = changes(ARCHIVE, replace(ARCHIVE, documents=(replace(document, sections=(section,)),)))
    assert told.beside
    assert not told.is_none


def test_what_was_withdrawn_before_is_not_withdrawn_again():
    gone = ("p-2",)
    told = changes(edition(ONE, withdrawn=gone), edition(ONE, number=5, withdrawn=gone))

    assert told.is_none


def test_of_very_many_changes_the_first_are_named_and_all_are_counted():
    many = tuple(replace(ONE, id=f"p-{number}") for number in range(MOST + 5))
    added = changes(edition(THREE), edition(THREE, *many[4:])).added

    assert added.count == MOST + 1
    assert len(added.first) == MOST
