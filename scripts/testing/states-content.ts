import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { PROJECT_PATH } from '../project.ts';
import { type Fact, type Outlet, reportOf, slugOf, type Words } from './thirty-reports.ts';

const FIXTURE = join(PROJECT_PATH, 'tests', 'fixtures', 'states');
const EVENT = 'port-ansel-terminal-cleared';

/**
 * Writes the content of the fixture of states into a folder, in place of what is there: events of one, two and three
 * sources as they lie in `tests/fixtures/states`, and one that thirty sources tell, composed of the words kept there.
 */
export function writeStatesContent(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(FIXTURE, 'content'), folder, { recursive: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const outlets: Outlet[] = parse(words('outlets.yaml'));
  const { facts, choices }: { facts: Fact[]; choices: Words } = parse(words('facts.yaml'));
  for (const [index, outlet] of outlets.entries()) {
    const slug = slugOf(outlet.name);
    write(`sources/${slug}.yaml`, recordOf(outlet));
    const text = outlet.language === 'es' ? words('spanish.txt') : reportOf(outlet, index, { facts, choices });
    write(`captures/${EVENT}/${slug}.txt`, text);
    write(`captures/${EVENT}/${slug}.yaml`, sidecarOf(slug, outlet, index));
    if (outlet.second === undefined) continue;
    write(`captures/${EVENT}/${slug}-later.txt`, `${outlet.second}\n\n${words('second.txt')}`);
    write(`captures/${EVENT}/${slug}-later.yaml`, `source: ${slug}\npublished: 2031-06-13T19:05\n`);
  }
}

function words(file: string): string {
  return readFileSync(join(FIXTURE, 'words', file), 'utf8');
}

function recordOf({ name, short, siglum, language, rights = 'full' }: Outlet): string {
  const given = Object.entries({ short, siglum, language }).filter(([, value]) => value !== undefined);
  const basis = rights === 'full' ? 'rightsBasis: Invented for tests\n' : '';
  return `name: ${JSON.stringify(name)}\n${given.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('')}rights: ${rights}\n${basis}`;
}

/** Some reports say when they came out to the minute; an original is known where little of the text may be printed. */
function sidecarOf(slug: string, { language, rights }: Outlet, index: number): string {
  const time =
    index % 3 === 0 ? `T${String(6 + (index % 12)).padStart(2, '0')}:${String((index * 7) % 60).padStart(2, '0')}` : '';
  const lines = [`source: ${slug}`, `published: 2031-06-13${time}`];
  if (language !== undefined) lines.push(`language: ${language}`);
  if (rights !== undefined) lines.push(`url: https://${slug}.example/port-ansel`);
  return `${lines.join('\n')}\n`;
}
