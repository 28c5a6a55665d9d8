/** The checks in German. Names stand behind a colon or in quotation marks, since they cannot be declined. */
import type { EditWords } from './words.ts';

export const GERMAN: EditWords = {
  checks: {
    'number-differs': {
      title: 'Andere Zahl',
      says: 'Die Quelle nennt für dieselbe Sache eine andere Zahl.',
    },
    'number-of-another-thing': {
      title: 'Zahl für etwas anderes',
      says: 'Die Zahl ist die der Quelle, aber sie zählt etwas anderes, oder mit dem Gezählten geschah etwas anderes.',
    },
    'number-without-noun': {
      title: 'Zahl ohne Gezähltes',
      says: 'Der Satz sagt nicht, was die Zahl zählt: Server, Organisationen und Menschen sind verschiedene Zählungen.',
    },
    'number-without-scope': {
      title: 'Zahl ohne Ort',
      says: 'Die Quelle hat an einem Ort gezählt, und der Satz nennt keinen: Die Zahl liest sich, als gälte sie für die ganze Welt.',
    },
    'number-of-another-place': {
      title: 'Zahl für einen anderen Ort',
      says: 'Die Zahl ist die der Quelle, aber für einen anderen Ort.',
    },
    'bound-reversed': {
      title: 'Grenze umgedreht',
      says: 'Die Quelle nannte eine untere Grenze und der Satz eine obere, oder umgekehrt.',
    },
    'bound-dropped': {
      title: 'Grenze weggefallen',
      says: 'Die Quelle schrieb „mindestens“, „mehr als“ oder „etwa“, und der Satz nennt die bloße Zahl.',
    },
    'estimate-as-fact': {
      title: 'Schätzung als Tatsache',
      says: 'Die Zahl ist eine Schätzung, die die Presse von ungenannten Personen hat; der Satz sagt nicht, von wem sie ist.',
    },
    'accusation-nobody-made': {
      title: 'Beschuldigung, die niemand erhob',
      says: 'Wer hier beschuldigen soll, hatte bis zum Tag des Artikels niemanden beschuldigt.',
    },
    'attribution-overstated': {
      title: 'Zuschreibung stärker als die Quelle',
      says: 'Der Satz geht weiter als der, der beschuldigt hat: „in Verbindung gebracht“ ist nicht „beauftragt“.',
    },
    'attribution-as-fact': {
      title: 'Zuschreibung als Tatsache',
      says: 'Der Satz sagt selbst, wer es war; gesagt haben es Regierungen oder Unternehmen, und es wird bestritten.',
    },
    'attribution-of-another': {
      title: 'Anderer Täter als in der Quelle',
      says: 'Der Satz nennt einen anderen Täter als die Quelle.',
    },
    'confidence-dropped': {
      title: 'Grad der Gewissheit fehlt',
      says: 'Die Quelle sagte, wie sicher sie sich war, und der Satz sagt es nicht.',
    },
    'confidence-changed': {
      title: 'Anderer Grad der Gewissheit',
      says: 'Wie sicher die Quelle war, sagte sie mit ihrem eigenen Wort und auf ihrer eigenen Skala; der Satz hat ein anderes.',
    },
    'denial-missing': {
      title: 'Eine Antwort fehlt',
      says: 'Der Satz sagt, jemand habe nichts gesagt oder es zugegeben; was gesagt wurde, ist belegt.',
    },
    'date-differs': {
      title: 'Anderer Tag',
      says: 'Die Quelle nennt für dasselbe Ereignis einen anderen Tag.',
    },
    'date-of-another-event': {
      title: 'Tag eines anderen Ereignisses',
      says: 'An diesem Tag geschah etwas anderes: Gefunden, gemeldet, behoben und veröffentlicht wurde an verschiedenen Tagen.',
    },
    'credited-to-another': {
      title: 'Anderer Quelle zugeschrieben',
      says: 'Die Zahl stimmt, aber die genannte Quelle hat sie nicht genannt.',
    },
    'quotation-altered': {
      title: 'Zitat verändert',
      says: 'Die Worte in Anführungszeichen laufen neben denen der Quelle her und sind nicht ihre.',
    },
    'separate-case': {
      title: 'Anderer Fall hineingemischt',
      says: 'Was von diesem Angriff erzählt wird, gehört zu einem anderen Fall.',
    },
    superseded: {
      title: 'Überholt',
      says: 'Die Quelle hatte dies bis zum Tag des Artikels schon ersetzt.',
    },
    'sources-differ': {
      title: 'Quellen widersprechen sich',
      says: 'Primärquellen nennen verschiedene Zahlen, und der Satz beruft sich auf keine von ihnen.',
    },
    'no-source-on-file': {
      title: 'Keine Quelle vorhanden',
      says: 'Die Aussage ist prüfbar, aber das Dossier hat nichts dafür oder dagegen.',
    },
    'no-primary-link': {
      title: 'Kein Link zur Quelle',
      says: 'Die Quelle ist vorhanden, und der Entwurf verlinkt sie nicht.',
    },
  },
  messages: {
    confidenceDropped: (word) => `Die Quelle sagte, wie sicher sie sich war („${word}“); der Satz sagt es nicht.`,
    numberWithoutScope: (place) => `Die Quelle nennt einen Ort für die Zahl (${place}); der Satz nennt keinen.`,
    noPrimaryLink: (publisher, title) => `Der Entwurf verlinkt die Quelle nicht: ${publisher}, „${title}“.`,
  },
  sheet: {
    title: 'Bitte um Berichtigung',
    intro: (count) =>
      count === 1
        ? 'Eine Aussage dieses Artikels weicht von ihrer Quelle ab.'
        : `${count} Aussagen dieses Artikels weichen von ihren Quellen ab.`,
    article: 'Artikel',
    published: (day) => `erschienen am ${day}`,
    says: 'Im Artikel steht',
    why: 'Was nicht stimmt',
    sourceSays: 'In der Quelle steht',
    proposed: 'Vorgeschlagener Text',
    source: 'Quelle',
    archived: 'Archivkopie',
    untitled: 'Artikel ohne Titel',
    closing: (dossier) => `Verglichen mit den Primärquellen in „${dossier}“, wie sie am Tag des Artikels vorlagen.`,
  },
};
