"""A name goes from a whole folder in one act, and nothing else changes."""

import tempfile
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from index import (
    DESK_LOCK,
    Certainty,
    DeskFolder,
    FolderName,
    NameAgain,
    SourceProblem,
    check_source,
    import_texts,
    name_places,
    places_again,
    replace,
    replace_again,
    replace_name,
)
from index.desk.names.name_replacement import telling_ids
from index.desk.word_places import form_places
from index.names.found_name import NameKind
from index.source.folder import read_source
from tests.index.desk.folders import hand_folders, tables
from tests.index.desk.random_acts import held
from viewer.platform.file_lock import FileLock

NAME, INSTEAD, ESCAPED = "Zyxomma", "[a friend]", "\\[a friend\\]"
TALK = """Voices of Zyxomma Petiolatum

Three people spoke in the office of the bakery, Zyxomma
Petiolatum among them, and Zyxom-
ma's mother.

Zyxomma: We bake from nine in the evening until five.

Interviewer: Who told Zyxomma that?
"""


@pytest.fixture
def made(tmp_path):
    (tmp_path / "talk.txt").write_text(TALK, encoding="utf-8")
    import_texts([tmp_path / "talk.txt"], tmp_path / "made")
    return tmp_path / "made"


def at_desk(folder):
    return DeskFolder(folder, FileLock(folder / DESK_LOCK))


def replace_all(desk, *names, instead=INSTEAD):
    forms = [each.words for each in name_places(desk.files, names).forms if each.is_likely]
    return desk.apply(replace_name(desk.files, forms, instead))


def add(folder, file, text):
    (folder / file).parent.mkdir(exist_ok=True)
    with (folder / file).open("a", encoding="utf-8") as out:
        out.write(text)


def as_read(data, is_table):
    return tomllib.loads(data.decode()) if is_table else data


def number_of_codings(folder):
    archive = read_source(folder).archive
    return archive and sum(len(each.codings) for each in archive.passages())


def named(block):
    written = block.written.replace("w", f"{NAME} w", 1)
    return replace(block, written=written, words=f"{NAME} {block.words}")


@given(hand_folders(), st.data())
def test_only_the_name_changes_and_undo_restores_every_byte(folder, data):
    chosen = {each.id for each in folder.blocks if data.draw(st.booleans()) and "w" in each.words}
    blocks = tuple(named(each) if each.id in chosen else each for each in folder.blocks)
    passages = [each for each in blocks if each.kind not in ("heading", "note")]
    files = {name: text.replace("\n", folder.line_end) for name, text in tables(passages).items()}
    folder = replace(folder, blocks=blocks, files=files)
    with tempfile.TemporaryDirectory() as place:
        source = folder.write(Path(place))
        before, coded = held(source), number_of_codings(source)
        desk = at_desk(source)
        places = name_places(desk.files, [NAME]).likely
        done = replace_all(desk, NAME)
        assert (done is not None) == bool(chosen)
        assert len(form_places(desk.files, [INSTEAD])) == len(places)
        text = folder.document().replace(NAME, ESCAPED)
        for each in blocks:
            if each.kind == "heading" and each.id in chosen:
                text = text.replace(f"{{#{each.id}}}", "{#s-N}")
        after = held(source)
        written = after["documents/small.md"].decode()
        for number in range(9):
            written = written.replace(f"{{#s-{number}}}", "{#s-N}")
        assert written == text
        for name, was in before.items():
            if name != "documents/small.md":
                wanted = was.replace(NAME.encode(), INSTEAD.encode())
                is_coded = name == "codings.toml"  # how a value is escaped there may change
                assert as_read(after[name], is_coded) == as_read(wanted, is_coded)
        assert number_of_codings(source) == coded
        if done:
            desk.undo()
        assert held(source) == before
        desk.close()


def test_it_goes_from_documents_tables_and_the_text_as_received(made):
    add(made, "notes.toml", '# of Zyxomma\n[[note]]\nid = "n"\n')
    add(made, "notes.toml", 'passages = ["p-2"]\ntext.en = "Zyxomma’s bakery."\n')
    add(
        made,
        "translations/ru.toml",
        '[[translation]]\npassage = "p-3"\ntext = "Кто сказал это (Zyxomma)?"\n',
    )
    add(made, "glossary.toml", '[[term]]\nterm.en = "Zyxomma"\nmeaning.en = "ZYXOMMA, a baker."\n')
    told_before = {each.code for each in check_source(made)}
    desk = at_desk(made)
    before = held(made)
    replace_all(desk, "Zyxomma Petiolatum")
    assert not any(NAME.lower() in data.decode().lower() for data in held(made).values())
    received = (made / "source" / "talk.txt").read_text(encoding="utf-8")
    assert "the bakery, [a friend]\n among them, and [a friend]\n's mother." in received
    assert received.count("\n") == TALK.count("\n")
    assert {each.code for each in check_source(made)} <= told_before
    desk.undo()
    assert held(made) == before


def test_it_goes_from_the_bytes_of_another_encoding_too(tmp_path):
    told = "Разговор в пекарне\n\n" + "Женщины спросили Айду Осмонову про хлеб.\n"
    (tmp_path / "talk.txt").write_bytes(told.encode("cp1251"))
    import_texts([tmp_path / "talk.txt"], tmp_path / "made")
    before = held(tmp_path / "made")
    assert "source/talk.txt.as-received" in before
    desk = at_desk(tmp_path / "made")
    replace_all(desk, "Айда Осмонова", instead="[подругу]")
    after = held(tmp_path / "made")
    for encoding in ("utf-8", "cp1251", "utf-16-le"):
        assert not any("Айду".encode(encoding) in data for data in after.values())
    desk.undo()
    assert held(tmp_path / "made") == before


def test_forms_with_endings_and_capitals_are_told_and_those_left_out_stay(made):
    add(
        made,
        "documents/talk.md",
        "\n" + "Айда Осмонова, Айды Осмоновой, АЙДА, Айданын, айда, Айдарбек. {#p-9}\n",
    )
    desk = at_desk(made)
    found = {each.words: each for each in name_places(desk.files, ["Айда Осмонова"]).forms}
    likely = {words for words, each in found.items() if each.is_likely}
    assert likely == {"Айда Осмонова", "Айды Осмоновой", "АЙДА", "Айданын"}
    assert {"айда", "Айдарбек"} <= {*found}
    desk.apply(replace_name(desk.files, sorted(likely - {"АЙДА"}), "[подруга]"))
    text = desk.files["documents/talk.md"]
    sign = r"\[подруга\]"
    assert f"{sign}, {sign}, АЙДА, {sign}, айда, Айдарбек." in text


def test_emphasis_marks_tables_and_codings_keep_their_places(made):
    add(
        made,
        "documents/talk.md",
        "\nSo *Zyxomma* **Petiolatum**[^1] said, *dear Zyxomma*. {#p-9}\n\n"
        ": Of Zyxomma {#t-1}\n\n| Zyxomma | b |\n|---|---|\n| a *Zyxomma* | it is |\n\n"
        "[^1]: Zyxomma, a baker. {#f-9}\n",
    )
    add(made, "codebook.toml", '[[theme]]\nid = "a"\nlabel.en = "A"\n')
    for passage, words in (
        ("p-9", "Zyxomma Petiolatum"),
        ("p-9", "dear Zyxomma"),
        ("t-1", "Zyxomma\tb"),
    ):
        quoted = words.replace("\t", "\\t")
        add(
            made,
            "codings.toml",
            f'[[coding]]\ntheme = "a"\npassage = "{passage}"\nexact = "{quoted}"\n',
        )
    desk = at_desk(made)
    replace_all(desk, "Zyxomma Petiolatum")
    content = read_source(made).archive
    texts = {each.id: each for each in content.passages()}
    assert texts["p-9"].text == "So [a friend] said, dear [a friend]."
    (mark,) = texts["p-9"].footnotes
    assert mark.at == len("So [a friend]")
    assert texts["t-1"].text == "Of [a friend]\n[a friend]\tb\na [a friend]\tit is"
    said = [
        each.text[coding.start : coding.end] for each in texts.values() for coding in each.codings
    ]
    assert sorted(said) == ["[a friend]", "[a friend]\tb", "dear [a friend]"]


def test_a_heading_gets_an_id_without_the_name_and_others_are_told(made):
    add(made, "documents/talk.md", "\n## Of Zyxomma {#of-zyxomma}\n\nWords. {#zyxomma-1}\n")
    desk = at_desk(made)
    replace_all(desk, NAME)
    assert "of-zyxomma" not in desk.files["documents/talk.md"]
    assert telling_ids(desk.files, [NAME]) == ("zyxomma-1",)


@pytest.mark.parametrize("words", ["", "  ", "a|b", '"', "{x}", "[]", "a\\b"])
def test_words_that_cannot_stand_everywhere_are_refused(made, words):
    desk = at_desk(made)
    with pytest.raises(SourceProblem):
        replace_name(desk.files, [NAME], words)


@pytest.mark.parametrize(
    ("said", "name", "reads"),
    [
        (
            "Ludmilla van der Berg came. Van der Berg sang, and Berg left.",
            "Ludmilla van der Berg",
            "[name] came. [name] sang, and [name] left.",
        ),
        ("Kessler, Marta came. Marta Kessler sang.", "Kessler, Marta", "[name] came. [name] sang."),
        ("Kessler,\nMarta came.", "Marta Kessler", "[name] came."),
        ("Van Dijk came. Van drivers sang.", "Van Dijk", "[name] came. Van drivers sang."),
        ("We met Marta. Kessler sang.", "Marta Kessler", "We met [name]. [name] sang."),
    ],
)
def test_one_word_comes_in_for_a_whole_name_however_it_is_written(tmp_path, said, name, reads):
    (tmp_path / "talk.txt").write_text(f"A talk\n\n{said}\n", encoding="utf-8")
    import_texts([tmp_path / "talk.txt"], tmp_path / "made")
    desk = at_desk(tmp_path / "made")
    replace_all(desk, name, instead="[name]")
    archive = read_source(tmp_path / "made").archive
    assert archive
    assert [each.text for each in archive.passages()] == [reads]


@pytest.mark.parametrize(
    ("said", "name", "reads"),
    [
        ("Call tel. +996 555 12-34-56 now.", "+996 555 12-34-56", "Call tel. [name] now."),
        ("Call +996555123456 now.", "+996555123456", "Call [name] now."),
        ("Call (0772 33 44 55) now.", "0772 33 44 55", "Call ([name]) now."),
        ("Call 0772-33-44-55 now.", "0772 33 44 55", "Call [name] now."),
        ("Call (0772) 33 44 55 now.", "(0772) 33 44 55", "Call [name] now."),
        ("Call +996 (772) 33-44-55.", "+996 (772) 33-44-55", "Call [name]."),
        ("At the centre “Ak Niet”, 2025.", "centre “Ak Niet”", "At the [name], 2025."),
        ("Write to a.bek_7@mail.kg now.", "a.bek_7@mail.kg", "Write to [name] now."),
        ("Ask @tolkun_22 now.", "@tolkun_22", "Ask [name] now."),
        ("See https://vk.com/id5555 now.", "https://vk.com/id5555", "See [name] now."),
    ],
)
def test_a_number_goes_with_its_plus_and_no_bracket_or_mark_is_left_alone(
    tmp_path, said, name, reads
):
    (tmp_path / "talk.txt").write_text(f"A talk\n\n{said}\n", encoding="utf-8")
    import_texts([tmp_path / "talk.txt"], tmp_path / "made")
    desk = at_desk(tmp_path / "made")
    forms = name_places(desk.files, [name], whole=True).forms
    desk.apply(replace_name(desk.files, [each.words for each in forms], "[name]"))
    archive = read_source(tmp_path / "made").archive
    assert archive
    assert [each.text for each in archive.passages()] == [reads]
    assert said not in desk.files["source/talk.txt"]


def test_names_that_come_back_are_replaced_together_and_what_is_left_out_stays(tmp_path):
    said = "Marta Kessler and Zyxa Kessler came. Kessler sang, Marta left."
    (tmp_path / "talk.txt").write_text(f"A talk\n\n{said}\n", encoding="utf-8")
    import_texts([tmp_path / "talk.txt"], tmp_path / "made")
    desk = at_desk(tmp_path / "made")
    told = [
        FolderName(NameKind.PERSON, Certainty.LIKELY, (name,), 1, ())
        for name in ("Marta Kessler", "Zyxa Kessler")
    ]
    found = places_again(desk.files, told)
    assert [[(form.words, form.number) for form in each.forms] for each in found] == [
        [("Marta Kessler", 1), ("Kessler", 1), ("Marta", 1)],
        [("Zyxa Kessler", 1)],
    ]
    one, other = ([form.words for form in each.forms] for each in found)
    stay = ["Marta"]
    one.remove("Marta")
    again = [NameAgain(one, "[a nurse]", stay), NameAgain(other, "[a baker]", stay)]
    desk.apply(replace_again(desk.files, again))
    archive = read_source(tmp_path / "made").archive
    reads = "[a nurse] and [a baker] came. [a nurse] sang, Marta left."
    assert archive
    assert [each.text for each in archive.passages()] == [reads]
