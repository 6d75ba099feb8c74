"""A signature only says who signed: what stands in the JSON of a stranger is read with care."""

import json
from hashlib import sha256

import pytest
from hypothesis import given, strategies as st

from index import (
    ArchiveDamaged,
    Coding,
    Document,
    EditorNote,
    Item,
    ItemKind,
    Section,
    Set,
    Theme,
    replace,
)
from index.container.codec import decode, encode
from index.container.package import unpack
from index.model import FootnoteMark, TitleTranslation, Vocabulary, VocabularyEntry
from tests.hostile_archives.zips import named, signed, zip_of
from tests.index.container.archives import ARCHIVE, PASSAGE, RICH, outlined

MEMBERS = encode(ARCHIVE)
TITLE = Item(ItemKind.TITLE, words={"en": "Welcome"})
WORD = VocabularyEntry("vendor", {"en": "Vendor"})
KINDS = ("roles", "genders", "sectors")
BAD_WORDS = (
    (WORD, WORD),
    (replace(WORD, id="No id"),),
    (replace(WORD, id=""),),
    (replace(WORD, label={"en": "x" * 2_001}),),
    (replace(WORD, plural={"en": "x" * 2_001}),),
    (replace(WORD, reported={"en": "x" * 2_001}),),
    (replace(WORD, label_for={"woman": {"en": "x" * 2_001}}),),
    (replace(WORD, label={"en": "rodnev\u202e"}),),
    (replace(WORD, label={"\u202een": "Vendor"}),),
    (replace(WORD, plural={"en": "two\nlines"}),),
    (replace(WORD, reported={"en": "\x00"}),),
    (replace(WORD, label_for={"woman": {"en": "\u2066rodnev"}}),),
    (replace(WORD, label_for={"\u2066woman": {"en": "Vendor"}}),),
)
BAD_TITLES = ("x\n" * 300 + "x", "a\tb", "a\u202eb", "a\u2028b", "x" * 2_001)


def titled(words):
    """The document with `words` as a translation of its title, and of that of a section."""
    made = (TitleTranslation("ru", words, "draft", ""),)
    (document,) = ARCHIVE.documents
    section = replace(document.sections[0], translations=made)
    return replace(document, translations=made), replace(document, sections=(section,))


REVERSED = replace(RICH.participants[0].rows[0], ages=(39, 30))


def refusal(data, what=""):
    """Return why `data` is not opened. Fails where it is, or where anything else is raised."""
    with pytest.raises(ArchiveDamaged) as damage:
        decode(unpack(data).members)
    assert str(damage.value).endswith(".")
    assert "\n" not in str(damage.value)
    assert what in str(damage.value)
    return damage.value.reason


def members_with(**changed):
    """The small archive's members with some replaced, and the manifest that fits them."""
    members = {name: data for name, data in MEMBERS.items() if name != "manifest.json"}
    members |= {f"{name.replace('__', '/')}.json": data for name, data in changed.items()}
    members = members if "outline" in changed else outlined(members)
    manifest = json.loads(MEMBERS["manifest.json"])
    manifest["members"] = {
        name: {"sha256": sha256(data).hexdigest(), "size": len(data)}
        for name, data in members.items()
    }
    return members, manifest


def made(members, manifest):
    """Return the archive of `members` and `manifest`, signed by a stranger."""
    data = manifest if isinstance(manifest, bytes) else json.dumps(manifest).encode()
    return signed(zip_of(named(members | {"manifest.json": data})))


def test_the_builder_of_these_tests_makes_good_archives_too():
    assert decode(unpack(made(*members_with())).members) == ARCHIVE


def without(name):
    """The manifest, and the members without `name`."""
    members, manifest = members_with()
    del members[name]
    return members, manifest


def recording(**changes):
    """The members, and a manifest that records other things of archive.json. None: nothing."""
    members, manifest = members_with()
    record = manifest["members"]["archive.json"] | changes
    kept = {key: value for key, value in record.items() if value is not None}
    manifest["members"]["archive.json"] = kept
    return members, manifest


def claiming(**changes):
    """The members, and a manifest with other values. None: without that value."""
    members, manifest = members_with()
    changed = manifest | changes
    return members, {key: value for key, value in changed.items() if value is not None}


def with_unlisted(name):
    """The manifest, and members with one more than it lists."""
    members, manifest = members_with()
    return members | {name: b"{}"}, manifest


def listing(name):
    """The members, and a manifest that lists one more."""
    members, manifest = members_with()
    manifest["members"][name] = {"sha256": sha256(b"").hexdigest(), "size": 0}
    return members, manifest


@pytest.mark.parametrize(
    "parts",
    [
        without("archive.json"),
        without("outline.json"),
        without("quotes.json"),
        without("documents/001.json"),
        with_unlisted("extra.json"),
        with_unlisted("documents/002.json"),
        listing("gone.json"),
        recording(sha256="0" * 64),
        recording(size=1),
        recording(size=None),
        claiming(edition=4),
        claiming(edition=2.5),
        claiming(id="other"),
        claiming(created="2027-01-01"),
        claiming(format=0),
        claiming(format=1),
        claiming(format=None),
        claiming(members={}),
    ],
)
def test_a_manifest_that_does_not_fit_the_members_is_refused(parts):
    assert refusal(made(*parts)) in ("bad-content", "damaged")


def test_an_archive_of_a_newer_format_says_so():
    members, manifest = members_with()
    manifest["format"] = 3

    assert refusal(made(members, manifest)) == "newer-format"


@pytest.mark.parametrize(
    "manifest", [b"", b"null", b"[]", b"{", b"\xff\xfe", b"\xef\xbb\xbf{}", b"[" * 100_000]
)
def test_a_manifest_that_is_none_is_refused(manifest):
    members, _manifest = members_with()

    assert refusal(made(members, manifest)) == "bad-content"


def test_an_archive_without_a_manifest_is_refused():
    members, _manifest = members_with()

    assert refusal(signed(zip_of(named(members)))) == "malformed"


def deep(section, levels):
    """The JSON of a section with `levels` more inside it."""
    opening = b'{"id":"x-%d","title":"x","level":1,"sections":['
    return b"".join(opening % number for number in range(levels)) + section + b"]}" * levels


def nested_document(levels):
    """The document, with the section that holds its passage under so many others."""
    head, sections = MEMBERS["documents/001.json"].split(b'"sections":[', 1)
    section = sections[: sections.rindex(b"]")]
    tail = sections[sections.rindex(b"]") :]
    return head + b'"sections":[' + deep(section, levels) + tail


DOCUMENT = MEMBERS["documents/001.json"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"at":5', b'"at":NaN'),
        (b'"at":5', b'"at":1e999'),
        (b'"at":5', b'"at":5.5'),
        (b'"at":5', b'"at":-1'),
        (b'"at":5', b'"at":99'),
        (b'"at":5', b'"at":' + b"9" * 5000),
        (b'"at":5', b'"at":"5"'),
        (b'"end":5', b'"end":99'),
        (b'"end":5', b'"end":0'),
        (b'"start":0', b'"start":-3'),
        (b'"theme":"t"', b'"theme":"gone"'),
        (b'"footnote":"f"', b'"footnote":"gone"'),
        (b'"kind":"paragraph"', b'"kind":"script"'),
        (b'"text":"A note."', b'"text":"\\ud800"'),
        (b'"text":"A note."', b'"text":"\xed\xa0\x80"'),
        (b'"text":"A note."', b'"text":"\xff"'),
        (b'"text":"A note."', b'"text":null'),
        (b'"id":"p"', b'"id":"s"'),
        (b'"id":"p"', b'"id":"f"'),
        (b'"id":"p"', b'"id":""'),
        (b'"id":"p"', b'"ID":"p"'),
    ],
)
def test_content_that_does_not_fit_together_is_refused(old, new):
    assert DOCUMENT.count(old) == 1

    assert refusal(made(*members_with(documents__001=DOCUMENT.replace(old, new)))) == "bad-content"


def test_a_title_may_have_a_translation_of_one_line():
    for document in titled("x" * 2_000):
        assert decode(encode(replace(ARCHIVE, documents=(document,))))


def test_sections_within_sections_are_read():
    document = nested_document(15)

    assert decode(unpack(made(*members_with(documents__001=document))).members)


@pytest.mark.parametrize("levels", [16, 17, 50, 200, 450, 900, 100_000])
def test_sections_within_sections_without_end_are_refused(levels):
    document = nested_document(levels)

    assert refusal(made(*members_with(documents__001=document))) == "bad-content"


@pytest.mark.parametrize(
    "change",
    [
        {"documents": ()},
        {"documents": ARCHIVE.documents * 2},
        *({"documents": (each,)} for words in BAD_TITLES for each in titled(words)),
        {"themes": ARCHIVE.themes * 2},
        {"themes": (Theme("t", {}, {}, "t"),)},
        {"themes": tuple(Theme(f"t{n}", {}, {}, f"t{n - 1}" if n else None) for n in range(17))},
        {"glossary": RICH.glossary * 2},
        {"participants": RICH.participants * 2},
        *({"vocabulary": Vocabulary(**{kind: words})} for kind in KINDS for words in BAD_WORDS),
        {"vocabulary": Vocabulary(tuple(replace(WORD, id=f"w-{n}") for n in range(501)))},
        {"participants": (replace(RICH.participants[0], rows=(REVERSED,)),)},
        {"notes": ARCHIVE.notes * 2},
        {"themes": (Theme("t", {}, {}, "gone"),)},
        {"sets": (Set("w", {}, ()),)},
        {"sets": (Set("w", {}, (TITLE,) * 1_001),)},
        {"sets": (Set("w", {}, (TITLE,)),) * 2},
        {"sets": (Set("w w", {}, (TITLE,)),)},
        {"sets": (Set("w", {}, (replace(TITLE, words={}),)),)},
        {"sets": (Set("w", {}, (replace(TITLE, words={"en": "\x00"}),)),)},
        {"sets": (Set("w", {}, (replace(TITLE, target="p"),)),)},
        {"sets": (Set("w", {}, (replace(TITLE, minutes=1441),)),)},
        {"sets": (Set("w", {}, (replace(TITLE, minutes=-1),)),)},
        {"sets": (Set("w", {}, (Item(ItemKind.PASSAGE, "gone"),)),)},
        {"sets": (Set("w", {}, (Item(ItemKind.THEME, "p"),)),)},
        {"sets": (Set("w", {}, (Item(ItemKind.CHART),)),)},
        {"sets": (Set("w", {}, (Item(ItemKind.PASSAGE, "p", {"en": "Other"}),)),)},
        {"themes": (Theme("t", {}, {}, "u"), Theme("u", {}, {}, "t"))},
        {"notes": (EditorNote("n", ("gone",), {}),)},
        {"withdrawn": ("p",)},
        {"withdrawn": ("gone", "gone")},
        {"withdrawn": ("gone",), "restored": ("gone",)},
        {"restored": ("p", "p")},
        {"restored": ("No id",)},
        {"withdrawn": tuple(f"gone-{number}" for number in range(10_001))},
        {"edition": -1},
        {"edition": 10**30},
        {
            "documents": (
                Document("d", "D", "en", sections=(Section("s", "S", 1, (PASSAGE, PASSAGE)),)),
            )
        },
    ],
    ids=str,
)
def test_an_archive_whose_parts_contradict_each_other_is_refused(change):
    members = encode(replace(ARCHIVE, **change))

    assert refusal(signed(zip_of(named(members)))) == "bad-content"


@given(
    start=st.integers(-2, 30),
    end=st.integers(-2, 30),
    at=st.integers(-2, 30),
)
def test_a_position_is_accepted_exactly_where_it_lies_in_the_text(start, end, at):
    length = len(PASSAGE.text)
    passage = replace(
        PASSAGE, codings=(Coding("t", start, end),), footnotes=(FootnoteMark("f", at),)
    )
    section = replace(ARCHIVE.documents[0].sections[0], passages=(passage,))
    document = replace(ARCHIVE.documents[0], sections=(section,))
    members = encode(replace(ARCHIVE, documents=(document,)))
    try:
        decode(members)
        accepted = True
    except ArchiveDamaged:
        accepted = False

    assert accepted == (0 <= start < end <= length and 0 <= at <= length)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "text", "sections", "passages", "level", "at", "kind"]), inner
        )
    ),
    max_leaves=12,
)


@given(head=JSON, document=JSON)
def test_whatever_a_member_holds_it_is_refused_or_opens(head, document):
    for values in (
        members_with(archive=json.dumps(head).encode()),
        members_with(documents__001=json.dumps(document).encode()),
    ):
        assert refusal(made(*values)) == "bad-content"
