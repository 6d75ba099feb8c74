"""What a Linux desktop reads to know Satchel and its files."""

import configparser
import shutil
import subprocess
from xml.etree import ElementTree as ET

import pytest

from debian import write_desktop_files
from index import VERSION
from tests.conftest import ROOT

OWN = ROOT / "packaging"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def entry():
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str
    read.read(OWN / "satchel.desktop", encoding="utf-8")
    return read["Desktop Entry"]


def test_the_desktop_opens_archives_with_satchel():
    kind = ET.parse(OWN / "satchel.mime.xml").find(f"{MIME}mime-type")

    assert entry()["MimeType"] == f"{kind.get('type')};"
    assert kind.find(f"{MIME}glob").get("pattern") == "*.satchel"
    assert entry()["Exec"] == "satchel %F"


def test_the_desktop_finds_the_window_by_the_name_that_satchel_gives_it():
    told = (ROOT / "viewer" / "app" / "__init__.py").read_text(encoding="utf-8")

    assert 'setDesktopFileName("satchel")' in told
    assert entry()["StartupWMClass"] == "satchel"


def test_the_metadata_speaks_of_the_same_program():
    told = ET.parse(OWN / "satchel.metainfo.xml")

    assert told.findtext("launchable") == "satchel.desktop"
    assert told.findtext("provides/mediatype") == "application/x-satchel"


@pytest.mark.external
def test_the_desktop_s_own_tools_accept_it(tmp_path):
    write_desktop_files(tmp_path / "share", 1_795_648_603)

    metainfo = next((tmp_path / "share" / "metainfo").iterdir()).read_text(encoding="utf-8")
    assert f'version="{VERSION}" date="2026-11-25"' in metainfo


@pytest.mark.external
def test_a_file_is_known_by_its_ending(tmp_path):
    packages = tmp_path / "packages"
    packages.mkdir()
    shutil.copy(OWN / "satchel.mime.xml", packages / "satchel.xml")

    subprocess.run(["update-mime-database", tmp_path], check=True)

    assert "60:application/x-satchel:*.satchel" in (tmp_path / "globs2").read_text()
