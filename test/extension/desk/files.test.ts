import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { schema, toDocument } from '../../../extension/desk/editor/schema.ts';
import { MOST_TEXT_BYTES } from '../../../extension/desk/files/kinds.ts';
import { fromMarkdown, toMarkdown } from '../../../extension/desk/files/markdown.ts';
import { type OpenOptions, openFile } from '../../../extension/desk/files/open.ts';
import { toHtml, toText } from '../../../extension/desk/files/output.ts';

const options: OpenOptions = {
  parseHtml: (html) =>
    parseHTML(/<body/i.test(html) ? html : `<html><body>${html}</body></html>`).document as unknown as Document,
  readDocx: async () => null,
  readMarkdown: async (markdown) => fromMarkdown(markdown),
};
const bytes = (content: string | readonly number[]) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
const open = (name: string, content: string | readonly number[], more: Partial<OpenOptions> = {}) => {
  const data = bytes(content);
  return openFile(
    { name, size: data.length, arrayBuffer: async () => data.buffer.slice(0, data.byteLength) as ArrayBuffer },
    { ...options, ...more },
  );
};
const docOf = async (name: string, content: string) => {
  const opened = await open(name, content);
  if (opened.kind === 'refused') throw new Error(opened.why);
  return { shape: String(opened.draft.doc), day: opened.draft.day };
};

const MARKDOWN = `---
title: Ignored by nobody
date: 2021-03-12
---

# Ignored by nobody

First *line* with \`code\`, **bold** and a [link](https://www.example.org/a), and [none](other.md).

## A heading

- one
- two
  1. deep

> quoted

<script>alert(1)</script>
`;

describe('a file that is opened', () => {
  it('as Markdown has its title once, its day, and no HTML', async () => {
    expect(await docOf('a.md', MARKDOWN)).toEqual({
      day: '2021-03-12',
      shape:
        'doc(title("Ignored by nobody"), ' +
        'paragraph("First ", em("line"), " with code, ", strong("bold"), " and a ", link("link"), ", and none."), ' +
        'heading("A heading"), bullet_list(list_item(paragraph("one")), list_item(paragraph("two"), ordered_list(list_item(paragraph("deep"))))), ' +
        'blockquote(paragraph("quoted")), paragraph("<script>alert(1)</script>"))',
    });
  });

  it('as text has its paragraphs, lists and first line', async () => {
    const text = 'The hack\n\nAt least 30,000 organisations\nwere hit.\n\n- one\n- two\n';
    expect((await docOf('a.txt', text)).shape).toBe(
      'doc(title("The hack"), paragraph("At least 30,000 organisations were hit."), bullet_list(list_item(paragraph("one")), list_item(paragraph("two"))))',
    );
  });

  it('as HTML is its article, and nothing in it is more than words', async () => {
    const page =
      '<html><head><title>The hack</title><meta property="article:published_time" content="2021-03-12T08:00:00Z"><script>boom()</script></head>' +
      '<body><nav>Menu</nav><article><h1>The hack</h1><p onclick="boom()">It began <a href="javascript:boom()">in</a> January.</p>' +
      '<img src=x onerror=boom()><iframe src="https://example.org"></iframe></article><footer>Imprint</footer></body></html>';
    expect(await docOf('a.html', page)).toEqual({
      day: '2021-03-12',
      shape: 'doc(title("The hack"), paragraph("It began in January."))',
    });
  });

  it.each([
    ['too-large', 'a.txt', { size: MOST_TEXT_BYTES + 1 }],
    ['too-large', 'a.docx', { size: 100_000_000 }],
    ['old-word', 'a.doc', { size: 10 }],
    ['unknown-kind', 'a.pdf', { size: 10 }],
    ['unknown-kind', 'noname', { size: 10 }],
    ['empty', 'a.md', { size: 0 }],
  ] as const)('is refused as %s without being read: %s', async (why, name, { size }) => {
    const arrayBuffer = async (): Promise<ArrayBuffer> => {
      throw new Error('was read');
    };
    expect(await openFile({ name, size, arrayBuffer }, options)).toEqual({ kind: 'refused', why });
  });

  it.each([
    ['binary', 'a.txt', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0xff]],
    ['binary', 'a.txt', [...new TextEncoder().encode('text'), 0]],
    ['not-utf-8', 'a.md', [0x63, 0x61, 0x66, 0xe9]],
    ['empty', 'a.txt', ' \n\n '],
    ['empty', 'a.html', '<script>boom()</script>'],
    ['damaged', 'a.docx', 'no zip at all'],
    ['damaged', 'a.docx', [0x50, 0x4b, 3, 4, 0, 0]],
    ['old-word', 'a.docx', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
    ['password', 'a.docx', [0xd0, 0xcf, 0x11, 0xe0, ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])]],
    ['too-many-words', 'a.txt', 'word '.repeat(1_000_000)],
    ['too-many-words', 'a.html', `<p>${'word '.repeat(1_000_000)}</p>`],
  ] as const)('is refused as %s: %s', async (why, name, content) => {
    expect(await open(name, content)).toEqual({ kind: 'refused', why });
  });

  it('is refused where its thread never answers, and where it cannot be read', async () => {
    const never = { readDocx: () => Promise.reject(new Error('took too long')) };
    expect(await open('a.docx', [0x50, 0x4b, 3, 4], never)).toEqual({ kind: 'refused', why: 'too-long' });
    const gone = { name: 'a.txt', size: 3, arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect(await openFile(gone, options)).toEqual({ kind: 'refused', why: 'unreadable' });
  });

  it('in UTF-16, as Notepad once saved it, is read', async () => {
    const words = [...'Hafnium & co.'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    const opened = await open('a.txt', [0xff, 0xfe, ...words]);
    expect(opened.kind === 'opened' && opened.draft.doc.textContent).toBe('Hafnium & co.');
  });
});

describe('a draft that is saved', () => {
  const { nodes, marks } = schema;
  const doc = toDocument('A <title> & more', [
    nodes.paragraph.create(null, [
      schema.text('Plain '),
      schema.text('bold link', [marks.link.create({ href: 'https://www.example.org/a(1)"' }), marks.strong.create()]),
      nodes.hard_break.create(),
      schema.text('1. *no list*'),
    ]),
    nodes.heading.create({ level: 2 }, [schema.text('Within')]),
    nodes.ordered_list.create({ order: 3 }, [
      nodes.list_item.create(null, [nodes.paragraph.create(null, [schema.text('three')])]),
      nodes.list_item.create(null, [nodes.paragraph.create(null, [schema.text('four')])]),
    ]),
    nodes.blockquote.create(null, [nodes.paragraph.create(null, [schema.text('said')])]),
  ]);
  const draft = { doc, day: '2021-03-12', language: 'en' };

  it('as HTML is escaped, and comes back as it was', async () => {
    const saved = toHtml(draft);
    expect(saved).toContain('<h1>A &lt;title&gt; &amp; more</h1>');
    expect(saved).toContain('<a href="https://www.example.org/a(1)&quot;"><strong>bold link</strong></a><br>1. *no list*');
    const again = await open('a.html', saved);
    expect(again.kind === 'opened' && again.draft.doc.toJSON()).toEqual(doc.toJSON());
    expect(again.kind === 'opened' && again.draft.day).toBe('2021-03-12');
  });

  it('as Markdown comes back as it was, with its day', async () => {
    const again = await open('a.md', toMarkdown(draft));
    const same = toDocument('A <title> & more', [...doc.children.slice(1)]);
    const plainLink = (json: unknown) =>
      JSON.stringify(json).replaceAll('%28', '(').replaceAll('%29', ')').replaceAll('%22', '\\"');
    expect(again.kind === 'opened' && plainLink(again.draft.doc.toJSON())).toBe(plainLink(same.toJSON()));
    expect(again.kind === 'opened' && again.draft.day).toBe('2021-03-12');
  });

  it('as text reads like a mail', () => {
    expect(toText(draft)).toBe('A <title> & more\n\nPlain bold link\n1. *no list*\n\nWithin\n\n3. three\n4. four\n\n> said\n');
  });
});
