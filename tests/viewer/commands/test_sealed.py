"""A sealed archive is made, and read by every command, with a passphrase or a reader's key."""

import pytest

from tests.viewer.commands.test_publication import HELD, make_key

WORDS = "dust lamp orbit seven quiet ferns"


@pytest.fixture
def folder(make_folder):
    return make_folder(HELD, name="study")


@pytest.fixture
def phrase(tmp_path):
    file = tmp_path / "phrase.txt"
    file.write_text(WORDS + "\n")
    return file


@pytest.fixture
def sealed(satchel, folder, phrase, tmp_path):
    """A sealed edition."""
    file = tmp_path / "sealed.satchel"
    done = satchel("build", folder, "-o", file, "--publish", "--seal-passphrase-file", phrase)
    assert done.status == 0, done.stderr
    return file


def commands(file, out):
    """Yield what reads the archive `file`, in each way."""
    handout = out / "handout.txt"
    handout.write_text("Nothing of it.")
    yield "verify", file
    yield "show", file
    yield "search", file, "stone"
    yield "export", file, "--to", "txt", "-o", out / "out.txt"
    yield "check-handout", handout, file
    yield "fingerprint", file


def test_every_command_reads_it_with_its_passphrase(satchel, folder, sealed, phrase, tmp_path):
    plain = tmp_path / "plain.satchel"
    assert satchel("build", folder, "-o", plain, "--publish", "--unsealed").status == 0
    assert satchel("verify", plain).status == 0
    for one, other in zip(commands(plain, tmp_path), commands(sealed, tmp_path), strict=True):
        open_one = satchel(*one)
        sealed_one = satchel(*other, "--seal-passphrase-file", phrase)

        assert (open_one.status, open_one.stdout) == (sealed_one.status, sealed_one.stdout), one[0]


def test_no_command_reads_it_without_and_one_sentence_says_what_to_do(satchel, sealed, tmp_path):
    for command in commands(sealed, tmp_path):
        answer = satchel(*command)

        assert (answer.status, answer.stdout) == (1, ""), command[0]
        assert "is sealed. Name its passphrase with --seal-passphrase-file" in answer.sentence
    assert not (tmp_path / "out.txt").exists()


def test_a_wrong_passphrase_is_told(satchel, valid, sealed, tmp_path):
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("another")

    answer = satchel("show", sealed, "--seal-passphrase-file", wrong)
    assert (answer.status, answer.stdout) == (1, "")
    assert answer.sentence == "This passphrase does not open the archive. Try again."

    checked = satchel("verify", sealed, "--json", "--seal-passphrase-file", wrong)
    assert valid(checked.stdout, "verify")["reason"] == "sealed"
    assert checked.status == 1


def test_a_reader_opens_it_with_the_key_it_is_sealed_for(satchel, folder, phrase, tmp_path):
    key, file = tmp_path / "reader.key", tmp_path / "for-reader.satchel"
    made = satchel("keygen", "-o", key, "--passphrase-file", phrase, home="reader")
    public = satchel("fingerprint", key, "--public").stdout.strip()
    other = make_key(satchel, tmp_path / "other.key", home="other")
    assert len(public) == 64
    done = satchel("build", folder, "-o", file, "--seal-for", public, "--seal-for", other)
    assert done.status == 0

    given = ("--seal-key", key, "--seal-passphrase-file", phrase)
    assert satchel("show", file, *given, home="reader").status == 0
    assert satchel("show", file, "--seal-key", other, home="other").status == 0
    stranger = make_key(satchel, tmp_path / "stranger.key", home="stranger")
    answer = satchel("show", file, "--seal-key", stranger, home="stranger")
    assert answer.sentence.startswith("This archive is not sealed for this key.")
    assert made.status == 0


def test_nobody_is_named_by_what_is_no_key(satchel, folder, tmp_path):
    answer = satchel("build", folder, "-o", tmp_path / "a.satchel", "--seal-for", "ab" * 31)

    assert answer.status == 1
    assert answer.sentence
    assert not (tmp_path / "a.satchel").exists()


def test_a_draft_overwrites_no_sealed_edition(satchel, folder, sealed, phrase):
    before = sealed.read_bytes()

    unknown = satchel("build", folder, "-o", sealed)
    known = satchel("build", folder, "-o", sealed, "--seal-passphrase-file", phrase)

    assert unknown.sentence.endswith("is sealed, and could be an edition. Choose another name.")
    assert "is edition 1, and this is a draft" in known.sentence
    assert sealed.read_bytes() == before


def test_a_sealed_draft_can_be_made_again_under_its_name(satchel, folder, phrase, tmp_path):
    draft = ("build", folder, "-o", tmp_path / "d.satchel", "--seal-passphrase-file", phrase)

    assert [satchel(*draft).status for _time in range(2)] == [0, 0]


def test_no_word_of_it_is_written_whatever_reads_it(satchel, make_folder, phrase, tmp_path):
    told = (f"Passage about zebrafish {number}. {{#p-{number}}}" for number in range(2_050))
    folder = make_folder("## One {#one}\n\n" + "\n\n".join(told) + "\n", name="large")
    file, given = tmp_path / "large.satchel", ("--seal-passphrase-file", phrase)
    assert satchel("build", folder, "-o", file, "--publish", *given).status == 0
    found = satchel("search", file, "zebrafish", *given, home="reader")

    assert "zebrafish" in found.stdout
    assert not [*(tmp_path / "reader").rglob("*.index")]
    for each in [file, *(tmp_path / "reader").rglob("*")]:
        assert each.is_dir() or b"zebrafish" not in each.read_bytes()


def test_a_query_is_asked_of_the_archive_whatever_its_name_ends_in(satchel, sealed, tmp_path):
    other = sealed.rename(tmp_path / "sealed.bin")

    assert satchel("search", other).sentence.startswith("Say what to search for")


def next_edition(folder):
    toml = folder / "archive.toml"
    text = toml.read_text()
    assert "edition = 1" in text
    toml.write_text(text.replace("edition = 1", "edition = 2"))


def test_the_next_edition_of_a_sealed_one_is_open_only_where_that_is_asked(
    satchel, folder, sealed, phrase, tmp_path
):
    next_edition(folder)
    file = tmp_path / "two.satchel"
    publish = ("build", folder, "-o", file, "--publish")
    refused = satchel(*publish)
    assert refused.status == 1
    assert refused.sentence == (
        "Edition 1 was sealed. Seal this one too with --seal-passphrase-file or --seal-for, or add "
        "--unsealed to publish it open."
    )
    assert not file.exists()

    assert satchel(*publish, "--unsealed", "--seal-passphrase-file", phrase).status == 2
    assert satchel(*publish, "--unsealed").status == 0
    assert satchel("verify", file).status == 0


def test_a_draft_after_a_sealed_edition_is_said_to_be_open(satchel, folder, sealed, tmp_path):
    next_edition(folder)
    draft = satchel("build", folder, "-o", tmp_path / "draft.satchel")

    assert draft.status == 0
    assert "The last edition was sealed, and this draft is not" in draft.stderr


def test_both_records_say_that_it_was_sealed_and_its_key_signs_that(satchel, folder, sealed, home):
    record = folder / "published.toml"
    assert record.read_text().count("sealed = true\n") == 1
    record.unlink()
    next_edition(folder)
    two = folder.parent / "two.satchel"
    assert "Edition 1 was sealed" in satchel("build", folder, "-o", two, "--publish").sentence


def test_an_old_record_without_that_word_stays_valid(satchel, folder, tmp_path):
    one, two = tmp_path / "one.satchel", tmp_path / "two.satchel"
    assert satchel("build", folder, "-o", one, "--publish").status == 0
    assert "sealed" not in (folder / "published.toml").read_text()
    next_edition(folder)

    assert satchel("build", folder, "-o", two, "--publish").status == 0


def test_each_command_says_that_what_leaves_it_is_not_sealed(satchel, sealed, phrase, tmp_path):
    said = "This archive is sealed. What is printed or written of it is not."
    reads = [each for each in commands(sealed, tmp_path) if each[0] in ("show", "search", "export")]
    for command in reads:
        answer = satchel(*command, "--seal-passphrase-file", phrase)
        assert said in answer.stderr.splitlines(), command[0]


def test_that_a_key_and_an_archive_have_one_passphrase_is_told(satchel, folder, phrase, tmp_path):
    key = tmp_path / "signer.key"
    assert satchel("keygen", "-o", key, "--passphrase-file", phrase).status == 0
    options = ("--publish", "--sign", key, "--passphrase-file", phrase)
    file, seal = tmp_path / "one.satchel", tmp_path / "seal.txt"
    same = satchel("build", folder, "-o", file, *options, "--seal-passphrase-file", phrase)
    assert same.status == 0
    assert "The archive is sealed with the passphrase of the key" in same.stderr
    assert same.stdout.count("\n") == 1

    seal.write_text("ferns quiet seven orbit lamp dust\n")
    other = satchel("build", folder, "-o", file, *options, "--seal-passphrase-file", seal)
    assert other.status == 0
    assert "passphrase of the key" not in other.stderr


def test_a_reader_may_send_the_public_key_in_a_file(satchel, folder, phrase, tmp_path):
    key, public = tmp_path / "reader.key", tmp_path / "reader.txt"
    assert satchel("keygen", "-o", key, "--passphrase-file", phrase, home="reader").status == 0
    public.write_text(satchel("fingerprint", key, "--public").stdout)
    assert satchel("fingerprint", public).stdout == satchel("fingerprint", key).stdout
    file = tmp_path / "sealed.satchel"
    assert satchel("build", folder, "-o", file, "--seal-for", public).status == 0
    opened = satchel("verify", file, "--seal-key", key, "--seal-passphrase-file", phrase)
    assert opened.status == 0, opened.stderr
