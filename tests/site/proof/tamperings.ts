/** A lie about the comparison that a page could tell, and what the proof says to it. */
export interface Tampering {
  readonly what: string;
  /** The first page of this address; without it the page of the edition’s first event. */
  readonly page?: RegExp;
  /** That page, changed. */
  readonly tamper: (html: string) => string;
  readonly check:
    | 'quotes'
    | 'attribution'
    | 'marks'
    | 'links'
    | 'comparison'
    | 'figures'
    | 'places'
    | 'cited'
    | 'meanings'
    | 'own words';
  readonly expected: RegExp;
}

const QUOTE = /(<bdi lang="en" dir="ltr">[^<]*?)\b(\w{5,})\b/;
const MARK = /(aria-label="[^"]*, sentence )(\d+)(, strong")/;
/** A mark and the words of a source behind it. */
const MARKED = /class="mark[^"]*"(?:(?!class="mark|<\/li>).)*?<bdi lang="en" dir="ltr">(?<words>[^<]+)<\/bdi>/gs;
/** A row of a table that holds marks with tiers, and all of it up to its end. */
const ROW = /<tr(?:(?!<\/tr>).)*?, strong"(?:(?!<\/tr>).)*?<\/tr>/s;

/** The same with the row that opens below it. */
const ROW_AND_DRAWER = new RegExp(`${ROW.source}(?:\\s*<tr class="opens">(?:(?!</tr>).)*?</tr>)?`, 'gs');

const ARTICLE = /^articles\//;

export const TAMPERINGS: readonly Tampering[] = [
  {
    what: 'another day behind a marked date',
    page: ARTICLE,
    tamper: (html) => html.replace(/("g"[^>]*aria-label=")\d+ December/, '$119 December'),
    check: 'meanings',
    expected: /“19 December \d{4}, .*” is not what “.*” means/,
  },
  {
    what: 'another speaker behind a marked quotation',
    page: ARTICLE,
    tamper: (html) => html.replace(/aria-label="said by [^"]*"/, 'aria-label="said by Nobody Else"'),
    check: 'meanings',
    expected: /“said by Nobody Else” does not say/,
  },
  {
    what: 'another party behind a marked reporting verb',
    page: ARTICLE,
    tamper: (html) =>
      html.replace(/(<span class="reporting">[^<]*<\/span><i class="g" data-g=")[^"]*"/, '$1Nobody Else"'),
    check: 'meanings',
    expected: /“Nobody Else” is not whose word “.*” is/,
  },
  {
    what: 'another number of marked figures',
    page: ARTICLE,
    tamper: (html) => html.replace(/\b\d+ figures</, '94 figures<'),
    check: 'own words',
    expected: /“94 figures” says 94 where \d+ is counted/,
  },
  {
    what: 'another word in a quotation',
    tamper: (html) => html.replace(QUOTE, '$1notwithstanding'),
    check: 'quotes',
    expected: /no capture holds “.*notwithstanding/,
  },
  {
    what: 'a sentence of our own in the place of a source’s',
    tamper: (html) => html.replace('</h1>', '</h1><p><bdi lang="en" dir="ltr">All sources agree.</bdi></p>'),
    check: 'quotes',
    expected: /no capture holds “All sources agree\.”/,
  },
  {
    what: 'another number in a mark',
    tamper: (html) => html.replace(MARK, (_, before, number, behind) => `${before}${Number(number) + 1}${behind}`),
    check: 'marks',
    expected: /“.*, sentence \d+, strong” leads to \d+ of/,
  },
  {
    what: 'a number that no sentence has',
    tamper: (html) =>
      html.replace(/(<a href=")[^"#]*(\/articles\/[^"#]*\/)#s-[0-9a-f]{8}(" class="mark[ "])/, '$1$2#s-00000000$3'),
    check: 'marks',
    expected: /leads to no sentence of/,
  },
  {
    what: 'a link to a place that is not there',
    tamper: (html) => html.replace(/(href="[^"]*#s-)[0-9a-f]{8}"/, '$100000000"'),
    check: 'links',
    expected: /#s-00000000 leads nowhere/,
  },
  {
    what: 'a row of marks less',
    tamper: (html) => html.replace(ROW, ''),
    check: 'comparison',
    expected: /no row shows st-[0-9a-f]{8}/,
  },
  {
    what: 'a row of marks twice',
    tamper: (html) => html.replace(ROW, '$&$&'),
    check: 'comparison',
    expected: /a statement has two rows/,
  },
  {
    what: 'marks of two statements in one row',
    tamper: (html) => {
      const [first = '', second = ''] = html.match(new RegExp(ROW, 'gs')) ?? [];
      return html.replace(first, first.replace('</tr>', '') + second.replace(/<tr[^>]*>/, ''));
    },
    check: 'comparison',
    expected: /no statement of the comparison has these marks/,
  },
  {
    what: 'a mark that says more than the comparison does',
    tamper: (html) => html.replace(/(aria-label="[^"]*, )(?:weak|likely)"/, '$1strong"'),
    check: 'comparison',
    expected: /no statement of the comparison has these marks/,
  },
  {
    what: 'half of the statements gone',
    tamper: (html) => {
      const rows = html.match(ROW_AND_DRAWER) ?? [];
      return rows.slice(rows.length / 2).reduce((rest, row) => rest.replace(row, ''), html);
    },
    check: 'comparison',
    expected: /only 0\.\d+ of the strong members are on the page/,
  },
  {
    what: 'two sentences that change places',
    tamper: (html) => {
      const found = [...html.matchAll(MARKED)]
        .map(({ groups }) => groups?.words ?? '')
        .filter((words) => words.length > 40);
      const [one = '', other = ''] = [found[0], found.findLast((words) => words !== found[0])];
      return html.replaceAll(one, '\u0000').replaceAll(other, one).replaceAll('\u0000', other);
    },
    check: 'attribution',
    expected: /stands behind the mark of/,
  },
  {
    what: 'another figure in a cell',
    tamper: (html) => html.replace(/(<tr id="g-(?:(?!<\/tr>).)*?class="w value"><span><bdi[^>]*>)[^<]+/s, '$1twelve'),
    check: 'figures',
    expected: /g-[0-9a-f]{8} shows .*“twelve”/,
  },
  {
    what: 'another verdict on figures',
    tamper: (html) => html.replaceAll(/→ (?:same|overlap|different)/g, '→ later'),
    check: 'figures',
    expected: /g-[0-9a-f]{8} says → later/,
  },
  {
    what: 'a number drawn elsewhere',
    tamper: (html) => html.replace(/cx="[\d.]+%"/, 'cx="3.14%"'),
    check: 'figures',
    expected: /is drawn at 3\.14%/,
  },
  {
    what: 'a figure less in the list of those that one source gives',
    tamper: (html) => html.replace(/(id="figures".*?class="passage".*?)<b>([^<]*)<\/b>/s, '$1$2'),
    check: 'figures',
    expected: /alone are set off in its sentences/,
  },
  {
    what: 'a sentence of our own',
    tamper: (html) => html.replace('</h1>', '</h1><p>All sources agree.</p>'),
    check: 'own words',
    expected: /not registered: “All sources agree\.”/,
  },
  {
    what: 'another count of sources',
    tamper: (html) => html.replace(/\b5 of 5 sources/, '4 of 5 sources'),
    check: 'own words',
    expected: /says 4, 5.* where 5, 5/,
  },
  {
    what: 'another count of versions',
    tamper: (html) => html.replace(/Compare (\d+) versions/, (_, count) => `Compare ${Number(count) + 1} versions`),
    check: 'own words',
    expected: /“Compare \d+ versions.*says \d+ where \d+ is counted/,
  },
  {
    what: 'another count of further sentences',
    tamper: (html) => html.replace(/>\+(\d+)(?=<\/bdi>)/, (_, count) => `>+${Number(count) + 1}`),
    check: 'own words',
    expected: /“\+\d+.*says \d+ where \d+ is counted/,
  },
  {
    what: 'another count of statements in a group',
    tamper: (html) => html.replace(/(In 5 of 5 sources · )\d+/, '$199'),
    check: 'own words',
    expected: /says 5, 5, 99 where 5, 5, \d+ is counted/,
  },
  {
    what: 'another count of the sources that name a place',
    tamper: (html) => html.replace(/(id="p-(?:(?!<\/dt>).)*?)\d+ of 5/s, '$19 of 5'),
    check: 'own words',
    expected: /“9 of 5” says 9, 5 where \d, 5 is counted/,
  },
  {
    what: 'another count of mentions of a place',
    tamper: (html) => html.replace(/\d+ mentions?(?=\s*<span class="clipped"> of)/, '99 mentions'),
    check: 'own words',
    expected: /says 99 where \d+ is counted/,
  },
  {
    what: 'another town of the gazetteer',
    tamper: (html) => html.replace(/GeoNames \d+/, 'GeoNames 99'),
    check: 'own words',
    expected: /“GeoNames 99” says 99 where \d+ is counted/,
  },
  {
    what: 'a place that is not listed',
    tamper: (html) => html.replace(/id="p-[0-9a-f]{8}"/, ''),
    check: 'places',
    expected: /no row p-/,
  },
  {
    what: 'a label on the map that stands beside no circle',
    tamper: (html) => html.replace(/(<text[^>]* y=")[\d.]+(%"[^>]* dx=)/, '$17.7$2'),
    check: 'places',
    expected: /stands beside no circle|is north of/,
  },
  {
    what: 'a map that is turned',
    tamper: (html) =>
      html.replaceAll(
        /((?:<circle[^>]* c|<text[^>]* )y=")([\d.]+)(?=%)/g,
        (_, before, y) => `${before}${100 - Number(y)}`,
      ),
    check: 'places',
    expected: /is north of “.*” and drawn below it/,
  },
  {
    what: 'another reach',
    tamper: (html) => html.replace(/\d+( sentences and headlines examined)/, '1$1'),
    check: 'own words',
    expected: /says 1, .* is counted/,
  },
  {
    what: 'another number of sentences that cite somebody',
    tamper: (html) =>
      html.replace(
        /(<a href="#cited-[^"]*" aria-label=")(\d+)( sentence[^>]*>(?:<bdi[^>]*>)?)\d+/,
        (_, link, count, rest) => `${link}${Number(count) + 1}${rest}${Number(count) + 1}`,
      ),
    check: 'cited',
    expected: /“\d+” opens cited-n-[0-9a-f]{8}-[a-z-]+, which has \d+/,
  },
  {
    what: 'a sentence less behind a number',
    tamper: (html) => html.replace(/(<div id="cited-[^>]*>.*?)<div class="said"(?:(?!<\/div>).)*<\/div>/s, '$1'),
    check: 'cited',
    expected: /cited-[a-z0-9-]+ lists/,
  },
  {
    what: 'a party of one source less',
    tamper: (html) =>
      html.replace(
        /<div id="(cited-n-[0-9a-f]{8}-[a-z-]+)"(?=(?:(?!cited-n-).)*<\/details>\s*<details id="cited-alone)/s,
        '<div id="$1-gone"',
      ),
    check: 'cited',
    expected: /nothing shows n-[0-9a-f]{8} in/,
  },
  {
    what: 'a name for somebody whom nobody names',
    tamper: (html) => html.replace(/no name given; called/, 'called'),
    check: 'cited',
    expected: /0 rows without a name, 1 in the comparison/,
  },
  {
    what: 'another number of sentences that cite somebody, of all',
    tamper: (html) =>
      html.replace(
        /(\d+)( of \d+)(?=(?:(?!<\/tr>).)*<\/tr>(?:(?!<\/tr>).)*Cited by name)/s,
        (_, count, rest) => `${Number(count) + 1}${rest}`,
      ),
    check: 'own words',
    expected: /“\d+ of \d+” says \d+, \d+ where \d+, \d+ is counted/,
  },
  {
    what: 'another number of uses of a word that introduces',
    tamper: (html) =>
      html.replace(/(href="#verb-ci-(?:(?!<\/td>).)*?×)(\d+)/s, (_, before, count) => `${before}${Number(count) + 1}`),
    check: 'own words',
    expected: /“×\d+” says \d+ where \d+ is counted/,
  },
];
