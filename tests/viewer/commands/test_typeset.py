"""What `satchel export` sets for paper: what it refuses and counts, and what its files tell."""

import getpass
import re
import resource as limits
import signal
import subprocess
import sys
import time

import pytest

from tests.built_folders import built
from tests.conftest import ARCHIVE_TOML, FRONT_MATTER, ROOT, each_once
from tests.viewer.commands.conftest import environment
from tests.viewer.commands.test_export import CONSENTS
from viewer.printing.typeset import TYPESET

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def archive(satchel, make_folder, tmp_path):
    file = tmp_path / "a.satchel"
    assert satchel("build", make_folder(CONSENTS), "-o", file).status == 0
    return file


@pytest.mark.parametrize("form", TYPESET)
def test_what_consent_keeps_from_print_is_counted(satchel, archive, tmp_path, form):
    answer = satchel("export", archive, "--to", form, "-o", tmp_path / "out")

    assert answer.status == 0
    assert answer.stdout == f"{tmp_path / 'out'}: small, draft of edition 1, 1 of 3 passages\n"
    assert answer.stderr.splitlines() == [
        "1 quote left out: it may not be handed on at all.",
        "1 quote left out: it may be presented, not printed.",
    ]


@pytest.mark.parametrize("form", TYPESET)
def test_a_selection_may_be_empty(satchel, archive, tmp_path, form):
    answer = satchel("export", archive, "--to", form, "-o", tmp_path / "out", "--query", "nowhere")

    if form.startswith("cards"):  # which take only quotes, and are nothing without one
        assert (answer.status, (tmp_path / "out").exists()) == (1, False)
        return
    assert (answer.status, (tmp_path / "out").read_bytes()[:5]) == (0, b"%PDF-")


@pytest.mark.parametrize("form", TYPESET)
def test_an_archive_is_never_written_over(satchel, archive, form):
    before = archive.read_bytes()

    answer = satchel("export", archive, "--to", form, "-o", archive)

    assert answer.status == 1
    assert "is the archive itself" in answer.sentence
    assert archive.read_bytes() == before


@pytest.mark.parametrize("form", TYPESET)
def test_a_full_disk_leaves_the_older_file(satchel, archive, tmp_path, form):
    file = tmp_path / f"a.{form}"
    file.write_bytes(b"older")
    there = sorted(tmp_path.iterdir())
    soft, hard = limits.getrlimit(limits.RLIMIT_FSIZE)
    limits.setrlimit(limits.RLIMIT_FSIZE, (300, hard))  # as on a full disk
    try:
        answer = satchel("export", archive, "--to", form, "-o", file)
    finally:
        limits.setrlimit(limits.RLIMIT_FSIZE, (soft, hard))

    assert answer.status == 1
    assert "could not be written" in answer.stderr
    assert file.read_bytes() == b"older"
    assert sorted(tmp_path.iterdir()) == there


@pytest.mark.parametrize(
    "form",  # the smallest cards, else only with --long
    [pytest.param(form, marks=() if form == "cards8" else pytest.mark.long) for form in TYPESET],
)
def test_without_a_screen_the_same_archive_gives_the_same_bytes(
    satchel_process, first_archive_file, tmp_path, form
):
    for seed in ("1", "2"):
        answer = satchel_process(
            *("export", first_archive_file, "--to", form, "-o", tmp_path / seed),
            PYTHONHASHSEED=seed,
            TZ="Asia/Bishkek" if seed == "1" else "UTC",
        )
        assert answer.status == 0
        assert "27 passages" in answer.stdout
        said = answer.stderr.splitlines()
        assert len(said) == (3 if form == "pdf" else 2)  # only the whole text names numbers

    assert (tmp_path / "1").read_bytes() == (tmp_path / "2").read_bytes()


@pytest.mark.parametrize("form", TYPESET)
def test_a_file_tells_of_no_user_place_moment_or_other_program(
    satchel, first_archive_file, tmp_path, form
):
    file = tmp_path / f"a.{form}"
    satchel("export", first_archive_file, "--to", form, "-o", file)

    data = file.read_bytes()
    told = data + data.replace(b"\0", b"")
    for trail in (
        str(ROOT),
        str(tmp_path),
        f"/{getpass.getuser()}",
        "Qt 6",
        "PySide",
        "/Author (\\",
    ):
        assert trail.encode() not in told
    dates = set(re.findall(rb"\(D:(\d+)", data))
    assert len(dates) <= 1
    assert not any(date.startswith(time.strftime("%Y%m%d%H").encode()) for date in dates)


@pytest.fixture(scope="module")
def long_archive(tmp_path_factory):
    """An archive that takes a while to be set."""
    quote = "> “We stood there all night.” {{#q-{0} role=docker}}\n>\n> — Woman, 31\n\n"
    folder = tmp_path_factory.mktemp("made") / "long"
    body = "## One {#one}\n\n" + "".join(map(quote.format, range(3_000)))
    return built(folder, {"documents/small.md": FRONT_MATTER + body, "archive.toml": ARCHIVE_TOML})


@pytest.mark.parametrize(("form", "after"), each_once(list(TYPESET), [0.4, 0.8, 1.2]))
def test_an_export_that_is_ended_leaves_no_part_of_a_file(
    home, long_archive, tmp_path, form, after
):
    with subprocess.Popen(
        [
            *(sys.executable, "-P", "-m", "viewer", "export", long_archive),
            *("--to", form, "-o", tmp_path / "a"),
        ],
        env=environment(home),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        time.sleep(after)  # the moment does not matter: it is ended anywhere on its way
        running.send_signal(signal.SIGTERM)
        out, said = running.communicate(timeout=150)

    left = [(file.name, file.read_bytes()[-6:]) for file in tmp_path.iterdir()]
    if out or left:  # it was done by then: the file is whole
        assert left == [("a", b"%%EOF\n")]
        return
    assert said == b""
    assert running.returncode in (128 + signal.SIGTERM, -signal.SIGTERM)


@pytest.mark.parametrize(
    ("form", "name", "told"),
    [
        ("cards", "x.cards", "“x.cards” holds a .pdf file. Give it a name that ends so.\n"),
        ("csl", "a.csl", "“a.csl” holds a .json file. Give it a name that ends so.\n"),
        ("html", "A.HTML", ""),
        ("pdf", "without-an-ending", ""),
    ],
)
def test_a_name_that_does_not_say_what_was_written_is_told(satchel, tmp_path, form, name, told):
    """The name of a format is not always how its files end."""
    answer = satchel("export", "--to", form, "-o", tmp_path / name)

    assert answer.status == 0
    assert (tmp_path / name).stat().st_size > 0
    assert [line for line in answer.stderr.splitlines(keepends=True) if "holds a ." in line] == (
        [told] if told else []
    )
