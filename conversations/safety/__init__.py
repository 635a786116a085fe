"""Keeps people safe: sees when somebody may be in danger, and says at once where help is."""

from conversations.risks import Hit, Risk, Tier
from conversations.safety.detector import VERSION, screen
from conversations.safety.languages import is_reviewed

__all__ = ["VERSION", "Hit", "Risk", "Tier", "is_reviewed", "screen"]
