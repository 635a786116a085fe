"""What the bot remembers: plain synchronous functions of a connection, on SQLite and PostgreSQL alike."""
