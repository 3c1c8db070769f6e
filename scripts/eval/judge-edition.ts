import { join } from 'node:path';
import type { Normalised } from '../../src/normalise/normalise.ts';
import type { Problem } from '../../src/schema/problem.ts';
import type { Sidecar } from '../../src/schema/sidecar.ts';
import type { CaptureFile } from '../content/read-captures.ts';
import { type Content, requireFolder } from '../content/read-content.ts';
import { closeWorkers, normaliseCapture } from '../normalise-capture.ts';
import { readGold } from './gold.ts';
import { type Judgement, judgeArticle } from './judge-article.ts';

/** The articles of the content folder that have a gold, held against it, under one setting of what an editor tells. */
export interface EditionScore {
  readonly name: string;
  readonly judgements: readonly { readonly id: string; readonly judgement: Judgement }[];
  readonly problems: readonly Problem[];
}

interface Setting {
  readonly name: string;
  readonly sidecarOf: (capture: CaptureFile) => Sidecar;
  readonly boilerplate: boolean;
}

/** With everything an editor may tell the normaliser, and with next to nothing. */
const SETTINGS: readonly Setting[] = [
  { name: 'sidecars and boilerplate as they are', sidecarOf: ({ sidecar }) => sidecar, boilerplate: true },
  { name: 'source and date only, no boilerplate', sidecarOf: ({ sidecar }) => cut(sidecar), boilerplate: false },
];

function cut({ source, published }: Sidecar): Sidecar {
  return {
    ...(source === undefined ? {} : { source }),
    ...(published === undefined ? {} : { published }),
    corrections: [],
  };
}

/** Judges every capture that has gold, once per setting. */
export async function judgeEdition(content: Content): Promise<EditionScore[]> {
  requireFolder(
    join(content.folder, 'gold'),
    'It holds the labels, gold/<event>/<name>.yaml, and those of the example went with it; --set DIR names others',
  );
  const scores: EditionScore[] = [];
  for (const setting of SETTINGS) scores.push(await judgeSetting(content, setting));
  await closeWorkers();
  return scores;
}

async function judgeSetting(content: Content, setting: Setting): Promise<EditionScore> {
  const judgements: EditionScore['judgements'][number][] = [];
  const problems: Problem[] = [];
  for (const capture of content.captures) {
    const gold = readGold(content.folder, capture.id);
    if (gold.ok)
      judgements.push({ id: capture.id, judgement: judgeArticle(await run(capture, content, setting), gold.value) });
    else problems.push(...gold.problems);
  }
  return { name: setting.name, judgements, problems };
}

async function run(capture: CaptureFile, { sources, site }: Content, setting: Setting): Promise<Normalised> {
  const records = [...sources.records].map(
    ([slug, record]) => [slug, setting.boilerplate ? record : { ...record, boilerplate: [] }] as const,
  );
  return normaliseCapture(capture, {
    sidecar: setting.sidecarOf(capture),
    sources: new Map(records),
    language: site.language,
  });
}
