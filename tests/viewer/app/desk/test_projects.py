"""A project of another program, added at the desk, comes with its themes, codings and notes."""

from index.source.folder import read_source
from tests.index.importers.project_maker import of_text

TALK = "We bake from nine in the evening, and nobody pays for the night.\n"


def test_a_project_is_added_like_any_document(maker, tmp_path):
    folder = maker.begin(tmp_path, "The Night Bakeries")
    start = TALK.index("nobody pays")
    file = of_text(tmp_path / "bakeries.qdpx", TALK, (start, start + 11), (0, 9_000))

    said = maker.add(file)

    assert "Themes: 1; codings taken: 1 of 2; notes: 0; translations: 0." in said
    assert "“Wages” on “Talk” fits nowhere, and is not taken." in said
    maker.until_read("We bake from nine in the evening")
    archive = read_source(folder).archive
    assert [each.label for each in archive.themes] == [{"en": "Wages"}]
    (coded,) = [each for passage in archive.passages() for each in passage.codings]
    assert coded.theme == "wages"
