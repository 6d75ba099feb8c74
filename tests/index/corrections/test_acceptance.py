"""What readers suggest stands beside what is there, and goes in by an act only."""

import shutil
from pathlib import Path

import pytest

from index import (
    DESK_LOCK,
    Act,
    ArchiveDamaged,
    DeskFolder,
    OpenArchive,
    SourceProblem,
    replace,
    withdraw,
)
from index.container.keys import Key
from index.container.sealed_letter import seal_letter
from index.corrections.acceptance import accept
from index.corrections.correction import Correction, Subject
from index.corrections.letters import opened_letter
from index.corrections.proposals import Standing, digest_now, in_order, proposal_of
from index.source.folder import read_source
from tests.hostile_archives.outcomes import dice
from tests.index.container.archives import KEY
from viewer.platform.file_lock import FileLock

CORPUS = Path("resources/corpus/kyrgyzstan")


@pytest.fixture
def folder(tmp_path):
    shutil.copytree(CORPUS, tmp_path / "folder")
    desk = DeskFolder(tmp_path / "folder", FileLock(tmp_path / "folder" / DESK_LOCK))
    yield desk
    desk.close()


@pytest.fixture
def read(tmp_path):
    """Return the archive that the folder makes now."""
    return lambda: OpenArchive(read_source(tmp_path / "folder").archive, None)


@pytest.fixture(scope="module")
def archive():
    """The archive that the folder makes before anything is changed in it."""
    return OpenArchive(read_source(CORPUS).archive, None)


def made(archive, subject, name, language="", proposed="", **more):
    return Correction(
        subject, name, language, digest_now(archive, subject, name, language), proposed, **more
    )


ACCEPTED = [
    (Subject.TRANSLATION, "p-who-took-part", "ru", "Другие слова, 18 и 2."),
    (Subject.TRANSLATION, "p-who-took-part", "ky", "Башка сөздөр"),
    (Subject.THEME, "extortion", "ru", "Вымогательство денег"),
    (Subject.NOTE, "age-20", "ky", 'Башка "сөздөр"\nэки сапта'),
    (Subject.TERM, "bribe", "ru", "Деньги"),
]


@pytest.mark.parametrize("wished", ACCEPTED)
def test_what_is_accepted_stands_there_and_can_be_taken_back(folder, read, archive, wished):
    *_subject, words = wished
    before = dict(folder.files)
    wish = made(archive, *wished, by="Асанова")
    seen = proposal_of(archive, wish)
    assert (seen.standing, seen.correction) == (Standing.FITS, wish)
    assert seen.now != words

    done = folder.apply(accept(folder.files, wish))

    assert len(done.changes) == 1
    after = proposal_of(read(), wish)
    assert (after.standing, after.now) == (Standing.SETTLED, words)
    folder.undo()
    assert dict(folder.files) == before
    assert proposal_of(read(), wish).standing is Standing.FITS


def test_a_translation_is_reviewed_where_somebody_who_compared_it_gave_a_name(
    folder, read, archive
):
    name = "p-who-took-part"
    held = archive.passage(name).translations[0]
    wish = made(archive, Subject.TRANSLATION, name, "ru", held.text, by="Асанова", is_review=True)
    assert proposal_of(archive, wish).standing is Standing.FITS

    folder.apply(accept(folder.files, wish))

    now = read()
    (made_of_it,) = now.passage(name).translations
    assert (made_of_it.text, made_of_it.status, made_of_it.by) == (held.text, "reviewed", "Асанова")
    assert proposal_of(now, wish).standing is Standing.SETTLED


def test_a_review_of_words_that_changed_since_stays_and_makes_a_draft(folder, read, archive):
    held = archive.passage("p-new-law").translations[0]
    said = {"by": "Асанова", "is_review": True}
    same = made(archive, Subject.TRANSLATION, "p-new-law", "ru", held.text, **said)
    other = made(archive, Subject.TRANSLATION, "p-new-law", "ru", "Иначе", **said)
    words = f"{archive.passage('p-new-law').text} More."
    folder.apply(folder.acts.words("p-new-law", words, in_source=True))
    now = read()
    assert [proposal_of(now, each).standing for each in (same, other)] == [Standing.CHANGED] * 2
    assert [proposal_of(now, each).stands for each in (same, other)] == [True, False]

    folder.apply(accept(folder.files, other))

    now = read()
    (made_of_it,) = now.passage("p-new-law").translations
    assert (made_of_it.text, made_of_it.status) == ("Иначе", "draft")
    assert proposal_of(now, other).stands


NOBODY = ["", pytest.param(" ", marks=pytest.mark.long)]
NOBODY += [pytest.param("\u2800", marks=pytest.mark.long), "\u200b\u2060\u00a0"]


@pytest.mark.parametrize("by", NOBODY)
def test_without_a_name_a_translation_stays_a_draft(folder, read, archive, by):
    wish = made(archive, Subject.TRANSLATION, "p-new-law", "ru", "Иначе", by=by, is_review=True)

    folder.apply(accept(folder.files, wish))

    (made_of_it,) = read().passage("p-new-law").translations
    assert (made_of_it.text, made_of_it.status, made_of_it.by) == (
        "Иначе",
        "draft",
        "редакция Satchel",
    )


def test_words_that_changed_since_and_things_that_are_gone_are_told(folder, read, archive):
    wish = made(archive, Subject.PASSAGE, "p-new-law", "", "Other words")
    translated = made(archive, Subject.TRANSLATION, "p-new-law", "ru", "Иначе")
    words = f"{archive.passage('p-new-law').text} More."
    folder.apply(folder.acts.words("p-new-law", words, in_source=True))
    now = read()

    assert proposal_of(now, wish).standing is Standing.CHANGED
    assert proposal_of(now, wish).now == words
    assert proposal_of(now, translated).standing is Standing.CHANGED
    assert proposal_of(now, replace(wish, name="p-nowhere")).standing is Standing.GONE
    for subject in Subject:
        if subject is not Subject.PROGRAM:
            none = Correction(subject, "nowhere", "ru", "", "x")
            assert proposal_of(now, none).standing is Standing.GONE


def test_a_passage_is_settled_where_the_folder_keeps_no_empty_lines(folder, read, archive):
    passage = archive.passage("q-werewolves")
    wish = made(archive, Subject.PASSAGE, passage.id, "", f"{passage.text}\n\n \nAnd  more. ")
    assert proposal_of(archive, wish).standing is Standing.FITS

    folder.apply(folder.acts.words(passage.id, wish.proposed, in_source=True))

    assert proposal_of(read(), wish).standing is Standing.SETTLED


def test_a_withdrawal_is_settled_once_the_passage_is_withdrawn(folder, read, archive):
    wish = made(archive, Subject.WITHDRAWAL, "p-who-took-part")
    assert proposal_of(archive, wish).standing is Standing.FITS

    folder.apply(withdraw(folder.files, "p-who-took-part", "asked"))

    assert proposal_of(read(), wish).standing is Standing.SETTLED


def test_withdrawals_come_first_then_the_place_in_the_text(folder, read, archive):
    names = [each.id for each in archive.content.passages()]
    wishes = [
        Correction(Subject.PROGRAM, "Window", "ru", "", "Ж", source="Close"),
        made(archive, Subject.THEME, "extortion", "ru", "x"),
        made(archive, Subject.PASSAGE, names[4], "", "x"),
        made(archive, Subject.PASSAGE, names[1], "", "x"),
        made(archive, Subject.WITHDRAWAL, names[9]),
    ]
    proposals = {number: proposal_of(archive, each) for number, each in enumerate(wishes)}

    assert in_order(archive, proposals) == [4, 3, 2, 1, 0]


def test_well_sealed_hostile_letters_are_refused_or_shown_and_change_nothing(
    folder, archive, request
):
    before = dict(folder.files)
    chance, editor, seen = dice(3), Key(KEY), 0
    tries = 500 if request.config.getoption("--long") else 150
    for _ in range(tries):
        data = seal_letter(_hostile(chance).encode("utf-8", "surrogatepass"), editor.public)
        for each in _read(data, editor):
            seen += 1
            proposal_of(archive, each)
            _made_or_refused(folder, each)
    assert seen > tries / 10
    assert dict(folder.files) == before


def _read(data, editor):
    """Return the suggestions in `data`; none where it is refused with a sentence."""
    try:
        return opened_letter(data, editor).corrections
    except ArchiveDamaged as damage:
        said = str(damage)
    assert said.endswith(".")
    return ()


def _made_or_refused(folder, wish):
    try:
        act = accept(folder.files, wish)
    except SourceProblem as problem:
        act = str(problem)
    assert isinstance(act, Act) or act.endswith(".")


def _hostile(chance):
    words = ["", "x", "a\\u0000b", "x" * 20_000, "x" * 30_000, "\\u202egnp.exe", "..", "../../x"]
    words += ["+++\\nid = 1\\n+++", "[[note]]", '\\"\\"\\"', "# {#p-1}", "\\ud800", "z\u0301" * 50]
    names = ["p-new-law", "extortion", "age-20", "bribe", "q-bandits", "nowhere", "../x", "", "-"]
    kinds = ["passage", "translation", "theme", "note", "term", "program", "withdrawal", "delete"]
    values = {
        "by": f'"{chance.choice(words) if chance.random() < 0.1 else ""}"',
        "digest": f'"{chance.choice(["", "f" * 64, "zz"]) if chance.random() < 0.2 else ""}"',
        "is_review": chance.choice(["true", "false", "false", "1"]),
        "language": f'"{chance.choice(["", "ru", "en", "ru", "ru", "con", "../x"])}"',
        "name": f'"{chance.choice(names[:5] if chance.random() < 0.8 else names)}"',
        "proposed": f'"{chance.choice(words)}"',
        "source": f'"{chance.choice(words) if chance.random() < 0.1 else ""}"',
        "subject": f'"{chance.choice(kinds)}"',
        "why": f'"{chance.choice(words) if chance.random() < 0.1 else ""}"',
    }
    order = [
        "subject",
        "name",
        "language",
        "digest",
        "proposed",
        "source",
        "why",
        "by",
        "is_review",
    ]
    keys = sorted(order)
    if chance.random() < 0.1:
        keys = chance.sample(keys, chance.randrange(9)) + ["more"] * chance.randrange(2)
    one = ",".join(f'"{key}":{values.get(key, 1)}' for key in keys)
    many = ",".join([f"{{{one}}}"] * chance.choice([1, 1, 1, 2, 5]))
    edition = chance.choice(["1", "2", "3", "-1", "1e9", "99999999999", "null"])
    edition = edition if chance.random() < 0.2 else "2"
    return f'{{"archive":"kyrgyzstan","corrections":[{many}],"edition":{edition}}}'
