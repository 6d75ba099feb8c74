"""What has the form of an attribution at the end of a text is found, and speech is not."""

import pytest

from index.text.line_at_end import line_at_end


@pytest.mark.parametrize(
    "line",
    [
        "— Gulmira Osmonova, 31",
        "– Gulmira Osmonova",
        "— G. Osmonova, 31.",
        "— Gulmira Osmonova.",
        "— Гульмира Осмонова, 31 год",
        "Gulmira Osmonova, 31",
        "Гүлмира Осмонова, 31 жашта",
        "(Police officer, 45)",
        "- Officer, Osh",
    ],
)
@pytest.mark.parametrize("text", ["“They took it.”\n{}", "“They took it.”\n\n  {} \n"])
def test_a_last_line_that_tells_who_speaks_is_found(text, line):
    assert line_at_end(text.format(line)) == line


@pytest.mark.parametrize("line", ["— Gulmira Osmonova, 31", "– Полиция кызматкери"])
def test_a_line_behind_the_closing_quotation_mark_is_found(line):
    assert line_at_end(f"“They took it.” {line}") == line
    assert line_at_end(f"«Забрали.» {line}") == line


@pytest.mark.parametrize(
    "text",
    [
        "",
        "“They took it.”",
        "— Gulmira Osmonova, 31",
        "“They took it — all of it — in Osh, 31 of us.”",
        "— Пойдём?\n— Нет.",
        "Помогли тебе?\n— Нет",
        "«Помогли?» — Жок",
        "— Did they come?\n— Yes, all of them",
        "— Пойдём.\n— Куда мы пойдём?",
        "One.\nI was there in Osh, 31 days. Nobody came.",
        "“They say ‘no’ – we do not.”",
        "One.\n— " + "Word " * 30,
    ],
)
def test_speech_and_a_text_of_one_line_are_no_attribution(text):
    assert line_at_end(text) == ""
