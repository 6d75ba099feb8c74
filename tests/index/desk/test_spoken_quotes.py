"""Who speaks in a folder: what is read of its quotes, and what is stated of several at once."""

import tomllib

import pytest

from index import (
    Level,
    QuoteReader,
    SourceProblem,
    rename_value,
    same_speaker,
    state_value,
    state_values,
)
from index.source.folder import read_source
from tests.conftest import CASE_STUDY

HEAD = """id = "small"
edition = 1
created = "2026-01-01"
language = "en"
title.en = "Small"

[defaults]
consent = ["read"]
access = "open"
read = "role"
"""
FIRST = """+++
id = "one"
title = "One"  # mine
+++

## Part {#part}

> “We waited.” {#q-1   age=22 role=docker}
>
> — Docker, 22

> “No.” {#q-2}

A line. {#p-1}
"""
SECOND = """+++
id = "two"
title = "Two"
language = "ru"

[defaults]
access = "controlled"
+++

## Part {#part-two}

> “Да.” {#q-3 consent=none}
>
> — Women, 40
"""
VOCABULARY = "# words\n[[role]]\nid = 'docker'\nlabel.en = 'Docker'\nlabel.ru = 'Докер'\n"
PARTICIPANTS = """[[table]]
id = "role"
title.en = "Roles"
of.en = "9 people"
field = "role"
[[table.row]]
label.en = "Dockers"
count = 9
value = "docker"

[[table]]
id = "age"
title.en = "Ages"
of.en = "9 people"
field = "age_band"
[[table.row]]
label.en = "20 to 29"
count = 2
value = "20-29"
ages = [20, 29]
"""
FILES = {
    "archive.toml": HEAD,
    "documents/one.md": FIRST,
    "documents/two.md": SECOND,
    "vocabulary.toml": VOCABULARY,
    "participants.toml": PARTICIPANTS,
}


@pytest.fixture
def folder(tmp_path):
    return written(tmp_path / "small", FILES)


def written(folder, files):
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text.encode())
    return folder


def after(files, act):
    return {**files, **act.files}


def test_the_quotes_of_all_documents_are_read_in_order(folder):
    found = QuoteReader(folder).read()

    assert [(each.id, each.said and each.said.text) for each in found.quotes] == [
        ("q-1", "Docker, 22"),
        ("q-2", None),
        ("q-3", "Women, 40"),
    ]
    assert [each.is_known for each in found.quotes] == [True, False, False]
    assert found.vocabulary.label("role", "docker", "ru") == "Докер"
    assert found.is_counted


def test_what_a_quote_states_is_apart_from_what_holds_for_it(folder):
    first, _second, third = QuoteReader(folder).read().quotes

    assert first.own == {"age": "22", "role": "docker"}
    assert first.given == {"language": "en", "consent": "read", "access": "open", "read": "role"}
    assert third.own == {"consent": "none"}
    assert (third.given["language"], third.given["access"]) == ("ru", "controlled")


def test_the_age_band_of_the_study_counts(folder):
    found = QuoteReader(folder).read()
    said = found.quotes[0].said

    assert said.age_band == "20-29"
    assert found.quotes[0].fit == found.counts.disclosure(said, Level.FULL)
    assert (found.quotes[0].fit.k, found.quotes[0].fits_few) == (2, True)
    assert found.quotes[1].fit is None
    remedy = found.counts.remedy(said)
    assert (remedy.fields, remedy.k) == (("age",), 9)


def test_a_folder_with_errors_has_its_quotes_all_the_same(folder):
    (folder / "codebook.toml").write_text("broken", encoding="utf-8")
    (folder / "documents" / "two.md").write_text("no head", encoding="utf-8")

    assert [each.id for each in QuoteReader(folder).read().quotes] == ["q-1", "q-2"]


def test_a_withdrawn_quote_is_no_longer_among_them(folder):
    gone = '\n[[withdrawn]]\npassage = "q-2"\ndate = "2026-01-02"\nreason = "Asked."\n'
    (folder / "archive.toml").write_text(HEAD + gone, encoding="utf-8")

    assert [each.id for each in QuoteReader(folder).read().quotes] == ["q-1", "q-3"]


def test_a_document_that_changed_is_read_again(folder):
    reader = QuoteReader(folder)
    before = reader.read().quotes
    text = FIRST.replace("role=docker", "role=docker gender=woman")
    (folder / "documents" / "one.md").write_text(text, encoding="utf-8")
    now = reader.read().quotes

    assert now[0].own == {"age": "22", "role": "docker", "gender": "woman"}
    assert now[1:] == before[1:]


def test_all_that_is_read_of_the_case_study_is_as_its_archive_has_it():
    archive = read_source(CASE_STUDY, finds_names=False).archive
    quotes = {each.id: each for each in archive.passages() if each.kind == "quote"}
    found = QuoteReader(CASE_STUDY).read()

    assert [each.id for each in found.quotes] == [*quotes]
    for each in found.quotes:
        own, said = quotes[each.id].attribution, each.said
        fields = ("text", "role", "gender", "age", "age_band", "sector", "speaker", "reveals")
        assert [getattr(said, name) for name in fields] == [getattr(own, name) for name in fields]


def test_values_are_stated_of_quotes_in_several_documents_and_nothing_else_changes(folder):
    act = state_values(FILES, ("q-1", "q-3"), {"gender": None, "care": "fear, cold"})

    assert act.files == {
        "documents/one.md": FIRST.replace("role=docker}", 'role=docker care="fear, cold"}'),
        "documents/two.md": SECOND.replace("consent=none}", 'consent=none care="fear, cold"}'),
    }


def test_what_one_of_several_cannot_say_is_said_of_none():
    with pytest.raises(SourceProblem):
        state_values(FILES, ("q-1", "q-2"), {"role": "docker"})
    with pytest.raises(SourceProblem):
        state_values(FILES, ("q-1", "q-9"), {"care": "none"})


def test_a_new_value_is_added_to_the_words_of_the_archive_and_stated():
    act = state_value(FILES, ("q-1", "q-3"), "role", " crane   driver ", "en")

    added = tomllib.loads(act.files["vocabulary.toml"])["role"][1]
    assert added == {"id": "crane-driver", "label": {"en": "Crane driver"}}
    assert act.files["vocabulary.toml"].startswith(VOCABULARY)
    assert "{#q-1   age=22 role=crane-driver}" in act.files["documents/one.md"]
    assert "{#q-3 consent=none role=crane-driver}" in act.files["documents/two.md"]


def test_a_value_that_is_called_so_already_is_not_added_twice():
    act = state_value(FILES, ("q-3",), "role", "докер", "ru")

    assert act.files == {"documents/two.md": SECOND.replace("=none}", "=none role=docker}")}


def test_each_new_value_gets_an_id_of_its_own():
    files = {**FILES, "vocabulary.toml": VOCABULARY + "[[role]]\nid='guard'\nlabel.en='Watch'\n"}
    files = after(files, state_value(files, ("q-1",), "role", "Guard", "en"))
    act = state_value(files, ("q-3",), "role", "工人", "en")

    held = tomllib.loads(after(files, act)["vocabulary.toml"])["role"]
    assert [each["id"] for each in held] == ["docker", "guard", "guard-2", "role"]
    with pytest.raises(SourceProblem):
        state_value(files, ("q-1",), "role", "  ", "en")


def test_two_quotes_are_one_persons_and_a_third_joins_them():
    files = after(FILES, same_speaker(FILES, ("q-1",), "q-3"))
    assert "speaker=speaker-1" in files["documents/one.md"]
    assert "speaker=speaker-1" in files["documents/two.md"]

    more = SECOND + "\n> “Нет.” {#q-4}\n>\n> — Man\n"
    files = {
        **files,
        "documents/two.md": files["documents/two.md"] + more.partition("\n\n> “Нет")[2],
    }
    other = {**files, "documents/three.md": FIRST.replace('"one"', '"three"').replace("q-", "r-")}
    act = same_speaker(other, ("r-1",), "q-1")
    assert act.files["documents/three.md"].count("speaker-1") == 1
    assert "documents/two.md" not in {
        name for name, text in act.files.items() if text != other[name]
    }


def test_a_value_gets_other_words_and_none_that_another_has():
    text = (
        '# mine\n[[role]]\nid = "bakre"\nlabel.en = "Bakre"\nlabel.ru = "Пекарь"\n\n'
        '[[role]]\nid = "guard"\nlabel.en = "Guard"\n'
    )
    files = {"vocabulary.toml": text}
    act = rename_value(files, "role", "bakre", " Night  baker ", "en")
    assert act.files == {"vocabulary.toml": text.replace('"Bakre"', '"Night baker"')}
    for name, words in (("bakre", "guard"), ("bakre", " "), ("nobody", "Baker")):
        with pytest.raises(SourceProblem):
            rename_value(files, "role", name, words, "en")
