"""What could name or place a person is listed by kind with its places; removed words are not."""

from index.importers.import_report import imported, imported_lines

PAGE = """<html lang="en"><head><title>Talks</title></head><body><h1>Talks</h1>
<p>We met Keresh Toktosunova there, and <del>Bermet Isakova</del> her neighbours.</p>
<p>The age of all was told: “I am 31, and Keresh Toktosunova helped me.”</p>
<p style="display: none">Nobody may read of Sheker Kalieva here.</p></body></html>"""
KINDS = ("removed-words", "names", "person-name", "place-name", "age", "telephone")


def told(outcome):
    return {each.kind: each for each in outcome.result.guesses if each.kind in KINDS}


def test_each_kind_is_one_guess_with_its_words_and_places(bring_in):
    guesses = told(bring_in(PAGE, "talk.html"))

    assert guesses["names"].text == "Found 3 by their form. A person must read the whole text."
    assert guesses["person-name"].text == (
        "names of people, 2: “Keresh Toktosunova” (paragraph 2; paragraph 3)."
    )
    assert guesses["age"].text == "ages, 1: “I am 31” (paragraph 3)."
    assert guesses["person-name"].paragraph == 2


def test_of_removed_words_only_the_number_and_the_places_are_told(bring_in):
    outcome = bring_in(PAGE, "talk.html")
    said = told(outcome)["removed-words"].text

    assert "deleted, 1 (paragraph 2)" in said
    assert "hidden, 1" in said
    stored = [path.read_text("utf-8") for path in outcome.folder.rglob("*") if path.is_file()]
    guesses = [str(each) for each in imported(outcome.result)["guesses"]]
    for removed in ("Bermet", "Isakova", "Sheker", "Kalieva"):
        assert not any(removed in text for text in [*stored, *guesses])


def test_in_plain_text_the_places_are_lines_and_the_guesses_come_last(bring_in):
    outcome = bring_in("Talks\n\nWe went to Karakol with Keresh.\n\nThen to Karakol again.\n")

    assert told(outcome)["place-name"].text == "places, 2: “Karakol” (line 3; line 5)."
    kinds = [each.kind for each in outcome.result.guesses]
    assert kinds[kinds.index("names") :] == ["names", "person-name", "place-name"]


def test_where_nothing_is_found_no_zero_is_shown(bring_in):
    outcome = bring_in("Talks\n\nThey went home then.\n")
    (line,) = [each for each in imported_lines(outcome.result) if ": names: " in each]

    assert line.endswith(": names: A person must read the whole text.")


def test_the_age_in_the_line_under_a_quote_is_a_field_and_no_find(bring_in):
    outcome = bring_in("Talks\n\n“We were cold.”\nWoman, 26 years old, salon\n")

    assert "field" in {each.kind for each in outcome.result.guesses}
    assert told(outcome).keys() == {"names"}
