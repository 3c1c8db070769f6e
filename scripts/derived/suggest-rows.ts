import { Document, isScalar, isSeq, visit } from 'yaml';
import { compareEvent } from '../../src/compare/compare-event.ts';
import { corpusOf, type EventInput } from '../../src/compare/corpus.ts';
import { suggestActors } from '../../src/compare/suggest/suggest-actors.ts';
import { suggestActs } from '../../src/compare/suggest/suggest-acts.ts';
import { suggestAliases } from '../../src/compare/suggest/suggest-aliases.ts';
import type { NewsEvent } from '../../src/schema/event.ts';

/**
 * Rows for the event’s file, as YAML, that an editor may copy there: actors, aliases and acts with their counts in the
 * reason. What the file already has is left out. Nothing is written anywhere.
 */
export function suggestedRows(input: EventInput): string {
  const corpus = corpusOf(input);
  const found = compareEvent(input);
  const { event } = input;
  const rows = {
    actors: suggestActors(corpus, found).filter(({ heads }) => !isListed(event, heads)),
    aliases: suggestAliases(found).filter(({ names }) => !hasAlias(event, names)),
    acts: suggestActs(corpus, found).filter(({ words, on }) => !hasAct(event, words, on)),
  };
  const kept = Object.entries(rows).filter(([, list]) => list.length > 0);
  if (kept.length === 0) return `# content/events/${input.slug}.yaml: nothing to propose that it does not have\n`;
  const head = `# content/events/${input.slug}.yaml: proposed by software, the most told of first; copy what fits, and say why in the reason`;
  return `${head}\n${yamlOf(Object.fromEntries(kept.map(([name, list]) => [name, list.map(withoutEmpty)])))}`;
}

/** With lists of words on one line, as an editor writes them. */
function yamlOf(rows: object): string {
  const document = new Document(rows);
  visit(document, {
    Seq: (_, list) => {
      if (isSeq(list)) list.flow = list.items.every((item) => isScalar(item));
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function withoutEmpty(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => !(Array.isArray(value) && value.length === 0)));
}

/** Whether half of the nouns or more stand for an actor of the file already. */
function isListed({ actors }: NewsEvent, heads: readonly string[]): boolean {
  const listed = new Set(
    actors.flatMap((actor) => [...actor.heads, ...actor.compounds].flatMap((text) => text.toLowerCase().split(' '))),
  );
  return heads.filter((head) => listed.has(head)).length * 2 >= heads.length;
}

function hasAlias({ aliases }: NewsEvent, names: readonly string[]): boolean {
  return aliases.some((alias) => names.every((name) => alias.names.includes(name)));
}

function hasAct({ acts }: NewsEvent, words: readonly string[], on: readonly string[]): boolean {
  return acts.some(
    (act) =>
      on.every((object) => act.on.includes(object)) && words.some((word) => word.startsWith(act.words[0] ?? '?')),
  );
}
