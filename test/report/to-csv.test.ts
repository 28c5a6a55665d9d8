import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCell, toCsv } from '../../src/report/to-csv.ts';
import { anyRecord, hostile, REAL, RECORD } from './records.ts';

/** RFC 4180, with any separator: what a spreadsheet does with the file. */
function parse(csv: string, separator = ','): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  const cell = () => {
    let text = '';
    while (at < csv.length && csv[at] !== separator && csv[at] !== '\r' && csv[at] !== '\n') {
      if (csv[at] !== '"') {
        text += csv[at];
        at += 1;
        continue;
      }
      for (at += 1; at < csv.length; at += 1) {
        if (csv[at] === '"' && csv[at + 1] !== '"') break;
        if (csv[at] === '"') at += 1;
        text += csv[at];
      }
      at += 1;
    }
    rows.at(-1)?.push(text);
  };
  while (at < csv.length) {
    cell();
    if (csv[at] === separator) at += 1;
    else if (csv.startsWith('\r\n', at)) {
      at += 2;
      if (at < csv.length) rows.push([]);
    }
  }
  return rows;
}

const runs = (cell: string) => /^\s*[=+\-@\t\r＝＋－＠]/u.test(cell);

test('a claim is a row, under a header', () => {
  const csv = toCsv([{ record: RECORD, name: 'a.txt' }]);
  expect(csv.startsWith('\uFEFF"article",')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  const [header = [], ...rows] = parse(csv.slice(1));
  expect(rows).toHaveLength(3);
  const first = Object.fromEntries(header.map((name, index) => [name, rows[0]?.[index]]));
  expect(first).toMatchObject({
    article: 'Servers hacked',
    published: '2021-07-19',
    kind: 'figure',
    rating: 'Needs context',
    claim: 'At least 30,000 organisations worldwide',
    sentence: 'At least 30,000 organisations worldwide were hit, Krebs said.',
    credited_to: 'Krebs',
    source_says: 'at least 30,000 organizations, in the US',
    why: 'The source counts the US only.',
    publisher: 'KrebsOnSecurity',
    source_address: 'https://krebsonsecurity.com/2021/03/at-least-30000/',
    rating_id: 'missing-context',
    rule: 'figure/scope-differs',
    start: String(RECORD.findings[0]?.claim.start),
    dossier_version: '1.0.0',
  });
});

test('several articles are one table', () => {
  const untitled = { ...RECORD, article: { ...RECORD.article, title: null } };
  const [, ...rows] = parse(toCsv([{ record: REAL }, { record: untitled, name: 'b.txt' }]).slice(1));
  expect(rows).toHaveLength(REAL.findings.length + 3);
  expect(rows.at(-1)?.[0]).toBe('b.txt');
});

test('an article without claims is a header', () => {
  expect(parse(toCsv([{ record: { ...RECORD, findings: [] } }]).slice(1))).toHaveLength(1);
});

test.each([
  ['a "b"', '"a ""b"""'],
  ['a,b', '"a,b"'],
  ['a\r\nb', '"a b"'],
  ['=1+1', `"'=1+1"`],
  ['  =1', `"'=1"`],
  ['"=1"', `"'""=1"""`],
  ['＝1', `"'＝1"`],
  ['-5', `"'-5"`],
  ['a; =1', `"a;' =1"`],
  ['a; b', '"a; b"'],
  ['2-1', '"2-1"'],
  [null, '""'],
  [7, '"7"'],
])('%j is the cell %s', (value, cell) => expect(toCell(value)).toBe(cell));

describe('whatever the article', () => {
  test('rows are rows, and no cell runs, in a spreadsheet of any country', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const csv = toCsv([{ record }]).slice(1);
        expect(csv.split('\r\n')).toHaveLength(record.findings.length + 2);
        const rows = parse(csv);
        const [header] = rows;
        expect(rows.map((row) => row.length)).toEqual(rows.map(() => header?.length));
        for (const separator of [',', ';', '\t']) expect(parse(csv, separator).flat().filter(runs)).toEqual([]);
      }),
    );
  });

  test('a cell never runs', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const csv = `${[toCell(a), toCell(`${a};${b}`)].join(',')}\r\n`;
        for (const separator of [',', ';', '\t']) expect(parse(csv, separator).flat().filter(runs)).toEqual([]);
      }),
    );
  });
});
