"""Words for what the notebook holds and how it is protected."""
