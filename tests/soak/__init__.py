"""Whether the bot stays as it is, hour after hour."""
