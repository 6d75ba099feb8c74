"""What seals an edition: a passphrase, and the keys of readers."""
