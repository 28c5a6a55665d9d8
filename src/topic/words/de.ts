/** What is said of a page, in German. What is put in cannot be declined and stands behind a colon. */
import type { Day } from '../../vocabulary.ts';
import type { TopicWords } from './words.ts';

const quoted = (marks: readonly string[]): string => marks.map((mark) => `„${mark}“`).join(', ');

/** @example shortDay('2021-02-03') // '3.2.2021' */
const shortDay = (day: Day): string => day.split('-').map(Number).reverse().join('.');

export const GERMAN: TopicWords = {
  pages: {
    'before-the-event': 'ein Bericht aus der Zeit, bevor der Angriff bekannt war',
    'another-attack': 'ein Bericht über einen anderen Angriff auf Exchange',
    product: 'eine Seite über das Produkt',
    'same-group': 'ein anderer Bericht über dieselbe Gruppe',
    'in-passing': 'ein Bericht, der den Angriff nur nebenbei erwähnt',
    forum: 'eine Diskussion in einem Forum',
    headlines: 'eine Liste von Schlagzeilen',
    digest: 'eine Übersicht über mehrere Meldungen',
    encyclopaedia: 'ein Lexikonartikel',
    notice: 'eine Mitteilung über Sicherheitslücken',
    offer: 'ein Angebot',
    manual: 'eine Anleitung für Administratoren',
    transcript: 'ein Wortlautprotokoll amtlicher Äußerungen, also Quelle und nicht Artikel',
    statement: 'eine amtliche Erklärung, also Quelle und nicht Artikel',
    source: 'eine der hinterlegten Primärquellen',
  },
  about: (page, subject) => `${page} (Thema: ${subject})`,
  reasons: {
    'published-before': ({ day }) => `Veröffentlicht am ${shortDay(day)}, bevor über den Angriff etwas bekannt war.`,
    'no-text': () => 'Es gibt keinen Text zu lesen.',
    statements: ({ facts }) => `Die Seite macht Aussagen, zu denen ${facts} hinterlegte Fakten über den Angriff passen.`,
    names: ({ terms }) => `Auf der Seite steht: ${terms.join(', ')}.`,
    'in-other-words': () => 'Die Seite erzählt in anderen Worten von dem Angriff, aus den Tagen, als er Nachricht war.',
    'in-headline': () => 'Die Überschrift handelt von dem Angriff.',
    'in-opening': () => 'Der Anfang handelt von dem Angriff.',
    also: (_, subject) => `Erwähnt wird auch: ${subject}.`,
    'more-of': (_, subject) => `Mehr davon handelt von etwas anderem: ${subject}.`,
    'nothing-named': () => 'Nichts auf der Seite nennt den Angriff.',
    'no-attack': () => 'Die Seite erzählt von keinem Angriff.',
    'product-only': () => 'Die Seite nennt lange nach dem Angriff das Produkt, nicht aber den Angriff.',
    'in-passing': () => 'Der Angriff wird nur nebenbei erwähnt.',
    source: ({ title, publisher }) => `Es ist „${title}“ (${publisher}).`,
    'asked-and-answered': ({ marks }) => `Hier wird gefragt und geantwortet: ${quoted(marks)}.`,
    'strung-together': () => 'Anfänge und Überschriften mehrerer Meldungen stehen hier hintereinander.',
    'calls-itself-digest': ({ mark }) => `Sie nennt sich selbst so: „${mark}“.`,
    encyclopaedic: ({ marks }) => `Die Seite ist wie ein Lexikonartikel geschrieben: ${quoted(marks)}.`,
    'laid-out-as-notice': ({ marks }) => `Die Seite ist wie eine solche Mitteilung aufgebaut: ${quoted(marks)}.`,
    sells: ({ marks }) => `Hier wird etwas verkauft: ${quoted(marks)}.`,
    'step-by-step': () => 'Die Seite sagt ihren Lesern Schritt für Schritt, was zu tun ist.',
    instructs: ({ mark }) => `Die Seite sagt ihren Lesern, was zu tun ist: „${mark}“.`,
    'speakers-named': () => 'Vor dem Gesagten stehen die Namen der Sprecher.',
    headed: ({ mark }) => `Kopf oder Schluss lautet „${mark}“, und der Text spricht für eine Institution.`,
    'own-voice': ({ mark }) => `Eine Institution spricht hier in eigenem Namen: „${mark}“.`,
    'today-announced': () => 'Die Seite sagt von der eigenen Institution, sie habe „heute bekannt gegeben“, wovon sie handelt.',
  },
};
