"""Words that an edition withdrew do not come back under another id, or in another archive."""

import shutil

import pytest

from tests.conftest import ARCHIVE_TOML
from tests.viewer.commands.test_publication import become, build, codes, publish, record

HERS = "She said that blackcurrant grows behind the station."
THEIRS = "They said nothing at all of that to anybody."
HELD = f"## One {{#one}}\n\nWords. {{#p-1}}\n\n{HERS} {{#q-1}}\n\n{THEIRS} {{#q-2}}\n"
SWAPPED = HELD.replace("#q-1", "#q-x").replace("#q-2", "#q-1").replace("#q-x", "#q-2")
GONE = HELD.replace(f"\n\n{HERS} {{#q-1}}", "")
STONE = '\n[[withdrawn]]\npassage = "q-1"\ndate = "2026-11-30"\nreason = "She asked."\n'
WAIVED = '\n[[waived]]\ncode = "words-returned"\npassage = "q-2"\nreason = "She agreed."\n'


@pytest.fixture
def folder(make_folder, satchel, tmp_path):
    """A folder whose second edition withdraws a passage, with its words taken out of it."""
    made = make_folder(HELD, name="study")
    assert publish(satchel, made, tmp_path / "1.satchel").status == 0
    become(made, 2, GONE, STONE)
    assert publish(satchel, made, tmp_path / "2.satchel").status == 0
    return made


def test_no_word_is_in_the_record(folder, tmp_path):
    words = record(folder)["edition"][0]["words"].split()
    assert words[0::2] == ["q-1", "q-2"]
    assert "words" not in record(folder)["edition"][1]  # it shows nothing new
    for file in (folder / "published.toml", *(tmp_path / "editor" / "published").iterdir()):
        assert "blackcurrant" not in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("known", ["both", "the folder's", "the own"])
@pytest.mark.parametrize("more", [[], ["--publish"]])
def test_withdrawn_words_do_not_come_back_under_the_id_of_another(
    satchel, valid, folder, tmp_path, known, more
):
    become(folder, 3, SWAPPED, STONE)
    if known == "the folder's":
        shutil.rmtree(tmp_path / "editor" / "published")
    elif known == "the own":
        (folder / "published.toml").unlink()

    out = tmp_path / "3.satchel"
    assert codes(satchel, valid, folder, out, *more) == ["words-returned"]
    assert not out.exists()
    found = valid(satchel("check", folder, "--json", home="editor").stdout, "check")["problems"]
    (told,) = [each for each in found if each["code"] == "words-returned"]
    lines = (folder / told["file"]).read_text(encoding="utf-8").splitlines()
    assert HERS in lines[told["line"] - 1]
    assert told["passages"] == ["q-2"]
    assert "blackcurrant" not in told["text"]


INVISIBLE = [0xAD, 0x34F, 0x61C, 0x115F, 0x180E, 0x200B, 0x200D, 0x200E, 0x2060, 0x3164, 0xFE0F]


@pytest.mark.parametrize("letter", [chr(each) for each in INVISIBLE], ids=ascii)
def test_they_do_not_come_back_with_a_letter_inside_that_nobody_sees(
    satchel, valid, folder, tmp_path, letter
):
    become(folder, 3, SWAPPED.replace("currant", f"cur{letter}rant"), STONE)

    assert codes(satchel, valid, folder, tmp_path / "3.satchel") == ["words-returned"]


def test_they_do_not_come_back_in_an_archive_of_another_id(satchel, valid, folder, tmp_path):
    copy = shutil.copytree(folder, tmp_path / "copy")
    (copy / "published.toml").unlink()
    become(copy, 1, HELD)
    head = ARCHIVE_TOML.replace('id = "small"', 'id = "other"')
    (copy / "archive.toml").write_text(head, encoding="utf-8")

    assert codes(satchel, valid, copy, tmp_path / "x.satchel") == ["words-returned"]
    assert "from the archive “small” as “q-1”" in satchel("check", copy, home="editor").stdout
    assert build(satchel, copy, tmp_path / "x.satchel", home="elsewhere").status == 0


def test_they_are_told_already_where_the_withdrawal_is_not_published(
    satchel, valid, make_folder, tmp_path
):
    folder = make_folder(HELD, name="study")
    assert publish(satchel, folder, tmp_path / "1.satchel").status == 0
    become(folder, 2, SWAPPED, STONE)

    found = codes(satchel, valid, folder, tmp_path / "2.satchel", "--publish")
    assert found == ["words-returned"]


def test_a_reason_lets_them_stand(satchel, folder, tmp_path):
    become(folder, 3, SWAPPED, STONE + WAIVED)

    assert publish(satchel, folder, tmp_path / "3.satchel").status == 0
    become(folder, 4, SWAPPED, STONE + WAIVED)
    told = satchel("check", folder, home="elsewhere").stdout
    assert "She agreed." in told
    (folder / "published.toml").unlink()  # a computer that knows nothing of them
    assert "unused-waiver" not in satchel("check", folder, "--json", home="elsewhere").stdout


def test_what_is_restored_under_its_own_id_may_say_them(satchel, valid, folder, tmp_path):
    back = STONE.replace("withdrawn", "restored")
    become(folder, 3, HELD, back)
    assert publish(satchel, folder, tmp_path / "3.satchel").status == 0
    become(folder, 4, SWAPPED, back)
    assert publish(satchel, folder, tmp_path / "4.satchel").status == 0


TABLES = {
    "notes.toml": f'[[note]]\nid = "n"\npassages = ["p-1"]\ntext.en = "Once: {HERS} And more."\n',
    "glossary.toml": f'[[entry]]\nid = "g"\nen = ["currant"]\ndefinition.en = "{HERS}"\n',
    "translations/ru.toml": (
        f'[[translation]]\npassage = "p-1"\ntext = "{HERS}"\nstatus = "draft"\nby = "x"\n'
    ),
    "codebook.toml": f'[[theme]]\nid = "t"\nlabel.en = "{HERS}"\n',
}
ELSEWHERE = {
    "heading": GONE.replace("One {", f"{HERS} {{"),
    "title": None,
    "table": f"{GONE}\n: {{#t-1}}\n\n| a | b |\n|---|---|\n| 1 | {HERS} |\n",
    "sentence": GONE.replace("Words.", f"They were asked. {HERS} And so on."),
    "footnote": f"{GONE.replace('Words.', 'Words.[^1]')}\n[^1]: {HERS} {{#f-1}}\n",
    **dict.fromkeys(TABLES, GONE),
}


@pytest.mark.parametrize("place", ELSEWHERE)
def test_they_are_told_wherever_they_stand(satchel, valid, folder, tmp_path, place):
    become(folder, 3, ELSEWHERE[place] or GONE, STONE)
    if place in TABLES:
        (folder / place).parent.mkdir(exist_ok=True)
        (folder / place).write_text(TABLES[place], encoding="utf-8")
    if place == "title":
        (document,) = (folder / "documents").iterdir()
        said = document.read_text(encoding="utf-8")
        title = said.partition('title = "')[2].partition('"')[0]
        document.write_text(said.replace(f'"{title}"', f'"{HERS}"'), encoding="utf-8")

    assert codes(satchel, valid, folder, tmp_path / "3.satchel") == ["words-returned"]


@pytest.mark.parametrize(
    ("letters", "others"),
    [("a", "\u0430"), ("ce", "\u0441\u0435"), ("S", "\u0405"), ("ai", "\u0430\u0456")],
    ids=ascii,
)
def test_they_do_not_come_back_with_letters_that_look_alike(
    satchel, valid, folder, tmp_path, letters, others
):
    alike = HERS.translate(str.maketrans(letters, others))
    become(folder, 3, SWAPPED.replace(HERS, alike), STONE)

    assert codes(satchel, valid, folder, tmp_path / "3.satchel") == ["words-returned"]
