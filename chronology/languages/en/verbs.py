"""English verbs by their base form; `en` says which forms they take. Words only.

The lists follow the SPECIALIST-derived lexicon of LemmInflect and the Brill lexicon that TextBlob ships (both MIT):
verbs that a newspaper corpus uses as verbs. "*" marks a last consonant that doubles: admit*, admitted.
"""

VERBS = """
die untie vie abandon abate abdicate abduct abet* abhor* abide abolish abort abound abridge abrogate absolve absorb
abstain accede accelerate accentuate accept acclimatize accommodate accompany accomplish accost accredit accrue
accumulate accuse accustom achieve acidify acknowledge acquaint acquiesce acquire acquit* activate actuate adapt add
adduce adhere adjoin adjourn adjudge adjudicate adjust administer administrate admire admit* admonish adopt adore adorn
adulterate advertise advise aerate affect affirm affix afflict afford aggrandize aggravate aggrieve agitate agonize
agree ail alienate align allay allege alleviate allocate allot* allow allude alphabetize alter amalgamate amass amaze
amble amend amortize amplify amputate amuse analyse analyze annihilate annotate announce annoy annul* anoint antagonise
antagonize anticipate apologize appall appear appease append applaud apply appoint apportion appraise appreciate
apprehend apprise approve arbitrate argue arouse arraign arrange arrive arrogate ascend ascertain ascribe ask aspire
assail assassinate assemble assert assess assign assimilate assist assuage assume assure astonish astound atone attach
attain attend attest attract attribute attune augment augur authenticate authorize automate avenge aver* avert avoid
await awaken backdate backfire backpedal baffle bail bake balk bamboozle banish baptize bask bathe bawl beautify beckon
bedazzle bedevil befit* befoul befriend befuddle beg* begrudge beguile behave behead belabor believe belittle belong
bemoan bequeath berate beseech besiege besmirch bestir* bestow betray betroth bewail bewilder bewitch bicker bide
bifurcate bilk blab* blackball blacken blacklist blame blanch blaspheme bless blink bludgeon blunt blurt boast bode
bog* boggle boil bolster bombard boo bootleg* bore borrow botch bother bounce bound brag* brainwash braise brandish
breathe brighten bristle broach broaden browse brutalize budge bulldoze bumble bungle bungling burgeon burglarize
burnish burp bury bypass cadge cajole calcify calculate calibrate call calumniate calve cancel cannibalize canonize
capitalize capitulate captivate capture careen carp carry carve castigate catalyze catapult catechize categorize cater
cauterize cease cede celebrate centralize certify chafe char* characterize chasten chastise cheapen cheat cherish chide
chime choke choreograph christen churn circulate circumscribe circumvent cite civilize clad* clamor clank clarify
classify cleanse cleave clench climb clobber clog* close clothe coagulate coalesce coarsen coax coddle codify coerce
coexist cohere coincide collaborate collate collect collide collude colonize combine commandeer commemorate commence
commend commercialize commiserate commit* communicate compare compel* compensate compete compile complain complete
complicate comply comport compose comprehend compress comprise compute computerize conceal concede conceive concentrate
conceptualize conciliate conclude concoct concur* condemn condense condone confer* confess confide confine confirm
confiscate conform confound confront confuse congeal congratulate congregate conjoin conjure connect connote conquer
conserve consider consign consist consisted consolidate conspire constitute constrain constrict construct construe
consult consume contain contaminate contemplate contend continue contradict contravene contribute contrive convalesce
convene converge converse convey convince convulse cooperate coordinate cope correspond corroborate corrode counteract
counterbalance cover covet cower cram* crave create cremate crimp cringe crisscross criticize crochet croon cross
crucify crumble cull culminate cultivate curdle curry curtail customize dabble dally damp dampen dangle dare darken
daunt dawdle dazzle deactivate deaden deafen debase debilitate debug* debunk decaffeinate decamp decant deceive
decelerate decentralize decide decimate decipher declaim declare declassify decode decommission decompose decontaminate
decorate decriminalize decry dedicate deduce deduct deem deepen deface defame defecate defend defer* defile define
deflate deflect defraud defray defuse defy degrade dehumanise dehumanize dehumidify dehydrate deign delete delimit
delineate deliver delude delve demarcate demean demilitarize demobilize democratize demolish demonstrate demoralize
demote demur* denigrate denominate denote denounce denude deny depart departmentalize depend depict deplete deplore
deploy deport depose depreciate depress deprive deputize derail deregulate deride derive descend describe desecrate
desegregate desensitize deserve designate desist despise despoil destabilize destine destroy detach detain detect
deter* deteriorate determine detest dethrone detonate detoxify detract devalue devastate develop develope deviate
devise devote devour diagnose dicker differ differentiate digest digitize dignify digress dilate dilute diminish dine
disable disabuse disagree disallow disappear disappoint disapprove disarm disarrange disassemble disassociate disavow
disband disbelieve disburse discard discern disclaim disclose discolor discomfit disconcert disconnect discontinue
discourage discover discredit discriminate discuss disembark disenchant disenfranchise disengage disentangle disfigure
disgorge disguise dishearten disillusion disincline disinfect disintegrate disinter* dislodge dismantle dismember
dismiss dismount disobey disorient disown disparage dispel* dispense disperse displace displease dispose dispossess
disprove disqualify disrobe disrupt dissect dissemble disseminate dissipate dissociate dissolve dissuade distil*
distill distinguish distort distract distribute disturb disunite diverge diversify divert divest divide divulge divvy
dodge doff dole domesticate dominate domineer don* donate dote douse dovetail downplay downsize dragoon dramatize drool
droop drown dub* dump duplicate dwell dwindle earmark earn ease eavesdrop* economize edify edit editorialize educate
efface effectuate eject eke elaborate elapse elect electrify electroplate elevate elicit elide eliminate elongate elope
elucidate elude emaciate emanate emancipate emasculate embark embarrass embed* embellish embezzle embitter emblazon
embody embolden emboss embrace embroider embroil emerge emigrate emit* emote empathize emphasize employ empower emulate
emulsify enable enact encamp encapsulate encase enchant encircle enclose encode encompass encourage encroach encrust
encrypt encumber endanger endear endorse endow endure energize enervate enforce engage engender engorge engrave engulf
enhance enjoin enjoy enlarge enlighten enlist enliven enmesh enquire enrapture enrich enroll ensconce enshrine enshroud
enslave ensnare ensue ensure entail enter entertain enthrone enthuse entice entitle entomb entreat entrench entrust
entwine enumerate enunciate envelop envisage envision epitomize equalize equate equip* eradicate erase erect erode err
erupt escalate eschew espouse establish estrange etch eulogize evacuate evade evaluate evaporate eventuate evict evince
eviscerate evoke evolve exacerbate exaggerate exalt examine exasperate excavate exceed excel* excite exclaim exclude
excommunicate excoriate excrete execute exemplify exert exhale exhilarate exhort exhume exist exonerate exorcise expand
expect expedite expel* expend expiate expire explain explode explore expose expound express expunge extemporize extend
extenuate exterminate extinguish extirpate extol* extort extract extradite extrapolate extricate extrude exude exult
fabricate facilitate fade fail falsify falter familiarize fantasize fascinate fasten fathom fatten faze feign fell fend
ferret fertilize fester fetch fictionalize filch file fill finalize finish fit* fix fixate fizzle flatten flatter
flaunt flay flinch flirt flit* float flog* flounce flounder flourish flout fluctuate flunk fluoresce fly foist follow
foment fondle foreclose foreshadow foreshorten forestall forfeit forge formalize formulate fortify foster found
fraternize frazzle freshen fret* frighten frizzle frown frustrate fudge fulfil* fulfill fulminate fumble furl furnish
galvanize garble garner gather generalize generate gentrify germinate gesticulate gild gird glamorize glean glide
glisten gloat glorify gloss glower gnash gnaw google gore gouge govern grapple grasp gratify gravitate graze greet
grieve grind grope grouse grovel grumble grunt gush guzzle gyrate haggle hallucinate halve hamper handcraft handle
handpick hang hanker happen harass harden hark harmonize harry hasten hate haunt headquarter heal hearten heckle heed
heighten help herald hesitate hew hibernate highlight hijack hinder hire hobble hoist holler homogenize hone honk
hoodwink horrify hospitalize hover humanize humiliate hunker hurl hurtle hustle hypnotize hypothesize idealize identify
idolize ignite ignore illuminate illumine illustrate imagine imbed* imbibe imbue imitate immerse immigrate immobilize
immortalize immunize impair impale impart impeach impede impel* imperil impersonate impinge implement implicate implore
imply impose impound impress imprison improve improvise impugn impute inaugurate incapacitate incarcerate incise incite
inclose include incorporate incriminate incubate inculcate incur* indemnify indicate indict individualize indoctrinate
indorse induce induct indulge industrialize infect infer* infest infiltrate inflate inflect inflict inform infringe
infuriate infuse ingest ingratiate inhabit inhale inhere inherit inhibit initiate inject injure innovate inoculate
inquire inscribe insinuate insist inspect inspire instal* install instigate instil* instill institutionalize instruct
insulate insure integrate intend intensify inter* interact intercede interfere interject interlace interlink
intermingle internalize internationalize interpolate interpose interpret interrelate interrogate interrupt intersect
intersperse intertwine intervene interweave intimidate intone introduce intrude inundate inure invade invalidate
inveigh inveigle invent invert invest investigate invigorate invite invoke involve ionize irk irradiate irrigate
irritate isolate italicize itch itemize jack jangle jell jeopardize jettison jiggle jilt jog* join jostle juggle
justify jut* juxtapose kidnap kill kindle knead kneel knit* knock kowtow lacerate lag* lambast lambaste lampoon
languish laud launch launder leach leapfrog* learn legalize legislate legitimize lengthen lessen liberalize liberate
lick lift lighten liken linger lionize liquefy liquidate listen litigate live loathe lob* localize locate loll look
loom loosen lop* lower lubricate lug* lunge lure lurk lynch magnetize magnify maintain malinger maltreat manage
manhandle manipulate manufacture manumit* mar* maraud marinate marry match materialize matriculate maul maximize
meander meddle mediate meditate meld melt memorialize memorize mend mention merge mesmerize metabolize metamorphose mew
migrate militate mimick mince mingle miniaturize minimize misapply misappropriate misbehave miscalculate miscarry
misconstrue mishandle misinform misinterpret misjudge mismanage misplace misquote misrepresent miss misspell misstate
mistreat miter mitigate moan mobilize modernize modify modulate moisten molest mollify monitor monopolize moralize
motivate motorize mould moulder mount mourn mow mull multiply mummify munch muster mutate mutilate mystify nab* narrate
nationalize naturalize nauseate navigate necessitate negate negotiate nestle neutralize nibble nominate normalize
notarize notify nourish nudge nullify nurture nuzzle obey obfuscate oblige obliterate observe obsess obstruct obtain
obtrude obviate occlude occupy occur offend officiate offset* omit* operate opine oppose oppress opt optimize orate
orchestrate ordain organise organize originate oscillate ossify ostracize oust outclass outdistance outflank outfox
outlast outlaw outlive outmaneuver outnumber outperform outplay outrank outsmart outspread outstrip* outweigh outwit*
overburden overcook overemphasize overestimate overexpose overextend overheat overindulge overlook overplay
overpopulate overpower overproduce overrate overreach overreact overrule overshadow oversimplify overstate overstay
overstep* overturn overwhelm owe oxidise pacify paginate pamper paralyze parboil parch pardon pare parlay parry parse
participate pass pasteurize patronize pave pay peddle peel penalize penetrate perceive perform perish permeate permit*
perpetrate perpetuate perplex persecute persevere persist personalize personify perspire persuade pertain peruse
pervade pester peter philander philosophize photocopy pick pierce pilfer pillage pinpoint piss placate plagiarize play
plead please plod* plough pluck plummet ply poach polarize politicize pollinate pollute ponder pontificate popularize
populate portend portray pose possess postpone postulate pounce pour pray preach prearrange precede precipitate
preclude predestine predetermine predict predispose predominate preempt preen prefabricate prefer* prejudge preoccupy
preordain prepare prerecord presage prescribe preserve preside pressurize presume presuppose pretend prevail prevent
primp privatize proceed proclaim procrastinate procreate procure prod* produce profess proffer prohibit proliferate
prolong promote prompt promulgate pronounce propagandize propagate propel* prophesy propitiate propose propound prorate
proscribe prosecute proselytize prosper protect protrude prove provide provoke pry publicize publish pull pulsate
pulverize pummel punctuate punish purify purloin purport pursue push quadruple qualify quantify quarantine quash quell
quench quibble quicken quit* radiate raise ram* ramble rankle ransack rant rarefy ratchet ratify rationalize ravage
rave raze reach react reactivate readjust readmit* reaffirm realign realize reallocate reap reappear reappoint
reapportion reappraise rearm rearrange reassemble reassert reassess reassign reassure reawaken rebuke rebut* recall
recant recapitulate recapture recast recede receive recheck reciprocate recite reckon reclaim reclassify recline
recognise recognize recollect recommence recommend reconcile recondition reconnect reconnoiter reconsider reconstitute
reconstruct reconvene recopy recount recoup recover recreate rectify recuperate recur* recycle redden redecorate
rededicate redeem redefine redeploy redevelop redirect rediscover redistribute redistrict redouble redound redress
reduce reek reelect reemerge reemphasize reenact reenter reestablish reexamine refashion refer refile refinance refine
reflect refocus reformulate refract refrain refresh refrigerate refuel refurbish refurnish refuse refute regain
regenerate regress regret* regroup regulate regurgitate rehabilitate rehearse reimburse reimpose reinforce reinstall
reinstate reinterpret reinvent reinvest reiterate reject rejoice rejoin rejuvenate rekindle relabel relate relax relay
relearn relegate relent relieve relinquish relive reload relocate rely remain remarry remember remind reminisce remit*
remodel remonstrate remove remunerate rename render renege renegotiate renew renounce renovate reopen reorder
reorganize repackage repaint repatriate repeat repel* repent rephrase replace replenish replicate repossess represent
repress reprocess reproduce reprove repudiate repulse require reroute reschedule rescind resemble resent resettle
reside resign resist resolve resonate resound respond restart restate restock restore restrain restrict restructure
resubmit* resume resurface resurrect resuscitate retain retaliate retard retch retire retool retrace retract retrain
retrench retrieve retrofit* retry reunite reupholster reuse rev* revalue revamp reveal reverberate revere reverse
revert revile revise revisit revitalize revive revivify revoke revolutionize revolve rework rhapsodize rid* riffle rile
rip* ripen roam rob* roil romanticize roost rotate roughen rouse rove rubberize ruffle ruminate rummage sag* salivate
sally salvage sanctify sanitize sap* satiate satirize satisfy saturate save saw scald scamper scandalize scarify
scavenge scissor scoff scoot scour scowl scribble scrimp scrounge scrub* scrutinize scuff sculpt scuttle sear secede
seclude secrete secularize secure seduce seem seep seethe segregate seize select sensitize sentimentalize serialize
serve settle sever sew shamble sharpen shatter shave shelve shimmy shirk shoo shortchange shorten shout shove shrivel
shroud shrug* shuck shun* sicken sidestep* sidetrack sidle sift signalize signify simmer simplify simulate situate skew
skim* skimp skip* skulk skyrocket slacken slake slap* sleepwalk slip* slither slog* slosh slough slurp smelt smolder
smother smuggle snap* snare sneak sniff snipe snitch snivel snoop snort snub* snuff snuggle soak soar socialize soften
solicit solidify solve soothe sow spark spawn spearhead specialize specify speculate spell spew spit* spoil sprinkle
spur* spurn sputter squander squawk squeegee squelch squint stabilize stagger stagnate stalk stanch standardize stare
start startle starve stash stave stay steer stem* sterilize stiffen stifle stigmatize stimulate stipulate stir* stoke
stonewall stoop stop* stow straddle strafe straggle straighten strangle stratify streamline strengthen strew strive
strum* stumble stun* subdue subjugate sublet* submerge submit* subscribe subside subsidize subsist substantiate subsume
subtract subvert succeed succumb suck sue suffer suffice suffocate suffuse suggest sully summarize summon sunder sup*
superimpose superintend supervene supervise supplant supplicate suppose suppress surmount surpass surround survive
suspect suspend sustain swab* sway sweeten swell swerve swivel symbolize sympathize synchronize synthesise synthesize
systematize tabulate tackle tailor tamp tamper tantalize taper tarnish tarry tear tease teem teeter teethe televise
temporize tempt tend terminate terrify terrorize testify theorize thicken thieve thrash threaten thresh thrive thrum*
thwart tighten tipple tiptoe titillate toil tolerate topple tote totter toughen tousle tout traduce trammel trample
transact transcend transcribe transfix transform transfuse transgress translate transmit* transmute transpire
traumatize traverse treat tremble trigger trim* trivialize trounce try tuck turn typify tyrannize unblock unclasp
uncoil uncork uncover underestimate underlay underline undermine underpin* underplay underrate underscore understate
undervalue undulate unearth unfasten unfetter unfold unfurl unhinge unhook unify unite unlace unlatch unleash unload
unlock unmask unnerve unpack unplug* unravel unroll unscramble unscrew unseal unseat unsheathe unveil unwrap* update
upholster uproot urbanize urge usurp utilize vacate vacillate validate vandalize vanish vanquish vary veer venerate
ventilate verify vet* vex vibrate victimize vilify vindicate violate visualize vitiate vivify vocalize vomit vouch
vouchsafe vulcanize wade waft wait waive waken walk wallow wander wane want warn watch waver weaken wean weave wed*
weigh weld whack wheedle whet* whiten whittle whizz widen wield winnow wipe wish wither wobble womanize woo worry
worsen wrangle wrap* wreak wreathe wrest wrestle writhe yank yearn yield zoom code-name counter-attack supersede
pre-empt bankroll criminalise criminalize crystallise crystallize demonise demonize relaunch reorient reposition
reprice refloat rebalance rubber-stamp jump-start mass-produce short-circuit fast-track underperform outpace
overstretch decertify destabilise prioritise prioritize radicalise radicalize digitise computerise nationalise
privatise legalise liberalise modernise mobilise demobilise normalise criticise apologise authorise stabilise finalise
standardise neutralise militarise demilitarise industrialise urbanise colonise decolonise evangelise christianise
canonise hospitalise immunise crowdfund greenlight firebomb carpet-bomb waterboard
gerrymander co-found cofound co-author co-write co-host co-opt rebrand recapitalise recapitalize delist
deplatform unfriend upend unsettle acclimatise aggrandise agonise alphabetise amortise baptise brutalise burglarise
cannibalise capitalise catalyse catechise categorise cauterise centralise characterise civilise commercialise
conceptualise customise decentralise decriminalise democratise demoralise departmentalise deputise desensitise downsise
dramatise economise editorialise empathise emphasise energise epitomise equalise eulogise extemporise familiarise
fantasise fertilise fictionalise formalise fraternise galvanise generalise glamorise harmonise homogenise humanise
hypnotise hypothesise idealise idolise immobilise immortalise individualise institutionalise internalise
internationalise ionise italicise itemise jeopardise legitimise lionise localise magnetise materialise maximise
memorialise memorise mesmerise metabolise miniaturise minimise monopolise moralise motorise naturalise notarise
optimise ostracise overemphasise paralyse pasteurise patronise penalise personalise philosophise plagiarise polarise
politicise popularise pressurise propagandise proselytise publicise pulverise rationalise realise reemphasise
reorganise revitalise revolutionise rhapsodise romanticise rubberise sanitise satirise scandalise scrutinise secularise
sensitise sentimentalise serialise signalise socialise specialise sterilise stigmatise subsidise summarise symbolise
sympathise synchronise systematise tantalise temporise terrorise theorise traumatise trivialise tyrannise utilise
vandalise victimise visualise vocalise vulcanise womanise
"""

# these are nouns (or adjectives) as often as verbs: the words around them decide
NOUNS_AND_VERBS = """
blog torch filibuster livestream guillotine update monitor highlight fix restart recount remake rewrite comment cover
dump fill hire lift look pardon pick pull push recruit slide slip* snub* spur* stop* suspect swell tackle trigger try
turn wait walk watch yield insert permit* convert bite blame extract file finish absent abstract abuse accent access
acclaim accord account ache addict address advance advocate affiliate affront age agglutinate aid aim air airlift
airmail alarm alert ally alternate ambush amount anchor anger angle animate annex annexe answer ape apparel appeal
apprentice approach appropriate approximate arch arm array arrest articulate assault assay assent associate atrophy
attack attempt auction audit audition author autograph autopsy avail average award babble badger bag* bait ball balloon
ballyhoo ban* band bandage bandy bang bank bankrupt banter barbecue bare bargain barge bark barrel barter base bash
bat* bath batter battle bay beach bead beam beaver bed* beef beep belch bellow belt benefit best bet* better bias bill
billow black blackmail blanket blare blast blaze bleach bleat blend blight blind blindfold blister blitz block blockade
blood bloom blot* bluff blunder blur* blush bluster board bob* bolt bomb bond bone book boom boot booze border boss
bottom bow bowl box boycott brace braid brake branch brand brave breach breakfast brew bribe bridge bridle brief brim*
broil broker brood brook brown bruise brush bubble buck bud* budget buff buffer buffet bug* bulge bulk bully bum* bunch
bundle bunk bunker burden burrow bus bust busy butcher butt button buzz cable cackle cage cake calm camouflage camp
campaign canter canvass cap* caper caption care caricature carpet cart cascade case cash castle catalog catalogue cause
caution cave caw cement censure center centrifuge chaff chain chair chalk challenge champion chance change channel
chant charge charm chart chase chat* chatter chauffeur check cheer chill chink chip* chirp chisel chorus chronicle
chuck chuckle circle claim clamber clang clap* clash clasp class clatter claw clean clear click climax clink clip*
clock clone clot* cloud cluck cluster clutch clutter coach coast coat cobble cock code coil coin collapse collar comb
combat comfort command commission complement compliment compound compromise con* concern condition conduct conflict
conjecture conjugate conscript consent consort consummate contact content contest contour contract contrast control
convict coo cook cool copy copyright cord corner corral correct corrupt cosponsor cost costume couch cough counsel
count counter counterattack couple course court cow crack crackle cradle craft crane crash crater craze creak cream
crease credit crest crimson croak crop* crouch crow crowd crown cruise crunch crusade crush cry cube cuddle cue cup*
cure curse curtsey curve cushion cycle dab* damage damn dance dart dash date daub dawn daydream deadlock debate debut
decay deck decline decrease decree default defeat defect degenerate delay delegate deliberate delight deluge demand
dent deposit desert design desire despair despatch detail detour diagram dial diffuse dim* dip* direct discharge
discipline discount disdain disgrace disgust dish dishonor dishonour disjoint disk dislike dismay dispatch display
dispute disregard dissent distance distrust ditch dive divine divorce dock docket doctor document dog* domicile doom
dose dot* double doubt downgrade doze draft drag* drain drape dread dream dredge dress dribble drift drill drip*
drizzle drop* drowse drug* dry duck duel dull dupe dust dwarf dye dynamite ebb echo edge effect egg ejaculate elbow
empty encounter end endeavor engineer entrance envy equal escort essay esteem estimate evidence exact exchange excise
excuse exempt exercise exhaust exhibit exile exit experience experiment export eye face factor faint fake fan* fancy
fare farm fashion father fatigue fault favor fawn fax fear feast feature ferment ferry festoon fetter feud fidget field
figure fillet film filter fin* finance fine finesse finger fire firm fish fissure fizz flag* flagellate flail flame
flange flank flap* flare flash fleck fleece flex flick flicker flip* flock flood floodlight flop* flour flow flurry
flush fluster flute flutter focus foil fool footnote force forecast fork form foul founder fraction fracture frame
franchise fray freak free frequent fringe fritter front frost froth fry fuel fume function fund furlough further fuse
fuss fuzz gab* gabble gag* gain gall gallop gamble gang gap* gape garage garb garden garland garrison garrote gas* gasp
gauge gaze gear gel* gell gesture ghost giggle glance glare glaze gleam glimmer glimpse glint glitter glory glove glow
glue glut* goad gobble golf goof gorge gossip grace grade graduate graft grant graph grass grate gray grease grey
grimace grime grin* grip* groan groom groove gross ground group growl guarantee guard guffaw guide gull gulp gum* gun*
gurgle gut* gutter hack hail halt ham* hammer hand harangue harbor harm harness harp harrow harvest hassle hatch haul
haw hawk head headline heap heat heave heft hem* hemorrhage herd hike hint hiss hitch hock hog* hole holster honeymoon
honor honour hook hoot hop* hope hopscotch host hound house howl huckster huddle huff hug* hum* humble hunch hunt
hurdle hurry hype idle image impact implant import incense inch incline increase indenture index influence initial
inlay institute insult interdict interlock intern interview intimate intrigue introvert iron issue jail jam* jar* jerk
jet* jimmy jingle jinx jockey joke jolt jot* journey joust judge jump junk keel key keyboard kick kid* kiss knight
knuckle label labor lace lack lacquer lactate ladle lam* lament laminate lance land landscape lap* lapse last latch
lather laugh lavish layer leaf league leak lean leap lease leaven lecture leer legitimate letter level leverage levy
libel license light limit limp line link lisp list litter load loaf loan lobby lodge long loop loot lope lord love luck
lull lumber lump lunch lurch mail major malign malt man* mandate maneuver manicure manifest map* march mark market
maroon marshal mash mask masquerade mass massacre massage master mastermind mate matter mature measure mellow menace
merchandise merit mesh mess mete meter microwave milk mind mine minister mint mire mirror misfire mismatch mist
mistrust misuse mix mock model moderate mold molt moo moor mortar mortgage mother motion motor motorcycle mottle mouth
move muck muddle muddy muff mug* mulch murder murmur muscle muse mushroom mute muzzle nag* nail name nap* narrow need
needle neglect neighbor nest net* nettle neuter nick nickel nickname nip* nix nose nosedive notch note notice numb
number nurse object obligate obscure occasion offer ogle ooze open option orbit order orient ornament orphan outfit*
outline output* outrage outstretch overcharge overdose overflow overhaul overlap* overlay overload overuse overweight
overwork own pace pack package padlock paint pair pal pale palm pander pant pantomime paper parachute parade parallel
paraphrase parcel park parody parrot part partition partner party paste pat* patch patent patrol* patter pattern pause
paw pawn peak peal pee peek peep peer pen* pencil people pep* pepper perch perfect perk pervert pet* petition phase
phone photograph phrase picket picture piece piggyback pigment pile pin* pinch ping pinion pioneer pipe pique pirate
pit* pitch pity pivot place plague plan* plane plant plaster plate pledge plop* plot* plow plug* plump plunder plunge
pocket point poise poison poke pole police poll pomade pooch pool pop* pore position post postmark posture pot* pound
pout power practice practise praise precondition predate predicate preface prejudice premier premiere prepackage
present press pressure preview prey price prick pride prime print privilege prize probe process profile profit
profiteer program programme progress project promise proposition protest prototype provision prowl prune pucker puff
pulp pulse pun* punch puncture punt purchase purge purl purpose purr purse putt putter puzzle quack quail quake quarrel
quaver query question queue quiet quip* quiver quiz* race rack radio rag* rage raid rail railroad rain rake rally range
rank rap* rape rasp rate ration rattle ready rear reason rebate rebel* rebound rebuff recess recharge recoil record
redesign reel refill refit* reform refund regale regard regiment rehash reign reincarnate relapse release relish remand
remark remedy remount rendezvous rent repair repeal replay reply report repose reprimand reproach reprobate request
requisition rescue research reserve reshuffle resort respect rest result retail retort return review revolt reward
rhyme ricochet riddle ridicule riff rig* right riot ripple risk rival rivet roar roast robe rock rocket roll romp roof
room root rope rot* rough round rout route row rub* ruin rule rumble rumor rupture rush rustle sack sacrifice saddle
salt salute sample sanction sandwich savage scab* scale scam* scan* scant scatter schedule school scoop score scorn
scotch scout scramble scrap* scrape scratch scrawl screech screen screw scrimmage scud* sculpture scurry seal search
seat seed seesaw segment sense sentence separate sequence sequester serenade service shack shade shadow shame shampoo
shape share shear sheer shell shelter shepherd shield shift shimmer shine ship* shiver shock shoehorn shop* shore short
shoulder shovel show showcase shower shred* shriek shuffle shutter shuttle shy side sideline sigh sight sign signal
silence silhouette silt sin* single sip* sire size sketch skid* skipper skirmish skirt skylark slack slam* slant slate
slaughter slaver slice slight slim* sliver slop* slope slot* slouch slow slug* sluice slumber slump smart smash smear
smell smile smirk smoke smooth snack snag* snake snarl sneer sneeze snicker snigger snooze snore snow snowball sober
sock soil solace solder sort sound sour space span* spar* spare sparkle spatter spear speed spice spill spindle spiral
splash splatter splay splice sponge sponsor spoon sport spot* spotlight spout sprain sprawl spray sprint spruce spy
squabble square squash squat* squeak squeeze squirm squirt stab* stable stack staff stage stain stake stall stammer
stamp stampede star* starch state station steady steam steel steep step* stiff stitch stock stockpile stomp stone store
storm strain strand stray streak stream stress stretch strip* stroke stroll strop* structure struggle strut* stub*
study stuff stump stunt style sub* subject sublime subordinate subpoena substitute subtitle sucker suit sum* sun*
supplement supply support surface surfeit surge surprise surrender survey swagger swamp swap* swarm swathe sweat
swindle swipe swirl swish switch swoop syndicate table tack tag* tail taint tally tame tango tank tape target taste
taunt tax taxi team tee telegraph telephone telescope temper tender tense tension term terrace test tether thaw
thermostat thin* thirst thread thrill throb* throttle thud* thumb thump thunder ticket tickle tidy tilt time ting tinge
tingle tinkle tip* tire title toast toll tone tongue tool toot top* torment torture total touch tough tour tow toy
trace track trade trail train tramp transfer* transplant transport transpose trap* trash travel treasure treble trek*
trend trespass trick trickle trifle trill trip* triple triumph troop trot* trough truck trudge trumpet truncate trust
tug* tumble tune tunnel tussle tutor tweak tweet twiddle twin* twine twinkle twirl twist twitch twitter type understudy
upload upraise upstage use usher utter vacation vaccinate vacuum value vault veil vent venture verge vest veto
videotape view visit voice void volunteer vote vow wad* waddle waffle wag* wage waggle wail wake wallop waltz wangle
war* warble ward warm warp warrant wash waste water wave wax weary wedge weed welcome wet* wheel wheeze whimper whine
whinny whip* whir* whirl whirr whisk whisper whistle whitewash wholesale whoop wiggle wince wind wing wink winter wire
wisecrack witness wonder word work worship wound wreck wriggle wrinkle wrong yak* yap* yawn yell yellow yelp yodel
zigzag* zip* zone act bar* bend bevel blossom boost buckle bump buoy burn buttress caress censor chew chomp chop*
cipher clamp clinch commute console crank crawl cripple curb curl dam* dictate dither drawl drum* dunk eclipse escape
exploit fold funnel grab* gripe guess handcuff hedge hinge imprint intercept interconnect jab* jest jumble lash lock
log* lounge marvel mimic mop* mumble mutter nod* pan* peck pedal peg* polish prop* pump quote register rein reprint
retreat revel safeguard sail savor scare scold scream shackle shim* shudder siphon sizzle skate slash snatch sob* spook
sprout squeal strap* stud* subcontract sulk surmise swallow talk tap* thank tick tin* tinker tint torpedo toss trundle
undress upgrade whiz wrack wrench tie endeavour favour harbour labour rumour colour color
"""

# base/past/participle
IRREGULAR = """
tear/tore/torn rewear/rewore/reworn regrow/regrew/regrown hew/hewed/hewn interweave/interwove/interwoven
fly/flew/flown wake/woke/woken weave/wove/woven dive/dove/dived shear/sheared/shorn swell/swelled/swollen
prove/proved/proven show/showed/shown sew/sewed/sewn sow/sowed/sown mow/mowed/mown strive/strove/striven
thrive/throve/thriven lie/lay/lain bear/bore/born bear/bore/borne saw/sawed/sawn arise/arose/arisen awake/awoke/awoken
bear/bore/born beat/beat/beaten become/became/become befall/befell/befallen beget/begot/begotten begin/began/begun
bespeak/bespoke/bespoken bid/bade/bid bite/bit/bitten blow/blew/blown break/broke/broken browbeat/browbeat/browbeaten
choose/chose/chosen come/came/come draw/drew/drawn drink/drank/drunk drive/drove/driven eat/ate/eaten fall/fell/fallen
forbear/forbore/forborne forbid/forbade/forbidden forego/forewent/forgone foresee/foresaw/foreseen
foreswear/forswore/forsworn forget/forgot/forgotten forgive/forgave/forgiven forgo/forewent/forgone
forsake/forsook/forsaken forswear/forswore/forsworn freeze/froze/frozen give/gave/given go/went/gone grow/grew/grown
hide/hid/hidden know/knew/known mistake/mistook/mistaken outdo/outdid/outdone outgrow/outgrew/outgrown
outrun/outran/outrun overcome/overcame/overcome overdo/overdid/overdone overdraw/overdrew/overdrawn
overdrive/overdrove/overdriven overeat/overate/overeaten overgrow/overgrew/overgrown override/overrode/overridden
overrun/overran/overrun oversee/oversaw/overseen overtake/overtook/overtaken overthrow/overthrew/overthrown
partake/partook/partaken redo/redid/redone redraw/redrew/redrawn retake/retook/retaken rewrite/rewrote/rewritten
ride/rode/ridden ring/rang/rung rise/rose/risen see/saw/seen shake/shook/shaken shrink/shrank/shrunk sing/sang/sung
sink/sank/sunk slay/slew/slain smite/smote/smitten speak/spoke/spoken spring/sprang/sprung steal/stole/stolen
stink/stank/stunk stride/strode/stridden swear/swore/sworn swim/swam/swum take/took/taken throw/threw/thrown
tread/trod/trodden undergo/underwent/undergone underlie/underlay/underlain undertake/undertook/undertaken
underwrite/underwrote/underwritten undo/undid/undone wear/wore/worn withdraw/withdrew/withdrawn write/wrote/written
"""

# base/past, which is the participle too
IRREGULAR_SAME = """
bend/bent bet/bet bust/bust cost/cost grind/ground offset/offset outsell/outsold outspend/outspent pay/paid
preset/preset recast/recast rerun/reran rewind/rewound slink/slunk slit/slit spit/spat split/split sublet/sublet
wind/wound telecast/telecast simulcast/simulcast misspeak/misspoke outfight/outfought rehear/reheard relight/relit
typeset/typeset bereave/bereft beseech/besought clothe/clad gird/girt stave/stove regain/regained unbind/unbound
hang/hung light/lit speed/sped kneel/knelt lean/leant leap/leapt learn/learnt burn/burnt dream/dreamt spell/spelt
spill/spilt spoil/spoilt smell/smelt dwell/dwelt plead/pled sneak/snuck quit/quit wed/wed rid/rid fit/fit knit/knit
broadcast/broadcast forecast/forecast shine/shone awe/awed behold/beheld beset/beset bind/bound bleed/bled breed/bred
bring/brought build/built burst/burst buy/bought cast/cast catch/caught cling/clung creep/crept cut/cut deal/dealt
dig/dug feed/fed feel/felt fight/fought find/found flee/fled fling/flung foretell/foretold frolic/frolicked get/got
hamstring/hamstrung hear/heard hit/hit hold/held hurt/hurt inbreed/inbred interbreed/interbred keep/kept lay/laid
lead/led leave/left lend/lent let/let lose/lost make/made mean/meant meet/met mislay/mislaid mislead/misled
misread/misread misspend/misspent misunderstand/misunderstood outbid/outbid outshine/outshone overhang/overhung
overhear/overheard overpay/overpaid oversell/oversold overshoot/overshot panic/panicked picnic/picnicked
prepay/prepaid proofread/proofread put/put read/read rebuild/rebuilt remake/remade rend/rent repay/repaid
reread/reread resell/resold resend/resent reset/reset retell/retold rethink/rethought run/ran say/said seek/sought
sell/sold send/sent set/set shed/shed shoot/shot shut/shut singe/singed sit/sat sleep/slept slide/slid sling/slung
spend/spent spin/spun spread/spread stand/stood stick/stuck sting/stung strike/struck string/strung stymie/stymied
sweep/swept swing/swung teach/taught tell/told think/thought thrust/thrust traffic/trafficked
typecast/typecast undercut/undercut undersell/undersold understand/understood untie/untied unwind/unwound
uphold/upheld upset/upset vie/vied waylay/waylaid weep/wept win/won withhold/withheld withstand/withstood wring/wrung
"""

# verbs without an object: what stands after a noun is their past, never a participle of the passive
INTRANSITIVE = """
slump plunge soar rocket spiral stall sag dip balloon mushroom
abdicate abscond abstain accede acquiesce agree alight apologise apologize appear arrive ascend bicker bleed blossom
boast capitulate careen cease coexist cohere coincide collaborate collapse collide commiserate commute compete complain
concur confer congregate consent convalesce converge cooperate cough crumble culminate cry dawdle decay debut defect
demur* depart depend desist deteriorate die differ disagree disappear disapprove disembark dissent dither diverge dwell
dwindle elapse elope emanate embark emerge emigrate ensue erupt evaporate exist expire faint falter fester fizzle flare
flee flicker flinch flirt flock flounder flourish fluctuate fraternise fraternize frown fume gallop giggle glance glide
gloat gravitate grieve groan grumble happen hesitate hibernate hobble hover immigrate intercede interfere intervene
kneel kowtow lag* languish lapse laugh linger listen loiter loom lurk malfunction march matriculate meander migrate
mutiny occur officiate opine oscillate participate peak perish persevere persist plummet pounce preside prevail proceed
proliferate prosper protrude quarrel quiver react rebel* recede recoil recur* refrain reign rejoice relapse relent rely
remain reply reside resign respond retaliate revolt ricochet riot roam rumble scowl scream secede sink shiver shrivel
shudder sigh sleep smile smoulder snooze snore soar sob* sojourn stagger stagnate stare stay stoop strive struggle
stumble subside succumb sulk surrender surge swerve tarry teeter testify thrive thunder toil topple travel tremble
trespass trudge tumble vanish veer wait wane wander waver weep wilt wither wobble writhe yawn
"""
