"""A long random walk through the conversations: make walk TURNS=100000."""
