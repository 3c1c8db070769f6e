/** The words of the method page around the lists that come from `content/method.json`. */
export const methodCopy = {
  lede: 'Several sources report one event. This site keeps each text as it was captured, makes an article of it that anyone can check, and puts the articles of an event side by side.',
  steps: {
    heading: 'From capture to article',
    lede: 'A capture is a text as it was received: a text file or a saved page, kept byte for byte. These steps, in this order, find what in it is the article. No step writes a word of its own.',
  },
  measures: {
    heading: 'From articles to a comparison',
    lede: 'The articles of an event are compared in this order. Everything found points to the words it was found in, and is checked against them before the site is built; what does not fit stops the build.',
  },
  thresholds: {
    heading: 'The numbers that decide',
    lede: 'Every match has a score between 0, nothing in common, and 1. These numbers decide what is made of it. They were chosen by eye on labelled events, are the same for every event, and no source is weighed.',
  },
  /** Said with the corrections where the site can be written to. */
  reporting: 'If you find an error, the foot of every page says where to report it.',
  sections: {
    statements: {
      heading: 'Statements',
      paragraphs: [
        'Sentences of different sources are aligned by what they share: forms of one word, words that a lexicon holds for nearly the same, names, numbers and dates. What is rare in the news, and rare in the two articles, counts more. Headlines and deks are sentences too.',
        'A match is strong, likely or weak, by its score alone. Where two sentences have only a part in common, the match is weak, and the mark says that a part of the sentence tells it. A statement is shown in the words of one of its sentences; nothing is written for it.',
        'Aligned is not agreed. That two sentences tell the same thing says nothing about whether it is so, nor whether they tell it alike. “Not found” says that no sentence of the captured text was aligned, not that the source never told it.',
        'Only English is compared. Texts in other languages are shown and searched.',
      ],
    },
    order: {
      heading: 'Order',
      paragraphs: [
        'Sources stand in alphabetical order everywhere. A number beside a source is a count, never a score; no source is rated.',
      ],
    },
    limits: {
      heading: 'Limits',
      paragraphs: [
        'The steps are rules of thumb that hold for most news pages. They can take a caption for a paragraph or keep a line that belongs to the page; the receipt is there so that this can be seen.',
        'A capture may be incomplete, or a copy on another site. What is not in the captured text may well stand in the original.',
        'Sentences are aligned by words, not by meaning: what is told in quite other words is missed, and sentences about one thing can be taken for one statement. What each other measure is least sure of stands with its numbers below.',
        'What a source’s page says of how it words things is counted over the articles of this site alone, and over events that were compared with other sources. It is no sample of what the source publishes.',
      ],
    },
    sentences: {
      heading: 'Sentences and their addresses',
      paragraphs: [
        'A text is divided into sentences by the rules of its language, with a list of abbreviations whose full stop ends no sentence. Sentences inside quotations count.',
        'Each sentence has a number, its place in the article, and an address of its own, made from its words. The address stays the same when something else in the article changes.',
      ],
    },
    headlines: {
      heading: 'Headlines',
      paragraphs: [
        'A headline is shown only where the capture carries it, or an editor knows it. “None in the capture” says nothing of what the source once printed. The first words of such a text may stand in for it where a name is needed; they are marked as derived and never stand in a row of headlines.',
      ],
    },
    dates: {
      heading: 'Dates',
      paragraphs: [
        'A date is given as precisely as it is known, and not more: a day without an invented hour, a clock time without an invented zone. Beside it stands where it comes from: printed in the capture, known to the editor, or inferred, with the reason.',
      ],
    },
    places: {
      heading: 'Places',
      paragraphs: [
        'A name of a place is looked up in a list of towns, GeoNames. It is taken for a town only where one can be meant beyond doubt: by the country or state behind it, as the only town of that name in a country that the articles name, as ten times larger than every other that could be meant, as a capital or city of a million, or as the only one within 100 kilometres of a place already known. Everything else is listed without a circle on the map: countries and regions, names that several places share, and what the list does not have.',
        'Read by eye on 82 events that nobody had edited, 176 of 179 towns were the right ones; a state, a person and a club were taken for towns. Of the other names of places that are no country or region, about half are streets, parks and buildings or left out as unsure. A government called by its capital counts as the town.',
        'Towns: GeoNames, under the licence CC BY 4.0. Coasts and borders: Natural Earth, in the public domain. The site makes no claim about any border.',
      ],
    },
    receipts: {
      heading: 'Receipts',
      paragraphs: [
        'Every character of a capture goes to one place: the headline, a numbered paragraph, a caption, another field, or the list of what was removed, with the reason. The receipt below each article shows what was removed or printed differently; played back on the capture, it gives the article.',
        'Characters are counted as UTF-16 units, the way browsers count them.',
      ],
    },
    corrections: {
      heading: 'Corrections',
      paragraphs: [
        'Where a step goes wrong, an editor’s correction names the words, what they are, and why. It is applied each time the articles are made, shown in the receipt as the editor’s, and reported when it no longer fits.',
      ],
    },
    rights: {
      heading: 'Rights',
      paragraphs: [
        'A source’s record says how much of its text is shown and why: the full text, an excerpt of at most 60 words, or the headline and a link. The same rule holds for every page and for the search. Copies of articles ask search engines not to list them, and link to the original where its address is known.',
      ],
    },
    search: {
      heading: 'Search',
      paragraphs: [
        'Headlines and sentences are searched in the browser, not on a server. A sentence is found if it has all the words of the query, or, where none has, some of them. Accents and case do not matter, and small slips of spelling are forgiven.',
      ],
    },
    formats: {
      heading: 'Formats',
      paragraphs: [
        'Captures are text or HTML files. An article is a Markdown file with its facts as YAML at the top, a receipt is a JSON file; both are made again from the capture at will, and come out the same on any machine.',
      ],
    },
  },
} as const;
