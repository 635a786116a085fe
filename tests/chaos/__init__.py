"""What happens when the bot is killed in the middle: nothing may be lost, and little said twice."""
