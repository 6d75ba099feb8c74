"""Translations are written and reviewed passage by passage, and all else of a folder stays."""

# ruff: noqa: RUF001  some of these are Russian letters

import random
import tempfile
import tomllib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import assume, given, strategies as st

from index import DESK_LOCK, DeskFolder, SourceProblem, TranslationActs, replace_name
from index.desk.folder_acts import ActName, table_act
from index.source.folder import read_source
from index.source.translated.reviews import words_reviewed
from tests.index.desk.folders import WORDS, hand_folders
from tests.index.desk.random_acts import held, write_folder
from viewer.platform.file_lock import FileLock

RU = "translations/ru.toml"
DOCUMENT = "documents/small.md"
LANGUAGES = st.sampled_from(["ru", "ky", "zh-Hant"])


@pytest.fixture
def desk(tmp_path):
    folder = write_folder(tmp_path / "small")
    opened = DeskFolder(folder, FileLock(folder / DESK_LOCK))
    yield opened
    opened.close()


def write(desk, passage, words, language="ru"):
    return desk.apply(TranslationActs(desk.files).write(passage, language, words))


def review(desk, passage, by="A. Reader"):
    return desk.apply(TranslationActs(desk.files).review(passage, "ru", by))


def written(desk):
    return tomllib.loads(desk.files.get(RU, "")).get("translation", [])


def read(folder, name):
    """The Russian translation of a passage or footnote as its readers get it."""
    content = read_source(folder).archive
    parts = [*content.passages(), *content.documents[0].footnotes]
    (part,) = [each for each in parts if each.id == name]
    return next((each for each in part.translations if each.language == "ru"), None)


def test_a_translation_is_a_draft_until_a_named_person_reviewed_it(desk, tmp_path):
    folder = tmp_path / "small"
    write(desk, "p-1", "Мы говорили с двенадцатью докерами и бригадиром.")
    draft = read(folder, "p-1")
    assert (draft.status, draft.by, draft.reviewed_on) == ("draft", "", None)

    review(desk, "p-1", "  A.  Reader ")
    made = read(folder, "p-1")
    today = date.today().isoformat()  # noqa: DTZ011  the editor's local date
    assert (made.status, made.by, made.reviewed_on) == ("reviewed", "A. Reader", today)
    with pytest.raises(SourceProblem, match="Say first who reviewed it"):
        review(desk, "p-1", "  ")
    with pytest.raises(SourceProblem, match="no translation yet"):
        review(desk, "i-1")


def test_other_words_of_a_translation_or_of_its_text_make_it_a_draft_again(desk, tmp_path):
    folder = tmp_path / "small"
    for passage in ("p-1", "i-3", "f-1"):
        write(desk, passage, f"Слова {passage}.")
        review(desk, passage)
    before = held(folder)

    write(desk, "p-1", "Другие слова.")
    assert read(folder, "p-1").status == "draft"
    desk.apply(desk.acts.words("i-3", "health"))
    assert (read(folder, "i-3").status, read(folder, "i-3").by) == ("draft", "")
    desk.apply(desk.acts.words("f-1", "The foreman came later."))
    assert read(folder, "f-1").status == "draft"
    assert "reviewed_words" not in desk.files[RU]  # no hash stays of words that are gone
    for _act in range(3):
        desk.undo()
    assert held(folder) == before
    assert {read(folder, each).status for each in ("p-1", "i-3", "f-1")} == {"reviewed"}


def test_an_act_that_changes_no_words_leaves_reviews_alone(desk, tmp_path):
    write(desk, "i-3", "безопасность")
    review(desk, "i-3")
    before = desk.files[RU]
    desk.apply(desk.acts.attribute("i-3", "care", "fear"))
    desk.apply(desk.acts.words("p-2", "The owners say that"))

    assert desk.files[RU] == before
    assert read(tmp_path / "small", "i-3").status == "reviewed"


def test_a_name_that_is_replaced_leaves_no_hash_of_it(desk, tmp_path):
    write(desk, "p-1", "Мы говорили с докерами.")
    review(desk, "p-1")
    desk.apply(replace_name(desk.files, ["dockers"], "people"))

    assert "reviewed_words" not in desk.files[RU]
    assert read(tmp_path / "small", "p-1").status == "draft"


def test_words_changed_outside_of_the_desk_make_a_draft_and_are_told(desk, tmp_path):
    folder = tmp_path / "small"
    write(desk, "i-3", "безопасность")
    review(desk, "i-3")
    desk.close()
    file = folder / DOCUMENT
    file.write_text(file.read_text("utf-8").replace("* safety {", "* health {"), "utf-8")

    assert read(folder, "i-3").status == "draft"
    (told,) = [each for each in read_source(folder).problems if each.code == "review-outdated"]
    assert (told.file, told.line, told.passages) == (RU, 1, ("i-3",))


@pytest.mark.parametrize(
    "line",
    [
        'by = " "',
        'by = "\\u2800\\u200b\\u00a0"',
        'by = "A."\nreviewed_on = "yesterday"',
        'by = "A."\nreviewed_on = "2025-02-30"',
        'by = "A."\nreviewed_on = "9999-01-01"',
    ],
)
def test_a_review_by_nobody_or_on_no_day_counts_as_a_draft(tmp_path, line):
    folder = write_folder(tmp_path / "small")
    (folder / "translations").mkdir()
    entry = '[[translation]]\npassage = "i-3"\ntext = "безопасность"\nstatus = "reviewed"\n'
    (folder / RU).write_text(f"{entry}{line}\n", "utf-8")

    assert (read(folder, "i-3").status, read(folder, "i-3").by) == ("draft", "")
    assert [each.code for each in read_source(folder).problems if each.file == RU] == ["bad-review"]


def test_without_words_a_translation_goes_and_its_file_with_the_last(desk, tmp_path):
    write(desk, "p-1", "Один.")
    write(desk, "i-1", "Два.")
    assert [each["text"] for each in written(desk)] == ["Один.", "Два."]
    assert write(desk, "i-1", "Два.") is None
    write(desk, "p-1", "  ")
    assert [each["passage"] for each in written(desk)] == ["i-1"]
    write(desk, "i-1", "")

    assert RU not in desk.files
    assert not (tmp_path / "small" / RU).exists()


def test_a_quote_beside_quotes_that_are_translated_back_is_so_too(desk):
    write(desk, "q-1", "«Нам было холодно».")
    assert "back" not in written(desk)[0]
    desk.apply(desk.acts.value(RU, ("translation", 0, "back"), value=True))
    write(desk, "q-2", "«Нет».")
    write(desk, "p-1", "Мы говорили.")

    assert [each.get("back", False) for each in written(desk)] == [True, True, False]


def test_what_cannot_be_written_is_refused(desk):
    for passage, language, words, told in (
        ("p-none", "ru", "x", "is not in one document"),
        ("p-1", "../x", "x", "names no language"),
        ("p-1", "ru", "\x07", "too long, or has letters"),
        ("small", "ru", "x\nx", "too long, or has letters"),
        ("who", "ru", "x\u202ex", "too long, or has letters"),
    ):
        with pytest.raises(SourceProblem, match=told):
            TranslationActs(desk.files).write(passage, language, words)


@given(hand_folders(), LANGUAGES, st.lists(WORDS, min_size=1, max_size=5), st.randoms())
def test_each_translation_is_there_as_it_was_typed_and_nothing_else_changes(
    hand, language, texts, chance: random.Random
):
    names = [each.id for each in hand.blocks if each.kind != "heading"]
    assume(names)
    with tempfile.TemporaryDirectory() as place:
        folder = hand.write(Path(place) / "small")
        before = held(folder)
        desk = DeskFolder(folder, FileLock(folder / DESK_LOCK))
        said = {}
        for text in texts:
            name = chance.choice(names)
            said[name] = text
            write(desk, name, text, language)
            if chance.random() < 0.5:
                desk.apply(TranslationActs(desk.files).review(name, language, "A. B."))
        draft = read_source(folder)
        assert draft.archive is not None, [each.text for each in draft.problems]
        parts = [*draft.archive.passages(), *draft.archive.documents[0].footnotes]
        made = {each.id: each.translations[0].text for each in parts if each.translations}
        assert made == said
        file = f"translations/{language}.toml"
        after = held(folder)
        assert {name: data for name, data in after.items() if name != file} == before
        while desk.undo():
            pass
        assert held(folder) == before
        desk.close()


def change(desk, document):
    desk.apply(table_act(ActName.TRANSLATION, desk.files, {DOCUMENT: document}))


def test_a_picture_is_translated_with_its_caption_and_in_no_more_lines(desk):
    shown = '\n![A map](pictures/map.png "In winter") {#map}\n'
    change(desk, desk.files[DOCUMENT] + shown)
    acts = TranslationActs(desk.files)
    assert acts.original("map") == "A map\nIn winter"

    write(desk, "map", "Карта  \n\n Зимой")
    review(desk, "map")

    (made,) = [each for each in written(desk) if each["passage"] == "map"]
    assert made["text"] == "Карта\nЗимой"
    assert made["reviewed_words"] == words_reviewed("A map\nIn winter", "Карта\nЗимой")
    with pytest.raises(SourceProblem, match="on the first line"):
        write(desk, "map", "Карта\nЗимой\nВ городе")
    other = desk.files[DOCUMENT].replace("In winter", "In 2019")
    change(desk, other)
    (made,) = [each for each in written(desk) if each["passage"] == "map"]
    assert (made["status"], "reviewed_words" in made) == ("draft", False)
