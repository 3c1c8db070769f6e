import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of a page: the one stylesheet by its hash, the icon, forms to this site, nothing else.
 * A page with script may load script and data of this site, and cannot turn strings into markup.
 */
export function securityPolicy(styles: string, hasScript: boolean): string {
  const hash = createHash('sha256').update(styles, 'utf8').digest('base64');
  const script = ["script-src 'self'", "require-trusted-types-for 'script'", "trusted-types 'none'"];
  return [
    "default-src 'none'",
    ...(hasScript ? script : []),
    // Nothing on a page without script can ask for data; tools that judge pages read robots.txt and llms.txt from inside them.
    "connect-src 'self'",
    `style-src 'sha256-${hash}'`,
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
