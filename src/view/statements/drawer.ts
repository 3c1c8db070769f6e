import type { Statement } from '../../schema/records/statement.ts';
import { reportLine } from '../article/report-error.ts';
import { copy } from '../copy.ts';
import { type LanguageAttributes, languageAttributes } from '../parts/direction.ts';
import type { Line, Words } from '../parts/line.ts';
import type { Told } from '../told/told.ts';
import { decidingPairs, matchedTerms, rulesOf } from './matched-on.ts';
import { originWords } from './origins.ts';
import { type Version, type Versions, versionsOf } from './versions.ts';

/** One source’s version, ready to print. */
interface VersionLine extends Version {
  readonly name: Words;
}

/** What opens below a row: all versions, and why they stand in one row. */
export interface DrawerView {
  /** Its anchor. */
  readonly id: string;
  readonly summary: string;
  /** The words of the statement, for those who do not see which row it is. */
  readonly of: { readonly text: string; readonly language: LanguageAttributes } | undefined;
  readonly versions: readonly VersionLine[];
  readonly absent: readonly Words[];
  /** Whether any word is marked, so that a legend is due. */
  readonly hasMarks: boolean;
  /** Our own words on the statement, a line each. */
  readonly notes: readonly Line[];
}

/** The drawer of a statement. */
export function drawerOf(statement: Statement, told: Told): DrawerView {
  const all = versionsOf(statement, told);
  const place = told.words.get(statement.id)?.place;
  return {
    id: statement.id,
    summary: copy.versions.compare(all.versions.length),
    of: place && { text: place.sentence.text, language: languageAttributes(place.language) },
    versions: all.versions.map((version) => ({ ...version, name: nameOf(version.source, told) })),
    absent: all.notFound.map((source) => nameOf(source, told)),
    hasMarks: all.versions.some(({ text }) => text?.runs.some(({ mark }) => mark !== 'plain')),
    notes: notesOf(statement, all, place?.sentence.text ?? copy.notShown, told),
  };
}

function nameOf({ slug, facts }: Version['source'], { event, to }: Told): Words {
  return { text: facts.name, href: to.sourceOnEvent(event.slug, slug) };
}

function notesOf(statement: Statement, { versions, negated }: Versions, words: string, told: Told): Line[] {
  const { edition, event, to } = told;
  const { shared, utterances, atMost } = originWords(statement, told);
  const said = [
    ...(negated > 0 ? [{ text: copy.versions.negated(negated) }] : []),
    ...shared,
    ...utterances,
    ...(atMost ? [atMost] : []),
  ];
  const report = reportLine(edition.site, to, to.statement(event.slug, statement.id), words, copy.report.statement);
  return [said, matchedLine(versions, told), ...(report ? [report] : [])].filter((line) => line.length > 0);
}

function matchedLine(versions: readonly Version[], told: Told): Line {
  const pairs = decidingPairs(versions, told);
  const { terms, more } = matchedTerms(pairs, told);
  const listed = [...terms.map((forms) => forms.join(' = ')), ...(more > 0 ? [copy.versions.andMore(more)] : [])];
  const lang = versions[0]?.language;
  return [
    ...(terms.length === 0
      ? []
      : [{ text: `${copy.versions.matchedOn} ${listed.join('; ')}`, names: terms.flat(), lang }]),
    ...(pairs.length === 0 ? [] : [{ text: `${copy.versions.byRule} ${rulesOf(pairs).join('; ')}` }]),
    { text: copy.versions.method, href: told.to.method },
  ];
}
