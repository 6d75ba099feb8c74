"""What an import makes on the disk."""
