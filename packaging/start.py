"""Starts Satchel where it is bundled: what PyInstaller makes a program of."""

import sys

from viewer.__main__ import main

sys.exit(main())
