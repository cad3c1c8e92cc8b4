"""English nouns that name an event. Words only."""

# what happens: acts, accidents, meetings, decisions
EVENTS = """
abduction abolition accession accident accord accusation acquisition acquittal address agreement airstrike ambush
amendment anniversary annexation announcement appeal appearance appointment approval arbitration armistice arrest
arrival assassination assault atrocity attack attempt auction audit avalanche award ban bankruptcy battle
betrothal bid bidding birth blackout blast blaze blockade bloodbath bloodshed bombardment bombing boycott breach
break-in breakthrough briefing broadcast burial by-election campaign campaigning cancellation capture carnage
ceasefire celebration ceremony championship clash clashes closure collapse collision colloquium commemoration
commencement completion concert conclusion confession conference conflict confrontation conquest consultation contest
convention conviction coronation coup cover-up crackdown crash cremation crime crisis crossing cup cyberattack cyclone
deadline deal dealings death debate debut decision declaration default defeat defection delivery deluge demise
demolition demonstration departure deployment deportation derailment detention detonation disappearance disaster
disclosure discovery discussion dismissal disembarkation dispute disruption dissolution disturbance downfall drought
drowning duel earthquake election elections elimination emergency enactment encounter enlargement enquiry epidemic
eruption escape escalation eulogy evacuation eviction exam examination excavation exchange execution exercise exhibition
exile exodus expansion expedition expiry explosion expulsion extradition failure famine festival feud fight fighting
final finals fire firing flight flooding floods foundation founding friendly funeral gala game games gathering
genocide hearing heist hijacking holiday hostilities hostage-taking hunt hurricane impeachment imprisonment
inauguration incident incorporation incursion independence indictment infection inquest inquiry insurgency insurrection
inspection installation interrogation intervention interview introduction invasion investigation
invitation invocation journey jubilee judgment judgement keynote kidnapping killing killings landing landslide launch
lawsuit lecture leak liberation liquidation litigation lockdown looting loss losses lynching maneuvers
manoeuvres marathon march marriage massacre match meeting memorial merger migration mission mobilisation mobilization
murder mutiny naming negotiation negotiations nomination nuptials occupation offensive offer olympics opening operation
ouster outage outbreak outcry overthrow pact pandemic parade partition passage payment performance petition
phone-in pilgrimage pogrom poll polls preview primaries primary probe proclamation project promotion prosecution
protest protests publication purchase purge putsch raid rally ratification re-election reading rebellion
recall reception recession reconstruction redundancy re-entry referendum reform refusal reinstatement release relocation
removal renewal reopening report request rerun re-run rescue reshuffle resignation resolution restoration retirement
retreat retrial return reunification reunion revelation revolt revolution riot riots robbery round ruling
run-off runoff sabotage sale sanctions scandal schism secession seizure sentencing separation session
settlement shelling shipwreck shooting shootings shootout show shutdown siege signing sinking skirmish slaughter speech
spill sponsorship stabbing stampede standoff start statement storm strike strikes suicide summit surgery surrender
suspension symposium takeover take-off takeoff talks tariff test testimony theft toppling tornado tour tournament
tragedy transfer transplant treaty trial trip truce tsunami typhoon ultimatum unification unrest unveiling upheaval
uprising vaccination verdict veto victory vigil violence visit vote voting walkout war warning wedding win withdrawal
workshop wreck wreckage
abandonment absorption abuse acceptance action activation adoption advance aggression allegation alliance
apology bailout boost breakdown breakup build-up buyout call cessation change collapse comeback commitment
complaint condemnation construction contract creation cut debut decline decree delay demand denial descent
development devaluation donation downturn drop elevation emergence establishment evaluation exit exposure
fall fine float flotation formation fraud growth handover implementation improvement increase initiative integration
intrusion lay-off layoffs move nationalisation nationalization order overhaul performance premiere pledge
plebiscite plot privatisation privatization promise proposal quake ransom reaction rebound recovery recruitment
reduction registration rejection relaunch relegation repeal replacement reversal review rise rollout sacking
screening search selection sentence shift slump split stoppage succession summons surge survey tightening
transition turmoil upgrade upset
abdication abortion abstention acceleration accreditation achievement acknowledgement acknowledgment adjournment
adjudication admission advancement aftershock airdrop airlift allocation allotment alteration altercation amnesty
amputation annihilation apportionment apprehension arraignment ascension assertion assessment assignment audition
authorisation authorization autopsy banishment baptism barrage beatification beating beheading berthing betrayal
bicentenary biennale blast-off blitz blitzkrieg blizzard boast brawl breakout burglary bushfire buyback calamity
cannonade canonisation canonization capitulation capsizing carjacking cataclysm cave-in censure centenary
cession checkup childbirth christening clampdown clean-up cloudburst collaboration colonisation colonization combat
commissioning competition concession conclave concordat confinement confiscation conscription consecration
consolidation contamination conversion convocation countdown counter-attack counter-offensive counterattack
counteroffensive court-martial courtship crucifixion crusade culmination cut-off cutback deactivation debacle
decapitation deception decolonisation decolonization decommissioning decriminalisation decriminalization dedication
deduction defamation defenestration delisting demerger demobilisation demobilization denunciation deposition derby
deregulation desecration desegregation desertion destabilisation destruction detente deterioration dethronement
devastation diagnosis disagreement disarmament disbandment disbursement discontinuation disengagement disintegration
dismemberment dispersal displacement disqualification divestiture divestment divorce docking dogfight eclipse ejection
electrocution elopement emancipation embargo embezzlement emigration encirclement encore encroachment endorsement
engagement enlistment enthronement entrapment espionage evasion excommunication exhumation exoneration exploration expo
expropriation extermination extortion extraction falsification fatwa filibuster fire-bombing firebombing firestorm
fixture flare-up flogging fly-past flyby flypast foray foreclosure forgery fraternisation fusillade gale gassing
graduation gunfight gunfire hacking hailstorm hajj handshake hanging harassment heatwave hoax hold-up homecoming
homicide honeymoon hospitalisation hospitalization humiliation hustings ignition immolation immunisation immunization
impasse imposition incarceration incineration inferno infiltration infraction infringement initiation injection
inoculation insolvency instigation intensification interception interdiction interment internment interregnum
interruption intifada invention investiture jailbreak jailing kick-off kickoff knockout landslip legalisation
legalization liberalisation liberalization lift-off liftoff lock-out lockout malfunction manhunt manoeuvre manslaughter
masterclass mediation melee meltdown misappropriation miscarriage mistrial modernisation modernization modification
moonwalk motorcade mudslide mugging mutilation naturalisation naturalization nullification objection obliteration
offering onslaught ordination outburst outing overdose overflight pacification pageant pardon parley parole passing
payout persecution pile-up pillage plague play-off playoff plea poisoning post-mortem postponement presentation
procession promulgation provocation pull-out pullout punishment pushback qualifier quarantine quarter-final
quarterfinal rainstorm ransacking rape rapprochement rationing readmission reappearance reappointment rearmament
reassignment rebuke recapture receivership recital recognition reconciliation reconquest rededication redeployment
redevelopment redistribution reelection refinancing refoundation refurbishment regatta regicide rehabilitation
rehearsal reinforcement reissue relapse rematch renaming rendezvous renegotiation renovation renunciation
reorganisation reorganization repatriation repayment reprieve reprimand reprisal repudiation requiem rescission
resettlement restructuring resumption resurgence resurrection retaliation retraction retrospective revaluation revision
revival revocation rising rockfall roll-out round-up roundtable roundup rout ruckus salvo sandstorm scuffle scuttling
seance sedition self-immolation sell-off semi-final semifinal seminar sermon setback shake-up shoot-out showdown
shut-down sighting sit-in sitting slowdown snowfall snowstorm sortie spacewalk spin-off splashdown squall sterilisation
sterilization stillbirth stocktaking stoning stopover storming stroke subjugation submission subversion suffocation
superstorm suppression swap swearing-in switchover teach-in telecast termination thunderstorm tirade torture touchdown
transaction transformation transfusion translation transmission transplantation treatment tremor turnaround twister
u-turn undocking unmasking upswing uptick usurpation vandalism wake walk-out walkover warfare washout whirlwind
wildfire write-down write-off writedown
appropriation arson ballot bail-out bequest buy-out clearance curtailment discharge dispatch disposal diversion
enrolment enrollment extension flood freeze hand-over handoff immigration inception induction injury inundation
moratorium outpouring overrun patrol plunder readjustment recount refit restart retraining rupture severance shipment
slaying spree stand-off swoop take-over trek voyage wounding
"""
