import { isAlias, isCollection, isPair, isScalar, type Node } from 'yaml';

/** What a YAML text holds that no file of ours may hold. `offset` is its place in the text. */
interface Refused {
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

/** Keys that would reach into the prototype of an object that is made of them. */
const DANGEROUS_KEYS: ReadonlySet<unknown> = new Set(['__proto__', 'constructor', 'prototype']);

/** Aliases, anchors, keys that are not plain text and keys that would reach into an object’s prototype. */
export function* refusedNodes(node: unknown): Generator<Refused> {
  if (isPair(node)) {
    yield* refusedKey(node.key);
    yield* refusedNodes(node.value);
    return;
  }
  if (isAlias(node)) {
    yield { offset: offsetOf(node), message: 'An alias (*) is not allowed', remedy: 'Write the value out' };
    return;
  }
  if (!isScalar(node) && !isCollection(node)) return;
  if (node.anchor !== undefined) {
    yield { offset: offsetOf(node), message: 'An anchor (&) is not allowed', remedy: 'Delete the anchor' };
  }
  if (isCollection(node)) for (const item of node.items) yield* refusedNodes(item);
}

function* refusedKey(key: unknown): Generator<Refused> {
  yield* refusedNodes(key);
  if (isCollection(key)) {
    yield { offset: offsetOf(key), message: 'A key must be plain text', remedy: 'Write the key as one word' };
  }
  if (isScalar(key) && DANGEROUS_KEYS.has(key.value)) {
    yield {
      offset: offsetOf(key),
      message: `The key ${String(key.value)} is not allowed`,
      remedy: 'Delete the line',
    };
  }
}

function offsetOf({ range }: Pick<Node, 'range'>): number {
  return range?.[0] ?? 0;
}
