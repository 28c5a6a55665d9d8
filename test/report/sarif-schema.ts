/**
 * What of SARIF 2.1.0 this program writes, as a JSON Schema: written from the text of the standard (the sections are named), strict, so that
 * a misspelt property is a fault. The OASIS schema is in no well-kept package; the output was held against it once by hand.
 */
const text = { type: 'string', minLength: 1 };
const count = { type: 'integer', minimum: 0 };
const position = { type: 'integer', minimum: 1 };

const object = (properties: Record<string, object>, optional: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});
const list = (items: object, least = 0) => ({ type: 'array', minItems: least, items });

/** §3.11: a message is text. */
const message = object({ text });
const level = { enum: ['none', 'note', 'warning', 'error'] };
/** §3.4: relative addresses need a base (§3.4.4), and have neither a scheme nor parts that are dots. */
const location = {
  anyOf: [
    object({
      uri: { type: 'string', format: 'uri-reference', pattern: '^(?!/)(?![A-Za-z][A-Za-z0-9+.-]*:)(?!.*(?:^|/)\\.{1,2}(?:/|$))' },
      uriBaseId: { const: '%SRCROOT%' },
    }),
    object({ uri: { type: 'string', format: 'uri', pattern: '^file:///' } }),
  ],
};
/** §3.30: both ways to say it, which the test holds against each other. */
const region = object(
  {
    startLine: position,
    startColumn: position,
    endLine: position,
    endColumn: position,
    charOffset: count,
    charLength: count,
    snippet: object({ text: { type: 'string' } }),
  },
  ['snippet'],
);
/** §3.35 */
const suppression = object({ kind: { const: 'external' }, status: { const: 'accepted' }, justification: text });
/** §3.55 to §3.57 */
const replacement = object({ deletedRegion: region, insertedContent: object({ text: { type: 'string' } }) });
const fix = object({
  description: message,
  artifactChanges: list(object({ artifactLocation: location, replacements: list(replacement, 1) }), 1),
});
/** §3.27 */
const result = object(
  {
    ruleId: text,
    ruleIndex: count,
    level,
    message,
    locations: list(object({ physicalLocation: object({ artifactLocation: location, region }, ['region']) }), 1),
    partialFingerprints: { type: 'object', minProperties: 1, additionalProperties: text },
    baselineState: { enum: ['new', 'unchanged', 'updated', 'absent'] },
    suppressions: list(suppression, 1),
    fixes: list(fix, 1),
    // §3.8: a property bag may hold anything.
    properties: { type: 'object' },
  },
  ['baselineState', 'suppressions', 'fixes'],
);
/** §3.49 */
const rule = object({
  id: text,
  shortDescription: message,
  fullDescription: message,
  help: message,
  defaultConfiguration: object({ level }),
});

/** §3.13, §3.14 */
export const SARIF_LOG_SCHEMA = object({
  $schema: { type: 'string', format: 'uri' },
  version: { const: '2.1.0' },
  runs: list(
    object({
      tool: object({
        driver: object({ name: text, semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' }, rules: list(rule, 1) }),
      }),
      columnKind: { const: 'utf16CodeUnits' },
      defaultEncoding: text,
      originalUriBaseIds: { type: 'object', additionalProperties: object({ description: message }) },
      artifacts: list(object({ location, mimeType: { type: 'string', pattern: '^[^/]+/.+' }, encoding: text })),
      results: list(result),
    }),
    1,
  ),
});
