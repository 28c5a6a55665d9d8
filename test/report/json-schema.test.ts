import { expect, test } from 'vitest';
import { failedSchema, toReportJsonSchema } from '../../src/report/json-schema.ts';

test('the published schema names its version', () => {
  expect(JSON.stringify(toReportJsonSchema())).toContain('version 2');
});

test('an error is an id, known or not, and a sentence', () => {
  expect(failedSchema.safeParse({ id: null, error: 'no' }).success).toBe(true);
  expect(failedSchema.safeParse({ error: 'no' }).success).toBe(false);
});
