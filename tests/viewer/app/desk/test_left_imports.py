"""Who closes the window while documents are read has none of them in the folder afterwards."""

LONG = "\n\n".join(f"Paragraph number {number} of what they told us." for number in range(6_000))


def test_an_import_ends_with_the_window_and_the_folder_is_as_it_was(maker, tmp_path):
    folder = maker.begin(tmp_path, "Market")
    (tmp_path / "long.txt").write_text(LONG, encoding="utf-8")
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    maker.choose("Add documents …")
    maker.pick(tmp_path / "long.txt")
    maker.qtbot.wait(100)  # while it is read

    maker.program.close()
    after = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert after == before
