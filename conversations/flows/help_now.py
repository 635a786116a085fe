"""I need help: who to call, any time, on every screen. The conversation goes on afterwards where it was."""

from conversations.model import Flow, Say
from conversations.words import T

CHILDLINE = T("Childline, if you are under 19: 0800 1111. Free, day and night.")
SAMARITANS = T("Samaritans, for anyone: 116 123. Free, day and night.")
SHOUT = T("Or text SHOUT to 85258. Free, day and night.")
DANGER = T("If someone is in danger now, call 999.")
FOR_CHILDREN = (CHILDLINE, SHOUT, T("Tell a grown-up you trust too."), DANGER)
FOR_EVERYBODY = (SAMARITANS, SHOUT, DANGER)

FLOW = Flow(
    name="help_now",
    title=T("where to get help"),
    steps=(
        Say(
            id="who",
            lines=(
                DANGER,
                CHILDLINE,
                SAMARITANS,
                SHOUT,
                T("Tell a grown-up you trust too. I am a computer, and nobody may be reading this now."),
            ),
        ),
        Say(id="how", lines=(T("To use this chat, say MENU, BACK, SKIP, LANGUAGE or STOP at any time."),)),
    ),
)
