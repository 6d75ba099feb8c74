"""What `satchel export` writes, and what it says of it."""

import io
import re
import resource as limits
import sys
import zipfile

import pytest

from index import EXPORTS, make_key
from tests.index.export.file_text import unzipped
from tests.index.export.pages import read_page

QUOTES = """## One {#one}

> “Cold.” {#q-cold role=docker consent=read}
>
> — Woman, 31

> “Warm.” {#q-warm role=docker consent=publish}
>
> — Woman, 31

Words on wages.[^1] {#p}

[^1]: A note on cranes. {#f}
"""


def passages(file):
    return [each.attributes["id"] for each in read_page(file.read_bytes()).find(of_class="passage")]


@pytest.fixture
def archive(satchel, make_folder, tmp_path):
    file = tmp_path / "a.satchel"
    folder = make_folder(QUOTES, {"archive.toml": WAIVED})
    assert satchel("build", folder, "-o", file).status == 0
    return file


WAIVED = """
id = "small"
edition = 1
created = "2026-01-01"
language = "en"
title.en = "A small archive"
[[withdrawn]]
passage = "q-gone"
date = "2026-01-01"
reason = "She asked for it."
"""


def test_an_archive_is_written_into_one_file(satchel, archive, tmp_path):
    answer = satchel("export", archive, "--to", "html", "-o", tmp_path / "a.html")

    assert answer.status == 0
    assert answer.stdout == f"{tmp_path / 'a.html'}: small, draft of edition 1, 2 of 3 passages\n"
    assert answer.stderr == (
        "No withdrawal reaches this copy. A phone may upload what is on it. "
        "It has 2 of 3 passages.\n"
        "1 quote left out: it may be read, not published.\n"
    )
    assert passages(tmp_path / "a.html") == ["q-warm", "p"]
    assert "Cold" not in (tmp_path / "a.html").read_text("utf-8")
    assert "q-gone" not in (tmp_path / "a.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ("epub", "No withdrawal reaches this copy. A phone may upload what is on it. It has 2 of"),
        ("qdpx", "No withdrawal reaches this copy. It has 2 of 3 passages."),
        ("docx", ""),
        ("qdc", ""),
    ],
)
def test_what_becomes_of_a_copy_is_said_before_it_is_written(
    satchel, archive, tmp_path, form, said
):
    (tmp_path / "taken").mkdir()  # so that nothing can be written

    answer = satchel("export", archive, "--to", form, "-o", tmp_path / "taken")

    assert answer.status == 1
    assert answer.stderr.startswith(said)
    assert ("withdrawal" in answer.stderr) == bool(said)


def test_a_codebook_has_no_passage_and_counts_none(satchel, first_archive_file, tmp_path):
    file = tmp_path / "a.qdc"

    answer = satchel("export", first_archive_file, "--to", "qdc", "-o", file)

    assert answer.stdout == f"{file}: kyrgyzstan, edition 1, 15 themes\n"
    assert (answer.status, answer.stderr) == (0, "")


def test_without_a_name_it_is_the_archive_that_came_with_satchel(satchel, tmp_path):
    answer = satchel("export", "--to", "html", "-o", tmp_path / "a.html")

    assert answer.status == 0
    assert "kyrgyzstan, edition 1, 27 of 27 passages" in answer.stdout
    assert "Consent not recorded: 8 quotes." in answer.stderr
    assert "6 editor’s notes left out" in answer.stderr


@pytest.mark.parametrize(
    ("level", "lines"),
    [
        (
            "full",
            {"Woman, 40 years old, street-based sex worker", "Woman 26 years old, working in"},
        ),
        ("banded", {"Woman", "Woman, 26-30"}),
        ("role", {"Sex worker"}),
        ("none", set()),
    ],
)
def test_who_speaks_is_told_at_the_level_that_is_named(
    satchel, first_archive_file, tmp_path, level, lines
):
    file = tmp_path / "a.html"

    satchel("export", first_archive_file, "--to", "html", "-o", file, "--attribution", level)

    told = {each.text() for each in read_page(file.read_bytes()).find(of_class="line")}
    assert all(any(each.startswith(line) for each in told) for line in lines)
    assert (not told) == (level == "none")
    assert (level == "role") == (told == {"Sex worker"})


def test_a_query_takes_what_it_finds_and_what_points_to_it(satchel, archive, tmp_path):
    file = tmp_path / "a.html"

    words = satchel("export", archive, "--to", "html", "-o", file, "--query", "wages")
    assert (words.status, passages(file)) == (0, ["p"])
    assert "wages" not in file.read_text("utf-8").replace("Words on wages", "")

    satchel("export", archive, "--to", "html", "-o", file, "--query", "cranes")
    assert passages(file) == ["p"]

    none = satchel("export", archive, "--to", "html", "-o", file, "--query", "nowhere")
    assert (none.status, passages(file)) == (0, [])
    assert "0 of 3 passages" in none.stdout


def test_nothing_is_found_by_what_the_lines_in_a_file_do_not_tell_and_it_is_said(
    satchel, first_archive_file, tmp_path
):
    told = {
        query: "were not found by it"
        in satchel(
            *("export", first_archive_file, "--to", "html", "-o", tmp_path / "a.html"),
            *("--attribution", "role", "--query", query),
        ).stderr
        for query in ("sector:street", "police age:20-29", "role:sex-worker", "police")
    }

    assert list(told.values()) == [True, True, False, False]
    without = satchel(
        *("export", first_archive_file, "--to", "html", "-o", tmp_path / "a.html"),
        *("--attribution", "role", "--query", "kind:quote -gender:woman"),
    ).stderr
    assert "were not left out by it: gender" in without
    assert "were not found by it" not in without


@pytest.mark.parametrize(
    "arguments",
    [
        ["-o", "a.html"],
        ["--to", "html"],
        ["--to", "rtf", "-o", "a.html"],
        ["--to", "html", "-o", "a.html", "--attribution", "some"],
        ["a", "b", "--to", "html", "-o", "a.html"],
    ],
    ids=" ".join,
)
def test_a_wrong_command_line_is_told(satchel, tmp_path, monkeypatch, arguments):
    monkeypatch.chdir(tmp_path)

    answer = satchel("export", *arguments)

    assert (answer.status, answer.stdout) == (2, "")
    assert not (tmp_path / "a.html").exists()


def test_an_unknown_format_is_told_with_those_that_are_known(satchel, tmp_path):
    answer = satchel("export", "--to", "rtf", "-o", tmp_path / "a.rtf")

    assert answer.status == 2
    assert all(form in answer.stderr for form in EXPORTS)


def test_an_archive_is_never_written_over(satchel, archive):
    before = archive.read_bytes()

    answer = satchel("export", archive, "--to", "html", "-o", archive)

    assert answer.status == 1
    assert "is the archive itself" in answer.sentence
    assert archive.read_bytes() == before


def test_no_key_other_archive_or_given_passphrase_is_written_over(satchel, archive, tmp_path):
    key, other, phrase = (tmp_path / name for name in ("a.key", "other.satchel", "phrase"))
    make_key(key)
    other.write_bytes(archive.read_bytes())
    phrase.write_text("six geese a-laying")
    told = {
        key: "“a.key” is a signing key. Choose another name.",
        other: "“other.satchel” is an archive. Choose another name.",
        phrase: "“phrase” is read for this. Choose another name.",
    }
    for output, sentence in told.items():
        before = output.read_bytes()
        with_phrase = ("--seal-passphrase-file", phrase)
        answer = satchel("export", archive, "--to", "md", "-o", output, *with_phrase)

        assert (answer.status, answer.sentence) == (1, sentence)
        assert output.read_bytes() == before


@pytest.mark.parametrize("output", ["none/a.html", "taken", "x" * 300])
def test_what_cannot_be_written_is_told_and_nothing_is_left(satchel, archive, tmp_path, output):
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "inside").write_bytes(b"")
    before = sorted(tmp_path.iterdir())

    answer = satchel("export", archive, "--to", "txt", "-o", tmp_path / output)

    assert (answer.status, answer.stdout) == (1, "")
    assert "could not be written" in answer.sentence
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("form", EXPORTS)
def test_a_full_disk_leaves_the_older_file(satchel, archive, tmp_path, form):
    file = tmp_path / f"a.{form}"
    file.write_bytes(b"older")
    archive_there = sorted(tmp_path.iterdir())
    soft, hard = limits.getrlimit(limits.RLIMIT_FSIZE)
    limits.setrlimit(limits.RLIMIT_FSIZE, (100, hard))  # as on a full disk
    try:
        answer = satchel("export", archive, "--to", form, "-o", file)
    finally:
        limits.setrlimit(limits.RLIMIT_FSIZE, (soft, hard))

    assert answer.status == 1
    assert "could not be written" in answer.stderr
    assert file.read_bytes() == b"older"
    assert sorted(tmp_path.iterdir()) == archive_there


def test_what_was_withdrawn_is_nowhere_in_the_file(satchel, make_folder, tmp_path):
    body = QUOTES.replace("{#q-warm", "{#q-gone")
    folder, file = make_folder(body, {"archive.toml": WAIVED}), tmp_path / "a.satchel"
    assert satchel("build", folder, "-o", file).status == 0

    satchel("export", file, "--to", "html", "-o", tmp_path / "a.html")

    text = (tmp_path / "a.html").read_text("utf-8")
    assert "Warm" not in text
    assert passages(tmp_path / "a.html") == ["p"]
    assert "Passages or pictures withdrawn so far: 1." in text
    assert "q-gone" not in text  # an id may be made of words of its passage
    assert "She asked for it." not in text  # why stays with the editor


@pytest.mark.parametrize("kind", ["html", "md", "txt", "docx", "odt", "pptx"])
def test_no_export_names_what_was_withdrawn(satchel, make_folder, tmp_path, kind):
    body = QUOTES.replace("{#q-warm", "{#q-gone")
    folder, file = make_folder(body, {"archive.toml": WAIVED}), tmp_path / "a.satchel"
    assert satchel("build", folder, "-o", file).status == 0

    made = tmp_path / f"a.{kind}"
    assert satchel("export", file, "--to", kind, "-o", made).status == 0

    data = made.read_bytes()
    if zipfile.is_zipfile(made):
        with zipfile.ZipFile(made) as parts:
            data = b"".join(map(parts.read, parts.namelist()))
    assert b"withdrawn so far: 1." in data
    assert b"q-gone" not in data


def test_the_same_archive_gives_the_same_bytes_in_any_process(
    satchel_process, first_archive_file, tmp_path
):
    for seed in ("1", "2"):
        file = tmp_path / f"{seed}.html"
        answer = satchel_process(
            "export", first_archive_file, "--to", "html", "-o", file, PYTHONHASHSEED=seed
        )
        assert answer.status == 0

    assert (tmp_path / "1.html").read_bytes() == (tmp_path / "2.html").read_bytes()


CONSENTS = """## One {#one}

> “Cold.” {#q-cold role=docker consent="read, train"}
>
> — Woman, 31

> “Warm.” {#q-warm role=docker consent="read, train, print"}
>
> — Woman, 31

> “Dark.” {#q-dark role=docker consent=none}
>
> — Woman, 31
"""


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ("pptx", ["1 quote left out: it may not be handed on at all."]),
        (
            "docx",
            [
                "1 quote left out: it may not be handed on at all.",
                "1 quote left out: it may be presented, not printed.",
            ],
        ),
        (
            "md",
            [
                "1 quote left out: it may not be handed on at all.",
                "1 quote left out: it may be printed, not published.",
                "1 quote left out: it may be presented, not published.",
            ],
        ),
    ],
)
def test_each_format_holds_what_may_be_done_with_it(satchel, make_folder, tmp_path, form, said):
    open_words = "\nThey unloaded at night. {#p-night}\n"
    folder, file = make_folder(CONSENTS + open_words), tmp_path / "a.satchel"
    assert satchel("build", folder, "-o", file).status == 0

    answer = satchel("export", file, "--to", form, "-o", tmp_path / "out")

    told = unzipped((tmp_path / "out").read_bytes())
    assert answer.stderr.splitlines() == said
    assert ("Cold." in told, "Warm." in told, "Dark." in told) == (
        form == "pptx",
        form in ("pptx", "docx"),
        False,
    )
    assert "quotes that may not be handed on at all: 1" in told


NOT_LOOKED_AT = (
    "Not looked at without --set: whether a trainer's own words, such as tasks and questions, are "
    "as they were, and whether all of the set is there."
)


def test_a_task_that_was_changed_is_told_with_the_set_and_without_it_that_none_was_looked_at(
    satchel, first_archive_file, tmp_path
):
    file, of_set = tmp_path / "a.txt", ("--set", "introduction")
    satchel("export", first_archive_file, "--to", "txt", "-o", file, *of_set)
    asked = "Nobody here is asked to speak of their own life."
    text = file.read_text("utf-8")
    assert asked in text
    file.write_text(text.replace(asked, "Speak of your own life."), "utf-8")

    without = satchel("check-handout", file, first_archive_file)
    known = satchel("check-handout", file, first_archive_file, *of_set)

    assert without.stderr.splitlines() == [NOT_LOOKED_AT]
    assert known.stderr == ""
    assert "“Speak of your own life.”" in known.stdout


def test_a_care_note_that_was_deleted_is_told_with_the_code_of_its_quote(
    satchel, valid, first_archive_file, tmp_path
):
    file = tmp_path / "a.txt"
    satchel("export", first_archive_file, "--to", "txt", "-o", file, "--query", "kind:quote")
    note = "(Care: violence, extortion, humiliation)\n\n"
    text = file.read_text("utf-8")
    code = re.search(r"satchel:kyrgyzstan/q-bandits#\w+", text)[0]
    file.write_text(text.replace(note, "", 1), "utf-8")

    plain = satchel("check-handout", file, first_archive_file)
    told = satchel("check-handout", file, first_archive_file, "--json")

    said = f"The archive has a care note for {code}, and the handout has none before it."
    assert (plain.status, plain.stdout.splitlines()[-1]) == (1, said)
    assert valid(told.stdout, "check-handout")["without_care"] == [code]
    assert told.status == 1


def test_a_handout_goes_out_and_comes_home(satchel, valid, first_archive_file, tmp_path):
    file = tmp_path / "a.docx"
    satchel("export", first_archive_file, "--to", "docx", "-o", file, "--query", "kind:quote")

    plain = satchel("check-handout", file, first_archive_file)
    told = valid(
        satchel("check-handout", file, first_archive_file, "--json").stdout, "check-handout"
    )

    assert (plain.status, plain.stderr.splitlines()) == (0, [NOT_LOOKED_AT])
    assert plain.stdout.splitlines()[-1] == "8 quotes: 8 unchanged"
    assert [quote["state"] for quote in told["quotes"]] == ["unchanged"] * 8


def test_a_handout_that_was_changed_ends_with_status_1(satchel, first_archive_file, tmp_path):
    file = tmp_path / "a.docx"
    satchel("export", first_archive_file, "--to", "docx", "-o", file)
    with zipfile.ZipFile(file) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    text = parts["word/document.xml"].replace(b"werewolves in", b"wolves in")
    with zipfile.ZipFile(file, "w") as packed:
        for name, data in (parts | {"word/document.xml": text}).items():
            packed.writestr(name, data)

    answer = satchel("check-handout", file, first_archive_file)

    assert answer.status == 1
    assert (
        "q-werewolves: altered: … - they are [-werewolves-] {+wolves+} in uniform" in answer.stdout
    )
    assert answer.stdout.splitlines()[-1] == "8 quotes: 7 unchanged, 1 altered"


def test_a_name_behind_a_code_ends_with_status_1(satchel, valid, first_archive_file, pasted):
    text = satchel("export", first_archive_file, "--to", "txt", "-o", "-").stdout
    named = re.sub(r"(/q-bandits#\w+)", r"\1 said by Gulmira, 31", text).encode()
    pasted(named)
    plain = satchel("check-handout", "-", first_archive_file)
    pasted(named)
    told = valid(
        satchel("check-handout", "-", first_archive_file, "--json").stdout, "check-handout"
    )

    assert plain.status == 1
    count, told_so, *others = plain.stdout.splitlines()[8:]
    assert count == "8 quotes: 8 unchanged"
    assert told_so.startswith("Other words stand beside quotes: read them.")
    assert [each for each in others if "said by Gulmira, 31" in each]
    assert len(others) == len(told["others"])
    assert [each for each in told["others"] if "said by Gulmira, 31" in each]


WHITE = '<b style="color:#fff">'


def test_words_that_cannot_be_seen_end_with_status_1(satchel, first_archive_file, tmp_path):
    file = tmp_path / "a.html"
    satchel("export", first_archive_file, "--to", "html", "-o", file, "--query", "bandits")
    whole = satchel("check-handout", file, first_archive_file)
    text = file.read_text("utf-8").replace("official bandits", f"{WHITE}official bandits</b>", 1)
    file.write_text(text, "utf-8")

    answer = satchel("check-handout", file, first_archive_file)

    assert (whole.status, answer.status) == (0, 1)
    told = (
        "Words that cannot be seen, by their colour, size or place, or deleted with changes "
        "tracked and still in the file: read them."
    )
    assert answer.stdout == f"{whole.stdout}{told}\n“official bandits”\n"


@pytest.mark.parametrize("name", ["none.docx", "a.satchel"])
def test_what_is_no_handout_is_told(satchel, archive, tmp_path, name):
    answer = satchel("check-handout", tmp_path / name, archive)

    assert (answer.status, answer.stdout) == (1, "")
    assert name in answer.sentence


@pytest.mark.parametrize("form", ["xlsx", "csv"])
@pytest.mark.parametrize("ending", ["", ".docx"])
def test_a_file_in_which_it_can_look_at_nothing_is_refused(
    satchel, first_archive_file, tmp_path, form, ending
):
    file = tmp_path / f"handout.{form}{ending}"
    assert satchel("export", first_archive_file, "--to", form, "-o", file).status == 0

    for more in ((), ("--json",)):
        answer = satchel("check-handout", file, first_archive_file, *more)
        assert (answer.status, answer.stdout) == (1, "")
        assert answer.sentence.startswith(f"“{file.name}” is ")
        assert "DOCX" in answer.sentence


def test_a_pdf_that_came_home_is_refused(satchel, first_archive_file, tmp_path):
    file = tmp_path / "handout.pdf"
    file.write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n%%EOF\n")

    answer = satchel("check-handout", file, first_archive_file)

    assert (answer.status, answer.stdout) == (1, "")
    assert answer.sentence.startswith("“handout.pdf” is neither DOCX, ODT, PPTX, EPUB, HTML nor")


@pytest.fixture
def pasted(monkeypatch):
    """Put bytes on standard input."""

    def put(data):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

    return put


def test_pasted_words_are_checked(satchel, valid, first_archive_file, pasted):
    text = satchel("export", first_archive_file, "--to", "txt", "-o", "-").stdout
    pasted(text.encode())
    told = satchel("check-handout", "-", first_archive_file)
    pasted(text.replace("werewolves in", "wolves in").encode("utf-16"))
    altered = satchel("check-handout", "-", first_archive_file, "--json")

    assert (told.status, told.stdout.splitlines()[-1]) == (0, "8 quotes: 8 unchanged")
    states = {
        each["passage"]: each["state"] for each in valid(altered.stdout, "check-handout")["quotes"]
    }
    assert altered.status == 1
    assert {name for name, state in states.items() if state != "unchanged"} == {"q-werewolves"}


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "There are no words to check. Paste those of the handout."),
        (b" \n", "There are no words to check. Paste those of the handout."),
        (b"PK\x03\x04\xff", "What came in is no UTF-8 text. Name the file instead."),
        (b"a\0b", "What came in is no UTF-8 text. Name the file instead."),
        (b"a" * ((16 << 20) + 1), "The text is larger than 16 MB. Check it in several parts."),
    ],
)
def test_what_is_no_text_on_standard_input_is_told(satchel, archive, pasted, data, told):
    pasted(data)
    answer = satchel("check-handout", "-", archive)

    assert (answer.status, answer.stdout, answer.sentence) == (1, "", told)


@pytest.mark.parametrize("form", ["html", "json", "csv", "txt", "docx"])
def test_a_draft_is_in_a_file_only_if_drafts_were_asked_for(
    satchel, first_archive_file, tmp_path, form
):
    def held(*asked):
        file = tmp_path / "out"
        query = ("--query", "werewolves")
        answer = satchel("export", first_archive_file, "--to", form, "-o", file, *query, *asked)
        assert answer.status == 0
        return "оборотни" in unzipped(file.read_bytes())

    assert not held()
    assert held("--drafts")


def test_words_beside_slides_are_told_and_no_draft_stands_there(
    satchel, first_archive_file, tmp_path
):
    file = tmp_path / "a.pptx"
    satchel("export", first_archive_file, "--to", "pptx", "-o", file, "--query", "werewolves")
    with zipfile.ZipFile(file) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    with zipfile.ZipFile(file, "w") as packed:
        for name, data in parts.items():
            notes = "notesSlide" in name and name.endswith(".xml")
            assert "оборотни".encode() not in data  # nobody chose a draft
            packed.writestr(name, data.replace(b">Sex worker<", b">Aigul<") if notes else data)

    answer = satchel("check-handout", file, first_archive_file)

    assert answer.status == 1
    shown, summed, _said, beside = answer.stdout.splitlines()
    assert re.fullmatch(r"q-werewolves, on slide \d: unchanged", shown)
    assert (summed, beside) == ("1 quotes: 1 unchanged", "“Aigul”")


@pytest.mark.parametrize(
    ("form", "use"),
    [("pptx", "training"), ("docx", "printing"), ("html", "publishing"), ("csv", "publishing")],
)
def test_an_export_that_consent_leaves_empty_is_not_written_and_says_why(
    satchel, make_folder, tmp_path, form, use
):
    body = '## One {#one}\n\n> “Read it.” {#q-read consent="read"}\n>\n> — Woman\n'
    archive, file = tmp_path / "a.satchel", tmp_path / f"a.{form}"
    assert satchel("build", make_folder(body), "-o", archive).status == 0

    answer = satchel("export", archive, "--to", form, "-o", file)

    assert (answer.status, answer.stdout) == (1, "")
    told = f"Nothing was written: what the speakers agreed to does not cover {use}."
    assert answer.sentence == told
    assert not file.exists()


def test_a_handout_is_checked_against_the_set_it_was_made_of(satchel, first_archive_file, tmp_path):
    file = tmp_path / "a.docx"
    satchel("export", first_archive_file, "--to", "docx", "-o", file, "--set", "justice")
    of_it = satchel("check-handout", file, first_archive_file, "--set", "justice")
    assert (of_it.status, of_it.stderr) == (0, "")
    of_none = satchel("check-handout", file, first_archive_file, "--set", "nothing-here")
    assert of_none.status == 1
    assert "no set of this archive" in of_none.stderr
    without = satchel("check-handout", file, first_archive_file, "--passphrase-file", file)
    assert "name it with --set" in without.stderr


def test_what_a_colleague_changed_in_a_handout_of_a_known_set_is_told(
    satchel, valid, first_archive_file, tmp_path
):
    file, of_set = tmp_path / "a.md", ("--set", "introduction")
    satchel("export", first_archive_file, "--to", "md", "-o", file, *of_set)
    text = file.read_text("utf-8")
    assert "fewer than 3" in text
    text = text.replace("fewer than 3", "2", 1)
    file.write_text(f"{text}\n\nThe salon is near the bazaar.\n", "utf-8")

    told = satchel("check-handout", file, first_archive_file, *of_set)
    as_json = satchel("check-handout", file, first_archive_file, *of_set, "--json")

    assert told.status == as_json.status == 1
    assert "Other words stand in the handout, neither the set's nor the archive's" in told.stdout
    assert "“The salon is near the bazaar.”" in told.stdout
    values = valid(as_json.stdout, "check-handout")
    assert (len(values["others"]), values["missing"]) == (2, [])


def test_a_quote_of_a_known_set_that_is_not_in_the_handout_is_named(
    satchel, valid, first_archive, first_archive_file, tmp_path
):
    chosen = next(each for each in first_archive.content.sets if each.id == "introduction")
    kept, *gone = dict.fromkeys(chosen.passages())
    file = tmp_path / "a.txt"
    file.write_text(first_archive.passage(kept).text, "utf-8")

    told = satchel("check-handout", file, first_archive_file, "--set", "introduction")
    as_json = satchel("check-handout", file, first_archive_file, "--set", chosen.id, "--json")

    count = f"{len(gone)} quotes of the set are not in the handout: {', '.join(gone)}"
    assert (told.status, count in told.stdout.splitlines()) == (1, True)
    assert valid(as_json.stdout, "check-handout")["missing"] == gone
