/**
 * The terms of the model that we use and what they stand for, from its vocabulary (https://www.w3.org/TR/annotation-vocab/): what a
 * JSON-LD processor would load from the address of the context, which no test does.
 */
const id = (term: string) => ({ '@id': term, '@type': '@id' });
const vocabulary = (term: string) => ({ '@id': term, '@type': '@vocab' });

export const CONTEXT_DOCUMENT = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    dc: 'http://purl.org/dc/elements/1.1/',
    dcterms: 'http://purl.org/dc/terms/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    as: 'http://www.w3.org/ns/activitystreams#',
    foaf: 'http://xmlns.com/foaf/0.1/',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: { '@type': '@id', '@id': '@id' },
    type: { '@type': '@id', '@id': '@type' },
    Annotation: 'oa:Annotation',
    SpecificResource: 'oa:SpecificResource',
    TextualBody: 'oa:TextualBody',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    TimeState: 'oa:TimeState',
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    Software: 'as:Application',
    ...Object.fromEntries(
      ['assessing', 'classifying', 'commenting', 'describing', 'linking'].map((motivation) => [motivation, `oa:${motivation}`]),
    ),
    body: id('oa:hasBody'),
    target: id('oa:hasTarget'),
    source: id('oa:hasSource'),
    selector: id('oa:hasSelector'),
    state: id('oa:hasState'),
    cached: id('oa:cachedSource'),
    motivation: vocabulary('oa:motivatedBy'),
    purpose: vocabulary('oa:hasPurpose'),
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
    end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
    value: 'rdf:value',
    format: 'dc:format',
    language: 'dc:language',
    generator: id('as:generator'),
    generated: { '@id': 'dcterms:issued', '@type': 'xsd:dateTime' },
    name: 'foaf:name',
    label: { '@id': 'rdfs:label', '@language': 'en' },
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
    partOf: id('as:partOf'),
    first: id('as:first'),
    last: id('as:last'),
    total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' },
    startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' },
  },
};
