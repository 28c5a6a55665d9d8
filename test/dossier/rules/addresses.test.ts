import { addresses } from '../../../src/dossier/rules/addresses.ts';
import { figure, SOUND, SOURCE } from '../example.ts';
import { testRule } from './cases.ts';

const at = (url: string) => ({ ...SOUND, sources: [{ ...SOURCE, url }] });

testRule(addresses, [
  ['takes a path with a query and a fragment', at('https://www.vendor.example/a/b?c=d#e'), []],
  ['refuses http', at('http://vendor.example/'), ['address at sources[0].url']],
  ['refuses another scheme', at('javascript:alert(1)'), ['address at sources[0].url']],
  ['refuses a user name', at('https://user@vendor.example/'), ['address at sources[0].url']],
  ['refuses a machine of the local network', at('https://intranet/page'), ['address at sources[0].url']],
  ['refuses an IP address', at('https://127.0.0.1/page'), ['address at sources[0].url']],
  [
    'looks at the archived copy and the other copies',
    { ...SOUND, sources: [{ ...SOURCE, archived: 'http://a.example', copies: ['https://b.example', 'http://c.example'] }] },
    ['address at sources[0].archived', 'address at sources[0].copies[1]'],
  ],
  [
    'looks at where words were read',
    { ...SOUND, facts: [figure({ evidence: [{ source: 'vendor-blog', verified: 'quotation', seenAt: 'http://a.example' }] })] },
    ['address at facts[0].evidence[0].seenAt'],
  ],
]);
