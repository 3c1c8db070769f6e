import { stringify } from 'yaml';
import type { Recognised } from './recognise.ts';

/** A fact that a file still needs: its commented line, why it is missing, and what to write. */
export interface Missing {
  readonly key: string;
  readonly message: string;
  readonly remedy: string;
}

/** The text of a file that a person goes on with, and what it still needs. */
interface Scaffold {
  readonly text: string;
  readonly missing: readonly Missing[];
}

/** What is known of an event before its file is written. */
export interface EventFacts {
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly place?: string | undefined;
}

/** `events/<event>.yaml`. A title or date that nobody has told is a commented line, never a made-up value. */
export function eventFile({ title, date, place }: EventFacts): Scaffold {
  const text = [
    schemaLine('../.schema/event.json'),
    title === undefined ? '# title: What happened, in neutral words\n' : stringify({ title }, PLAIN),
    date === undefined ? '# date: YYYY-MM-DD\n' : stringify({ date }, PLAIN),
    place === undefined ? '# place: Where it happened\n' : stringify({ place }, PLAIN),
  ];
  const missing: Missing[] = [];
  const remedy = 'Write the line without the #; the event’s reports wait for it';
  if (title === undefined) missing.push({ key: 'title', message: 'The event has no title yet', remedy });
  if (date === undefined) missing.push({ key: 'date', message: 'The event has no date yet', remedy });
  return { text: text.join(''), missing };
}

/** What could be told of a report from its text and its address. */
export interface SidecarFacts {
  readonly source: Recognised | undefined;
  readonly published: Recognised | undefined;
  /** Why one of them is not known. */
  readonly whyNameless: string;
  readonly whyUndated: string;
}

/** `captures/<event>/<name>.yaml`: what was recognised, and a commented line with the reason for what was not. */
export function sidecarFile({ source, published, whyNameless, whyUndated }: SidecarFacts): Scaffold {
  const text = [
    schemaLine('../../.schema/sidecar.json'),
    source === undefined ? `# source: name-of-the-outlet\n#   ${whyNameless}\n` : factLines('source', source),
    published === undefined ? `# published: YYYY-MM-DD\n#   ${whyUndated}\n` : factLines('published', published),
  ];
  const missing: Missing[] = [];
  if (source === undefined) {
    const remedy = 'Write the line without the #, with the name of the outlet’s file in sources/';
    missing.push({ key: 'source', message: whyNameless.replace(/\.$/, ''), remedy });
  }
  if (published === undefined) {
    const remedy = 'Write the line without the #; a time may follow, as in 2031-03-14T09:30';
    missing.push({ key: 'published', message: whyUndated.replace(/\.$/, ''), remedy });
  }
  return { text: text.join(''), missing };
}

function factLines(key: string, { value, basis, reason }: Recognised): string {
  if (basis === 'read') return `# The capture tells by itself: ${key} ${value}\n`;
  if (reason === undefined) return stringify({ [key]: value }, PLAIN);
  return stringify({ [key]: { value, basis, reason } }, PLAIN);
}

/** `sources/<source>.yaml` of an outlet of which only the name is known. */
export function sourceFile(name: string): Scaffold {
  const text = `${schemaLine('../.schema/source.json')}${stringify({ name }, PLAIN)}# How much of its text the site may print: full, excerpt (at most 60 words) or link (none).
rights: excerpt
# full needs the ground on which it stands:
# rightsBasis: Permission by e-mail, 20 March 2031
`;
  return { text, missing: [] };
}

/** `site.yaml` of an edition that nobody has named yet: valid, so that the site can be built and looked at. */
export function siteFile(): string {
  return `${schemaLine('.schema/site.json')}# Your words: they stand on every page.
${stringify(UNNAMED, PLAIN)}# Where readers reach you, where they report an error, and the address at which the site is published:
# contact: desk@example.org
# corrections: desk@example.org
# address: https://example.org
`;
}

/** The words of a site that nobody has named yet. */
export const UNNAMED = {
  title: 'Untitled edition',
  description: 'News events, as several outlets reported them, side by side.',
  language: 'en',
  owner: 'An unnamed publisher',
  licence: 'The reports belong to their publishers.',
} as const;

const PLAIN = { lineWidth: 0 } as const;

function schemaLine(path: string): string {
  return `# yaml-language-server: $schema=${path}\n`;
}
