"""Slides of an archive in translation alone, which hold the translation and say what it is."""

import io
import re
import zipfile

from index import FORMATS, TextChoice, TextSetting, Wanted, prepare_export


def slides_of(archive, chosen):
    """The texts of each slide."""
    reading = TextSetting("ru", TextChoice.TRANSLATION)
    taken = prepare_export(archive, Wanted(chosen=chosen), "pptx", None, reading).taken
    with zipfile.ZipFile(io.BytesIO(FORMATS["pptx"].write(taken))) as file:
        names = [each for each in file.namelist() if re.fullmatch(r"ppt/slides/slide\d+.xml", each)]
        texts = (file.read(name).decode() for name in names)
        return [re.findall("<a:t>([^<]*)</a:t>", text) for text in texts]


def test_a_slide_holds_the_translation_and_says_that_it_is_a_draft(first_archive):
    for chosen in (first_archive.content.sets[0], None):
        (slide,) = (
            each
            for each in slides_of(first_archive, chosen)
            if any(line.startswith("«Есть такие сотрудники милиции") for line in each)
        )
        assert re.search("Draft translation|Черновой перевод", slide[0])
        assert not any("There are those police officers" in line for line in slide)
