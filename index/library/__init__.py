"""Archives on this computer: opened, collected, remembered; signing keys in files."""
