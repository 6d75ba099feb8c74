"""A Word document whose title its text does not state comes again, mended."""

import re

import pytest

from index import SourceProblem, import_texts
from tests.index.office.test_docx_reader import docx, paragraph

HEADING = '<w:outlineLvl w:val="0"/>'


def report(words, heading="First chapter"):
    return docx(paragraph("Report of things") + paragraph(heading, HEADING) + paragraph(words))


def test_a_title_that_was_guessed_is_no_change_of_the_editors(tmp_path):
    file, folder = tmp_path / "report.docx", tmp_path / "made"
    file.write_bytes(report("Plain words about the harbour and the strike that followed."))
    import_texts([file], folder)
    before = (folder / "documents" / "report.md").read_text("utf-8")
    file.write_bytes(report("Simple words about the harbour and the strike that followed."))

    told = {guess.kind for guess in import_texts([file], folder).guesses}

    after = (folder / "documents" / "report.md").read_text("utf-8")
    assert after == before.replace("Plain", "Simple")
    assert "changed" in told
    assert not told & {"conflict", "new", "gone"}


def test_a_title_that_the_editor_wrote_stays(tmp_path):
    file, folder = tmp_path / "report.docx", tmp_path / "made"
    file.write_bytes(report("Plain words about the harbour and the strike that followed."))
    import_texts([file], folder)
    document = folder / "documents" / "report.md"
    written = document.read_text("utf-8")
    mine = written.replace('title = "Report of things"', 'title = "Harbour"')
    mine = mine.replace("## Report of things {#report-things}", "## Harbour {#h}")
    document.write_text(mine, "utf-8")
    file.write_bytes(report("Simple words about the harbour and the strike that followed."))

    import_texts([file], folder)

    after = document.read_text("utf-8")
    assert 'title = "Harbour"' in after
    assert "## Harbour {#h}" in after


def ids_of(folder):
    """The ids of all documents and headings."""
    texts = [each.read_text("utf-8") for each in sorted((folder / "documents").iterdir())]
    documents = [re.search(r'^id = "(.*)"', text, re.MULTILINE)[1] for text in texts]
    return documents + [
        name for text in texts for name in re.findall(r"^#.*{#([^ }]+)", text, re.M)
    ]


@pytest.mark.parametrize("at_once", [True, False])
def test_a_document_is_named_by_no_id_that_a_heading_has(tmp_path, at_once):
    """A place in an archive is an id, whatever it is of."""
    first, second, folder = tmp_path / "a.docx", tmp_path / "road.docx", tmp_path / "made"
    first.write_bytes(report("Plain words about the harbour.", heading="The road"))
    second.write_bytes(report("Other words about the market.", heading="Road"))
    for files in ([first, second],) if at_once else ([first], [second]):
        import_texts(files, folder)

    names = ids_of(folder)
    assert {"road", "road-2"} < set(names)
    assert sorted(names) == sorted(set(names))


def test_two_files_of_one_document_are_both_named(tmp_path):
    first, second, folder = tmp_path / "a.docx", tmp_path / "b.docx", tmp_path / "made"
    first.write_bytes(report("Plain words about the harbour, and of the strike that followed it."))
    import_texts([first], folder)
    second.write_bytes(first.read_bytes())

    with pytest.raises(SourceProblem, match=r"“a\.docx” and “b\.docx” are both"):
        import_texts([first, second], folder)


def titled(title, words="Plain words about the harbour and the strike that followed."):
    heading = paragraph("Who took part", '<w:outlineLvl w:val="1"/>')
    return docx(paragraph(title, HEADING) + heading + paragraph(words))


def test_a_title_that_changed_in_the_document_is_followed_and_one_of_the_editor_told(tmp_path):
    file, folder = tmp_path / "report.docx", tmp_path / "made"
    file.write_bytes(titled("Harbour nights"))
    import_texts([file], folder)
    document = folder / "documents" / "report.md"
    file.write_bytes(titled("Harbour days"))
    import_texts([file], folder)
    text = document.read_text("utf-8")
    assert 'title = "Harbour days"' in text

    document.write_text(text.replace('title = "Harbour days"', 'title = "Mine"'), "utf-8")
    file.write_bytes(titled("Harbour years"))
    told = [each.text for each in import_texts([file], folder).guesses if each.kind == "title"]
    assert 'title = "Mine"' in document.read_text("utf-8")
    assert told == ["It is called “Harbour years”. In the folder it is “Mine”, which stays."]
