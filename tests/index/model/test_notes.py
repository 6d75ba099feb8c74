"""The editor's notes are found by the passages that they are on."""

from index import Archive, EditorNote, OpenArchive


def test_notes_on_a_passage_come_in_the_order_of_the_archive():
    notes = (
        EditorNote("one", ("p-b", "p-a"), {"en": "One"}),
        EditorNote("two", ("p-a", "p-a"), {"en": "Two"}),
    )
    archive = OpenArchive(Archive("x", 1, "", {}, "en", notes=notes), "nobody")

    assert archive.notes_on("p-a") == notes
    assert archive.notes_on("p-b") == notes[:1]
    assert archive.notes_on("p-c") == ()
