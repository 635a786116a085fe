"""Stand-ins for the services that the bot talks to, on loopback only."""
