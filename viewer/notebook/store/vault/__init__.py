"""The vault: unlocking, passphrases, backups, copies and renewal."""
