"""Who answers for a bot that is started for real in a test: what it must be told before it opens to children."""

NAMED = {
    "DPIA_REFERENCE": "DPIA-0",
    "CONTROLLER": "the council",
    "PRIVACY_CONTACT": "privacy@council.test",
    "SAFEGUARDING_LEAD": "the safeguarding lead",
    "SAFEGUARDING_LEAD_EMAIL": "lead@council.test",
    "SAFEGUARDING_DEPUTY": "the deputy lead",
    "SAFEGUARDING_DEPUTY_EMAIL": "deputy@council.test",
}
