/**
 * The headers that Netlify and Cloudflare Pages make of the text of `_headers` for a path, by name in lower case. Values of
 * several rules are joined with a comma, as both hosts do; `*` at the end stands for any characters, `:a` for the
 * name of a folder.
 */
export function headersFor(text: string, path: string): Map<string, string> {
  const found = new Map<string, string>();
  let applies = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) applies = matches(line, path);
    const [, name, value = ''] = /^ {2}([A-Za-z-]+): (.*)$/.exec(line) ?? [];
    if (!applies || name === undefined) continue;
    const key = name.toLowerCase();
    found.set(key, found.has(key) ? `${found.get(key)}, ${value}` : value);
  }
  return found;
}

function matches(rule: string, path: string): boolean {
  if (rule.endsWith('*')) return path.startsWith(rule.slice(0, -1));
  const parts = rule.split('/');
  const given = path.split('/');
  return parts.length === given.length && parts.every((part, at) => part.startsWith(':') || part === given[at]);
}
