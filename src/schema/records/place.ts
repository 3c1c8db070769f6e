import { z } from 'zod';
import { line, slug } from '../fields.ts';

const LATITUDE = 'expected a latitude from -90 to 90; it stands first';
const LONGITUDE = 'expected a longitude from -180 to 180; it stands second';

/** Degrees, to five decimals, which is about a metre. */
const latitude = z.number().min(-90, LATITUDE).max(90, LATITUDE);
const longitude = z.number().min(-180, LONGITUDE).max(180, LONGITUDE);

/** Why a name of a place is, or is not, taken for a town; `src/compare/README.md` explains each. */
const PLACE_RULES = [
  ...(['decided', 'area behind it', 'only one', 'far larger', 'known everywhere', 'close by'] as const),
  ...(['area', 'not in the gazetteer', 'several', 'who acts'] as const),
] as const;

export const place = z
  .strictObject({
    id: z.string().regex(/^p-[0-9a-f]{8}$/),
    names: z.array(z.string()).min(1).describe('Its records among the names; several where spellings were not merged.'),
    sources: z.array(slug).min(1).describe('The sources that name it.'),
    town: z
      .strictObject({
        gazetteer: line
          .optional()
          .describe('Its number in the gazetteer; absent where an editor gave the coordinates.'),
        name: line.describe('What the gazetteer, or the editor, calls it.'),
        country: z
          .string()
          .regex(/^[A-Z]{2}$/)
          .optional()
          .describe('ISO 3166-1.'),
        lat: latitude,
        lon: longitude,
        population: z.int().min(0).optional().describe('0 where the gazetteer has none.'),
      })
      .optional()
      .describe('The one town that is meant; absent where that is not sure, or the name is that of an area.'),
    candidates: z.int().min(0).describe('Towns of the gazetteer that are called so.'),
    rule: z.enum(PLACE_RULES),
    reason: line.describe('Why, in one sentence.'),
    decided: line.optional().describe('The reason an editor gave, where the event file decides.'),
  })
  .describe('A place that the articles name, and which town it is if that is sure.');
export type Place = z.infer<typeof place>;

export const gazetteerFacts = z
  .strictObject({ name: line, package: line, version: line, licence: line, url: z.url() })
  .describe('The list of towns in which the names were looked up.');

/** An editor’s word on which place a name means. */
export const placeDecision = z
  .strictObject({
    name: line.describe('The name, as the articles print it.'),
    gazetteer: z
      .string()
      .regex(/^\d+$/, 'expected the number of a town in GeoNames, such as 170017')
      .optional()
      .describe('The town’s number in GeoNames.'),
    at: z
      .tuple([latitude, longitude], { error: 'expected a latitude and a longitude, such as [35.1, 36.7]' })
      .optional()
      .describe('Latitude and longitude in degrees, where the gazetteer does not have it: [35.1, 36.7].'),
    none: z
      .literal(true, { error: 'expected true; without the line nothing is decided' })
      .optional()
      .describe('It is no place that can be shown on a map.'),
    reason: line.describe('Why; shown to readers beside what was decided.'),
  })
  .refine(({ gazetteer, at, none }) => [gazetteer, at, none].filter((one) => one !== undefined).length === 1, {
    error: 'expected one of gazetteer, at and none',
  });
export type PlaceDecision = z.infer<typeof placeDecision>;
