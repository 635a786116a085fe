"""How fast the bot is, measured from outside, beside others that do the same."""
