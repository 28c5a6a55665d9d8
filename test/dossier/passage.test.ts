import { describe, expect, test } from 'vitest';
import { archivedUrl, passageUrl, textDirective } from '../../src/dossier/passage.ts';

describe('textDirective', () => {
  test.each<[string, string | null]>([
    ['from the territory of China', 'text=from%20the%20territory%20of%20China'],
    ['one two three four five six seven eight', 'text=one%20two%20three%20four%20five%20six%20seven%20eight'],
    ['one two three four five six seven eight nine', 'text=one%20two%20three%20four,six%20seven%20eight%20nine'],
    ['state-backed, it says & more', 'text=state%2Dbacked%2C%20it%20says%20%26%20more'],
    ['Außenministerium “warnt”', 'text=Au%C3%9Fenministerium%20%E2%80%9Cwarnt%E2%80%9D'],
    ['  two\n words ', 'text=two%20words'],
    ['the attack … was highly likely', 'text=the%20attack,was%20highly%20likely'],
    ['the attack [...] was […] done', 'text=the%20attack,done'],
    ['… was highly likely', 'text=was%20highly%20likely'],
    ['', null],
    ['…', null],
  ])('%j gives %s', (words, directive) => expect(textDirective(words)).toBe(directive));
});

describe('passageUrl', () => {
  const source = { url: 'https://a.example/page', address: 'seen' } as const;
  const words = 'the words';
  test.each<[string, Parameters<typeof passageUrl>, string]>([
    ['opens at words read on the page', [source, { words, verified: 'own-page' }], 'https://a.example/page#:~:text=the%20words'],
    [
      'opens at words read in a full copy',
      [source, { words, verified: 'full-copy' }],
      'https://a.example/page#:~:text=the%20words',
    ],
    [
      'keeps a fragment',
      [
        { ...source, url: 'https://a.example/page#part' },
        { words, verified: 'own-page' },
      ],
      'https://a.example/page#part:~:text=the%20words',
    ],
    [
      'keeps a text fragment that is there',
      [
        { ...source, url: 'https://a.example/#:~:text=a' },
        { words, verified: 'own-page' },
      ],
      'https://a.example/#:~:text=a',
    ],
    ['opens the page where the words were only quoted', [source, { words, verified: 'quotation' }], 'https://a.example/page'],
    ['opens the page where there are no words', [source, { verified: 'own-page' }], 'https://a.example/page'],
    [
      'opens the page where nobody saw the address',
      [
        { ...source, address: 'unconfirmed' },
        { words, verified: 'full-copy' },
      ],
      'https://a.example/page',
    ],
  ])('%s', (_shows, given, url) => expect(passageUrl(...given)).toBe(url));
});

describe('archivedUrl', () => {
  const source = { url: 'https://a.example/page?b=c#part', published: '2021-03-05' };
  test.each<[string, Parameters<typeof archivedUrl>[0], string]>([
    ['asks the archive for the day', source, 'https://web.archive.org/web/20210305/https://a.example/page?b=c'],
    [
      'asks for a month or a year where no day is known',
      { ...source, published: '2021-03' },
      'https://web.archive.org/web/202103/https://a.example/page?b=c',
    ],
    ['prefers a copy on file', { ...source, archived: 'https://copy.example/' }, 'https://copy.example/'],
  ])('%s', (_shows, given, url) => expect(archivedUrl(given)).toBe(url));
});
