/** An article file taken apart; `bodyLine` is the line of the file (from 1) on which the body begins. */
interface SplitFile {
  readonly yaml: string;
  readonly body: string;
  readonly bodyLine: number;
}

/** Line of an article file on which its YAML begins. */
export const YAML_LINE = 2;

/** Takes an article file apart at its `---` lines; `undefined` if it does not begin with front matter. */
export function splitFrontMatter(file: string): SplitFile | undefined {
  const match = /^---\n([\s\S]*?\n)---\n/.exec(file);
  if (!match) return undefined;
  const [head, yaml = ''] = match;
  return { yaml, body: file.slice(head.length), bodyLine: head.split('\n').length };
}

/** Puts an article file together; the inverse of `splitFrontMatter`. */
export function joinFrontMatter(yaml: string, body: string): string {
  return `---\n${yaml}---\n${body}`;
}
