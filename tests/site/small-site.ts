import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { messages } from '../../scripts/messages.ts';
import { makeSite } from '../../scripts/site/make-site.ts';
import { type Served, serveSite } from '../../scripts/site/serve-site.ts';

/** Folder of a web site in which the small site stands, so that no address of it works by accident. */
export const BASE = '/news/of/millbrook/';

const RECORDS: Readonly<Record<string, string>> = {
  'site.yaml':
    'title: Millbrook Papers\ndescription: News of Millbrook.\nlanguage: en\nowner: The Millbrook Society\ncontact: desk@example.org\ncorrections: https://example.org/errors\nlicence: Free to quote.\n',
  'sources/argus.yaml': 'name: Millbrook Argus\nrights: full\nrightsBasis: written for tests\n',
  'sources/echo.yaml': 'name: Écho Millbrook\nrights: excerpt\n',
  'sources/post.yaml': 'name: Post of Millbrook\nrights: link\n',
  'events/bridge.yaml': 'title: Millbrook bridge opens\ndate: 2031-03-04\nplace: Millbrook\n',
  // What Markdown, HTML and bidirectional text make of a text when somebody forgets to escape it.
  'captures/bridge/nasty.txt': `Bridge opens to nasty crowds

The bridge opened <script>window.pwned = 1</script> &amp; the mayor said *this* is _not_ **bold**, [nor](javascript:alert(1)) ![a picture](x.png).

Two  spaces, a no-break\u00a0space, a soft\u00adhyphen, \u202eright to left\u202c and \u{1f309} stay as they are, said the engineer, \`code\` and all.

The ferry men, who had lost their work, said that 1 < 2 && 3 > 2; "quotes" -- and dashes... are not made curly, \\ nor \\* undone.
`,
  'captures/bridge/nasty.yaml': 'source: argus\npublished: 2031-03-05\n',
  ...captured('argus', 'argus', 'The Ærøberg bridge opened in Millbrook today after nine years of work.'),
  ...captured('argus-later', 'argus', 'The bridge closed again in the evening because of high wind.'),
  ...captured('echo', 'echo', 'Echoshown crowds walked over the bridge.', 'Echohidden'),
  ...captured('post', 'post', 'Posthidden crowds walked over the bridge.', 'Posthidden'),
};

/** A capture with a headline, a lede, and paragraphs in which the word `secret` is what an excerpt of 60 words must not reach. */
function captured(name: string, source: string, lede: string, secret = 'plain'): Record<string, string> {
  const paragraph = `The mayor of the ${secret} quarter said that the town had waited long enough for a way across the river, and thanked the engineers who had worked through two ${secret} winters, one flood and a strike of the ferry men, while the band of the ${secret} school played in the rain until the last of the lamps on the far bank had gone out.`;
  const other = `Nobody in the ${secret} quarter could say what the crossing had cost in the end, or who would pay for the ${secret} lamps.`;
  return {
    [`captures/bridge/${name}.txt`]: `Bridge opens to ${name} crowds\n\n${lede}\n\n${paragraph}\n\n${other}\n`,
    [`captures/bridge/${name}.yaml`]: `source: ${source}\npublished: 2031-03-04\n`,
  };
}

/**
 * A site of five invented articles under a base path, with sources of all three rights; `site` is its address, if it has
 * one. `close` removes it.
 */
export async function makeSmallSite({
  site,
  base = BASE,
}: {
  site?: string;
  base?: string;
} = {}): Promise<Served & { folder: string; content: string; close: () => Promise<void> }> {
  const root = mkdtempSync(join(tmpdir(), 'small-site-'));
  const content = join(root, 'content');
  for (const [path, text] of Object.entries(RECORDS)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const folder = join(root, 'out');
  await makeSite({ content, out: folder, base, site }, messages({ quiet: true }));
  const served = await serveSite(folder, { port: 4600, base });
  const close = async () => {
    await served.stop();
    rmSync(root, { recursive: true, force: true });
  };
  return { ...served, folder, content, close };
}
