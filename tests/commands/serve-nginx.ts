import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout } from 'node:timers/promises';

/** Serves `root` by a real nginx with `include` in its server block, until the test ends. Gives the origin. */
export async function serveNginx(t: TestContext, program: string, root: string, include: string): Promise<string> {
  const port = await freePort();
  const folder = join(root, '..', 'nginx');
  mkdirSync(folder);
  writeFileSync(join(folder, 'nginx.conf'), configuration({ port, folder, root, include }));
  execFileSync(program, ['-t', ...place(folder)], { stdio: 'pipe' });
  const server = spawn(program, place(folder), { stdio: 'inherit' });
  t.after(() => server.kill('SIGTERM'));
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100 && !(await answers(origin)); tries += 1) await setTimeout(50);
  return origin;
}

function place(folder: string): string[] {
  return ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
}

function configuration(of: { port: number; folder: string; root: string; include: string }): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path "${of.folder}/${name}";`,
  );
  return `daemon off;
pid "${of.folder}/nginx.pid";
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${temporary.join('\n  ')}
  server {
    listen 127.0.0.1:${of.port};
    root "${of.root}";
    include "${of.include}";
  }
}
`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function answers(origin: string): Promise<boolean> {
  return fetch(origin).then(
    () => true,
    () => false,
  );
}
