"""Explains errors in TOML to people who do not know it: what, where, and what was meant."""
