"""The workshop: sets of what a room is shown, planned, put in order and written on."""
