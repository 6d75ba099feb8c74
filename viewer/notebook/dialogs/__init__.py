"""What the notebook asks of the reader and shows of itself."""
