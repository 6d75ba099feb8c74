"""What libxml2, which knows nothing of Satchel, says of exported projects and codebooks."""

import shutil
import subprocess
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from index import OpenArchive, replace
from index.export.extract import extract
from index.export.refi.codebook import qdc_of
from index.export.refi.project import qdpx_of
from index.model.shown_text import TextChoice, TextSetting
from tests.index.container.archives import RICH
from tests.index.export.test_html import LEVELS, published

# The schema of projects of REFI-QDA 1.5 (March 2019), as its initiative publishes it, under the MIT
# licence that it holds. That of codebooks (section 5.2 of the standard) has the same codes and sets
# in a namespace of its own, and says in the root where the file is from.
PROJECT = Path(__file__).parent / "refi_qda" / "Project.xsd"
ROOT_OF_PROJECTS = '<xsd:element name="Project" type="ProjectType">'
BOOK = '<xsd:element name="Codes" type="CodesType"/>\n\t\t</xsd:sequence>'

pytestmark = [pytest.mark.external, pytest.mark.timeout(120)]


@pytest.fixture
def validate(tmp_path):
    """Have libxml2 hold a file against a schema: it finds nothing at all."""
    assert shutil.which("xmllint"), "install what .ci/run names"

    def run(data, schema):
        file, rules = tmp_path / "a.xml", tmp_path / "a.xsd"
        file.write_bytes(data)
        rules.write_text(schema, encoding="utf-8")
        command = ["xmllint", "--nonet", "--noout", "--schema", rules, file]
        done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
        assert (done.returncode, done.stderr) == (0, f"{file} validates\n")

    return run


def codebook_schema():
    schema = PROJECT.read_text("utf-8")
    assert ROOT_OF_PROJECTS in schema
    assert schema.count(BOOK) == 1
    schema = schema.replace("urn:QDA-XML:project:1.0", "urn:QDA-XML:codebook:1.0")
    schema = schema.replace(ROOT_OF_PROJECTS, '<xsd:element name="CodeBook" type="CodeBookType">')
    sets = '<xsd:element name="Sets" type="SetsType" minOccurs="0"/>'
    origin = '<xsd:attribute name="origin" type="xsd:string"/>'
    whole = BOOK.replace("</xsd:sequence>", f"{sets}</xsd:sequence>{origin}")
    return schema.replace(BOOK, whole)


def taken_of(first_archive, kind):
    rich = replace(RICH, documents=tuple(map(published, RICH.documents)))
    archive = OpenArchive(rich, "nobody") if kind == "rich" else first_archive
    chosen = archive.content.sets[-1] if kind == "set" else None
    reading = TextSetting("ru", TextChoice.TRANSLATION) if kind == "translation" else None
    for level in LEVELS:
        yield extract(archive, level, chosen=chosen, reading=reading)


@pytest.mark.parametrize("kind", ["all", "set", "translation", "rich"])
def test_a_project_is_valid_at_each_level(first_archive, validate, kind):
    for taken in taken_of(first_archive, kind):
        with zipfile.ZipFile(BytesIO(qdpx_of(taken))) as packed:
            validate(packed.read("project.qde"), PROJECT.read_text("utf-8"))


@pytest.mark.parametrize("kind", ["all", "set", "translation", "rich"])
def test_a_codebook_is_valid_at_each_level(first_archive, validate, kind):
    for taken in taken_of(first_archive, kind):
        validate(qdc_of(taken), codebook_schema())


def test_a_codebook_that_is_none_is_found(first_archive, validate):
    (taken, *_others) = taken_of(first_archive, "all")

    with pytest.raises(AssertionError):
        validate(qdc_of(taken).replace(b"isCodable", b"isCoded"), codebook_schema())
