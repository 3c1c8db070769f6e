import type { Frame } from '../quotations/frames.ts';
import type { ReadFrame, Speech } from '../quotations/reading.ts';
import type { ReportingWords } from './reporting-words.ts';

/** How many words may stand between a passive verb and “by”. */
const BEFORE_BY = 3;

/** “Time will tell”, “to confirm”, “forces defending the town”, “Asked about it, Bo said”, “compiled by” far from its verb: no report. */
export function isIdle({ tag }: Speech, { frame }: ReadFrame, words: ReportingWords): boolean {
  const { tokens } = frame;
  const before = tokens[tag.at - 1];
  if (before?.key === 'will' && /^time$/iu.test(tokens[tag.at - 2]?.key ?? '')) return true;
  if (before?.key === 'to' || isOrder(tokens, tag, words) || isTellingMore(tokens, tag, words)) return true;
  if ((tag.form === 'by' && /^(?:signed|offered|shared|charged)$/u.test(tag.verb)) || isNickname(tokens, tag))
    return true;
  if (tag.form === 'shared' && tag.verb === 'asked' && /^(?:when|if|once|after)$/u.test(before?.key ?? '')) return true;
  // Held a vote, held by the council; but held that.
  if (tag.verb === 'held' && (tag.form === 'by' || !/^(?:that)?$/u.test(tokens[tag.at + 1]?.key ?? ''))) return true;
  if (/^reads?$/u.test(tag.verb) && tokens[tag.at + 1]?.key === 'from') return true;
  if (/^(?:begins?|began|continue[sd]?)$/u.test(tag.verb) && /ing$/u.test(tokens[tag.at + 1]?.key ?? '')) return true;
  // Pulls a cartoon depicting the mayor: the cartoon does.
  if (tag.form === 'shared' && /^(?:depict|portray)ing$/u.test(tag.verb) && before?.kind === 'word') return true;
  if (tag.form === 'by') return isFarFromBy(tokens, tag, words);
  if (tag.at === 0 && tag.form === 'shared' && /(?:ed|t)$/u.test(tag.verb)) return true;
  if (tag.verb.endsWith('ing') && /^(?:of|for|about|against|from|without|before|despite)$/u.test(before?.key ?? ''))
    return true;
  const isParticiple = tag.verb.endsWith('ing') && before?.kind === 'word';
  return isParticiple && tag.framing && !words.beForms.has(before.key) && tag.form === 'before';
}

/** Compiled in the old hall of the mill by; but announced here on Friday by. */
function isFarFromBy(tokens: Frame['tokens'], { at, subject }: Speech['tag'], words: ReportingWords): boolean {
  const by = tokens.findIndex(({ key }, index) => index > at && key === 'by');
  const isWhen = ({ key }: Frame['tokens'][number]) =>
    words.calendar.has(key) || words.tagAdverbs.has(key) || /^(?:here|there|on|in|late|early|first|\d+)$/u.test(key);
  return (subject?.from ?? 0) - at > BEFORE_BY + 1 && !tokens.slice(at + 1, by).every(isWhen);
}

/** A missile, informally dubbed “Old Bo”: behind a mark nobody is told who calls it so. */
function isNickname(tokens: Frame['tokens'], { at, verb }: Speech['tag']): boolean {
  const before = tokens[at - 1]?.key.endsWith('ly') ? tokens[at - 2] : tokens[at - 1];
  return /^(?:dubbed|nicknamed)$/u.test(verb) && before?.kind === 'mark';
}

/** Storms expected to come, farmers urged to leave: a participle behind its noun tells more of that. */
function isTellingMore(tokens: Frame['tokens'], { at, verb, form }: Speech['tag'], words: ReportingWords): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const isBehindNoun =
    before?.kind === 'word' && !words.phraseEnds.has(before.key) && !words.tagAdverbs.has(before.key);
  const isPassive = /^(?:expected|urged|advised|encouraged|called)$/u.test(verb);
  return form === 'shared' && isBehindNoun && next?.key === 'to' && isPassive;
}

/** “Were told to wait”, “told them not to wait”: what is done reports nothing. */
function isOrder(tokens: Frame['tokens'], { at, verb, form }: Speech['tag'], words: ReportingWords): boolean {
  if (!/^t(?:old|ells?|elling)$/u.test(verb)) return false;
  const rest = tokens.slice(at + 1, at + 7);
  const to = rest.findIndex(({ key }) => key === 'to');
  const isWhom = rest
    .slice(0, Math.max(0, to))
    .every(
      ({ kind, key }, index) =>
        kind === 'word' &&
        !words.finiteVerbs.has(key) &&
        key !== 'that' &&
        (index === 0 || !/^(?:he|she|they|we|i)$/u.test(key)),
    );
  return to >= 0 && isWhom && (to === 0 ? form === 'shared' : true);
}
