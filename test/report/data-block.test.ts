import { expect, test } from 'vitest';
import { findDataBlocks, toDataBlock } from '../../src/report/data-block.ts';
import { RECORD } from './records.ts';

test('what is put in is found', () => {
  const [block] = findDataBlocks(`<p>a</p>${toDataBlock(RECORD)}</body>`);
  expect(JSON.parse(block ?? '')).toEqual(RECORD);
});

test('an article cannot end the block, or begin another', () => {
  const title = '</script><script type="application/json" data-holds="firsthand-record">{}</script>';
  const record = { ...RECORD, article: { ...RECORD.article, title } };
  expect(findDataBlocks(toDataBlock(record)).map((text) => JSON.parse(text))).toEqual([record]);
});

test('several are found in order, and one that was cut off is found as it is', () => {
  expect(findDataBlocks(toDataBlock(RECORD) + toDataBlock(RECORD))).toHaveLength(2);
  expect(findDataBlocks(toDataBlock(RECORD).slice(0, 90))).toHaveLength(1);
  expect(findDataBlocks('<script type="application/json">{}</script>')).toEqual([]);
});
