"""The tables, as SQLModel classes. Importing this package registers every one of them on the metadata."""

from sqlmodel import SQLModel

from storage.tables.announcements import Announcement
from storage.tables.answers import Answer, Coding
from storage.tables.base import Row, UtcDateTime
from storage.tables.delivery import Account, Clock
from storage.tables.events import Attendance, Event
from storage.tables.heard_back import FollowUp, HeardBack, Receipt, Report, TurnedAway, WellbeingScore
from storage.tables.messages import Inbox, Outbox
from storage.tables.people import Address, Area, Consent, Participant, Progress, Subscription
from storage.tables.places import Postcode, Sector
from storage.tables.question_sets import QuestionSet
from storage.tables.services import ImportRun, Location, Organisation, Service, ServiceAtLocation
from storage.tables.staff import SignInLink, StaffMember, StaffSession

metadata = SQLModel.metadata

__all__ = [
    "Account",
    "Address",
    "Announcement",
    "Answer",
    "Area",
    "Attendance",
    "Clock",
    "Coding",
    "Consent",
    "Event",
    "FollowUp",
    "HeardBack",
    "ImportRun",
    "Inbox",
    "Location",
    "Organisation",
    "Outbox",
    "Participant",
    "Postcode",
    "Progress",
    "QuestionSet",
    "Receipt",
    "Report",
    "Row",
    "Sector",
    "Service",
    "ServiceAtLocation",
    "SignInLink",
    "StaffMember",
    "StaffSession",
    "Subscription",
    "TurnedAway",
    "UtcDateTime",
    "WellbeingScore",
    "metadata",
]
