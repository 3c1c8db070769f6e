import { EVERYWHERE, type HeaderRule, type Headers } from './header-rules.ts';

/**
 * Locations for the `server` block of an nginx that serves the site; `base` begins and ends with `/`. The block itself says
 * `server_name`, certificates and `root`: the folder that holds the site at `base`, so `/srv/www` for `/srv/www/news/`.
 * Each location repeats the headers of all, because nginx inherits them only where a location adds none.
 */
export function nginxFile(rules: readonly HeaderRule[], base: string): string {
  const inner = [
    `error_page 404 ${base}404.html;`,
    'absolute_redirect off;',
    'server_tokens off;',
    'charset utf-8;',
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${COMPRESSED.join(' ')};`,
    ...serve({}),
    ...location(`~ ^${pattern(base)}(?:.*/)?(?:\\.(?!well-known/)|_headers$)`, ['return 404;']),
    // Only characters that slugs have: what is sent back in a redirect must hold no line break.
    ...location(`~ ^${pattern(base)}(?:[a-z0-9-]+/)*[a-z0-9-]+$`, [...added({}), 'return 301 $uri/$is_args$args;']),
    ...rules.flatMap(({ path, isFolder, headers, further }) => [
      ...location(`${isFolder ? '' : '= '}${base}${path}`, serve(headers)),
      ...further.flatMap((one) =>
        location(`~ ^${pattern(base + path + one.path)}$`, serve({ ...headers, ...one.headers })),
      ),
    ]),
  ];
  const lines = [
    '# Written by “npm run build -- --nginx”. Include it in a server block whose root holds the site.',
    ...location(base, inner),
  ];
  return `${lines.join('\n')}\n`;
}

/** Beside `text/html`, which nginx always compresses. */
const COMPRESSED = [
  'application/javascript',
  'application/json',
  'application/xml',
  'image/svg+xml',
  'text/javascript',
  'text/plain',
  'text/xml',
];

function location(match: string, lines: readonly string[]): string[] {
  return [`location ${match} {`, ...lines.map((line) => `  ${line}`), '}'];
}

function serve(headers: Headers): string[] {
  return [...added(headers), 'try_files $uri $uri/index.html =404;'];
}

function added(headers: Headers): string[] {
  return Object.entries({ ...EVERYWHERE, ...headers }).map(
    ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
  );
}

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

/** `:a` stands for the name of a folder. */
function pattern(text: string): string {
  return text.replace(/[.+]/g, '\\$&').replace(/:[a-z]\b/g, '[^/]+');
}
