"""A conversation with a Telegram stand-in that is not ours (npm telegram-test-api)."""
