import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { readYamlFile } from '../../content/read-records.ts';
import { EXIT, Stop } from '../../exit.ts';

/** The labels of one measure that has files of its own, `gold/<measure>/<event>.yaml`; `undefined` where the event has none. Stops at a file that is none. */
export function ownLabels<S extends z.ZodType>(
  schema: S,
  content: string,
  measure: string,
  event: string,
): z.output<S> | undefined {
  const path = join(content, 'gold', measure, `${event}.yaml`);
  if (!existsSync(path)) return undefined;
  const read = readYamlFile(schema, path);
  if (read.ok) return read.value;
  throw new Stop(EXIT.input, `The labels of ${event} cannot be read`, { problems: read.problems });
}
