"""An archive with pictures, in sections of which some need care or may not be presented."""

from tests.built_folders import built
from tests.tour.illustrated import drawn_map, photograph

ARCHIVE = """
id = "harbour"
edition = 1
created = "2026-01-31"
language = "en"
title.en = "The harbour strike"
"""
DOCUMENT = """+++
id = "harbour"
title = "The harbour strike"
+++
## Where it began {#where}

The strike began at the third basin. {#p-before}

![A map of the harbour: three basins](pictures/map.png "The harbour in 2019.") {#map}

## That evening {#evening}

Some were beaten there. {#p-beaten care=violence consent=read,train}

![The harbour in the evening](pictures/harbour.jpg "Where it happened.") {#photograph}

## At home {#home}

Nobody may show this to a room. {#p-home consent=read}

![A kitchen](pictures/map.png) {#kitchen}
"""


def harbour(folder):
    """Build the archive in `folder`, and return its file."""
    source = folder / "harbour"
    (source / "pictures").mkdir(parents=True)
    drawn_map().save(str(source / "pictures" / "map.png"))
    photograph().save(str(source / "pictures" / "harbour.jpg"))
    return built(source, {"archive.toml": ARCHIVE, "documents/harbour.md": DOCUMENT})
