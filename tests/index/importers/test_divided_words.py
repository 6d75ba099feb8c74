"""Words that the end of a line divides: joined by the text or a list, or left with a hyphen."""

import pytest

from index.importers.structure.divided_words import HyphenUse, KnownWords

ENGLISH = "They were in the room and said that it was for the people of the harbour."
RUSSIAN = "Они были в комнате и сказали, что это для людей, а не для нас."  # noqa: RUF001
KYRGYZ = "Алар бөлмөдө болгон жана бул эл үчүн деген, бирок эмес."


def use_of(divided, text):
    """What the hyphen of a word is; “|” stands for the end of the line after it."""
    first, second = divided.split("|")
    found = KnownWords([text, f"Then {first}-", f"{second} here"]).division(
        f"Then {first}-", f"{second} here"
    )
    return found and found.use


@pytest.mark.parametrize(
    ("divided", "text", "use"),
    [
        ("exam|ination", ENGLISH, HyphenUse.LISTED),
        ("sala|ries", ENGLISH, HyphenUse.LISTED),
        ("милицио|нерами", RUSSIAN, HyphenUse.LISTED),
        ("во|просах", RUSSIAN, HyphenUse.LISTED),
        ("социально-экономи|ческого", RUSSIAN, HyphenUse.LISTED),
        ("ещ|ёнка", RUSSIAN, HyphenUse.UNKNOWN),
        ("ПОЛИ|ЦИЯ", RUSSIAN, HyphenUse.LISTED),
        ("well|known", ENGLISH, HyphenUse.BELONGS),
        ("co|operation", ENGLISH, HyphenUse.UNKNOWN),
        ("peer|led", ENGLISH, HyphenUse.UNKNOWN),
        ("Post|Soviet", ENGLISH, HyphenUse.BELONGS),
        ("кто|то", RUSSIAN, HyphenUse.BELONGS),
        ("по|разному", f"{RUSSIAN} Нас поразили.", HyphenUse.BELONGS),  # noqa: RUF001
        ("по|другому", f"{RUSSIAN} Моя подруга.", HyphenUse.BELONGS),
        ("что|либо", RUSSIAN, HyphenUse.BELONGS),
        ("Нью|Йорк", RUSSIAN, HyphenUse.BELONGS),
        ("социально|экономический", RUSSIAN, HyphenUse.UNKNOWN),
        ("short|and", ENGLISH, HyphenUse.SUSPENDED),
        ("ра|бота", KYRGYZ, HyphenUse.UNKNOWN),  # noqa: RUF001
        ("айылдаш|тары", KYRGYZ, HyphenUse.UNKNOWN),
        ("айылдаш|тары", f"{KYRGYZ} Анын айылдаштарына.", HyphenUse.RELATED),
        ("ата|энелер", KYRGYZ, HyphenUse.UNKNOWN),
    ],
)
def test_what_a_hyphen_at_the_end_of_a_line_is(divided, text, use):
    assert use_of(divided, text) is use


@pytest.mark.parametrize("divided", ["19|like", "COVID|19", "well|“known”"])
def test_only_a_hyphen_between_letters_divides_a_word(divided):
    assert use_of(divided, ENGLISH) is None


def test_a_joined_word_of_a_plain_text_is_told_with_its_line(bring_in):
    text = f"Conclusion\n\n{ENGLISH} One more exam-\nination of sala-\nries was told.\n"
    made = bring_in(text)

    assert made.passages[0].text.endswith("One more examination of salaries was told.")
    (told,) = [each for each in made.result.guesses if each.kind == "hyphen"]
    assert told.certainty == "likely"
    assert told.text == (
        "Joined at the ends of lines by a list of words, 2: "
        "“examination” (line 4); “salaries” (line 5)."
    )


def test_a_kyrgyz_text_keeps_its_hyphens_and_tells_of_each(bring_in):
    made = bring_in(f"Жыйынтык\n\n{KYRGYZ} Алар ра-\nбота кылган.\n")  # noqa: RUF001

    assert made.passages[0].text.endswith("Алар ра-бота кылган.")  # noqa: RUF001
    assert made.guessed("hyphen") == [4]
