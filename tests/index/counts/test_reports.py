"""What an archive is counted to say is what reading every passage comes to."""

from itertools import combinations

from hypothesis import given, strategies as st

from index import (
    CROSSED,
    ENOUGH,
    Archive,
    Attribution,
    Codebook,
    Coding,
    Document,
    Group,
    ParticipantRow,
    ParticipantTable,
    Passage,
    PassageKind,
    Section,
    Theme,
    Voice,
    count_voices,
    counted,
    crossed,
    narrowed,
    together,
    voice_group,
)

THEMES = ("a", "b", "c", "d")
ROLES = st.sampled_from(["sex-worker", "lawyer", "police"])
LINES = st.builds(
    Attribution,
    st.just("line"),
    role=st.none() | ROLES,
    gender=st.sampled_from([None, "woman", "man"]),
    age_band=st.sampled_from([None, "21-25"]),
    sector=st.sampled_from([None, "street"]),
)
PASSAGES = st.builds(
    Passage,
    st.just(""),
    st.sampled_from([PassageKind.QUOTE, PassageKind.PARAGRAPH]),
    st.just("words"),
    st.just("en"),
    attribution=st.none() | LINES,
    voice=st.sampled_from(Voice),
    voice_of=st.none() | ROLES,
    codings=st.lists(st.builds(Coding, st.sampled_from(THEMES), st.just(0), st.just(5))).map(tuple),
)
DOCUMENTS = st.lists(st.lists(PASSAGES, max_size=12), max_size=3)
PEOPLE = st.lists(
    st.builds(
        ParticipantTable,
        st.just("t"),
        st.just({}),
        st.just({}),
        st.lists(
            st.builds(
                ParticipantRow,
                st.just({}),
                st.integers(0, 6),
                st.sampled_from(["woman", "man", "street", None]),
            ),
            max_size=3,
        ).map(tuple),
        st.sampled_from(["gender", "sector", "role", None]),
    ),
    max_size=3,
).map(tuple)
TOLD = st.frozensets(st.sampled_from(["role", "gender", "age_band", "sector"]))


@st.composite
def archives(draw):
    parents = [None] + [
        draw(st.none() | st.sampled_from(THEMES[:at])) for at in range(1, len(THEMES))
    ]
    documents = tuple(
        Document(
            f"d{number}",
            "",
            "en",
            sections=(Section(f"s{number}", "", 1, tuple(passages)),),
        )
        for number, passages in enumerate(draw(DOCUMENTS))
    )
    themes = tuple(Theme(name, {}, {}, above) for name, above in zip(THEMES, parents, strict=True))
    return Archive(
        "x", 1, "", {}, "en", documents=documents, themes=themes, participants=draw(PEOPLE)
    )


def teller(told):
    """What tells only the fields `told`."""
    return lambda passage, field: getattr(passage.attribution, field) if field in told else None


def above(archive, name):
    """A theme and all that it stands under."""
    parents = {theme.id: theme.parent for theme in archive.themes}
    while name is not None:
        yield name
        name = parents[name]


def has(archive, document, passage, group, told):
    match group.field:
        case "document":
            return document.id == group.value
        case "voice":
            said = passage.attribution
            role = (said.role if "role" in told else None) if said else passage.voice_of
            role = None if passage.voice is Voice.NARRATOR else role
            return (passage.voice, role) == (group.value, group.role)
        case field:
            said = passage.attribution
            return bool(said) and field in told and getattr(said, field) == group.value


@given(archives(), st.sampled_from(CROSSED), TOLD)
def test_themes_and_groups_cross_as_often_as_a_plain_scan_finds(archive, field, told):
    crossing = crossed(archive, field, teller(told), frozenset())
    both = [(d, p) for d in archive.documents for p in d.passages() if p.themes]
    for group in crossing.groups:
        for theme in THEMES:
            slow = sum(
                theme in {each for own in passage.themes for each in above(archive, own)}
                for document, passage in both
                if has(archive, document, passage, group, told)
            )
            assert crossing.shared[group].get(theme, 0) == slow
    assert set(crossing.shared) == {*crossing.groups, *crossing.left_out}


@given(archives(), st.sampled_from(CROSSED), TOLD)
def test_a_group_needs_passages_and_people_behind_it(archive, field, told):
    crossing = crossed(archive, field, teller(told), frozenset())
    both = [(d, p) for d in archive.documents for p in d.passages() if p.themes]
    people = {}
    for table in archive.participants:
        for row in table.rows:
            if table.field == field and row.value:
                people[row.value] = min(row.count, people.get(row.value, row.count))
    for group in (*crossing.groups, *crossing.left_out):
        behind = sum(has(archive, d, p, group, told) for d, p in both)
        assert behind > 0
        few = field in {"gender", "sector"} and people.get(group.value, ENOUGH) < ENOUGH
        assert (group in crossing.groups) is (behind >= ENOUGH and not few)


@given(archives(), st.sampled_from(["gender", "sector", "age_band"]))
def test_what_is_withheld_is_no_group_and_is_not_named(archive, field):
    withheld = frozenset({(field, "woman"), (field, "street"), (field, "21-25")})
    crossing = crossed(archive, field, teller({field}), withheld)

    named = {group.value for group in (*crossing.groups, *crossing.left_out)}
    assert named <= {"man"}


@given(archives(), TOLD)
def test_voices_are_told_apart_and_every_passage_is_counted_once(archive, told):
    passages = list(archive.passages())
    counts = count_voices(passages, teller(told))

    assert sum(counts.values()) == len(passages)
    for group, count in counts.items():
        assert count == sum(voice_group(each, teller(told)) == group for each in passages)
    order = [list(Voice).index(group.value) for group in counts]
    assert order == sorted(order)


def test_a_role_that_is_not_told_leaves_only_that_somebody_is_quoted():
    quote = Passage(
        "q", PassageKind.QUOTE, "x", "en", attribution=Attribution("x", role="police"),
        voice=Voice.QUOTED,
    )  # fmt: skip

    assert voice_group(quote, teller({"role"})) == Group("voice", "quoted", "police")
    assert voice_group(quote, teller(set())) == Group("voice", "quoted")


@given(archives())
def test_themes_meet_as_often_as_a_plain_scan_finds(archive):
    slow = {}
    for pair in combinations(THEMES, 2):
        shared = sum(set(pair) <= set(passage.themes) for passage in archive.passages())
        if shared:
            slow[pair] = shared
    slow = sorted(slow.items(), key=lambda found: -found[1])

    for most in (1, 2, 4, 100):
        pairs = together(archive, most)
        assert list(pairs.counts.items()) == slow[:most]
        assert pairs.number == len(slow)
        assert pairs.is_whole is (len(slow) <= most)


@given(archives())
def test_the_tree_holds_each_theme_once_under_its_parent(archive):
    codebook = Codebook(archive)
    walked = [theme.id for theme, _depth in codebook.walk()]

    assert sorted(walked) == list(THEMES)
    for number, (theme, depth) in enumerate(codebook.walk()):
        assert depth == len(list(above(archive, theme.id))) - 1
        assert theme.parent is None or theme.parent in walked[:number]
        assert codebook.family(theme.id) == {
            other for other in THEMES if theme.id in above(archive, other)
        }


@given(archives())
def test_what_is_under_a_theme_is_under_its_parents_too(archive):
    codebook = Codebook(archive)
    for name in THEMES:
        slow = [
            passage
            for passage in archive.passages()
            if any(name in above(archive, own) for own in passage.themes)
        ]
        assert list(codebook.under(name)) == slow
        for passage in slow:
            owned = [each for each in passage.codings if name in above(archive, each.theme)]
            assert len(codebook.spans(name, passage)) == len(owned) > 0


THINGS = st.lists(
    st.tuples(st.frozensets(st.sampled_from("xyz")), st.frozensets(st.sampled_from("pq"))),
    max_size=8,
)
CHOSEN = st.fixed_dictionaries(
    {},
    optional={
        "first": st.frozensets(st.sampled_from("xyz")),
        "second": st.frozensets(st.sampled_from("pq")),
    },
)


def value(thing, field):
    return sorted(thing[field == "second"])


@given(THINGS, CHOSEN)
def test_a_count_says_how_many_there_are_with_that_value_alone_in_its_field(things, chosen):
    counts = counted(things, ("first", "second"), value, chosen)

    for field, letters in (("first", "xyz"), ("second", "pq")):
        for letter in letters:
            left = narrowed(things, value, {**chosen, field: frozenset(letter)})
            assert counts[field].get(letter, 0) == len(left)
    for thing in narrowed(things, value, chosen):
        assert all(not taken or taken & set(value(thing, name)) for name, taken in chosen.items())
