import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { domOf } from '../../../src/article/document/dom.ts';
import { MOST_NODES, outlineOf } from '../../../src/article/document/outline.ts';

function outline(html: string) {
  const { document } = parseHTML(`<!doctype html><html><head><title>x</title></head><body>${html}</body></html>`);
  const page = document as unknown as Document;
  const dom = domOf(page);
  return outlineOf(dom.root(page), dom);
}

describe('the outline of a page', () => {
  it('has elements before what is in them, with their parents and ends', () => {
    const { names, parents, ends } = outline('<p>one<b>two</b></p><p>three</p>');
    expect(names).toEqual(['HTML', 'BODY', 'P', '#text', 'B', '#text', 'P', '#text']);
    expect(parents).toEqual([-1, 0, 1, 2, 2, 4, 1, 6]);
    expect(ends).toEqual([8, 8, 6, 4, 6, 6, 8, 8]);
  });

  it('does not enter what holds no prose', () => {
    expect(
      outline('<script>a</script><style>b</style><svg><text>c</text></svg><select><option>d</option></select><pre>e</pre>').names,
    ).toEqual(['HTML', 'BODY']);
  });

  it('ends at its bounds, says so, and closes what is open', () => {
    const { names, ends, truncated } = outline(`<div>${'<i></i>'.repeat(MOST_NODES + 10)}</div>`);
    expect(truncated).toBe(true);
    expect(names).toHaveLength(MOST_NODES);
    expect([ends[0], ends[1], ends[2]]).toEqual([MOST_NODES, MOST_NODES, MOST_NODES]);
  });

  it('of nothing is empty', () => {
    expect(outlineOf(null, domOf(parseHTML('').document as unknown as Document)).nodes).toEqual([]);
  });
});
