"""Slips of the finger in the words that matter most: "sucicidal", "tablest", "strangeld"."""

from __future__ import annotations

from rapidfuzz import process
from rapidfuzz.distance import OSA

# Words that a message may turn on. Shorter ones have too many neighbours that mean something else.
MENDED = tuple(
    """
    suicide suicidal myself himself herself hurting killing hanging cutting overdose tablets paracetamol ibuprofen
    antidepressants medication swallowed bleeding scared frightened stepdad boyfriend girlfriend husband partner daughter
    brother sister uncle grandad parents children mother father teacher neighbour family anymore tonight pregnant
    strangled strangles strangling choking punched punches punching kicked kicking slapped slapping battered battering
    leathered skelped bruises bruised violent violence abused abuses abusive abusing assaulted assault raped touched
    touches touching sexual sexually naked pictures knickers trousers private secret groomed grooming blackmail
    blackmailing blackmailed threatens threatening threatened threaten trafficked exploited nightmare controlling
    controls isolated marriage married marry forced forcing pakistan missing disappeared homeless starving starve
    anorexia bulimia laxatives calories bullied bullying bullies killed smother shaken shaking screaming drugs cocaine
    heroin dealers alcoholic drinking drunk neglected hungry bedroom hospital everyone everybody nobody without goodbye disappear disappeared
    forever nothing living depressed hopeless worthless selfharm wrists stabbed stabbing knife weapon hospital school
    """.split()
)
# Real words that are one slip away from those above, and mean no harm.
REAL = frozenset(
    """
    abrasive abuse abuser abusers abutting accusing alcoholics alcoholism alcohols ambushed ambushes amused
    amuses amusing anorexic antidepressant arousing asexual assailed assaults baked banging barents barry
    bartering batteries battersea battling bedrooms befriend bellied bellies bettered bettering billed billing
    blackman bleating blending blessing blinding bother bothered bothering boyfriends braised breather breeding
    brightened brothel brothels brotherly brothers bruise bruiser brussels building bunched bunches buses busing
    buttered butting caked calorie canaries canopies cared carriage carried carry changing chatting checking
    childers childrens childress chiltern chomping choosing chopping chucking clapped clapping cloaking clocking
    clotting coking colonies control cooking couched couches counting courting cruised cruises curating cuttings
    daughters dealer decreased dedication depresses dicked dicking disappear disappears dissing diving drags
    draining drank draped dreamers dregs drifting drilling drink dripping drums drunks dwellers evermore
    evernote everyones expedited explained exploded exploits explored exported faked farther fathered fatherly
    fathers fatter feather feathered feathers feathery filled filling flapping foraging force forces forester
    forged forging forgoing forked forking formed forming frighten frightens ganging garry gartner gather
    girlfriends giving goodbyes granddad grandmas groaning groomer grooved grooving grossing grouping growling
    gullies gutting haggling handing handling hangings harried harry haunting healers herein heroic heroine
    heroines heron hissing hopelessly hospitable hospitals hunched hungary hunting hurling hurrying hurtling
    husbandry husbands hustings hustling inflated insulated isolate isolates jutting kicker kickers killer
    killings kindling kipling kissing knifed knockers knocking lapped lapping larry lather laughter laxative
    leathers leathery lettered licked licking liking lining lister loving lunches marcy marky marred marriages
    marries marty massing mather mattered maury mediation medications meditation meditations merry messing
    milled milling missions mister misusing motherly mothers munching named neglects neighbor neighbors
    neighbours nicked nightmares notching nother nothings noticing noting notting nutting other overcome
    overdone overdosed overdoses pageants pakistani pakistanis parent parental parisian parry partnered partners
    pastures patching patents patients payments picked picking picture pictured pinched pinches pinching pissing
    pitching poaching poignant postures pouches pregnancy primate primates privateer privately privates
    privatize puncher punchline punctures punished punishes punishing putting pyruvate raced raged raked ramped
    ranging rapes rapid rapped rated rather raved rayed razed reacher reaped repressed rooming roped sacred
    scaled scalloped scalping scare scares scarred scarring scheming scholl schooled schooler schools scored
    scraping scrapped scrapping screening screwing seacrest seared secrete secreted secretly secrets sexuality
    shading shagging shake shaker shakes shallower shaming shaping shared sharing shaven shaving shavings
    shearing shipping shocking shopping sinister sisters sitter skilled skipping slacking slamming slashing
    sleeping slipped slipping slumping slurping smacking smithers smoothed smoother smothered snacking snaked
    snaking snapped snapping snarling sneaking snickers soaking soared spangled spanking spared sparking
    sparring speaking spinster spreading stabbings stacking staffing staining staking stalking stalling stamping
    standing stare stared staring starling starlings starring starting startling starved stave steaming stepping
    sterling stirling stirring stopping storming straddled straddles straddling strafing stragglers stranded
    stranding strangely stranger strangers strangest strangle strangler strapped strapping straying streaking
    streaming stringed stringing striving struggled struggles struggling suicides sullied swallows swapped
    swapping swarming swerving tables tablet tabletop taped tarry tattered teachers teaches teaching thatcher
    theaters threaded throated ticked ticking torched torches torching touche touchpad toughest trafficker
    traffickers treachery troopers trouser trucking trunk uncles violently violet virulence virulent vouched
    waists weaponry weapons weathered wicked willed willing wordless worthiness wrist writs
    """.split()
)
FORGIVEN, LONG = 5, 8  # letters of a word that may have one slip, and two


def mended(word: str, known: frozenset[str]) -> str:
    """The word that was meant, where it is nearly one of `MENDED`; else the word itself, and always one of ``known``."""
    if word in known or len(word) < FORGIVEN or word in REAL or not word.isascii() or word.isdigit():
        return word
    if word.endswith("in") and f"{word}g" in known:
        return f"{word}g"
    slips = 2 if len(word) >= LONG else 1
    found = process.extractOne(word, MENDED, scorer=OSA.distance, score_cutoff=slips)
    if found is None or (found[0][0] != word[0] and found[1] > 1):
        return word
    return str(found[0])
