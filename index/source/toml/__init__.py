"""TOML as people write it who do not know it: what is wrong, where, and what was meant."""
