import { z } from 'zod';
import { slug } from './fields.ts';

const HELD_BACK = ['file', 'check', 'failure'] as const;

/**
 * Why nothing of an event’s comparison is shown. `file`: a line of the event’s file cannot be used, or does not fit the
 * articles. `check`: the comparison does not pass its own check. `failure`: it could not be made.
 */
export type HeldBack = (typeof HELD_BACK)[number];

/** Events without a comparison, with the reason; written beside the content that pages are made of, never into it. */
export const heldBack = z.record(slug, z.enum(HELD_BACK));
