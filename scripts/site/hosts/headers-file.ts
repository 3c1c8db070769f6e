import { EVERYWHERE, type HeaderRule, type Headers } from './header-rules.ts';

/**
 * The text of `_headers`, which Netlify and Cloudflare Pages read. `base` begins and ends with `/`. Both hosts join the values
 * of rules that overlap, so only `/*` overlaps with others, and it shares no header with them.
 */
export function headersFile(rules: readonly HeaderRule[], base: string): string {
  const blocks = [
    block(`${base}*`, EVERYWHERE),
    ...rules.map(({ path, isFolder, headers }) => block(`${base}${path}${isFolder ? '*' : ''}`, headers)),
  ];
  return blocks.join('\n');
}

function block(path: string, headers: Headers): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
