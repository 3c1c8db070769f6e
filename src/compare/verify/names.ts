import type { Slice } from '../../schema/records/evidence.ts';
import type { Name } from '../../schema/records/name.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { type Check, checkEach, type Finding, repeatedIds, sliceFaults, unless } from './finding.ts';

/** Every mention is the written form, word for word; forms are merged with forms that exist; no word is two names. */
export const namesAreWritten: Check = (comparison, articles) => [
  ...repeatedIds('names', comparison.names),
  ...eachName(comparison, articles),
  ...overlaps(comparison.names),
];

const eachName = checkEach('names', ({ name, variants, alsoPossible }, { names }, articles) => {
  const forms = new Set(variants.map(({ text }) => text));
  return [
    ...unless(forms.has(name), `“${name}” is none of its written forms`, name),
    ...unless(forms.size === variants.length, 'A written form stands twice'),
    ...variants.flatMap(({ text, mentions, merge }) => [
      ...sliceFaults(mentions, articles),
      ...mentions.flatMap((mention) =>
        unless(mention.text === text, `A mention reads “${mention.text}”, its form “${text}”`, mention),
      ),
      ...unless(
        merge === undefined || (merge.with !== text && forms.has(merge.with)),
        `“${text}” is merged with “${merge?.with}”, which is no other form of this name`,
        merge?.with,
      ),
      ...unless(
        (merge === undefined) === (text === name),
        `Only the longest form has no merge, unlike “${text}”`,
        text,
      ),
    ]),
    ...alsoPossible.flatMap((other) => [
      ...unless(forms.has(other.text), `“${other.text}” is none of its written forms`, other.text),
      ...unless(names.has(other.name), `There is no name ${other.name}`, other.name),
    ]),
  ];
});

function overlaps(names: readonly Name[]): Finding[] {
  const all = names.flatMap(({ variants }, index) =>
    variants.flatMap(({ mentions }) => mentions.map((mention) => ({ mention, index }))),
  );
  const bySentence = Map.groupBy(all, ({ mention }) => sentenceKey(mention));
  return [...bySentence.values()].flatMap((mentions) => {
    const sorted = mentions.toSorted((a, b) => a.mention.start - b.mention.start);
    return sorted.flatMap(({ mention, index }, at) => {
      const before: Slice | undefined = sorted[at - 1]?.mention;
      return unless(
        before === undefined || before.end <= mention.start,
        `“${mention.text}” lies over “${before?.text}”`,
        mention,
      ).map((fault): Finding => ({ list: 'names', index, ...fault }));
    });
  });
}
