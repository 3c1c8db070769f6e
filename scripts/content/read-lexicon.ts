import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frequencies } from '../../src/compare/corpus.ts';
import type { Gazetteer } from '../../src/compare/places/gazetteer.ts';
import { frequencies } from '../../src/schema/frequencies.ts';
import { type Lexicon, lexicon } from '../../src/schema/lexicon.ts';
import { codeHash } from '../derived/comparison-cache.ts';
import { keepText, keptText, sha256 } from '../derived/kept-text.ts';
import { EXIT, Stop } from '../exit.ts';
import { PROJECT_PATH, shown } from '../project.ts';
import { readGazetteer } from './read-gazetteer.ts';
import { readYamlFile } from './read-records.ts';

/** What a comparison knows of the language and the world: word lists, frequencies and towns. */
export interface Words {
  /** Read when it is first asked for, as are the frequencies: an event that has not changed needs neither. */
  readonly lexicon: Lexicon;
  readonly frequencies: Frequencies;
  readonly gazetteer: Gazetteer;
  /** SHA-256 of both files: what a comparison depends on besides its articles, the code and the packages, of which the gazetteer is one. */
  readonly sha256: string;
}

/**
 * The words of the language that is compared: `lexicon/` of the content folder, or the project’s own where that folder
 * has none. Stops, when they are needed, if a file cannot be used, because without it no comparison can be made.
 */
export function readWords(content: string): Words {
  const yaml = placeOf(content, 'en.yaml');
  const json = placeOf(content, 'en.frequencies.json');
  let [words, counted]: [Lexicon?, Frequencies?] = [];
  const hash = createHash('sha256');
  for (const path of [yaml, json]) hash.update(bytesOf(path)).update('\0');
  return {
    get lexicon() {
      words ??= readLexicon(yaml);
      return words;
    },
    get frequencies() {
      counted ??= readFrequencies(json);
      return counted;
    },
    gazetteer: readGazetteer(),
    sha256: hash.digest('hex'),
  };
}

function placeOf(content: string, name: string): string {
  const own = join(content, 'lexicon', name);
  return existsSync(own) ? own : join(PROJECT_PATH, 'content', 'lexicon', name);
}

/** What cannot be read is said of by whoever needs it. */
function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return new Uint8Array();
  }
}

const KEPT = join('lexicon', 'en.json');

/**
 * The lexicon of a file. Reading 4,000 lines of YAML takes as long as comparing five articles, so that what was read without
 * a problem is kept in `keptIn`, a file of `.cache/`, for as long as the file, the schema and the packages stay as they are.
 * Stops with every problem of the file.
 */
export function readLexicon(path: string, keptIn = KEPT): Lexicon {
  const key = sha256([codeHash(), bytesOf(path)]);
  const kept = keptText(keptIn, key);
  if (kept !== undefined) return JSON.parse(kept);
  const parsed = readYamlFile(lexicon, path);
  if (parsed.ok) {
    keepText(keptIn, key, JSON.stringify(parsed.value));
    return parsed.value;
  }
  throw new Stop(EXIT.input, `Nothing was compared: ${shown(path)} is needed first`, { problems: parsed.problems });
}

function readFrequencies(path: string): Frequencies {
  try {
    const { sentences, counts } = frequencies.parse(JSON.parse(readFileSync(path, 'utf8')));
    return { sentences, counts: new Map(Object.entries(counts)) };
  } catch (error) {
    const message = `${shown(path)} holds no frequencies that can be read: ${(error as Error).message.split('\n')[0] ?? ''}`;
    throw new Stop(EXIT.input, message, { remedy: 'Restore the file from the project' });
  }
}
