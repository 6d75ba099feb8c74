"""What a notice withdrew is in the answer of no command."""

import json

import pytest

from index import Ledger, load_key, make_key, open_archive, open_notice, take_notice
from index.container.notice import notice_of
from tests.conftest import ARCHIVE_TOML

HERS = "She said blackcurrant in the yard."
BODY = f"## One {{#one}}\n\nWords that stay. {{#p-stays}}\n\n{HERS} {{#q-hers}}\n"
STONE = '[[withdrawn]]\npassage = "q-hers"\ndate = "2026-11-30"\nreason = "She asked."\n'
TOLD = "Withdrawn by a notice of its signer, and left out: 1\n"


@pytest.fixture
def editions(satchel, make_folder, tmp_path):
    """Two editions, the second of which withdraws a passage, and the notice of that."""
    key = tmp_path / "editor.key"
    make_key(key)
    files = []
    for number, stone in ((1, ""), (2, STONE)):
        head = ARCHIVE_TOML.replace("edition = 1", f"edition = {number}") + stone
        folder = make_folder(BODY, {"archive.toml": head}, name=f"folder-{number}")
        file = tmp_path / f"{number}.satchel"
        done = satchel(
            "build", folder, "-o", file, "--publish", "--sign", key, home=f"editor-{number}"
        )
        assert done.status == 0, done
        files.append(file)
    notice = tmp_path / "2.satchel-notice"
    notice.write_bytes(notice_of(open_archive(files[1]).content, load_key(key)))
    return *files, notice


@pytest.mark.parametrize(
    "command",
    [
        ("show",),
        ("show", "--json"),
        ("search", "blackcurrant"),
        ("export", "--to", "txt", "-o", "-"),
        ("export", "--to", "json", "-o", "-"),
    ],
)
def test_no_command_tells_it_any_more(satchel, editions, command):
    one, _two, notice = editions
    name, *options = command

    def run():
        done = satchel(name, one, *options)
        assert done.status == 0, done
        return done

    before = run()
    assert "in the yard" in before.stdout
    take_notice(open_notice(notice), Ledger(satchel.home / "ledger"))
    done = run()
    assert "in the yard" not in done.stdout
    assert TOLD in done.stderr
    assert TOLD not in before.stderr


def test_show_names_it_as_withdrawn_and_verify_says_how_many(satchel, editions):
    one, two, notice = editions
    take_notice(open_notice(notice), Ledger(satchel.home / "ledger"))

    shown = json.loads(satchel("show", one, "--json").stdout)
    assert shown["withdrawn"] == [{"passage": "q-hers"}]
    done = satchel("verify", one)
    assert (done.status, done.stderr) == (0, TOLD)
    assert satchel("verify", two).stderr == ""
    assert satchel("verify", one).status == 1


def test_a_notice_opens_the_viewer_and_one_that_is_none_is_told(satchel, editions, tmp_path):
    assert satchel(editions[2]).status == 0
    assert satchel.opened == [[str(editions[2])]]
    other = tmp_path / "other.satchel-notice"
    other.write_bytes(b"no notice")
    done = satchel(other)

    assert done.status == 1
    assert done.stderr == (
        "This file is not a notice of what was withdrawn, or not whole. Ask for a fresh copy.\n"
    )


def test_building_writes_no_notice(editions, tmp_path):
    assert sorted(each.name for each in tmp_path.glob("*.satchel-notice")) == ["2.satchel-notice"]
