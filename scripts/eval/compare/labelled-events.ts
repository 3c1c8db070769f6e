import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { corpusOf, type EventInput } from '../../../src/compare/corpus.ts';
import type { Problem } from '../../../src/schema/problem.ts';
import { listFolder } from '../../content/list-folder.ts';
import type { Content } from '../../content/read-content.ts';
import { readWords } from '../../content/read-lexicon.ts';
import { contentInputs } from './content-inputs.ts';
import { type Labels, NO_LABELS, readLabels, readSecondLabels, type SecondLabels } from './labels.ts';
import { lostLabels } from './lost-labels.ts';
import { refOf, type Texts } from './places.ts';
import { readSetEvents } from './set-events.ts';

/** An event with labels whose texts are at hand. */
export interface LabelledEvent {
  readonly slug: string;
  /** Whether its texts are those of the content folder: then their words may be shown. */
  readonly own: boolean;
  readonly input: EventInput;
  readonly texts: Texts;
  readonly labels: Labels;
  readonly second: SecondLabels | undefined;
}

interface LabelledEvents {
  readonly events: readonly LabelledEvent[];
  readonly problems: readonly Problem[];
  /** Label files whose texts are not at hand, with the name of their set. */
  readonly absent: readonly { readonly slug: string; readonly set: string }[];
}

/** Every event of `gold/comparisons` in the content folder; texts of a set are read from `setFolder`. */
export async function readLabelledEvents(content: Content, setFolder: string | undefined): Promise<LabelledEvents> {
  const words = readWords(content.folder);
  const files = labelFiles(content.folder);
  const own = files.some(({ labels }) => labels.set === undefined) ? await contentInputs(content, words) : new Map();
  const slugs = files.filter(({ labels }) => labels.set !== undefined).map(({ slug }) => slug);
  const ofSet = setFolder === undefined ? new Map() : await readSetEvents(setFolder, slugs, words);
  const inputs: ReadonlyMap<string, EventInput> = new Map([...own, ...ofSet]);
  const events = files.flatMap((file) => {
    const input = inputs.get(file.slug);
    return input ? [{ ...file, own: file.labels.set === undefined, input, texts: textsOf(input) }] : [];
  });
  const absent = files
    .filter(({ slug }) => !inputs.has(slug))
    .map(({ slug, labels }) => ({ slug, set: labels.set ?? 'the content folder' }));
  return { events, absent, problems: [...files.flatMap(({ problems }) => problems), ...events.flatMap(lostLabels)] };
}

interface LabelFile {
  readonly slug: string;
  readonly path: string;
  readonly secondPath: string;
  readonly labels: Labels;
  readonly second: SecondLabels | undefined;
  readonly problems: readonly Problem[];
}

/** A file that cannot be used is a problem, and judged as one without labels so that nothing passes because of it. */
function labelFiles(content: string): LabelFile[] {
  const folder = join(content, 'gold', 'comparisons');
  if (!existsSync(folder)) return [];
  return listFolder(folder)
    .files.filter((name) => name.endsWith('.yaml') && !name.endsWith('.second.yaml'))
    .map((name) => {
      const slug = name.slice(0, -'.yaml'.length);
      const [path, secondPath] = [join(folder, name), join(folder, `${slug}.second.yaml`)];
      const first = readLabels(path);
      const second = existsSync(secondPath) ? readSecondLabels(secondPath) : undefined;
      const problems = [first, second].flatMap((read) => (read === undefined || read.ok ? [] : read.problems));
      const labels = first.ok ? first.value : NO_LABELS;
      return { slug, path, secondPath, labels, second: second?.ok ? second.value : undefined, problems };
    });
}

function textsOf(input: EventInput): Texts {
  const { units } = corpusOf(input);
  return {
    texts: new Map(units.map((unit) => [refOf(unit), unit.text])),
    sources: new Map(input.articles.map(({ id, source }) => [id.slice(id.lastIndexOf('/') + 1), source])),
  };
}

/** What the person who runs it is told of label files without texts. */
export function absentRow({ slug, set }: LabelledEvents['absent'][number]): string {
  return `${slug}: not judged, its texts (${set}) are not here; name their folder, with in/ and gold.json, by --set`;
}
