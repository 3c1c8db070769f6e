import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { messages } from '../../scripts/messages.ts';
import { makeSite } from '../../scripts/site/make-site.ts';
import { type Served, serveSite } from '../../scripts/site/serve-site.ts';

/** Folder of a web site in which the small site stands, so that no address of it works by accident. */
const BASE = '/news/of/millbrook/';

const RECORDS: Readonly<Record<string, string>> = {
  'site.yaml':
    'title: Millbrook Papers\ndescription: News of Millbrook.\nlanguage: en\nowner: The Millbrook Society\ncontact: desk@example.org\ncorrections: https://example.org/errors\nlicence: Free to quote.\n',
  'sources/argus.yaml': 'name: Millbrook Argus\nrights: full\nrightsBasis: written for tests\n',
  'sources/echo.yaml': 'name: Écho Millbrook\nrights: excerpt\n',
  'sources/post.yaml': 'name: Post of Millbrook\nrights: link\n',
  'events/bridge.yaml': 'title: Millbrook bridge opens\ndate: 2031-03-04\nplace: Millbrook\n',
  ...captured('argus', 'argus', 'The Ærøberg bridge opened in Millbrook today after nine years of work.'),
  ...captured('argus-later', 'argus', 'The bridge closed again in the evening because of high wind.'),
  ...captured('echo', 'echo', 'Echoshown crowds walked over the bridge.', 'Echohidden'),
  ...captured('post', 'post', 'Posthidden crowds walked over the bridge.', 'Posthidden'),
};

/** A capture with a headline, a lede, and paragraphs in which the word `secret` is what an excerpt must not reach. */
function captured(name: string, source: string, lede: string, secret = 'plain'): Record<string, string> {
  const paragraph = `The mayor of the ${secret} quarter said that the town had waited long enough for a way across the river, and thanked the engineers who had worked through two ${secret} winters, one flood and a strike of the ferry men.`;
  return {
    [`captures/bridge/${name}.txt`]: `Bridge opens to ${name} crowds\n\n${lede}\n\n${paragraph}\n\n${paragraph}\n`,
    [`captures/bridge/${name}.yaml`]: `source: ${source}\npublished: 2031-03-04\n`,
  };
}

/** A site of four invented articles under a base path, with sources of all three rights. `close` removes it. */
export async function makeSmallSite(): Promise<Served & { folder: string; close: () => Promise<void> }> {
  const root = mkdtempSync(join(tmpdir(), 'small-site-'));
  const content = join(root, 'content');
  for (const [path, text] of Object.entries(RECORDS)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const folder = join(root, 'out');
  await makeSite({ content, out: folder, base: BASE }, messages({ quiet: true }));
  const served = await serveSite(folder, { port: 4600, base: BASE });
  const close = async () => {
    await served.stop();
    rmSync(root, { recursive: true, force: true });
  };
  return { ...served, folder, close };
}
