"""Whatever is asked of it, Satchel says in one plain sentence what it could not do."""

import pytest

NAMES = [
    "plain.satchel",
    "with spaces.satchel",
    "Архив.satchel",
    "two\nlines\x1b[31m.satchel",
    "-x.satchel",
]


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_an_archive_is_built_under_a_strange_name(
    satchel, valid, make_folder, tmp_path, monkeypatch, name
):
    monkeypatch.chdir(tmp_path)
    source = make_folder(name=name.replace(".satchel", ""))

    answer = satchel("build", f"--output={name}", "--json", "--", source.name)
    plain = satchel("build", f"--output={name}", "--", source.name)

    assert valid(answer.stdout, "build")["file"] == name
    assert len(plain.stdout.splitlines()) == 1
    assert satchel("verify", "--", name).status == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["build", "none", "-o", "a.satchel"], "is not there"),
        (["build", "folder", "-o", "none/a.satchel"], "could not be written"),
        (["build", "folder", "-o", "taken"], "could not be written"),
        (["build", "folder", "-o", "x" * 300], "could not be written"),
        (["build", "x" * 5000, "-o", "a.satchel"], "no archive.toml"),
        (["build", "folder", "-o", "a.satchel", "--sign", "none.key"], "is not there"),
        (["build", "folder", "-o", "a.satchel", "--sign", "taken"], "is not a file"),
        (["build", "folder", "-o", "a.satchel", "--sign", "folder/archive.toml"], "no signing key"),
    ],
)
def test_what_cannot_be_built_is_told_and_nothing_is_left(
    satchel, make_folder, tmp_path, monkeypatch, arguments, said
):
    monkeypatch.chdir(tmp_path)
    make_folder()
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "inside").write_bytes(b"")
    satchel("build", "folder", "-o", "first.satchel")  # the key is there from now on
    before = sorted(tmp_path.iterdir())

    answer = satchel(*arguments)

    assert (answer.status, answer.stdout) == (1, "")
    assert said in answer.sentence
    assert sorted(tmp_path.iterdir()) == before


def test_a_data_folder_that_cannot_be_made_is_told(satchel, make_folder, tmp_path):
    satchel.home.write_bytes(b"in the way")

    answer = satchel("build", make_folder(), "-o", tmp_path / "a.satchel")

    assert answer.status == 1
    assert "--sign" in answer.sentence
    assert not (tmp_path / "a.satchel").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["frobnicate"],
        ["--frobnicate"],
        ["show", "--frobnicate"],
        ["show", "a", "b"],
        ["show", "--json", "--text"],
        ["search"],
        ["search", "a", "b", "c"],
        ["search", "x", "--limit", "-1"],
        ["search", "x", "--limit", "many"],
        ["search", "x", "--offset", "-1"],
        ["verify"],
        ["verify", "a", "b"],
        ["build", "x"],
        ["build", "-o", "x"],
        ["x" * 5000],
    ],
    ids=lambda arguments: " ".join(arguments)[:40],
)
def test_a_wrong_command_line_is_told_apart_from_what_could_not_be_done(satchel, arguments):
    answer = satchel(*arguments)

    assert (answer.status, answer.stdout) == (2, "")
    assert answer.stderr.strip()
    assert "Traceback" not in answer.stderr
    assert satchel.opened == []


def test_a_folder_in_place_of_an_archive_names_what_opens_it(satchel, make_folder, tmp_path):
    folder = make_folder()
    answer = satchel(folder)
    assert answer.status == 1
    assert f"“satchel preview {folder}”" in answer.sentence
    assert "File > Open an archive folder" in answer.sentence
    (tmp_path / "plain").mkdir()
    assert "“plain” is a folder." in satchel(tmp_path / "plain").sentence
