/**
 * Verbs and nouns that together say what happened on a day: to tell Microsoft, to release a patch, to order agencies. The parser
 * joins them (`claims/event.ts`), so that word order and tense need no phrase of their own.
 */
import type { Doing, Row, Thing } from '../entry.ts';
import { noun, verb } from './inflect.ts';

const DOINGS: Record<Doing, readonly string[]> = {
  tell: [...verb('report'), ...verb('alert'), ...verb('warn'), ...verb('notify'), ...verb('inform'), ...verb('contact'), ...verb('flag'), ...verb('pass'), ...verb('disclose'), ...verb('tip'), ...verb('submit'), ...verb('brief'), 'told', 'tells', 'tell', 'telling', 'sent', 'sends', 'sending', 'heard', 'hears', 'hear', 'handed', 'learned', 'learnt', 'learns',
    'report', 'warning', 'wrote to', 'went to', 'word reached', 'aware', 'knew', 'known'],
  find: [...verb('discover'), ...verb('detect'), ...verb('identify'), ...verb('uncover'), ...verb('spot'), ...verb('notice'), ...verb('observe'), 'found', 'finds', 'find', 'finding', 'saw', 'sees', 'came across', 'discovery', 'built', 'builds'],
  release: [...verb('release'), ...verb('issue'), ...verb('publish'), ...verb('ship'), ...verb('push'), ...verb('deliver'), ...verb('launch'), ...verb('unveil'), ...verb('rush'), ...verb('roll'), ...verb('offer'), ...verb('post'), 'brought out', 'brings out', 'put out', 'puts out', 'went out', 'go out', 'going out', 'came out', 'come out', 'comes out', 'made available', 'arrived', 'arrive', 'available', 'out', 'appeared', 'release', 'gave out', 'closed', 'closes', 'fixed', 'fixes'],
  plan: [...verb('plan'), ...verb('schedule'), ...verb('intend'), 'due', 'pencilled in', 'slated', 'meant', 'expected', 'originally', 'agreed'],
  order: [...verb('order'), ...verb('direct'), ...verb('instruct'), ...verb('require'), ...verb('command'), ...verb('demand')],
  confirm: [...verb('confirm'), ...verb('reproduce'), ...verb('acknowledge'), 'replied', 'replies', 'answered', 'accepted'],
  begin: ['began', 'begin', 'begins', 'begun', 'beginning', 'started', 'start', 'starts', 'starting', 'since', 'as early as', 'earliest', 'first', 'dating from', 'dates from', 'dates back', 'dating back', 'going back', 'go back', 'goes back', 'onset', 'from', 'at the latest', 'commenced', 'underway', 'under way'],
  surge: [...verb('surge'), ...verb('explode'), ...verb('escalate'), ...verb('intensify'), ...verb('accelerate'), ...verb('spread'), ...verb('widen'), ...verb('mushroom'), ...verb('snowball'), 'ramped up', 'ramp up', 'stepped up', 'en masse', 'mass', 'indiscriminate', 'indiscriminately', 'wholesale', 'automated', 'widespread', 'broadened', 'took off', 'frenzy', 'free-for-all', 'thousands of servers', 'wave', 'rampage', 'all at once', 'spike', 'spiked'],
};

const THINGS: Record<Thing, readonly string[]> = {
  patch: [...noun('patch'), ...noun('fix'), ...noun('update'), ...noun('hotfix'), 'security update', 'security updates', 'emergency update', 'emergency updates', 'emergency patches', 'emergency patch', 'software update', 'patch tuesday', 'out-of-band'],
  tool: ['mitigation tool', 'one-click tool', 'one-click mitigation tool', 'one-click', 'eomt', 'mitigation script', 'tool', 'defender', 'defender antivirus', 'automatic mitigation', 'script'],
  code: ['proof of concept', 'proof-of-concept', 'exploit code', 'attack code', 'github'],
  directive: ['emergency directive', 'directive', 'ed 21-02', 'emergency order', 'binding directive'],
  supplement: ['supplemental direction', 'supplement', 'supplemental guidance', 'supplementary direction', 'new requirements', 'additional requirements', 'follow-up directive', 'supplemental'],
  agencies: ['agencies', 'federal agencies', 'departments', 'government departments', 'civilian agencies', 'federal civilian agencies'],
  alert: ['alert', 'advisory', 'joint advisory', 'joint alert', 'bulletin'],
  hearing: ['hearing', 'subcommittee', 'congress', 'senators', 'lawmakers', 'committee', 'the house', 'the senate'],
  call: ['background call', 'conference call', 'call with reporters', 'a call', 'background briefing'],
  webshells: ['web shells', 'web shell', 'webshells', 'malicious scripts', 'backdoors', 'back doors'],
};

export const DOING_ROWS: readonly Row[] = [
  ...(Object.entries(DOINGS) as [Doing, readonly string[]][]).flatMap(([id, words]) => words.map((word): Row => [word, { type: 'doing', id }])),
  ...(Object.entries(THINGS) as [Thing, readonly string[]][]).flatMap(([id, words]) => words.map((word): Row => [word, { type: 'thing', id }])),
];
