/** Whether `--base` is a path of a web site, in letters that need no escaping in an address, a header rule or a configuration. */
export function isBasePath(base: string): boolean {
  const inside = base.replace(/^\//, '').replace(/\/$/, '');
  return inside === ''
    ? base.length < 2
    : inside.split('/').every((name) => /^(?!\.{1,2}$)[A-Za-z0-9._~-]+$/.test(name));
}
