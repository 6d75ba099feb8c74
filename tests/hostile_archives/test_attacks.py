"""Files made to do harm are refused in one sentence, and cost little."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from index import ArchiveDamaged
from tests.hostile_archives.attacks import ATTACKS, DOCUMENT, content
from tests.hostile_archives.outcomes import opened, outcome
from tests.hostile_archives.zips import Member, attack, good_members, signed, zip_of
from tests.index.container.archives import ARCHIVE
from tests.viewer.commands.conftest import environment

SLOW = {  # large to make; the others are tried each time
    "as_large_as_is_read_at_all",
    "bombs_as_many_as_there_may_be",
    "bombs_that_are_too_much_together",
    "bombs_that_fill_the_total",
    "document_of_as_many_sections_as_there_may_be",
    "document_of_as_much_care_as_there_may_be",
    "bomb_just_under_the_limit_of_one_member",
    "document_of_braces",
    "document_of_brackets",
    "document_of_endless_escapes",
    "document_of_endless_sections",
    "document_of_one_endless_text",
    "document_of_endless_care",
    "document_of_endless_wide_text",
    "document_with_endless_keys",
    "documents_as_many_as_there_may_be",
    "manifest_that_is_too_large",
    "sources_of_endless_wide_text",
    "members_200_000",
    "members_200_000_of_which_few_are_told",
    "members_one_too_many",
}
QUICK = sorted(ATTACKS.keys() - SLOW)
SAMPLE = ["bomb_of_a_thousand_to_one", "name_climbing"]


@pytest.mark.parametrize("name", QUICK)
def test_an_attack_is_refused_in_one_sentence(satchel, valid, tmp_path, name):
    file = tmp_path / "a.satchel"
    file.write_bytes(ATTACKS[name]())

    answers = [
        satchel("verify", file),
        satchel("show", file),
        satchel("search", file, "police", "--json"),
    ]
    told = satchel("verify", file, "--json")

    assert {answer.status for answer in [*answers, told]} == {1}
    assert {answer.stdout for answer in answers} == {""}
    assert len({answer.sentence for answer in [*answers, told]}) == 1
    assert told.sentence.endswith(".")
    assert str(tmp_path) not in told.sentence
    values = valid(told.stdout, "verify")
    assert (values["ok"], values["text"]) == (False, told.sentence)


@pytest.mark.parametrize("name", [SAMPLE[0], pytest.param(SAMPLE[1], marks=pytest.mark.long)])
def test_an_attack_on_the_program_itself_is_refused(satchel_process, tmp_path, name):
    file = tmp_path / "a.satchel"
    file.write_bytes(ATTACKS[name]())

    for arguments in (["verify", file], ["show", file], ["search", file, "police"]):
        answer = satchel_process(*arguments)
        assert (answer.status, answer.stdout) == (1, "")
        assert answer.sentence.endswith(".")


def test_what_the_attacks_are_made_with_makes_good_archives_too():
    assert opened(content()).content == ARCHIVE
    assert opened(content(documents__001=DOCUMENT)).content == ARCHIVE
    assert opened(attack()).content == ARCHIVE


def test_another_program_may_say_utf_8_and_choose_its_own_order_and_dates():
    *others, last = good_members()
    made = [
        Member(each.name, each.content).both(flags=0x800, needed=10, date=0x5555)
        for each in [*reversed(others), last]
    ]
    plain = [
        Member(each.name, each.content, central={"rights": 0, "inside": 1})
        for each in good_members()
    ]

    assert opened(signed(zip_of(made))).content == ARCHIVE
    assert opened(signed(zip_of(plain))).content == ARCHIVE


# ---------------------------------------------------------------- what an attack costs

MAX_SECONDS = 1.0  # of the processor, over a run on an empty file
MAX_MEMORY = 300 << 20
COSTING = """
import json, resource, sys
from viewer import commands

status = commands.run(sys.argv[1:], None)
used = resource.getrusage(resource.RUSAGE_SELF)
peak = used.ru_maxrss * 1024
try:  # that of this program alone; the other may be its parent's
    said = open("/proc/self/status").read()
    peak = int(said.split("VmHWM:")[1].split()[0]) * 1024
except OSError:
    pass
print(json.dumps([status, used.ru_utime + used.ru_stime, peak]))
"""


@pytest.fixture(scope="module")
def cost(home):
    """Run a command; return what it said, its seconds of the processor and its most memory."""

    def run(*arguments):
        done = subprocess.run(
            [sys.executable, "-P", "-c", COSTING, *map(str, arguments)],
            env=environment(home),
            capture_output=True,
            text=True,
            check=True,
        )
        status, seconds, memory = json.loads(done.stdout)
        assert status == 1
        assert len(done.stderr.splitlines()) == 1
        assert "Traceback" not in done.stderr
        return seconds, memory

    return run


@pytest.fixture(scope="module")
def idle(cost, tmp_path_factory):
    """The seconds that a run on an empty file takes, at the least of three."""
    file = tmp_path_factory.mktemp("idle") / "empty"
    file.write_bytes(b"")
    return min(cost("verify", file)[0] for _time in range(3))


@pytest.mark.long
@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", sorted(ATTACKS))
def test_an_attack_costs_little(cost, idle, tmp_path, name):
    file = Path(tmp_path / "a.satchel")
    data = ATTACKS[name]()
    file.write_bytes(data)
    with pytest.raises(ArchiveDamaged):
        opened(data)
    del data

    seconds, memory = cost("verify", file)
    assert seconds - idle < MAX_SECONDS
    assert memory < MAX_MEMORY


def test_every_slow_attack_is_one_of_the_corpus():
    assert ATTACKS.keys() >= SLOW | set(SAMPLE)
    assert outcome(attack()) is None
