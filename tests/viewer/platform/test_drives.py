"""What holds an archive's words is kept on drives that stay, and on no stick."""

import os
import sys

import pytest

from viewer.platform.drives import is_removable, keeps_files, sticks
from viewer.platform.paths import Home, portable_home


@pytest.fixture
def machine(tmp_path):
    """A computer, as Linux describes it, whose only disk is what a test makes it."""

    def made(where, *, removable):
        disk = tmp_path / "sys" / where
        part = disk / "part1"
        part.mkdir(parents=True)
        (disk / "removable").write_text(f"{int(removable)}\n")
        number = tmp_path.stat().st_dev
        devices = tmp_path / "devices"
        devices.mkdir()
        (devices / f"{os.major(number)}:{os.minor(number)}").symlink_to(part)
        return devices

    return made


@pytest.mark.skipif(os.name != "posix", reason="Linux tells this in files")
@pytest.mark.parametrize(
    ("where", "removable", "expected"),
    [
        ("pci0000/ata1/block/sda", False, False),
        ("pci0000/mmc0/block/mmcblk0", True, True),
        ("pci0000/usb1/1-2/block/sdb", True, True),
        ("pci0000/usb1/1-2/block/sdb", False, True),  # a disk in a case on a cable
    ],
)
def test_sticks_cards_and_disks_on_a_cable_are_told_from_what_is_built_in(
    tmp_path, machine, where, removable, expected
):
    devices = machine(where, removable=removable)

    assert is_removable(tmp_path / "not" / "there yet", devices) is expected


def test_where_nobody_tells_it_is_taken_for_what_stays(tmp_path):
    assert not is_removable(tmp_path, tmp_path / "no such place")


def test_indexes_are_kept_in_the_data_folder_but_not_beside_a_portable_program(tmp_path):
    assert Home(tmp_path).indexes in (tmp_path / "indexes", None)
    assert portable_home().indexes is None


@pytest.mark.skipif(os.name != "posix", reason="Linux tells this in files")
def test_sticks_are_those_of_the_mounted_devices_that_can_be_pulled_out(tmp_path, machine):
    stick = tmp_path / "my stick"
    stick.mkdir()
    mounts = tmp_path / "mounts"
    spelt = str(stick).replace(" ", "\\040")
    mounts.write_text(
        f"/dev/sdb1 {spelt} vfat rw 0 0\nproc /proc proc rw 0 0\n//far {tmp_path} cifs rw 0 0\n"
    )
    devices = machine("pci0000/usb1/1-2/block/sdb", removable=False)

    assert sticks(devices, mounts) == [stick]
    assert sticks(tmp_path / "none", mounts) == []
    assert sticks(devices, tmp_path / "no such file") == []


@pytest.mark.skipif(sys.platform != "linux", reason="Linux tells this in a file")
@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("proc/1/fd", False),
        ("proc", False),
        ("process/notes", True),
        ("sys/kernel", False),
        ("home/aida", True),
        ("proc/over here/notes", True),  # a disk that is mounted there
    ],
)
def test_a_folder_in_which_the_system_shows_itself_keeps_no_files(tmp_path, place, expected):
    mounts = tmp_path / "mounts"
    mounts.write_text(
        f"/dev/sda1 / ext4 rw 0 0\nproc {tmp_path}/proc proc rw 0 0\n"
        f"sysfs {tmp_path}/sys sysfs rw 0 0\n/dev/sdb1 {tmp_path}/proc/over\\040here vfat rw 0 0\n"
    )

    assert keeps_files(tmp_path / place, mounts) is expected
