import { join, resolve } from 'node:path';
import { command, runCommand } from './command.ts';
import { requireFolder } from './content/read-content.ts';
import { watchContent } from './derived/watch-content.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { onInterrupt } from './interrupt.ts';
import type { Messages } from './messages.ts';
import { portNumber } from './port-number.ts';
import { PROJECT_PATH } from './project.ts';
import { PROJECT_LOCK, withLock } from './site/lock.ts';
import { FIRST_PORT } from './site/serve-site.ts';

interface Options {
  readonly content: string;
  readonly port: number;
}

const program = command('dev', {
  description:
    'Serves the site while you work: every change of a capture, sidecar, source, event or page shows at once.',
  examples: [
    ['npm run dev', 'prints the address of the site'],
    ['npm run dev -- --content drafts', 'with another content folder'],
  ],
})
  .option('--content <folder>', 'the content folder', 'content')
  .option('--port <number>', 'the first port to try', portNumber, FIRST_PORT)
  .option('--quiet', 'print problems and the address only');

await runCommand(program, dev);

async function dev({ content, port }: Options, to: Messages): Promise<ExitCode> {
  const folder = resolve(content);
  requireFolder(folder, 'Name the content folder with --content');
  // Ctrl-C is how this command ends. What is registered first is done last: the lock goes before.
  onInterrupt(() => process.exit(EXIT.done));
  return withLock(PROJECT_LOCK, 'this project', () => serve(folder, port, to));
}

async function serve(folder: string, port: number, to: Messages): Promise<never> {
  const copy = join(PROJECT_PATH, '.cache', 'dev', 'content');
  await watchContent(folder, copy, to);
  process.chdir(PROJECT_PATH);
  process.env['SYNOPTIC_CONTENT'] = copy;
  const { dev: startAstro } = await import('astro');
  const server = await startAstro({
    root: PROJECT_PATH,
    cacheDir: join(PROJECT_PATH, '.cache', 'dev', 'astro'),
    server: { port, host: 'localhost' },
    logLevel: 'error',
  });
  process.stdout.write(`http://localhost:${server.address.port}/\n`);
  return new Promise(() => {});
}
