"""The entry point of the bundled program, for PyInstaller."""

import sys

from viewer.__main__ import main

sys.exit(main())
