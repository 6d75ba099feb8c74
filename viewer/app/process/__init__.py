"""The process itself: one instance, quick exit, relaunch, integrity of the installation."""
