"""What happens when everything goes wrong: nothing may be lost, little said twice, nothing out of order or too fast."""
