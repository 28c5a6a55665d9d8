// Reads the story out of a page's HTML and saves the check as W3C annotations. Node has no parser of HTML: linkedom brings one.
//
//     node docs/examples/check-a-page.mjs page.html > annotations.jsonld
import { readFileSync } from 'node:fs';
import { argv, exit, stderr, stdout } from 'node:process';
import { builtInDossier, check, exportOf, toRecord } from 'firsthand';
import { fromHtml } from 'firsthand/html';
import { parseHTML } from 'linkedom';

const [path] = argv.slice(2);
if (path === undefined) {
  stderr.write('which page?\n');
  exit(2);
}
const { article } = fromHtml(readFileSync(path, 'utf8'), (html) => parseHTML(html).document);
const report = check(article, { dossier: await builtInDossier() });
stderr.write(`${article.title}: ${report.topic.match ? 'about the event' : 'about something else'}, ${report.findings.length} claims\n`);
stdout.write(exportOf('jsonld').make(toRecord(report, article)));
