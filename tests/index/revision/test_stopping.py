"""An addition to a folder says how far it is, and leaves nothing where it is stopped."""

import pytest

from index import Progress, Step, import_texts
from index.errors import Stopped

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
