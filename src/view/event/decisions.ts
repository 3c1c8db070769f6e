import type { Comparison } from '../../schema/comparison.ts';
import type { DecisionRecord } from '../../schema/records/decision.ts';
import type { SentenceRef } from '../../schema/records/evidence.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { copy } from '../copy.ts';
import type { ArticleText, Edition } from '../edition.ts';
import type { Hrefs } from '../hrefs.ts';
import type { Line, Words } from '../parts/line.ts';
import { placeHref } from '../statements/marks.ts';
import { sentencePlaces } from '../told/sentence-places.ts';

/** One decision of the editor. */
export interface DecisionView {
  readonly decision: Line;
  readonly reason: string;
}

/** What the editor decided of an event, in the order of the event’s file; empty where nothing was decided. No text of a source is printed. */
export function decisionsView(
  edition: Edition,
  texts: readonly ArticleText[],
  comparison: Comparison | undefined,
  to: Hrefs,
): readonly DecisionView[] {
  if (!comparison || comparison.decisions.length === 0) return [];
  const places = sentencePlaces(edition, texts);
  const sentence = (ref: SentenceRef): Words => {
    const place = places.get(sentenceKey(ref));
    const source = place ? edition.source(place.source).facts.name : ref.article;
    const { part = 'body', number = 0 } = place?.sentence ?? {};
    return { text: copy.decisions.place(source, part, number), names: [source], href: placeHref(ref, places, to) };
  };
  return comparison.decisions.map((one) => ({
    decision: lineOf(one, sentence),
    reason: copy.decisions.reason(one.reason),
  }));
}

function lineOf(one: DecisionRecord, sentence: (ref: SentenceRef) => Words): Line {
  if (one.decide === 'reject-merge') {
    const names = one.forms.map(({ text }) => text);
    return [{ text: copy.decisions.apart(names), names }];
  }
  if (one.decide === 'pin-speaker') {
    return [sentence(one), { text: copy.decisions.said(one.speaker), names: [one.speaker] }];
  }
  if ('record' in one) return [sentence(one), ...pinned(one)];
  if ('text' in one) {
    if (one.decide !== 'pin-date' && one.decide !== 'accept-date')
      return [sentence(one), { text: copy.decisions[one.decide] }];
    const text = one.iso === undefined ? copy.decisions.acceptedDate : copy.decisions.pinnedDate(one.iso);
    return [sentence(one), { text }];
  }
  if ('figures' in one || one.decide === 'reject-contradiction') {
    return [sentence(one.a), { text: copy.decisions.and }, sentence(one.b), { text: copy.decisions[one.decide] }];
  }
  return [
    sentence(one.a),
    { text: copy.decisions.and },
    sentence(one.b),
    { text: copy.decisions[one.decide] },
    { text: copy.decisions.found(one.tier), soft: true },
  ];
}

type PinRecord = Extract<DecisionRecord, { record: string }>;

/** What an editor says of one record. Its words are not printed; whom or what it means is the editor’s own line. */
function pinned(one: PinRecord): Line {
  const words = copy.decisions.pins;
  if (one.decide === 'pin-figure') {
    const { value, unit, by } = one;
    const given = by === undefined ? [] : [by === 'none' ? words.givenByNobody : words.givenBy(by)];
    const parts = [...(value ? [words.value(value)] : []), ...(unit === undefined ? [] : [words.unit(unit)]), ...given];
    return [{ text: words.figure(parts), names: [unit, by].filter((text) => text !== undefined) }];
  }
  if (one.decide === 'pin-wording') {
    const { actor, voice, term } = one;
    const parts = [
      ...(actor === undefined ? [] : [words.actor(actor)]),
      ...(voice === undefined ? [] : [words.voices[voice]]),
      ...(term === undefined ? [] : [words.term]),
    ];
    return [{ text: words.wording(parts), names: actor === undefined ? [] : [actor] }];
  }
  const { added, who } = one;
  const stands = who === undefined ? [] : [{ text: words.who(who), names: [who] }];
  return [{ text: added ? words.citationAdded : words.citation }, ...stands];
}
