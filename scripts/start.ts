import { resolve } from 'node:path';
import { command, runCommand } from './command.ts';
import { tellHeldBack } from './derived/held-back.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { onInterrupt } from './interrupt.ts';
import { count, type Messages } from './messages.ts';
import { portNumber } from './port-number.ts';
import { makeSite } from './site/make-site.ts';
import { FIRST_PORT, serveSite } from './site/serve-site.ts';

interface Options {
  readonly content: string;
  readonly out: string;
  readonly port: number;
}

const program = command('start', {
  description: 'Builds the site and serves it on this machine until Ctrl-C.',
  examples: [
    ['npm start', 'builds dist/, prints the address of the site'],
    ['npm start -- --port 8080', 'the same on port 8080, or the next free one'],
  ],
})
  .option('--content <folder>', 'the content folder', 'content')
  .option('--out <folder>', 'the folder of the finished site', 'dist')
  .option('--port <number>', 'the first port to try', portNumber, FIRST_PORT)
  .option('--quiet', 'print problems and the address only');

await runCommand(program, start);

async function start({ content, out, port }: Options, to: Messages): Promise<ExitCode> {
  const folder = resolve(out);
  const { problems, heldBack } = await makeSite({ content: resolve(content), out: folder, base: '/' }, to);
  to.list(problems);
  tellHeldBack(heldBack, to);
  const { address } = await serveSite(folder, { port });
  if (problems.length > 0) to.fail(`${count(problems.length, 'problem')}: what they concern is not on the site`);
  to.say('The site is ready; Ctrl-C ends');
  process.stdout.write(`${address}\n`);
  const code = problems.length > 0 ? EXIT.problems : EXIT.done;
  // Ctrl-C is how this command ends, so it is no interruption.
  return new Promise(() => onInterrupt(() => process.exit(code)));
}
