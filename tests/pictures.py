"""make pictures: the README's screenshots, of a demo that a hundred made-up families have talked to."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

from playwright.async_api import Browser, Page, async_playwright

from conversations.themes.place_standard import CODEBOOK
from tests import browser
from tests.acceptance.family import Family, Life
from tests.acceptance.server import Bot
from tests.civic_answers import ENGLISH

PICTURES = Path("docs")
FAMILIES = 100
PHONE = {"width": 360, "height": 740}
DESK = {"width": 1200, "height": 1180}
TALKS = {
    "en": ("English", ("35", "yes", "G40 1AA", "The swings are broken and there is nowhere to go when it rains")),
    "pl": ("Polski", ("35", "tak", "G40 1AA", "Huśtawki są zepsute, a w deszcz nie ma dokąd pójść")),
}


def main() -> None:
    """Take them all."""
    bot = Bot(Path("build/pictures"), ORGANISATION="Bridgeton and Dalmarnock together", DEMO="1")
    bot.command("migrate")
    PICTURES.mkdir(exist_ok=True)
    with bot.running():
        asyncio.run(_visit(bot))


async def _visit(bot: Bot) -> None:
    await _talk(bot)
    await asyncio.sleep(5)  # the answers are given their themes on the clock
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(executable_path=browser.path(), args=list(browser.FLAGS))
        for language in TALKS:
            await _chat(chromium, bot, language)
        await _summary(chromium, bot)
        await chromium.close()


async def _talk(bot: Bot) -> None:
    draw = random.Random(7)
    themes = [theme.id for theme in CODEBOOK.themes[:8]]
    families = [
        Family(
            bot.url,
            Life(
                number=number,
                language=draw.choice(("en", "en", "pl")),
                age=draw.choices(("adult", "16_17", "13_15"), (6, 2, 2))[0],
                postcode="G40 1AA",
                statement=draw.choice(ENGLISH)[1],
                theme=draw.choices(themes, range(8, 0, -1))[0] if number % 2 else None,
                need="childcare",
                child="4",
                wants_news=True,
            ),
        )
        for number in range(FAMILIES)
    ]
    room = asyncio.Semaphore(8)

    async def hold(family: Family) -> None:
        async with room:
            await family.talk()
            await family.close()

    await asyncio.gather(*map(hold, families))


async def _chat(chromium: Browser, bot: Bot, language: str) -> None:
    button, replies = TALKS[language]
    context = await chromium.new_context(viewport=PHONE, device_scale_factor=2, locale=language)  # type: ignore[arg-type]
    page = await context.new_page()
    await page.goto(f"{bot.url}/chat")
    await page.get_by_role("button", name=button, exact=True).click()
    for words in replies:
        await _say(page, words)
    await page.screenshot(path=PICTURES / f"chat-{language}.png")
    for words in ("skip", "skip", "3", "1", "1", "2"):
        await _say(page, words)
    await page.screenshot(path=PICTURES / f"services-{language}.png")
    await context.close()


async def _say(page: Page, words: str) -> None:
    said = await page.locator("li.bot").count()
    await page.fill("#box", words)
    await page.keyboard.press("Enter")
    await page.wait_for_function("count => document.querySelectorAll('li.bot').length > count", arg=said)
    await page.wait_for_timeout(300)


async def _summary(chromium: Browser, bot: Bot) -> None:
    context = await chromium.new_context(viewport=DESK, locale="en-GB")  # type: ignore[arg-type]
    page = await context.new_page()
    await page.goto(bot.command("sign-in").strip())
    await page.get_by_role("button").last.click()
    await page.goto(f"{bot.url}/staff/summary?area=bridgeton-dalmarnock&period=all")
    await page.screenshot(path=PICTURES / "summary.png")
    await context.close()


if __name__ == "__main__":
    main()
