"""The index of a large archive is kept in Satchel's data folder, and forgets what is withdrawn."""

from index import Library, load_key, make_key, open_archive, replace
from index.container.notice import notice_of
from tests.conftest import ARCHIVE_TOML
from viewer.app.archives.trust import Judge
from viewer.platform.paths import Home
from viewer.services.editor_records import records_of

PASSAGES = 2_050
TOMBSTONE = '[[withdrawn]]\npassage = "p-7"\ndate = "2026-11-30"\nreason = "They asked for it."\n'


def body(passages):
    told = (f"Passage about zebrafish {number}. {{#p-{number}}}" for number in passages)
    return "## One {#one}\n\n" + "\n\n".join(told) + "\n"


def bytes_kept(home):
    return [file.read_bytes() for file in (home / "indexes").glob("*.index")]


def test_a_large_archive_is_searched_from_what_was_kept_of_it(satchel, make_folder, tmp_path):
    folder, file = make_folder(body(range(PASSAGES))), tmp_path / "large.satchel"
    assert satchel("build", folder, "-o", file, "--publish").status == 0
    first = satchel("search", file, "=7")
    (before,) = bytes_kept(satchel.home)
    second = satchel("search", file, "=7")

    assert first.stdout == second.stdout
    assert "zebrafish 7" in first.stdout
    assert bytes_kept(satchel.home) == [before]

    newer = make_folder(
        body(number for number in range(PASSAGES) if number != 7),
        {"archive.toml": ARCHIVE_TOML.replace("edition = 1", "edition = 2") + TOMBSTONE},
        name="newer",
    )
    assert satchel("build", newer, "-o", tmp_path / "newer.satchel", "--publish").status == 0
    assert satchel("verify", tmp_path / "newer.satchel").status == 0
    assert bytes_kept(satchel.home) == []  # the words are gone as soon as it is known
    assert satchel("search", tmp_path / "newer.satchel", "=7").stdout.startswith("0 found")
    (after,) = bytes_kept(satchel.home)
    assert after != before
    assert satchel("search", file, "zebrafish").status == 1  # an older edition is refused


def test_whoever_looks_at_a_newer_edition_has_no_index_of_the_older_one_left(
    satchel, make_folder, tmp_path, request
):
    """Also where the newer one lacks a passage, and does not say that it was withdrawn."""
    older, newer = tmp_path / "older.satchel", tmp_path / "newer.satchel"
    assert (
        satchel("build", make_folder(body(range(PASSAGES))), "-o", older, "--publish").status == 0
    )
    folder = make_folder(
        body(number for number in range(PASSAGES) if number != 7),
        {"archive.toml": ARCHIVE_TOML.replace("edition = 1", "edition = 2")},
        name="newer",
    )
    assert satchel("build", folder, "-o", newer, "--publish").status == 0
    out = ("--to", "txt", "-o", tmp_path / "out.txt")
    looks = [("verify",), ("show",), ("export", *out)]
    if request.config.getoption("--long"):
        looks += [("verify", "--json"), ("show", "--json")]
    for number, (name, *options) in enumerate(looks):
        home = tmp_path / f"home-{number}"
        assert satchel("search", older, "=7", home=home.name).status == 0
        assert len(bytes_kept(home)) == 1
        assert satchel(name, newer, *options, home=home.name).status == 0
        assert bytes_kept(home) == [], (name, *options)


def test_a_notice_leaves_no_index_that_holds_what_it_withdraws(satchel, make_folder, tmp_path):
    key, file = tmp_path / "editor.key", tmp_path / "large.satchel"
    make_key(key)
    folder = make_folder(body(range(PASSAGES)))
    assert satchel("build", folder, "-o", file, "--publish", "--sign", key).status == 0
    assert "zebrafish 7" in satchel("search", file, "=7").stdout
    assert len(bytes_kept(satchel.home)) == 1

    content = replace(open_archive(file).content, edition=2, withdrawn=("p-7",))
    notice = tmp_path / "2.satchel-notice"
    notice.write_bytes(notice_of(content, load_key(key)))
    ledger = records_of(Home(satchel.home)).ledger
    library = Library(satchel.home, satchel.home / "indexes")
    Judge(library, ledger, ()).withdraw(notice, None)
    assert bytes_kept(satchel.home) == []
    assert satchel("search", file, "=7").stdout.startswith("0 found")
    assert len(bytes_kept(satchel.home)) == 1
