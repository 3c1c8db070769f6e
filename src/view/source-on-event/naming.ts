import type { ActorRecord } from '../../schema/records/actor.ts';
import { copy } from '../copy.ts';
import type { SourceEntry } from '../edition.ts';
import type { Line, Words } from '../parts/line.ts';
import { type MostUsed, mostUsed } from '../wording/naming-row.ts';
import { termsOf } from '../wording/terms.ts';
import type { AgainstRow } from './against-row.ts';
import { eachNamed, MOST_EACH } from './others.ts';
import type { Own } from './own.ts';

const words = copy.against;

/** As many terms of one source stand in the table; all are on the event’s page. */
const MOST_TERMS = 2;

/** A row for each actor that the source and another call something in their own voice, with the terms that each uses most. */
export function namingRows(own: Own): AgainstRow[] {
  return own.told.comparison.actors.flatMap((actor) => rowOf(actor, own) ?? []);
}

function rowOf(actor: ActorRecord, own: Own): AgainstRow | undefined {
  const used = ({ slug }: SourceEntry) => mostUsed(termsOf(actor, slug, 'own', own.told));
  const ours = used(own.source);
  const others = own.others.flatMap((other) => {
    const theirs = used(other);
    return theirs ? [{ other, terms: theirs.terms.slice(0, MOST_TERMS).map(wordsOf) }] : [];
  });
  if (!ours || others.length === 0) return undefined;
  return {
    label: [{ text: words.calls(actor.name) }, { text: words.ownVoice, soft: true }],
    own: ownTerms(ours, own),
    others: others.length > MOST_EACH ? termsOfMany(others.map(({ terms }) => terms)) : eachNamed(others, own),
  };
}

function ownTerms({ terms, of }: MostUsed, { told }: Own): Line {
  const count = terms[0]?.uses.length ?? 0;
  const shown = terms.slice(0, MOST_TERMS).map((term) => ({
    ...wordsOf(term),
    isValue: true,
    href: told.to.row(told.event.slug, term.uses[0]?.id ?? ''),
  }));
  const left = terms.length - shown.length;
  return [
    ...shown,
    { text: copy.wording.ofAll(count, of, terms.length), soft: true },
    ...(left > 0 ? [{ text: copy.wording.more(left), soft: true }] : []),
  ];
}

function wordsOf({ text = '', language }: MostUsed['terms'][number]): Words {
  return { text, lang: language };
}

/** Of very many others the terms with how many use each most, those of most sources first. */
function termsOfMany(all: readonly (readonly Words[])[]): Line {
  const byTerm = Map.groupBy(all.flat(), ({ text }) => text.toLowerCase());
  return [...byTerm.values()]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_EACH)
    .flatMap((own) => [...own.slice(0, 1), { text: words.inSources(own.length), soft: true }]);
}
