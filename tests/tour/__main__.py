"""`./run tour [--pseudo] [--large-text] [FOLDER]`, and `./run tour --help-pictures`."""

import sys
from pathlib import Path

from tests.tour.tour import LARGE, PSEUDO, ROOT, SCREENS, Progress, Tour, main, walks_of
from viewer.services.translations import LANGUAGES

if len(sys.argv) == 7:
    pictures, (spoken, screen) = Path(sys.argv[1]), sys.argv[2:4]
    walk, *so_far = map(int, sys.argv[4:])
    steps = walks_of(spoken, screen)[walk]
    Tour(pictures, spoken, screen).run(steps, Progress(pictures, *so_far))
    sys.exit(0)
if sys.argv[1:] == ["--help-pictures"]:
    from tests.tour import help_pictures  # it needs packaging/, which the walks do without

    sys.exit(help_pictures.main())
asked = {argument for argument in sys.argv[1:] if argument.startswith("--")}
named = [argument for argument in sys.argv[1:] if argument not in asked]
into = Path(named[0]) if named else ROOT / "build" / "tour"
taken_in = (PSEUDO,) if f"--{PSEUDO}" in asked else LANGUAGES
sys.exit(main(into, taken_in, LARGE if "--large-text" in asked else SCREENS))
