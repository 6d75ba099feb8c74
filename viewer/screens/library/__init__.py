"""All archives in one place, and what is shown of one before it is opened for the first time."""
