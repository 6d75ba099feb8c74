"""What differs between systems and what Qt lacks: paths, keys, locks, drives, power, sessions."""
