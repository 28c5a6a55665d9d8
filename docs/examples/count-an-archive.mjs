// Counts the ratings of many articles, one JSON object a line ({"text", "published"}), as they come: nothing is kept but the counts.
//
//     node docs/examples/count-an-archive.mjs < archive.ndjson
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { builtInDossier, check, fromText, RATINGS } from 'firsthand';

const dossier = await builtInDossier();
const counts = new Map(RATINGS.map((rating) => [rating, 0]));
let articles = 0;
let matching = 0;

for await (const line of createInterface({ input: stdin })) {
  const { text, published } = JSON.parse(line);
  const { topic, findings } = check(fromText(text, { published }), { dossier });
  articles += 1;
  if (topic.match) matching += 1;
  for (const { rating } of findings) counts.set(rating, (counts.get(rating) ?? 0) + 1);
}

stdout.write(`${JSON.stringify({ articles, matching, ...Object.fromEntries(counts) })}\n`);
