import { command, runCommand } from './command.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { runTool } from './testing/run-tool.ts';

const program = command('format', {
  description: 'Puts the code into the project’s format and mends what the linter can mend.',
  examples: [
    ['npm run format', 'all files'],
    ['npm test -- --only lint format', 'checks without changing anything'],
  ],
});

const print = (text: string) => void process.stderr.write(text);

await runCommand(program, format);

async function format(): Promise<ExitCode> {
  const runs = [
    await runTool('@biomejs/biome', 'biome', { args: ['check', '--write'], print }),
    await runTool('prettier', 'prettier', { args: ['--write', '--log-level', 'warn', 'src/**/*.astro'], print }),
  ];
  return runs.some(({ failed }) => failed > 0) ? EXIT.problems : EXIT.done;
}
