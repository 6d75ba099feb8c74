"""What the parts of the application are given: services, settings, the open archive."""
