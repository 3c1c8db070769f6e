import { eventCitations } from '../../../layouts/citation-files.ts';

const files = eventCitations('csl.json');
export const getStaticPaths = files.getStaticPaths;
export const GET = files.GET;
