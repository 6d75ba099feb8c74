"""`satchel keygen`, `satchel fingerprint`, and `build` with a key that a passphrase closes."""

import os
import pty
import stat
import subprocess
import sys
from contextlib import suppress

import pytest

from index import fingerprint_of, make_key, needs_passphrase
from index.container.passphrase import Cost
from tests.viewer.commands.conftest import environment

PHRASE = "six geese a-laying"
CHEAP = Cost(1, 8_192)


@pytest.fixture
def phrase_file(tmp_path):
    """A file whose first line is PHRASE."""
    path = tmp_path / "phrase"
    path.write_text(f"{PHRASE}\nanother line\n")
    return path


@pytest.fixture
def closed(tmp_path):
    """A key file that PHRASE opens."""
    make_key(tmp_path / "closed.key", PHRASE, cost=CHEAP)
    return tmp_path / "closed.key"


def test_a_key_is_made_and_signs(satchel, make_folder, tmp_path, phrase_file):
    key, file = tmp_path / "a.key", tmp_path / "a.satchel"
    made = satchel("keygen", "-o", key, "--passphrase-file", phrase_file)
    built = satchel(
        "build", make_folder(), "-o", file, "--sign", key, "--passphrase-file", phrase_file
    )

    assert (made.status, made.stderr, built.status, built.stderr) == (0, "", 0, "")
    assert needs_passphrase(key)
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert made.stdout.strip() in built.stdout
    for each in (key, file):
        answer = satchel("fingerprint", each)
        assert (answer.status, answer.stdout, answer.stderr) == (0, made.stdout, "")


def test_a_passphrase_for_a_key_that_is_not_named_is_a_mistake(satchel, tmp_path, phrase_file):
    key = tmp_path / "a.key"
    answer = satchel("keygen", "-o", key, "--no-passphrase", "--old-passphrase-file", phrase_file)

    assert (answer.status, key.exists()) == (2, False)
    assert "--successor-of" in answer.stderr


def test_a_key_without_a_passphrase_is_asked_for_in_words(satchel, make_folder, tmp_path):
    key = tmp_path / "a.key"
    made = satchel("keygen", "-o", key, "--no-passphrase")
    built = satchel("build", make_folder(), "-o", tmp_path / "a.satchel", "--sign", key)

    assert (made.status, built.status, built.stderr) == (0, 0, "")
    assert not needs_passphrase(key)


def test_a_passphrase_that_a_plain_key_does_not_need_is_no_mistake(
    satchel, make_folder, tmp_path, phrase_file
):
    make_key(tmp_path / "a.key")
    options = ("--sign", tmp_path / "a.key", "--passphrase-file", phrase_file)

    assert satchel("build", make_folder(), "-o", tmp_path / "a.satchel", *options).status == 0


def test_a_key_is_never_written_over(satchel, closed):
    before = closed.read_bytes()
    answer = satchel("keygen", "-o", closed, "--no-passphrase")

    assert (answer.status, answer.stdout) == (1, "")
    assert "is there already" in answer.sentence
    assert closed.read_bytes() == before


def test_no_archive_or_notice_is_written_over_a_key(satchel, make_folder, closed, tmp_path):
    make_key(tmp_path / "other.key")
    before, folder = closed.read_bytes(), make_folder()
    with_key = ("build", folder, "--sign", tmp_path / "other.key")

    over = satchel(*with_key, "-o", closed)
    beside = satchel(*with_key, "-o", tmp_path / "a.satchel", "--notice", closed)

    for answer in (over, beside):
        assert answer.status == 1
        assert answer.sentence == "“closed.key” is a signing key. Choose another name."
    assert closed.read_bytes() == before
    assert not (tmp_path / "a.satchel").exists()


def test_nothing_is_asked_where_there_is_no_terminal(
    satchel, make_folder, closed, tmp_path, monkeypatch
):
    for stdin in (None, open(os.devnull)):  # noqa: PTH123, SIM115
        monkeypatch.setattr(sys, "stdin", stdin)
        made = satchel("keygen", "-o", tmp_path / "new.key")
        built = satchel("build", make_folder(), "-o", tmp_path / "a", "--sign", closed)
        for answer in (made, built):
            assert (answer.status, answer.stdout) == (1, "")
            assert "--passphrase-file" in answer.sentence
    stdin.close()
    assert not (tmp_path / "new.key").exists()
    assert not (tmp_path / "a").exists()


def test_what_does_not_open_a_key_is_one_sentence(satchel, make_folder, closed, tmp_path):
    (tmp_path / "wrong").write_text("seven swans\n")
    (tmp_path / "empty").write_text("\n")
    said = {"wrong": "not the passphrase", "empty": "holds no passphrase", "none": "is not there"}
    for name, expected in said.items():
        options = ("--sign", closed, "--passphrase-file", tmp_path / name)
        answer = satchel("build", make_folder(), "-o", tmp_path / "a", *options)
        assert (answer.status, answer.stdout) == (1, "")
        assert expected in answer.sentence
        assert "swans" not in answer.sentence
    assert not (tmp_path / "a").exists()


def test_what_has_no_fingerprint_is_one_sentence(satchel, closed, tmp_path):
    (tmp_path / "text").write_text("Dear reader,")
    (tmp_path / "cut").write_bytes(closed.read_bytes()[:-9])
    os.mkfifo(tmp_path / "pipe")
    for name in ("text", "cut", "pipe", "none", "."):
        answer = satchel("fingerprint", tmp_path / name)
        assert (answer.status, answer.stdout) == (1, "")
        assert answer.sentence


@pytest.mark.parametrize(
    "arguments",
    [
        ["keygen"],
        ["keygen", "-o", "a", "--no-passphrase", "--passphrase-file", "b"],
        ["keygen", "-o", "a", "--passphrase", "words"],
        ["fingerprint"],
        ["fingerprint", "a", "b"],
    ],
    ids=" ".join,
)
def test_a_wrong_command_line_is_told_apart(satchel, arguments):
    answer = satchel(*arguments)

    assert (answer.status, answer.stdout) == (2, "")


class Terminal:
    """Satchel at a terminal of its own: what it asks there, and what is typed."""

    def __init__(self, home, *arguments):
        self.ours, theirs = pty.openpty()
        self.seen = ""
        self.process = subprocess.Popen(
            [sys.executable, "-P", "-m", "viewer", *map(str, arguments)],
            env=environment(home),
            stdin=theirs,
            stdout=subprocess.PIPE,
            stderr=theirs,
            start_new_session=True,
        )
        os.close(theirs)

    def answer(self, prompt, typed):
        """Type `typed` once `prompt` has been asked."""
        asked = len(self.seen)
        while prompt not in self.seen[asked:]:
            self.seen += os.read(self.ours, 4_096).decode()
        os.write(self.ours, f"{typed}\n".encode())

    def end(self):
        """Return the exit status and what came on stdout."""
        out, _none = self.process.communicate(timeout=150)
        with suppress(OSError):  # the other end is closed, and all was read
            self.seen += os.read(self.ours, 4_096).decode()
        os.close(self.ours)
        return self.process.returncode, out.decode()


def test_at_a_terminal_it_is_asked_for_unseen(tmp_path, make_folder):
    key = tmp_path / "a.key"
    made = Terminal(tmp_path, "keygen", "-o", key)
    made.answer("Passphrase for the new key: ", PHRASE)
    made.answer("Once more: ", "something else")
    made.answer("Passphrase for the new key: ", PHRASE)
    made.answer("Once more: ", PHRASE)
    status, out = made.end()

    assert (status, out) == (0, f"{fingerprint_of(key)}\n")
    assert PHRASE not in made.seen

    built = Terminal(tmp_path, "build", make_folder(), "-o", tmp_path / "a.satchel", "--sign", key)
    built.answer(f"Passphrase of “a.key” ({fingerprint_of(key)}, in {tmp_path}): ", PHRASE)
    status, out = built.end()

    assert status == 0
    assert fingerprint_of(key) in out
    assert PHRASE not in built.seen


@pytest.mark.parametrize(
    ("phrase", "why"),
    [("abc", "fewer than 12 characters"), ("Password1234", "a common one, or nearly")],
)
def test_a_weak_passphrase_in_a_file_is_told_of_and_taken(satchel, tmp_path, phrase, why):
    (tmp_path / "phrase").write_text(f"{phrase}\n")
    key = tmp_path / "a.key"
    made = satchel("keygen", "-o", key, "--passphrase-file", tmp_path / "phrase")

    assert (made.status, made.stdout) == (0, f"{fingerprint_of(key)}\n")
    assert why in made.sentence
    assert phrase not in made.stderr


def test_a_weak_passphrase_at_a_terminal_is_taken_only_on_purpose(tmp_path):
    key = tmp_path / "a.key"
    made = Terminal(tmp_path, "keygen", "-o", key)
    for answer in ("n", "y"):
        made.answer("Passphrase for the new key: ", "abc")
        made.answer("Once more: ", "abc")
        made.answer("Use yours although it is easily guessed? [y/N]: ", answer)
        assert key.exists() is False or answer == "y"
    status, out = made.end()

    assert (status, out) == (0, f"{fingerprint_of(key)}\n")
    assert made.seen.count("it has fewer than 12 characters") == 2
    drawn = made.seen.split("Six words that were drawn by lot just now: ")[1].split("\r\n")[0]
    assert len(drawn.split()) == 6
