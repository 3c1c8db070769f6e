import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { corpusOf, type EventInput } from '../../../src/compare/corpus.ts';
import type { Problem } from '../../../src/schema/problem.ts';
import { listFolder } from '../../content/list-folder.ts';
import type { Content } from '../../content/read-content.ts';
import { readWords } from '../../content/read-lexicon.ts';
import { contentInputs } from '../compare/content-inputs.ts';
import { refOf, type Texts } from '../compare/places.ts';
import { readSetEvents } from '../compare/set-events.ts';
import { readTellingLabels, type TellingLabels } from './labels.ts';

/** An event with labels of how it is told, and its texts. */
export interface TellingEvent {
  readonly slug: string;
  /** Whether its texts are those of the content folder: then their words may be shown. */
  readonly own: boolean;
  readonly input: EventInput;
  readonly texts: Texts;
  readonly labels: TellingLabels;
}

/** Every event of `gold/telling` whose texts are at hand; texts of a set are read from `setFolder`. */
export async function readTellingEvents(
  content: Content,
  setFolder: string | undefined,
): Promise<{
  readonly events: readonly TellingEvent[];
  readonly absent: readonly string[];
  readonly problems: readonly Problem[];
}> {
  const words = readWords(content.folder);
  const files = labelFiles(content.folder);
  const labelled = files.flatMap(({ slug, read }) => (read.ok ? [{ slug, labels: read.value }] : []));
  const ofSet = labelled.filter(({ labels }) => labels.set !== undefined).map(({ slug }) => slug);
  const inputs: ReadonlyMap<string, EventInput> = new Map([
    ...(await contentInputs(content, words)),
    ...(setFolder === undefined ? [] : await readSetEvents(setFolder, ofSet, words)),
  ]);
  return {
    events: labelled.flatMap(({ slug, labels }) => {
      const input = inputs.get(slug);
      return input ? [{ slug, own: labels.set === undefined, input, labels, texts: textsOf(input) }] : [];
    }),
    absent: labelled.map(({ slug }) => slug).filter((slug) => !inputs.has(slug)),
    problems: files.flatMap(({ read }) => (read.ok ? [] : read.problems)),
  };
}

function labelFiles(content: string) {
  const folder = join(content, 'gold', 'telling');
  if (!existsSync(folder)) return [];
  return listFolder(folder)
    .files.filter((name) => name.endsWith('.yaml') && !name.endsWith('.second.yaml'))
    .map((name) => ({ slug: name.slice(0, -'.yaml'.length), read: readTellingLabels(join(folder, name)) }));
}

function textsOf(input: EventInput): Texts {
  const { units } = corpusOf(input);
  return {
    texts: new Map(units.map((unit) => [refOf(unit), unit.text])),
    sources: new Map(input.articles.map(({ id, source }) => [id.slice(id.lastIndexOf('/') + 1), source])),
  };
}
