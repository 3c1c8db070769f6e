import { endsAsSentence, wordCount } from '../shapes.ts';

const LABEL =
  /^(?:(?:posted|written|published|reported|words|story|text|report|compiled|updated|article|reporting|produced|analysis|opinion|commentary|review|interview|photos|column|essay|guest post) by|by|author|authors|reporter|byline|por|von|par|di|da|door|av|af)(?: ?: ?| )(?=\S)/i;

/** Words from which a line with a full stop is a sentence such as “By Monday evening, all 14 members had signed the plan.” */
const SENTENCE = 11;
/** A byline with its date may end in “a.m.” */
const DATED = /\b(?:19|20)\d{2}\b/;

/** Length of the label before the names of a byline (“By ”, “Written by ”), 0 if a line does not open with one and a name. */
export function bylineLabelLength(line: string): number {
  const label = LABEL.exec(line)?.[0] ?? '';
  if (label === '' || line.length >= 200 || !/^(?:\p{Lu}|\p{Lo}|@)/u.test(line.slice(label.length))) return 0;
  const isSentence = endsAsSentence(line) && wordCount(line) >= SENTENCE && !DATED.test(line);
  return isSentence ? 0 : label.length;
}

/** Words after a name that say what the person does; they end the name. */
export const OCCUPATION =
  /^(?:.*\b)?(?:staff|editor|editors|reporter|reporters|correspondent|writer|columnist|contributor|producer|bureau|chief|desk|journalist|analyst|fellow|professor|director|team|head|author|photographer|critic|specialist|M\.?D\.?|MS|MA|RDN?|PhD|Ph\.D\.?|CPA)\b/i;

/** Lines that tell who else worked on a report. */
const CREDIT_LINE =
  /^[([*–—-]*\s?(?:(?:additional |further |with (?:additional )?)?(?:reporting|editing|writing|research|translation|production) (?:and (?:editing|writing|reporting) )?(?:by|from)\b|(?:edited|compiled|translated|written|reported) by\b|with (?:.{0,30})?(?:inputs?|files?|reports?|reporting|wires?|agencies|information|contributions|material)\b.{0,80}$|(?:this (?:story|article|report) (?:was|has been) (?:first |originally )?(?:published|produced|updated|corrected)\b)|(?:sources?|source of the news|quelle|fuente|fonte|editors?|copy editors?|edited) ?:|\p{Ll}{2,3}\/\p{Ll}{2,4} \([^()]{2,40}\)$)/iu;

/** Whether a line names those who helped with a report, or where it was first published. */
export function isCreditLine(line: string): boolean {
  return (
    line.length <= 300 &&
    (CREDIT_LINE.test(line) || /\bcontributed (?:reporting|to this (?:report|article|story))\b/i.test(line))
  );
}
