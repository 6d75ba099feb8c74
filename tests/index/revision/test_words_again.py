"""A document whose words an editor took out comes again: its text, its heading and its title."""

import pytest

from index import (
    DESK_LOCK,
    DeskFolder,
    RemovedWords,
    import_texts,
    name_digests,
    run_digests,
)
from index.desk.folder_texts import words_in
from tests.index.office.test_docx_reader import docx, paragraph
from viewer.platform.file_lock import FileLock

KEY = b"k" * 32
HEADING = '<w:outlineLvl w:val="0"/>'
WORDS = "Plain words about the harbour that Petiolatum told."


def report(words, more=""):
    strike = paragraph("The strike followed in the spring of that year.")
    return docx(paragraph("Zyxomma and the harbour", HEADING) + paragraph(words) + strike + more)


REPORT = report(WORDS)
PLAIN = f"Zyxomma and the harbour\n\n{WORDS}\n\nThe strike followed in the spring of that year.\n"


def begun(folder):
    """Begin a folder with another document."""
    other = folder.with_name("other.txt")
    other.write_text("Others\n\nThey say nothing of it here, and nothing there.\n", "utf-8")
    import_texts([other], folder)


def held(folder):
    files = (path for path in folder.rglob("*") if path.is_file())
    return b"".join(path.read_bytes() for path in sorted(files)).lower()


def removed_by(folder, *changes):
    """Change words of passages, in the text as received too, and return what was removed."""
    desk = DeskFolder(folder, FileLock(folder / DESK_LOCK))
    for old, new in changes:
        texts = [text for file, text in desk.files.items() if file.startswith("documents/")]
        words = {name: said for text in texts for name, said in words_in(text).items()}
        name = next(name for name, said in words.items() if old in said)
        if new is None:
            desk.apply(desk.acts.leave_out(name, in_source=True))
        else:
            desk.apply(desk.acts.words(name, words[name].replace(old, new), in_source=True))
    runs = [run for act in desk.history.done for run in act.removed]
    desk.close()
    return RemovedWords(
        KEY,
        [each for run in runs for each in run_digests(KEY, run)],
        [each for run in runs for each in name_digests(KEY, run)],
    )


@pytest.mark.parametrize("name", ["report.docx", "report.txt", "windows.txt"])
def test_what_was_taken_out_does_not_come_back(tmp_path, name):
    file, folder = tmp_path / name, tmp_path / "made"
    encoded = PLAIN.replace("harbour", "порт").encode("cp1251")
    kinds = {"report.docx": REPORT, "report.txt": PLAIN.encode(), "windows.txt": encoded}
    file.write_bytes(kinds[name])
    begun(folder)
    import_texts([file], folder)
    removed = removed_by(
        folder, ("Zyxomma", "Somebody"), ("Petiolatum", "a docker"), ("The strike", None)
    )
    for word in (b"zyxomma", b"petiolatum", b"strike"):
        assert word not in held(folder)
    before = (folder / "documents" / f"{file.stem}.md").read_text("utf-8").rstrip()

    result = import_texts([file], folder, removed=removed)

    for word in (b"zyxomma", b"petiolatum", b"strike"):
        assert word not in held(folder)
    assert (folder / "documents" / f"{file.stem}.md").read_text("utf-8").rstrip() == before
    told = [each for each in result.guesses if each.kind == "words-again"]
    assert len(told) == 3
    assert [each.text.endswith("replaced again.") for each in told] == [True, True, False]
    assert not any("zyxomma" in each.text.casefold() for each in result.guesses)
    assert not {each.kind for each in result.guesses} & {"new", "changed", "conflict", "gone"}
    assert result.ok

    import_texts([file], folder)  # where nobody remembers
    assert b"zyxomma" in held(folder)


def test_what_the_document_says_newly_comes_in_without_the_name(tmp_path):
    file, folder = tmp_path / "report.txt", tmp_path / "made"
    file.write_text(PLAIN, "utf-8")
    begun(folder)
    import_texts([file], folder)
    removed = removed_by(folder, ("Petiolatum", "a docker"))
    file.write_text(PLAIN + "\nPetiolatum was asked again, and Petiolatums too.\n", "utf-8")

    result = import_texts([file], folder, removed=removed)

    assert b"petiolatum" not in held(folder)
    assert "conflict" in {each.kind for each in result.guesses}
    file.write_text(PLAIN + "\nPetiolatum was asked again, and all others too.\n", "utf-8")
    import_texts([file], folder, removed=removed)
    assert b"a docker was asked again" in held(folder)


CONFIRMED = 'consent = ["read"]'


def confirm_consent(folder):
    """State what the people consented to, as an editor does."""
    head = folder / "archive.toml"
    said = head.read_text("utf-8").replace('consent = "unknown"', CONFIRMED)
    head.write_text(said.replace("consent_confirmed = false\n", ""), "utf-8")
    assert "consent_confirmed" not in head.read_text("utf-8")


def test_a_mended_passage_keeps_the_consent_and_a_new_one_has_none(tmp_path):
    file, folder = tmp_path / "report.docx", tmp_path / "made"
    file.write_bytes(REPORT)
    import_texts([file], folder)
    confirm_consent(folder)
    mended = report("Plain words about the harbours that Petiolatum told.")
    file.write_bytes(mended)
    result = import_texts([file], folder)
    assert "changed" in {each.kind for each in result.guesses}
    assert "consent" not in {each.kind for each in result.guesses}
    assert "consent_confirmed" not in (folder / "archive.toml").read_text("utf-8")

    file.write_bytes(report(WORDS, paragraph("Nobody had been asked before that day.")))
    result = import_texts([file], folder)
    assert "consent" in {each.kind for each in result.guesses}
    assert "consent_confirmed = false" in (folder / "archive.toml").read_text("utf-8")
