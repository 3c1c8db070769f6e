import type { PinCitation } from '../../schema/pins.ts';
import type { Citation } from '../../schema/records/citation.ts';
import type { Slice } from '../../schema/records/evidence.ts';
import type { Name } from '../../schema/records/name.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { idAt } from '../citations/citation-id.ts';
import type { Corpus, Unit } from '../corpus.ts';
import { type NameSpans, nameSpans } from '../names/name-spans.ts';
import { ADDED, inReadingOrder, pinsOf, wordsIn, wordsNear } from './pinned-words.ts';

interface Context {
  readonly units: readonly Unit[];
  readonly spans: NameSpans;
  readonly names: ReadonlyMap<string, Name>;
}

/** The citations with what an editor says of them, those that were not found among them; chains lead to the same parties as before. */
export function pinCitations(found: readonly Citation[], corpus: Corpus, names: readonly Name[]): Citation[] {
  const pins = pinsOf(corpus, 'pin-citation');
  if (pins.length === 0) return [...found];
  const context = {
    units: corpus.units,
    spans: nameSpans(names),
    names: new Map(names.map((name) => [name.id, name])),
  };
  const isAbout = ({ party }: Citation, { pin, unit }: (typeof pins)[number]) =>
    sentenceKey(party) === sentenceKey(unit) && party.text === pin.words;
  const ids = new Map<string, string>();
  const changed = found.map((citation) => {
    const own = pins.find((one) => isAbout(citation, one));
    const after = own ? changedCitation(citation, own.pin, own.unit, context) : citation;
    ids.set(citation.id, after.id);
    return after;
  });
  const added = pins.flatMap((one) =>
    found.some((citation) => isAbout(citation, one)) ? [] : (addedCitation(one.pin, one.unit, context) ?? []),
  );
  const all = [...changed, ...added].map(({ via, ...one }) => ({
    ...one,
    ...(via === undefined ? {} : { via: ids.get(via) ?? via }),
  }));
  return inReadingOrder(all, corpus, ({ party }) => party);
}

function changedCitation(citation: Citation, pin: PinCitation, unit: Unit, context: Context): Citation {
  const { who: oldWho, name: oldName, via, rule, decided: _, ...rest } = citation;
  const party = wordsIn(unit, pin.party ?? pin.words) ?? citation.party;
  const isSameParty = pin.party === undefined && pin.who === undefined;
  const who = pin.who === undefined ? (isSameParty ? oldWho : undefined) : wordsNear(context.units, unit, pin.who);
  const name = isSameParty ? oldName : nameOf(who, party, context)?.id;
  return {
    ...rest,
    ...about(party, who, name),
    kind: pin.kind ?? (isSameParty ? rest.kind : kindOf(party, who, context, rest.kind)),
    named: isSameParty ? rest.named : name !== undefined || who !== undefined,
    verbs: wordsOf(pin.verb, unit) ?? rest.verbs,
    content: wordsOf(pin.content, unit) ?? rest.content,
    ...(via === undefined ? {} : { via }),
    ...{ rule, decided: pin.reason },
  };
}

function addedCitation(pin: PinCitation, unit: Unit, context: Context): Citation | undefined {
  const party = wordsIn(unit, pin.party ?? pin.words);
  const content = wordsOf(pin.content, unit);
  if (!party || !content) return undefined;
  const who = pin.who === undefined ? undefined : wordsNear(context.units, unit, pin.who);
  const name = nameOf(who, party, context)?.id;
  return {
    ...about(party, who, name),
    kind: pin.kind ?? kindOf(party, who, context, /[^s]s$/u.test(party.text) ? 'group' : 'person'),
    named: name !== undefined || who !== undefined,
    verbs: wordsOf(pin.verb, unit) ?? [],
    channels: [],
    content,
    quotations: [],
    ...{ rule: ADDED, decided: pin.reason },
  };
}

function about(party: Slice, who: Slice | undefined, name: string | undefined) {
  return { id: idAt('ci', party), party, ...(who ? { who } : {}), ...(name === undefined ? {} : { name }) };
}

function wordsOf(words: string | undefined, unit: Unit): Slice[] | undefined {
  const slice = words === undefined ? undefined : wordsIn(unit, words);
  return slice && [slice];
}

function nameOf(who: Slice | undefined, party: Slice, { spans, names }: Context): Name | undefined {
  const at = who ?? party;
  const span = spans(at.article, at.sentence).find(({ start, end }) => start <= at.start && at.end <= end);
  return span && names.get(span.name);
}

function kindOf(party: Slice, who: Slice | undefined, context: Context, other: Citation['kind']): Citation['kind'] {
  const name = nameOf(who, party, context);
  if (!name) return other;
  return name.kind === 'person' ? 'person' : 'organisation';
}
