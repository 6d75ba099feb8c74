"""The group in braces at the end of a block."""

import pytest

from index.source.markdown.attributes import Attributes, split_attributes


@pytest.mark.parametrize(
    ("written", "text", "attributes"),
    [
        ("Words. {#p-one}", "Words.", Attributes("p-one")),
        ("Words.{#p-one}", "Words.", Attributes("p-one")),
        ("Words. \t {#p-one}  ", "Words.", Attributes("p-one")),
        ("Words. {#p-one role=police}", "Words.", Attributes("p-one", {"role": "police"})),
        (
            'Words. {#p care="violence, extortion" as_of=2019}',
            "Words.",
            Attributes("p", {"care": "violence, extortion", "as_of": "2019"}),
        ),
        ('Words. {#p reveals="a {brace}"}', "Words.", Attributes("p", {"reveals": "a {brace}"})),
        ('Words. {#p care=""}', "Words.", Attributes("p", {"care": ""})),
        ("{#only-a-group}", "", Attributes("only-a-group")),
        ("Two {#first} groups {#second}", "Two {#first} groups", Attributes("second")),
    ],
)
def test_a_group_is_taken_off_and_read(written, text, attributes):
    assert split_attributes(written) == (text, attributes)


@pytest.mark.parametrize(
    "text",
    [
        "No group",
        "A {brace}",
        "{#in} the middle",
        "{# unended",
        "{}",
        "",
        "{role=police}",
        "{#a{#b",
    ],
)
def test_what_is_no_group_stays_in_the_text(text):
    left, attributes = split_attributes(text)

    assert left == text
    assert attributes == Attributes()


@pytest.mark.parametrize(
    ("written", "bad"),
    [
        ("x {#Upper}", ("#Upper",)),
        ("x {#under_score}", ("#under_score",)),
        ("x {#-dash}", ("#-dash",)),
        ("x {#p word}", ("word",)),
        ("x {#p care=violence, extortion}", ("extortion",)),
        ("x {#p care=}", ("care=",)),
        ("x {#p #q}", ("#q",)),
        ("x {#p care=a care=b}", ("care=b",)),
        ("x {#p .klass}", (".klass",)),
        ("x {#фраза}", ("#фраза",)),
    ],
)
def test_what_cannot_be_read_in_a_group_is_kept_to_be_told(written, bad):
    assert split_attributes(written)[1].bad == bad


def test_a_list_is_split_at_its_commas():
    _text, attributes = split_attributes('x {#p care=" violence,child removal ,, "}')

    assert attributes.listed("care") == ("violence", "child removal")
    assert attributes.listed("consent") == ()
