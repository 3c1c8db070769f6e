import type { Name } from '../../schema/records/name.ts';
import type { Corpus } from '../corpus.ts';
import { findMentions } from './find-mentions.ts';
import { formsOf } from './forms.ts';
import { mergeForms } from './merge-forms.ts';
import { nameWordsOf } from './name-words.ts';
import { recordsOf } from './records.ts';

/** People, organisations and places with all their written forms, as the event’s file merges and tells them apart. */
export function findNames(corpus: Corpus): Name[] {
  const { event, lexicon } = corpus.input;
  const words = nameWordsOf(lexicon);
  const forms = formsOf(findMentions(corpus));
  return recordsOf(forms, mergeForms(forms, words, event), words, event);
}
