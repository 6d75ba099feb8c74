"""What an editor states of the whole archive: consent, and what is withdrawn from it."""

import tomllib

import pytest

from index import (
    SourceProblem,
    StatedConsent,
    Unstated,
    confirm_consent,
    replace,
    stated_consent,
    unstated,
    withdraw,
)

HEAD = """# mine
id   = "bakeries"   # odd spacing
edition = 1
created = "2026-01-01"
language = "en"
title.en = "Bakeries"
consent_confirmed = false  # from the import

[defaults]
# what we know
consent = "unknown"
access = "unknown"
read = "none"
share = "none"
"""
DOCUMENT = """+++
id = "one"
title = "One"
+++

## Part {#part}

> “We waited.” {#q-1}
>
> — Baker
"""
RECORD = '[[edition]]\nnumber = 3\ndate = "2026-01-02"\n'


def files(**others):
    return {"archive.toml": HEAD, "documents/one.md": DOCUMENT, **others}


def test_stated_consent_is_written_in_its_place_and_confirmed():
    act = confirm_consent(files(), StatedConsent(("read", "train"), "safeguarded", True))

    text = act.files["archive.toml"]
    head = tomllib.loads(text)
    assert head["defaults"] == {"consent": ["read", "train"], "access": "safeguarded"}
    assert "consent_confirmed" not in head
    assert text.startswith('# mine\nid   = "bakeries"   # odd spacing\nedition = 1\n')
    assert "# what we know\n" in text


def test_where_nobody_knows_nothing_is_told_of_who_speaks():
    act = confirm_consent(files(), StatedConsent(None, "unknown", False))

    head = tomllib.loads(act.files["archive.toml"])
    assert head["defaults"] == {
        "consent": "unknown",
        "access": "unknown",
        "read": "none",
        "share": "none",
    }
    assert "consent_confirmed" not in head


def test_consent_that_was_confirmed_can_be_stated_again():
    once = confirm_consent(files(), StatedConsent((), "open", True)).files["archive.toml"]
    again = confirm_consent({"archive.toml": once}, StatedConsent(("read",), "open", False))

    assert tomllib.loads(again.files["archive.toml"])["defaults"] == {
        "consent": ["read"],
        "access": "open",
        "read": "none",
        "share": "none",
    }


def test_a_withdrawn_passage_has_the_next_edition_ready():
    act = withdraw(files(**{"published.toml": RECORD}), "q-1", "  The speaker\nasked for it. ")

    head = tomllib.loads(act.files["archive.toml"])
    assert head["edition"] == 4
    (gone,) = head["withdrawn"]
    assert (gone["passage"], gone["reason"]) == ("q-1", "The speaker asked for it.")
    assert head["defaults"]["read"] == "none"


def test_an_edition_that_was_not_published_keeps_its_number():
    assert tomllib.loads(withdraw(files(), "q-1", "Asked.").files["archive.toml"])["edition"] == 1


@pytest.mark.parametrize("name", ["q-9", "one"])
def test_what_is_no_passage_is_not_withdrawn(name):
    with pytest.raises(SourceProblem):
        withdraw(files(), name, "Asked.")


def test_nothing_is_withdrawn_twice():
    once = files(**{"archive.toml": withdraw(files(), "q-1", "Asked.").files["archive.toml"]})
    with pytest.raises(SourceProblem, match="withdrawn already"):
        withdraw(once, "q-1", "Asked again.")


ADDED = DOCUMENT.replace(
    'title = "One"\n',
    'title = "One"  # mine\n\n[defaults]\nconsent = "unknown"\naccess = "unknown"\n'
    'read = "none"\nshare = "none"\n',
)
NEW_QUOTE = DOCUMENT.replace(
    "{#q-1}", "{#q-1 consent=unknown access=unknown read=none share=none as_of=2019}"
)


@pytest.mark.parametrize(
    ("document", "found"),
    [(ADDED, (("documents/one.md",), ())), (NEW_QUOTE, ((), ("q-1",))), (DOCUMENT, ((), ()))],
)
def test_what_was_added_since_is_asked_for_apart(document, found):
    held = files(**{"documents/one.md": document})
    left = unstated(held)
    assert (left.documents, left.passages) == found

    stated = StatedConsent(("read",), "open", tells_speakers=False)
    assert set(confirm_consent(held, stated).files) == {"archive.toml"}
    act = confirm_consent(held, replace(stated, of_added=True))
    after = {**held, **act.files}
    assert unstated(after) == Unstated((), ())
    assert after["documents/one.md"].replace(" as_of=2019", "").split() in (
        DOCUMENT.split(),
        DOCUMENT.replace('"One"\n', '"One"  # mine\n').split(),
    )
    assert stated_consent(after) == stated
