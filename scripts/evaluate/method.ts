/** How it was measured, and what the figures cannot say: the prose of the page. */

export const METHOD = [
  '- `npm run evaluate` builds the command line, gives it text, title and day of every article (`firsthand check --ndjson`), and scores its answers with [test/corpus/score.mjs](test/corpus/score.mjs). A test runs the same and asks that this page is what comes out.',
  '- A mark and a label match when they are of one kind and their spans share at least one character: one to one, the greatest overlap first. Where several labels lie on the same words, the one whose reading agrees better is taken. So a match says that the claim was found, not that its borders or every field of its reading are right.',
  '- A mark that matches no label is a false alarm. A claim that a reader might not count as one is labelled as optional: missing it costs nothing, finding it is no false alarm.',
  '- Ratings are compared on matched claims, as of the article’s day. A label may accept a second rating where the casebook leaves room.',
  '- In articles about something else the right answer is silence. Their claims would count as false alarms of an article called on topic.',
  '- Rules were written with the seen parts open. Of the held parts only figures are printed; these were printed now and then while the rules were written, so the articles are unread, but not wholly without influence.',
].join('\n');

export const LIMITS = [
  '- All articles were written for this project, by few hands, in English, about one event. They are denser in claims and in traps than news is: shares of errors here are not shares of errors on a site.',
  '- Every label is one person’s. Nobody labelled an article twice independently, so there is no agreement between annotators, and no ceiling, to compare with. Some of what stands above as a miss is a label that another reader would set otherwise.',
  '- Those who wrote the articles knew the casebook and the evidence from which the dossier was made. Claims that no source on file covers are probably rarer here than in the news.',
  '- Ratings other than a match are few. One claim more or less moves the recall of red, or the accuracy of “sources differ”, by several points; no intervals are given, the counts are.',
  '- Quotations of words on file, the chain of sources, the assumed reference of “the group”, and the explanation are not scored here; they have tests of their own.',
  '- Matching by overlap is lenient on borders and on lists. The facts and reasons a finding gives are scored by `npm run evaluate -- FILE`, not on this page.',
  '- Reading web pages is not measured here: the articles are plain text. Real articles were measured apart, and are not kept, because they are not ours to publish.',
].join('\n');
