"""What goes into a bundle, and what may not."""

import re

import pytest

from contents import LEFT_OUT, forbidden, papers, resources, write_list, write_papers
from index import VERSION
from tests.conftest import ROOT
from viewer.platform import bundle

NEVER = [
    "program/_socket.pyd",
    "program/PySide6/Qt6Network.dll",
    "_internal/PySide6/QtNetwork.abi3.so",
    "_internal/libssl.so.3",
    "_internal/libcrypto.so.3",
    "_internal/libcups.so.2",
    "_internal/PySide6/Qt/plugins/platforms/libqvnc.so",
    "_internal/PySide6/Qt/plugins/tls/libqopensslbackend.so",
    "program/PySide6/qml/QtQuick/qmldir",
    "program/PySide6/Qt6WebEngineCore.dll",
    "program/PySide6/Qt6Test.dll",
    "program/PySide6/designer.exe",
    "program/lib/pytest/__init__.pyc",
    "program/socket.pyc",
    "tests/test_house_rules.py",
    "resources/translations/satchel_ru.ts",
    "keys/own.key",
    ".git/HEAD",
]
WANTED = [
    "program/nacl/bindings/crypto_sign.pyc",
    "program/PySide6/Qt6PrintSupport.dll",
    "program/PySide6/plugins/imageformats/qjpeg.dll",
    "_internal/PySide6/Qt/plugins/platforms/libqxcb.so",
    "_internal/resources/translations/satchel_ru.qm",
    "satchel",
]


@pytest.mark.parametrize("name", NEVER)
def test_what_could_reach_a_network_or_is_a_developers_tool_is_refused(name):
    assert forbidden([name]) == [name]


def test_what_satchel_needs_is_not_refused():
    assert forbidden(WANTED) == []


def test_a_bundle_with_a_forbidden_file_is_not_listed(tmp_path):
    (tmp_path / "libssl.so.3").touch()

    with pytest.raises(ValueError, match=r"libssl\.so\.3"):
        write_list(tmp_path)


def test_the_list_of_a_bundle_names_every_file_with_its_hash_and_size(tmp_path):
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "два слова").write_bytes(b"abc")

    write_list(tmp_path)

    of_abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert (tmp_path / "FILES.txt").read_text(encoding="utf-8") == f"{of_abc} 3 inner/два слова\n"


def test_a_bundle_has_the_archive_the_fonts_the_help_and_every_translation():
    names = [name for _file, name in resources()]

    assert "resources/archives/kyrgyzstan.satchel" in names
    assert {"resources/help/en.md", "resources/help/ru.md", "resources/help/ky.md"} <= set(names)
    sources = {path.stem for path in (ROOT / "resources" / "translations").glob("*.ts")}
    assert {f"resources/translations/{stem}.qm" for stem in sources} <= set(names)
    assert not [name for name in names if "corpus" in name]
    listed = {path.name for path in (ROOT / "resources" / "words").iterdir()}
    assert {"draw-en.txt", "draw-ru.txt", "common.zlib", "LICENCES.txt"} <= listed
    assert {f"resources/words/{name}" for name in listed} <= set(names)


def test_every_paper_that_a_bundle_carries_is_there():
    assert [file for file, _name in papers() if not file.is_file()] == []


def imports_of_ours():
    for top in ("viewer", "index"):
        for path in (ROOT / top).rglob("*.py"):
            for line in path.read_text(encoding="utf-8").splitlines():
                if found := re.match(r"\s*(?:from|import) ([\w.]+)", line):
                    yield found.group(1)


def test_satchel_imports_nothing_that_bundles_leave_out():
    left_out = {
        name
        for name in imports_of_ours()
        if any(f"{name}.".startswith(f"{gone}.") for gone in LEFT_OUT)
    }

    assert left_out == set()


def test_a_bundle_says_which_satchel_it_is_where_the_next_one_looks(tmp_path):
    write_papers(tmp_path)

    assert (tmp_path / bundle.VERSION_FILE).read_text().strip() == VERSION


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_what_to_do_is_told_in_a_bundle_without_the_pictures_that_it_has_not(tmp_path, language):
    write_papers(tmp_path)
    told = (tmp_path / f"INSTALL.{language}.txt").read_text(encoding="utf-8")

    assert ".png" not in told
    assert "\n\n\n" not in told
    assert "`Satchel.exe`" in told


def test_what_lies_beside_the_program_is_deleted_when_it_is_uninstalled(tmp_path):
    script = (ROOT / "packaging" / "installer.nsi").read_text(encoding="utf-8-sig")
    write_papers(tmp_path)

    for file in tmp_path.iterdir():
        assert f'Delete "$INSTDIR\\{file.name}"' in script
