"""The checks of a source folder, whose findings are reported to its editor."""
