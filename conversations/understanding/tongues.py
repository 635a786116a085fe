"""The languages' names, as people who speak them type them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from conversations.understanding.folding import plain

# Names in English and in Latin letters, nicknames, and flags; how each language names them all comes from the shell.
TONGUES: Mapping[str, str] = {
    "en": "english, eng, inglish, englsh, inglis, anglais, ingles, angielski, ingilizce, angrezi, engleza, 🇬🇧, 🇺🇸",
    "pl": "polish, pol, polski, polska, polais, po polsku, polskie, 🇵🇱",
    "ur": "اردو, urd, urdu, urdoo, pakistani, 🇵🇰",
    "ar": "العربية, ara, arabic, arabi, arab, arabiya, 3arabi, العربي, عربي, بالعربي, 🇸🇦, 🇸🇾, 🇮🇶, 🇪🇬, 🇱🇾, 🇸🇩, 🇦🇪, 🇾🇪, 🇯🇴, 🇵🇸, 🇲🇦, 🇩🇿, 🇹🇳",
    "pa": "ਪੰਜਾਬੀ, pan, پنجابی, punjabi, panjabi, gurmukhi, punjabbi, 🇮🇳",
    "uk": "українська, ukr, ukrainian, ukrainska, ukrayinska, ukrainska mova, ukraine, ukranian, украинский, по украински, укр, ukr, ua, 🇺🇦",
    "ro": "română, ron, rum, romanian, romana, limba romana, romaneste, moldovan, moldoveneasca, rou, 🇷🇴, 🇲🇩",
    "tr": "turkish, tur, turkce, turkey, türkçe, turk, 🇹🇷",
    "bn": "বাংলা, ben, bengali, bangla, bangali, bangladeshi, bengla, sylheti, 🇧🇩",
    "gd": "gaelic, gla, scottish gaelic, scots gaelic, gaidhlig, gàidhlig, gaidlig, gallic",
}


def tongues(names: Mapping[str, Iterable[str]]) -> Mapping[str, tuple[str, ...]]:
    """Every way to name each language, as `plain` writes it; ``names`` are those in the languages that are spoken."""
    codes = dict.fromkeys((*TONGUES, *names))
    return {
        code: tuple(
            dict.fromkeys(filter(None, map(plain, (code, *TONGUES.get(code, "").split(","), *names.get(code, ())))))
        )
        for code in codes
    }
