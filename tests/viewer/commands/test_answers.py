"""What each command answers, and that its JSON is what docs/schemas say."""

import json
import re
import shutil
import stat
import tomllib
from itertools import chain

import pytest
from jsonschema import Draft202012Validator

from index import found, shown, shown_text
from tests.conftest import CASE_STUDY, ROOT
from tests.pictures import png
from viewer.commands import archives

SCHEMAS = sorted((ROOT / "docs" / "schemas").glob("*.json"))


def test_show_prints_the_words_or_everything(satchel, valid, first_archive, first_archive_file):
    plain = satchel("show", first_archive_file)
    text = satchel("show", "--text", first_archive_file)
    everything = satchel("show", first_archive_file, "--json")

    assert (plain.status, text.status, everything.status) == (0, 0, 0)
    assert plain.stdout == text.stdout == shown_text(first_archive)
    assert valid(everything.stdout, "show") == json.loads(json.dumps(shown(first_archive)))
    assert plain.stderr == text.stderr == everything.stderr == ""


def test_show_text_is_a_paragraph_for_each_passage_and_footnotes_end_it(first_archive):
    paragraphs = shown_text(first_archive).removesuffix("\n").split("\n\n")
    (document,) = first_archive.content.documents
    said = chain.from_iterable(
        (passage.text, passage.attribution.text) if passage.attribution else (passage.text,)
        for passage in document.passages()
    )

    assert paragraphs[0] == document.title
    assert paragraphs[-2:] == [note.text for note in document.footnotes]
    headings = {section.title for section in document.sections}
    assert [each for each in paragraphs[1:-2] if each not in headings] == list(said)
    assert "\nExtortion" not in shown_text(first_archive)  # no editor's words


def test_show_tells_of_pictures_and_its_text_leaves_them_out(make_folder, satchel, valid):
    body = '## One {#one}\n\nA. {#a}\n\n![A map](pictures/map.png "In 2019") {#map}\n'
    folder = make_folder(body, {"pictures/map.png": png()})
    file = folder.parent / "a.satchel"
    assert satchel("build", folder, "-o", file).status == 0

    (section,) = valid(satchel("show", file, "--json").stdout, "show")["documents"][0]["sections"]
    words = satchel("show", file, "--text").stdout
    assert [(each["file"], each["at"]) for each in section["pictures"]] == [("pictures/001.png", 1)]
    assert "map" not in words
    assert "2019" not in words


def test_show_counts_in_code_points(make_folder, satchel, valid):
    body = "## One {#one}\n\n\U0001f469\u0301x[^1] {#p}\n\n[^1]: Note. {#f}\n"
    folder = make_folder(body)
    file = folder / "a.satchel"
    assert satchel("build", folder, "-o", file).status == 0

    values = valid(satchel("show", file, "--json").stdout, "show")
    (passage,) = values["documents"][0]["sections"][0]["passages"]

    assert (passage["text"], passage["footnotes"]) == (
        "\U0001f469\u0301x",
        [{"footnote": "f", "at": 3}],
    )


def test_search_answers_on_the_archive_that_is_named(
    satchel, valid, first_archive, first_archive_file
):
    answer = satchel("search", first_archive_file, '"protection racket"', "--json")
    values = valid(answer.stdout, "search")
    expected = json.loads(json.dumps(found(first_archive.search('"protection racket"'))))

    assert (answer.status, answer.stderr) == (0, "")
    assert values | {"took_ms": 0} == expected | {"took_ms": 0}
    assert values["total"] == 2
    for hit in values["hits"]:
        text = (
            first_archive.passage(hit["passage"]) or first_archive.footnote(hit["footnote"])
        ).text
        assert {text[each["start"] : each["end"]].lower()[:17] for each in hit["matches"]} == {
            "protection racket"
        }
    assert values["facets"]["kind"] == {"paragraph": 1, "footnote": 1}


@pytest.mark.parametrize("name", ["a.satchel", "A.SATCHEL", "not-there.satchel", "archive.zip"])
def test_whoever_forgets_what_to_search_for_is_told_that(
    satchel, first_archive_file, tmp_path, name
):
    if name != "not-there.satchel":
        shutil.copy(first_archive_file, tmp_path / name)

    answer = satchel("search", tmp_path / name)

    assert (answer.status, answer.stdout) == (2, "")
    assert answer.sentence.startswith("Say what to search for after the archive")


def test_a_word_that_is_also_the_name_of_a_file_is_searched_for(satchel, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "police").write_text("No archive.")

    answer = satchel("search", "police")

    assert answer.status == 0
    assert not answer.stdout.endswith("\n0 found\n")


@pytest.mark.parametrize("wrong", ["absent", "empty", "file", "errors"])
def test_no_key_is_made_for_a_folder_that_cannot_be_built(satchel, make_folder, tmp_path, wrong):
    folder = tmp_path / "folder"
    if wrong == "empty":
        folder.mkdir()
    elif wrong == "file":
        folder.write_text("No folder.")
    elif wrong == "errors":
        make_folder("## One {#one}\n\nWords. {#p}\n\nWords. {#p}\n")

    answer = satchel("build", folder, "-o", tmp_path / "out.satchel")

    assert answer.status == 1
    assert "Traceback" not in answer.stderr
    assert not (satchel.home / "keys").exists()


def test_search_prints_what_a_person_reads(satchel, first_archive_file):
    answer = satchel("search", first_archive_file, "=orphanages")

    assert answer.stdout.startswith("experiences  p-parental-rights\n")
    assert "orphanages" in answer.stdout
    assert answer.stdout.endswith("1 found\n")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("крыша", "крыша: protection racket, protection rackets, from the glossary\n2 found\n"),
        (
            "harrasment",
            "harrasment: harassment, a close spelling\nDid you mean: harassment\n6 found\n",
        ),
        ("police zzzz bribe", "zzzz: left out, since no text holds it\n6 found\n"),
        ("gjkbwbz", "Did you mean: полиция\n0 found\n"),
        ("=racket *x", "A word cannot begin with * or ?, so “*x” was searched without it.\n"),
    ],
)
def test_search_says_what_it_did_beside_what_was_typed(satchel, first_archive_file, typed, said):
    assert said in satchel("search", first_archive_file, typed).stdout


def test_where_no_passage_has_all_words_those_with_some_are_told_apart(
    satchel, valid, first_archive_file
):
    question = "Who takes mothers and babies to the seaside?"
    answer = satchel("search", first_archive_file, question)
    values = valid(satchel("search", first_archive_file, question, "--json").stdout, "search")
    whole = valid(satchel("search", first_archive_file, "police ", "--json").stdout, "search")

    assert "No passage has all of these words. These have some of them.\n" in answer.stdout
    assert values["relaxed"]
    assert values["total"] == len(values["hits"]) > 0
    assert not whole["relaxed"]


def test_an_export_of_passages_with_some_of_the_words_says_so(
    satchel, first_archive_file, tmp_path
):
    question = "Who takes mothers and babies to the seaside?"
    options = ("--to", "txt", "-o", tmp_path / "out.txt", "--query", question)
    answer = satchel("export", first_archive_file, *options)

    assert "No passage has all of these words. These have some of them." in answer.stderr


def test_limit_and_offset_choose_a_page(satchel, valid, first_archive_file):
    def page(*options):
        answer = satchel("search", first_archive_file, "police ", "--json", *options)
        values = valid(answer.stdout, "search")
        return values["total"], [hit["passage"] or hit["footnote"] for hit in values["hits"]]

    total, everything = page("--limit", 999)
    assert page("--limit", 3) == (total, everything[:3])
    assert page("--limit", 3, "--offset", 2) == (total, everything[2:5])
    assert page("--limit", 0) == (total, [])
    assert page("--offset", 999) == (total, [])
    assert len(everything) == total > 5


@pytest.mark.parametrize(
    "typed", ["", "nothing-like-this", "-", "(((", "theme:", "\0x", "x" * 9999]
)
def test_no_hits_are_an_answer_and_no_failure(satchel, valid, first_archive_file, typed):
    answer = satchel("search", "--json", first_archive_file, "--", typed)

    assert answer.status == 0
    assert valid(answer.stdout, "search")["hits"] == []


def test_what_of_a_query_was_not_used_is_said(satchel, valid, first_archive_file):
    answer = satchel("search", first_archive_file, "colour:red police", "--json")
    values = valid(answer.stdout, "search")

    assert values["problem"]
    assert values["total"] > 5


def test_verify_says_that_all_is_well(
    satchel, valid, first_archive, first_archive_file, monkeypatch
):
    """Of an archive whose id no archive has that came with Satchel."""
    monkeypatch.setattr(archives, "bundled_archives", tuple)
    answer = satchel("verify", first_archive_file, "--json")
    values = valid(answer.stdout, "verify")
    plain = satchel("verify", first_archive_file)

    assert (answer.status, answer.stderr, plain.status, plain.stderr) == (0, "", 0, "")
    assert (values["ok"], values["signer"]) == (True, "new")
    assert values["fingerprint"] == first_archive.signer
    assert first_archive.signer in plain.stdout


def test_build_signs_with_a_key_that_is_made_on_first_use_and_says_so(satchel, valid, tmp_path):
    first = satchel("build", CASE_STUDY, "-o", tmp_path / "a.satchel", "--json")
    second = satchel("build", CASE_STUDY, "-o", tmp_path / "b.satchel", "--json")
    key = satchel.home / "keys" / "own.key"

    assert (first.status, second.status) == (0, 0)
    assert str(key) in first.sentence
    assert "without a passphrase" in first.sentence
    assert second.stderr == ""
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    values = valid(first.stdout, "build")
    assert values | {"file": ""} == valid(second.stdout, "build") | {"file": ""}
    assert (values["ok"], values["id"], values["edition"]) == (True, "kyrgyzstan", 1)
    assert (tmp_path / "a.satchel").read_bytes() == (tmp_path / "b.satchel").read_bytes()
    shown_again = valid(satchel("show", tmp_path / "a.satchel", "--json").stdout, "show")
    assert shown_again["fingerprint"] == values["fingerprint"]


def test_build_signs_with_the_key_that_is_named(satchel, valid, tmp_path):
    folder = shutil.copytree(CASE_STUDY, tmp_path / "study")  # a signer is written into it
    satchel("build", folder, "-o", tmp_path / "a.satchel")
    key = tmp_path / "other.key"
    (satchel.home / "keys" / "own.key").rename(key)

    answer = satchel("build", folder, "--sign", key, "-o", tmp_path / "b.satchel")

    assert answer.status == 0
    assert "key of your own" not in answer.stderr
    assert (tmp_path / "a.satchel").read_bytes() == (tmp_path / "b.satchel").read_bytes()
    assert not (satchel.home / "keys" / "own.key").exists()


def test_build_refuses_while_there_are_errors_and_names_file_and_line(
    satchel, valid, make_folder, tmp_path
):
    folder = make_folder("## One {#one}\n\nNo id.\n", {"notes.toml": "[[note]\n"})
    file = tmp_path / "old.satchel"
    file.write_bytes(b"old")

    plain = satchel("build", folder, "-o", file)
    answer = satchel("build", folder, "-o", file, "--json")

    assert (plain.status, answer.status, plain.stdout) == (1, 1, "")
    assert re.search(r"^documents/small\.md:7: error: ", plain.stderr, re.MULTILINE)
    assert re.search(r"^notes\.toml:1: error: ", plain.stderr, re.MULTILINE)
    values = valid(answer.stdout, "build")
    assert [(each["file"], each["line"], each["code"]) for each in values["problems"]] == [
        ("documents/small.md", 7, "no-id"),
        ("notes.toml", 1, "bad-toml"),
    ]
    assert file.read_bytes() == b"old"


def test_build_writes_nothing_else(satchel, make_folder, tmp_path):
    folder = make_folder()
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    (tmp_path / "out").mkdir()

    assert satchel("build", folder, "-o", tmp_path / "out" / "a.satchel").status == 0

    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["a.satchel"]
    assert [path.name for path in satchel.home.rglob("*") if path.is_file()] == ["own.key"]


def test_the_version_is_the_project_s(satchel):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

    answer = satchel("--version")

    assert (answer.status, answer.stderr) == (0, "")
    assert answer.stdout == f"satchel, version {project['version']}\n"


def test_help_lists_what_works_and_no_more(satchel):
    answer = satchel("--help")
    listed = re.findall(r"^  ([a-z-]+)  ", answer.stdout.split("Commands:")[1], re.MULTILINE)

    assert (answer.status, answer.stderr) == (0, "")
    assert listed == [
        "build", "check", "check-handout", "export", "fingerprint", "import", "keygen", "preview",
        "search", "show", "verify",
    ]  # fmt: skip
    for command in listed:
        told = satchel(command, "--help")
        assert told.status == 0
        assert told.stdout.startswith(f"Usage: satchel {command} ")


def test_the_data_folder_is_printed_and_not_made(satchel):
    answer = satchel("--data-folder")

    assert (answer.status, answer.stdout, answer.stderr) == (0, f"{satchel.home}\n", "")
    assert not satchel.home.exists()
    assert satchel("--portable", "--data-folder").stdout == f"{ROOT / 'satchel-data'}\n"


def test_without_a_command_the_viewer_opens_what_is_named(satchel, first_archive_file, tmp_path):
    dashed = tmp_path / "-x.satchel"
    dashed.write_bytes(first_archive_file.read_bytes())
    unnamed = tmp_path / "unnamed"
    unnamed.write_bytes(first_archive_file.read_bytes())

    assert satchel().status == 0
    assert satchel(first_archive_file).status == 0
    assert satchel(unnamed).status == 0
    assert satchel("--", dashed).status == 0

    assert satchel.opened == [[], [str(first_archive_file)], [str(unnamed)], [str(dashed)]]


def test_an_archive_whose_name_begins_with_a_dash_opens_after_two_dashes(
    satchel, first_archive_file, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "-x.satchel").write_bytes(first_archive_file.read_bytes())

    assert satchel("--", "-x.satchel").status == 0
    assert satchel.opened == [["-x.satchel"]]
    assert satchel("verify", "--", "-x.satchel").status == 0
    assert satchel("show", "--text", "--", "-x.satchel").status == 0
    assert satchel("search", "--", "-x.satchel", "-police").stdout.endswith(" found\n")


@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda path: path.stem)
def test_a_schema_is_strict_and_speaks_of_no_machine(schema):
    text = schema.read_text(encoding="utf-8")
    values = json.loads(text)
    Draft202012Validator.check_schema(values)

    assert "://" not in text.replace("https://json-schema.org/draft/2020-12/schema", "")
    assert values["additionalProperties"] is False
    assert values["description"] if "description" in values else values["title"]
    assert not Draft202012Validator(values).is_valid({})
    for inner in objects(values):
        if "properties" in inner and inner.get("type") == "object":
            assert inner["additionalProperties"] is False
            assert set(inner["required"]) == set(inner["properties"])


def objects(value):
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for inner in value:
            yield from objects(inner)


def test_the_schemas_are_those_of_the_commands_that_print_json(satchel):
    listed = re.findall(r"^  ([a-z-]+)  ", satchel("--help").stdout, re.MULTILINE)
    helps = {name: satchel(name, "--help").stdout for name in listed}
    printing = [
        name for name, said in helps.items() if re.search(r"--json|\|json\|", "".join(said.split()))
    ]

    listing = "what-lies-here"  # an option, and no command

    assert sorted(path.stem for path in SCHEMAS) == sorted([*printing, listing])
