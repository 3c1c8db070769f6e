/** A lie about the comparison that a page could tell, and what the proof says to it. */
export interface Tampering {
  readonly what: string;
  /** The page of the edition’s first event, changed. */
  readonly tamper: (html: string) => string;
  readonly check: 'quotes' | 'marks' | 'links' | 'comparison';
  readonly expected: RegExp;
}

const QUOTE = /(<bdi lang="en" dir="ltr">[^<]*?)\b(\w{5,})\b/;
const MARK = /(aria-label="[^"]*, sentence )(\d+)(, strong")/;
/** A row of a table that holds marks with tiers, and all of it up to its end. */
const ROW = /<tr(?:(?!<\/tr>).)*?, strong"(?:(?!<\/tr>).)*?<\/tr>/s;

/** The same with the row that opens below it. */
const ROW_AND_DRAWER = new RegExp(`${ROW.source}(?:\\s*<tr class="opens">(?:(?!</tr>).)*?</tr>)?`, 'gs');

export const TAMPERINGS: readonly Tampering[] = [
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
];
