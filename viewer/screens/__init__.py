"""The screens of the window. None imports another."""
