"""Who speaks in a folder: what is stated of its quotes, and the acts that state it."""
