"""Telegram: families write to a bot of the Bot API, by polling or by webhook."""

from bot.channels.telegram.channel import (
    COMMANDS,
    I_NEED_HELP,
    ONLY_PRIVATE,
    TelegramChannel,
    TelegramUnavailable,
    TokenRefused,
)
from bot.channels.telegram.messages import callback_data

__all__ = [
    "COMMANDS",
    "I_NEED_HELP",
    "ONLY_PRIVATE",
    "TelegramChannel",
    "TelegramUnavailable",
    "TokenRefused",
    "callback_data",
]
