import { expect, test } from 'vitest';
import { toDossierJsonSchema } from '../../src/dossier/json-schema.ts';

test('says what the schema in code says', () => {
  expect(toDossierJsonSchema()).toMatchObject({
    type: 'object',
    additionalProperties: false,
    required: expect.arrayContaining(['id', 'sources', 'facts']),
    properties: { facts: { type: 'array' }, updated: { type: 'string', pattern: expect.stringContaining('\\d{4}') } },
  });
});
