"""The pages of question sets in a real browser: at phone and desk width, by keyboard alone, with and without script."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, Page, expect

from storage.database import Database
from tests import staffing
from tests.staffing import Site, settle
from tests.test_question_set_pages import FORM, HOME
from tests.test_staff_browser import DESK, PHONE, SIZES, chromium, clock, look, signed_in

__all__ = ["chromium", "clock"]
pytestmark = [pytest.mark.browser]


@pytest.fixture
async def site(sqlite: Database) -> AsyncIterator[Site]:
    async with staffing.site(sqlite) as running:
        await sqlite.write(lambda connection: settle(connection, 30))
        yield running


async def fill(page: Page) -> None:
    """Write the set of the other tests."""
    for name, words in FORM:
        field = page.locator(f'[name="{name}"]')
        if name in {"title", "invitation", "thanks", "q1", "q1_choices"}:
            await field.fill(words)
    await page.locator("summary", has_text="Question 2").click()
    await page.locator('[name="q2"]').fill("Which infrastructural interventions should we prioritise?")


@SIZES
async def test_a_set_is_written_checked_translated_and_opened(
    chromium: Browser, site: Site, size: dict[str, int]
) -> None:
    page = await signed_in(chromium, site, size)
    await page.goto(HOME)
    await look(page, "questions-none", size)
    await page.get_by_role("link", name="Write a question set").click()
    await fill(page)
    await page.locator('[name="q1"]').fill("What is your name?")
    await page.get_by_role("button", name="Save and check").click()
    await expect(page.get_by_role("alert")).to_contain_text("It is saved as a draft.")
    await expect(page.locator("#wrong")).to_be_focused()
    await look(page, "questions-form", size)
    await page.locator('[name="q1"]').fill("What do you want most?")
    await page.get_by_role("button", name="Save and check").click()
    await expect(page.get_by_role("heading", name="The new park")).to_be_visible()
    await look(page, "questions-draft", size)
    await page.get_by_role("link", name="Translate to Polski").click()
    await page.get_by_label("Title in").fill("Nowy park")
    await page.get_by_role("button", name="Save the translation").click()
    await expect(page.get_by_text("7 of 8 texts are missing")).to_be_visible()
    await look(page, "questions-translate", size)
    await page.get_by_role("link", name="Back to the question set").click()
    await page.get_by_role("button", name="Open it").click()
    await expect(page.get_by_text("It has been open since")).to_be_visible()
    await look(page, "questions-open", size)
    await page.goto(HOME)
    await look(page, "questions", size)


@SIZES
async def test_the_preview_is_as_wide_as_a_phone_and_marked(
    chromium: Browser, site: Site, size: dict[str, int]
) -> None:
    page = await signed_in(chromium, site, size)
    await staffed(site)
    await page.goto(f"{HOME}/1")
    async with page.context.expect_page() as opened:
        await page.get_by_role("link", name="See it in English").click()
    talk = await opened.value
    await talk.get_by_role("button", name="Yes, please").click()
    await talk.get_by_role("button", name="Trees").click()
    await expect(talk.get_by_text("What else should we know?")).to_be_visible()
    await talk.locator("#box").fill("A tap")
    await talk.keyboard.press("Enter")
    await expect(talk.get_by_text("Thank you. We read it all.")).to_be_visible()
    await expect(talk.get_by_text("Nothing you write here is kept.")).to_be_visible()
    box = await talk.locator("#chat").bounding_box()
    assert box is not None
    assert box["width"] <= 360
    await look(talk, "questions-preview", size)
    await talk.get_by_role("link", name="Polski").click()
    await expect(talk.get_by_role("log")).to_contain_text("We plan the new park.")
    assert await talk.locator("html").get_attribute("lang") == "pl"


async def staffed(site: Site) -> None:
    """A draft that somebody wrote."""
    await site.sign_in()
    await site.post(f"{HOME}/new", *FORM)


async def test_everything_works_by_keyboard_and_without_script(chromium: Browser, site: Site) -> None:
    page = await signed_in(chromium, site, DESK, java_script_enabled=False)
    await page.goto(f"{HOME}/new")
    for name in ("title", "invitation", "q1"):
        await page.locator(f'[name="{name}"]').focus()
        await page.keyboard.type("The new park?")
    await page.locator("summary", has_text="Question 2").focus()
    await page.keyboard.press("Enter")
    await expect(page.locator('[name="q2"]')).to_be_visible()
    await page.locator('[name="thanks"]').focus()
    await page.keyboard.type("Thank you.")
    await page.get_by_role("button", name="Save and check").focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", name="The new park?")).to_be_visible()
    await page.get_by_role("button", name="Open it").focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("It has been open since")).to_be_visible()


async def test_an_error_leads_to_its_field(chromium: Browser, site: Site) -> None:
    page = await signed_in(chromium, site, PHONE)
    await site.sign_in()
    await site.post(f"{HOME}/new", *FORM[:3], ("q1", "Where do you live?"), ("thanks", "Bye."))
    await page.goto(f"{HOME}/1/edit")
    await page.get_by_role("link", name="This asks where somebody lives.").click()
    assert await page.evaluate("location.hash") == "#q1_en"
    await expect(page.locator("#q1_en")).to_be_in_viewport()
