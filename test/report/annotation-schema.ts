/**
 * What the Web Annotation Data Model asks of an annotation page, as a JSON Schema: written from the Recommendation
 * (https://www.w3.org/TR/annotation-model/, the MUSTs of sections 3.1, 3.2, 3.3, 4 and 5) and as strict as the W3C's own test schemas
 * for it: a body or target is exactly one kind of resource, every name a URI, every selector one of the model's. Only the kinds
 * that we write are in it.
 */

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const uri = { type: 'string', format: 'uri' };
const motivation = {
  enum: [
    'assessing',
    'bookmarking',
    'classifying',
    'commenting',
    'describing',
    'editing',
    'highlighting',
    'identifying',
    'linking',
    'moderating',
    'questioning',
    'replying',
    'tagging',
  ],
};

/** 4.2.4 and 4.2.5. */
const selector = {
  oneOf: [
    {
      type: 'object',
      required: ['type', 'exact'],
      properties: {
        type: { const: 'TextQuoteSelector' },
        exact: { type: 'string' },
        prefix: { type: 'string' },
        suffix: { type: 'string' },
      },
      additionalProperties: false,
    },
    {
      type: 'object',
      required: ['type', 'start', 'end'],
      properties: {
        type: { const: 'TextPositionSelector' },
        start: { type: 'integer', minimum: 0 },
        end: { type: 'integer', minimum: 0 },
      },
      additionalProperties: false,
    },
  ],
};

/** 4: exactly one source, and something that makes it specific. */
const specificResource = {
  type: 'object',
  required: ['source'],
  anyOf: [{ required: ['purpose'] }, { required: ['selector'] }, { required: ['state'] }],
  not: { required: ['value'] },
  properties: {
    id: uri,
    type: { const: 'SpecificResource' },
    purpose: motivation,
    source: uri,
    selector: { anyOf: [selector, { type: 'array', minItems: 1, items: selector }] },
    // 4.3.1
    state: {
      type: 'object',
      required: ['type'],
      properties: { type: { const: 'TimeState' }, cached: uri },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

const tag = { type: 'string', pattern: '^[a-zA-Z]{2,3}(?:-|$)' };

/** 3.2.4 */
const textualBody = {
  type: 'object',
  required: ['value'],
  not: { required: ['source'] },
  properties: {
    id: uri,
    type: { const: 'TextualBody' },
    purpose: motivation,
    value: { type: 'string' },
    format: { type: 'string', pattern: '^(?:application|audio|image|multipart|text|video)/' },
    // “Should have exactly one language, but may have … more, for example if the resource contains a mix of languages.”
    language: { anyOf: [tag, { type: 'array', items: tag, minItems: 2 }] },
  },
  additionalProperties: false,
};

const agent = {
  type: 'object',
  required: ['id', 'type', 'name'],
  properties: { id: uri, type: { const: 'Software' }, name: { type: 'string' } },
};

/** 3.1: context, id, type and target; 3.2.5: not both body and bodyValue; 3.3.1: times in UTC. */
export const annotation = {
  type: 'object',
  required: ['@context', 'id', 'type', 'target'],
  not: { required: ['body', 'bodyValue'] },
  properties: {
    '@context': { anyOf: [{ const: CONTEXT }, { type: 'array', contains: { const: CONTEXT } }] },
    id: uri,
    type: { const: 'Annotation' },
    motivation,
    generator: { anyOf: [uri, agent] },
    body: { type: 'array', minItems: 1, items: { oneOf: [textualBody, specificResource] } },
    target: specificResource,
  },
  additionalProperties: false,
};

/** 5.2, and 5.1 for what it is part of: with annotations in it, a collection has its first page. */
export const annotationPage = {
  type: 'object',
  required: ['@context', 'id', 'type', 'items'],
  properties: {
    '@context': annotation.properties['@context'],
    id: uri,
    type: { const: 'AnnotationPage' },
    generator: { anyOf: [uri, agent] },
    generated: { type: 'string', format: 'utc' },
    partOf: {
      type: 'object',
      required: ['id', 'type', 'total', 'first', 'last'],
      properties: {
        id: uri,
        type: { const: 'AnnotationCollection' },
        label: { type: 'string' },
        total: { type: 'integer', minimum: 0 },
        first: uri,
        last: uri,
      },
      additionalProperties: false,
    },
    startIndex: { type: 'integer', minimum: 0 },
    items: { type: 'array', items: annotation },
  },
  // Extensions are properties whose names are IRIs.
  additionalProperties: false,
  patternProperties: { '^https?://': {} },
};

/** RFC 3986, and times as the model has them. */
export const FORMATS = {
  uri: /^(?:https?:\/\/(?:[\w\-.~!$&'()*+,;=:@[\]]|%[\da-f]{2})+(?:[\w\-.~!$&'()*+,;=:@/?]|%[\da-f]{2})*|urn:uuid:[\da-f-]{36})(?:#(?:[\w\-.~!$&'()*+,;=:@/?]|%[\da-f]{2})*)?$/i,
  utc: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
};
