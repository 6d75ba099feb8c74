"""What this computer holds of Satchel: found, measured and deleted."""
