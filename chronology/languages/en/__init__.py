"""English: function words, what verbs look like, saying and planning verbs, shapes and weights, with examples."""

from chronology.languages.en.examples import EXAMPLES
from chronology.languages.en.nouns import EVENTS
from chronology.languages.en.verbs import INTRANSITIVE, IRREGULAR, IRREGULAR_SAME, NOUNS_AND_VERBS, VERBS
from chronology.languages.shape import Affix, Group, Language, Paradigm

REGULAR = (("{0}", "b", "present"), ("{0}+s", "v", "present"), ("{0}+ed", "e", "past"), ("{0}+ing", "g", ""))
EITHER = (("{0}", "w", "present"), ("{0}+s", "z", "present"), ("{0}+ed", "e", "past"), ("{0}+ing", "g", ""))
STRONG = (("{0}", "b", "present"), ("{0}+s", "v", "present"), ("{0}+ing", "g", ""), ("{1}", "v", "past"))

SPELLING = (
    (r"([^aeiou])y\+ed$", r"\1ied"), (r"([^aeiou])y\+s$", r"\1ies"), (r"(.)\*\+(ed|ing)$", r"\1\1\2"), (r"\*", ""),
    (r"e\+ed$", "ed"), (r"(?<=[^eoy])ie\+ing$", "ying"), (r"(?<![eoy])e\+ing$", "ing"),
    (r"(s|x|z|ch|sh|o)\+s$", r"\1es"), (r"\+", ""),
)

WORDS = (
 ("w", """
 run strike fight fall rise win lead deal drive drink ride ring shoot show sleep spring stand
        steal stick sting swim swing throw tread wear catch find feed feel hold keep sell sink spin sweep
        swing break build burn blow deal draw dream freeze grow lie mistake
 rent spell wind withdraw bear
        """),
    ("w", "traffic panic"),
    ("z", """
        lives runs strikes fights falls rises wins leads deals drives drinks rides rings shoots shows springs sticks
        swings throws finds holds sinks spins sweeps breaks builds blows draws dreams costs cuts bets hits splits
        sets spreads casts offsets broadcasts forecasts upsets beats bids bites spells spills tears means
        """),
    ("b", "become overcome outrun overrun come"),
    ("b", "meet leave lose make take give get come go see say tell hear bring buy pay sit keep"),
    ("n", """
        anything nothing something everything rebels guards judges doctors engineers coaches champions ministers
        delegates associates advocates authors partners pioneers volunteers witnesses convicts conscripts masters rivals
        scouts sponsors peers troops team teams crews gangs ships planes trains trucks tanks guns rockets missiles
        bridges clinic traffic music fabric attic comic critic mechanic republic topic tactic picnic mosaic archive
        detective executive initiative objective motive native relative captive fugitive representative alternative directive
        incentive perspective narrative operative cooperative collective table cable timetable vegetable constable fable
        handful logic ethic cleric medic sceptic skeptic heretic
        building feeling thing king ring wing morning evening spring string ceiling clothing wedding housing hundred
        bed red seed deed feed weed need breed speed indeed government interior exterior minister police people month
        week year day hour minute time way man woman child family state country city village company group party army
        force court school
        """),
    ("w", "need feed speed time ring force schools"),
    ("r", """
        ahead aboard aground ashore abroad aloft alongside anew aside astray afloat adrift altogether anywhere
        everywhere nowhere elsewhere somewhere indoors outdoors inland offshore onshore overboard overland overnight
        overseas halfway midway nearby northward northwards southward southwards eastward eastwards westward
        westwards onward onwards forward forwards backward backwards upward upwards downward downwards outright
        downstream upstream underground worldwide nationwide moreover furthermore nevertheless nonetheless otherwise
        hence henceforth hitherto likewise thrice sometimes often seldom soon thereafter afterwards afterward
        beforehand simultaneously neither either also again already almost always never ever just only still even
        now then there here soon later earlier ago today tomorrow yesterday once twice together yet too very much
        more most less least quite rather thus therefore however meanwhile instead perhaps maybe once finally
        recently previously formally officially well back away out up down off over far long first second next
        not-only else apart abroad online home himself herself itself themselves
        """),
    ("j", """
        last new old big small large little good bad great high low own same other such many several
        few major top best final ready able unable likely unlikely available based dead alive aware former current
        late early
        """),
    ("A", "be is are was were am been being 's-be isn't aren't wasn't weren't ain't"),
    ("H", "have has had hasn't haven't hadn't 've"),
    ("G", "having"),
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
        the a an this these those his her its their my our your some any no each every all both another what whatever
        many several few
        """),
    ("U", """
        i he she it we they you everyone nobody everybody anyone someone none him
        us them me
        """),
    ("R", "who which whom whose where"),
    ("C", "that"),
    ("S", "when while because although though whereas whenever wherever lest whether how why"),
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
    "plan": """
        plan~ schedule~ expect~ intend~ set~ aim~ hope~ agree~ promise~ pledge~ vow~ prepare~ due propose~ threaten~
        want~ decide~ ready likely order~ ask~ urge~ offer~ seek~ slate~ anticipate~ arrange~ authorise~ authorize~
        design~ project~ oblige~ require~ instruct~ command~ demand~ commit~ invite~ undertake~ swear~ request~ summon~
        mandate~ challenge~ call~ direct~ beg~ implore~ entreat~ advise~ book~ pencil~ earmark~ time~
        """,
    "void": "begin~ start~ continue~ end~ happen~ occur~ last~ erupt~ follow~ finish~",
    "aspect": "begin~ start~ continue~ stop~ cease~ keep~ resume~ finish~ help~ try~ attempt~ manage~",
    "intransitive": " ".join(f"{verb.rstrip('*')}~" for verb in INTRANSITIVE.split()),
    "light": "make~ take~ give~ hold~ have has had having conduct~ carry~ pay~ deliver~ stage~ launch~ mount~",
    "future": "will shall 'll won't going due expected scheduled slated anticipated",
    "possible": "may might could can mightn't couldn't can't possibly perhaps likely maybe",
    "negative": """
        not never n't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't hasn't
        haven't hadn't cannot mightn't mustn't neither no nobody nothing none nor hardly barely
        """,
    "past": "was were had did went",
    "condition": "if unless would wouldn't provided",
    "agentive": "by between",
    "time": "after before since until till during following amid ahead despite",
    "of": "of",
    "place": "in at near outside inside off around across",
    "since": "since",
    "lifts": "until before",
    "aim": "for",
    "moment": "today tonight nowadays",
}

PHRASES = (
    ("P", "source", "according to"),
    ("P", "time future", "ahead of"),
    ("P", "time", "prior to"),
    ("P", "", "not until / not before / no later than / not later than / no earlier than / rather than"),
    ("P", "", """
        because of / thanks to / such as / instead of / in front of / as of / as early as / as late as / as
        part of / along with / up to / out of / next to / close to / in response to
        """),
    ("&", "", "as well as"),
    ("S", "", "so that / even though / as if"), ("B", "", "as soon as"),
    ("T", "", "in order to / able to"),
    ("I", "condition", "in case / as long as"),
    ("r", "", "at the time"),
    ("X", "negative", "no longer"),
    ("T", "negative", "unable to"),
    ("T", "future", "going to"),
    ("M", "negative past", "failed to / had failed to"), ("M", "negative present", "fails to / fail to"),
    ("M", "past", "had to / used to"),
    ("e", "past", "took place / took part / took effect / took office"), ("p", "past", "taken place / taken part"),
    ("b", "", "take place / take part / take effect / take office"), ("v", "present", "takes place / takes part"),
    ("T", "past", "used to / had to"),
)

# a stretch between two boundaries without any other finite verb, up to and after the word in question
VERBLESS = r"(?:^|[,;:.CRSIQ&\"(])[^,;:.CRSIQ&\"(veiAHOMT]*[nNkU]r?"
VERBLESS_REST = r"(?:T[Xr]*[AHOe]|[^,;:.CRSIQ&\")veiAHOM])*(?:$|[,;:.CRSIQ&\")])"

NP = "r?[DF]?[rj#F]*[jnNkUF#]+"  # a subject that stands behind its auxiliary
FRONT = r"(?:^|[,;:\"&])[rX]*[PBr]?D?d"

# what stands around a word decides what it is; the group is the letter replaced
RULES = (
    (r"^[\"(.]?(z)", "n"), (r"^[\"(.]?(w)(?!D)", "n"),
    (r"(q)(?=T[Xr]*[bweAHOzv])", "j"), (r"(q)(?=T)", "P", "future"), (r"^[\"(.]?(g)(?=[AHMvie])", "k"),
    (r"(?<![DFPj])(q)(?=[PBd])", "p"), (r"(q)", "j"),
    (r"(?:^|[,;:\"C])(U)Ar*[PB]r*d[CR]", "x"), (r"x(A)r*[PB]r*d[CR]", "x"),
    (r"xxr*[PB]r*d([CR])", "x"), (r"(?:^|[,;:\"C])(U)Ar*[PB]r*d,[^,veiAHOM]*,[CR]", "x"),
    (r"x(A)r*[PB]r*d,[^,veiAHOM]*,[CR]", "x"), (r"xxr*[PB]r*d,[^,veiAHOM]*,([CR])", "x"),
    (r"(T)(?![Xr]*[bweAHOzv])", "P"), (r"[nNk](C)(?=[rX]*[vAHOMe])", "R"),
    (r"([we])(?<=[TM]\1)", "b"), (r"[TM][Xr]+([we])", "b"), (r"O[XrU]*([wez])", "b"),
    (r"^[^veiAHOMIS,;:\"]*[nNk](B)(?=[^veiAHOM,;:]*[veiAHOMXrpbg]{1,5}[^veiAHOM]*$)", "P"),
    (r"(B)(?=[DFr]*[njN#FkUwg&d]*[U])", "S"),
    (r"(B)(?=dPj*[nkwz]{1,2}[AHMvie])", "S"),
    (r"(B)(?=[DFr#jnNkwz](?:[njN#FkUrwd&]|PD?[njN#k]+)*[vAHMOie])", "S"),
    (r"(B)", "P"),
    (r"[DFj#]r*([wzgeb])(?=[njNkw])", "j"),
    (r"D[jr]*(j)(?=[vAHMO]|e[^njNkwg])", "n"), (r"[DF][jrd]*([wzb])", "n"), (r"D[jr]*(e)(?![njNkwg])", "n"),
    (r"[ve]r*(e)", "j"),
    (r"[DF]j*d(g)", "k"), (r"D[jrnN]*(g)(?=P)", "k"), (r"[nk]P(g)(?=[Pd.,;]|$)", "k"),
    (r"[DF][jd]*(g)(?![DNd])", "n"), (r"[DF][jn]+(g)(?=[jnNk])", "j"),
    (r"[MT][^,;:.CRSIQ]*&r*(w)(?=[PDTdr])", "b"), (r"[PY][jr]*([wzb])", "n"), (r"(?<![nNk])#j*(z)", "n"),
    (r"j([wz])", "n"),
    (r"A(j)(?=[ep])", "r"), (r"^[\".(]?(H)D?[jNnk#]+[rX]*[ep]", "I"),
    (rf"dO{NP}([wb])", "i"), (rf"d(O){NP}i", "r"), (rf",O{NP}([wb])", "i"), (rf",(O){NP}i", "r"),
    (rf"{FRONT}[AH]{NP}([ep])", "v"), (rf"{FRONT}([AH]){NP}v", "r"),
    (rf"{FRONT}M{NP}([wb])", "i"), (rf"{FRONT}(M){NP}i", "r"),
    (r"G[Xr]*A?[Xr]*([evb])", "p"), (r"A[Xrd]*([ev])", "p"), (r"H[XrUd]*A?[Xr]*([evb])", "p"),
    (r"^(?:[\"(.])?([wzb])(?=[vAHMOe])", "n"),
    (r"U[rX]*([wb])", "i"), (r"U[rX]*(z)", "v"), (r"[nNk)\"R][rX]*(z)(?=[DCUg]|N)", "v"),
    (r"[nNk)\"R][rX]*(z)(?=T)", "v", "plan"),
    (r"[nNk][rX]*(w)(?=[DCU])", "i"),
    (r"[nNkR][rX]*(b)", "i"), (r"[R][rX]*(z)", "v"), (r"[R][rX]*(w)", "i"),
    (r"C[DnjkNF#r]*[nNkUz](z)", "v"),
    (rf"{VERBLESS}(z)(?=r?[PDTNnd]{VERBLESS_REST})", "v"), (rf"{VERBLESS}(w)(?=(?:[DU]|(?=T)){VERBLESS_REST})", "i"),
    (r"^[DjnNkF#]*[nNk],(?:R[^,;]*|[^,;veiAHOMRSI]*),r*(z)(?=[DPTUrd])", "v"),
    (r"^[DjnNkF#]*[nNk],(?:R[^,;]*|[^,;veiAHOMRSI]*),r*(w)(?=[DTU])", "i"),
    (r"[veip][^,;:.&veiAHOMCRSIQ]*&r*(w)(?=[DUN])", "i"), (r"([wz])", "n"),
    (r"[nNkUdR)][Xr]*(e)", "v", "intransitive"),
    (r"^[\".(r]*(e)", "p"), (r"[nNk](e)(?=P?d[ev])", "p"), (r"(?:^|[,;:&])r*P[DnjNk#F]+(e)", "p"),
    (r"(e)(?=[rd]*Y)", "p"),
    (r"^[^veiAHOM,;:\"()]*[nNkU],(?:R[^,;]*|[ep]?[^veiAHOM,;:\"()]*),r*(e)", "v"), (r",r*(e)(?=(?:P?d)?C)", "v", "say"),
    (r"&[PB]?D?d,[^,;:veiAHOM]*,r*(e)", "v"),
    (r"^(?!P)[^veiAHOM,;:\"()]*[nNkU]P?d,[^veiAHOM,;:\"()]*,r*(e)(?![^,;]*,r*[veAHM])", "v"),
    (r"^[DjnNkF#r]*[nNk]R[^,;:\"()]*,(?:[^,;:\"()veiAHOM]*,)?r*(e)(?![^,;]*,r*[veAHM])", "v"), (r",[r]*(e)", "p"),
    (r"[(]r*(e)", "p"),
    (r"[nNkd)](e)(?=P[^,;:.CRSIQ&\"()vAHMOU]*(?:[vMHO]|A|e[^Y]))", "p"),
    (r"^[^RCSQI]*[veipAHOM][^,;:.CRSIQ&\"()veiAHOM]*P[D#]j*[nNk](e)", "p"),
    (r"[nNk](e)(?!D)(?=r?[^,;:.CRSIQ&\"()vAHMOed]*(?:[vMHO]|A))", "p"),
    (r"[PT](e)(?=[nNkw])", "j"),
    (r"[&]r*(e)(?=[nNk])", "e"),
)

GROUPS = (
    Group(r"A[Xr]*j?TA?[Xr]*(?P<head>[pb])", marks="plan"),
    Group(r"T[Xr]*(?:H[Xr]*)?(?:A[Xr]*){0,2}(?P<head>[bpg])", finite=False),
    Group(r"T[Xr]*(?P<head>[AHO])(?![Xr]*[pg])", finite=False),
    Group(r"M[XrUd]*(?:H[XrU]*)?(?:A[Xr]*){0,2}(?P<head>[pbgeiv])"),
    Group(r"M[XrUd]*(?P<head>[AHO])"),
    Group(r"H[XrUd]*(?:A[Xr]*){0,2}(?P<head>[pge])"),
    Group(r"H[XrUd]*(?P<head>A)"),
    Group(r"G[Xr]*(?:A[Xr]*)?(?P<head>[pA])", finite=False),
    Group(r"A[XrUd]*A?[Xr]*(?P<head>[pg])"),
    Group(r"O[XrUd]*(?P<head>[bi])"),
    Group(r"(?P<head>[AHO])X?"),
    Group(r"(?P<head>[vei])"),
    Group(r"(?P<head>G)", finite=False),
    Group(r"(?P<head>p)", finite=False, marks="passive"),
    Group(r"(?P<head>g)", finite=False),
    Group(r"(?P<head>b)", finite=False),
    Group(r"(?P<head>k)", kind="noun", finite=False),
)

WEIGHTS = {
    "same": 4.0, "parent": 1.0, "child": -0.5, "beside": 0.5, "apart": -1.5,
    "before": 0.6, "after": -0.6, "distance": -0.12, "comma": -0.5, "crossed": -1.0,
    "noun": -3.0, "nonfinite": -0.2, "purpose": -1.8, "fronted": 1.4, "touching": 1.6,
    "modifies-before": 7.0, "modifies-touching": 1.8, "modifies-beside": 1.8, "modifies-near": 1.2,
    "modifies-of": 4.0, "modifies-in": 1.5,
    "subject": 4.5, "further": 1.2, "apposed": 3.5, "inserted": -3.0,
    "temporal": 3.0, "copula": -1.5, "happens": -1.0, "threshold": 0.0,
}

LANGUAGE = Language(
    tag="en", order="SVO", words=WORDS, marks=MARKS, spelling=SPELLING,
    combine=(("kb", "w"), ("kv", "z"), ("kg", "g"), ("kw", "w"), ("kz", "z"), ("ke", "e")), fold={"\u2019": "'"},
    paradigms=(
        Paradigm(EVENTS, (("{0}", "k", "event"), ("{0}+s", "k", "event"))),
        Paradigm(VERBS, REGULAR), Paradigm(NOUNS_AND_VERBS, EITHER),
        Paradigm(IRREGULAR, (*STRONG, ("{2}", "p", "past"))),
        Paradigm(IRREGULAR_SAME, (*STRONG, ("{1}", "e", "past"))),
        Paradigm("be have do", (("{0}+ing", "g", ""),)),
    ),
    prefixes=(
        Affix("re-", "bwzvegpk"), Affix("co-", "bwzvegp"), Affix("de-", "bwzvegp"), Affix("pre-", "evegp"),
        Affix("re", "bvegp", least=4), Affix("over", "bvegp", least=3), Affix("out", "bvegp", least=3),
        Affix("mis", "bvegp", least=3), Affix("un", "egp", becomes="j", least=4),
    ),
    guesses=(
        (r"^[A-Z]", "N", "name"),
        (r"-(?:up|off|out|down|in|over|back|through)s?$", "n", ""), (r"-", "j", ""),
        (r"ly$", "r", ""), (r"(?<=.{3})ing$", "g", ""),
        (r"(?<=.{3})ed$", "e", "past"),
        (r"(?:ous|ful|ical|ive|able|ible|ic|less)$", "j", ""),
    ),
    phrases=PHRASES, rules=RULES, groups=GROUPS, split=r"['\u2019]s\b|(?<=s)['\u2019](?=\s)",
    noun_phrase=r"(?:[DNnjk#][Fr]{0,2}(?:&(?=[DN]))?|(?<=F)d(?=[njNk#])|d(?=F))*[Nnk#]|U|D[jr]*j(?=P)|D(?=[vAHMOR])",
    light_object=r"[DF]?[jrn#Fk]{0,3}k",
    abbreviations="""
        Mr Mrs Ms Dr Prof Gen Col Lt Sgt Capt Sen Rep Gov St No vs Inc Ltd Corp Co Jan Feb Mar Apr Jun Jul Aug Sep Sept
        Oct Nov Dec a.m p.m U.S U.N
        """,
    weights=WEIGHTS, examples=EXAMPLES,
)
