import { EVERYWHERE, type HeaderRule, type Headers } from './header-rules.ts';

/**
 * The text of `_headers`, which Netlify and Cloudflare Pages read. `base` begins and ends with `/`. Both hosts join the values
 * of rules that overlap, so `/*` shares no header with others, nor do rules for single files with that of their folder.
 */
export function headersFile(rules: readonly HeaderRule[], base: string): string {
  const blocks = [
    block(`${base}*`, EVERYWHERE),
    ...rules.flatMap(({ path, isFolder, headers, further }) => [
      block(`${base}${path}${isFolder ? '*' : ''}`, headers),
      ...further.map((one) => block(`${base}${path}${one.path}`, one.headers)),
    ]),
  ];
  return blocks.join('\n');
}

function block(path: string, headers: Headers): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
