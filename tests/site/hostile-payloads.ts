import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Texts that do harm if a page takes them for markup, one line each. A set of others can be added: `SYNOPTIC_PAYLOADS` names a
 * JSON file with `payloads: [{ payload }]`; one in the folder `shared` beside the project is found by itself.
 */
export function hostilePayloads(): string[] {
  return [...new Set([...OWN, ...others()].map(asLine))].filter((payload) => payload !== '');
}

/** What runs script at once when it is markup; the control of the test. */
export const RUNS_AT_ONCE: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(2)>',
  '<svg onload=alert(3)></svg>',
  '<svg/onload=alert`4`>',
  '"><script>alert(5)</script>',
  '</title><script>alert(6)</script>',
  '</style><script>alert(7)</script>',
  '</textarea></title></script><svg onload=alert(8)>',
  '<details open ontoggle=alert(9)>',
  '<input autofocus onfocus=alert(10)>',
  '<video src=x onerror=alert(11)></video>',
  '<iframe srcdoc="<script>parent.alert(12)</script>"></iframe>',
  '<iframe src="javascript:parent.alert(13)"></iframe>',
  '<body onload=alert(14)>',
  '<style onload=alert(15)></style>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(16)&gt;"></table></math><img src=x onerror=alert(16)>',
];

const OWN: readonly string[] = [
  ...RUNS_AT_ONCE,
  // Elements that load, lead elsewhere or take the page over.
  '<a href="javascript:alert(20)">a link</a>',
  '<a href="java&#x09;script:alert(21)">a link</a>',
  '<a href="data:text/html,<script>alert(22)</script>">a link</a>',
  '<meta http-equiv="refresh" content="0;url=https://elsewhere.example/23">',
  '<base href="https://elsewhere.example/24/">',
  '<link rel="stylesheet" href="https://elsewhere.example/25.css">',
  '<img src="https://elsewhere.example/26.png">',
  '<object data="https://elsewhere.example/27"></object>',
  '<embed src="https://elsewhere.example/28">',
  '<form action="https://elsewhere.example/29"><button>go</button></form>',
  '<style>@import "https://elsewhere.example/30.css";</style>',
  '<div style="background:url(https://elsewhere.example/31.png);position:fixed;inset:0">over it all</div>',
  '<template><img src=x onerror=alert(32)></template>',
  '<a id=search href=#x>shadows a name</a><form id=document name=body>',
  // Markdown that makes links, pictures, code or raw HTML.
  '[a link](javascript:alert(40))',
  '![a picture](https://elsewhere.example/41.png "title")',
  '<javascript:alert(42)> and <https://elsewhere.example/42>',
  '[a reference][x] [x]: javascript:alert(43)',
  '`</code><img src=x onerror=alert(44)>`',
  '**<img src=x onerror=alert(45)>** _x_ ~~y~~ \\<b\\>',
  '&lt;script&gt;alert(46)&lt;/script&gt;',
  '&#60;img src=x onerror=alert(47)&#62;',
  '{{constructor.constructor("alert(48)")()}} #{alert(48)} <%= alert(48) %> {alert(48)}',
  '<!-- --><img src=x onerror=alert(49)><!--',
  // Breakers of YAML, JSON, XML and citation files.
  '"}\n--- # \': [*anchor, &x, !!js/function "alert(50)"]',
  '": {"@type": "Person"}}</script><script>alert(51)</script>',
  ']]><script>alert(52)</script><![CDATA[',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '} @book{x, title = {alert(54)} \\input{/etc/passwd} %',
  'ER - TY - BOOK TI - another record',
  "=cmd|' /C calc'!A1",
  // Text that turns or hides its neighbours.
  '\u202egnihsilbup\u202c \u2066isolated\u2069 \u200f and \u061c',
  'zero\u200bwidth\u200c\u200d\u2060 \ufeffmark and soft\u00adhyphen',
  'Z\u0351\u036b\u0343a\u0363\u0349l\u0348\u035eg\u0321o\u0310 \u{e0041}\u{e0042} tags',
  '\u2028alert(63)\u2029 separators of lines',
  '../../../etc/passwd ..\\..\\windows\\win.ini /dev/null CON NUL %2e%2e%2f',
  '__proto__ constructor toString hasOwnProperty valueOf',
  `${'A headline without an end '.repeat(200)}.`,
  `one word of ${'a'.repeat(5000)} letters`,
];

function others(): string[] {
  const {
    SYNOPTIC_PAYLOADS = join(import.meta.dirname, '..', '..', '..', 'shared', 'dev-sets', 'xss', 'payloads.json'),
  } = process.env;
  if (!existsSync(SYNOPTIC_PAYLOADS)) return [];
  const { payloads } = JSON.parse(readFileSync(SYNOPTIC_PAYLOADS, 'utf8')) as { payloads: { payload: string }[] };
  return payloads.map(({ payload }) => payload);
}

/** Line breaks would part a payload into harmless lines; records refuse other control characters. */
function asLine(payload: string): string {
  return payload.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
