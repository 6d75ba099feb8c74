"""The notebook while the program runs: the keeper, and the worker on the notebook's thread."""
