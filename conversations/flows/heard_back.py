"""What was done about what families said: to read at any time, whether or not one asked to be told."""

from conversations.model import Flow, ShowHeardBack
from conversations.words import T

FLOW = Flow(name="heard_back", title=T("what was done"), steps=(ShowHeardBack(id="show"),))
