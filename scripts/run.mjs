// Starts a command: `node scripts/run.mjs build …`. Plain JavaScript that every Node since 14 can read, because its first
// job is to say in one sentence that an older Node cannot run the TypeScript beside it.

const NEEDED = 24;
const COMMANDS = ['start', 'build', 'dev', 'new', 'normalise', 'compare', 'schemas', 'eval', 'bench', 'test', 'format'];
const USAGE = 2;
/** Astro’s pages are modules too, others for every content: kept compiled, they would fill the disk. */
const WITH_PAGES = ['start', 'build', 'dev', 'bench'];

const [name, ...options] = process.argv.slice(2);
if (Number.parseInt(process.versions.node, 10) < NEEDED) {
  stop(
    `Synoptic brings its own Node ${NEEDED}, and this is Node ${process.versions.node}: ` +
      'run `npm ci` (without --ignore-scripts), then `npm run …` instead of `node …`.',
  );
} else if (!COMMANDS.includes(name)) {
  stop(`There is no command ${JSON.stringify(name ?? '')}; npm run knows ${COMMANDS.join(', ')}.`);
} else {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.argv = [process.argv[0], name, ...options];
  if (!WITH_PAGES.includes(name)) await keepCompiled();
  await import('./quick-dates.mjs');
  await import(`./${name}.ts`);
}

/** Reading TypeScript and compiling it takes a third of a short command; where nothing can be written, it just takes longer. */
async function keepCompiled() {
  const [{ enableCompileCache }, { fileURLToPath }] = await Promise.all([import('node:module'), import('node:url')]);
  enableCompileCache(process.env.NODE_COMPILE_CACHE ?? fileURLToPath(new URL('../.cache/compiled', import.meta.url)));
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = USAGE;
}
