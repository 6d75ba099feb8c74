"""What differs between systems or what Qt lacks: paths, keys, locks, drives, power, sessions."""
