/** What the clipboard holds after “copy” in other programs, written after what they write, and what becomes of it. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { schema } from '../../../extension/desk/editor/schema.ts';
import { toBlocks } from '../../../extension/desk/paste/from-html.ts';

function pasted(html: string) {
  const { document } = parseHTML(/<body/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`);
  return schema.node('blockquote', null, toBlocks(document.body as unknown as HTMLElement));
}
/** `p(One, strong(two))`: the editor's own short form, without the container. */
const shape = (html: string) => String(pasted(html)).replace(/^blockquote\((.*)\)$/s, '$1');

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoTitle>The Exchange hack</p>
<h1 style='mso-list:none'><span lang=EN-US style='mso-fareast-font-family:"Times New Roman"'><b>What happened</b><o:p></o:p></span></h1>
<p class=MsoNormal style='margin-bottom:8.0pt'><span lang=EN-US style='mso-ansi-language:EN-US'>On <b style='mso-bidi-font-weight:normal'>2 March</b> Microsoft
released <i>patches</i>, see <a href="https://www.example.org/a">the post</a>.<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;</span></span></span><![endif]>first<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp;</span></span><![endif]>within<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span>second</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>3.<span>&nbsp;</span></span>third step</p>
<p class=MsoNormal><span style='display:none;mso-hide:all'>hidden words</span>The <del>old</del><ins>new</ins> end.<span class=MsoCommentReference>[A1]</span></p>
<div style='mso-element:comment-list'><p class=MsoCommentText>A comment</p></div>
<!--EndFragment--></body></html>`;

const GOOGLE = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-0a1b2c3d"><h2 dir="ltr" style="line-height:1.38"><span style="font-size:16pt;font-weight:400">Who did it</span></h2><p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;font-weight:400;white-space:pre-wrap;">Microsoft said it was </span><span style="font-size:11pt;font-weight:700;">Hafnium</span><span style="font-weight:400;">, a </span><span style="font-weight:400;font-style:italic;">group</span><span>, see </span><a href="https://www.google.com/url?q=https://www.example.org/b&amp;sa=D" style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;">this</span></a><span>.</span></p><br /><ul style="margin-top:0"><li dir="ltr" style="list-style-type:disc"><p dir="ltr" role="presentation"><span>one</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr"><span>deep</span></p></li></ul><li dir="ltr"><p dir="ltr"><span>two</span></p></li></ul><p dir="ltr"><span>The end.</span></p></b><br class="Apple-interchange-newline">`;

const LIBREOFFICE = `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><meta name="generator" content="LibreOffice"/><style type="text/css">p { line-height: 115% }</style></head><body lang="en-GB" text="#000000" dir="ltr"><h3 class="western">A heading</h3><p lang="en-GB" style="line-height: 100%; margin-bottom: 0cm"><font face="Liberation Serif, serif"><font size="3">At least <b>30,000</b> organisations<br/></font></font></p><ol><li><p style="margin-bottom: 0cm">one</p></li><li><p>two</p></li></ol></body></html>`;

const WEB = `<div class="article-body css-1x"><p class="lead">First <em class="x">line</em>.<br><br>Second line.</p><div>Third<br>with a break.</div><figure><img src="https://ads.example/x.png" onerror="boom()"><figcaption>A caption</figcaption></figure><aside><p>Beside</p></aside><script>boom()</script><a href="javascript:boom()">a lure</a><table><tr><td>cell</td><td>other</td></tr></table><form><input value="x"><button>Send</button></form><svg><text>drawn</text></svg></div>`;

describe('what is pasted', () => {
  it('from Word keeps headings, emphasis, links and lists, and loses what is hidden, deleted or a remark', () => {
    expect(shape(WORD)).toBe(
      'heading("The Exchange hack"), heading("What happened"), ' +
        'paragraph("On ", strong("2 March"), " Microsoft released ", em("patches"), ", see ", link("the post"), "."), ' +
        'bullet_list(list_item(paragraph("first"), bullet_list(list_item(paragraph("within")))), list_item(paragraph("second"))), ' +
        'ordered_list(list_item(paragraph("third step"))), paragraph("The new end.")',
    );
    expect(pasted(WORD).child(4).attrs.order).toBe(3);
  });

  it('from Google Docs is bold where it looks bold, and its links lead where they say', () => {
    expect(shape(GOOGLE)).toBe(
      'heading("Who did it"), paragraph("Microsoft said it was ", strong("Hafnium"), ", a ", em("group"), ", see ", link("this"), "."), ' +
        'bullet_list(list_item(paragraph("one"), bullet_list(list_item(paragraph("deep")))), list_item(paragraph("two"))), ' +
        'paragraph("The end.")',
    );
    const hrefs: string[] = [];
    pasted(GOOGLE).descendants(({ marks }) => {
      for (const { attrs } of marks) if (attrs.href !== undefined) hrefs.push(attrs.href);
    });
    expect(hrefs).toEqual(['https://www.example.org/b']);
  });

  it('from LibreOffice is the text alone', () => {
    expect(shape(LIBREOFFICE)).toBe(
      'heading("A heading"), paragraph("At least ", strong("30,000"), " organisations"), ' +
        'ordered_list(list_item(paragraph("one")), list_item(paragraph("two")))',
    );
  });

  it('from the web has no script, picture, form or foreign link, and two breaks part paragraphs', () => {
    expect(shape(WEB)).toBe(
      'paragraph("First ", em("line"), "."), paragraph("Second line."), paragraph("Third", hard_break, "with a break."), ' +
        'paragraph("A caption"), paragraph("Beside"), paragraph("a lure"), paragraph("cell"), paragraph("other")',
    );
  });

  it('has no attribute left but an address and a number', () => {
    for (const html of [WORD, GOOGLE, LIBREOFFICE, WEB]) {
      const json = JSON.stringify(pasted(html).toJSON());
      expect(json).not.toMatch(/mso|class|style|docs-internal|onerror|javascript|boom/i);
    }
  });

  it('is bounded by the schema, whatever is nested in what', () => {
    const deep = `${'<ul><li>'.repeat(40)}x${'</li></ul>'.repeat(40)}`;
    expect(() => pasted(deep).check()).not.toThrow();
    for (const html of [
      '<li>alone</li>',
      '<ul>loose</ul>',
      '<p><div>in</div></p>',
      '<table><tr><td><ul><li>a</li></ul></td></tr></table>',
    ])
      expect(() => pasted(html).check()).not.toThrow();
  });
});
