import { resolve } from 'node:path';
import { command, runCommand } from './command.ts';
import { requireFolder } from './content/read-content.ts';
import { replaceFile } from './derived/derived-files.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { jsonSchemas } from './json-schemas.ts';
import { count, type Messages } from './messages.ts';
import { shown } from './project.ts';

const program = command('schemas', {
  description: 'Writes the JSON Schemas by which editors complete and check the YAML files of a content folder.',
  examples: [
    ['npm run schemas', 'writes content/.schema/'],
    ['npm run schemas -- --content other', 'for another content folder'],
  ],
})
  .option('--content <folder>', 'the content folder', 'content')
  .option('--quiet', 'print problems only');

await runCommand(program, schemas);

async function schemas({ content }: { content: string }, to: Messages): Promise<ExitCode> {
  const folder = resolve(content);
  requireFolder(folder, 'Name the content folder with --content');
  const files = jsonSchemas();
  for (const [path, text] of files) replaceFile(resolve(folder, path), text);
  to.say(`${count(files.size, 'schema')} written to ${shown(resolve(folder, '.schema'))}`);
  return EXIT.done;
}
