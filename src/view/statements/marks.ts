import type { SentenceRef } from '../../schema/records/evidence.ts';
import type { Member, Statement } from '../../schema/records/statement.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { copy } from '../copy.ts';
import type { Hrefs } from '../hrefs.ts';
import type { Words } from '../parts/line.ts';
import { mayBePrinted, type SentencePlaces, sourceIn } from '../told/sentence-places.ts';

/** The sentences of one source that tell a statement, in the order of the record. */
export function membersOf({ members }: Statement, source: string, places: SentencePlaces): Member[] {
  return members.filter((member) => sourceIn(member, places) === source);
}

/** The address of a sentence. One that may not be printed has no anchor: the address is that of the page which says so. */
export function placeHref(ref: SentenceRef, places: SentencePlaces, to: Hrefs): string {
  return to.article(ref.article, mayBePrinted(ref, places) ? ref.sentence : undefined);
}

/** The mark of a sentence that tells a statement: its number, which opens it. `source` is the name of its source. */
export function markOf(member: Member, source: string, places: SentencePlaces, to: Hrefs): Words {
  const { part = 'body', number = 0 } = places.get(sentenceKey(member))?.sentence ?? {};
  return {
    text: copy.statements.markText(part, number),
    href: placeHref(member, places, to),
    name: copy.statements.mark(source, part, number, member),
    isMark: true,
    tier: member.tier,
  };
}

/** The number of a sentence as a link to it, where nothing says how sure it is. */
export function numberMark(ref: SentenceRef, source: string, places: SentencePlaces, to: Hrefs): Words {
  const { part = 'body', number = 0 } = places.get(sentenceKey(ref))?.sentence ?? {};
  const name = `${source}, ${copy.versions.place(part, number)}`;
  return { text: copy.statements.markText(part, number), href: placeHref(ref, places, to), name, isMark: true };
}
