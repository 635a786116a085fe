"""The tables, as SQLModel classes. Importing this package registers every one of them on the metadata."""

from sqlmodel import SQLModel

from storage.tables.announcements import Announcement, DeliveryTally
from storage.tables.answers import Answer, Coding
from storage.tables.audit import AuditEntry, AuditHead
from storage.tables.base import Row, UtcDateTime
from storage.tables.delivery import Account, Clock
from storage.tables.disclosure import Agreement, Publication, Quote
from storage.tables.events import Attendance, Event
from storage.tables.heard_back import FollowUp, HeardBack, Receipt, Report, TurnedAway, WellbeingScore
from storage.tables.messages import Inbox, Outbox
from storage.tables.people import Address, Area, Consent, Participant, Progress, Subscription
from storage.tables.places import Postcode, Sector
from storage.tables.privacy import PrivacyText
from storage.tables.question_sets import QuestionSet
from storage.tables.safeguarding import CaseAlert, CaseEntry, CaseReview, SafeguardingCase
from storage.tables.services import ImportRun, Location, Organisation, Service, ServiceAtLocation
from storage.tables.staff import SignInLink, SignInQuestion, StaffBackupCode, StaffMember, StaffPasskey, StaffSession

metadata = SQLModel.metadata

__all__ = [
    "Account",
    "Address",
    "Agreement",
    "Announcement",
    "Answer",
    "Area",
    "Attendance",
    "AuditEntry",
    "AuditHead",
    "CaseAlert",
    "CaseEntry",
    "CaseReview",
    "Clock",
    "Coding",
    "Consent",
    "DeliveryTally",
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
    "PrivacyText",
    "Progress",
    "Publication",
    "QuestionSet",
    "Quote",
    "Receipt",
    "Report",
    "Row",
    "SafeguardingCase",
    "Sector",
    "Service",
    "ServiceAtLocation",
    "SignInLink",
    "SignInQuestion",
    "StaffBackupCode",
    "StaffMember",
    "StaffPasskey",
    "StaffSession",
    "Subscription",
    "TurnedAway",
    "UtcDateTime",
    "WellbeingScore",
    "metadata",
]
