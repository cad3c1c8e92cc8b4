"""English words by class, what they are marked as, and phrases that are one word. Words only."""

from chronology.languages.en.verbs import INTRANSITIVE

WORDS = (
    ("w", """
        run strike fight fall rise win lead deal drive drink ride ring shoot show sleep spring stand steal stick sting
        swim swing throw tread wear catch find feed feel hold keep sell sink spin sweep swing break build burn blow
        deal draw dream freeze grow lie mistake rent spell wind withdraw bear
        """),
    ("w", "traffic panic help hope"),
    ("z", """
        lives runs strikes fights falls rises wins leads deals drives drinks rides rings shoots shows springs sticks
        swings throws finds holds sinks spins sweeps breaks builds blows draws dreams costs cuts bets hits splits sets
        spreads casts offsets broadcasts forecasts upsets beats bids bites spells spills tears means analyses
        attributes bounds calves coordinates diagnoses halves implements mounts proceeds ravages saws shelves spoils
        stalks swells thieves worries remakes slides busts dives leaps lights speeds winds bends burns strides slits
        breeds bursts panics slings stings strings thrusts
        """),
    ("b", "become overcome outrun overrun come"),
    ("b", "meet leave lose make take give get come go see say tell hear bring buy pay sit keep"),
    ("n", """
        assembly monopoly anomaly butterfly belly folly bully elderly anything something everything rebels
        guards judges doctors engineers coaches champions ministers delegates associates advocates authors partners
        pioneers volunteers witnesses convicts conscripts masters rivals scouts sponsors peers troops team teams crews
        gangs ships planes trains trucks tanks guns rockets missiles bridges clinic traffic music fabric attic comic
        critic mechanic republic topic tactic picnic mosaic archive detective executive initiative objective motive
        native relative captive fugitive representative alternative directive incentive perspective narrative
        operative cooperative collective table cable timetable vegetable constable fable handful logic ethic cleric
        medic sceptic skeptic heretic building feeling thing king ring wing morning evening spring string ceiling
        clothing wedding housing hundred bed red seed deed feed weed need breed speed indeed government interior
        exterior minister police people month week year day hour minute time way man woman child family state country
        city village company group party army force court school
        shipping banking mining farming parking engineering publishing shopping gambling
        """),
    ("w", "need feed speed time ring force schools"),
    ("r", """
        ahead aboard aground ashore abroad aloft alongside anew aside astray afloat adrift altogether anywhere
        everywhere nowhere elsewhere somewhere indoors outdoors inland offshore onshore overboard overland overnight
        overseas halfway midway nearby northward northwards southward southwards eastward eastwards westward westwards
        onward onwards forward forwards backward backwards upward upwards downward downwards outright downstream
        upstream underground worldwide nationwide moreover furthermore nevertheless nonetheless otherwise hence
        henceforth hitherto likewise thrice sometimes often seldom soon thereafter afterwards afterward beforehand
        simultaneously neither either also again already almost always never ever just only still even now then there
        here soon later earlier ago today tomorrow yesterday once twice together yet too very much more most less
        least quite rather thus therefore however meanwhile instead perhaps maybe once finally recently previously
        formally officially well back away out up down off over far long first last second next not-only else apart
        abroad online home alone himself herself itself themselves
        """),
    ("j", """
        daily weekly monthly yearly hourly quarterly deadly costly lonely lovely orderly ugly holy cowardly scholarly
        timely unruly sickly ghostly stately worldly kindly leisurely new old big small large little good bad
        great high low own same other such many several few major top best final ready able unable likely unlikely
        available based dead alive aware former current late early guilty empty heavy easy happy angry hungry wealthy
        healthy risky shaky steady busy noisy rainy snowy stormy windy sunny cloudy foggy dirty dusty muddy bloody
        wary weary scary tiny pretty worthy lucky unlucky sorry ill sick free safe dry wet hot cold
        """),
    ("A", "be is are was were am been 're 'm isn't aren't wasn't weren't ain't"),
    ("H", "have has had hasn't haven't hadn't 've"),
    ("G", "having being"), ("p", "done"),
    ("q", """
        due idle dormant missing absent vacant inactive active extinct operational effective valid void defunct
        bankrupt insolvent
        """),
    ("O", "do does did don't doesn't didn't"),
    ("M", """
        will would shall should can could may might must ought cannot 'll 'd won't wouldn't can't couldn't shouldn't
        mightn't mustn't
        """),
    ("X", "not never n't hardly barely"),
    ("T", "to"),
    ("#", "one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands"),
    ("D", """
        the a an this these those his her its their my our your some any no each every all both another many several
        few
        """),
    ("U", """
        i he she it we they you everyone nobody everybody anyone someone none nothing him us them me
        """),
    ("R", "who which whom whose where"),
    ("C", "that"),
    ("S", "when while because although though whereas whenever wherever lest whether how why what whatever"),
    ("I", "if unless provided"),
    ("B", "after before since until till as than once"),
    ("P", """
        including excluding of in on at for from by-way with without within into onto upon over under between among
        amongst against during through throughout across along around about above below near off toward towards behind
        beyond beside besides despite except inside outside like minus past per plus regarding concerning following
        amid amidst via versus unlike opposite underneath
        """),
    ("Y", "by"),
    ("&", "and or but nor & yet so plus"),
    ("F", "'s \u2019s ' \u2019"),
)

MARKS = {
    "say": """
        say~ tell~ announce~ report~ state~ claim~ warn~ declare~ add~ note~ explain~ insist~ argue~ confirm~ admit~
        acknowledge~ reveal~ disclose~ write~ stress~ emphasise~ emphasize~ assert~ maintain~ allege~ contend~ remark~
        comment~ reply~ respond~ answer~ predict~ estimate~ suggest~ indicate~ observe~ mention~ reiterate~ repeat~
        inform~ testify~ recall~ complain~ caution~ concede~ quote~ conclude~ tweet~ post~ signal~ believe~ think~
        hint~ deny~ inform~ notify~ hear~
        """,
    "bare": """
        know~ see~ find~ show~ learn~ feel~ hope~ wish~ fear~ suppose~ assume~ guess~ realise~ realize~ understand~
        discover~ decide~ pretend~ prove~ mean~ ensure~ doubt~ regret~ agree~ rule~ swear~ expect~ imagine~ notice~
        figure~ reckon~ bet~ conclude~ forget~ remember~ dream~ pray~ recommend~ propose~ demand~ worry~ grant~ judge~
        """,
    "alone": "those these all many some several both few any each",
    "becoming": "get~",
    "deny": "deny~ refute~ rebut~ disclaim~ disavow~",
    "plan": """
        plan~ schedule~ expect~ intend~ set~ aim~ hope~ agree~ promise~ pledge~ vow~ prepare~ due propose~ threaten~
        vote~ want~ decide~ ready likely order~ ask~ urge~ offer~ seek~ slate~ anticipate~ arrange~ authorise~
        authorize~
        forecast~ tip~ foresee~ suppose~ mean~
        design~ project~ oblige~ require~ instruct~ command~ demand~ commit~ invite~ undertake~ swear~ request~
        summon~ mandate~ challenge~ call~ direct~ beg~ implore~ entreat~ advise~ book~ pencil~ earmark~ time~
        """,
    "void": "begin~ start~ continue~ end~ happen~ occur~ last~ erupt~ follow~ finish~",
    "aspect": "force~ compel~ begin~ start~ continue~ stop~ cease~ keep~ resume~ finish~ help~ try~ attempt~ manage~",
    "intransitive": " ".join(f"{verb.rstrip('*')}~" for verb in INTRANSITIVE.split()),
    "light": """
        make~ take~ give~ hold~ have has had having conduct~ carry~ pay~ deliver~ stage~ launch~ mount~ reach~ file~
        suffer~ undergo~ lodge~ commit~ wage~
        """,
    "future": "will shall 'll won't going due expected scheduled slated anticipated",
    "possible": "whether may might could can mightn't couldn't can't possibly perhaps likely maybe",
    "negative": """
        not never n't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't hasn't
        haven't hadn't cannot mightn't mustn't neither no nobody nothing none nor hardly barely
        """,
    "past": "was were had did went",
    "present": "is are am isn't aren't",
    "condition": "if unless should would wouldn't provided",
    "personal": "he she",
    "instrument": """
        sea air road rail train bus car boat ship plane helicopter ambulance ferry bicycle foot horse land water lorry
        truck telephone phone radio fax email mail post letter telegram daylight night mistake accident chance force
        hand law decree default lot proxy name birth acclamation
        """,
    "agentive": "by between",
    "time": "when while after before since until till during following amid ahead despite over",
    "of": "of whose",
    "place": """
        in at near outside inside off around across where airport province county district region state island islands
        river valley lake sea peninsula stadium square street avenue road bridge station harbour harbor port prison jail
        university college hospital cathedral church palace castle zoo museum park village town city base camp mine
        """,
    "goes": """
        go~ come~ move~ fly~ travel~ return~ sail~ march~ flee~ emigrate~ migrate~ immigrate~ relocate~ retreat~
        withdraw~ drive~ walk~ head~ depart~ arrive~ journey~ escape~ ride~ cycle~ swim~ row~ deport~ extradite~
        exile~ banish~ evacuate~ deploy~ drift~ parade~ steam~ trek~ wander~ spread~ evict~ expel~ repatriate~ airlift~
        """,
    "way": "to from into through toward towards via past across over",
    "reaches": "visit~ enter~ reach~ invade~ occupy~ besiege~ tour~ conquer~ bomb~ raid~ overrun~ liberate~ annex~",
    "since": "since",
    "superlative": """
        first worst best most least biggest largest greatest smallest highest lowest longest shortest deadliest
        bloodiest strongest weakest heaviest lightest hottest coldest warmest wettest driest fastest slowest sharpest
        steepest deepest tallest poorest busiest quietest toughest fewest fiercest gravest harshest severest strictest
        tightest widest wildest costliest dirtiest cleanest happiest snowiest stormiest windiest coolest
        mildest bleakest boldest
        """,
    "lifts": "until before",
    "aim": "for", "limit": "by",
    "moment": "today tonight nowadays",
}

PHRASES = (
    ("P", "source", "according to"),
    ("P", "time future", "ahead of"),
    ("P", "time", "prior to"),
    ("P", "since", "not since"),
    ("P", "", "among those / amongst those / for those / of those"),
    ("P", "", "not until / not before / no later than / not later than / no earlier than / rather than"),
    ("P", "", """
        because of / thanks to / such as / instead of / in front of / as of / as early as / as late as / as part of /
        along with / up to / out of / next to / close to / in response to
        """),
    ("&", "", "as well as"),
    ("D", "", """
        most of the / most of his / most of her / most of its / most of their / much of the / much of his / much of her
        / much of its / much of their / half of the / half of his / half of her / half of its / half of their / half the
        """),
    ("A", "light past", "there was / there were / there had been / there has been / there have been"),
    ("A", "light future", "there will be"),
    ("S", "time", "by the time"), ("S", "", "so that / even though / as if"), ("B", "", "as soon as"),
    ("T", "", "in order to / able to"),
    ("I", "condition", "in case / as long as"),
    ("r", "", "at last / at length / at first / in turn / in the end / in part / of late / in fact / in effect"),
    ("r", "", "at the time / once again / once more / at once / more than / less than / fewer than / no fewer than"),
    ("r", "", "at least / at most / as many as / as few as / no more than / not more than / no less than"),
    ("X", "negative", "no longer"),
    ("T", "negative", "unable to"),
    ("T", "future", "going to"),
    ("M", "negative past", "failed to / had failed to"), ("M", "negative present", "fails to / fail to"),
    ("M", "past", "had to / used to"),
    ("e", "past", "took place / took part / took effect / took office"), ("p", "past", "taken place / taken part"),
    ("b", "", "take place / take part / take effect / take office"), ("v", "present", "takes place / takes part"),
)
