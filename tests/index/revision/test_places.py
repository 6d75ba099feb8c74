"""Where a change stands is told as an editor finds it in the document: by its paragraph."""

import tomllib

from index import check_source, import_texts

PAGE = """<html><head><title>Harbour</title></head><body><h1>Harbour</h1><h2>Who</h2>
<p>We spoke to twelve dockers and one foreman in the spring.</p>
<p>Aida Osmonova told us where the men of the second shift slept.</p>
<p>Nobody answered our letter, which we sent twice.</p></body></html>"""


def brought_in(tmp_path, text, name="harbour.html"):
    file = tmp_path / name
    file.write_bytes(text.encode())
    return import_texts([file], tmp_path / "made")


def test_a_conflict_of_a_web_page_tells_the_paragraph(tmp_path):
    brought_in(tmp_path, PAGE)
    document = tmp_path / "made" / "documents" / "harbour.md"
    document.write_text(document.read_text("utf-8").replace("Aida Osmonova", "A cook"), "utf-8")
    result = brought_in(tmp_path, PAGE.replace("second", "third").replace("twelve", "ten"))

    (guess,) = [each for each in result.guesses if each.kind == "conflict"]
    stored = tomllib.loads((tmp_path / "made" / "conflicts.toml").read_text("utf-8"))
    (conflict,) = stored["conflict"]
    assert (guess.paragraph, conflict["paragraph"]) == (4, 4)
    assert (conflict["passage"], conflict["document"]) == ("p-2", "harbour")
    assert "ten dockers" in document.read_text("utf-8")
    told = [each for each in check_source(tmp_path / "made") if each.code == "conflict"]
    assert ["paragraph 4" in each.text for each in told] == [True]


def test_a_plain_text_keeps_its_left_out_lines_and_its_line_ends(tmp_path):
    text = "Harbour\n\nWho\n\nWe spoke to ten dockers.\nAll were there.\n\n\fPage 2\n\n"
    text += "Nobody answered.\n"
    brought_in(tmp_path, text, "harbour.txt")
    document = tmp_path / "made" / "documents" / "harbour.md"
    document.write_bytes(document.read_bytes().replace(b"\n", b"\r\n"))
    brought_in(tmp_path, text.replace("ten dockers", "ten\ncareful dockers"), "harbour.txt")

    data = document.read_bytes()
    assert b"ten careful dockers. All were there. {#p-1}\r\n" in data
    assert data.count(b"\n") == data.count(b"\r\n")
    wrong = [each for each in check_source(tmp_path / "made") if each.code.startswith("words")]
    assert wrong == []


def test_a_conflict_whose_words_take_more_lines_moves_what_is_left_out(tmp_path):
    lines = ["Page 1", "", "Harbour", "", "Who", "", "Aida Osmonova told us where they slept.", ""]
    text = "\n".join([*lines, "\fPage 2", "", "Nobody answered our letter at all.", ""])
    text += "\n\fPage 3\n\nThat was the end of it.\n"
    brought_in(tmp_path, text, "harbour.txt")
    document = tmp_path / "made" / "documents" / "harbour.md"
    assert "left_out" in document.read_text("utf-8")
    document.write_text(document.read_text("utf-8").replace("Aida Osmonova", "A cook"), "utf-8")
    brought_in(tmp_path, text.replace("where they", "where\nall of them\nhad"), "harbour.txt")

    source = (tmp_path / "made" / "source" / "harbour.txt").read_text("utf-8").split("\n")
    front = tomllib.loads(document.read_text("utf-8").split("+++\n")[1])
    assert "Aida Osmonova told us where they slept." in source
    assert {source[line - 1].strip("\f") for line in front["left_out"]} == {
        "Page 1", "Page 2", "Page 3",
    }  # fmt: skip


def test_names_that_were_replaced_in_headings_and_footnotes_stay_replaced(tmp_path):
    text = "# Title\n\n## Osmonova and the others\n\nThey came home at last.[^1]\n\n"
    text += "[^1]: Said Osmonova in her letter of May.\n"
    brought_in(tmp_path, text, "text.md")
    made = tmp_path / "made"
    document = made / "documents" / "text.md"
    document.write_text(document.read_text("utf-8").replace("Osmonova", "A cook"), "utf-8")
    before = document.read_text("utf-8")
    mended = text.replace("and the others", "and all the others").replace("letter of May", "book")
    result = brought_in(tmp_path, mended, "text.md")

    assert document.read_text("utf-8") == before
    names = [each.text.split()[0] for each in result.guesses if each.kind == "conflict"]
    assert names == ["“osmonova-others”", "“f-1”"]
    for path in made.rglob("*"):
        assert not path.is_file() or "all the others" not in path.read_text("utf-8")
        assert not path.is_file() or "her book" not in path.read_text("utf-8")
