import type { Measure } from '../compare-event.ts';
import { findMentions } from '../names/find-mentions.ts';
import { formsOf } from '../names/forms.ts';
import { mergeForms } from '../names/merge-forms.ts';
import { nameWordsOf } from '../names/name-words.ts';
import { recordsOf } from '../names/records.ts';

export const names: Measure = {
  name: 'names',
  why: 'Finds people, organisations and places and merges their spellings.',
  measure: (corpus) => {
    const words = nameWordsOf(corpus.input.lexicon);
    const forms = formsOf(findMentions(corpus));
    const merged = mergeForms(forms, words, corpus.input.event);
    return { names: recordsOf(forms, merged, words, corpus.input.event) };
  },
};
