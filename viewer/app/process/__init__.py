"""The process: a single instance, quick exit, relaunch, integrity of the installation."""
