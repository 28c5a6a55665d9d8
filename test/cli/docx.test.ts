import { expect, test } from 'vitest';
import { docxToHtml } from '../../src/cli/docx.ts';
import { Failure } from '../../src/cli/failure.ts';
import { toArticle } from '../../src/cli/to-article.ts';
import { makeDocx, makeEncrypted, makeOldWord, makeZip, paragraph } from './make-docx.ts';

test('its paragraphs are the article, the first heading its title', async () => {
  const body = paragraph('Who did it', 'Title') + paragraph('Microsoft named Hafnium.') + paragraph('Beijing denied it.');
  const article = await toArticle(await docxToHtml(makeDocx(body), 'a.docx'), 'docx', {});
  expect(article.title).toBe('Who did it');
  expect(article.blocks.map(({ start, end, kind }) => [kind, article.text.slice(start, end)])).toEqual([
    ['title', 'Who did it'],
    ['paragraph', 'Microsoft named Hafnium.'],
    ['paragraph', 'Beijing denied it.'],
  ]);
});

test('markup in its words stays words', async () => {
  const html = await docxToHtml(makeDocx(paragraph('&lt;script&gt;alert(1)&lt;/script&gt;')), 'a.docx');
  expect(html).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>');
});

test('what an editor deleted with changes tracked is not read, what they put in is', async () => {
  const tracked =
    '<w:p><w:del w:id="1" w:author="a"><w:r><w:delText>30,000</w:delText></w:r></w:del><w:ins w:id="2" w:author="a"><w:r><w:t>20,000</w:t></w:r></w:ins></w:p>';
  expect(await docxToHtml(makeDocx(tracked), 'a.docx')).toBe('<p>20,000</p>');
});

const whole = makeDocx(paragraph('A text.'.repeat(200)));

test.each<[string, Uint8Array, RegExp]>([
  ['an empty file', new Uint8Array(), /^a\.docx is empty$/],
  ['a document without a word', makeDocx(''), /^a\.docx is empty$/],
  ['a document with a password', makeEncrypted(), /^a\.docx has a password: save a copy without one and try again$/],
  ['an archive with a password', makeZip({ 'word/document.xml': 'a' }, { encrypted: true }), /^a\.docx has a password/],
  ['a document of Word before 2007', makeOldWord(), /^a\.docx is a document of Word before 2007/],
  ['a text with another name', Buffer.from('Some text'), /^a\.docx is no \.docx file, whatever its name says$/],
  ['an archive of something else', makeZip({ 'a.txt': 'a' }), /^a\.docx is damaged/],
  ['a file that was cut off', whole.subarray(0, whole.length - 100), /^a\.docx is damaged/],
  ['XML that is none', makeDocx('<w:p><'), /^a\.docx is damaged/],
  ['a bomb', makeDocx(paragraph('a'.repeat(101_000_000))), /^a\.docx unfolds to more than 100 MB/],
])('%s is refused in a sentence', async (_what, bytes, message) => {
  const refusal = docxToHtml(bytes, 'a.docx');
  await expect(refusal).rejects.toThrow(Failure);
  await expect(refusal).rejects.toThrow(message);
});

test('whatever is broken in it, it ends in a sentence', async () => {
  for (let at = 0; at < whole.length; at += 7) {
    const broken = Buffer.from(whole);
    broken.writeUInt8((broken.readUInt8(at) + 1) % 256, at);
    await docxToHtml(broken, 'a.docx').catch((error: unknown) => expect(error, `byte ${at}`).toBeInstanceOf(Failure));
  }
});
