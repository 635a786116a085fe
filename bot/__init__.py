"""Runs the conversations on real channels and serves staff and coordinators: the shell around the core."""
