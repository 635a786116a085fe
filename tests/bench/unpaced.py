"""python -m bot, but free of Telegram's 30 messages a second: python -m tests.bench.unpaced COMMAND.

One account may send 28 messages a second, and each update of this bench brings about a message. Paced, a run would
measure the waiting, and its processor time would leave out the sending that still had to come.
"""

from bot import outbox
from bot.__main__ import main

outbox.A_SECOND = 1_000_000

if __name__ == "__main__":
    main(prog_name="python -m tests.bench.unpaced")
