import type { Decision } from '../../schema/event.ts';
import type { Link } from './links.ts';

/** Forms that are one name, as links are added. */
export interface Groups {
  /** Adds a link unless it is there already or an editor rejected what it would bring together; tells whether it did. */
  readonly add: (link: Link) => boolean;
  /** The text that stands for the group of a form. */
  readonly of: (text: string) => string;
  readonly membersOf: (text: string) => readonly string[];
  /** Whether an editor rejected that the groups of the two are one. */
  readonly areApart: (a: string, b: string) => boolean;
  readonly links: () => readonly Link[];
}

/** Every written form by itself, ready to be merged; no two that an editor keeps apart ever become one. */
export function groupsOf(texts: readonly string[], decisions: readonly Decision[]): Groups {
  const groups = new Map(texts.map((text) => [text, [text]]));
  const rejected = decisions.filter((decision) => decision.decide === 'reject-merge').map(({ names }) => names);
  const links: Link[] = [];
  const members = (text: string) => groups.get(text) ?? [text];
  const areApart = (a: string, b: string) =>
    rejected.some(([left = '', right = '']) => isAcross(members(a), members(b), left, right));
  const add = (link: Link): boolean => {
    const [left, right] = [members(link.a), members(link.b)];
    if (left === right || !groups.has(link.a) || !groups.has(link.b) || areApart(link.a, link.b)) return false;
    const both = [...left, ...right];
    for (const text of both) groups.set(text, both);
    links.push(link);
    return true;
  };
  return { add, of: (text) => members(text)[0] ?? text, membersOf: members, areApart, links: () => links };
}

function isAcross(left: readonly string[], right: readonly string[], a: string, b: string): boolean {
  return (left.includes(a) && right.includes(b)) || (left.includes(b) && right.includes(a));
}
