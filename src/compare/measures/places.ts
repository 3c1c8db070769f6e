import type { Measure } from '../compare-event.ts';
import { findPlaces } from '../places/find-places.ts';

export const places: Measure = {
  name: 'places',
  why: 'Finds which towns the names of places mean, where only one can be meant.',
  measure: (corpus, { names, citations, quotations }) => {
    const speakers = new Set([...citations, ...quotations].flatMap(({ name }) => name ?? []));
    const { gazetteer } = corpus.input;
    return gazetteer ? { places: findPlaces(corpus, names, gazetteer, speakers), gazetteers: [gazetteer.about] } : {};
  },
};
