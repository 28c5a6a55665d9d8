// Checks a draft and prints what an editor would change, with a wording that matches the source.
//
//     node docs/examples/check-a-draft.mjs
import { builtInDossier, check, findProblems, finish, fromText, proposeFixes } from 'firsthand';

const draft = `Exchange hack: what is known

The attack on Microsoft Exchange servers by Hafnium affected at least 30,000 organisations globally, KrebsOnSecurity reported.`;

const dossier = await builtInDossier();
// The day of publication decides what the draft could have known.
const article = fromText(draft, { published: '2021-03-08' });
const report = check(article, { dossier });

for (const problem of findProblems(report, article, { dossier })) {
  console.log(`${problem.check}: “${problem.quote}”`);
  console.log(`  ${problem.message}`);
  // A generator, so that a page can do other things meanwhile; `finish` runs it to its end.
  const [best] = finish(proposeFixes(problem, article, { dossier }));
  if (best !== undefined) console.log(`  → ${best.result}`);
}
