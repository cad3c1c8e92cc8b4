"""English: what verbs look like, rules that settle a word's class, shapes of groups, weights."""

from chronology.languages.en.examples import EXAMPLES
from chronology.languages.en.nouns import EVENTS
from chronology.languages.en.verbs import IRREGULAR, IRREGULAR_SAME, NOUNS_AND_VERBS, VERBS
from chronology.languages.en.words import MARKS, PHRASES, WORDS
from chronology.languages.shape import QUOTED, Affix, Group, Language, Paradigm

REGULAR = (("{0}", "b", "present"), ("{0}+s", "v", "present"), ("{0}+ed", "e", "past"), ("{0}+ing", "g", ""))
EITHER = (("{0}", "w", "present"), ("{0}+s", "z", "present"), ("{0}+ed", "e", "past"), ("{0}+ing", "g", ""))
STRONG = (("{0}", "b", "present"), ("{0}+s", "v", "present"), ("{0}+ing", "g", ""), ("{1}", "v", "past"))

SPELLING = (
    (r"([^aeiou])y\+ed$", r"\1ied"), (r"([^aeiou])y\+s$", r"\1ies"), (r"(.)\*\+(ed|ing)$", r"\1\1\2"), (r"\*", ""),
    (r"e\+ed$", "ed"), (r"(?<=[^eoy])ie\+ing$", "ying"), (r"(?<![eoy])e\+ing$", "ing"),
    (r"(s|x|z|ch|sh|o)\+s$", r"\1es"), (r"\+", ""),
)

# a stretch between two boundaries without any other finite verb, up to and after the word in question
VERBLESS = r"(?:^|[,;:.CRSIQ&\"(])[^,;:.CRSIQ&\"(veiAHOMT]*[nNkU]r?"
VERBLESS_REST = r"(?:T[Xr]*[AHOe]|[^,;:.CRSIQ&\")veiAHOM])*(?:$|[,;:.CRSIQ&\")])"

NP = "[r&]?[DF]?[rj#F]*[jnNkUF#]+(?:PD?j*[nNk]+)?"  # a subject that stands behind its auxiliary
FRONT = r"(?:^|[,;:\"&])[rX]*[PBr]?D?d"

# what stands around a word decides what it is; the group is the letter replaced
RULES = (
    (r"[PT](U)(?=F)", "n"), (r"^[\"(.]?(U)(?=F[jnkw]+[vAHM])", "n"),  # "to everyone's surprise"
    (r"(D)(?=r?e[PdY])", "U", "alone"), (r"[SI]([wb])(?=[vzAHMO])", "n"), (r",(w)(?=Y)", "p"),
    (r"[URC](F)", "A"), (r"A[XrUd]*(G)(?=[Xr]*[ep])", "A"), (r"[jD](G)", "n"),
    (r"^[\"(.]?(e)(?=[evHM])", "N"),  # "United sacked"
    (r"^[\"(.]?(z)", "n"), (r"^[\"(.]?(w)(?!D)", "n"),
    (r"(q)(?=T[Xr]*[bweAHOzv])", "j"), (r"(q)(?=T)", "P", "future"), (r"(?:^[\"(.]?|[&,])(g)(?=[AHMvie])", "k"),
    (r"(?<![DFPjevpb])(q)(?=[PBdY])", "p"), (r"(q)", "j"),
    (r"(?:^|[,;:\"C])(U)Ar*[PB]r*d[CR]", "x"), (r"x(A)r*[PB]r*d[CR]", "x"),
    (r"xxr*[PB]r*d([CR])", "x"), (r"(?:^|[,;:\"C])(U)A[rX]*d[BCS]", "x"), (r"x(A)[rX]*d[BCS]", "x"),
    (r"xx[rX]*d([BCS])", "x"), (r"(?:^|[,;:\"C])(U)Ar*[PB]r*d,[^,veiAHOM]*,[CR]", "x"),
    (r"x(A)r*[PB]r*d,[^,veiAHOM]*,[CR]", "x"), (r"xxr*[PB]r*d,[^,veiAHOM]*,([CR])", "x"),
    (r"(T)(?![Xr]*[bweAHOzv])", "P"), (r"[nNk](C)(?=[rX]*[vAHOMeb])", "R"),
    (r"[DFj#][wzk](C)(?=[rX]*[vAHOMe])", "R"),
    (r"([we])(?<=[TM]\1)", "b"), (r"[TM][Xr]+([we])", "b"), (r"O[XrU]*([wez])", "b"),
    (r"^[^veiAHOMIS,;:\"]*[nNk](B)(?=[^veiAHOM,;:]*[veiAHOMXrpbg]{1,5}[^veiAHOM]*$)", "P"),
    (r"(B)(?=[DFr]*[njN#FkUwg&d]*[U])", "S"),
    (r"(B)(?=dPj*[nkwz]{1,2}[AHMvie])", "S"),
    (r"(B)(?=[DFr#jnNkwz](?:[njN#FkUrwd]|&(?!r*[veiAHOM])|PD?[njN#k]+)*[vAHMOie])", "S"),
    (r"(B)", "P"),
    (r"[DFj#]r*([wzgeb])(?=[njNkw])", "j"),
    (r"D[jr]*(j)(?=[vAHMO]|e[^njNkwg])", "n"), (r"[DF][jrd]*([wzb])", "n"), (r"D[jr]*(v)", "n", "present"),
    (r"D[jr]*(e)(?![njNkwg])", "n"),
    (r"[DF][jnN]*[nN](e)(?=r*[ev][DNUF#nT])", "n", "event"),  # "a power cut forced the airport to close"
    (r"([veb])(?=r?[ep]r?(?:[PBYd.,;&]|$))", "A", "becoming"), (r"[ve]r*(e)", "j"),
    (r"[DF]j*d(g)", "k"), (r"D[jrnN]*(g)(?=P)", "k"), (r"[nkU]P(g)(?=[Pd.,;]|$)", "k"),
    (r"[vei](b)(?=g)", "j"), (r"[vei]j(g)(?=[Pd,.])", "n"), (r"[bg](e)(?=[nNkzw])", "j"),
    (r"[DF][jd]*(g)(?![DNd])", "n"), (r"[DF][jn]+(g)(?=[jnNk])", "j"),
    (r"[MT][^,;:.CRSIQ]*&r*(w)(?=[PDTdr])", "b"), (r"[PY][jr]*([wzb])", "n"), (r"(?<![nNk])#j*(z)", "n"),
    (r"j([wz])", "n"),
    (r"A[Xr]*([wb])(?=r*Y)", "p"), (r"A[Xr]*(b)(?=[BP.,&]|$)", "j"),  # "was run by", "was lower than"
    (r"A(j)(?=[ep])", "r"), (r"^[\".(]?(H)D?[jNnkwz#]+[rX]*[ep]", "I"),
    (r"^[\".(]?(A)(?:U|D?[jNnkwz#]+)T", "I"), (r"^[\".(]?(H)U[rX]*[ep][^.]*,", "I"),
    (r"^[\".(]?(M)(?:U|[DF]?[jNnkwz#]+)[rX]*[bwi][^.]*,", "I", "condition"),
    (r"^[\".(]?I(?:U|[DF]?[jNnkwz#]+)[rX]*([bw])", "i"),
    (r"^[\".(]?I(?:U|[DF]?[jNnkwz#]+)(T)", "M"),
    (rf"dO{NP}([wb])", "i"), (rf"d(O){NP}i", "r"), (rf",O{NP}([wb])", "i"), (rf",(O){NP}i", "r"),
    (rf"{FRONT}[AH]{NP}([ep])", "v"), (rf"{FRONT}([AH]){NP}v", "r"),
    (rf"{FRONT}M{NP}([wb])", "i"), (rf"{FRONT}(M){NP}i", "r"),
    (r"G[Xr]*A?[Xr]*([evb])", "p"), (r"A[Xrd]*([ev])", "p"), (r"H[XrUd]*A?[Xr]*([evb])", "p"),
    (r"^(?:[\"(.])?([wzb])(?=[vAHMOe])", "n"),
    (r"e([bw])(?=[Pd,.;]|$)", "n"), (r"[ve]U(w)(?=d|[,.]|$)", "j"), (r"U[rX]*([wb])", "i"), (r"U[rX]*(z)", "v"),
    (r"[nNk)\"R][rX]*(z)(?=[DCUg]|N)", "v"), (r"[nN](z)(?=[zk](?:[PYd,.;]|$))", "v"),
    (r"[nNk)\"R][rX]*(z)(?=T)", "v", "plan"),
    (r"[nNk][rX]*(w)(?=[DCU])", "i"),
    (r"[nNkR][rX]*(b)", "i"), (r"R[rj]*([wz])(?=r*[zvieAHOM])", "n"), (r"[R][rX]*(z)", "v"), (r"[R][rX]*(w)", "i"),
    (r"C[DnjkNF#r]*[nNkUz](z)", "v"),
    (rf"{VERBLESS}(z)(?=r?[PDTNnd]{VERBLESS_REST})", "v"), (rf"{VERBLESS}(w)(?=(?:r?[DU#]|(?=T)){VERBLESS_REST})", "i"),
    (r"^[DjnNkF#]*[nNk],(?:R[^,;]*|[^,;viAHOMRSI]*),r*(z)(?=[DPTUrd])", "v"),
    (r"^[DjnNkF#]*[nNk],(?:R[^,;]*|[^,;viAHOMRSI]*),r*(w)(?=[DTU])", "i"),
    (r"[veip][^,;:.&veiAHOMCRSIQ]*&r*(w)(?=[DUN])", "i"),
    (rf"^[DjnNkF#]*[nNk]R[^,;:&CSIQ]*[veipbAHO][^,;:&CSIQ]*[nNkd](z)(?=r?[PDT]{VERBLESS_REST})", "v"),
    (r"([wz])", "n"),
    (r"&,[^,;:&veiAHOMR\"]*,r*(e)", "v"),  # "and, after a day, left"
    (r"[nNkUdR)][Xr]*(e)", "v", "intransitive"),
    (r"^[\".(r]*(e)", "p"),
    (r"[SI]r*(e)(?=r?[PYBd])", "p"), (r"R,[^,;:veiAHMO]*,r*(e)", "v"),
    (r"^[DjnNkF#r]*[nNk],[DjnNkU#]+[vei],r*(e)(?=[^veiAHMO]*$)", "v"),
    (r"^[\".(r]*p[^veiAHMOCRSIQ;:.]*(?:&|,)r*(e)(?=[^;:.]*,[^,;:.]*[veiAHM])", "p"),
    (r"[nNk],r*[pg][^veiAHMOCRSIQ,;:.]*&r*(e)(?=[^&;:.,]*,[^,;:.]*[veiAHM])", "p"),
    (r"[nNk](e)(?=P?d[ev])", "p"), (r"(?:^|[,;:&])r*P[DnjNk#F]+(e)", "p"),
    (r"[nNkUdR)](e)(?=[#nNkj]+[AHM])", "v", "say"),
    (r"(e)(?=[rd]*Y(?!#(?:[P#.,]|$)))", "p"),
    (r"^[^veiAHOM,;:\"()]*[nNkU],(?:R[^,;]*|[ep]?[^veiAHOM,;:\"()]*),r*(e)", "v"), (r",r*(e)(?=(?:P?d)?C)", "v", "say"),
    (r"[vei][^,;:.CRSIQ&]*,r*(e)(?=[^,;:.CRSIQ]*&r*[veAHM])", "v"),
    (r"&[PB]?D?d,[^,;:veiAHOM]*,r*(e)", "v"),
    (r"^(?!P)[^veiAHOM,;:\"()]*[nNkU]P?d,[^veiAHOM,;:\"()]*,r*(e)(?![^,;]*,r*[veAHM])", "v"),
    (r"^[DjnNkF#r]*[nNk]R[^,;:\"()]*,(?:[^,;:\"()veiAHOM]*,)?r*(e)(?![^,;]*,r*[veAHM])", "v"), (r",[r]*(e)", "p"),
    (r"[(]r*(e)", "p"),
    (r"[nNkd)](e)(?=P[^,;:.CRSIQ&\"()vAHMOU]*(?:[vMHO]|A|e[^Y]))", "p"),
    (r"^[^RCSQI]*[veipAHOM][^,;:.CRSIQ&\"()veiAHOM]*P[D#]j*[nNk](e)", "p"),
    (r"[nNk](e)(?!D)(?=r?[^,;:.CRSIQ&\"()vAHMOed]*(?:[vMHO]|A))", "p"),
    (r"[PT](e)(?=[nNkw])", "j"), (r"P(e)(?=[PdY])", "p"),
    (r"[&]r*(e)(?=[nNk])", "e"),
)

GROUPS = (
    Group(r"HP?dT[Xr]*(?P<head>b)", marks="future"),  # "have until noon to leave"
    Group(r"A[Xr]*TH[Xr]*A?(?P<head>p)", marks="possible"),
    Group(r"(?:H[Xr]*)?A[Xr]*j?TA?[Xr]*(?P<head>[pb])", marks="plan"),
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
    "noun": -3.0, "nonfinite": -0.2, "purpose": -1.8, "limited": 3.5, "fronted": 1.4, "touching": 1.6,
    "modifies-before": 7.0, "modifies-touching": 1.8, "modifies-beside": 1.8, "modifies-near": 1.2,
    "modifies-of": 4.0, "modifies-in": 1.5,
    "subject": 4.5, "further": 1.2, "reaches": 3.0, "apposed": 3.5, "inserted": -3.0, "enclosed": 3.0,
    "held": 2.5, "aimed": 2.5, "temporal": 3.0, "heads": 2.3, "copula": -1.5, "happens": -1.0, "threshold": -2.5,
}

LANGUAGE = Language(
    tag="en", order="SVO", words=WORDS, marks=MARKS, spelling=SPELLING,
    combine=(("kb", "w"), ("kv", "z"), ("kg", "g"), ("kw", "w"), ("kz", "z"), ("ke", "e"),
             ("wv", "v"), ("ve", "e")), fold={"\u2019": "'"},
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
        (r"ly$", "r", ""), (r"([bdgklmnprtv])\1ing$", "g", ""), (r"(?<=.{3})ing$", "n", ""),
        (r"(?<=.{3})ed$", "e", "past"),
        (r"(?:ous|ful|ical|ive|able|ible|ic|less)$", "j", ""),
    ),
    phrases=PHRASES, rules=RULES, groups=GROUPS, split=r"['\u2019](?:s|re|ve|ll|d|m)\b|(?<=s)['\u2019](?=\s)",
    noun_phrase=rf"(?:[DNnjk#][Fr]{{0,2}}(?:&(?=[DNnj]))?|(?:(?<=F)|(?<=^D)|(?<=[^PYBT]D))d(?=[njNk#])|d(?=F))*"
                rf"[Nnk#]{QUOTED}|"
                r"U|D[jr]+(?=P)|D(?=[vAHMOR]|PD)",
    light_object=r"[DF]?[jrn#Fk]{0,3}k",
    abbreviations="""
        Mr Mrs Ms Dr Prof Gen Col Lt Sgt Capt Sen Rep Gov St No vs Inc Ltd Corp Co Jan Feb Mar Apr Jun Jul Aug Sep Sept
        Oct Nov Dec a.m p.m U.S U.N
        """,
    lengths=(
        "within|in|over|during|for|after|since|until|by|spent|lasted|took",
        "(?:over |for )?the (?:past|last|next|coming|following|first)",
        "before|after|ago|later|earlier|from now|into",
    ),
    finite={"": ("was", "were"), "being": ("was", "were"), "having": ("had", "had")},
    plural=r"(?:[^aiosu]|[aeo]e|[^u]o)s$|(?:men|people|children|police|troops|both|they|we|you)$",
    weights=WEIGHTS, examples=EXAMPLES,
)
