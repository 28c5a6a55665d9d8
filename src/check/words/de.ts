/**
 * What is said of a finding, in German. Values that are put in (names, the article's own words) cannot be declined: sentences hold them
 * behind a colon, in quotation marks or in brackets, never behind a preposition that would ask for a case, but for places, whose cases
 * are in the table.
 */
import { PART } from '../../claims/claim.ts';
import { toDayWords } from '../../dossier/day-words.ts';
import type { Event, Relation, State, Unit } from '../../vocabulary.ts';
import type { Words } from './words.ts';

const NUMBERS = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });
/** A percent sign does not stand alone on the next line. */
const NBSP = '\u00a0';

/** One of them, and several; where they are alike, one word. */
const UNITS: Readonly<Record<Unit, string | readonly [one: string, several: string]>> = {
  organizations: ['Organisation', 'Organisationen'],
  businesses: ['Betrieb', 'Betriebe'],
  companies: 'Unternehmen',
  customers: ['Kunde', 'Kunden'],
  victims: 'Opfer',
  entities: ['Einrichtung', 'Einrichtungen'],
  agencies: ['Behörde', 'Behörden'],
  councils: ['Kommunalverwaltung', 'Kommunalverwaltungen'],
  'federal authorities': ['Bundesbehörde', 'Bundesbehörden'],
  servers: 'Server',
  systems: ['System', 'Systeme'],
  computers: 'Computer',
  'computers and networks': 'Computer und Netzwerke',
  machines: 'Rechner',
  devices: ['Gerät', 'Geräte'],
  'IP addresses': ['IP-Adresse', 'IP-Adressen'],
  networks: ['Netzwerk', 'Netzwerke'],
  mailboxes: ['Postfach', 'Postfächer'],
  vulnerabilities: ['Sicherheitslücke', 'Sicherheitslücken'],
  groups: ['Gruppe', 'Gruppen'],
  clusters: 'Cluster',
  countries: ['Land', 'Länder'],
  individuals: ['Person', 'Personen'],
  counts: ['Anklagepunkt', 'Anklagepunkte'],
  attempts: ['Angriffsversuch', 'Angriffsversuche'],
  detections: ['Fund', 'Funde'],
  incidents: ['Vorfall', 'Vorfälle'],
  downloads: ['Download', 'Downloads'],
  techniques: ['Technik', 'Techniken'],
  'web shells': ['Webshell', 'Webshells'],
  days: ['Tag', 'Tage'],
  'hours per doubling': ['Stunde je Verdopplung', 'Stunden je Verdopplung'],
  'hours per tripling': ['Stunde je Verdreifachung', 'Stunden je Verdreifachung'],
  'CVSS score': 'CVSS-Wert',
  pounds: 'Pfund',
  dollars: 'Dollar',
  euros: 'Euro',
  'percent of servers': '% der Server',
  'percent of systems': '% der Systeme',
  'percent of customers': '% der Kunden',
  'percent of IP addresses': '% der IP-Adressen',
  'percent of versions': '% der Versionen',
  'percent of attempts': '% der Angriffsversuche',
  'percent of organizations': '% der Organisationen',
  'percent of devices': '% der Geräte',
  'percent improvement': '% Verbesserung',
  'percent drop': '% Rückgang',
  percent: '%',
};

const STATES: Readonly<Record<State, string>> = {
  scanned: 'abgetastet',
  exposed: 'aus dem Internet erreichbar',
  vulnerable: 'verwundbar',
  targeted: 'ins Visier genommen',
  affected: 'betroffen',
  exploited: 'ausgenutzt',
  compromised: 'kompromittiert',
  'data-taken': 'Daten entwendet',
  'at-risk': 'gefährdet',
  attempted: 'versucht',
  patched: 'mit Update versorgt',
  mitigated: 'behelfsweise abgesichert',
  'patched-or-mitigated': 'mit Update versorgt oder abgesichert',
  'patch-available': 'Update verfügbar',
  remediated: 'bereinigt',
  notified: 'benachrichtigt',
  checked: 'überprüft',
  disclosed: 'offengelegt',
  exploiting: 'an der Ausnutzung beteiligt',
  charged: 'angeklagt',
  accusing: 'an der Beschuldigung beteiligt',
  cost: 'Kosten',
  safe: 'sicher',
  downloaded: 'heruntergeladen',
  published: 'veröffentlicht',
  other: 'Zustand nicht angegeben',
};

const EVENTS: Readonly<Record<Event, string>> = {
  'first-exploitation': 'erstmals ausgenutzt',
  'mass-exploitation': 'massenhaft ausgenutzt',
  'first-seen': 'erstmals beobachtet',
  attack: 'der Angriff',
  'later-activity': 'spätere Aktivität',
  discovered: 'entdeckt',
  'reported-to-vendor': 'an Microsoft gemeldet',
  'vendor-aware': 'Microsoft bekannt',
  'vendor-confirmed': 'von Microsoft bestätigt',
  'planned-patch': 'Update geplant',
  disclosed: 'bekannt gemacht',
  patched: 'Update veröffentlicht',
  'tool-released': 'Werkzeug veröffentlicht',
  'proof-of-concept': 'Machbarkeit gezeigt',
  'ransomware-seen': 'Erpressungssoftware beobachtet',
  'alert-issued': 'Warnung herausgegeben',
  'directive-issued': 'Anordnung erlassen',
  'directive-deadline': 'Frist der Anordnung',
  'directive-supplement': 'Anordnung ergänzt',
  'directive-retired': 'Anordnung aufgehoben',
  'order-issued': 'Weisung erteilt',
  'task-force': 'Einsatzgruppe angekündigt',
  'stood-down': 'Krisenstäbe aufgelöst',
  warrant: 'Gerichtsbeschluss ergangen',
  'operation-announced': 'FBI-Einsatz bekannt gegeben',
  attributed: 'öffentliche Zuschreibung',
  denial: 'Dementi',
  statement: 'Äußerung',
  briefing: 'Unterrichtung',
  warning: 'Warnung',
  report: 'Bericht',
  testimony: 'Aussage vor dem Parlament',
  renaming: 'umbenannt',
  'victim-hit': 'Opfer angegriffen',
  'victim-warned': 'Opfer gewarnt',
  'victim-patched': 'Update beim Opfer eingespielt',
  'victim-found': 'beim Opfer entdeckt',
  'victim-disclosed': 'vom Opfer bekannt gemacht',
  'indictment-returned': 'Anklage erhoben',
  'indictment-unsealed': 'Anklage öffentlich gemacht',
  'charges-announced': 'Anklage bekannt gegeben',
  'charged-conduct': 'angeklagte Taten',
  arrest: 'festgenommen',
  'court-ruling': 'Gerichtsentscheidung',
  extradition: 'ausgeliefert',
  arraignment: 'dem Gericht vorgeführt',
  'other-case': 'anderer Fall',
  unclear: 'unklar',
};

const RELATIONS: Readonly<Record<Relation, string>> = {
  activity: 'Aktivität beobachtet',
  'named-cluster': 'eine namentlich genannte Gruppe',
  'from-territory': 'von chinesischem Gebiet aus',
  'state-linked': 'mit Verbindungen zum chinesischen Staat',
  'state-backed': 'staatlich unterstützte Hacker',
  country: 'China',
  'mss-affiliated': 'Hacker mit Verbindungen zum Ministerium für Staatssicherheit',
  mss: 'das Ministerium für Staatssicherheit',
  government: 'die chinesische Regierung',
  military: 'das chinesische Militär',
  'persons-charged': 'namentlich genannte Personen, angeklagt',
  'other-groups': 'andere Gruppen',
  criminals: 'Kriminelle',
  harbours: 'gewährt den Tätern Unterschlupf',
  acknowledges: 'Aussagen anderer zur Kenntnis genommen',
  condemns: 'verurteilt',
  denies: 'Vorwurf zurückgewiesen',
  declines: 'niemand beschuldigt',
  other: 'eine andere Aussage',
};

interface Place {
  readonly name: string;
  /** Behind "in" and, where it is another, behind "für". */
  readonly dative?: string;
  readonly accusative?: string;
}

/** Places whose German name is another, or asks for an article. */
const PLACES: Readonly<Record<string, Place>> = {
  US: { name: 'USA', dative: 'den USA', accusative: 'die USA' },
  UK: { name: 'Großbritannien' },
  Canada: { name: 'Kanada' },
  Australia: { name: 'Australien' },
  'New Zealand': { name: 'Neuseeland' },
  Norway: { name: 'Norwegen' },
  Germany: { name: 'Deutschland' },
  France: { name: 'Frankreich' },
  Netherlands: { name: 'Niederlande', dative: 'den Niederlanden', accusative: 'die Niederlande' },
  Switzerland: { name: 'Schweiz', dative: 'der Schweiz', accusative: 'die Schweiz' },
  Austria: { name: 'Österreich' },
  'Czech Republic': { name: 'Tschechien' },
  Belgium: { name: 'Belgien' },
  Italy: { name: 'Italien' },
  Spain: { name: 'Spanien' },
  Finland: { name: 'Finnland' },
  Sweden: { name: 'Schweden' },
  Denmark: { name: 'Dänemark' },
  Latvia: { name: 'Lettland' },
  India: { name: 'Indien' },
  'South Korea': { name: 'Südkorea' },
  Russia: { name: 'Russland' },
  Iran: { name: 'Iran', dative: 'Iran' },
  'North Korea': { name: 'Nordkorea' },
  Brazil: { name: 'Brasilien' },
  Ireland: { name: 'Irland' },
  Poland: { name: 'Polen' },
  Ukraine: { name: 'Ukraine', dative: 'der Ukraine', accusative: 'die Ukraine' },
  Turkey: { name: 'Türkei', dative: 'der Türkei', accusative: 'die Türkei' },
  Europe: { name: 'Europa' },
  Asia: { name: 'Asien' },
  EU: { name: 'EU', dative: 'der EU', accusative: 'die EU' },
  'European Union': { name: 'Europäische Union', dative: 'der Europäischen Union', accusative: 'die Europäische Union' },
};

/** What articles call them, too. */
const SAID_OF: Readonly<Record<string, string>> = {
  Britain: 'UK',
  'United Kingdom': 'UK',
  'United States': 'US',
  'United States of America': 'US',
};

const WORLDWIDE = 'weltweit';
const SAMPLE = / customers$/;

/** "Asia and Europe" are two places. */
function places(scope: string, form: (place: Place) => string): string {
  return scope
    .split(' and ')
    .map((place) => form(PLACES[place] ?? { name: place }))
    .join(' und ');
}

const customersOf = (scope: string): string => `Kunden von ${scope.replace(SAMPLE, '')}`;

const SCALES = { phia: 'der britischen PHIA-Skala', icd203: 'der US-Skala (ICD 203)' } as const;

/** The source's word stays; this says what it means. */
const LIKELIHOODS: Readonly<Record<string, string>> = {
  'remote chance': 'kaum denkbar',
  'highly unlikely': 'höchst unwahrscheinlich',
  'very unlikely': 'sehr unwahrscheinlich',
  unlikely: 'unwahrscheinlich',
  'realistic possibility': 'reale Möglichkeit',
  'roughly even chance': 'etwa gleich wahrscheinlich',
  likely: 'wahrscheinlich',
  probable: 'wahrscheinlich',
  probably: 'wahrscheinlich',
  'highly likely': 'höchstwahrscheinlich',
  'very likely': 'sehr wahrscheinlich',
  'highly probable': 'höchstwahrscheinlich',
  'almost certain': 'nahezu sicher',
  'almost certainly': 'nahezu sicher',
};

const several = (unit: Unit): string => {
  const name = UNITS[unit];
  return typeof name === 'string' ? name : name[1];
};

export const GERMAN: Words = {
  language: 'de',

  number: (value) => NUMBERS.format(value),
  fromTo: (from, to) => `${from} bis ${to}`,
  comparators: {
    exactly: '',
    about: 'etwa',
    nearly: 'fast',
    'at-least': 'mindestens',
    'more-than': 'mehr als',
    'up-to': 'bis zu',
    'fewer-than': 'weniger als',
    range: '',
    order: '',
  },
  orders: {
    10: 'Dutzende',
    100: 'Hunderte',
    1000: 'Tausende',
    10000: 'Zehntausende',
    100000: 'Hunderttausende',
    1000000: 'Millionen',
  },

  unit: (unit) => (unit === null ? '(nicht gesagt, was gezählt wird)' : several(unit)),
  counted: (amount, unit, { one }) => {
    if (unit === null) return `${amount} ${GERMAN.unit(null)}`;
    if (unit === 'CVSS score') return `CVSS-Wert ${amount}`;
    const name = UNITS[unit];
    return `${amount}${unit.startsWith('percent') ? NBSP : ' '}${one && typeof name !== 'string' ? name[0] : several(unit)}`;
  },
  state: (state) => STATES[state ?? 'other'],
  scope: (scope) => {
    if (scope === 'worldwide') return WORLDWIDE;
    if (scope === 'unspecified') return 'Ort nicht angegeben';
    if (scope === PART) return 'ein Teil';
    return SAMPLE.test(scope) ? customersOf(scope) : places(scope, ({ name }) => name);
  },
  within: (scope) => {
    if (scope === 'worldwide') return WORLDWIDE;
    if (scope === PART) return 'in einem Teil';
    return SAMPLE.test(scope)
      ? `in einer Stichprobe: ${customersOf(scope)}`
      : `in ${places(scope, ({ name, dative }) => dative ?? name)}`;
  },
  wholeOf: (scope) => {
    if (scope === 'worldwide') return 'die ganze Welt';
    if (scope === 'unspecified') return 'keinen bestimmten Ort';
    if (scope === PART) return 'einen Teil des Ganzen';
    return SAMPLE.test(scope)
      ? `eine Stichprobe (${customersOf(scope)})`
      : places(scope, ({ name, accusative }) => accusative ?? name);
  },

  event: (event) => EVENTS[event],
  relation: (relation) => RELATIONS[relation],
  name: (name) => PLACES[SAID_OF[name] ?? name]?.name ?? name,
  sure: (word, band) => (band === null ? `„${word}“` : `„${word}“: ${band}`),
  itself: 'Der Artikel selbst',
  saying: {
    denies: (who) => `${who}: Vorwurf zurückgewiesen`,
    declines: (who) => `${who}: niemand beschuldigt`,
    acknowledges: (who) => `${who}: Aussagen anderer zur Kenntnis genommen`,
    condemns: (who, whom) => `${who}: verurteilt${whom === null ? '' : ` wird ${whom}`}`,
    harbours: (who, whom) => `${who}: ${whom ?? 'China'} gewährt den Tätern Unterschlupf`,
    'persons-charged': (who, whom) => `${who}: Anklage gegen ${whom ?? 'Personen'}`,
    'named-cluster': (who, whom) => `${who}: ${whom ?? 'eine namentlich genannte Gruppe'}`,
  },
  band: (word, range, scale) => {
    const meaning = LIKELIHOODS[word.toLowerCase()];
    return `${meaning === undefined ? '' : `${meaning}, `}${range.replace(' %', `${NBSP}%`)} auf ${SCALES[scale]}`;
  },

  day: (day) => toDayWords(day, 'de'),
  notBefore: (day) => `nichts vor dem ${toDayWords(day, 'de')}`,
  nobodyBefore: (day) => `niemanden vor dem ${toDayWords(day, 'de')}`,
  phrases: {
    'this-attack': 'dieser Angriff',
    'exchange-attack': 'der Angriff auf Exchange',
    'stated-as-settled': 'als gesichert dargestellt',
    'no-answer': 'keine Antwort',
    'among-several': 'eine von mehreren beteiligten Gruppen',
  },
  anotherCase: 'ein anderer Fall',

  reasons: {
    'scope-differs': (claimed, source) => `Die Zahl im Artikel gilt für ${claimed}, die der Quelle für ${source}.`,
    'unit-differs': (claimed, source) => `Gezählt wird im Artikel: ${claimed}; in der Quelle: ${source}.`,
    'state-differs': (claimed, source) => `Laut Artikel: ${claimed}; laut Quelle: ${source}.`,
    'comparator-differs': (claimed, source) => `Im Artikel steht: ${claimed}; in der Quelle stand: ${source}.`,
    'comparator-dropped': (claimed, source) =>
      `In der Quelle stand: ${source}; der Artikel nennt die Zahl ohne diesen Zusatz: ${claimed}.`,
    'value-differs': (claimed, source) => `Im Artikel steht: ${claimed}; in der Quelle: ${source}.`,
    'strength-overstated': (claimed, source) =>
      `Stärker als die Quelle. Im Artikel: ${claimed}; die Quelle ging höchstens so weit: ${source}.`,
    'strength-understated': (claimed, source) => `Schwächer als die Quelle. Im Artikel: ${claimed}; in der Quelle: ${source}.`,
    'stated-as-fact': (_, source) => `Als Tatsache dargestellt. So haben es Regierungen gesagt (${source}); China bestreitet es.`,
    'confidence-differs': (claimed, source) => `Im Artikel steht: ${claimed}; das eigene Wort der Quelle: ${source}.`,
    'accuser-differs': (claimed, source) =>
      `${claimed === '' ? '' : `Im Artikel: ${claimed}. `}Bis zu diesem Tag hinterlegt: ${source}.`,
    'accused-differs': (claimed, source) => `Der Artikel nennt: ${claimed}; die Quelle nannte: ${source}.`,
    'speaker-differs': (claimed, source) => `Der Artikel beruft sich auf: ${claimed}; die Zahl stammt von: ${source}.`,
    'event-differs': (claimed, source) => `Das Datum im Artikel: ${claimed}. Hinterlegt ist: ${source}.`,
    'target-differs': (claimed, source) => `Worum es geht: im Artikel ${claimed}; in der Quelle ${source}.`,
    outdated: (claimed, source) =>
      source === ''
        ? `Die Quelle hatte diese Angabe bis dahin schon ersetzt: ${claimed}.`
        : `Bis dahin schon berichtigt: erst ${claimed}, dann ${source}.`,
    'revised-later': (_, source) => `An jenem Tag richtig; seither: ${source}.`,
    'confirmed-later': (_, source) => `Später bestätigt: ${source}.`,
    'other-case': (_, source) => `Das gehört zu einem anderen Fall: ${source}.`,
    denied: () => 'Es gab eine Antwort, und sie ist hinterlegt.',
    'secondary-only': () => 'Die Quelle selbst war nicht zu lesen; so haben andere sie wiedergegeben.',
    'press-estimate': (_, source) =>
      `Eine Schätzung ungenannter Personen und keine amtliche Zählung. Berichtet hat sie: ${source}.`,
    'quote-altered': (claimed, source) => `Das Zitat lautet „${claimed}“; die Worte der Quelle sind „${source}“.`,
    'quote-exact': () => 'Das Zitat stimmt Wort für Wort mit der Quelle überein.',
    'sources-differ': (claimed, source) => `Im Artikel steht: ${claimed}. Die Primärquellen widersprechen sich: ${source}.`,
    'nobody-credited': (claimed) => `Der Artikel sagt es in eigenem Namen (${claimed}); die Quelle dafür steht unten.`,
    'time-zone': (claimed, source) => `Hier: ${claimed}; in der Quelle: ${source}. Die Zeitzone erklärt den Unterschied.`,
    'rejected-by-article': () => 'Der Artikel berichtet dies, um es richtigzustellen.',
    'no-fact': () => 'Das Dossier hat hierzu keine Quelle, weder dafür noch dagegen.',
    'noun-missing': (claimed, source) =>
      `Der Artikel sagt nicht, was hier gezählt wird: ${claimed}${source === '' ? '' : `; in der Quelle sind es: ${source}`}.`,
    'unverified-only': () => 'Die einzige hinterlegte Quelle ließ sich nicht überprüfen.',
  },

  assumptions: {
    meant: ({ words, name }) => `„${words}“ wird gelesen als: ${name}.`,
    owned: ({ words, name }) => `„${words}“ wird bezogen auf: ${name}.`,
    'speaks-for': ({ words, name }) => `„${words}“ spricht, so gelesen, für: ${name}.`,
    allies: ({ name }) => `„Allies“ wird gelesen als die Verbündeten von: ${name}.`,
    'said-by': ({ name }) => `Gelesen als Aussage von: ${name}, zuvor genannt.`,
    accusing: ({ name }) => `Gelesen als Vorwurf gegen: ${name}, wie im Satz davor.`,
    'accusation-of': ({ name }) => `Bezogen auf den Vorwurf in den Sätzen davor, gegen: ${name}.`,
    quotation: ({ name, speaks }) =>
      `Das Zitat wird dem zugeschrieben, der ${speaks === 'before' ? 'davor' : 'danach'} spricht: ${name}.`,
    them: ({ unit }) =>
      `Worauf „them“ sich bezieht, so gelesen: ${unit === 'persons charged' ? 'angeklagte Personen' : several(unit)}.`,
    counting: ({ unit, named }) =>
      `Was die Zahl zählt, so gelesen: ${several(unit)}, ${
        {
          asked: 'wonach die Frage davor fragt',
          before: 'zuvor genannt',
          nearby: 'in der Nähe genannt',
          last: 'wie bei der Zahl davor',
        }[named]
      }.`,
    year: ({ year }) => `Gelesen als ${year}, das Jahr des Artikels oder das zuvor genannte.`,
    'since-publication': () => 'Vom Tag der Veröffentlichung zurückgezählt.',
    'from-date-before': () => 'Vom Datum davor aus gezählt.',
    'as-of-publication': () => 'Vom Tag der Veröffentlichung aus gelesen.',
    'in-month-before': () => 'Gelesen im Monat des Datums davor.',
    'few-days': () => '„Wenige Tage“ werden als bis zu eine Woche gelesen.',
    'last-holiday': () => 'Gelesen als der letzte vor der Veröffentlichung.',
  },

  chain: {
    article: 'Der Artikel',
    unnamed: 'ungenannte Personen',
    notRead: (name) => `${name}, nicht selbst gelesen`,
    linked: (name) => `${name} (im Artikel verlinkt)`,
  },
};
