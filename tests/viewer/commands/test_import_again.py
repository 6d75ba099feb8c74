"""`satchel import` into a folder that is there: a document comes in, or comes again."""

import os

import pytest

from index.source.checks.returned_words import word_digests

TEXT = """# Harbour

## Who took part

We spoke to twelve dockers and one foreman in the spring of that year.[^1]

Aida Osmonova told us where the men of the second shift slept at night.

> “We were cold and the owner knew it well enough.”
>
> — Woman, 31 years old

## What they want

- wages that a family of four can live on
- gloves and boots for each shift

The owners did not answer our letter, which we sent them twice.

[^1]: The foreman joined us later in the summer.
"""
QUOTE = """> “We were cold and the owner knew it well enough.”
>
> — Woman, 31 years old
"""
WITHDRAWN = """
[[withdrawn]]
passage = "q-1"
date = "2026-02-10"
reason = "The speaker asked for it."
"""


@pytest.fixture
def again(satchel, valid, tmp_path):
    """Import a text under a name into one folder; return the report as an object."""

    def run(text=TEXT, name="harbour.md"):
        file = tmp_path / name
        file.write_text(text, "utf-8")
        answer = satchel("import", file, "-o", run.folder, "--json")
        assert answer.status == 0, answer.stderr
        return valid(answer.stdout, "import")

    def change(old, new, file="documents/harbour.md"):
        path = run.folder / file
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")

    run.folder, run.change = tmp_path / "made", change
    return run


def files_of(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def told(report, kind):
    """The line and the text of each guess of that kind."""
    return [(each["line"], each["text"]) for each in report["guesses"] if each["kind"] == kind]


@pytest.fixture
def codes(satchel, valid):
    """The codes of what `satchel check` reports, with the passages that they name."""

    def run(folder):
        problems = valid(satchel("check", folder, "--json").stdout, "check")["problems"]
        return {(each["code"], *each["passages"]) for each in problems}

    return run


def document(again, name="harbour"):
    return (again.folder / "documents" / f"{name}.md").read_text("utf-8")


def test_the_same_text_again_changes_nothing(again):
    again()
    before = files_of(again.folder)
    report = again()

    assert files_of(again.folder) == before
    assert {each["kind"] for each in report["guesses"]} == {
        "document",
        "unchanged",
        "language",
        "names",
    }


def test_another_document_is_added_and_its_ids_collide_with_none(again, satchel, codes):
    again()
    kept = document(again)
    again("# Market\n\n## Who took part\n\nFour vendors.\n\n> “No.”\n>\n> — Man, 50\n", "market.md")

    assert document(again) == kept
    added = document(again, "market")
    assert "## Who took part {#took-part-2}" in added
    assert "{#p-4}" in added
    assert "{#q-2 gender=man age=50}" in added
    vocabulary = (again.folder / "vocabulary.toml").read_text("utf-8")
    assert vocabulary.count('id = "woman"') == vocabulary.count('id = "man"') == 1
    assert not [each for each in codes(again.folder) if each[0].startswith("words")]
    assert satchel("build", again.folder, "-o", again.folder / "a.satchel").status == 0


def test_the_consent_has_to_be_confirmed_again_and_all_else_of_the_archive_stays(again, satchel):
    again()
    head = again.folder / "archive.toml"
    ours = (
        '# Ours.\nid   =  "made"\nedition = 3 # the third\ncreated = "2026-01-31"\n'
        'language = "en"\ntitle.en = "Harbours"\n\n# What they said yes to:\n[defaults]\n'
        'consent = ["read", "print"]\nread = "full"\nshare = "role"\n'
    )
    head.write_text(ours, "utf-8")
    again("# Market\n\n## Who\n\nFour.\n\n> “No.”\n>\n> — Man, 50\n", "market.md")

    line = 'title.en = "Harbours"\n'
    assert head.read_text("utf-8") == ours.replace(line, f"{line}consent_confirmed = false\n")
    added = document(again, "market").split("+++")[1]
    assert 'consent = "unknown"' in added
    assert 'share = "none"' in added
    refused = satchel("build", again.folder, "-o", again.folder / "a.satchel", "--publish")
    assert "Nobody has confirmed" in refused.stderr


def test_what_an_editor_wrote_stays_and_what_changed_is_told(again, codes):
    again()
    again.change("{#q-1 gender=woman age=31}", '{#q-1 age=31 gender=woman care="cold, hunger"}')
    again.change("## What they want {#what-want}", "My own words.\n{#p-mine}\n\n## Wants {#wants}")
    again.change('title = "Harbour"', 'title = "Harbour"\nplace = "Port" # ours')
    (again.folder / "codebook.toml").write_text('[[theme]]\nid = "t"\nlabel.en = "T"\n', "utf-8")
    (again.folder / "codings.toml").write_text(
        '[[coding]]\npassage = "i-2"\ntheme = "t"\nexact = "boots"\n', "utf-8"
    )
    mended = TEXT.replace("twelve", "thirteen").replace(
        "- wages that a family of four can live on\n", ""
    )
    mended = mended.replace("The owners did", "- a place to sleep near the gate\n\nThe owners did")
    report = again(mended)

    now = document(again)
    assert told(report, "changed")[0][0] == 5
    assert "thirteen dockers and one foreman in the spring of that year.[^1] {#p-1}" in now
    assert '{#q-1 age=31 gender=woman care="cold, hunger"}' in now
    assert "My own words.\n{#p-mine}\n\n## Wants {#wants}" in now
    assert 'place = "Port" # ours' in now
    assert "- gloves and boots for each shift {#i-2}" in now
    assert "- a place to sleep near the gate {#i-3}" in now
    assert [text.split()[0] for _line, text in told(report, "gone")] == ["“i-1”"]
    assert [text.split()[0] for _line, text in told(report, "new")] == ["“i-3”"]
    assert 'gone = ["i-1"]' in now
    assert not {each for each in codes(again.folder) if each[0] in ("conflict", "coding-not-found")}


def test_new_passages_take_no_consent_from_the_defaults(again):
    again()
    again.change('consent = "unknown"', 'consent = ["read"]', "archive.toml")
    again(TEXT.replace("[^1]: The", "> “They came at night.”\n>\n> — Man, 40\n\n[^1]: The"))

    new = next(line for line in document(again).splitlines() if "came at night" in line)
    assert "consent=unknown" in new
    assert "share=none" in new
    kept = next(line for line in document(again).splitlines() if "#q-1" in line)
    assert "consent" not in kept


def test_a_passage_that_moved_keeps_its_id(again):
    again()
    letter = "The owners did not answer our letter, which we sent them twice.\n"
    report = again(TEXT.replace(letter, "").replace("We spoke", f"{letter}\nWe spoke"))

    assert [text.split()[0] for _line, text in told(report, "moved")] == ["“p-3”"]
    assert document(again).index("{#p-3}") < document(again).index("{#p-1}")
    assert not told(report, "new")


def test_a_replaced_name_stays_replaced_while_its_passage_is_the_same(again):
    again()
    again.change("Aida Osmonova", "A cook")
    report = again(TEXT.replace("twelve", "thirteen"))

    assert "A cook told us" in document(again)
    assert "Osmonova" not in document(again)
    assert "Osmonova" not in str(report)
    assert [text.split()[0] for _line, text in told(report, "kept")] == ["“p-2”"]


def test_new_words_where_a_name_was_replaced_are_a_conflict(again, satchel, codes):
    again()
    again.change("Aida Osmonova", "A cook")
    report = again(TEXT.replace("men of the second", "women of the fourth"))

    assert told(report, "conflict")[0][0] == 7
    assert "A cook told us where the men of the second shift" in document(again)
    for data in files_of(again.folder).values():
        assert b"of the fourth" not in data
    assert "fourth" not in str(report)
    assert ("conflict", "p-2") in codes(again.folder)
    archive = again.folder / "a.satchel"
    assert satchel("build", again.folder, "-o", archive).status == 1
    assert satchel("build", again.folder, "-o", archive, "--publish").status == 1
    conflicts = again.folder / "conflicts.toml"
    conflicts.write_text(conflicts.read_text("utf-8").partition("[[conflict]]")[0], "utf-8")
    assert satchel("build", again.folder, "-o", archive).status == 0


@pytest.mark.parametrize("name", ["harbour.md", "later-version.md", "market.md"])
def test_a_replaced_name_in_a_new_passage_is_a_conflict(again, codes, name):
    again()
    again.change("Aida Osmonova", "A cook")
    text = "# Market\n\n## Who\n\nFour vendors of fish and bread.\n" if "market" in name else TEXT
    report = again(f"{text}\nThe police asked about Osmonova and her sons.\n", name)

    assert told(report, "conflict")
    assert not any(b"her sons" in data for data in files_of(again.folder).values())
    assert "her sons" not in str(report["guesses"])
    assert "conflict" in {each[0] for each in codes(again.folder)}


@pytest.mark.parametrize("is_taken_out", [True, False])
@pytest.mark.parametrize("name", ["harbour.md", "market.md"])
def test_a_withdrawn_passage_that_returns_is_a_conflict(again, codes, name, is_taken_out):
    again()
    again.change("edition = 1", "edition = 2", "archive.toml")
    head = again.folder / "archive.toml"
    head.write_text(head.read_text("utf-8") + WITHDRAWN, "utf-8")
    if is_taken_out:
        again.change(
            "> “We were cold and the owner knew it well enough.” {#q-1 gender=woman age=31}\n>\n"
            "> — Woman, 31 years old\n\n",
            "",
        )
    before = document(again)
    text = TEXT if name == "harbour.md" else f"# Market\n\n## Who\n\nFour vendors.\n\n{QUOTE}"
    report = again(text.replace("the owner knew", "the owners knew"), name)

    assert "“q-1” is withdrawn" in told(report, "conflict")[0][1]
    assert document(again) == before
    assert not any(b"the owners knew" in data for data in files_of(again.folder).values())
    assert "the owners" not in str(report["guesses"])
    assert ("conflict", "q-1") in codes(again.folder)
    stored = (again.folder / "conflicts.toml").read_text("utf-8")
    assert 'passage = "q-1"' in stored
    assert 'kind = "withdrawn"' in stored
    assert "cold" not in stored


def test_what_an_edition_withdrew_is_known_from_its_record(again, codes):
    again()
    (again.folder / "published.toml").write_text(
        'id = "made"\n[[edition]]\nnumber = 2\ndate = "2026-01-31"\nsha256 = "0"\n'
        'signer = "0"\nwithdrawn = ["p-3"]\n',
        "utf-8",
    )
    again.change("The owners did not answer our letter, which we sent them twice. {#p-3}\n\n", "")
    report = again()

    assert "“p-3” is withdrawn" in told(report, "withdrawn")[0][1]
    assert "our letter" not in document(again)
    assert "conflict" not in {each[0] for each in codes(again.folder)}


PUBLISHED = """id = "made"
[[edition]]
number = 2
date = "2026-01-31"
sha256 = "0"
signer = "0"
withdrawn = ["q-1"]
words = '''
{}
'''
"""


@pytest.mark.parametrize("name", ["harbour.md", "market.md"])
def test_words_that_an_edition_withdrew_are_left_out_once_the_folder_has_them_nowhere(
    again, codes, name
):
    again()
    quote = "“We were cold and the owner knew it well enough.”"
    hashes = "\n".join(f"q-1 {each}" for each in word_digests(quote))
    (again.folder / "published.toml").write_text(PUBLISHED.format(hashes), "utf-8")
    line = "\n>\n> — Woman, 31 years old\n\n"
    again.change(f"> {quote} {{#q-1 gender=woman age=31}}{line}", "")
    again.change(QUOTE, "", "source/harbour.md")
    text = TEXT if name == "harbour.md" else f"# Market\n\n## Who\n\nFour vendors.\n\n{QUOTE}"
    report = again(text, name)

    assert "“q-1” is withdrawn" in told(report, "withdrawn")[0][1]
    assert not any(b"cold and the owner" in data for data in files_of(again.folder).values())
    assert not {each[0] for each in codes(again.folder)} & {"conflict", "words-returned"}
    before = files_of(again.folder)
    again(text, name)
    assert files_of(again.folder) == before


def test_what_was_decided_of_withdrawn_words_is_not_asked_again(again, codes):
    again()
    head = again.folder / "archive.toml"
    head.write_text(head.read_text("utf-8") + WITHDRAWN, "utf-8")
    mended = TEXT.replace("the owner knew", "the owners knew")
    again(mended)
    assert ("conflict", "q-1") in codes(again.folder)
    again.change('kind = "withdrawn"\n', 'kind = "withdrawn"\ndecided = true\n', "conflicts.toml")
    before = files_of(again.folder)
    report = again(mended)

    assert "“q-1” is withdrawn" in told(report, "withdrawn")[0][1]
    assert "conflict" not in {each[0] for each in codes(again.folder)}
    assert files_of(again.folder) == before
    again(TEXT.replace("the owner knew", "no owner knew"))
    assert ("conflict", "q-1") in codes(again.folder)


@pytest.mark.parametrize(
    "written", ["conflict = 3", 'conflict = ["a"]', "[[conflict]]\nwords = []"]
)
def test_conflicts_of_another_shape_are_told_in_one_sentence(again, satchel, tmp_path, written):
    again()
    (again.folder / "conflicts.toml").write_text(f"{written}\n", "utf-8")
    file = tmp_path / "harbour.md"
    file.write_text(TEXT.replace("twelve", "thirteen"), "utf-8")
    answer = satchel("import", file, "-o", again.folder)
    assert answer.status in (0, 1)
    assert "Traceback" not in answer.stderr


def test_no_decision_lets_words_out_that_nobody_withdrew(again):
    again()
    added = "The owners came back to the harbour in the autumn."
    (digest,) = word_digests(added)
    (again.folder / "conflicts.toml").write_text(
        '[[conflict]]\npassage = "p-3"\ndocument = "harbour"\nkind = "withdrawn"\n'
        f'words = "{digest}"\ndecided = true\n',
        "utf-8",
    )
    again(TEXT.replace("[^1]: The", f"{added}\n\n[^1]: The"))
    assert added in document(again)


def test_where_the_source_is_gone_nothing_takes_the_place_of_what_is_there(again):
    again()
    (again.folder / "source" / "harbour.md").unlink()
    again.change("Aida Osmonova", "A cook")
    before = document(again).split("+++")[2]
    report = again(TEXT.replace("twelve", "thirteen"))

    assert document(again).split("+++")[2] == before
    source = (again.folder / "source" / "harbour.md").read_text("utf-8")
    assert "Osmonova" not in source
    assert "thirteen" not in source
    names = [text.split()[0] for _line, text in told(report, "conflict")]
    assert names == ["“p-1”", "“p-2”"]


def test_what_an_editor_took_out_stays_out(again, codes):
    again()
    again.change("- gloves and boots for each shift {#i-2}\n\n", "")
    report = again(TEXT.replace("twelve", "thirteen"))
    assert "gloves" not in document(again)
    assert told(report, "kept")

    again(TEXT.replace("gloves and boots for", "gloves and warm boots for"))
    assert "gloves" not in document(again)
    assert "conflict" in {each[0] for each in codes(again.folder)}


def test_what_went_from_the_document_stays_where_an_editor_worked_on_it(again, codes):
    again()
    (again.folder / "notes.toml").write_text(
        '[[note]]\nid = "n"\npassages = ["p-3"]\ntext.en = "Sent twice."\n', "utf-8"
    )
    again(TEXT.replace("The owners did not answer our letter, which we sent them twice.\n", ""))

    assert "our letter, which we sent them twice. {#p-3}" in document(again)
    assert ("conflict", "p-3") in codes(again.folder)


def test_footnotes_keep_their_ids_where_they_are_numbered_anew(again, codes):
    again()
    again.change("{#f-1}", "{#f-foreman}")
    mended = TEXT.replace("[^1]", "[^2]").replace("two dockers", "two")
    mended = mended.replace("slept at night.", "slept at night.[^1]")
    report = again(mended + "[^1]: In the sheds.\n")

    now = document(again)
    assert "[^1]: The foreman joined us later in the summer. {#f-foreman" in now
    assert "that year.[^1] {#p-1}" in now
    assert "[^2]: In the sheds. {#f-2" in now
    assert not [each for each in codes(again.folder) if each[0].startswith("words")], report


def test_a_document_of_the_same_name_with_other_words_is_refused(again, satchel, tmp_path):
    again()
    before = files_of(again.folder)
    other = tmp_path / "harbour.md"
    other.write_text("# Fish\n\nNobody sold any of it last Monday or on the day after.\n", "utf-8")
    refused = satchel("import", other, "-o", again.folder)

    assert refused.status == 1
    assert "Rename the file" in refused.sentence
    assert files_of(again.folder) == before


def test_a_folder_with_mistakes_is_left_as_it_is(again, satchel, tmp_path):
    again()
    again.change("{#p-1}", "")
    before = files_of(again.folder)
    refused = satchel("import", tmp_path / "harbour.md", "-o", again.folder)

    assert (refused.status, files_of(again.folder)) == (1, before)
    assert "has mistakes" in refused.sentence


@pytest.mark.parametrize("placed", [0, 1])
def test_an_import_that_was_interrupted_is_found_and_finished(
    again, satchel, codes, monkeypatch, tmp_path, placed
):
    again()
    mended = TEXT.replace("twelve", "thirteen")
    (tmp_path / "harbour.md").write_text(mended, "utf-8")
    moved = []

    def replace(self, target):
        if len(moved) == placed:
            raise KeyboardInterrupt
        moved.append(target)
        return self.rename(target)

    with monkeypatch.context() as patched:
        patched.setattr(type(tmp_path), "replace", replace)
        assert satchel("import", tmp_path / "harbour.md", "-o", again.folder).status == 130
    assert ("import-unfinished",) in codes(again.folder)
    assert satchel("build", again.folder, "-o", tmp_path / "a.satchel").status == 1

    assert not told(again(mended), "changed")
    assert "thirteen" in document(again)
    assert "thirteen" in (again.folder / "source" / "harbour.md").read_text("utf-8")
    assert not [path for path in again.folder.iterdir() if path.name.startswith(".")]
    assert ("import-unfinished",) not in codes(again.folder)


def test_an_import_that_is_stopped_before_that_leaves_the_folder_as_it_was(
    again, satchel, monkeypatch, tmp_path
):
    again()
    before = files_of(again.folder)
    (tmp_path / "harbour.md").write_text(TEXT.replace("twelve", "thirteen"), "utf-8")

    def stopped(*_arguments):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(type(tmp_path), "rename", stopped)
        assert satchel("import", tmp_path / "harbour.md", "-o", again.folder).status == 130
    assert files_of(again.folder) == before


def test_a_list_of_files_that_leads_out_of_the_folder_is_not_followed(again, satchel, tmp_path):
    again()
    pending = again.folder / ".satchel-import"
    pending.mkdir()
    (pending / "0").write_text("mine")
    (pending / "files.json").write_text('{"written": ["../x.toml"], "removed": []}')
    refused = satchel("import", tmp_path / "harbour.md", "-o", again.folder)

    assert refused.status == 1
    assert "Take it out" in refused.sentence
    assert not (tmp_path / "x.toml").exists()


def test_a_file_that_is_saved_meanwhile_stops_the_import(again, satchel, monkeypatch, tmp_path):
    again()
    (tmp_path / "harbour.md").write_text(TEXT.replace("twelve", "thirteen"), "utf-8")
    real = os.fsync

    def saved(handle):
        again.change("{#p-1}", "{#p-1 care=cold}")
        monkeypatch.setattr("os.fsync", real)

    monkeypatch.setattr("os.fsync", saved)
    refused = satchel("import", tmp_path / "harbour.md", "-o", again.folder)

    assert (refused.status, "changed meanwhile" in refused.sentence) == (1, True)
    assert "{#p-1 care=cold}" in document(again)
    assert "thirteen" not in document(again)


def test_what_cannot_be_written_leaves_the_folder_as_it_was(again, satchel, monkeypatch, tmp_path):
    again()
    before = files_of(again.folder)

    def full(*_arguments):
        raise OSError(28, "No space left on device")

    file = tmp_path / "harbour.md"
    file.write_text(TEXT.replace("twelve", "thirteen"), "utf-8")
    monkeypatch.setattr("os.fsync", full)
    refused = satchel("import", file, "-o", again.folder)

    assert refused.status == 1
    assert "No space left" in refused.sentence
    assert files_of(again.folder) == before
