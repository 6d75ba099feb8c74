"""What a set comes to, before anybody is shown it: minutes, voices, heavy runs, consent."""

import pytest
from hypothesis import given, strategies as st
from PySide6.QtCore import QTime

from index import (
    Archive,
    Attribution,
    Document,
    Group,
    Item,
    ItemKind,
    Level,
    OpenArchive,
    Passage,
    PassageKind,
    Section,
    Set,
    Voice,
    replace,
)
from tests.vocabularies import FIRST_WORDS
from viewer.presenter.clock import as_minutes
from viewer.presenter.programme import programme_of
from viewer.screens.workshop.plan.plan import USES, Run, heavy_runs, planned, proposed
from viewer.screens.workshop.plan.plan_words import (
    consent_words,
    left_out_sign,
    passage_words,
    run_words,
    span_words,
    time_words,
)
from viewer.wording.dial import Dial

WOMAN = Attribution("Woman, 26 years old, salon", "sex-worker", share=Level.BANDED)


def quote(name, care=(), consent=None, said=WOMAN):
    return Passage(
        name,
        PassageKind.QUOTE,
        "“Words.”",
        "en",
        attribution=said,
        voice=Voice.QUOTED,
        care=care,
        consent=consent,
    )


def opened(*passages):
    section = Section("s", "Section", 1, passages)
    document = Document("d", "Document", "en", sections=(section,))
    return OpenArchive(
        Archive("a", 1, "2026-01-01", {"en": "Archive"}, "en", documents=(document,)), None
    )


def shown(name, minutes=0):
    return Item(ItemKind.PASSAGE, name, minutes=minutes)


PAUSE = Item(ItemKind.PAUSE, words={"": "Breathe."}, minutes=5)


def test_its_minutes_are_those_of_its_items_and_what_has_none_is_counted(qapp):
    archive = opened(quote("one"))
    chosen = Set("x", {}, (shown("one", 4), PAUSE, shown("one")))

    plan = planned(chosen, archive, Dial())

    assert (plan.minutes, plan.untimed) == (9, 1)
    assert time_words(plan).startswith("9 minute")
    assert ". 1 item" in time_words(plan)


def test_quoted_and_reported_voices_are_counted_apart(qapp):
    reported = replace(
        quote("two", said=None), kind=PassageKind.PARAGRAPH, voice=Voice.REPORTED, voice_of="police"
    )
    narrator = replace(reported, id="three", voice=Voice.NARRATOR, voice_of=None)
    archive = opened(quote("one"), reported, narrator)
    chosen = Set("x", {}, tuple(map(shown, ("one", "two", "one", "three"))))

    assert planned(chosen, archive, Dial()).voices == {
        Group("voice", "quoted", "sex-worker"): 2,
        Group("voice", "reported", "police"): 1,
        Group("voice", "narrator"): 1,
    }


def test_who_speaks_is_told_to_the_room_as_the_dial_lets_it(qapp):
    archive, dial = opened(quote("one")), Dial()
    chosen = Set("x", {}, (shown("one"),))

    assert planned(chosen, archive, dial).standings["one"].level is Level.BANDED
    dial.turn(Level.NONE)
    told = planned(chosen, archive, dial).standings["one"]
    assert told.level is Level.NONE
    assert next(passage_words(archive.passage("one"), told, dial, FIRST_WORDS)) == (
        "Shown without saying who speaks."
    )


COVERED = {
    None: "",
    (): "may be neither presented nor printed.",
    ("read",): "may be neither presented nor printed.",
    ("read", "train"): "may be presented, not printed.",
    ("read", "print"): "may be printed, not presented.",
    ("read", "train", "print"): "may be presented and printed, not published.",
    ("read", "train", "print", "publish"): "",
}


@pytest.mark.parametrize(("consent", "told"), COVERED.items())
def test_what_consent_leaves_out_is_said_and_counted(consent, told, qapp):
    archive = opened(quote("one", consent=consent))
    plan = planned(Set("x", {}, (shown("one"),)), archive, Dial())
    said = list(consent_words(plan))

    assert len(said) == bool(told or consent is None)
    assert all(each.endswith(told or "Nothing is left out for that.") for each in said)
    for use in USES:
        assert plan.left_out(use) == (consent is not None and use not in consent)
    is_shown = plan.left_out("train") + plan.left_out("print") == 0
    assert (left_out_sign(plan.standings["one"]) == "") == is_shown
    standing = plan.standings["one"]
    sentences = list(passage_words(archive.passage("one"), standing, Dial(), FIRST_WORDS))
    assert len(sentences) == 2 + sum(map(plan.left_out, USES))


def test_a_quote_that_comes_twice_is_left_out_once(qapp):
    archive = opened(quote("one", consent=("read", "print")), quote("two"))
    chosen = Set("x", {}, tuple(map(shown, ("one", "two", "one", "two"))))
    plan, programme = (
        planned(chosen, archive, Dial()),
        programme_of(archive, chosen, "en", Dial()),
    )

    assert (plan.kept_back, plan.left_out("train"), plan.unrecorded) == ({("train",): 1}, 1, 1)
    assert (programme.kept_back, programme.unrecorded, len(programme.slides)) == (1, 1, 2)


HEAVY = st.lists(st.booleans(), max_size=30)


def set_of(heavy):
    archive = opened(quote("heavy", care=("violence",)), quote("light"))
    return archive, tuple(shown("heavy" if each else "light") for each in heavy)


@given(HEAVY)
def test_every_run_of_heavy_passages_is_told_whole_and_nothing_else(heavy):
    archive, items = set_of(heavy)
    runs = list(heavy_runs(items, archive))

    told = {number for run in runs for number in run.numbers}
    beside = {
        number
        for number, each in enumerate(heavy)
        if each and any(heavy[at] for at in (number - 1, number + 1) if 0 <= at < len(heavy))
    }
    assert told == beside
    for run in runs:
        assert run.length >= 2
        assert run.first == 0 or not heavy[run.first - 1]
        assert run.last == len(heavy) - 1 or not heavy[run.last + 1]


@given(HEAVY)
def test_a_pause_is_proposed_before_a_third_one_and_once_for_each_run(heavy):
    archive, items = set_of(heavy)
    names = [f"item-{number}" for number in range(len(items))]
    answered, asked = set(), []
    runs = list(heavy_runs(items, archive))
    while (found := proposed(runs, names, answered)) is not None:
        run, before = found
        assert before == run.first + 2 <= run.last
        asked.append(run)
        answered |= {names[number] for number in run.numbers}

    assert asked == [run for run in runs if run.length > 2]


@given(HEAVY)
def test_where_the_pause_is_taken_the_rest_of_the_run_raises_no_other(heavy):
    archive, items = set_of(heavy)
    names = [f"item-{number}" for number in range(len(items))]
    answered = set()
    while (found := proposed(list(heavy_runs(items, archive)), names, answered)) is not None:
        run, before = found
        answered |= {names[number] for number in run.numbers}
        items = (*items[:before], PAUSE, *items[before:])
        names = [*names[:before], f"pause-{before}-{len(names)}", *names[before:]]

    pauses = sum(item.kind is ItemKind.PAUSE for item in items)
    archive, whole = set_of(heavy)
    assert pauses == sum(run.length > 2 for run in heavy_runs(whole, archive))


def test_a_heavy_passage_after_a_question_begins_another_run():
    archive, (one, two) = set_of([True, True])
    question = Item(ItemKind.QUESTION, words={"": "Why?"})

    assert list(heavy_runs((one, question, two), archive)) == []
    assert list(heavy_runs((one, two, question, one), archive)) == [Run(0, 1)]


@pytest.mark.parametrize(
    ("minutes", "span"),
    [
        (89, "From 22:30 to 23:59."),
        (90, "From 22:30 to 00:00 on the next day."),
        (1_531, "From 22:30 to 00:01 on day 3."),
    ],
)
def test_a_plan_over_midnight_says_on_which_day(qapp, minutes, span):
    plan = planned(Set("s", {}, (Item(ItemKind.PAUSE, minutes=minutes),)), opened(), Dial())

    assert span_words(QTime(22, 30), plan) == span


def test_more_than_ten_hours_are_told_in_hours(qapp):
    plan = planned(Set("s", {}, (Item(ItemKind.PAUSE, minutes=650),)), opened(), Dial())

    assert time_words(plan) == "10 h 50 min together."
    assert as_minutes(650 * 60 + 7) == "10:50:07"
    assert as_minutes(599 * 60 + 59) == "599:59"


def test_runs_of_care_notes_are_told_in_one_sentence_with_their_count(speak):
    speak("en")
    one = run_words([Run(1, 3)])
    assert one == "Items 2 to 4 follow one another, and each has a care note."
    two = run_words([Run(1, 3), Run(7, 8)])
    assert two == "In 2 places items with a care note follow one another: 2–4, 8–9."
    many = run_words([Run(3 * at, 3 * at + 1) for at in range(75)])
    assert many.startswith("In 75 places items with a care note follow one another: 1–2, 4–5,")
    assert many.endswith("34–35 …")
    assert run_words([]) == ""
