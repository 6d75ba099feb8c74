"""The archive file: a ZIP whose every byte is covered by its signer's signature."""
