/** The small words that hold a sentence together, and the verbs that news is told with: what a reader needs to find who does what. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const DETERMINERS = words(
  'the a an this these those its their his her our my your some any no every each both all another either neither many few several most such what whose',
);
/** Pronouns that can be a subject. */
export const PRONOUNS = words('it he she they we i you nothing something anything everything nobody none somebody someone everyone everybody anyone anybody one there');
export const PREPOSITIONS = words(
  `of in on at by for with from into onto over under against about among between through during like via per despite without within across
   around behind beyond near outside inside upon toward towards amid amongst amidst following including regarding concerning alongside
   after before since until above below throughout except besides off out up down ahead versus unlike post pending as than because due plus along`,
);
/** Words that open a clause of their own; some are prepositions too, and are told apart by what follows. */
export const SUBORDINATORS = words('if whether because although though while whereas when where unless once since after before until as how why that lest');
export const RELATIVES = words('which who whom whose that where');
export const CONJUNCTIONS = words('and or but nor &');
export const BE = words("is are was were be been being am 's 're isn't aren't wasn't weren't");
export const HAVE = words("has have had having hasn't haven't hadn't");
export const DO = words("do does did don't doesn't didn't");
export const MODALS = words("will would can could may might must shall should won't wouldn't can't cannot couldn't mightn't mustn't shouldn't ought");
export const NEGATIONS = words("not never n't hardly");
export const ADVERBS = words(
  `late early itself himself herself themselves yet so also again already always even ever just now often only once once soon still then there thus too yet very well here far further however
   instead meanwhile perhaps quite rather so together twice almost first last later earlier long since today yesterday tomorrow tonight ago abroad
   online worldwide overnight never back formerly else much more most less least ahead away back forth indeed nevertheless nonetheless otherwise
   therefore hence jointly`,
);

/** Regular verbs by their base form. */
export const REGULAR_VERBS = words(
  `deign bother murmur utter abuse accelerate accept access accompany accuse acknowledge acquire act add address adjust admit adopt advance advise affect affirm affiliate agree aim alert
   alarm allege allow alter amount analyse analyze announce answer apologise apologize appeal appear apply appoint appreciate approach approve argue arraign arrange arrest
   arrive ascribe ask assert assess assign assist associate assume assure attach attack attempt attend attract attribute authorise authorize avoid await back backdate ban base
   battle believe belong benefit blame block boast boost brand brief broaden brush build bypass call cancel capture care carry catalogue categorise categorize cause caution cease
   challenge change characterise characterize charge chase check circulate cite claim clarify clean clear close coincide collaborate collect combat commence comment commission commit
   compare compel complain complete comply compromise conceal concede concern conclude condemn condone conduct confirm confront connect consider consist conspire constitute
   consult contact contain contend contest continue contract contradict contribute control convey convict cooperate coordinate copy correct corroborate counter cover crack create credit cripple criticise
   criticize cross cut damage date debate decide declare decline deem defend define defraud delay delete deliver demand denounce deny depend deploy deplore derive describe deserve design designate
   detail detain detect determine develop devise differ direct disable disagree disappear discard disclose discover discuss disguise dismiss display dispute disregard disrupt dissent distance distribute divide
   document double doubt draft drop dub echo edit elaborate elect email embarrass embed emerge emphasise emphasize employ empty enable encounter encourage encrypt end endanger endorse enforce engage engineer enlist ensure
   enter equal escalate escape establish estimate evade evaluate examine exceed exclude execute exempt exfiltrate exist expand expect expel explain explode exploit explore expose express extend extort extract extradite
   fabricate face facilitate factor fail fear feature fear figure file fill finance finger finish fire fix flag flood follow force forge form frame frustrate fuel function gain gather generate govern grant group guarantee guess
   hack halt hammer hamper hand handle happen harbour harbor hack harvest haul help hijack hinder hint hire hope host identify ignore illustrate imitate impact implement implicate imply import impose impact improve include incorporate
   increase incur indicate indict infect infer infiltrate influence inform initiate inject insert insist inspect install instruct insult intend intensify interfere interpret interview introduce invade invent invest investigate invite
   involve isolate issue jeopardise jeopardize join jump justify kick kill knock label lack land last laugh launch lay leak leap learn leverage lift limit line link list live load lobby locate lock log look loot lower maintain manage
   manipulate mark mask master mastermind match matter measure mention mimic miss mitigate monitor mount move multiply murder name narrow need negotiate note notice notify number object obligate oblige observe obtain occupy occur offer open
   operate oppose orchestrate order organise organize originate outline outnumber overlook overwhelm owe own participate pass patch pause penetrate perform permit perpetrate persist persuade pin place plague plan plant play plead please pledge
   plug plunder point pose position possess post postpone pounce pour praise prefer prepare present press pressure presume pretend prevent privatise probe proceed process produce profit promise prompt pronounce propose prosecute protect protest provide
   provoke publicise publicize publish pull pump punish purchase purport pursue push qualify question quote race raid raise ramp range rank rate reach react realise realize rebuff rebuke rebut recall receive reckon recognise recognize recommend reconnect record recover
   recruit redact reduce refer reference reflect refrain refuse refute regard register regret reinforce reiterate reject relate release rely remain remark remediate remember remind remove rename render renew repair repeat repel replace reply report represent
   reproduce repudiate request require rescind rescue research reserve resolve resort respond rest restart restore restrict result retain retaliate retire retract retrieve return reuse reveal reverse review revise revoke reward risk rob roll round rubbish rule rush sabotage sanction
   satisfy save scan schedule scold score scour scramble screen search secure seek seem select separate serve settle shape share shelter shield shift ship shock shut siphon slander slam slap slow smear snoop solve sound spark specialise specialize specify speculate sponsor spy
   stage stand start state station stay step stop store strain stray stress strip struggle study stumble submit subvert succeed suffer suggest suit summarise summarize summon supplement supply support suppose surface surge surpass surprise surrender surround survey survive suspect suspend sustain
   swap swarm sweep sympathise tackle talk tally tap target task tell term test testify thank threaten tie tighten time topple total touch tout trace track trade train transfer transform translate travel trawl treat trend trick trigger triple trouble trust try turn tweet unearth
   uncover undergo underline undermine underscore unfold unify unleash unmask unplug unseal unveil update upgrade uphold upload urge use usher utilise utilize vacate validate value vanish vary verify victimise victimize view vilify violate visit voice volunteer vote vow wait wander want warn warrant
   waste watch weaken weaponise weaponize weigh welcome widen wield wipe wish withdraw witness wonder work worry worsen wound wreak yield backdoor seed pwn
    absolve abstain acquit adjudge afflict apprehend ascertain assail bankroll baptise bedevil berate besmirch blacken bolster brandish burgle calculate castigate chide christen clamour
    collude commend compute concur confess conjure contravene corner cower crumble dabble dangle decode decry defame defuse deride deter devour disconnect disinfect dispel divulge dodge
    dwarf elicit elude embark embody embroil empower enact encroach endure engender engulf enrage enshrine ensnare entail entangle entice entrust envisage eradicate erase erupt evict evolve
    exacerbate excel excuse exert exhaust exhort exonerate expire extinguish falter flaunt flinch flounder flourish fluctuate forestall forfeit fortify foster fume galvanise galvanize garner
    glean grapple greet hail harass harden hesitate hoist hoover huddle impede imperil implore inaugurate incite incriminate inflict infringe infuriate inherit inquire instil intercept
    intervene intimidate invoke irritate jeer lambast lament languish latch linger loom lurk malign mandate meddle mingle mock muster nurture obscure obstruct offend omit oust outpace
    overhaul overshadow overstate overturn paralyse paralyze pester pilfer pillage ponder posit preach preclude preside prevail procure prolong propagate purge quarantine quash quell quip
    quiz ransack rattle reaffirm reappear reassure rebrand recede reclaim reconcile recount rectify redeem regain rehearse relent relinquish remedy repay repeal replenish replicate reprimand
    reproach resemble resent reside resign restrain resume resurface retort revamp revel revive ridicule roam rouse salvage scatter scoff scrub scrutinise scrutinize seize shatter shrivel
    shrug shun sidestep sift simmer skirmish slump smash smuggle snatch sneer snub soar solicit spawn spearhead spur squander stagger stifle strand subdue subside succumb sully supplant
    suppress surmise sway swell swerve swoop tamper tarnish taunt tease terminate thwart tolerate transpire trespass trickle trounce tumble underestimate unfasten unnerve unravel unseat
    upbraid uproot usurp vandalise vandalize vaunt venture vie vindicate wane waver wreck wrestle yank lash wave swat bat spurn scorn disown disavow bemoan rail bristle parrot peg cement chronicle tar lob hurl level assign hamper bombard`,
);

/** Verbs whose base and third-person forms are no nouns: "allies accuse", "Beijing denies". */
export const NEVER_NOUNS = words(
  `accuse deny reject say tell believe condemn denounce allege assert insist argue think know ask announce disclose reveal publish acknowledge admit confirm conclude determine identify infiltrate
   exclude refuse decline refute attribute ascribe steal hide become seem remain describe publish oppose expel unseal indict arrest extradite declare dismiss speak write hear learn depend include exploit
   notify inform alert warn accept begin continue occur happen carry bring send keep leave hold meet pay`,
);

/** Base, past, participle. Third person and gerund are regular. */
export const IRREGULAR_VERBS: readonly (readonly [base: string, past: string, participle: string])[] = (
  `become became become|begin began begun|bend bent bent|bid bid bid|bind bound bound|blow blew blown|break broke broken|bring brought brought|build built built|burn burnt burnt|buy bought bought|
   catch caught caught|choose chose chosen|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|
   feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|get got got|give gave given|go went gone|grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit hit hit|
   hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|learn learnt learnt|leave left left|lend lent lent|let let let|lie lay lain|lose lost lost|make made made|mean meant meant|meet met met|
   mislead misled misled|overrun overran overrun|pay paid paid|plead pled pled|put put put|quit quit quit|read read read|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|
   send sent sent|set set set|shake shook shaken|shoot shot shot|show showed shown|shut shut shut|sink sank sunk|sit sat sat|slip slipped slipped|speak spoke spoken|spend spent spent|spread spread spread|spring sprang sprung|stand stood stood|
   steal stole stolen|stick stuck stuck|strike struck struck|swear swore sworn|sweep swept swept|take took taken|teach taught taught|tell told told|think thought thought|throw threw thrown|understand understood understood|
   uphold upheld upheld|wear wore worn|win won won|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written|wage waged waged|undergo underwent undergone|undertake undertook undertaken`
).split('|').map((row) => row.trim().split(' ') as unknown as readonly [string, string, string]);
