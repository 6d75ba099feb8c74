"""The workshop screen: sets for presentations, with their order, minutes and notes."""
