"""The panes of the workshop: sets, the chosen item, the set, its plan."""
