import { describe, expect, it } from 'vitest';
import { prose, readPage } from '../read-page.ts';

const TITLE = 'Mail servers of many firms were hacked';
const P = (mark: string) => `<p>${prose(mark)}</p>`;
const LONG = Array.from({ length: 12 }, (_, i) => P(`Number${i}`)).join('');
const ld = (of: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, ...of })}</script>`;
const html = (body: string, head = '') =>
  `<html lang="en"><head><title>${TITLE}</title>${head}</head><body><article><h1>${TITLE}</h1>${body}</article></body></html>`;
const cutOf = (body: string, head = '') => readPage(html(body, head)).partial;

describe('the beginning of a story', () => {
  it.each<[string, string, string, string]>([
    [
      'a gate behind two paragraphs',
      'gate',
      `${P('A')}${P('B')}<div class="paywall"><h2>Subscribe to continue reading</h2><p>Already a subscriber? Sign in</p></div>`,
      '',
    ],
    [
      'a gate of hashed classes',
      'gate',
      `${P('A')}<div class="css-1x9"><p>To read the full story, start your trial.</p><span>1 pound a week</span></div>`,
      '',
    ],
    ['a gate that asks to register', 'gate', `${P('A')}<section><h3>Create a free account to keep reading</h3></section>`, ''],
    [
      'a gate that says who may read',
      'gate',
      `${P('A')}${P('B')}<div>This article is for subscribers only… This article is available to our subscribers.</div>`,
      '',
    ],
    ['a meter that has run out', 'gate', `${P('A')}<div>You have read all your free articles this month.</div>`, ''],
    ['a named gate with few words', 'gate', `${P('A')}<div id="piano-reg-wall"><p>Already a member? Welcome back.</p></div>`, ''],
    [
      'a gate that stands outside of the article',
      'gate',
      `${P('A')}${P('B')}</article><div class="regwall"><p>Log in to continue.</p></div><article hidden>`,
      '',
    ],
    [
      'JSON-LD names a part that is not there',
      'paid-part',
      `${P('A')}`,
      ld({
        isAccessibleForFree: 'False',
        hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.paid' },
      }),
    ],
    [
      'JSON-LD names a part that is empty',
      'paid-part',
      `${LONG}<div class="paid locked"><p>…</p></div>`,
      ld({ isAccessibleForFree: false, hasPart: [{ isAccessibleForFree: false, cssSelector: '.paid' }] }),
    ],
    [
      'JSON-LD names a part that is hidden',
      'paid-part',
      `${LONG}<div id="paid" hidden>${LONG}</div>`,
      ld({ isAccessibleForFree: 'https://schema.org/False', hasPart: [{ isAccessibleForFree: false, cssSelector: '#paid' }] }),
    ],
    ['far fewer words than the page says', 'shorter', `${P('A')}${P('B')}`, ld({ wordCount: '900' })],
    [
      'far fewer words, and it is paid for',
      'paid-part',
      `${P('A')}${P('B')}`,
      ld({ wordCount: 900, isAccessibleForFree: false }),
    ],
    [
      'a last sentence that breaks off',
      'cut-off',
      `${P('A')}<p>The minister said on Monday that the attack had reached the servers of the …</p>`,
      '',
    ],
    [
      'a long text that breaks off and leads on',
      'cut-off',
      `${LONG}<p>The minister said on Monday that the attack had reached the servers of the...</p><p><a href="/full">Continue reading</a></p>`,
      '',
    ],
  ])('%s', (_, cut, body, head) => expect(cutOf(body, head)).toBe(cut));
});

describe('a whole story', () => {
  it.each<[string, string, string]>([
    ['nothing but the story', LONG, ''],
    [
      'an offer of a newsletter below it',
      `${LONG}<div class="newsletter"><h3>Sign up to our newsletter</h3><p>Subscribe to keep reading stories like this one.</p></div>`,
      '',
    ],
    [
      'a newsletter between its paragraphs',
      `${P('A')}<aside><p>Subscribe to our daily e-mail to read the full list.</p></aside>${LONG}`,
      '',
    ],
    [
      'a subscription on offer below it',
      `${LONG}<div class="promo"><p>Support our work: subscribe from 2 pounds a month.</p></div>`,
      '',
    ],
    [
      '“already a subscriber” in the page’s header',
      `</article><header><a href="/in">Already a subscriber? Log in to continue</a></header><article><h1>${TITLE}</h1>${LONG}`,
      '',
    ],
    ['a footer with the words of a gate', `${LONG}</article><footer><p>Log in to continue.</p></footer><article hidden>`, ''],
    [
      'a gate that is hidden, as it is for who has paid',
      `${LONG}<div class="paywall" hidden><p>Subscribe to continue reading</p></div>`,
      '',
    ],
    [
      'a story about gates',
      `${P('A')}<p>The page then asked its readers to subscribe to continue reading, which nobody did for many years.</p>${LONG}`,
      '',
    ],
    [
      'a story that ends with gates',
      `${LONG}<p>In the end, said one of those who had tried to find out more about the affair on the site of the paper, she was told to subscribe to continue reading, and did not.</p>`,
      '',
    ],
    [
      'a story that ends with dots for effect',
      `${LONG}<p>And so the servers wait, in cellars and in cupboards, for somebody to come …</p>`,
      '',
    ],
    [
      'a paid story as who has paid sees it',
      `${P('A')}<div class="paid">${LONG}</div>`,
      ld({ isAccessibleForFree: false, hasPart: { isAccessibleForFree: false, cssSelector: '.paid' } }),
    ],
    ['a paid story without a part that is named', LONG, ld({ isAccessibleForFree: false })],
    ['a word count that is about right', LONG, ld({ wordCount: 300 })],
    ['a word count of nothing sensible', LONG, ld({ wordCount: -4 })],
    [
      'the word count of another story',
      `${LONG}`,
      ld({ headline: 'Something else altogether, elsewhere', url: 'https://a.example/b/c', wordCount: 9000 }),
    ],
    [
      'a selector that is no name',
      LONG,
      ld({ isAccessibleForFree: false, hasPart: { isAccessibleForFree: false, cssSelector: 'div > p:nth-child(2)' } }),
    ],
  ])('%s', (_, body, head) => expect(cutOf(body, head)).toBeNull());

  it('a page that is no story is not called cut', () => {
    expect(readPage('<html><body></body></html>').partial).toBeNull();
  });
});
