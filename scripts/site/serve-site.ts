import { PROJECT_PATH } from '../project.ts';

/** Port of the first try; if it is taken, the next free one above it. */
export const FIRST_PORT = 4321;

/** A site that is being served. */
export interface Served {
  /** Address of the home page. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Serves a built site on this machine only. */
export async function serveSite(folder: string, { port = FIRST_PORT, base = '/' } = {}): Promise<Served> {
  // Loaded only here, as in build-site.ts.
  const { preview } = await import('astro');
  const server = await preview({
    root: PROJECT_PATH,
    outDir: folder,
    base,
    server: { port, host: 'localhost' },
    logLevel: 'error',
  });
  return { address: `http://localhost:${server.port}${base}`, stop: () => server.stop() };
}
