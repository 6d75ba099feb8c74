"""The notebook while the program runs: one keeper, and the thread that writes."""
