import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeHtml, html, raw } from '../../../src/report/html/markup.ts';
import { hostile } from '../records.ts';

test('text is text, markup is markup', () => {
  const inner = html`<b>${'<i>'}</b>`;
  expect(html`<p title="${'"x"'}">${inner}${7}${null}${false}${['a', inner]}</p>`.markup).toBe(
    '<p title="&quot;x&quot;"><b>&lt;i&gt;</b>7a<b>&lt;i&gt;</b></p>',
  );
  expect(html`${raw('<hr>')}`.markup).toBe('<hr>');
});

test('nothing that could begin or end markup is left of a text', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(escapeHtml(text)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
    }),
  );
});
