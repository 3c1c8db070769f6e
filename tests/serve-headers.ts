import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { headersFor } from './headers-for.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface ServeOptions {
  /** Folder of the web site in which the built folder stands; begins and ends with `/`. */
  readonly base: string;
  /** Changes what is sent; the text of the file, unless told otherwise. */
  readonly change?: (text: string, path: string) => string;
  /** Whether the headers of `_headers` are sent. On unless told otherwise. */
  readonly withHeaders?: boolean;
}

/** Serves a built site as a host that reads `_headers` does, on a free port. Gives the address of its home page. */
export async function serveHeaders(
  folder: string,
  { base, change = (text) => text, withHeaders = true }: ServeOptions,
) {
  const rules = withHeaders ? readFileSync(join(folder, '_headers'), 'utf8') : '';
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith(base)
      ? fileAt(folder, decodeURIComponent(pathname.slice(base.length)))
      : undefined;
    if (file === undefined) return void response.writeHead(404).end();
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.end(change(readFileSync(file, 'utf8'), pathname));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const port = typeof at === 'object' ? at?.port : undefined;
  const stop = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => void server.close(() => resolve()));
  };
  return { address: `http://127.0.0.1:${port}${base}`, stop };
}

function fileAt(folder: string, path: string): string | undefined {
  if (path.split(/[/\\]/).includes('..')) return undefined;
  return [path, `${path}index.html`]
    .map((name) => join(folder, ...name.split('/')).replace(new RegExp(`\\${sep}$`), ''))
    .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}
