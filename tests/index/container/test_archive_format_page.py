"""What the page on the archive's format says is what Satchel writes."""

import json
import re
import subprocess
import sys

from index import field_names
from index.container.codec import encode
from index.container.introduction import MOST, SIZE
from index.container.manifest import FORMAT, MINOR
from index.container.notice import CONTEXT, HEAD, STEP
from index.container.package import pack
from index.container.signature import TRAILER
from index.model import Archive, Attribution, Document, Footnote, Passage
from tests.conftest import ROOT
from tests.index.container.archives import ARCHIVE, KEY

PAGE = (ROOT / "docs" / "archive-format.md").read_text(encoding="utf-8")


def test_its_python_checks_a_signature(tmp_path):
    (script,) = re.findall(r"```python\n(.*?)```", PAGE, re.S)
    (tmp_path / "study.satchel").write_bytes(pack(encode(ARCHIVE), KEY))
    run = [sys.executable, "-c", script]
    assert subprocess.run(run, cwd=tmp_path, check=False).returncode == 0

    data = (tmp_path / "study.satchel").read_bytes()
    (tmp_path / "study.satchel").write_bytes(data.replace(b"Tiny", b"Tine"))
    failed = subprocess.run(run, cwd=tmp_path, check=False, stderr=subprocess.PIPE)
    assert b"BadSignatureError" in failed.stderr


def test_its_numbers_are_those_of_the_code():
    assert f"the last {TRAILER} bytes" in PAGE.lower()
    assert f"{TRAILER} + {SIZE}*n*, with *n* from 0 to {MOST}" in PAGE
    assert f"the version: {FORMAT}, {MINOR}" in PAGE


def test_of_notices_it_says_the_length_and_what_is_signed():
    head, context = HEAD.decode().rstrip("\n"), CONTEXT.decode().rstrip("\0")
    assert f"`{head}` and a line feed ({len(HEAD)} bytes)" in PAGE
    assert f"over `{context}`, a zero byte, the public key" in PAGE
    assert f"a multiple of {STEP:,} bytes" in PAGE


def test_every_key_that_is_written_is_described():
    members = encode(ARCHIVE)
    keys = set(json.loads(members["manifest.json"]))
    for kind in (Archive, Document, Passage, Attribution, Footnote):
        keys |= set(field_names(kind))

    assert sorted(key for key in keys if f"`{key}`" not in PAGE) == []
