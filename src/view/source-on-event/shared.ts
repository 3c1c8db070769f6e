import type { Statement } from '../../schema/records/statement.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { copy } from '../copy.ts';
import type { SourceEntry } from '../edition.ts';
import type { Line, Words } from '../parts/line.ts';
import { shortName } from '../parts/short-name.ts';
import { markOf, membersOf, placeHref } from '../statements/marks.ts';
import { bestFirst } from '../statements/versions.ts';
import { comparedSources } from '../told/compared.ts';
import { printedWords } from '../told/printed-words.ts';
import type { Entry, EntryList } from './only.ts';
import { byPlace, letterOf, type Own } from './own.ts';

/** Statements of others that were not found in the source’s captured text, those of most sources first. */
export function notFoundList(own: Own): EntryList {
  const { statements, words } = own.told;
  const found = statements.filter(({ sources }) => !sources.includes(own.source.slug));
  return {
    heading: [{ text: copy.notFoundHere.heading }, { text: copy.notFoundHere.of(found.length, statements.length) }],
    entries: found.map((statement) => ({
      words: [printedWords(words.get(statement.id)?.place)],
      below: foundIn(statement, own),
    })),
  };
}

/** Statements that the source shares with others, in its own words and order. */
export function toldList(own: Own): EntryList {
  const { comparison, places } = own.told;
  const order = byPlace(own);
  const shared = comparison.statements.flatMap((statement) => {
    const [member] = bestFirst(membersOf(statement, own.source.slug, places), own.told);
    return member ? [{ statement, member }] : [];
  });
  const entries = shared
    .toSorted((a, b) => order(places.get(sentenceKey(a.member)), places.get(sentenceKey(b.member))))
    .map(({ statement, member }): Entry => {
      const mark = markOf(member, own.source.facts.name, places, own.told.to);
      const words = printedWords(places.get(sentenceKey(member)));
      return { words: [...letterOf(member.article, own), mark, words], below: foundIn(statement, own) };
    });
  const count = copy.notFoundHere.of(entries.length, comparison.statements.length);
  return { heading: [{ text: copy.toldElsewhere.heading }, { text: count }], entries };
}

/** “in 4 of 5:”, which leads to all versions, and the other sources with the place where each tells it. */
function foundIn(statement: Statement, { told, others }: Own): Line {
  const all = comparedSources(told.comparison);
  const found = copy.notes.told([statement.sources.length], all);
  const count: Words = {
    text: found,
    href: told.to.statement(told.event.slug, statement.id),
    name: copy.only.named(found, copy.versions.compareThe(statement.sources.length)),
  };
  return [count, ...others.flatMap((other) => placeIn(statement, other, told))];
}

function placeIn(statement: Statement, other: SourceEntry, told: Own['told']): Words[] {
  const [member] = bestFirst(membersOf(statement, other.slug, told.places), told);
  if (!member) return [];
  const { part = 'body', number = 0 } = told.places.get(sentenceKey(member))?.sentence ?? {};
  const name = shortName(other);
  const text = copy.only.at(name, part, number);
  return [
    {
      text,
      names: [name],
      href: placeHref(member, told.places, told.to),
      name: copy.only.named(text, copy.statements.mark(other.facts.name, part, number, member)),
    },
  ];
}
