"""What the parts of the application are built with: services, settings, the open archive."""
