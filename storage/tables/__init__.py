"""The tables, as SQLModel classes. Importing this package registers every one of them on the metadata."""

from sqlmodel import SQLModel

from storage.tables.announcements import Announcement
from storage.tables.answers import Answer, Coding
from storage.tables.base import Row, UtcDateTime
from storage.tables.delivery import Account, Clock
from storage.tables.messages import Inbox, Outbox
from storage.tables.people import Address, Area, Consent, Participant, Progress, Subscription
from storage.tables.places import Postcode, Sector
from storage.tables.services import ImportRun, Location, Organisation, Service, ServiceAtLocation
from storage.tables.staff import SignInLink, StaffMember, StaffSession

metadata = SQLModel.metadata

__all__ = [
    "Account",
    "Address",
    "Announcement",
    "Answer",
    "Area",
    "Clock",
    "Coding",
    "Consent",
    "ImportRun",
    "Inbox",
    "Location",
    "Organisation",
    "Outbox",
    "Participant",
    "Postcode",
    "Progress",
    "Row",
    "Sector",
    "Service",
    "ServiceAtLocation",
    "SignInLink",
    "StaffMember",
    "StaffSession",
    "Subscription",
    "UtcDateTime",
    "metadata",
]
