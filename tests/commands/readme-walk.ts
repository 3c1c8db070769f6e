import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const README = join(import.meta.dirname, '..', '..', 'README.md');

/** What a section of the README has its reader do. */
export interface Walk {
  /** Lines of the blocks without a language: what is typed. */
  readonly commands: readonly string[];
  /** YAML blocks, each with the file that its first line names. */
  readonly edits: readonly { readonly file: string; readonly yaml: string }[];
}

/** The walk of a section, up to the next heading of its level or above. */
export function walkOf(heading: string): Walk {
  const text = readFileSync(README, 'utf8');
  const level = /^#+/.exec(heading)?.[0].length ?? 1;
  const [, rest = ''] = text.split(`\n${heading}\n`);
  const [section = ''] = rest.split(new RegExp(`\n#{2,${level}} `));
  const blocks = [...section.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language, body = '']) => ({
    language,
    body,
  }));
  const yaml = blocks.filter(({ language }) => language === 'yaml').map(({ body }) => body);
  return {
    commands: blocks.filter(({ language }) => language === '').flatMap(({ body }) => body.trim().split('\n')),
    edits: yaml.map((body) => ({ file: /^# (\S+)\n/.exec(body)?.[1] ?? '', yaml: body })),
  };
}

/** A command line in words, as a shell takes it; double quotes hold a word together. */
export function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}
