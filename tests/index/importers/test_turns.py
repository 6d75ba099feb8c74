"""Conversations: paragraphs that begin with a speaker's name and a colon."""

import pytest
from hypothesis import given, strategies as st

from index import build_archive
from index.importers.import_report import Certainty, Report
from index.importers.structure.line_joins import LineJoiner
from index.importers.structure.lines import lines_of
from index.importers.structure.plain import blocks_of, reading_of
from index.importers.structure.speaker_turns import find_turns

TALK = """A talk

Three people spoke in the office.

Aida: We waited for three hours, and nobody
told us why.
Bakyt: So did I.

He paused.

Interviewer: When was that?
Aida: In the spring.

Note: names are changed.
"""
SAID = [
    ("We waited for three hours, and nobody told us why.", "Aida", {}),
    ("So did I.", "Bakyt", {}),
    ("When was that?", "Interviewer", {}),
    ("In the spring.", "Aida", {}),
]


def test_turns_of_a_plain_text_are_quotes_of_whom_they_name(bring_in):
    made = bring_in(TALK)

    assert made.quotes == SAID
    assert "He paused." in made.texts("paragraph")
    assert "Note: names are changed." in made.texts("paragraph")
    assert made.guessed("turns") == [5, 9]  # the conversation, and who names nobody in it


def test_a_talk_without_full_stops_is_a_doubtful_guess(bring_in):
    said = "so we stood there at the gate until the morning and nobody came"
    names = ["Aida", "Bakyt"] * 3
    made = bring_in("A talk\n\n" + "\n\n".join(f"{name}: {said}" for name in names))

    assert made.quotes == [(said, name, {}) for name in names]
    assert made.guessed("turns") == [3]
    assert made.certainties("turns") == {Certainty.DOUBTFUL}


@pytest.mark.parametrize(
    "entries",
    [
        "Interviewer: Aida\n\nRespondent: number 12\n\nInterviewer: Nina\n\nRespondent: number 13",
        "Aida: present\n\nBakyt: away\n\nAida: present\n\nBakyt: present",
    ],
)
def test_entries_of_a_form_are_no_conversation(bring_in, entries):
    assert bring_in(f"A form\n\n{entries}").quotes == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("text.md", "# A talk\n\n**Aida:** We *waited*.\n\n**Bakyt**: So did I.\n"),
        (
            "page.html",
            "<h1>A talk</h1><p><b>Aida:</b> We <i>waited</i>.</p><p>Bakyt: So did I.</p>",
        ),
    ],
)
def test_a_speaker_in_bold_is_one_and_what_is_said_keeps_its_emphasis(bring_in, name, text):
    made = bring_in(text, name)

    assert made.quotes == [("We waited.", "Aida", {}), ("So did I.", "Bakyt", {})]
    (emphasis,) = made.passages[0].emphasis
    assert (emphasis.start, emphasis.end) == (3, 9)
    assert not made.passages[1].emphasis


def test_a_speaker_may_be_told_by_role_and_age_and_a_footnote_stays(bring_in):
    text = "# Talk\n\nWoman, 31: “We waited.”[^1]\n\nPolice officer 2: They did.\n\n[^1]: Long.\n"
    made = bring_in(text, "text.md")

    assert made.quotes == [
        ("“We waited.”", "Woman, 31", {"gender": "woman", "age": 31}),
        ("They did.", "Police officer 2", {"role": "police"}),
    ]
    assert [mark.at for mark in made.passages[0].footnotes] == [len("“We waited.”")]


def test_russian_and_kyrgyz_turns_keep_their_times(bring_in):
    text = (
        "Разговор\n\n[00:01:10] Интервьюер: Когда?\n\n[00:01:20] Айгуль: Весной. Мы ждали.\n\n"
        "[00:02:00] Алып баруучу: Кийин?\n\n[00:02:10] Айгуль: Потом нас отпустили.\n"
    )
    assert [line for _text, line, _fields in bring_in(text).quotes] == [
        "[00:01:10] Интервьюер",
        "[00:01:20] Айгуль",
        "[00:02:00] Алып баруучу",
        "[00:02:10] Айгуль",
    ]


def test_names_that_no_list_has_are_speakers_where_they_take_turns(bring_in):
    said = "\n\n".join(f"{name}: It was so." for name in ("Zq", "Xv", "Zq", "Xv"))
    made = bring_in(f"A talk\n\n{said}\n")

    assert [line for _text, line, _fields in made.quotes] == ["Zq", "Xv", "Zq", "Xv"]
    (told,) = [each for each in made.result.guesses if each.kind == "turns"]
    assert told.certainty == "doubtful"


@pytest.mark.parametrize(
    "text",
    [
        "Salon: a place where people work.\n\nStreet: a place without walls.\n",
        "Note: names are changed.\n\nSource: the office.\n\nNote: so are places.\n\nSource: it.\n",
        "Name: Aida\n\nAge: 31\n\nRegion: Osh\n\nName: Bakyt\n\nAge: 40\n",
        "Aida said: We waited.\n\nThen the officer came: he asked for papers.\n",
        "We spoke with Aida: she had waited.\n\nShe told us this: nobody came.\n",
        "Aida: We waited.\n",
        "Opening hours: 9 to 5.\n\nAida: 0555\n\nBakyt: 0556\n",
        "At 10:30 we met.\n\nhttp://example.org: a page.\n",
    ],
)
def test_other_paragraphs_with_a_colon_are_no_turns(bring_in, text):
    made = bring_in(f"A talk\n\nThis is the first paragraph.\n\n{text}")

    assert not made.quotes
    assert not made.guessed("turns")


def test_a_lone_turn_is_one_where_its_words_are_quoted(bring_in):
    made = bring_in("# A talk\n\nBefore it.\n\nAida: “We waited.”\n\nAfter it.\n", "text.md")

    assert made.quotes == [("“We waited.”", "Aida", {})]


def test_a_withdrawn_turn_leaves_the_text_with_its_speaker(bring_in, tmp_path):
    made = bring_in(TALK.replace("Bakyt: So did I.", "Bakyt: So did I, at the market."))
    head = made.folder / "archive.toml"
    text = head.read_text(encoding="utf-8").replace("edition = 1", "edition = 2")
    gone = '\n[[withdrawn]]\npassage = "q-2"\ndate = "2026-11-30"\nreason = "Asked for."\n'
    head.write_text(text + gone, encoding="utf-8")

    archive = build_archive(made.folder, tmp_path / "two.satchel").archive

    (source,) = archive.sources
    assert not {"market", "Bakyt"} & set(source.text.replace(":", " ").split())
    assert source.text.count("Aida") == 2


def test_a_line_between_turns_that_is_none_is_kept_and_is_nobody_s_words(bring_in):
    made = bring_in("Talk\n\nAida: We waited.\nNote: outside.\nBakyt: So did I.\nAida:\n")

    assert [(text, line) for text, line, _fields in made.quotes] == [
        ("We waited.", "Aida"),
        ("So did I.", "Bakyt"),
    ]
    assert made.texts("paragraph") == ["Note: outside.", "Aida:"]


_LINES = st.lists(
    st.sampled_from(
        [
            "Aida: We waited.",
            "Bakyt: So did",
            "I, too.",
            "",
            "Q: When?",
            "A:",
            "Zq: It was.",
            "•",
            "a",
        ]
    ),
    min_size=1,
    max_size=14,
)


@given(_LINES)
def test_no_word_is_lost_and_none_moves_but_behind_its_speaker(lines):
    text = lines_of("\n".join(lines))
    joiner = LineJoiner(text)
    blocks = blocks_of(text, reading_of(text, frozenset()))
    before = [line.text for block in blocks for line in block.lines]

    after: list[str] = []
    for block in find_turns(blocks, joiner, Report("text.txt")):
        after += [f"{block.attribution}:"] if block.attribution else []
        after += [line.text for line in block.lines]

    assert " ".join(after).split() == " ".join(before).split()
