"""The panes of the workshop: list of sets, chosen item, set, plan."""
