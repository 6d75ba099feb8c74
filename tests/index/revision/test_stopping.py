"""An addition to a folder says how far it is, and leaves nothing where it is stopped."""

import os

import pytest

from index import Progress, SourceProblem, Step, import_texts
from index.errors import Stopped
from index.source.text_files import PENDING

TEXTS = {
    "first": "# Gates\n\n## Morning\n\nThey waited at the gate in the cold for all of that day.\n",
    "second": "# Cranes\n\n## Noon\n\nNobody came down from the cranes when the horn was blown.\n",
    "third": "# Letters\n\n## Night\n\nA letter lay on every table, and nobody had signed it.\n",
}


class Pace(Progress):
    """Keeps what it is told, and stops before the second file is read."""

    def __init__(self):
        super().__init__()
        self.steps = []

    def tell(self, step, done=0, total=0):
        super().tell(step, done, total)
        self.steps.append((step, done, total))
        if done:
            self.stop()


def test_an_addition_says_how_far_it_is_and_can_be_stopped(tmp_path):
    for name, text in TEXTS.items():
        (tmp_path / f"{name}.md").write_text(text, "utf-8")
    folder = tmp_path / "made"
    import_texts([tmp_path / "first.md"], folder)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    pace = Pace()
    with pytest.raises(Stopped):
        import_texts([tmp_path / "second.md", tmp_path / "third.md"], folder, pace)

    assert pace.steps == [(Step.READING, 0, 2), (Step.READING, 1, 2)]
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
    import_texts([tmp_path / "second.md", tmp_path / "third.md"], folder)
    assert (folder / "documents" / "third.md").is_file()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has none")
@pytest.mark.parametrize("name", ["files.json", "0"])
def test_an_unfinished_change_that_is_not_satchels_is_refused_at_once(tmp_path, name):
    for each, text in TEXTS.items():
        (tmp_path / f"{each}.md").write_text(text, "utf-8")
    folder = tmp_path / "made"
    import_texts([tmp_path / "first.md"], folder)
    before = (folder / "documents" / "first.md").read_bytes()
    pending = folder / PENDING
    pending.mkdir()
    (pending / "files.json").write_text('{"written": ["documents/first.md"], "removed": []}')
    (pending / name).unlink(missing_ok=True)
    os.mkfifo(pending / name)

    with pytest.raises(SourceProblem, match="is not Satchel’s"):
        import_texts([tmp_path / "second.md"], folder)
    assert (folder / "documents" / "first.md").read_bytes() == before
