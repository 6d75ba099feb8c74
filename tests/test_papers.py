"""The pages for people: the guide is the help, links lead somewhere, and every page is listed."""

import re

import pytest

from tests.conftest import ROOT

DOCS = ROOT / "docs"
HELP = ROOT / "resources" / "help"
GUIDE = {
    page.stem: "guide.md" if page.stem == "en" else f"guide.{page.stem}.md"
    for page in sorted(HELP.glob("*.md"))
}
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")])
DECISIONS = sorted((DOCS / "adr").glob("[0-9]*.md"))
PARTS = ["Context", "Decision", "What it costs", "What was tried"]
LINK = re.compile(r"\]\(([^)\s]+)\)")
CODE = re.compile(r"^```.*?^```$|`[^`\n]*`", re.MULTILINE | re.DOTALL)
TOPS = "docs|viewer|index|tests|packaging|benchmarks|resources"
BUILT = r"(?!resources/(?:archives|signer\.txt))"  # what no fresh checkout has
NAMED = re.compile(rf"`{BUILT}((?:{TOPS})/[\w./-]+)`")
NOTE = "<!-- What F1 shows, from resources/help. Edit it there, then: ./run test {} -->\n\n"
RENEW = "tests/test_papers.py --renew"


def read(path):
    return path.read_text(encoding="utf-8")


def named(path):
    return path.relative_to(ROOT).as_posix()


def guide_of(language):
    """The help in one language, with pictures that are found from docs/guide."""
    text = read(HELP / f"{language}.md").replace("](pictures/", "](../../resources/help/pictures/")
    return NOTE.format(RENEW) + text


def anchors(page):
    """The anchors that GitHub gives to the headings of a page."""
    titles = re.findall(r"^#+ (.+)$", CODE.sub("", read(page)), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("language", GUIDE)
def test_the_guide_is_what_f1_shows(language, pytestconfig):
    page = DOCS / "guide" / GUIDE[language]
    if pytestconfig.getoption("--renew"):
        page.write_text(guide_of(language), encoding="utf-8", newline="\n")

    assert read(page) == guide_of(language), f"Write it anew: ./run test {RENEW}"


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_link_leads_to_a_file_and_to_a_heading_in_it(page):
    broken = []
    for link in LINK.findall(CODE.sub("", read(page))):
        name, _, anchor = link.partition("#")
        file = page.parent / name if name else page
        if not file.exists() or (anchor and anchor not in anchors(file)):
            broken.append(link)

    assert broken == []


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_file_and_folder_that_is_named_is_there(page):
    told = NAMED.findall(read(page))

    assert [name for name in told if not (ROOT / name).exists()] == []


@pytest.mark.parametrize("folder", [DOCS, DOCS / "adr"], ids=named)
def test_every_page_is_listed(folder):
    listed = set(LINK.findall(read(folder / "README.md")))
    pages = {path.name for path in folder.glob("*.md")} - {"README.md"}

    assert pages - listed == set()


@pytest.mark.parametrize("page", DECISIONS, ids=named)
def test_a_decision_says_what_it_costs_and_what_was_tried(page):
    assert re.findall(r"^## (.+)$", read(page), re.MULTILINE) == PARTS


@pytest.mark.parametrize("language", GUIDE)
def test_the_guide_is_listed_in_each_language(language):
    assert f"guide/{GUIDE[language]}" in LINK.findall(read(DOCS / "README.md"))
