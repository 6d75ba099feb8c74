"""Work that can wait does so while the computer runs on a battery that is less than half full."""

import sys

import pytest

from viewer.platform.battery import is_low, is_low_on_mac

FULL, EMPTYING, CHARGING = "Full", "Discharging", "Charging"
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="Linux tells this in files")


@pytest.fixture
def supplies(tmp_path):
    """What a computer is powered by, as Linux describes it: name -> what is told of it."""

    def made(**each):
        for name, told in each.items():
            (tmp_path / name).mkdir()
            for what, value in told.items():
                (tmp_path / name / what).write_text(f"{value}\n")
        return tmp_path

    return made


def battery(status, capacity, **more):
    return {"type": "Battery", "status": status, "capacity": capacity, **more}


MAINS = {"type": "Mains", "online": 1}


@on_linux
@pytest.mark.parametrize(
    ("there", "expected"),
    [
        ({"AC": MAINS}, False),
        ({"BAT0": battery(EMPTYING, 49)}, True),
        ({"BAT0": battery(EMPTYING, 50)}, False),
        ({"AC": MAINS, "BAT0": battery(CHARGING, 5)}, False),
        ({"BAT0": battery(EMPTYING, 10), "BAT1": battery(FULL, 100)}, False),
        ({"BAT0": battery(EMPTYING, 10), "BAT1": battery(FULL, 80)}, True),
        ({"AC": MAINS, "mouse": battery(EMPTYING, 5, scope="Device")}, False),
        ({"BAT0": battery(EMPTYING, "")}, False),
        ({"BAT0": battery(EMPTYING, "half")}, False),
        ({}, False),
    ],
)
def test_a_battery_is_low_where_it_empties_and_is_less_than_half_full(supplies, there, expected):
    assert is_low(supplies(**there)) is expected


@on_linux
def test_a_computer_that_does_not_tell_has_power(tmp_path):
    assert not is_low(tmp_path / "no such place")


@pytest.mark.parametrize(
    ("source", "percent", "expected"),
    [("Battery Power", 49, True), ("Battery Power", 50, False), ("AC Power", 3, False)],
)
def test_what_a_mac_tells_is_understood(source, percent, expected):
    told = (
        f"Now drawing from '{source}'\n"
        f" -InternalBattery-0 (id=1234)\t{percent}%; discharging; 3:21 remaining present: true\n"
    )

    assert is_low_on_mac(told) is expected


def test_a_mac_without_a_battery_has_power():
    assert not is_low_on_mac("Now drawing from 'AC Power'\n")
