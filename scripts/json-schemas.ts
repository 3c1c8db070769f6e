import { z } from 'zod';
import { article } from '../src/schema/article.ts';
import { comparison } from '../src/schema/comparison.ts';
import { event } from '../src/schema/event.ts';
import { lexicon } from '../src/schema/lexicon.ts';
import { receipt } from '../src/schema/receipt.ts';
import { sidecar } from '../src/schema/sidecar.ts';
import { site } from '../src/schema/site.ts';
import { source } from '../src/schema/source.ts';

const SCHEMAS = { article, comparison, event, lexicon, receipt, sidecar, site, source };

/** JSON Schemas of every file of a content folder, by path from that folder. They describe what a person may write. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
      return [`.schema/${name}.json`, `${JSON.stringify(json, undefined, 2)}\n`];
    }),
  );
}
