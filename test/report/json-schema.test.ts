import { expect, test } from 'vitest';
import { outdatedSchemas } from '../../scripts/schemas.ts';
import { failedSchema, toReportJsonSchema } from '../../src/report/json-schema.ts';

test('the schemas that are published are those of the code', () => {
  expect(outdatedSchemas()).toEqual([]);
});

test('the published schema names its version', () => {
  expect(JSON.stringify(toReportJsonSchema())).toContain('version 1');
});

test('an error is an id, known or not, and a sentence', () => {
  expect(failedSchema.safeParse({ id: null, error: 'no' }).success).toBe(true);
  expect(failedSchema.safeParse({ error: 'no' }).success).toBe(false);
});
