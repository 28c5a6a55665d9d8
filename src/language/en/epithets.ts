/** How articles call those whom they have named before, and the nouns that make a phrase somebody who can speak. */

/** What sort of party an epithet can stand for: kinds of the dossier's parties, or one party by id. */
export interface Epithet {
  readonly kinds: readonly string[];
  /** Only these parties, where the word fits no other. */
  readonly only?: readonly string[];
}

const epithet = (nouns: string, kinds: readonly string[], only?: readonly string[]): [string, Epithet][] =>
  nouns.split(' ').map((noun) => [noun, only ? { kinds, only } : { kinds }]);

/** By the head noun of "the …", "this …". */
export const EPITHETS: ReadonlyMap<string, Epithet> = new Map([
  ...epithet('company firm corporation business outfit', ['vendor', 'researcher']),
  ...epithet('giant maker developer vendor manufacturer behemoth', ['vendor']),
  ...epithet('startup start-up specialists', ['researcher']),
  ...epithet('agency centre center service watchdog', ['agency']),
  ...epithet('department', ['agency'], ['us-doj', 'us-state', 'uk-fcdo']),
  ...epithet('bureau', ['agency'], ['us-fbi']),
  ...epithet('ministry', ['agency'], ['china-mfa', 'china-mss', 'norway-mfa']),
  ...epithet('embassy', ['agency'], ['china-embassy-uk', 'china-embassy-us', 'china-embassy-canada', 'china-embassy-australia', 'china-embassy-nz']),
  ...epithet('regulator supervisor', ['victim'], ['eba', 'chile-cmf']),
  ...epithet('authority', ['victim', 'agency'], ['eba', 'norway-nsm', 'germany-bsi']),
  ...epithet('parliament assembly legislature', ['victim'], ['storting']),
  ...epithet('bloc', ['intergovernmental'], ['eu']),
  ...epithet('alliance', ['intergovernmental'], ['nato']),
  ...epithet('administration', ['agency'], ['us-white-house']),
  ...epithet('newspaper paper broadcaster magazine blog site website', ['press']),
  ...epithet('journalist blogger reporter', ['press']),
]);

/** Nouns for a group of attackers that was named before. */
export const GROUP_EPITHETS: ReadonlySet<string> = new Set(
  'group gang crew outfit collective hackers attackers intruders spies culprits perpetrators actor actors unit team'.split(' '),
);

/** Heads that make "Microsoft's …", "a NATO …", "the German …" somebody who speaks for it. */
export const SPEAKING_HEADS: ReadonlySet<string> = new Set(
  `team unit arm division branch researchers researcher hunters hunter experts expert analysts analyst officials official spokesman spokeswoman spokesperson spokespeople spokesmen
   president chairman chief chiefs head boss bosses executive executives director directors minister ministers ministry secretary ambassador embassy embassies mission missions office agency agencies centre center
   department government governments administration council commission parliament authorities authority leaders leader diplomats diplomat envoy envoys consulate delegation lawyers lawyer counsel prosecutors prosecutor investigators
   engineers engineer specialists specialist advisers adviser advisors advisor aide aides side capital regime cabinet intelligence police service services establishment chancellery premier founder cofounder
   co-founder owner veteran insider insiders staff spooks boffins sources source army military judge court company firm`.split(/\s+/),
);

/** Heads that are words of somebody: "Microsoft's blog post", "the NCSC advisory". */
export const DOCUMENT_HEADS: ReadonlySet<string> = new Set(
  `review dossier letter memo factsheet brief communication blog post posting report statement announcement advisory bulletin alert release note analysis analyses figures figure data count tally telemetry scan scans survey tweet thread paper
   indictment affidavit filing notice warning account assessment update dispatch declaration communique communiqué testimony timeline guidance estimate estimates numbers number research list papers`.split(/\s+/),
);

/** Plurals that speak without being named. */
export const CROWD_HEADS: ReadonlySet<string> = new Set(
  `officials west experts researchers analysts sources governments powers allies countries nations agencies prosecutors investigators insiders critics specialists vendors companies firms
   partners capitals authorities diplomats observers hunters outlets reports headlines ministers leaders states democracies lawmakers spooks chiefs`.split(/\s+/),
);

/** Bodies of a state whose word is the state's. */
export const STATE_HEADS: ReadonlySet<string> = new Set(
  'government administration ministry authorities officials official minister secretary ministers leaders leadership diplomats cabinet regime side state governments capital spokesman spokeswoman spokesperson president premier chancellor prime'.split(' '),
);
