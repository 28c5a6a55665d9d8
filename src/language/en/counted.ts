/** The nouns that are counted and the words for what happened to them. */
import type { State, Unit } from '../../vocabulary.ts';
import type { Row } from '../entry.ts';
import { noun, verb } from './inflect.ts';

const UNITS: Partial<Record<Unit, readonly string[]>> = {
  organizations: ['outfit', 'body', 'enterprise', 'trust', 'charity', 'public body', 'operation', 'establishment', 'employer', 'org', 'organization', 'organisation', 'institution', 'local government', 'commune', 'group of companies', 'network owner', 'school', 'university', 'hospital', 'bank'],
  businesses: ['business', 'small business', 'office'],
  companies: ['company', 'firm', 'corporation'],
  customers: ['customer', 'client', 'user', 'policyholder', 'subscriber', 'member firm'],
  victims: ['victim', 'target', 'known victim'],
  entities: ['entity'],
  agencies: ['ministry', 'department', 'agency', 'government agency', 'federal agency', 'civilian agency'],
  councils: ['council', 'county government', 'city government', 'town', 'town hall', 'municipality', 'local authority'],
  'federal authorities': ['federal authority', 'authority'],
  servers: ['server', 'mail server', 'email server', 'e-mail server', 'machine', 'box', 'host', 'installation', 'install', 'instance', 'mailserver'],
  systems: ['system', 'mail system', 'email system', 'e-mail system'],
  computers: ['computer'],
  'computers and networks': ['computers and networks', 'computer networks', 'networks and computers'],
  devices: ['device', 'endpoint'],
  'IP addresses': ['ip address', 'address', 'ip', 'internet address', 'exchange ip'],
  networks: ['network'],
  mailboxes: ['mailbox', 'email account', 'e-mail account', 'inbox'],
  vulnerabilities: ['vulnerability', 'flaw', 'zero-day', 'zero day', '0-day', 'bug', 'hole', 'weakness', 'security flaw', 'security hole', 'exploit',
    'zero-day vulnerability', 'security vulnerability', 'software flaw', 'zeroday', 'cve', 'loophole', 'weak spot', 'vulnerabilite'],
  groups: ['group', 'gang', 'crew', 'hacking group', 'hacker group', 'threat actor', 'apt group', 'actor', 'team', 'hacking team', 'hacking outfit', 'set of hackers', 'band of hackers', 'team of hackers', 'group of hackers', 'gang of hackers', 'crew of hackers', 'band', 'espionage outfit', 'espionage group', 'threat group', 'apt'],
  clusters: ['bucket', 'set of activity', 'cluster', 'activity cluster', 'activity group'],
  countries: ['country', 'nation', 'state', 'government'],
  individuals: ['people', 'person', 'man', 'woman', 'member', 'national', 'citizen', 'hacker', 'spy', 'suspect', 'individual', 'officer', 'operative', 'defendant', 'agent'],
  counts: ['count', 'charge', 'felony count'],
  attempts: ['attempt', 'attack', 'attack attempt', 'exploitation attempt', 'exploit attempt', 'attempted attack'],
  detections: ['detection'],
  incidents: ['incident', 'case'],
  downloads: ['download'],
  techniques: ['technique', 'tactic', 'procedure', 'ttp'],
  'web shells': ['web shell', 'webshell', 'backdoor', 'back door'],
  days: ['day'],
  'percent of versions': ['version'],
};

/** Plurals that are not regular; "vulnerabilites" is the commonest misspelling of the commonest noun. */
const IRREGULAR: readonly (readonly [string, Unit])[] = [['exchange servers', 'servers'], ['men', 'individuals'], ['the accused', 'individuals'], ['sets of hackers', 'groups'], ['bands of hackers', 'groups'], ['teams of hackers', 'groups'], ['groups of hackers', 'groups'], ['gangs of hackers', 'groups'], ['crews of hackers', 'groups'], ['women', 'individuals'], ['spies', 'individuals'],
  ['vulnerabilites', 'vulnerabilities'], ['0days', 'vulnerabilities'], ['zero-days', 'vulnerabilities']];

const STATES: Partial<Record<State, readonly string[]>> = {
  scanned: ['scanned', 'scan', 'probed'],
  exposed: ['exposed', 'left exposed', 'open to the internet', 'reached from the internet', 'accessible from the internet', 'accessible over the internet', 'connected to the internet', 'reachable', 'internet-facing', ...verb('face').map((faces) => `${faces} the internet`), 'exposed to the internet', 'visible', 'running exchange', 'found on the internet', 'visible online'],
  vulnerable: ['there for the taking', 'up for grabs', 'sitting ducks', 'ripe for', "haven't received", 'have not received', 'not received', 'yet to receive', 'not installed', "haven't installed", 'not applied', 'yet to be updated', 'yet to be fixed', 'left to be updated', 'left to be patched', 'left to patch', 'left to update', 'remained to be patched', 'remain to be patched', 'yet to install', 'yet to apply', 'not yet updated', 'unfixed', 'not yet been patched', 'waiting for the patch', 'unprotected', 'vulnerable', 'unpatched', 'open to attack', 'left open', 'stood open', 'wide open', 'still open', 'were open', 'unprotected', 'susceptible', 'without a fix',
    'without a patch', 'still need the update', 'need the update', 'yet to be patched', 'not yet patched', 'yet to patch', 'not been patched', 'not patched',
    'still to be patched', 'without the update', 'without the patch', 'without one', 'missing the patch', 'need patching', 'needed patching', 'remained unprotected', 'still unpatched', 'lack the patch',
    'left vulnerable', 'had stood open', 'exposed to attack', 'open', "can't take the update", 'lacked the patch', 'lacking the patch', 'without patches', 'without the fix', 'not been updated', 'not updated'],
  'at-risk': ['at risk', 'put at risk', 'potentially affected', 'potentially compromised', 'may have been affected', 'potential victims', 'may be affected', 'could have been affected',
    'placed at risk', 'may have been compromised', 'potentially vulnerable', 'could be affected'],
  targeted: [...verb('target'), 'took aim at', 'takes aim at', 'taking aim at', 'set their sights on', 'set its sights on', 'attacked', 'attack', 'attacking', 'aimed at', 'went after', 'going after', 'targets'],
  affected: [...verb('affect'), 'hit', 'hits', 'struck', 'caught up', 'impacted', 'suffered', 'disrupted', 'victims of', 'in the firing line', 'swept up', 'touched', ...verb('ensnare'), ...verb('prey on'), ...verb('plague'), ...verb('strike'), ...verb('harm'), 'ran into trouble', 'bitten', 'stung', 'paid the price', 'paying the price', 'paid dearly', 'afflicted', 'at the receiving end', 'undermined', 'undermined the security', 'caught up in it'],
  attempted: ['attempted', 'attempts', 'attempted attacks', 'attempted exploitation', 'tried', 'doubling', 'tripling', 'detections'],
  exploited: [...verb('exploit'), 'strung together', 'chained', 'chained together', 'strung into', ...verb('abuse'), 'taken advantage of', 'took advantage of', 'used to', 'were used', 'used by', 'to get in', 'in use'],
  exploiting: ['using it', 'using them', 'are using', 'on the prowl', 'at work', 'exploiting', 'piled in', 'piled on', 'joined in', 'jumped on', 'pounced', 'abusing', 'using the flaws', 'joined the fray', 'following the activity', 'are exploiting', 'now exploiting'],
  compromised: [...verb('compromise'), ...verb('hack'), ...verb('breach'), ...verb('infect'), ...verb('infiltrate'), ...verb('penetrate'), ...verb('victimize'), ...verb('victimise'),
    'broken into', 'broke into', 'shells on them', 'shell on them', 'shells on it', 'got inside', 'gotten into', 'wormed into', 'wormed their way into', 'made their way into', 'forced their way into', 'forced open', 'let in hackers', 'walked into', 'crept into', 'slipped into', 'smashed their way into', 'got into', 'gained access', 'gaining access', 'access to', 'break into', 'breaking into', 'break-in', 'break-ins', 'hit by hackers', 'fallen victim', 'fell victim', 'fall victim', 'victimized', 'victimised', 'owned', 'raided', 'intrusions',
    'seeded', 'backdoored', 'planted back doors', 'planted backdoors', 'planted web shells', 'installed back doors', 'installed backdoors', 'installed web shells', 'dropped web shells', 'web shells on', 'web shell on', 'with web shells', 'web shells were found', 'found web shells', 'web shells had been', 'found with backdoors', 'with backdoors', 'breach', 'hijacked', 'cracked', 'pwned', 'taken over', 'got done', 'turned over', 'ransacked', 'plundered', 'broken open', 'got in', 'got at', 'victims', 'been had', 'burgled', 'ensnared',
    'traces of a break-in', 'successfully attacked', 'successfully exploited', 'overrun', 'hacked into', 'intruders', 'compromise', 'talking to', 'penetrated', 'had been breached'],
  'data-taken': ['data taken', 'stole mail from', 'stole mails from', 'stole email from', 'stole emails from', 'stole e-mails from', 'stole data from', 'steal data from', 'steal emails from', 'data stolen', 'stolen', 'exfiltrated', 'been read', 'looted', 'robbed'],
  patched: [...verb('patch'), 'received a patch', 'received patches', 'received the fix', 'received fixes', 'got the fix', 'received the patches', 'received the patch', 'received the update', 'received an update', 'received a fix', 'got the patch', 'been closed', 'made safe', 'been locked', 'locked down', 'brought up to date', 'plugged', 'sealed', 'shored up', 'updated', 'fixed', 'had the patch', 'installed the patch', 'installed the update', 'applied the patch', 'been secured', 'installed updates', 'applied the fix'],
  mitigated: [...verb('mitigate'), 'mitigations'],
  'patched-or-mitigated': [
    ...['patched', 'fixed', 'updated', 'repaired'].flatMap((done) =>
      ['', 'been ', 'otherwise ', 'at least '].flatMap((still) =>
        ['protected', 'mitigated', 'secured', 'shielded', 'safeguarded', 'covered'].map((safe) => `${done} or ${still}${safe}`),
      ),
    ),
    'patched or otherwise protected', 'patched or otherwise mitigated', 'patched or otherwise', 'fixed or shielded', 'patched or shielded', 'updated or mitigated', 'patched or had been mitigated', 'patched or have been mitigated', 'patched or otherwise secured','patched or mitigated', 'mitigated or patched', 'patched or had mitigations applied', 'patched and mitigated', 'patched/mitigated', 'patched or protected'],
  'patch-available': ['updates now cover', 'covers', 'cover'],
  remediated: ['cleaned', 'cleaned up', 'remediated', 'deleted', 'delete', 'removed', 'remove', 'removing', 'deleting', 'disinfected', 'wiped', 'helped to fix', 'deal with', 'removed from', 'removal', 'scrubbed', 'purged', 'copied and removed'],
  notified: [...verb('notify'), ...verb('warn'), ...verb('alert'), 'mailed', 'written to', 'wrote to', 'letters', 'informed', 'contacted', ...['sent', 'sends', 'send', 'sending'].flatMap((send) => ['its report', 'its reports', 'reports', 'the reports', 'notices', 'its notices', 'the data', 'its data'].map((what) => `${send} ${what}`))],
  checked: ['checked', 'looked at', 'examined', 'reviewed'],
  charged: ['charges against', 'charge against', 'indictment of', 'indictment against', 'indictments against', 'charges', 'charged', 'indicted', 'indictment', 'accused over', 'accused of', 'stand accused', 'stands accused', 'await', 'awaits', 'awaiting', 'face', 'faces', 'facing', 'accused in', 'wanted', 'arrested'],
  accusing: ['lined up', 'joined in condemning', 'joined in blaming', 'stood behind', 'called out', 'joined together', 'speaking out'],
  safe: ['safe', 'safe from attack', 'secure', 'protected'],
  downloaded: ['downloaded', 'downloads'],
  published: ['published', 'catalogue', 'listed'],
  disclosed: ['previously unknown', 'undisclosed', 'newly discovered', 'rushed out fixes', 'issued fixes', 'released patches', 'fixes for', 'secret', 'patches for', 'updates for'],
  cost: ['cost', 'losses'],
};

export const COUNTED_ROWS: readonly Row[] = [
  ...(Object.entries(UNITS) as [Unit, readonly string[]][]).flatMap(([id, words]) =>
    words.flatMap((word) => noun(word).map((form): Row => [form, { type: 'unit', id }]))),
  ...IRREGULAR.map(([word, id]): Row => [word, { type: 'unit', id }]),
  ...(Object.entries(STATES) as [State, readonly string[]][]).flatMap(([id, words]) => words.map((word): Row => [word, { type: 'state', id }])),
];
